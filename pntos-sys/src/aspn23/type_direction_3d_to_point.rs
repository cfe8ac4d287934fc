// Made from api-spec/aspn23/type_direction_3d_to_point.rs by `cargo pntos gen`. Changes belong there.

//! The direction from a sensor to a point, in two values.

use crate::{Aspn23TypeImageFeature, Aspn23TypeIntegrity, Aspn23TypeRemotePoint, Bool};

/// What the two values of a direction are.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23TypeDirection3DToPointReferenceFrame(pub u32);

impl Aspn23TypeDirection3DToPointReferenceFrame {
    /// Azimuth and elevation, in rad; their covariance is in rad^2. Azimuth is the angle from the x axis of
    /// the sensor, its boresight, to the line to the point, projected onto the x-y plane of the sensor; it
    /// grows towards the y axis. Elevation is the angle from that plane to the line; it is positive on the
    /// side of negative z.
    pub const ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL: Self = Self(0);
    /// Position of the point in the image, column and then row, in pixels and fractions of a pixel; their
    /// covariance is in pixel^2. The camera model of `Aspn23MeasurementImage` relates it to the normalized
    /// image.
    pub const ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL: Self = Self(1);
    /// The y and the z component, along the axes of the sensor, of the vector from the sensor to the point,
    /// each divided by the x component, which is the distance along the boresight. Neither they nor their
    /// covariance have a unit.
    pub const ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE: Self = Self(
        2,
    );
    /// The y and the z component, along the axes of the sensor, of the vector from the sensor to the point,
    /// each divided by the length of the vector. The x axis is the boresight. Neither they nor their
    /// covariance have a unit.
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

/// The direction from a sensor to a point, with the covariance of its errors.
/// `Aspn23MeasurementDirection3DToPoints` holds any number of them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeDirection3DToPoint {
    /// The point: its position, and an identifier that tells whether it was seen before, as far as they are
    /// known.
    pub remote_point: Aspn23TypeRemotePoint,
    /// What the values in `obs` are.
    pub reference_frame: Aspn23TypeDirection3DToPointReferenceFrame,
    /// The direction, in the two values that `reference_frame` names and in their units.
    pub obs: [f64; 2],
    /// Covariance of the errors, 2 by 2: rows and columns in the order of `obs`, in the squared unit that
    /// `reference_frame` names.
    pub covariance: [[f64; 2]; 2],
    /// Whether `observation_characteristics` was filled in; if false, ignore it.
    pub has_observation_characteristics: Bool,
    /// How the point looked in the image in which it was found.
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
