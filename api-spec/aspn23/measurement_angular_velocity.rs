//! Measurements of angular velocity about three axes.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// What a rotation is relative to, and about which axes it is given.
#[open]
pub enum Aspn23MeasurementAngularVelocityReferenceFrame {
    /// Earth-centred inertial, cartesian: rotation relative to that frame, about its axes.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI,
    /// Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north pole. Rotation
    /// relative to the Earth, about these axes.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF,
    /// Rotation relative to the Earth, about north, east and down at the position of the sensor.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED,
    /// Rotation relative to inertial space, about the axes of the sensor, as gyroscopes sense it.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR,
}

/// Whether the sensor integrates.
#[open]
pub enum Aspn23MeasurementAngularVelocityImuType {
    /// Each message holds the angle turned since the message before, in rad. `time_of_validity` is the end of that
    /// interval.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED,
    /// Each message holds the rate at `time_of_validity`, in rad/s.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAngularVelocityErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE,
}

/// The angular velocity of the sensor about three axes, or the angles turned since the message before, with the
/// covariance of their errors.
///
/// What they are relative to and the axes are those of `reference_frame`; the axes of the sensor are related to the
/// platform by `Aspn23TypeMounting` in its metadata. A positive rotation is right-handed.
#[base(header)]
#[message(ASPN_MEASUREMENT_ANGULAR_VELOCITY)]
#[lcm(aspn23_lcm::measurement_angular_velocity, leading(icd_measurement_angular_velocity: i8))]
#[lifecycle(aspn23_measurement_angular_velocity)]
pub struct Aspn23MeasurementAngularVelocity {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the rotation is relative to, and its axes.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementAngularVelocityReferenceFrame,
    /// Whether the values are integrals or samples.
    #[lcm(i8)]
    pub imu_type: Aspn23MeasurementAngularVelocityImuType,
    /// About the first, second and third axis: the rate in rad/s, or the angle in rad, as `imu_type` says.
    pub meas: [f64; 3],
    /// Covariance of the errors of `meas`, row after row: in (rad/s)^2, or in rad^2, as `imu_type` says.
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
