//! Measurements of an inertial measurement unit.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Whether the sensor integrates.
#[open]
pub enum Aspn23MeasurementImuImuType {
    /// Each message holds changes since the last one: velocity in m/s and angle in rad.
    ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED,
    /// Each message holds values of one moment: specific force in m/s^2 and rotation rate in rad/s.
    ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED,
}

/// Specific force and rotation rate, or their integrals over the time since the last message, along the three axes of
/// an inertial measurement unit.
#[base(header)]
#[message(ASPN_MEASUREMENT_IMU)]
#[lcm(aspn23_lcm::measurement_IMU, leading(icd_measurement_IMU: i8))]
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

extern "C" {
    /// Makes a message from its members, copying what they point to. NULL if there is no memory. Free it with
    /// `aspn23_measurement_imu_free`.
    pub fn aspn23_measurement_imu_new(
        header: &Aspn23TypeHeader,
        time_of_validity: &Aspn23TypeTimestamp,
        imu_type: Aspn23MeasurementImuImuType,
        meas_accel: [f64; 3],
        meas_gyro: [f64; 3],
        num_integrity: u8,
        #[len(num_integrity)] integrity: &[Aspn23TypeIntegrity],
    ) -> Option<&Aspn23MeasurementImu>;

    /// Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_imu_free`.
    pub fn aspn23_measurement_imu_copy(_: &Aspn23MeasurementImu) -> Option<&Aspn23MeasurementImu>;

    /// Frees the object and what its members point to.
    pub fn aspn23_measurement_imu_free(pointer: &c_void);

    /// Frees what the members point to, and not the object itself.
    pub fn aspn23_measurement_imu_free_members(self: &Aspn23MeasurementImu);
}
