//! DRAFT measurement attitude 3d.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT reference frame.
#[open]
pub enum Aspn23MeasurementAttitude3DReferenceFrame {
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI.
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI,
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF.
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF,
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED.
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED,
}

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAttitude3DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE,
}

/// DRAFT measurement attitude 3d.
#[base(header)]
#[message(ASPN_MEASUREMENT_ATTITUDE_3D)]
#[lcm(aspn23_lcm::measurement_attitude_3d, leading(icd_measurement_attitude_3d: i8))]
#[lifecycle(aspn23_measurement_attitude_3d)]
pub struct Aspn23MeasurementAttitude3D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_3D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference frame [].
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementAttitude3DReferenceFrame,
    /// DRAFT quaternion [none].
    pub quaternion: [f64; 4],
    /// DRAFT tilt error covariance [rad^2].
    #[unit("rad^2")]
    pub tilt_error_covariance: [[f64; 3]; 3],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementAttitude3DErrorModel,
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
