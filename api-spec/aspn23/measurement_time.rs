//! DRAFT measurement time.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the message behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementTimeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_TIME_ERROR_MODEL_NONE,
}

/// DRAFT measurement time.
#[base(header)]
#[message(ASPN_MEASUREMENT_TIME)]
#[lcm(aspn23_lcm::measurement_time, leading(icd_measurement_time: i8))]
#[lifecycle(aspn23_measurement_time)]
pub struct Aspn23MeasurementTime {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TIME`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT time of validity attosec [attoseconds].
    #[unit("as")]
    pub time_of_validity_attosec: i32,
    /// DRAFT num obs [none].
    #[lcm(i16)]
    pub num_obs: u8,
    /// DRAFT clock id [none].
    #[lcm(i16)]
    #[len(num_obs)]
    pub clock_id: &[u8],
    /// DRAFT elapsed nsec [nanoseconds].
    #[unit("ns")]
    #[len(num_obs)]
    pub elapsed_nsec: &[i64],
    /// DRAFT elapsed attosec [attoseconds].
    #[unit("as")]
    #[len(num_obs)]
    pub elapsed_attosec: &[i32],
    /// DRAFT digits of precision [none].
    #[lcm(i16)]
    pub digits_of_precision: u8,
    /// DRAFT covariance [sec^2].
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
