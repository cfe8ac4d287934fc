// Made from api-spec/aspn23/measurement_tdoa_2tx_1rx.rs by `cargo pntos gen`. Changes belong there.

//! Time difference of arrival of two signals at one receiver.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeRemotePoint, Aspn23TypeTimestamp};

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementTdoa2Tx1RxErrorModel(pub u32);

impl Aspn23MeasurementTdoa2Tx1RxErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_TDOA_2TX_1RX_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_TDOA_2TX_1RX_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementTdoa2Tx1RxErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementTdoa2Tx1RxErrorModel({})", self.0),
        }
    }
}

/// How much later the signal of one transmitter arrived at the sensor than that of another, as a
/// distance.
///
/// The transmitters are at known places.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementTdoa2Tx1Rx {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_TDOA_2TX_1RX`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where transmitter 1 is, with the covariance of its errors.
    pub tx1_position_and_covariance: Aspn23TypeRemotePoint,
    /// Where transmitter 2 is, with the covariance of its errors.
    pub tx2_position_and_covariance: Aspn23TypeRemotePoint,
    /// The time of arrival of the signal of transmitter 1 less that of transmitter 2, at the sensor, times
    /// the speed of the signal: positive if the signal of transmitter 1 arrived later.
    ///
    /// Unit: m.
    pub obs: f64,
    /// Variance of the error of `obs`.
    ///
    /// Unit: m^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementTdoa2Tx1RxErrorModel,
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
    const _: [(); 192] = [(); core::mem::size_of::<Aspn23MeasurementTdoa2Tx1Rx>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementTdoa2Tx1Rx>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementTdoa2Tx1Rx, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, tx1_position_and_covariance
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, tx2_position_and_covariance
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(Aspn23MeasurementTdoa2Tx1Rx, obs)];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, variance
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, error_model
    )];
    const _: [(); 164] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, num_error_model_params
    )];
    const _: [(); 168] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, error_model_params
    )];
    const _: [(); 176] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, num_integrity
    )];
    const _: [(); 184] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 156] = [(); core::mem::size_of::<Aspn23MeasurementTdoa2Tx1Rx>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementTdoa2Tx1Rx>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementTdoa2Tx1Rx, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, tx1_position_and_covariance
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, tx2_position_and_covariance
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(Aspn23MeasurementTdoa2Tx1Rx, obs)];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, variance
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, error_model
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, num_error_model_params
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, error_model_params
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, num_integrity
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 168] = [(); core::mem::size_of::<Aspn23MeasurementTdoa2Tx1Rx>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementTdoa2Tx1Rx>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementTdoa2Tx1Rx, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, tx1_position_and_covariance
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, tx2_position_and_covariance
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(Aspn23MeasurementTdoa2Tx1Rx, obs)];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, variance
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, error_model
    )];
    const _: [(); 148] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, num_error_model_params
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, error_model_params
    )];
    const _: [(); 156] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, num_integrity
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23MeasurementTdoa2Tx1Rx, integrity
    )];
};
