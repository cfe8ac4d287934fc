// Made from api-spec/aspn23/type_integrity.rs by `cargo pntos gen`. Changes belong there.

//! How far a measurement can be trusted.

/// How `integrity_value` is to be read.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeIntegrityIntegrityMethod(pub u32);

impl Aspn23TypeIntegrityIntegrityMethod {
    /// No method is defined yet: this number keeps the place.
    pub const ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED: Self = Self(17);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            17 => Some("ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeIntegrityIntegrityMethod {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeIntegrityIntegrityMethod({})", self.0),
        }
    }
}

/// One statement about how far a measurement can be trusted. A message may carry any number of them.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeIntegrity {
    /// How `integrity_value` is to be read.
    pub integrity_method: Aspn23TypeIntegrityIntegrityMethod,
    /// The statement itself; NaN if there is none.
    pub integrity_value: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<Aspn23TypeIntegrity>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeIntegrity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeIntegrity, integrity_method
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeIntegrity, integrity_value)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<Aspn23TypeIntegrity>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeIntegrity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeIntegrity, integrity_method
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(Aspn23TypeIntegrity, integrity_value)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<Aspn23TypeIntegrity>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeIntegrity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeIntegrity, integrity_method
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeIntegrity, integrity_value)];
};
