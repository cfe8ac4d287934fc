//! DRAFT measurement delta position.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT reference frame.
#[open]
pub enum Aspn23MeasurementDeltaPositionReferenceFrame {
    /// DRAFT ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED.
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED,
    /// DRAFT ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START.
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START,
    /// DRAFT ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END.
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementDeltaPositionErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE,
}

/// DRAFT measurement delta position.
#[base(header)]
#[message(ASPN_MEASUREMENT_DELTA_POSITION)]
#[lcm(aspn23_lcm::measurement_delta_position, leading(icd_measurement_delta_position: i8))]
#[lifecycle(aspn23_measurement_delta_position)]
pub struct Aspn23MeasurementDeltaPosition {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DELTA_POSITION`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference frame [].
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementDeltaPositionReferenceFrame,
    /// DRAFT delta t [sec].
    #[unit("s")]
    pub delta_t: f64,
    /// DRAFT num meas [none].
    #[lcm(i16)]
    pub num_meas: u8,
    /// DRAFT term1 [m].
    #[unit("m")]
    #[absent(NAN)]
    pub term1: f64,
    /// DRAFT term2 [m].
    #[unit("m")]
    #[absent(NAN)]
    pub term2: f64,
    /// DRAFT term3 [m].
    #[unit("m")]
    #[absent(NAN)]
    pub term3: f64,
    /// DRAFT covariance [m^2].
    #[unit("m^2")]
    #[len(num_meas * num_meas)]
    pub covariance: &[f64],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementDeltaPositionErrorModel,
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
