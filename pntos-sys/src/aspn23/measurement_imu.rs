// Made from api-spec/aspn23/measurement_imu.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of an inertial measurement unit.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// Whether the sensor integrates.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementImuImuType(pub u32);

impl Aspn23MeasurementImuImuType {
    /// Each message holds changes since the last one: velocity in m/s and angle in rad. `time_of_validity`
    /// is the end of that interval.
    pub const ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED: Self = Self(0);
    /// Each message holds values of one moment: specific force in m/s^2 and rotation rate in rad/s.
    pub const ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED"),
            1 => Some("ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementImuImuType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementImuImuType({})", self.0),
        }
    }
}

/// Specific force and rotation rate, or their integrals over the time since the last message, along the
/// three axes of an inertial measurement unit.
///
/// Specific force is the acceleration relative to inertial space less gravitation: a unit at rest whose
/// z axis points down reports about -9.8 m/s^2 along it. Rotation is relative to inertial space, and
/// right-handed. `Aspn23TypeMounting` in its metadata relates the axes to the platform.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementImu {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_IMU`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Whether the values are integrals or samples.
    pub imu_type: Aspn23MeasurementImuImuType,
    /// Specific force along x, y and z of the sensor in m/s^2, or its integral in m/s, as `imu_type` says.
    pub meas_accel: [f64; 3],
    /// Rotation rate about x, y and z of the sensor in rad/s, or its integral in rad, as `imu_type` says.
    pub meas_gyro: [f64; 3],
    /// Number of elements in `integrity`.
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    pub integrity: *mut Aspn23TypeIntegrity,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 104] = [(); core::mem::size_of::<Aspn23MeasurementImu>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementImu>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementImu, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementImu, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementImu, imu_type)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementImu, meas_accel)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MeasurementImu, meas_gyro)];
    const _: [(); 88] = [(); core::mem::offset_of!(Aspn23MeasurementImu, num_integrity)];
    const _: [(); 96] = [(); core::mem::offset_of!(Aspn23MeasurementImu, integrity)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 92] = [(); core::mem::size_of::<Aspn23MeasurementImu>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementImu>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementImu, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementImu, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementImu, imu_type)];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementImu, meas_accel)];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MeasurementImu, meas_gyro)];
    const _: [(); 84] = [(); core::mem::offset_of!(Aspn23MeasurementImu, num_integrity)];
    const _: [(); 88] = [(); core::mem::offset_of!(Aspn23MeasurementImu, integrity)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 96] = [(); core::mem::size_of::<Aspn23MeasurementImu>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementImu>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementImu, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementImu, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementImu, imu_type)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementImu, meas_accel)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MeasurementImu, meas_gyro)];
    const _: [(); 88] = [(); core::mem::offset_of!(Aspn23MeasurementImu, num_integrity)];
    const _: [(); 92] = [(); core::mem::offset_of!(Aspn23MeasurementImu, integrity)];
};
