// Made from api-spec/aspn23/measurement_satnav_subframe.rs by `cargo pntos gen`. Changes belong there.

//! Navigation data that satellites broadcast.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeSatnavSatelliteSystem, Aspn23TypeTimestamp};

/// One subframe, or one message, of the navigation data that a satellite broadcasts, as bits that are
/// not decoded.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementSatnavSubframe {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV_SUBFRAME`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The number that the receiver gives to this kind of message. It says what `data_vector` holds, and in
    /// which form.
    pub gnss_message_id: i64,
    /// Number of the satellite in its system: the PRN code, or the slot for GLONASS.
    pub prn: i32,
    /// The system of the satellite.
    pub satellite_system: Aspn23TypeSatnavSatelliteSystem,
    /// For GLONASS, the number of the frequency channel plus 7, thus 0 to 13. It means nothing for other
    /// systems.
    pub freq_slot_id: i32,
    /// Number of elements in `data_vector`.
    pub num_bytes: u16,
    /// The bytes, as the receiver gave them; what they hold follows from `gnss_message_id`. They live as
    /// long as the message.
    pub data_vector: *mut i8,
    /// Number of elements in `integrity`.
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    pub integrity: *mut Aspn23TypeIntegrity,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementSatnavSubframe>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSatnavSubframe>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, gnss_message_id
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, prn
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, satellite_system
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, freq_slot_id
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, num_bytes
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, data_vector
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 68] = [(); core::mem::size_of::<Aspn23MeasurementSatnavSubframe>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementSatnavSubframe>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, gnss_message_id
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, prn
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, satellite_system
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, freq_slot_id
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, num_bytes
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, data_vector
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, num_integrity
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MeasurementSatnavSubframe>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSatnavSubframe>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, gnss_message_id
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, prn
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, satellite_system
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, freq_slot_id
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, num_bytes
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, data_vector
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, num_integrity
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSatnavSubframe, integrity
    )];
};
