//! Measurements of specific force along one axis.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Whether the sensor integrates.
#[open]
pub enum Aspn23MeasurementSpecificForce1DSensorType {
    /// Each message holds the change of velocity since the message before, in m/s. `time_of_validity` is the end of
    /// that interval.
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED,
    /// Each message holds the specific force at `time_of_validity`, in m/s^2.
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementSpecificForce1DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE,
}

/// The specific force along the x axis of the sensor, or its integral since the message before, as an accelerometer, a
/// gravimeter or an atom interferometer gives it.
///
/// It is the acceleration relative to inertial space less gravitation: a sensor at rest whose x axis points up reports
/// about +9.8 m/s^2. Effects of rotation, Coriolis and centrifugal, are not removed. `Aspn23TypeMounting` in its
/// metadata relates the axis to the platform.
#[base(header)]
#[message(ASPN_MEASUREMENT_SPECIFIC_FORCE_1D)]
#[lcm(aspn23_lcm::measurement_specific_force_1d, leading(icd_measurement_specific_force_1d: i8))]
#[lifecycle(aspn23_measurement_specific_force_1d)]
pub struct Aspn23MeasurementSpecificForce1D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SPECIFIC_FORCE_1D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Whether the value is an integral or a sample.
    #[lcm(i8)]
    pub sensor_type: Aspn23MeasurementSpecificForce1DSensorType,
    /// Along the x axis of the sensor: the specific force in m/s^2, or its integral in m/s, as `sensor_type` says.
    pub obs: f64,
    /// Variance of the error of `obs`: in (m/s^2)^2, or in (m/s)^2, as `sensor_type` says.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementSpecificForce1DErrorModel,
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
