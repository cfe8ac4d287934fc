// Made from api-spec/aspn23/measurement_barometer.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of air pressure.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementBarometerErrorModel(pub u32);

impl Aspn23MeasurementBarometerErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_BAROMETER_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_BAROMETER_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementBarometerErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementBarometerErrorModel({})", self.0),
        }
    }
}

/// The static pressure of the air at the sensor, as a barometer gives it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementBarometer {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_BAROMETER`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The pressure, absolute.
    ///
    /// Unit: Pa.
    pub pressure: f64,
    /// Variance of the error of `pressure`.
    ///
    /// Unit: Pa^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementBarometerErrorModel,
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
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementBarometer>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementBarometer>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementBarometer, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, pressure
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, variance
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, error_model
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, num_error_model_params
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 68] = [(); core::mem::size_of::<Aspn23MeasurementBarometer>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementBarometer>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementBarometer, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, pressure
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, variance
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, error_model
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, num_error_model_params
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, error_model_params
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, num_integrity
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MeasurementBarometer>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementBarometer>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementBarometer, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, pressure
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, variance
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, error_model
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, num_error_model_params
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, error_model_params
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, num_integrity
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementBarometer, integrity
    )];
};
