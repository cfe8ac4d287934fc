//! DRAFT metadata magnetic field.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_mounting::Aspn23TypeMounting;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT metadata magnetic field.
#[base(info)]
#[message(ASPN_METADATA_MAGNETIC_FIELD)]
#[lcm(aspn23_lcm::metadata_magnetic_field, leading(icd_metadata_magnetic_field: i8))]
#[lifecycle(aspn23_metadata_magnetic_field)]
pub struct Aspn23MetadataMagneticField {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_MAGNETIC_FIELD`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT mounting [none].
    pub mounting: Aspn23TypeMounting,
    /// DRAFT num meas [none].
    #[lcm(i16)]
    pub num_meas: u8,
    /// DRAFT k [none].
    #[absent(NAN)]
    #[len(num_meas * num_meas)]
    pub k: &[f64],
    /// DRAFT b [nT].
    #[unit("nT")]
    #[absent(NAN)]
    #[len(num_meas)]
    pub b: &[f64],
}
