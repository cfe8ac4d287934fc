//! Measurements of change of position.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// The axes along which a change of position is given.
#[open]
pub enum Aspn23MeasurementDeltaPositionReferenceFrame {
    /// North, east and down. A term of +2 m down says that the sensor is 2 m lower at the end than at the start.
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED,
    /// x, y and z of the sensor, as they pointed at the start of the interval.
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START,
    /// x, y and z of the sensor, as they pointed at the end of the interval.
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementDeltaPositionErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE,
}

/// The position of the sensor at the end of an interval less that at its start, with the covariance of the errors.
///
/// The axes are those of `reference_frame`; the axes of the sensor are related to the platform by `Aspn23TypeMounting`
/// in its metadata. A component that was not measured is NaN, which is not the same as 0. `num_meas` says how many were
/// measured, and `covariance` has a row and a column for each of those, in their order.
#[base(header)]
#[message(ASPN_MEASUREMENT_DELTA_POSITION)]
#[lcm(aspn23_lcm::measurement_delta_position, leading(icd_measurement_delta_position: i8))]
#[lifecycle(aspn23_measurement_delta_position)]
pub struct Aspn23MeasurementDeltaPosition {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DELTA_POSITION`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true: the end of the interval.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The axes of the terms.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementDeltaPositionReferenceFrame,
    /// The length of the interval; it starts at `time_of_validity - delta_t` and ends at `time_of_validity`.
    #[unit("s")]
    pub delta_t: f64,
    /// Number of terms that are not NaN, 1 to 3: the rows, and the columns, of `covariance`.
    #[lcm(i16)]
    pub num_meas: u8,
    /// Change along the first axis. NaN if not measured.
    #[unit("m")]
    #[absent(NAN)]
    pub term1: f64,
    /// Change along the second axis. NaN if not measured.
    #[unit("m")]
    #[absent(NAN)]
    pub term2: f64,
    /// Change along the third axis. NaN if not measured.
    #[unit("m")]
    #[absent(NAN)]
    pub term3: f64,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the message.
    #[unit("m^2")]
    #[len(num_meas * num_meas)]
    pub covariance: &[f64],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementDeltaPositionErrorModel,
    /// Number of elements in `error_model_params`.
    #[lcm(i32)]
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    #[len(num_error_model_params)]
    pub error_model_params: &[f64],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
