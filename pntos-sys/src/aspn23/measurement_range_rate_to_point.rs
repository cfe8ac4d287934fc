// Made from api-spec/aspn23/measurement_range_rate_to_point.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of the rate of change of the distance to a point.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeRemotePoint, Aspn23TypeTimestamp};

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementRangeRateToPointErrorModel(pub u32);

impl Aspn23MeasurementRangeRateToPointErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_RANGE_RATE_TO_POINT_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_RANGE_RATE_TO_POINT_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementRangeRateToPointErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementRangeRateToPointErrorModel({})", self.0),
        }
    }
}

/// How fast the distance from the sensor to a point changes, at `time_of_validity`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementRangeRateToPoint {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_RANGE_RATE_TO_POINT`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The remote point: where it is, or which point of earlier messages it is, or both, as far as known.
    pub remote_point: Aspn23TypeRemotePoint,
    /// Rate of change of the distance: positive if it grows, negative if the sensor and the point come
    /// nearer to each other.
    ///
    /// Unit: m/s.
    pub obs: f64,
    /// Variance of the error of `obs`.
    ///
    /// Unit: (m/s)^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementRangeRateToPointErrorModel,
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
    const _: [(); 136] = [(); core::mem::size_of::<Aspn23MeasurementRangeRateToPoint>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementRangeRateToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, remote_point
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, obs
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, variance
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, error_model
    )];
    const _: [(); 108] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, num_error_model_params
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, error_model_params
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, num_integrity
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 112] = [(); core::mem::size_of::<Aspn23MeasurementRangeRateToPoint>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementRangeRateToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, remote_point
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, obs
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, variance
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, error_model
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, num_error_model_params
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, error_model_params
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, num_integrity
    )];
    const _: [(); 108] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 120] = [(); core::mem::size_of::<Aspn23MeasurementRangeRateToPoint>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementRangeRateToPoint>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, remote_point
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, obs
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, variance
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, error_model
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, num_error_model_params
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, error_model_params
    )];
    const _: [(); 108] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, num_integrity
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MeasurementRangeRateToPoint, integrity
    )];
};
