// Made from api-spec/aspn23/type_direction_2d_to_point.rs by `cargo pntos gen`. Changes belong there.

//! One angle of the direction between a sensor and a point.

use crate::{Aspn23TypeImageFeature, Aspn23TypeIntegrity, Aspn23TypeRemotePoint, Bool};

/// Which angle was measured.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeDirection2DToPointReference(pub u32);

impl Aspn23TypeDirection2DToPointReference {
    /// Azimuth of the point, seen from the sensor: the angle from north to the line from the sensor to the
    /// point, projected onto the horizontal plane at the sensor. It grows towards east.
    pub const ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO: Self = Self(0);
    /// Azimuth of the sensor, seen from the point: the angle from north to the line from the point to the
    /// sensor, projected onto the horizontal plane. North, east and that plane are those at the point. It
    /// grows towards east.
    pub const ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM: Self = Self(1);
    /// Elevation of the point, seen from the sensor: the angle from the horizontal plane at the sensor to
    /// the line from the sensor to the point. It is positive if the point is above the plane.
    pub const ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION: Self = Self(2);
    /// The angle from the x axis of the sensor to the line from the sensor to the point, projected onto the
    /// x-y plane of the sensor. It grows towards the y axis.
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

/// One angle of the direction between a sensor and a point, with the variance of its error.
/// `Aspn23MeasurementDirection2DToPoints` holds any number of them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeDirection2DToPoint {
    /// The point: its position, and an identifier that tells whether it was seen before, as far as they are
    /// known.
    pub remote_point: Aspn23TypeRemotePoint,
    /// Which angle `obs` is.
    pub reference: Aspn23TypeDirection2DToPointReference,
    /// The angle.
    ///
    /// Unit: rad.
    pub obs: f64,
    /// Variance of the error of `obs`.
    ///
    /// Unit: rad^2.
    pub variance: f64,
    /// Whether `observation_characteristics` was filled in; if false, ignore it.
    pub has_observation_characteristics: Bool,
    /// How the point looked in the image in which it was found.
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
