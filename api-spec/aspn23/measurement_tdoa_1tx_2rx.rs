//! Time difference of arrival of one signal at two receivers.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_remote_point::Aspn23TypeRemotePoint;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementTdoa1Tx2RxErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_TDOA_1TX_2RX_ERROR_MODEL_NONE,
}

/// How much later one signal arrived at another receiver than at the sensor, as a distance.
///
/// The transmitter and the other receiver, receiver 1, are at known places; the sensor is receiver 2.
#[base(header)]
#[message(ASPN_MEASUREMENT_TDOA_1TX_2RX)]
#[lcm(aspn23_lcm::measurement_TDOA_1Tx_2Rx, leading(icd_measurement_TDOA_1Tx_2Rx: i8))]
#[lifecycle(aspn23_measurement_tdoa_1tx_2rx)]
pub struct Aspn23MeasurementTdoa1Tx2Rx {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TDOA_1TX_2RX`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where the transmitter is, with the covariance of its errors.
    pub tx_position_and_covariance: Aspn23TypeRemotePoint,
    /// Where receiver 1 is, with the covariance of its errors.
    pub rx1_position_and_covariance: Aspn23TypeRemotePoint,
    /// The time of arrival at receiver 1 less that at the sensor, times the speed of the signal: positive if the signal
    /// arrived later at receiver 1.
    #[unit("m")]
    pub obs: f64,
    /// Variance of the error of `obs`.
    #[unit("m^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementTdoa1Tx2RxErrorModel,
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
