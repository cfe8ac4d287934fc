//! Measurements of the magnitude of the magnetic field.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementMagneticFieldMagnitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE_ERROR_MODEL_NONE,
}

/// The magnitude of the magnetic flux density at the sensor, as a scalar magnetometer gives it.
#[base(header)]
#[message(ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE)]
#[lcm(aspn23_lcm::measurement_magnetic_field_magnitude, leading(icd_measurement_magnetic_field_magnitude: i8))]
#[lifecycle(aspn23_measurement_magnetic_field_magnitude)]
pub struct Aspn23MeasurementMagneticFieldMagnitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The magnitude; never negative.
    #[unit("nT")]
    pub field_strength: f64,
    /// Variance of the error of `field_strength`.
    #[unit("(nT)^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementMagneticFieldMagnitudeErrorModel,
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
