//! DRAFT measurement angular velocity.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT reference frame.
#[open]
pub enum Aspn23MeasurementAngularVelocityReferenceFrame {
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI,
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF,
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED,
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR,
}

/// DRAFT imu type.
#[open]
pub enum Aspn23MeasurementAngularVelocityImuType {
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED,
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAngularVelocityErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE,
}

/// DRAFT measurement angular velocity.
#[base(header)]
#[message(ASPN_MEASUREMENT_ANGULAR_VELOCITY)]
#[lcm(aspn23_lcm::measurement_angular_velocity, leading(icd_measurement_angular_velocity: i8))]
#[lifecycle(aspn23_measurement_angular_velocity)]
pub struct Aspn23MeasurementAngularVelocity {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference frame [].
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementAngularVelocityReferenceFrame,
    /// DRAFT imu type [].
    #[lcm(i8)]
    pub imu_type: Aspn23MeasurementAngularVelocityImuType,
    /// DRAFT meas [various].
    pub meas: [f64; 3],
    /// DRAFT covariance [various].
    pub covariance: [[f64; 3]; 3],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementAngularVelocityErrorModel,
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
