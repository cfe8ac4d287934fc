//! DRAFT measurement specific force 1d.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT sensor type.
#[open]
pub enum Aspn23MeasurementSpecificForce1DSensorType {
    /// DRAFT ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED.
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED,
    /// DRAFT ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED.
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementSpecificForce1DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE,
}

/// DRAFT measurement specific force 1d.
#[base(header)]
#[message(ASPN_MEASUREMENT_SPECIFIC_FORCE_1D)]
#[lcm(aspn23_lcm::measurement_specific_force_1d, leading(icd_measurement_specific_force_1d: i8))]
#[lifecycle(aspn23_measurement_specific_force_1d)]
pub struct Aspn23MeasurementSpecificForce1D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SPECIFIC_FORCE_1D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT sensor type [].
    #[lcm(i8)]
    pub sensor_type: Aspn23MeasurementSpecificForce1DSensorType,
    /// DRAFT obs [various].
    pub obs: f64,
    /// DRAFT variance [various].
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
