//! DRAFT metadata generic.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_mounting::Aspn23TypeMounting;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT metadata generic.
#[base(info)]
#[message(ASPN_METADATA_GENERIC)]
#[lcm(aspn23_lcm::metadata_generic, leading(icd_metadata_generic: i8))]
#[lifecycle(aspn23_metadata_generic)]
pub struct Aspn23MetadataGeneric {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GENERIC`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT mounting [none].
    pub mounting: Aspn23TypeMounting,
}
