// Made from api-spec/aspn23/type_direction_3d_to_point.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type direction 3d to point.

use crate::{Aspn23TypeImageFeature, Aspn23TypeIntegrity, Aspn23TypeRemotePoint, Bool};

/// DRAFT reference frame.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeDirection3DToPointReferenceFrame(pub u32);

impl Aspn23TypeDirection3DToPointReferenceFrame {
    /// DRAFT ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL.
    pub const ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL: Self = Self(0);
    /// DRAFT ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL.
    pub const ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL: Self = Self(1);
    /// DRAFT ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE.
    pub const ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE: Self = Self(
        2,
    );
    /// DRAFT ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE.
    pub const ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE: Self = Self(
        3,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL"),
            1 => Some("ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL"),
            2 => {
                Some(
                    "ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE",
                )
            }
            3 => Some("ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeDirection3DToPointReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeDirection3DToPointReferenceFrame({})", self.0),
        }
    }
}

/// How the errors of the message behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeDirection3DToPointErrorModel(pub u32);

impl Aspn23TypeDirection3DToPointErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeDirection3DToPointErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeDirection3DToPointErrorModel({})", self.0),
        }
    }
}

/// DRAFT type direction 3d to point.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeDirection3DToPoint {
    /// DRAFT remote point [various].
    pub remote_point: Aspn23TypeRemotePoint,
    /// DRAFT reference frame [].
    pub reference_frame: Aspn23TypeDirection3DToPointReferenceFrame,
    /// DRAFT obs [various].
    pub obs: [f64; 2],
    /// DRAFT covariance [various].
    pub covariance: [[f64; 2]; 2],
    /// DRAFT has observation characteristics [none].
    pub has_observation_characteristics: Bool,
    /// DRAFT observation characteristics [various].
    pub observation_characteristics: Aspn23TypeImageFeature,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23TypeDirection3DToPointErrorModel,
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
    const _: [(); 192] = [(); core::mem::size_of::<Aspn23TypeDirection3DToPoint>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeDirection3DToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, remote_point
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, reference_frame
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23TypeDirection3DToPoint, obs)];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, covariance
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, has_observation_characteristics
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, observation_characteristics
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, error_model
    )];
    const _: [(); 164] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, num_error_model_params
    )];
    const _: [(); 168] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, error_model_params
    )];
    const _: [(); 176] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, num_integrity
    )];
    const _: [(); 184] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 156] = [(); core::mem::size_of::<Aspn23TypeDirection3DToPoint>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeDirection3DToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, remote_point
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, reference_frame
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23TypeDirection3DToPoint, obs)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, covariance
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, has_observation_characteristics
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, observation_characteristics
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, error_model
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, num_error_model_params
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, error_model_params
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, num_integrity
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 176] = [(); core::mem::size_of::<Aspn23TypeDirection3DToPoint>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeDirection3DToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, remote_point
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, reference_frame
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23TypeDirection3DToPoint, obs)];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, covariance
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, has_observation_characteristics
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, observation_characteristics
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, error_model
    )];
    const _: [(); 156] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, num_error_model_params
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, error_model_params
    )];
    const _: [(); 164] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, num_integrity
    )];
    const _: [(); 168] = [(); core::mem::offset_of!(
        Aspn23TypeDirection3DToPoint, integrity
    )];
};
