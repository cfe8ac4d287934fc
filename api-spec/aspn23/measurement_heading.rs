//! Measurements of heading.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// The north that a heading is measured from.
#[open]
pub enum Aspn23MeasurementHeadingReference {
    /// Geographic north.
    ASPN23_MEASUREMENT_HEADING_REFERENCE_TRUE_HEADING,
    /// Magnetic north. To make a true heading of it takes the position, the time and a model of the magnetic field.
    ASPN23_MEASUREMENT_HEADING_REFERENCE_MAGNETIC_HEADING,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementHeadingErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_HEADING_ERROR_MODEL_NONE,
}

/// Where the sensor points in the horizontal plane: the rotation about down, at the position of the sensor, that turns
/// north into the horizontal direction of the sensor's x axis.
///
/// The rotation is right-handed: positive from north towards east, clockwise as seen from above. Rotations about the
/// other axes are not sensed, which is not the same as 0: `Aspn23MeasurementAttitude2D` and
/// `Aspn23MeasurementAttitude3D` report them.
#[base(header)]
#[message(ASPN_MEASUREMENT_HEADING)]
#[lcm(aspn23_lcm::measurement_heading, leading(icd_measurement_heading: i8))]
#[lifecycle(aspn23_measurement_heading)]
pub struct Aspn23MeasurementHeading {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_HEADING`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The north that `obs` is measured from.
    #[lcm(i8)]
    pub reference: Aspn23MeasurementHeadingReference,
    /// The heading. No range is prescribed: a receiver takes any number of full turns.
    #[unit("rad")]
    pub obs: f64,
    /// Variance of the error of `obs`.
    #[unit("rad^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementHeadingErrorModel,
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
