// Made from api-spec/aspn23/measurement_specific_force_1d.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of specific force along one axis.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// Whether the sensor integrates.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementSpecificForce1DSensorType(pub u32);

impl Aspn23MeasurementSpecificForce1DSensorType {
    /// Each message holds the change of velocity since the message before, in m/s. `time_of_validity` is
    /// the end of that interval.
    pub const ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED: Self = Self(
        0,
    );
    /// Each message holds the specific force at `time_of_validity`, in m/s^2.
    pub const ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED"),
            1 => Some("ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementSpecificForce1DSensorType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementSpecificForce1DSensorType({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementSpecificForce1DErrorModel(pub u32);

impl Aspn23MeasurementSpecificForce1DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementSpecificForce1DErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementSpecificForce1DErrorModel({})", self.0),
        }
    }
}

/// The specific force along the x axis of the sensor, or its integral since the message before, as an
/// accelerometer, a gravimeter or an atom interferometer gives it.
///
/// It is the acceleration relative to inertial space less gravitation: a sensor at rest whose x axis
/// points up reports about +9.8 m/s^2. Effects of rotation, Coriolis and centrifugal, are not removed.
/// `Aspn23TypeMounting` in its metadata relates the axis to the platform.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementSpecificForce1D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SPECIFIC_FORCE_1D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Whether the value is an integral or a sample.
    pub sensor_type: Aspn23MeasurementSpecificForce1DSensorType,
    /// Along the x axis of the sensor: the specific force in m/s^2, or its integral in m/s, as
    /// `sensor_type` says.
    pub obs: f64,
    /// Variance of the error of `obs`: in (m/s^2)^2, or in (m/s)^2, as `sensor_type` says.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementSpecificForce1DErrorModel,
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
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementSpecificForce1D>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSpecificForce1D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, sensor_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MeasurementSpecificForce1D>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementSpecificForce1D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, sensor_type
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, obs
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, variance
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, error_model
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, num_error_model_params
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, num_integrity
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementSpecificForce1D>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSpecificForce1D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, sensor_type
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpecificForce1D, integrity
    )];
};
