// Made from api-spec/aspn23/measurement_satnav_with_sv_data.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT measurement satnav with sv data.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeSatnavObs, Aspn23TypeSatnavSvData, Aspn23TypeSatnavTime, Aspn23TypeTimestamp};

/// DRAFT measurement satnav with sv data.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementSatnavWithSvData {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT receiver clock time [none].
    pub receiver_clock_time: Aspn23TypeSatnavTime,
    /// DRAFT num signal types [none].
    pub num_signal_types: u16,
    /// DRAFT num signals tracked [none].
    pub num_signals_tracked: u16,
    /// DRAFT obs [none].
    pub obs: *mut Aspn23TypeSatnavObs,
    /// DRAFT sv data [none].
    pub sv_data: *mut Aspn23TypeSatnavSvData,
    /// Number of elements in `integrity`.
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    pub integrity: *mut Aspn23TypeIntegrity,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 96] = [(); core::mem::size_of::<Aspn23MeasurementSatnavWithSvData>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSatnavWithSvData>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, receiver_clock_time
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_signal_types
    )];
    const _: [(); 58] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_signals_tracked
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, obs
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, sv_data
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_integrity
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 68] = [(); core::mem::size_of::<Aspn23MeasurementSatnavWithSvData>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementSatnavWithSvData>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, receiver_clock_time
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_signal_types
    )];
    const _: [(); 50] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_signals_tracked
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, obs
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, sv_data
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_integrity
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementSatnavWithSvData>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSatnavWithSvData>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, receiver_clock_time
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_signal_types
    )];
    const _: [(); 58] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_signals_tracked
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, obs
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, sv_data
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavWithSvData, integrity
    )];
};
