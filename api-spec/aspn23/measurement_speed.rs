//! DRAFT measurement speed.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT reference.
#[open]
pub enum Aspn23MeasurementSpeedReference {
    /// DRAFT ASPN23_MEASUREMENT_SPEED_REFERENCE_TAS.
    ASPN23_MEASUREMENT_SPEED_REFERENCE_TAS,
    /// DRAFT ASPN23_MEASUREMENT_SPEED_REFERENCE_IAS.
    ASPN23_MEASUREMENT_SPEED_REFERENCE_IAS,
    /// DRAFT ASPN23_MEASUREMENT_SPEED_REFERENCE_WATER.
    ASPN23_MEASUREMENT_SPEED_REFERENCE_WATER,
    /// DRAFT ASPN23_MEASUREMENT_SPEED_REFERENCE_GROUND.
    ASPN23_MEASUREMENT_SPEED_REFERENCE_GROUND,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementSpeedErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_SPEED_ERROR_MODEL_NONE,
}

/// DRAFT measurement speed.
#[base(header)]
#[message(ASPN_MEASUREMENT_SPEED)]
#[lcm(aspn23_lcm::measurement_speed, leading(icd_measurement_speed: i8))]
#[lifecycle(aspn23_measurement_speed)]
pub struct Aspn23MeasurementSpeed {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SPEED`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference [].
    #[lcm(i8)]
    pub reference: Aspn23MeasurementSpeedReference,
    /// DRAFT speed [m/s].
    #[unit("m/s")]
    pub speed: f64,
    /// DRAFT variance [(m/s)^2].
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
