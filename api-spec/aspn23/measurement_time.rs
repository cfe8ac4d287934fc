//! Measurements of time by clocks.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementTimeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_TIME_ERROR_MODEL_NONE,
}

/// What one or more clocks showed at one moment, with the covariance of their errors.
///
/// Elements of `clock_id`, `elapsed_nsec` and `elapsed_attosec` at the same index belong together. Clocks are numbered:
/// 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5 GLONASS and 6 BeiDou system time; 7 to 50 are reserved.
/// What 0 and the numbers above 50 stand for, and from when they count, is for the designer of the system to define.
#[base(header)]
#[message(ASPN_MEASUREMENT_TIME)]
#[lcm(aspn23_lcm::measurement_time, leading(icd_measurement_time: i8))]
#[lifecycle(aspn23_measurement_time)]
pub struct Aspn23MeasurementTime {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TIME`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Attoseconds to add to `time_of_validity`, for a time that is known to better than 1 ns: the whole time in s is
    /// `time_of_validity.elapsed_nsec * 1e-9 + time_of_validity_attosec * 1e-18`. It should have the sign of the
    /// nanoseconds and a magnitude less than 1e9; it is 0 if not needed.
    #[unit("as")]
    pub time_of_validity_attosec: i32,
    /// Number of clocks: of elements in `clock_id`, `elapsed_nsec` and `elapsed_attosec`, and of rows and columns in
    /// `covariance`.
    #[lcm(i16)]
    pub num_obs: u8,
    /// The clocks, by their numbers. They live as long as the message.
    #[lcm(i16)]
    #[len(num_obs)]
    pub clock_id: &[u8],
    /// Whole nanoseconds since the epoch of each clock, negative before it. They live as long as the message.
    #[unit("ns")]
    #[len(num_obs)]
    pub elapsed_nsec: &[i64],
    /// Attoseconds to add to `elapsed_nsec`, for clocks that are read to better than 1 ns: the time of a clock in s is
    /// `elapsed_nsec * 1e-9 + elapsed_attosec * 1e-18`. Each should have the sign of its `elapsed_nsec` and a magnitude
    /// less than 1e9; it is 0 if not needed. They live as long as the message.
    #[unit("as")]
    #[len(num_obs)]
    pub elapsed_attosec: &[i32],
    /// How many decimal digits after the point of the times, in s, carry information: with 3 it is good to 1 ms, with
    /// 12 to 1 ps.
    #[lcm(i16)]
    pub digits_of_precision: u8,
    /// Covariance of the errors of the times, `num_obs` by `num_obs`, row after row. `time_of_validity` counts as
    /// exact: the errors of the system's own clock in stamping the message are included here. It lives as long as the
    /// message.
    #[unit("s^2")]
    #[len(num_obs * num_obs)]
    pub covariance: &[f64],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementTimeErrorModel,
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
