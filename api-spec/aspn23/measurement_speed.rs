//! Measurements of speed.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// What a speed is relative to.
#[open]
pub enum Aspn23MeasurementSpeedReference {
    /// The air: true airspeed.
    ASPN23_MEASUREMENT_SPEED_REFERENCE_TAS,
    /// The air: indicated airspeed, made of the pressure in a Pitot tube without correction for the errors of the
    /// instrument and of its place, for altitude or for temperature.
    ASPN23_MEASUREMENT_SPEED_REFERENCE_IAS,
    /// The water.
    ASPN23_MEASUREMENT_SPEED_REFERENCE_WATER,
    /// The ground, as a Doppler radar gives it.
    ASPN23_MEASUREMENT_SPEED_REFERENCE_GROUND,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementSpeedErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_SPEED_ERROR_MODEL_NONE,
}

/// The magnitude of the velocity of the sensor relative to a reference. It has no direction.
#[base(header)]
#[message(ASPN_MEASUREMENT_SPEED)]
#[lcm(aspn23_lcm::measurement_speed, leading(icd_measurement_speed: i8))]
#[lifecycle(aspn23_measurement_speed)]
pub struct Aspn23MeasurementSpeed {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SPEED`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What `speed` is relative to.
    #[lcm(i8)]
    pub reference: Aspn23MeasurementSpeedReference,
    /// The speed; never negative.
    #[unit("m/s")]
    pub speed: f64,
    /// Variance of the error of `speed`.
    #[unit("(m/s)^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementSpeedErrorModel,
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
