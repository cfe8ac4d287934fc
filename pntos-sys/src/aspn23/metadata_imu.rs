// Made from api-spec/aspn23/metadata_imu.rs by `cargo pntos gen`. Changes belong there.

//! Description of an inertial measurement unit.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeMounting, Aspn23TypeTimestamp};

/// How the errors of an inertial measurement unit behave.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataImuErrorModel(pub u32);

impl Aspn23MetadataImuErrorModel {
    /// All axes have the same errors, which do not correlate between axes. There are 14 parameters, the
    /// first seven of the accelerometers, the others of the gyroscopes.
    ///
    /// Accelerometers: 0 standard deviation of the constant bias, in m/s^2; 1 its mean, in m/s^2; 2
    /// standard deviation of the zero mean, time-correlated bias, in m/s^2; 3 time constant of that bias,
    /// in s; 4 mean of the scale factor error, in ppm; 5 its standard deviation, in ppm; 6 velocity random
    /// walk, in m/s/sqrt(s).
    ///
    /// Gyroscopes: 7 standard deviation of the constant bias, in rad/s; 8 its mean, in rad/s; 9 standard
    /// deviation of the zero mean, time-correlated bias, in rad/s; 10 time constant of that bias, in s; 11
    /// mean of the scale factor error, in ppm; 12 its standard deviation, in ppm; 13 angular random walk,
    /// in rad/sqrt(s).
    pub const ASPN23_METADATA_IMU_ERROR_MODEL_BASIC: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_METADATA_IMU_ERROR_MODEL_BASIC"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MetadataImuErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MetadataImuErrorModel({})", self.0),
        }
    }
}

/// Description of an inertial measurement unit: where it is mounted, and how the errors of its
/// `Aspn23MeasurementImu` messages behave.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataImu {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_IMU`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Where the sensor is mounted on the platform, and how it is turned.
    pub mounting: Aspn23TypeMounting,
    /// How the errors of the measurements behave.
    pub error_model: Aspn23MetadataImuErrorModel,
    /// Number of elements in `error_model_params`.
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    pub error_model_params: *mut f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 224] = [(); core::mem::size_of::<Aspn23MetadataImu>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataImu>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataImu, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MetadataImu, time_of_validity)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MetadataImu, mounting)];
    const _: [(); 208] = [(); core::mem::offset_of!(Aspn23MetadataImu, error_model)];
    const _: [(); 212] = [(); core::mem::offset_of!(
        Aspn23MetadataImu, num_error_model_params
    )];
    const _: [(); 216] = [(); core::mem::offset_of!(
        Aspn23MetadataImu, error_model_params
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 212] = [(); core::mem::size_of::<Aspn23MetadataImu>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataImu>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataImu, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MetadataImu, time_of_validity)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MetadataImu, mounting)];
    const _: [(); 200] = [(); core::mem::offset_of!(Aspn23MetadataImu, error_model)];
    const _: [(); 204] = [(); core::mem::offset_of!(
        Aspn23MetadataImu, num_error_model_params
    )];
    const _: [(); 208] = [(); core::mem::offset_of!(
        Aspn23MetadataImu, error_model_params
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 224] = [(); core::mem::size_of::<Aspn23MetadataImu>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataImu>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataImu, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MetadataImu, time_of_validity)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MetadataImu, mounting)];
    const _: [(); 208] = [(); core::mem::offset_of!(Aspn23MetadataImu, error_model)];
    const _: [(); 212] = [(); core::mem::offset_of!(
        Aspn23MetadataImu, num_error_model_params
    )];
    const _: [(); 216] = [(); core::mem::offset_of!(
        Aspn23MetadataImu, error_model_params
    )];
};
