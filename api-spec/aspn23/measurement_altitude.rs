//! DRAFT measurement altitude.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT reference.
#[open]
pub enum Aspn23MeasurementAltitudeReference {
    /// DRAFT ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_AGL.
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_AGL,
    /// DRAFT ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_MSL.
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_MSL,
    /// DRAFT ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_HAE.
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_HAE,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAltitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE,
    /// DRAFT ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM.
    ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM,
}

/// DRAFT measurement altitude.
#[base(header)]
#[message(ASPN_MEASUREMENT_ALTITUDE)]
#[lcm(aspn23_lcm::measurement_altitude, leading(icd_measurement_altitude: i8))]
#[lifecycle(aspn23_measurement_altitude)]
pub struct Aspn23MeasurementAltitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ALTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference [].
    #[lcm(i8)]
    pub reference: Aspn23MeasurementAltitudeReference,
    /// DRAFT altitude [m].
    #[unit("m")]
    pub altitude: f64,
    /// DRAFT variance [m^2].
    #[unit("m^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementAltitudeErrorModel,
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
