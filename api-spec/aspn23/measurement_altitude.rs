//! Measurements of altitude.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// What an altitude is measured from.
#[open]
pub enum Aspn23MeasurementAltitudeReference {
    /// The ground below the sensor. To make another altitude of it takes the position and the height of the terrain.
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_AGL,
    /// Mean sea level. To make a height above the ellipsoid of it takes the position and a model of the geoid.
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_MSL,
    /// The WGS-84 ellipsoid: the geodetic height.
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_HAE,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAltitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE,
    /// A first-order Gauss-Markov process. It has three parameters: its standard deviation in m, its time constant in
    /// s, and its standard deviation at the start in m.
    ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM,
}

/// The height of the sensor above a reference.
#[base(header)]
#[message(ASPN_MEASUREMENT_ALTITUDE)]
#[lcm(aspn23_lcm::measurement_altitude, leading(icd_measurement_altitude: i8))]
#[lifecycle(aspn23_measurement_altitude)]
pub struct Aspn23MeasurementAltitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ALTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What `altitude` is measured from.
    #[lcm(i8)]
    pub reference: Aspn23MeasurementAltitudeReference,
    /// Height above the reference, positive upwards.
    #[unit("m")]
    pub altitude: f64,
    /// Variance of the error of `altitude`.
    #[unit("m^2")]
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementAltitudeErrorModel,
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
