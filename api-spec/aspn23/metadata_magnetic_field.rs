//! Description of a magnetometer.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_mounting::Aspn23TypeMounting;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Description of a magnetometer: where it is mounted, and how to calibrate what it measures. With `num_meas` measured
/// values as a vector, the calibrated ones are `k` times that vector, minus `b`.
#[base(info)]
#[message(ASPN_METADATA_MAGNETIC_FIELD)]
#[lcm(aspn23_lcm::metadata_magnetic_field, leading(icd_metadata_magnetic_field: i8))]
#[lifecycle(aspn23_metadata_magnetic_field)]
pub struct Aspn23MetadataMagneticField {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_MAGNETIC_FIELD`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where the sensor is mounted on the platform, and how it is turned.
    pub mounting: Aspn23TypeMounting,
    /// Number of values in a measurement of the sensor, 1 to 3. It is the number of rows, and of columns, of `k`, and
    /// of elements in `b`.
    #[lcm(i16)]
    pub num_meas: u8,
    /// Calibration for soft iron, scale factors and axes that are not perpendicular: `num_meas` by `num_meas`, row
    /// after row, without a unit. Without a calibration it is NULL, or all its elements are NaN; then `b` is missing too.
    /// It lives as long as the message.
    #[absent(NAN)]
    #[len(num_meas * num_meas)]
    pub k: Option<&[f64]>,
    /// Calibration for hard iron and bias, `num_meas` elements in the order of the measured values. Without a calibration
    /// it is NULL, or all its elements are NaN; then `k` is missing too. It lives as long as the message.
    #[unit("nT")]
    #[absent(NAN)]
    #[len(num_meas)]
    pub b: Option<&[f64]>,
}
