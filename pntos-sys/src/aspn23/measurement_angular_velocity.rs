// Made from api-spec/aspn23/measurement_angular_velocity.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT measurement angular velocity.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// DRAFT reference frame.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAngularVelocityReferenceFrame(pub u32);

impl Aspn23MeasurementAngularVelocityReferenceFrame {
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI: Self = Self(0);
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF: Self = Self(1);
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED: Self = Self(2);
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR.
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

/// DRAFT imu type.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAngularVelocityImuType(pub u32);

impl Aspn23MeasurementAngularVelocityImuType {
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED: Self = Self(0);
    /// DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED.
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

/// How the errors of the message behave beyond their covariance.
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

/// DRAFT measurement angular velocity.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementAngularVelocity {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference frame [].
    pub reference_frame: Aspn23MeasurementAngularVelocityReferenceFrame,
    /// DRAFT imu type [].
    pub imu_type: Aspn23MeasurementAngularVelocityImuType,
    /// DRAFT meas [various].
    pub meas: [f64; 3],
    /// DRAFT covariance [various].
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
