// Made from api-spec/aspn23/measurement_velocity.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of velocity.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// What a velocity is relative to, and along which axes it is given.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementVelocityReferenceFrame(pub u32);

impl Aspn23MeasurementVelocityReferenceFrame {
    /// Earth-centred inertial, cartesian: velocity relative to that frame, along its axes.
    pub const ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI: Self = Self(0);
    /// Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north
    /// pole. Velocity relative to the Earth, along these axes.
    pub const ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF: Self = Self(1);
    /// Velocity relative to the Earth, along north, east and down at the position of the sensor.
    pub const ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED: Self = Self(2);
    /// Velocity relative to the Earth, along the axes of the sensor.
    pub const ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI"),
            1 => Some("ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF"),
            2 => Some("ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED"),
            3 => Some("ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementVelocityReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementVelocityReferenceFrame({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementVelocityErrorModel(pub u32);

impl Aspn23MeasurementVelocityErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementVelocityErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementVelocityErrorModel({})", self.0),
        }
    }
}

/// A velocity, with the covariance of its errors.
///
/// What it is relative to and the axes are those of `reference_frame`; the axes of the sensor are
/// related to the platform by `Aspn23TypeMounting` in its metadata. A component that was not measured
/// is NaN. `num_meas` says how many were measured, and `covariance` has a row and a column for each of
/// those, in their order.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementVelocity {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_VELOCITY`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the velocity is relative to, and its axes.
    pub reference_frame: Aspn23MeasurementVelocityReferenceFrame,
    /// Component along the first axis. NaN if not measured.
    ///
    /// Unit: m/s.
    pub x: f64,
    /// Component along the second axis. NaN if not measured.
    ///
    /// Unit: m/s.
    pub y: f64,
    /// Component along the third axis. NaN if not measured.
    ///
    /// Unit: m/s.
    pub z: f64,
    /// Number of rows, and of columns, of `covariance`.
    pub num_meas: u8,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the message.
    ///
    /// Unit: (m/s)^2.
    pub covariance: *mut f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementVelocityErrorModel,
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
    const _: [(); 112] = [(); core::mem::size_of::<Aspn23MeasurementVelocity>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementVelocity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, x)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, y)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, z)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, num_meas)];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, covariance
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, error_model
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, num_error_model_params
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, error_model_params
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, num_integrity
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementVelocity>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementVelocity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, x)];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, y)];
    const _: [(); 52] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, z)];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, num_meas)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, covariance
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, error_model
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, num_error_model_params
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, error_model_params
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, num_integrity
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 96] = [(); core::mem::size_of::<Aspn23MeasurementVelocity>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementVelocity>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, x)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, y)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, z)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MeasurementVelocity, num_meas)];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, covariance
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, error_model
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, num_error_model_params
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, error_model_params
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, num_integrity
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementVelocity, integrity
    )];
};
