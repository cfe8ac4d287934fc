// Made from api-spec/aspn23/measurement_attitude_3d.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of attitude about all axes.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// The frame that an attitude is relative to.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAttitude3DReferenceFrame(pub u32);

impl Aspn23MeasurementAttitude3DReferenceFrame {
    /// Earth-centred inertial, cartesian.
    pub const ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI: Self = Self(0);
    /// Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north
    /// pole.
    pub const ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF: Self = Self(1);
    /// North, east and down at the position of the sensor.
    pub const ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED: Self = Self(2);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI"),
            1 => Some("ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF"),
            2 => Some("ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAttitude3DReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAttitude3DReferenceFrame({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAttitude3DErrorModel(pub u32);

impl Aspn23MeasurementAttitude3DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAttitude3DErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAttitude3DErrorModel({})", self.0),
        }
    }
}

/// The attitude of the sensor relative to a frame, with the covariance of its errors.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementAttitude3D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_3D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The frame that the attitude is relative to.
    pub reference_frame: Aspn23MeasurementAttitude3DReferenceFrame,
    /// The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1:
    /// `[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the angle a about the
    /// axis (x, y, z). It takes a vector's components along the sensor's axes to those along the frame's.
    pub quaternion: [f64; 4],
    /// Covariance of the tilt errors, row after row: of the small rotations about the axes of the frame, in
    /// their order, that turn the reported attitude into the true one.
    ///
    /// Unit: rad^2.
    pub tilt_error_covariance: [[f64; 3]; 3],
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementAttitude3DErrorModel,
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
    const _: [(); 176] = [(); core::mem::size_of::<Aspn23MeasurementAttitude3D>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAttitude3D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAttitude3D, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, quaternion
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, tilt_error_covariance
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, error_model
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, num_error_model_params
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, error_model_params
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, num_integrity
    )];
    const _: [(); 168] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 160] = [(); core::mem::size_of::<Aspn23MeasurementAttitude3D>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementAttitude3D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAttitude3D, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, quaternion
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, tilt_error_covariance
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, error_model
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, num_error_model_params
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, error_model_params
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, num_integrity
    )];
    const _: [(); 156] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 168] = [(); core::mem::size_of::<Aspn23MeasurementAttitude3D>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAttitude3D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAttitude3D, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, quaternion
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, tilt_error_covariance
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, error_model
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, num_error_model_params
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, error_model_params
    )];
    const _: [(); 156] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, num_integrity
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude3D, integrity
    )];
};
