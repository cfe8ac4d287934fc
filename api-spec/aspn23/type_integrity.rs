//! How far a measurement can be trusted.

/// How `integrity_value` is to be read.
#[open]
pub enum Aspn23TypeIntegrityIntegrityMethod {
    /// No method is defined yet: this number keeps the place.
    ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED = 17,
}

/// One statement about how far a measurement can be trusted. A message may carry any number of them.
#[lcm(aspn23_lcm::type_integrity, leading(icd_type_integrity: i8))]
#[lifecycle(aspn23_type_integrity)]
pub struct Aspn23TypeIntegrity {
    /// How `integrity_value` is to be read.
    #[lcm(i8)]
    pub integrity_method: Aspn23TypeIntegrityIntegrityMethod,
    /// The statement itself; NaN if there is none.
    #[absent(NAN)]
    pub integrity_value: f64,
}
