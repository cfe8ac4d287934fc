// Made from api-spec/aspn23/type_metadataheader.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type metadataheader.

use crate::{Aspn23TypeHeader, c_char};

/// DRAFT type metadataheader.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeMetadataheader {
    /// Header of the message; `message_type` is ``.
    pub header: Aspn23TypeHeader,
    /// DRAFT sensor description [none].
    pub sensor_description: *mut c_char,
    /// DRAFT delta t nom [seconds].
    ///
    /// Unit: s.
    pub delta_t_nom: f64,
    /// DRAFT timestamp clock id [none].
    pub timestamp_clock_id: u8,
    /// DRAFT digits of precision [none].
    pub digits_of_precision: u8,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMetadataheader, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, sensor_description
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, delta_t_nom
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, timestamp_clock_id
    )];
    const _: [(); 41] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, digits_of_precision
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMetadataheader, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, sensor_description
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, delta_t_nom
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, timestamp_clock_id
    )];
    const _: [(); 37] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, digits_of_precision
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMetadataheader, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, sensor_description
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, delta_t_nom
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, timestamp_clock_id
    )];
    const _: [(); 41] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, digits_of_precision
    )];
};
