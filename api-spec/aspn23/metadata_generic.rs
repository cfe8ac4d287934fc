//! Description of a sensor in general.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_mounting::Aspn23TypeMounting;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Description of a sensor of which nothing special has to be said, only where it is mounted.
#[base(info)]
#[message(ASPN_METADATA_GENERIC)]
#[lcm(aspn23_lcm::metadata_generic, leading(icd_metadata_generic: i8))]
#[lifecycle(aspn23_metadata_generic)]
pub struct Aspn23MetadataGeneric {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_GENERIC`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where the sensor is mounted on the platform, and how it is turned.
    pub mounting: Aspn23TypeMounting,
}
