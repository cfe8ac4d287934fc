//! Measurements of difference in frequency between two clocks.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementFrequencyDifferenceErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE,
}

/// The difference in frequency between two clocks.
///
/// Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5 GLONASS and 6 BeiDou system time;
/// 7 to 50 are reserved. What 0 and the numbers above 50 stand for, and from when they count, is for the designer of
/// the system to define.
#[base(header)]
#[message(ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE)]
#[lcm(aspn23_lcm::measurement_frequency_difference, leading(icd_measurement_frequency_difference: i8))]
#[lifecycle(aspn23_measurement_frequency_difference)]
pub struct Aspn23MeasurementFrequencyDifference {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Attoseconds to add to `time_of_validity`, for a time that is known to better than 1 ns: the whole time in s is
    /// `time_of_validity.elapsed_nsec * 1e-9 + time_of_validity_attosec * 1e-18`. It should have the sign of the
    /// nanoseconds and a magnitude less than 1e9; it is 0 if not needed.
    #[unit("as")]
    pub time_of_validity_attosec: i32,
    /// The first clock, by its number.
    #[lcm(i16)]
    pub clock_id1: u8,
    /// The second clock, which is subtracted from the first, by its number.
    #[lcm(i16)]
    pub clock_id2: u8,
    /// The first clock's frequency less the second clock's: positive if the first runs faster.
    #[unit("Hz")]
    pub freq_diff: f64,
    /// Variance of the error of `freq_diff`.
    #[unit("Hz^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementFrequencyDifferenceErrorModel,
    /// Number of elements in `error_model_params`.
    #[lcm(i32)]
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    #[len(num_error_model_params)]
    pub error_model_params: &[f64],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
