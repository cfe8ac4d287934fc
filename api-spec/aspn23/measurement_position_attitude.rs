//! Position and attitude together, also called a pose.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// The frames of a position and attitude.
#[open]
pub enum Aspn23MeasurementPositionAttitudeReferenceFrame {
    /// Earth-centred inertial, cartesian: position x, y and z in m, attitude relative to these axes. The six errors are
    /// those of x, y and z in m and the tilts about x, y and z in rad.
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI,
    /// WGS-84: latitude and longitude in rad and height above the ellipsoid in m; attitude relative to north, east and
    /// down at the position of the sensor. The six errors are those to the north, to the east and in height, all in m,
    /// and the tilts about north, east and down in rad.
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementPositionAttitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE,
}

/// A position and an attitude of one moment, with the covariance of their errors.
///
/// What the terms mean depends on `reference_frame`. All of them are known: `Aspn23MeasurementPositionVelocityAttitude`
/// is for a part of them.
#[base(header)]
#[message(ASPN_MEASUREMENT_POSITION_ATTITUDE)]
#[lcm(aspn23_lcm::measurement_position_attitude, leading(icd_measurement_position_attitude: i8))]
#[lifecycle(aspn23_measurement_position_attitude)]
pub struct Aspn23MeasurementPositionAttitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION_ATTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the terms mean.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementPositionAttitudeReferenceFrame,
    /// Latitude in rad, or x in m.
    pub p1: f64,
    /// Longitude in rad, or y in m.
    pub p2: f64,
    /// Height or z.
    #[unit("m")]
    pub p3: f64,
    /// The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1: `[cos(a/2),
    /// x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the angle a about the axis (x, y, z). It takes a
    /// vector's components along the sensor's axes to those along the frame's.
    pub quaternion: [f64; 4],
    /// Covariance of the errors, row after row: three of position in m, then three tilts in rad, so that the elements
    /// are in m^2, m rad and rad^2. The tilts are the small rotations about the axes of the frame, in their order, that
    /// turn the reported attitude into the true one.
    pub covariance: [[f64; 6]; 6],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementPositionAttitudeErrorModel,
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
