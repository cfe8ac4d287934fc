// Made from api-spec/aspn23/measurement_heading.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of heading.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// The north that a heading is measured from.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementHeadingReference(pub u32);

impl Aspn23MeasurementHeadingReference {
    /// Geographic north.
    pub const ASPN23_MEASUREMENT_HEADING_REFERENCE_TRUE_HEADING: Self = Self(0);
    /// Magnetic north. To make a true heading of it takes the position, the time and a model of the
    /// magnetic field.
    pub const ASPN23_MEASUREMENT_HEADING_REFERENCE_MAGNETIC_HEADING: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_HEADING_REFERENCE_TRUE_HEADING"),
            1 => Some("ASPN23_MEASUREMENT_HEADING_REFERENCE_MAGNETIC_HEADING"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementHeadingReference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementHeadingReference({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementHeadingErrorModel(pub u32);

impl Aspn23MeasurementHeadingErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_HEADING_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_HEADING_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementHeadingErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementHeadingErrorModel({})", self.0),
        }
    }
}

/// Where the sensor points in the horizontal plane: the rotation about down, at the position of the
/// sensor, that turns north into the horizontal direction of the sensor's x axis.
///
/// The rotation is right-handed: positive from north towards east, clockwise as seen from above.
/// Rotations about the other axes are not sensed, which is not the same as 0:
/// `Aspn23MeasurementAttitude2D` and `Aspn23MeasurementAttitude3D` report them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementHeading {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_HEADING`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The north that `obs` is measured from.
    pub reference: Aspn23MeasurementHeadingReference,
    /// The heading. No range is prescribed: a receiver takes any number of full turns.
    ///
    /// Unit: rad.
    pub obs: f64,
    /// Variance of the error of `obs`.
    ///
    /// Unit: rad^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementHeadingErrorModel,
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
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementHeading>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementHeading>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, reference)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, obs)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, variance)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, integrity)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MeasurementHeading>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementHeading>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, reference)];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, obs)];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, variance)];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, error_model
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, num_error_model_params
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, num_integrity
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, integrity)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementHeading>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementHeading>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, reference)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, obs)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, variance)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementHeading, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23MeasurementHeading, integrity)];
};
