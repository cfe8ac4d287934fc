// Made from api-spec/aspn23/type_direction_2d_to_point.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type direction 2d to point.

use crate::{Aspn23TypeImageFeature, Aspn23TypeIntegrity, Aspn23TypeRemotePoint, Bool};

/// DRAFT reference.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeDirection2DToPointReference(pub u32);

impl Aspn23TypeDirection2DToPointReference {
    /// DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO.
    pub const ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO: Self = Self(0);
    /// DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM.
    pub const ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM: Self = Self(1);
    /// DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION.
    pub const ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION: Self = Self(2);
    /// DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR.
    pub const ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO"),
            1 => Some("ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM"),
            2 => Some("ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION"),
            3 => Some("ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeDirection2DToPointReference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeDirection2DToPointReference({})", self.0),
        }
    }
}

/// How the errors of the message behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeDirection2DToPointErrorModel(pub u32);

impl Aspn23TypeDirection2DToPointErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23TypeDirection2DToPointErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23TypeDirection2DToPointErrorModel({})", self.0),
        }
    }
}

/// DRAFT type direction 2d to point.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeDirection2DToPoint {
    /// DRAFT remote point [various].
    pub remote_point: Aspn23TypeRemotePoint,
    /// DRAFT reference [].
    pub reference: Aspn23TypeDirection2DToPointReference,
    /// DRAFT obs [rad].
    ///
    /// Unit: rad.
    pub obs: f64,
    /// DRAFT variance [rad^2].
    ///
    /// Unit: rad^2.
    pub variance: f64,
    /// DRAFT has observation characteristics [none].
    pub has_observation_characteristics: Bool,
    /// DRAFT observation characteristics [various].
    pub observation_characteristics: Aspn23TypeImageFeature,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23TypeDirection2DToPointErrorModel,
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
    const _: [(); 160] = [(); core::mem::size_of::<Aspn23TypeDirection2DToPoint>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeDirection2DToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, remote_point
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, reference
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23TypeDirection2DToPoint, obs)];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, variance
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, has_observation_characteristics
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, observation_characteristics
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, error_model
    )];
    const _: [(); 132] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, num_error_model_params
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, error_model_params
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, num_integrity
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 124] = [(); core::mem::size_of::<Aspn23TypeDirection2DToPoint>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeDirection2DToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, remote_point
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, reference
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23TypeDirection2DToPoint, obs)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, variance
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, has_observation_characteristics
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, observation_characteristics
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, error_model
    )];
    const _: [(); 108] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, num_error_model_params
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, error_model_params
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, num_integrity
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 144] = [(); core::mem::size_of::<Aspn23TypeDirection2DToPoint>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeDirection2DToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, remote_point
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, reference
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23TypeDirection2DToPoint, obs)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, variance
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, has_observation_characteristics
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, observation_characteristics
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, error_model
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, num_error_model_params
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, error_model_params
    )];
    const _: [(); 132] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, num_integrity
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23TypeDirection2DToPoint, integrity
    )];
};
