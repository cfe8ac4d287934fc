// Made from api-spec/aspn23/measurement_magnetic_field.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of the magnetic field along up to three axes.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementMagneticFieldErrorModel(pub u32);

impl Aspn23MeasurementMagneticFieldErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_MAGNETIC_FIELD_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_MAGNETIC_FIELD_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementMagneticFieldErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementMagneticFieldErrorModel({})", self.0),
        }
    }
}

/// The magnetic flux density along the axes of the sensor, with the covariance of the errors.
///
/// `Aspn23TypeMounting` in its metadata relates the axes to the platform. A component that was not
/// measured is NaN. `num_meas` says how many were measured, and `covariance` has a row and a column for
/// each of those, in their order.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementMagneticField {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_MAGNETIC_FIELD`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of components that are not NaN, 1 to 3: the rows, and the columns, of `covariance`.
    pub num_meas: u8,
    /// Component along x of the sensor. NaN if not measured.
    ///
    /// Unit: nT.
    pub x_field_strength: f64,
    /// Component along y of the sensor. NaN if not measured.
    ///
    /// Unit: nT.
    pub y_field_strength: f64,
    /// Component along z of the sensor. NaN if not measured.
    ///
    /// Unit: nT.
    pub z_field_strength: f64,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the message.
    ///
    /// Unit: (nT)^2.
    pub covariance: *mut f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementMagneticFieldErrorModel,
    /// Number of elements in `error_model_params`.
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    pub error_model_params: *mut f64,
    /// Number of elements in `integrity`.
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    pub integrity: *mut Aspn23TypeIntegrity,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 104] = [(); core::mem::size_of::<Aspn23MeasurementMagneticField>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_meas
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, x_field_strength
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, y_field_strength
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, z_field_strength
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, covariance
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, error_model
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_error_model_params
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, error_model_params
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_integrity
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 84] = [(); core::mem::size_of::<Aspn23MeasurementMagneticField>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_meas
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, x_field_strength
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, y_field_strength
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, z_field_strength
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, covariance
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, error_model
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, error_model_params
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementMagneticField>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementMagneticField>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_meas
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, x_field_strength
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, y_field_strength
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, z_field_strength
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, covariance
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, error_model
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_error_model_params
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, error_model_params
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, num_integrity
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementMagneticField, integrity
    )];
};
