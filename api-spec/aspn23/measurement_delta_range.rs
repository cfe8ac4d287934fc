//! Measurements of distance moved.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementDeltaRangeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_DELTA_RANGE_ERROR_MODEL_NONE,
}

/// The straight distance between the positions of the sensor at the start and at the end of an interval.
///
/// What happened between does not count: 1 m forth and 1 m back makes 0 m.
/// `Aspn23MeasurementAccumulatedDistanceTraveled` is the length of the path instead.
#[base(header)]
#[message(ASPN_MEASUREMENT_DELTA_RANGE)]
#[lcm(aspn23_lcm::measurement_delta_range, leading(icd_measurement_delta_range: i8))]
#[lifecycle(aspn23_measurement_delta_range)]
pub struct Aspn23MeasurementDeltaRange {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DELTA_RANGE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true: the end of the interval.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The length of the interval; it starts at `time_of_validity - delta_t` and ends at `time_of_validity`.
    #[unit("s")]
    pub delta_t: f64,
    /// Distance between the two positions; never negative.
    #[unit("m")]
    pub obs: f64,
    /// Variance of the error of `obs`.
    #[unit("m^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementDeltaRangeErrorModel,
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
