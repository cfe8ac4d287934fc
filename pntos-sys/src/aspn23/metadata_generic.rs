// Made from api-spec/aspn23/metadata_generic.rs by `cargo pntos gen`. Changes belong there.

//! Description of a sensor in general.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeMounting, Aspn23TypeTimestamp};

/// Description of a sensor of which nothing special has to be said, only where it is mounted.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataGeneric {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GENERIC`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where the sensor is mounted on the platform, and how it is turned.
    pub mounting: Aspn23TypeMounting,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 208] = [(); core::mem::size_of::<Aspn23MetadataGeneric>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGeneric>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGeneric, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGeneric, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MetadataGeneric, mounting)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 200] = [(); core::mem::size_of::<Aspn23MetadataGeneric>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataGeneric>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGeneric, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataGeneric, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MetadataGeneric, mounting)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 208] = [(); core::mem::size_of::<Aspn23MetadataGeneric>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataGeneric>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataGeneric, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataGeneric, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MetadataGeneric, mounting)];
};
