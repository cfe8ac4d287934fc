//! What every ASPN metadata message begins with.

use crate::aspn23::type_header::Aspn23TypeHeader;

/// What every ASPN metadata message begins with: the header, and what is common to the descriptions of all sensors.
/// `vendor_id` and `device_id` in the header are those of the sensor.
#[base(header)]
#[lcm(aspn23_lcm::type_metadataheader, leading(icd_type_metadataheader: i8))]
#[lifecycle(aspn23_type_metadataheader)]
pub struct Aspn23TypeMetadataheader {
    /// Header of the message; `message_type` is that of the metadata.
    pub header: Aspn23TypeHeader,
    /// Describes the sensor for a reader, in the words of its vendor. It lives as long as the message.
    #[lcm(CStr)]
    pub sensor_description: &CStr,
    /// Time that nominally lies between two messages of the sensor; in truth it may vary. NaN if it is not known
    /// beforehand.
    #[unit("s")]
    #[absent(NAN)]
    pub delta_t_nom: f64,
    /// The clock that the time stamps in the messages of the sensor come from: 0 the system time of ASPN, 1 TAI, 2 UTC,
    /// 3 GPS time, 4 Galileo system time, 5 GLONASS time, 6 BeiDou time. 7 to 50 are reserved. Whoever uses a higher
    /// number defines that clock.
    ///
    /// System time never goes back. Whoever builds the system defines its epoch, such as the moment of power on. A
    /// sensor that changes its clock sends new metadata.
    #[lcm(i16)]
    pub timestamp_clock_id: u8,
    /// Number of decimal places of a second that the time stamps of the sensor resolve: 3 for a millisecond, 9 for a
    /// nanosecond. It tells a reader that converts them to floating point how much it may lose.
    #[lcm(i16)]
    pub digits_of_precision: u8,
}
