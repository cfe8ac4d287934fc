// Made from api-spec/aspn23/measurement_direction_of_motion_2d.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of direction of motion in a plane.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// The plane and the direction that a direction of motion is measured from.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementDirectionOfMotion2DReference(pub u32);

impl Aspn23MeasurementDirectionOfMotion2DReference {
    /// The plane of north and east: the angle from north, positive towards east. It is the course over
    /// ground.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_NE: Self = Self(0);
    /// The plane of north and down: the angle from north, positive towards down.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ND: Self = Self(1);
    /// The plane of east and down: the angle from east, positive towards down.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ED: Self = Self(2);
    /// The plane of x and y of the sensor: the angle from x, positive towards y.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_SENSOR: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_NE"),
            1 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ND"),
            2 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ED"),
            3 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_SENSOR"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementDirectionOfMotion2DReference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23MeasurementDirectionOfMotion2DReference({})", self.0)
            }
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementDirectionOfMotion2DErrorModel(pub u32);

impl Aspn23MeasurementDirectionOfMotion2DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementDirectionOfMotion2DErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23MeasurementDirectionOfMotion2DErrorModel({})", self.0)
            }
        }
    }
}

/// The direction in which the sensor moves, in a plane.
///
/// It says nothing about where the sensor points: that is `Aspn23MeasurementHeading`. North, east and
/// down are those at the position of the sensor; `Aspn23TypeMounting` in its metadata relates the axes
/// of the sensor to the platform.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementDirectionOfMotion2D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The plane, and what `obs` is measured from.
    pub reference: Aspn23MeasurementDirectionOfMotion2DReference,
    /// The angle from the first axis of the plane to the direction of motion. No range is prescribed: a
    /// receiver takes any number of full turns.
    ///
    /// Unit: rad.
    pub obs: f64,
    /// Variance of the error of `obs`.
    ///
    /// Unit: rad^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementDirectionOfMotion2DErrorModel,
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
    const _: [(); 88] = [(); core::mem::size_of::<
        Aspn23MeasurementDirectionOfMotion2D,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementDirectionOfMotion2D,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, reference
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<
        Aspn23MeasurementDirectionOfMotion2D,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        Aspn23MeasurementDirectionOfMotion2D,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, reference
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, obs
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, variance
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, error_model
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, num_error_model_params
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, num_integrity
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<
        Aspn23MeasurementDirectionOfMotion2D,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementDirectionOfMotion2D,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, reference
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementDirectionOfMotion2D, integrity
    )];
};
