// Made from api-spec/aspn23/type_metadataheader.rs by `cargo pntos gen`. Changes belong there.

//! What every ASPN metadata message begins with.

use crate::{Aspn23TypeHeader, c_char};

/// What every ASPN metadata message begins with: the header, and what is common to the descriptions of
/// all sensors. `vendor_id` and `device_id` in the header are those of the sensor.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeMetadataheader {
    /// Header of the message; `message_type` is that of the metadata.
    pub header: Aspn23TypeHeader,
    /// Describes the sensor for a reader, in the words of its vendor. It lives as long as the message.
    pub sensor_description: *mut c_char,
    /// Time that nominally lies between two messages of the sensor; in truth it may vary. NaN if it is not
    /// known beforehand.
    ///
    /// Unit: s.
    pub delta_t_nom: f64,
    /// The clock that the time stamps in the messages of the sensor come from: 0 the system time of ASPN, 1
    /// TAI, 2 UTC, 3 GPS time, 4 Galileo system time, 5 GLONASS time, 6 BeiDou time. 7 to 50 are reserved.
    /// Whoever uses a higher number defines that clock.
    ///
    /// System time never goes back. Whoever builds the system defines its epoch, such as the moment of
    /// power on. A sensor that changes its clock sends new metadata.
    pub timestamp_clock_id: u8,
    /// Number of decimal places of a second that the time stamps of the sensor resolve: 3 for a
    /// millisecond, 9 for a nanosecond. It tells a reader that converts them to floating point how much it
    /// may lose.
    pub digits_of_precision: u8,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMetadataheader, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, sensor_description
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, delta_t_nom
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, timestamp_clock_id
    )];
    const _: [(); 41] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, digits_of_precision
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMetadataheader, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, sensor_description
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, delta_t_nom
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, timestamp_clock_id
    )];
    const _: [(); 37] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, digits_of_precision
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeMetadataheader>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMetadataheader, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, sensor_description
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, delta_t_nom
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, timestamp_clock_id
    )];
    const _: [(); 41] = [(); core::mem::offset_of!(
        Aspn23TypeMetadataheader, digits_of_precision
    )];
};
