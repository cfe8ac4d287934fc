// Made from api-spec/aspn23/measurement_angular_velocity.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of angular velocity about three axes.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// What a rotation is relative to, and about which axes it is given.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAngularVelocityReferenceFrame(pub u32);

impl Aspn23MeasurementAngularVelocityReferenceFrame {
    /// Earth-centred inertial, cartesian: rotation relative to that frame, about its axes.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI: Self = Self(0);
    /// Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north
    /// pole. Rotation relative to the Earth, about these axes.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF: Self = Self(1);
    /// Rotation relative to the Earth, about north, east and down at the position of the sensor.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED: Self = Self(2);
    /// Rotation relative to inertial space, about the axes of the sensor, as gyroscopes sense it.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI"),
            1 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF"),
            2 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED"),
            3 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAngularVelocityReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23MeasurementAngularVelocityReferenceFrame({})", self.0)
            }
        }
    }
}

/// Whether the sensor integrates.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAngularVelocityImuType(pub u32);

impl Aspn23MeasurementAngularVelocityImuType {
    /// Each message holds the angle turned since the message before, in rad. `time_of_validity` is the end
    /// of that interval.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED: Self = Self(0);
    /// Each message holds the rate at `time_of_validity`, in rad/s.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED"),
            1 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAngularVelocityImuType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAngularVelocityImuType({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAngularVelocityErrorModel(pub u32);

impl Aspn23MeasurementAngularVelocityErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAngularVelocityErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAngularVelocityErrorModel({})", self.0),
        }
    }
}

/// The angular velocity of the sensor about three axes, or the angles turned since the message before,
/// with the covariance of their errors.
///
/// What they are relative to and the axes are those of `reference_frame`; the axes of the sensor are
/// related to the platform by `Aspn23TypeMounting` in its metadata. A positive rotation is
/// right-handed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementAngularVelocity {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the rotation is relative to, and its axes.
    pub reference_frame: Aspn23MeasurementAngularVelocityReferenceFrame,
    /// Whether the values are integrals or samples.
    pub imu_type: Aspn23MeasurementAngularVelocityImuType,
    /// About the first, second and third axis: the rate in rad/s, or the angle in rad, as `imu_type` says.
    pub meas: [f64; 3],
    /// Covariance of the errors of `meas`, row after row: in (rad/s)^2, or in rad^2, as `imu_type` says.
    pub covariance: [[f64; 3]; 3],
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementAngularVelocityErrorModel,
    /// Number of elements in `error_model_params`.
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    pub error_model_params: *mut f64,
    /// Number of elements in `integrity`.
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    pub integrity: *mut Aspn23TypeIntegrity,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 168] = [(); core::mem::size_of::<Aspn23MeasurementAngularVelocity>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAngularVelocity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, imu_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, meas
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, covariance
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, error_model
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, num_error_model_params
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, error_model_params
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, num_integrity
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 156] = [(); core::mem::size_of::<Aspn23MeasurementAngularVelocity>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementAngularVelocity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, imu_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, meas
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, covariance
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, error_model
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, num_error_model_params
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, error_model_params
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, num_integrity
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 160] = [(); core::mem::size_of::<Aspn23MeasurementAngularVelocity>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAngularVelocity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, imu_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, meas
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, covariance
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, error_model
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, num_error_model_params
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, error_model_params
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, num_integrity
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity, integrity
    )];
};
