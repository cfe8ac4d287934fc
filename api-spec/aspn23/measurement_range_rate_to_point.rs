//! Measurements of the rate of change of the distance to a point.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_remote_point::Aspn23TypeRemotePoint;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementRangeRateToPointErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_RANGE_RATE_TO_POINT_ERROR_MODEL_NONE,
}

/// How fast the distance from the sensor to a point changes, at `time_of_validity`.
#[base(header)]
#[message(ASPN_MEASUREMENT_RANGE_RATE_TO_POINT)]
#[lcm(aspn23_lcm::measurement_range_rate_to_point, leading(icd_measurement_range_rate_to_point: i8))]
#[lifecycle(aspn23_measurement_range_rate_to_point)]
pub struct Aspn23MeasurementRangeRateToPoint {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_RANGE_RATE_TO_POINT`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The remote point: where it is, or which point of earlier messages it is, or both, as far as known.
    pub remote_point: Aspn23TypeRemotePoint,
    /// Rate of change of the distance: positive if it grows, negative if the sensor and the point come nearer to each
    /// other.
    #[unit("m/s")]
    pub obs: f64,
    /// Variance of the error of `obs`.
    #[unit("(m/s)^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementRangeRateToPointErrorModel,
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
