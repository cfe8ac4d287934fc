// Made from api-spec/aspn23/metadata_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

//! Description of a satellite navigation receiver.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeTimestamp};

/// Description of a satellite navigation receiver: over which interval it measures the change of a
/// pseudorange, which `pseudorange_rate` of `Aspn23TypeSatnavObs` may be.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataSatnavObs {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_SATNAV_OBS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Start of the interval, relative to the time of the measurement, negative before it. NaN if the
    /// receiver measures no change of pseudorange.
    ///
    /// Unit: s.
    pub deltarange_interval_start: f32,
    /// End of the interval, relative to the time of the measurement: 0 if it ends at that time. NaN if the
    /// receiver measures no change of pseudorange.
    ///
    /// Unit: s.
    pub deltarange_interval_stop: f32,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 64] = [(); core::mem::size_of::<Aspn23MetadataSatnavObs>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataSatnavObs>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataSatnavObs, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, deltarange_interval_start
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, deltarange_interval_stop
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<Aspn23MetadataSatnavObs>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataSatnavObs>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataSatnavObs, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, deltarange_interval_start
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, deltarange_interval_stop
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 64] = [(); core::mem::size_of::<Aspn23MetadataSatnavObs>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataSatnavObs>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataSatnavObs, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, deltarange_interval_start
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MetadataSatnavObs, deltarange_interval_stop
    )];
};
