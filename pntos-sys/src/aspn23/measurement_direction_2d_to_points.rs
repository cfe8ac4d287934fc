// Made from api-spec/aspn23/measurement_direction_2d_to_points.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of angles to points.

use crate::{Aspn23TypeDirection2DToPoint, Aspn23TypeHeader, Aspn23TypeTimestamp};

/// Angles between the sensor and points, one for each point, all of one moment.
///
/// Each observation names its point, the frame of its angle and its errors.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementDirection2DToPoints {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_2D_TO_POINTS`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of elements in `obs`.
    pub num_obs: u16,
    /// The observations. They live as long as the message.
    pub obs: *mut Aspn23TypeDirection2DToPoint,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<
        Aspn23MeasurementDirection2DToPoints,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementDirection2DToPoints,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, num_obs
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, obs
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<
        Aspn23MeasurementDirection2DToPoints,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        Aspn23MeasurementDirection2DToPoints,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, num_obs
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, obs
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<
        Aspn23MeasurementDirection2DToPoints,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementDirection2DToPoints,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, num_obs
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirection2DToPoints, obs
    )];
};
