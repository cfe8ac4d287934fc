//! Measurements of air pressure.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementBarometerErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_BAROMETER_ERROR_MODEL_NONE,
}

/// The static pressure of the air at the sensor, as a barometer gives it.
#[base(header)]
#[message(ASPN_MEASUREMENT_BAROMETER)]
#[lcm(aspn23_lcm::measurement_barometer, leading(icd_measurement_barometer: i8))]
#[lifecycle(aspn23_measurement_barometer)]
pub struct Aspn23MeasurementBarometer {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_BAROMETER`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The pressure, absolute.
    #[unit("Pa")]
    pub pressure: f64,
    /// Variance of the error of `pressure`.
    #[unit("Pa^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementBarometerErrorModel,
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
