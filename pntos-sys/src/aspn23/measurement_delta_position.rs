// Made from api-spec/aspn23/measurement_delta_position.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of change of position.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// The axes along which a change of position is given.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementDeltaPositionReferenceFrame(pub u32);

impl Aspn23MeasurementDeltaPositionReferenceFrame {
    /// North, east and down. A term of +2 m down says that the sensor is 2 m lower at the end than at the
    /// start.
    pub const ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED: Self = Self(0);
    /// x, y and z of the sensor, as they pointed at the start of the interval.
    pub const ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START: Self = Self(
        1,
    );
    /// x, y and z of the sensor, as they pointed at the end of the interval.
    pub const ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END: Self = Self(
        2,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED"),
            1 => Some("ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START"),
            2 => Some("ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementDeltaPositionReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementDeltaPositionReferenceFrame({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementDeltaPositionErrorModel(pub u32);

impl Aspn23MeasurementDeltaPositionErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementDeltaPositionErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementDeltaPositionErrorModel({})", self.0),
        }
    }
}

/// The position of the sensor at the end of an interval less that at its start, with the covariance of
/// the errors.
///
/// The axes are those of `reference_frame`; the axes of the sensor are related to the platform by
/// `Aspn23TypeMounting` in its metadata. A component that was not measured is NaN, which is not the
/// same as 0. `num_meas` says how many were measured, and `covariance` has a row and a column for each
/// of those, in their order.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementDeltaPosition {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DELTA_POSITION`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true: the end of the interval.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The axes of the terms.
    pub reference_frame: Aspn23MeasurementDeltaPositionReferenceFrame,
    /// The length of the interval; it starts at `time_of_validity - delta_t` and ends at
    /// `time_of_validity`.
    ///
    /// Unit: s.
    pub delta_t: f64,
    /// Number of terms that are not NaN, 1 to 3: the rows, and the columns, of `covariance`.
    pub num_meas: u8,
    /// Change along the first axis. NaN if not measured.
    ///
    /// Unit: m.
    pub term1: f64,
    /// Change along the second axis. NaN if not measured.
    ///
    /// Unit: m.
    pub term2: f64,
    /// Change along the third axis. NaN if not measured.
    ///
    /// Unit: m.
    pub term3: f64,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the message.
    ///
    /// Unit: m^2.
    pub covariance: *mut f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementDeltaPositionErrorModel,
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
    const _: [(); 120] = [(); core::mem::size_of::<Aspn23MeasurementDeltaPosition>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementDeltaPosition>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, delta_t
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_meas
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term1
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term2
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term3
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, covariance
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, error_model
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_error_model_params
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, error_model_params
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_integrity
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 96] = [(); core::mem::size_of::<Aspn23MeasurementDeltaPosition>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementDeltaPosition>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, delta_t
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_meas
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term1
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term2
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term3
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, covariance
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, error_model
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_error_model_params
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, error_model_params
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_integrity
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 104] = [(); core::mem::size_of::<Aspn23MeasurementDeltaPosition>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementDeltaPosition>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, delta_t
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_meas
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term1
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term2
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, term3
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, covariance
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, error_model
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_error_model_params
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, error_model_params
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, num_integrity
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MeasurementDeltaPosition, integrity
    )];
};
