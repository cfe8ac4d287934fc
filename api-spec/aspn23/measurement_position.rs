//! Measurements of position.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// The frame of a position.
#[open]
pub enum Aspn23MeasurementPositionReferenceFrame {
    /// Earth-centred inertial, cartesian. The terms are x, y and z, in m, and so are their errors.
    ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI,
    /// WGS-84. The terms are latitude and longitude, in rad, and height above the ellipsoid, in m. Their errors are
    /// those to the north, to the east and in height, all in m.
    ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementPositionErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_POSITION_ERROR_MODEL_NONE,
}

/// A position, with the covariance of its errors.
///
/// What the three terms mean depends on `reference_frame`. A term that was not measured is NaN. `num_meas` says how
/// many were measured, and `covariance` has a row and a column for each of those, in their order.
#[base(header)]
#[message(ASPN_MEASUREMENT_POSITION)]
#[lcm(aspn23_lcm::measurement_position, leading(icd_measurement_position: i8))]
#[lifecycle(aspn23_measurement_position)]
pub struct Aspn23MeasurementPosition {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the terms mean.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementPositionReferenceFrame,
    /// Latitude in rad, or x in m. NaN if not measured.
    #[absent(NAN)]
    pub term1: f64,
    /// Longitude in rad, or y in m. NaN if not measured.
    #[absent(NAN)]
    pub term2: f64,
    /// Height or z. NaN if not measured.
    #[unit("m")]
    #[absent(NAN)]
    pub term3: f64,
    /// Number of rows, and of columns, of `covariance`.
    #[lcm(i16)]
    pub num_meas: u8,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row. The error of a latitude or longitude counts
    /// in m too, as `reference_frame` says. It lives as long as the message.
    #[unit("m^2")]
    #[len(num_meas * num_meas)]
    pub covariance: &[f64],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementPositionErrorModel,
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
