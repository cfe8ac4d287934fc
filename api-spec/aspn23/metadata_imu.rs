//! Description of an inertial measurement unit.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_mounting::Aspn23TypeMounting;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of an inertial measurement unit behave.
#[open]
pub enum Aspn23MetadataImuErrorModel {
    /// All axes have the same errors, which do not correlate between axes. There are 14 parameters, the first seven of
    /// the accelerometers, the others of the gyroscopes.
    ///
    /// Accelerometers: 0 standard deviation of the constant bias, in m/s^2; 1 its mean, in m/s^2; 2 standard deviation
    /// of the zero mean, time-correlated bias, in m/s^2; 3 time constant of that bias, in s; 4 mean of the scale factor
    /// error, in ppm; 5 its standard deviation, in ppm; 6 velocity random walk, in m/s/sqrt(s).
    ///
    /// Gyroscopes: 7 standard deviation of the constant bias, in rad/s; 8 its mean, in rad/s; 9 standard deviation of
    /// the zero mean, time-correlated bias, in rad/s; 10 time constant of that bias, in s; 11 mean of the scale factor
    /// error, in ppm; 12 its standard deviation, in ppm; 13 angular random walk, in rad/sqrt(s).
    ASPN23_METADATA_IMU_ERROR_MODEL_BASIC,
}

/// Description of an inertial measurement unit: where it is mounted, and how the errors of its `Aspn23MeasurementImu`
/// messages behave.
#[base(info)]
#[message(ASPN_METADATA_IMU)]
#[lcm(aspn23_lcm::metadata_IMU, leading(icd_metadata_IMU: i8))]
#[lifecycle(aspn23_metadata_imu)]
pub struct Aspn23MetadataImu {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_IMU`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where the sensor is mounted on the platform, and how it is turned.
    pub mounting: Aspn23TypeMounting,
    /// How the errors of the measurements behave.
    #[lcm(i8)]
    pub error_model: Aspn23MetadataImuErrorModel,
    /// Number of elements in `error_model_params`.
    #[lcm(i32)]
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    #[len(num_error_model_params)]
    pub error_model_params: &[f64],
}
