//! Measurements of an inertial measurement unit.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Whether the sensor integrates.
#[open]
pub enum Aspn23MeasurementImuImuType {
    /// Each message holds changes since the last one: velocity in m/s and angle in rad. `time_of_validity` is the end
    /// of that interval.
    ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED,
    /// Each message holds values of one moment: specific force in m/s^2 and rotation rate in rad/s.
    ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED,
}

/// Specific force and rotation rate, or their integrals over the time since the last message, along the three axes of
/// an inertial measurement unit.
///
/// Specific force is the acceleration relative to inertial space less gravitation: a unit at rest whose z axis points
/// down reports about -9.8 m/s^2 along it. Rotation is relative to inertial space, and right-handed.
/// `Aspn23TypeMounting` in its metadata relates the axes to the platform.
#[base(header)]
#[message(ASPN_MEASUREMENT_IMU)]
#[lcm(aspn23_lcm::measurement_IMU, leading(icd_measurement_IMU: i8))]
#[lifecycle(aspn23_measurement_imu)]
pub struct Aspn23MeasurementImu {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_IMU`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Whether the values are integrals or samples.
    #[lcm(i8)]
    pub imu_type: Aspn23MeasurementImuImuType,
    /// Specific force along x, y and z of the sensor in m/s^2, or its integral in m/s, as `imu_type` says.
    pub meas_accel: [f64; 3],
    /// Rotation rate about x, y and z of the sensor in rad/s, or its integral in rad, as `imu_type` says.
    pub meas_gyro: [f64; 3],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
