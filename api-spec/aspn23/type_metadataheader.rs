//! DRAFT type metadataheader.

use crate::aspn23::type_header::Aspn23TypeHeader;

/// DRAFT type metadataheader.
#[base(header)]
#[lcm(aspn23_lcm::type_metadataheader, leading(icd_type_metadataheader: i8))]
#[lifecycle(aspn23_type_metadataheader)]
pub struct Aspn23TypeMetadataheader {
    /// Header of the message; `message_type` is ``.
    pub header: Aspn23TypeHeader,
    /// DRAFT sensor description [none].
    #[lcm(CStr)]
    pub sensor_description: &CStr,
    /// DRAFT delta t nom [seconds].
    #[unit("s")]
    #[absent(NAN)]
    pub delta_t_nom: f64,
    /// DRAFT timestamp clock id [none].
    #[lcm(i16)]
    pub timestamp_clock_id: u8,
    /// DRAFT digits of precision [none].
    #[lcm(i16)]
    pub digits_of_precision: u8,
}
