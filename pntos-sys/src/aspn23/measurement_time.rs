// Made from api-spec/aspn23/measurement_time.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of time by clocks.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// How the errors of the measurement behave beyond their covariance.
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

/// What one or more clocks showed at one moment, with the covariance of their errors.
///
/// Elements of `clock_id`, `elapsed_nsec` and `elapsed_attosec` at the same index belong together.
/// Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5 GLONASS and 6
/// BeiDou system time; 7 to 50 are reserved. What 0 and the numbers above 50 stand for, and from when
/// they count, is for the designer of the system to define.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementTime {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TIME`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Attoseconds to add to `time_of_validity`, for a time that is known to better than 1 ns: the whole
    /// time in s is `time_of_validity.elapsed_nsec * 1e-9 + time_of_validity_attosec * 1e-18`. It should
    /// have the sign of the nanoseconds and a magnitude less than 1e9; it is 0 if not needed.
    ///
    /// Unit: as.
    pub time_of_validity_attosec: i32,
    /// Number of clocks: of elements in `clock_id`, `elapsed_nsec` and `elapsed_attosec`, and of rows and
    /// columns in `covariance`.
    pub num_obs: u8,
    /// The clocks, by their numbers. They live as long as the message.
    pub clock_id: *mut u8,
    /// Whole nanoseconds since the epoch of each clock, negative before it. They live as long as the
    /// message.
    ///
    /// Unit: ns.
    pub elapsed_nsec: *mut i64,
    /// Attoseconds to add to `elapsed_nsec`, for clocks that are read to better than 1 ns: the time of a
    /// clock in s is `elapsed_nsec * 1e-9 + elapsed_attosec * 1e-18`. Each should have the sign of its
    /// `elapsed_nsec` and a magnitude less than 1e9; it is 0 if not needed. They live as long as the
    /// message.
    ///
    /// Unit: as.
    pub elapsed_attosec: *mut i32,
    /// How many decimal digits after the point of the times, in s, carry information: with 3 it is good to
    /// 1 ms, with 12 to 1 ps.
    pub digits_of_precision: u8,
    /// Covariance of the errors of the times, `num_obs` by `num_obs`, row after row. `time_of_validity`
    /// counts as exact: the errors of the system's own clock in stamping the message are included here. It
    /// lives as long as the message.
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
