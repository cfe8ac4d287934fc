// Made from api-spec/aspn23/measurement_angular_velocity_1d.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of angular velocity about one axis.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// Whether the sensor integrates.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAngularVelocity1DSensorType(pub u32);

impl Aspn23MeasurementAngularVelocity1DSensorType {
    /// Each message holds the angle turned since the message before, in rad. `time_of_validity` is the end
    /// of that interval.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_INTEGRATED: Self = Self(
        0,
    );
    /// Each message holds the rate at `time_of_validity`, in rad/s.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_SAMPLED: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_INTEGRATED"),
            1 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_SAMPLED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAngularVelocity1DSensorType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAngularVelocity1DSensorType({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAngularVelocity1DErrorModel(pub u32);

impl Aspn23MeasurementAngularVelocity1DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAngularVelocity1DErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAngularVelocity1DErrorModel({})", self.0),
        }
    }
}

/// The angular velocity of the sensor about its x axis, relative to inertial space, or the angle turned
/// since the message before, as one gyroscope gives it.
///
/// `Aspn23TypeMounting` in its metadata relates that axis to the platform. A positive rotation is
/// right-handed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementAngularVelocity1D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Whether the value is an integral or a sample.
    pub sensor_type: Aspn23MeasurementAngularVelocity1DSensorType,
    /// About the x axis of the sensor: the rate in rad/s, or the angle in rad, as `sensor_type` says.
    pub obs: f64,
    /// Variance of the error of `obs`: in (rad/s)^2, or in rad^2, as `sensor_type` says.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementAngularVelocity1DErrorModel,
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
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementAngularVelocity1D>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAngularVelocity1D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, sensor_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MeasurementAngularVelocity1D>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementAngularVelocity1D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, sensor_type
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, obs
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, variance
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, error_model
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, num_error_model_params
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, num_integrity
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementAngularVelocity1D>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAngularVelocity1D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, sensor_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAngularVelocity1D, integrity
    )];
};
