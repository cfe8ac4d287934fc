//! Measurements of velocity.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// What a velocity is relative to, and along which axes it is given.
#[open]
pub enum Aspn23MeasurementVelocityReferenceFrame {
    /// Earth-centred inertial, cartesian: velocity relative to that frame, along its axes.
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI,
    /// Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north pole. Velocity
    /// relative to the Earth, along these axes.
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF,
    /// Velocity relative to the Earth, along north, east and down at the position of the sensor.
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED,
    /// Velocity relative to the Earth, along the axes of the sensor.
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementVelocityErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE,
}

/// A velocity, with the covariance of its errors.
///
/// What it is relative to and the axes are those of `reference_frame`; the axes of the sensor are related to the
/// platform by `Aspn23TypeMounting` in its metadata. A component that was not measured is NaN. `num_meas` says how many
/// were measured, and `covariance` has a row and a column for each of those, in their order.
#[base(header)]
#[message(ASPN_MEASUREMENT_VELOCITY)]
#[lcm(aspn23_lcm::measurement_velocity, leading(icd_measurement_velocity: i8))]
#[lifecycle(aspn23_measurement_velocity)]
pub struct Aspn23MeasurementVelocity {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_VELOCITY`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the velocity is relative to, and its axes.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementVelocityReferenceFrame,
    /// Component along the first axis. NaN if not measured.
    #[unit("m/s")]
    #[absent(NAN)]
    pub x: f64,
    /// Component along the second axis. NaN if not measured.
    #[unit("m/s")]
    #[absent(NAN)]
    pub y: f64,
    /// Component along the third axis. NaN if not measured.
    #[unit("m/s")]
    #[absent(NAN)]
    pub z: f64,
    /// Number of rows, and of columns, of `covariance`.
    #[lcm(i16)]
    pub num_meas: u8,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the message.
    #[unit("(m/s)^2")]
    #[len(num_meas * num_meas)]
    pub covariance: &[f64],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementVelocityErrorModel,
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
