//! DRAFT metadata imu.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_mounting::Aspn23TypeMounting;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MetadataImuErrorModel {
    /// DRAFT ASPN23_METADATA_IMU_ERROR_MODEL_BASIC.
    ASPN23_METADATA_IMU_ERROR_MODEL_BASIC,
}

/// DRAFT metadata imu.
#[base(info)]
#[message(ASPN_METADATA_IMU)]
#[lcm(aspn23_lcm::metadata_IMU, leading(icd_metadata_IMU: i8))]
#[lifecycle(aspn23_metadata_imu)]
pub struct Aspn23MetadataImu {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_IMU`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT mounting [none].
    pub mounting: Aspn23TypeMounting,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MetadataImuErrorModel,
    /// Number of elements in `error_model_params`.
    #[lcm(i32)]
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    #[len(num_error_model_params)]
    pub error_model_params: &[f64],
}
