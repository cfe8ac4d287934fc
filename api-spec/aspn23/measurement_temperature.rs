//! Measurements of temperature.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementTemperatureErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_TEMPERATURE_ERROR_MODEL_NONE,
}

/// The temperature of the surroundings of the sensor.
#[base(header)]
#[message(ASPN_MEASUREMENT_TEMPERATURE)]
#[lcm(aspn23_lcm::measurement_temperature, leading(icd_measurement_temperature: i8))]
#[lifecycle(aspn23_measurement_temperature)]
pub struct Aspn23MeasurementTemperature {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TEMPERATURE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The temperature.
    #[unit("degC")]
    pub temperature: f64,
    /// Variance of the error of `temperature`.
    #[unit("degC^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementTemperatureErrorModel,
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
