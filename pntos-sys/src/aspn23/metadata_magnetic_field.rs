// Made from api-spec/aspn23/metadata_magnetic_field.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata magnetic field.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeMounting, Aspn23TypeTimestamp};

/// DRAFT metadata magnetic field.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataMagneticField {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_MAGNETIC_FIELD`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT mounting [none].
    pub mounting: Aspn23TypeMounting,
    /// DRAFT num meas [none].
    pub num_meas: u8,
    /// DRAFT k [none].
    pub k: *mut f64,
    /// DRAFT b [nT].
    ///
    /// Unit: nT.
    pub b: *mut f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 232] = [(); core::mem::size_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, mounting
    )];
    const _: [(); 208] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, num_meas
    )];
    const _: [(); 216] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, k)];
    const _: [(); 224] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, b)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 212] = [(); core::mem::size_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, mounting
    )];
    const _: [(); 200] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, num_meas
    )];
    const _: [(); 204] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, k)];
    const _: [(); 208] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, b)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 224] = [(); core::mem::size_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, mounting
    )];
    const _: [(); 208] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, num_meas
    )];
    const _: [(); 212] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, k)];
    const _: [(); 216] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, b)];
};
