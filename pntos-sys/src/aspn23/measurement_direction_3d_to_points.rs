// Made from api-spec/aspn23/measurement_direction_3d_to_points.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of directions to points in space.

use crate::{Aspn23TypeDirection3DToPoint, Aspn23TypeHeader, Aspn23TypeTimestamp};

/// Directions from the sensor to points in space, one for each point, all of one moment.
///
/// Each observation names its point, the frame of its two coordinates and its errors.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementDirection3DToPoints {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_3D_TO_POINTS`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of elements in `obs`.
    pub num_obs: u16,
    /// The observations. They live as long as the message.
    pub obs: *mut Aspn23TypeDirection3DToPoint,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<
        Aspn23MeasurementDirection3DToPoints,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementDirection3DToPoints,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, num_obs
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, obs
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<
        Aspn23MeasurementDirection3DToPoints,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        Aspn23MeasurementDirection3DToPoints,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, num_obs
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, obs
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<
        Aspn23MeasurementDirection3DToPoints,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementDirection3DToPoints,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, num_obs
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection3DToPoints, obs
    )];
};
