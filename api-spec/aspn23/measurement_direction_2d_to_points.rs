//! Measurements of angles to points.

use crate::aspn23::type_direction_2d_to_point::Aspn23TypeDirection2DToPoint;
use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Angles between the sensor and points, one for each point, all of one moment.
///
/// Each observation names its point, the frame of its angle and its errors.
#[base(header)]
#[message(ASPN_MEASUREMENT_DIRECTION_2D_TO_POINTS)]
#[lcm(aspn23_lcm::measurement_direction_2d_to_points, leading(icd_measurement_direction_2d_to_points: i8))]
#[lifecycle(aspn23_measurement_direction_2d_to_points)]
pub struct Aspn23MeasurementDirection2DToPoints {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_2D_TO_POINTS`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of elements in `obs`.
    #[lcm(i32)]
    pub num_obs: u16,
    /// The observations. They live as long as the message.
    #[len(num_obs)]
    pub obs: &[Aspn23TypeDirection2DToPoint],
}
