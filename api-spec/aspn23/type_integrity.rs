//! How far a measurement can be trusted.

/// How `integrity_value` is to be read.
#[open]
pub enum Aspn23TypeIntegrityIntegrityMethod {
    /// No method is defined yet: this number keeps the place.
    ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED = 17,
}

/// One statement about how far a measurement can be trusted. A message may carry any number of them.
#[lcm(aspn23_lcm::type_integrity, leading(icd_type_integrity: i8))]
pub struct Aspn23TypeIntegrity {
    /// How `integrity_value` is to be read.
    #[lcm(i8)]
    pub integrity_method: Aspn23TypeIntegrityIntegrityMethod,
    /// The statement itself; NaN if there is none.
    #[absent(NAN)]
    pub integrity_value: f64,
}

extern "C" {
    /// Makes an integrity statement from its members, copying what they point to. NULL if there is no memory. Free it
    /// with `aspn23_type_integrity_free`.
    pub fn aspn23_type_integrity_new(
        integrity_method: Aspn23TypeIntegrityIntegrityMethod,
        integrity_value: f64,
    ) -> Option<&Aspn23TypeIntegrity>;

    /// Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_integrity_free`.
    pub fn aspn23_type_integrity_copy(_: &Aspn23TypeIntegrity) -> Option<&Aspn23TypeIntegrity>;

    /// Frees the object and what its members point to.
    pub fn aspn23_type_integrity_free(pointer: &c_void);

    /// Frees what the members point to, and not the object itself.
    pub fn aspn23_type_integrity_free_members(self: &Aspn23TypeIntegrity);
}
