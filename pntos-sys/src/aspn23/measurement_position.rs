// Made from api-spec/aspn23/measurement_position.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of position.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// The frame of a position.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementPositionReferenceFrame(pub u32);

impl Aspn23MeasurementPositionReferenceFrame {
    /// Earth-centred inertial, cartesian. The terms are x, y and z, in m, and so are their errors.
    pub const ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI: Self = Self(0);
    /// WGS-84. The terms are latitude and longitude, in rad, and height above the ellipsoid, in m. Their
    /// errors are those to the north, to the east and in height, all in m.
    pub const ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI"),
            1 => Some("ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementPositionReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementPositionReferenceFrame({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementPositionErrorModel(pub u32);

impl Aspn23MeasurementPositionErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_POSITION_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_POSITION_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementPositionErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementPositionErrorModel({})", self.0),
        }
    }
}

/// A position, with the covariance of its errors.
///
/// What the three terms mean depends on `reference_frame`. A term that was not measured is NaN.
/// `num_meas` says how many were measured, and `covariance` has a row and a column for each of those,
/// in their order.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementPosition {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the terms mean.
    pub reference_frame: Aspn23MeasurementPositionReferenceFrame,
    /// Latitude in rad, or x in m. NaN if not measured.
    pub term1: f64,
    /// Longitude in rad, or y in m. NaN if not measured.
    pub term2: f64,
    /// Height or z. NaN if not measured.
    ///
    /// Unit: m.
    pub term3: f64,
    /// Number of rows, and of columns, of `covariance`.
    pub num_meas: u8,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row. The error of a latitude or
    /// longitude counts in m too, as `reference_frame` says. It lives as long as the message.
    ///
    /// Unit: m^2.
    pub covariance: *mut f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementPositionErrorModel,
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
    const _: [(); 112] = [(); core::mem::size_of::<Aspn23MeasurementPosition>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementPosition>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term1)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term2)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term3)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, num_meas)];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, covariance
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, error_model
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, num_error_model_params
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, error_model_params
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, num_integrity
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementPosition>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementPosition>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term1)];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term2)];
    const _: [(); 52] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term3)];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, num_meas)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, covariance
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, error_model
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, num_error_model_params
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, error_model_params
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, num_integrity
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 96] = [(); core::mem::size_of::<Aspn23MeasurementPosition>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementPosition>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term1)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term2)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, term3)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MeasurementPosition, num_meas)];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, covariance
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, error_model
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, num_error_model_params
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, error_model_params
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, num_integrity
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementPosition, integrity
    )];
};
