//! DRAFT measurement time frequency difference.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementTimeFrequencyDifferenceErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE,
}

/// DRAFT measurement time frequency difference.
#[base(header)]
#[message(ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE)]
#[lcm(aspn23_lcm::measurement_time_frequency_difference, leading(icd_measurement_time_frequency_difference: i8))]
#[lifecycle(aspn23_measurement_time_frequency_difference)]
pub struct Aspn23MeasurementTimeFrequencyDifference {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT time of validity attosec [attoseconds].
    #[unit("as")]
    pub time_of_validity_attosec: i32,
    /// DRAFT clock id1 [none].
    #[lcm(i16)]
    pub clock_id1: u8,
    /// DRAFT clock id2 [none].
    #[lcm(i16)]
    pub clock_id2: u8,
    /// DRAFT time diff nsec [nanoseconds].
    #[unit("ns")]
    pub time_diff_nsec: i64,
    /// DRAFT time diff attosec [attoseconds].
    #[unit("as")]
    pub time_diff_attosec: i32,
    /// DRAFT digits of precision [none].
    #[lcm(i16)]
    pub digits_of_precision: u8,
    /// DRAFT freq diff [Hertz].
    #[unit("Hz")]
    pub freq_diff: f64,
    /// DRAFT covariance [various].
    pub covariance: [[f64; 2]; 2],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementTimeFrequencyDifferenceErrorModel,
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
