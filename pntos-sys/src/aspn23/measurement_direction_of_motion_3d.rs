// Made from api-spec/aspn23/measurement_direction_of_motion_3d.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of direction of motion in space.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// What a motion is relative to, and along which axes its direction is given.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementDirectionOfMotion3DReferenceFrame(pub u32);

impl Aspn23MeasurementDirectionOfMotion3DReferenceFrame {
    /// Earth-centred inertial, cartesian: motion relative to that frame, along its axes.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECI: Self = Self(
        0,
    );
    /// Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north
    /// pole. Motion relative to the Earth, along these axes.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECEF: Self = Self(
        1,
    );
    /// Motion relative to the Earth, along north, east and down at the position of the sensor.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_NED: Self = Self(
        2,
    );
    /// Motion relative to the Earth, along the axes of the sensor.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_SENSOR: Self = Self(
        3,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECI"),
            1 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECEF"),
            2 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_NED"),
            3 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_SENSOR"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementDirectionOfMotion3DReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(
                    f, "Aspn23MeasurementDirectionOfMotion3DReferenceFrame({})", self.0
                )
            }
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementDirectionOfMotion3DErrorModel(pub u32);

impl Aspn23MeasurementDirectionOfMotion3DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementDirectionOfMotion3DErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23MeasurementDirectionOfMotion3DErrorModel({})", self.0)
            }
        }
    }
}

/// The direction in which the sensor moves, in space, with the covariance of its errors.
///
/// What the motion is relative to and the axes are those of `reference_frame`; the axes of the sensor
/// are related to the platform by `Aspn23TypeMounting` in its metadata.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementDirectionOfMotion3D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the motion is relative to, and its axes.
    pub reference_frame: Aspn23MeasurementDirectionOfMotion3DReferenceFrame,
    /// The direction, a vector of length 1: its components along the first, second and third axis.
    pub obs: [f64; 3],
    /// The first axis about which the errors turn `obs`: a vector of length 1, at right angles to `obs`, in
    /// the same frame. The second axis is at right angles to both.
    pub error_vector: [f64; 3],
    /// Covariance of the angles by which the errors turn `obs`, row after row: first about `error_vector`,
    /// then about the axis at right angles to both. The sense of that axis is not prescribed, so a sender
    /// best chooses `error_vector` such that the two errors are uncorrelated and the elements off the
    /// diagonal 0.
    ///
    /// Unit: rad^2.
    pub covariance: [[f64; 2]; 2],
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementDirectionOfMotion3DErrorModel,
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
    const _: [(); 152] = [(); core::mem::size_of::<
        Aspn23MeasurementDirectionOfMotion3D,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementDirectionOfMotion3D,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, obs
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_vector
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, covariance
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_model
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, num_error_model_params
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_model_params
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, num_integrity
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 136] = [(); core::mem::size_of::<
        Aspn23MeasurementDirectionOfMotion3D,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        Aspn23MeasurementDirectionOfMotion3D,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, obs
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_vector
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, covariance
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_model
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, num_error_model_params
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_model_params
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, num_integrity
    )];
    const _: [(); 132] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 144] = [(); core::mem::size_of::<
        Aspn23MeasurementDirectionOfMotion3D,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementDirectionOfMotion3D,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, obs
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_vector
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, covariance
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_model
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, num_error_model_params
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, error_model_params
    )];
    const _: [(); 132] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, num_integrity
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion3D, integrity
    )];
};
