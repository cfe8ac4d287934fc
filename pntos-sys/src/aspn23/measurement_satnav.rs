// Made from api-spec/aspn23/measurement_satnav.rs by `cargo pntos gen`. Changes belong there.

//! Observations of a satellite navigation receiver.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeSatnavObs, Aspn23TypeSatnavTime, Aspn23TypeTimestamp};

/// What a satellite navigation receiver measures of all the signals that it tracks, in one epoch.
///
/// `Aspn23MeasurementSatnavWithSvData` also says where the satellites are.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementSatnav {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true: when the signals were received.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The same moment as the clock of the receiver had it. There is one clock for all signals and
    /// satellite systems, and all pseudoranges and carrier phases in `obs` refer to it.
    pub receiver_clock_time: Aspn23TypeSatnavTime,
    /// How many different kinds of signals `obs` holds. GPS L1 C/A is one kind, Galileo E1B another.
    pub num_signal_types: u16,
    /// Number of elements in `obs`: one for each signal of each satellite.
    pub num_signals_tracked: u16,
    /// The observations, one for each signal of each satellite that is tracked. Each has its own statements
    /// about trust. They live as long as the message.
    pub obs: *mut Aspn23TypeSatnavObs,
    /// Number of elements in `integrity`.
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    pub integrity: *mut Aspn23TypeIntegrity,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementSatnav>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSatnav>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, receiver_clock_time
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_signal_types
    )];
    const _: [(); 58] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_signals_tracked
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, obs)];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, integrity)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 64] = [(); core::mem::size_of::<Aspn23MeasurementSatnav>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementSatnav>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, receiver_clock_time
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_signal_types
    )];
    const _: [(); 50] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_signals_tracked
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, obs)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_integrity
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, integrity)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MeasurementSatnav>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSatnav>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, receiver_clock_time
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_signal_types
    )];
    const _: [(); 58] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_signals_tracked
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, obs)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnav, num_integrity
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(Aspn23MeasurementSatnav, integrity)];
};
