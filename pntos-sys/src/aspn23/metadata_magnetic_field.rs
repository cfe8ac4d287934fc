// Made from api-spec/aspn23/metadata_magnetic_field.rs by `cargo pntos gen`. Changes belong there.

//! Description of a magnetometer.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeMounting, Aspn23TypeTimestamp};

/// Description of a magnetometer: where it is mounted, and how to calibrate what it measures. With
/// `num_meas` measured values as a vector, the calibrated ones are `k` times that vector, minus `b`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataMagneticField {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_MAGNETIC_FIELD`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where the sensor is mounted on the platform, and how it is turned.
    pub mounting: Aspn23TypeMounting,
    /// Number of values in a measurement of the sensor, 1 to 3. It is the number of rows, and of columns,
    /// of `k`, and of elements in `b`.
    pub num_meas: u8,
    /// Calibration for soft iron, scale factors and axes that are not perpendicular: `num_meas` by
    /// `num_meas`, row after row, without a unit. Without a calibration it is NULL, or all its elements are
    /// NaN; then `b` is missing too. It lives as long as the message.
    pub k: *mut f64,
    /// Calibration for hard iron and bias, `num_meas` elements in the order of the measured values. Without
    /// a calibration it is NULL, or all its elements are NaN; then `k` is missing too. It lives as long as
    /// the message.
    ///
    /// Unit: nT.
    pub b: *mut f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 232] = [(); core::mem::size_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, mounting
    )];
    const _: [(); 208] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, num_meas
    )];
    const _: [(); 216] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, k)];
    const _: [(); 224] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, b)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 212] = [(); core::mem::size_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, mounting
    )];
    const _: [(); 200] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, num_meas
    )];
    const _: [(); 204] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, k)];
    const _: [(); 208] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, b)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 224] = [(); core::mem::size_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, mounting
    )];
    const _: [(); 208] = [(); core::mem::offset_of!(
        Aspn23MetadataMagneticField, num_meas
    )];
    const _: [(); 212] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, k)];
    const _: [(); 216] = [(); core::mem::offset_of!(Aspn23MetadataMagneticField, b)];
};
