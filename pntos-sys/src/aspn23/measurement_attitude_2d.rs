// Made from api-spec/aspn23/measurement_attitude_2d.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of attitude about two axes.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// About which two of the axes north, east and down an attitude is given.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAttitude2DReferenceFrame(pub u32);

impl Aspn23MeasurementAttitude2DReferenceFrame {
    /// A rotation about east, then one about north: pitch and roll. The elements are those about north and
    /// about east.
    pub const ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE: Self = Self(0);
    /// A rotation about down, then one about north. The elements are those about north and about down.
    pub const ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND: Self = Self(1);
    /// A rotation about down, then one about east: heading and pitch. The elements are those about east and
    /// about down.
    pub const ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED: Self = Self(2);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE"),
            1 => Some("ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND"),
            2 => Some("ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAttitude2DReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAttitude2DReferenceFrame({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAttitude2DErrorModel(pub u32);

impl Aspn23MeasurementAttitude2DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAttitude2DErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAttitude2DErrorModel({})", self.0),
        }
    }
}

/// Two of the three rotations that turn north, east and down at the position of the sensor into the
/// axes of the sensor.
///
/// The rotations are right-handed. As with yaw, pitch and roll, the second is about its axis as the
/// first has turned it. The third rotation is not sensed, which is not the same as 0: a sensor that
/// knows it to be 0 reports `Aspn23MeasurementAttitude3D`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementAttitude2D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_2D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Which two rotations these are.
    pub reference_frame: Aspn23MeasurementAttitude2DReferenceFrame,
    /// The two rotations, in the order that `reference_frame` gives.
    ///
    /// Unit: rad.
    pub attitude2d: [f64; 2],
    /// Covariance of the errors of `attitude2d`, row after row.
    ///
    /// Unit: rad^2.
    pub covariance: [[f64; 2]; 2],
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementAttitude2DErrorModel,
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
    const _: [(); 120] = [(); core::mem::size_of::<Aspn23MeasurementAttitude2D>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAttitude2D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAttitude2D, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, attitude2d
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, covariance
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, error_model
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, num_error_model_params
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, error_model_params
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, num_integrity
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 104] = [(); core::mem::size_of::<Aspn23MeasurementAttitude2D>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementAttitude2D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAttitude2D, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, attitude2d
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, covariance
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, error_model
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, num_error_model_params
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, error_model_params
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, num_integrity
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 112] = [(); core::mem::size_of::<Aspn23MeasurementAttitude2D>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAttitude2D>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAttitude2D, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, attitude2d
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, covariance
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, error_model
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, num_error_model_params
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, error_model_params
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, num_integrity
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementAttitude2D, integrity
    )];
};
