// Made from api-spec/aspn23/measurement_time_frequency_difference.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of difference in time and in frequency between two clocks.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementTimeFrequencyDifferenceErrorModel(pub u32);

impl Aspn23MeasurementTimeFrequencyDifferenceErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE: Self = Self(
        0,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementTimeFrequencyDifferenceErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(
                    f, "Aspn23MeasurementTimeFrequencyDifferenceErrorModel({})", self.0
                )
            }
        }
    }
}

/// The difference between the times that two clocks show at one moment, and between their frequencies,
/// with the covariance of the errors.
///
/// Both are given: `Aspn23MeasurementTimeDifference` and `Aspn23MeasurementFrequencyDifference` are for
/// one of them. Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5
/// GLONASS and 6 BeiDou system time; 7 to 50 are reserved. What 0 and the numbers above 50 stand for,
/// and from when they count, is for the designer of the system to define.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementTimeFrequencyDifference {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Attoseconds to add to `time_of_validity`, for a time that is known to better than 1 ns: the whole
    /// time in s is `time_of_validity.elapsed_nsec * 1e-9 + time_of_validity_attosec * 1e-18`. It should
    /// have the sign of the nanoseconds and a magnitude less than 1e9; it is 0 if not needed.
    ///
    /// Unit: as.
    pub time_of_validity_attosec: i32,
    /// The first clock, by its number.
    pub clock_id1: u8,
    /// The second clock, which is subtracted from the first, by its number.
    pub clock_id2: u8,
    /// Whole nanoseconds of the first clock's time less the second clock's: positive if the first is ahead.
    ///
    /// Unit: ns.
    pub time_diff_nsec: i64,
    /// Attoseconds to add to `time_diff_nsec`, of the same sign and of a magnitude less than 1e9; the
    /// difference in s is `time_diff_nsec * 1e-9 + time_diff_attosec * 1e-18`. It is 0 if nothing is known
    /// below 1 ns.
    ///
    /// Unit: as.
    pub time_diff_attosec: i32,
    /// How many decimal digits after the point of the difference in time, in s, carry information: with 3
    /// it is good to 1 ms, with 12 to 1 ps.
    pub digits_of_precision: u8,
    /// The first clock's frequency less the second clock's: positive if the first runs faster.
    ///
    /// Unit: Hz.
    pub freq_diff: f64,
    /// Covariance of the errors, row after row: first of the difference in time, then of that in frequency.
    /// The elements are in s^2, s Hz, s Hz and Hz^2.
    pub covariance: [[f64; 2]; 2],
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementTimeFrequencyDifferenceErrorModel,
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
    const _: [(); 128] = [(); core::mem::size_of::<
        Aspn23MeasurementTimeFrequencyDifference,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementTimeFrequencyDifference,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, clock_id1
    )];
    const _: [(); 37] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, clock_id2
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_diff_nsec
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_diff_attosec
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, digits_of_precision
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, freq_diff
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, covariance
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, error_model
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, num_error_model_params
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, error_model_params
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, num_integrity
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 116] = [(); core::mem::size_of::<
        Aspn23MeasurementTimeFrequencyDifference,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        Aspn23MeasurementTimeFrequencyDifference,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, clock_id1
    )];
    const _: [(); 37] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, clock_id2
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_diff_nsec
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_diff_attosec
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, digits_of_precision
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, freq_diff
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, covariance
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, error_model
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, num_error_model_params
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, error_model_params
    )];
    const _: [(); 108] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, num_integrity
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 120] = [(); core::mem::size_of::<
        Aspn23MeasurementTimeFrequencyDifference,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementTimeFrequencyDifference,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, clock_id1
    )];
    const _: [(); 37] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, clock_id2
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_diff_nsec
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, time_diff_attosec
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, digits_of_precision
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, freq_diff
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, covariance
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, error_model
    )];
    const _: [(); 100] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, num_error_model_params
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, error_model_params
    )];
    const _: [(); 108] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, num_integrity
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        Aspn23MeasurementTimeFrequencyDifference, integrity
    )];
};
