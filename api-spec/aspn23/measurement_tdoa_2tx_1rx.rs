//! Time difference of arrival of two signals at one receiver.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_remote_point::Aspn23TypeRemotePoint;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementTdoa2Tx1RxErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_TDOA_2TX_1RX_ERROR_MODEL_NONE,
}

/// How much later the signal of one transmitter arrived at the sensor than that of another, as a distance.
///
/// The transmitters are at known places.
#[base(header)]
#[message(ASPN_MEASUREMENT_TDOA_2TX_1RX)]
#[lcm(aspn23_lcm::measurement_TDOA_2Tx_1Rx, leading(icd_measurement_TDOA_2Tx_1Rx: i8))]
#[lifecycle(aspn23_measurement_tdoa_2tx_1rx)]
pub struct Aspn23MeasurementTdoa2Tx1Rx {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TDOA_2TX_1RX`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where transmitter 1 is, with the covariance of its errors.
    pub tx1_position_and_covariance: Aspn23TypeRemotePoint,
    /// Where transmitter 2 is, with the covariance of its errors.
    pub tx2_position_and_covariance: Aspn23TypeRemotePoint,
    /// The time of arrival of the signal of transmitter 1 less that of transmitter 2, at the sensor, times the speed of
    /// the signal: positive if the signal of transmitter 1 arrived later.
    #[unit("m")]
    pub obs: f64,
    /// Variance of the error of `obs`.
    #[unit("m^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementTdoa2Tx1RxErrorModel,
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
