//! Measurements of the magnetic field along up to three axes.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementMagneticFieldErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_MAGNETIC_FIELD_ERROR_MODEL_NONE,
}

/// The magnetic flux density along the axes of the sensor, with the covariance of the errors.
///
/// `Aspn23TypeMounting` in its metadata relates the axes to the platform. A component that was not measured is NaN.
/// `num_meas` says how many were measured, and `covariance` has a row and a column for each of those, in their order.
#[base(header)]
#[message(ASPN_MEASUREMENT_MAGNETIC_FIELD)]
#[lcm(aspn23_lcm::measurement_magnetic_field, leading(icd_measurement_magnetic_field: i8))]
#[lifecycle(aspn23_measurement_magnetic_field)]
pub struct Aspn23MeasurementMagneticField {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_MAGNETIC_FIELD`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of components that are not NaN, 1 to 3: the rows, and the columns, of `covariance`.
    #[lcm(i16)]
    pub num_meas: u8,
    /// Component along x of the sensor. NaN if not measured.
    #[unit("nT")]
    #[absent(NAN)]
    pub x_field_strength: f64,
    /// Component along y of the sensor. NaN if not measured.
    #[unit("nT")]
    #[absent(NAN)]
    pub y_field_strength: f64,
    /// Component along z of the sensor. NaN if not measured.
    #[unit("nT")]
    #[absent(NAN)]
    pub z_field_strength: f64,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the message.
    #[unit("(nT)^2")]
    #[len(num_meas * num_meas)]
    pub covariance: &[f64],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementMagneticFieldErrorModel,
    /// Number of elements in `error_model_params`.
    #[lcm(i32)]
    pub num_error_model_params: u16,
    /// Parameters that the error model asks for. They live as long as the message.
    #[len(num_error_model_params)]
    pub error_model_params: &[f64],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
