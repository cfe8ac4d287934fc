//! DRAFT measurement position attitude.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT reference frame.
#[open]
pub enum Aspn23MeasurementPositionAttitudeReferenceFrame {
    /// DRAFT ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI.
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI,
    /// DRAFT ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC.
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementPositionAttitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE,
}

/// DRAFT measurement position attitude.
#[base(header)]
#[message(ASPN_MEASUREMENT_POSITION_ATTITUDE)]
#[lcm(aspn23_lcm::measurement_position_attitude, leading(icd_measurement_position_attitude: i8))]
#[lifecycle(aspn23_measurement_position_attitude)]
pub struct Aspn23MeasurementPositionAttitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION_ATTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference frame [].
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementPositionAttitudeReferenceFrame,
    /// DRAFT p1 [rad].
    #[unit("rad")]
    pub p1: f64,
    /// DRAFT p2 [rad].
    #[unit("rad")]
    pub p2: f64,
    /// DRAFT p3 [m].
    #[unit("m")]
    pub p3: f64,
    /// DRAFT quaternion [none].
    pub quaternion: [f64; 4],
    /// DRAFT covariance [various].
    pub covariance: [[f64; 6]; 6],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementPositionAttitudeErrorModel,
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
