//! Measurements of angular velocity about one axis.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Whether the sensor integrates.
#[open]
pub enum Aspn23MeasurementAngularVelocity1DSensorType {
    /// Each message holds the angle turned since the message before, in rad. `time_of_validity` is the end of that
    /// interval.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_INTEGRATED,
    /// Each message holds the rate at `time_of_validity`, in rad/s.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_SAMPLED,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAngularVelocity1DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_ERROR_MODEL_NONE,
}

/// The angular velocity of the sensor about its x axis, relative to inertial space, or the angle turned since the
/// message before, as one gyroscope gives it.
///
/// `Aspn23TypeMounting` in its metadata relates that axis to the platform. A positive rotation is right-handed.
#[base(header)]
#[message(ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D)]
#[lcm(aspn23_lcm::measurement_angular_velocity_1d, leading(icd_measurement_angular_velocity_1d: i8))]
#[lifecycle(aspn23_measurement_angular_velocity_1d)]
pub struct Aspn23MeasurementAngularVelocity1D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Whether the value is an integral or a sample.
    #[lcm(i8)]
    pub sensor_type: Aspn23MeasurementAngularVelocity1DSensorType,
    /// About the x axis of the sensor: the rate in rad/s, or the angle in rad, as `sensor_type` says.
    pub obs: f64,
    /// Variance of the error of `obs`: in (rad/s)^2, or in rad^2, as `sensor_type` says.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementAngularVelocity1DErrorModel,
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
