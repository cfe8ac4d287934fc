//! Position, velocity and attitude together, as a navigation system reports them.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// The frames of a position, velocity and attitude.
#[open]
pub enum Aspn23MeasurementPositionVelocityAttitudeReferenceFrame {
    /// Earth-centred inertial, cartesian: position x, y and z in m, velocity along the same axes in m/s, attitude
    /// relative to them. The nine errors are those of position in m and of velocity in m/s, along x, y and z, and the
    /// tilts about x, y and z in rad.
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI,
    /// WGS-84: latitude and longitude in rad and height above the ellipsoid in m; velocity relative to the Earth north,
    /// east and down in m/s; attitude relative to north, east and down. The nine errors are those of position to the
    /// north, to the east and in height in m, those of velocity north, east and down in m/s, and the tilts about north,
    /// east and down in rad.
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementPositionVelocityAttitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE,
}

/// A position, a velocity and an attitude of one moment, with the covariance of their errors.
///
/// What the terms mean depends on `reference_frame`. A term that is not known is NaN. `num_meas` says how many errors
/// `covariance` describes: one for each known position and velocity term, in their order, and three tilt errors if the
/// quaternion is known.
#[base(header)]
#[message(ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE)]
#[lcm(aspn23_lcm::measurement_position_velocity_attitude, leading(icd_measurement_position_velocity_attitude: i8))]
#[lifecycle(aspn23_measurement_position_velocity_attitude)]
pub struct Aspn23MeasurementPositionVelocityAttitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the terms mean.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementPositionVelocityAttitudeReferenceFrame,
    /// Latitude in rad, or x in m. NaN if not known.
    #[absent(NAN)]
    pub p1: f64,
    /// Longitude in rad, or y in m. NaN if not known.
    #[absent(NAN)]
    pub p2: f64,
    /// Height or z. NaN if not known.
    #[unit("m")]
    #[absent(NAN)]
    pub p3: f64,
    /// Velocity north, or along x. NaN if not known.
    #[unit("m/s")]
    #[absent(NAN)]
    pub v1: f64,
    /// Velocity east, or along y. NaN if not known.
    #[unit("m/s")]
    #[absent(NAN)]
    pub v2: f64,
    /// Velocity down, or along z. NaN if not known.
    #[unit("m/s")]
    #[absent(NAN)]
    pub v3: f64,
    /// The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1: `[cos(a/2),
    /// x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the angle a about the axis (x, y, z). It takes a
    /// vector's components along the sensor's axes to those along the frame's. NaN if not known. For a navigation
    /// solution the sensor is the platform.
    #[absent(NAN)]
    pub quaternion: [f64; 4],
    /// Number of rows, and of columns, of `covariance`.
    #[lcm(i16)]
    pub num_meas: u8,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row, in products of m, m/s and rad. The tilts are
    /// the small rotations about the axes of the frame, in their order, that turn the reported attitude into the true
    /// one. It lives as long as the message.
    #[len(num_meas * num_meas)]
    pub covariance: &[f64],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementPositionVelocityAttitudeErrorModel,
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
