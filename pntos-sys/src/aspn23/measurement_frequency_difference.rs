// Made from api-spec/aspn23/measurement_frequency_difference.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of difference in frequency between two clocks.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementFrequencyDifferenceErrorModel(pub u32);

impl Aspn23MeasurementFrequencyDifferenceErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementFrequencyDifferenceErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23MeasurementFrequencyDifferenceErrorModel({})", self.0)
            }
        }
    }
}

/// The difference in frequency between two clocks.
///
/// Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5 GLONASS and 6
/// BeiDou system time; 7 to 50 are reserved. What 0 and the numbers above 50 stand for, and from when
/// they count, is for the designer of the system to define.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementFrequencyDifference {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE`.
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
    /// The first clock's frequency less the second clock's: positive if the first runs faster.
    ///
    /// Unit: Hz.
    pub freq_diff: f64,
    /// Variance of the error of `freq_diff`.
    ///
    /// Unit: Hz^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementFrequencyDifferenceErrorModel,
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
        Aspn23MeasurementFrequencyDifference,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementFrequencyDifference,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, clock_id1
    )];
    const _: [(); 37] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, clock_id2
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, freq_diff
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 76] = [(); core::mem::size_of::<
        Aspn23MeasurementFrequencyDifference,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        Aspn23MeasurementFrequencyDifference,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, clock_id1
    )];
    const _: [(); 37] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, clock_id2
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, freq_diff
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<
        Aspn23MeasurementFrequencyDifference,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementFrequencyDifference,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, time_of_validity_attosec
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, clock_id1
    )];
    const _: [(); 37] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, clock_id2
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, freq_diff
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementFrequencyDifference, integrity
    )];
};
