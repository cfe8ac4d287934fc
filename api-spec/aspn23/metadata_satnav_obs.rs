//! DRAFT metadata satnav obs.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT metadata satnav obs.
#[base(info)]
#[message(ASPN_METADATA_SATNAV_OBS)]
#[lcm(aspn23_lcm::metadata_satnav_obs, leading(icd_metadata_satnav_obs: i8))]
#[lifecycle(aspn23_metadata_satnav_obs)]
pub struct Aspn23MetadataSatnavObs {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_SATNAV_OBS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT deltarange interval start [seconds].
    #[unit("s")]
    #[absent(NAN)]
    pub deltarange_interval_start: f32,
    /// DRAFT deltarange interval stop [seconds].
    #[unit("s")]
    #[absent(NAN)]
    pub deltarange_interval_stop: f32,
}
