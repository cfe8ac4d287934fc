// Made from api-spec/aspn23/measurement_time.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT measurement time.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// How the errors of the message behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementTimeErrorModel(pub u32);

impl Aspn23MeasurementTimeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_TIME_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_TIME_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementTimeErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementTimeErrorModel({})", self.0),
        }
    }
}

/// DRAFT measurement time.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementTime {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TIME`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT time of validity attosec [attoseconds].
    ///
    /// Unit: as.
    pub time_of_validity_attosec: i32,
    /// DRAFT num obs [none].
    pub num_obs: u8,
    /// DRAFT clock id [none].
    pub clock_id: *mut u8,
    /// DRAFT elapsed nsec [nanoseconds].
    ///
    /// Unit: ns.
    pub elapsed_nsec: *mut i64,
    /// DRAFT elapsed attosec [attoseconds].
    ///
    /// Unit: as.
    pub elapsed_attosec: *mut i32,
    /// DRAFT digits of precision [none].
    pub digits_of_precision: u8,
    /// DRAFT covariance [sec^2].
    ///
    /// Unit: s^2.
    pub covariance: *mut f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementTimeErrorModel,
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
    const _: [(); 112] = [(); core::mem::size_of::<Aspn23MeasurementTime>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementTime, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementTime, num_obs)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementTime, clock_id)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementTime, elapsed_nsec)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, elapsed_attosec
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, digits_of_precision
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23MeasurementTime, covariance)];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23MeasurementTime, error_model)];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, num_error_model_params
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, error_model_params
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, num_integrity
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(Aspn23MeasurementTime, integrity)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementTime>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementTime, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementTime, num_obs)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementTime, clock_id)];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementTime, elapsed_nsec)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, elapsed_attosec
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, digits_of_precision
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementTime, covariance)];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MeasurementTime, error_model)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, num_error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, num_integrity
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(Aspn23MeasurementTime, integrity)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementTime>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementTime, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementTime, num_obs)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementTime, clock_id)];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementTime, elapsed_nsec)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, elapsed_attosec
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, digits_of_precision
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementTime, covariance)];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MeasurementTime, error_model)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, num_error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementTime, num_integrity
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(Aspn23MeasurementTime, integrity)];
};
