// Made from api-spec/aspn23/measurement_attitude_2d.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT measurement attitude 2d.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// DRAFT reference frame.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAttitude2DReferenceFrame(pub u32);

impl Aspn23MeasurementAttitude2DReferenceFrame {
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE.
    pub const ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE: Self = Self(0);
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND.
    pub const ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND: Self = Self(1);
    /// DRAFT ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED.
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

/// How the errors of the message behave beyond their covariance.
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

/// DRAFT measurement attitude 2d.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementAttitude2D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_2D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference frame [].
    pub reference_frame: Aspn23MeasurementAttitude2DReferenceFrame,
    /// DRAFT attitude2d [rad].
    ///
    /// Unit: rad.
    pub attitude2d: [f64; 2],
    /// DRAFT covariance [rad^2].
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
