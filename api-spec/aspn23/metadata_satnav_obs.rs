//! Description of a satellite navigation receiver.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Description of a satellite navigation receiver: over which interval it measures the change of a pseudorange, which
/// `pseudorange_rate` of `Aspn23TypeSatnavObs` may be.
#[base(info)]
#[message(ASPN_METADATA_SATNAV_OBS)]
#[lcm(aspn23_lcm::metadata_satnav_obs, leading(icd_metadata_satnav_obs: i8))]
#[lifecycle(aspn23_metadata_satnav_obs)]
pub struct Aspn23MetadataSatnavObs {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_SATNAV_OBS`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Start of the interval, relative to the time of the measurement, negative before it. NaN if the receiver measures
    /// no change of pseudorange.
    #[unit("s")]
    #[absent(NAN)]
    pub deltarange_interval_start: f32,
    /// End of the interval, relative to the time of the measurement: 0 if it ends at that time. NaN if the receiver
    /// measures no change of pseudorange.
    #[unit("s")]
    #[absent(NAN)]
    pub deltarange_interval_stop: f32,
}
