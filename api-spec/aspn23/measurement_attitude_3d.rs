//! Measurements of attitude about all axes.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// The frame that an attitude is relative to.
#[open]
pub enum Aspn23MeasurementAttitude3DReferenceFrame {
    /// Earth-centred inertial, cartesian.
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI,
    /// Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north pole.
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF,
    /// North, east and down at the position of the sensor.
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementAttitude3DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE,
}

/// The attitude of the sensor relative to a frame, with the covariance of its errors.
#[base(header)]
#[message(ASPN_MEASUREMENT_ATTITUDE_3D)]
#[lcm(aspn23_lcm::measurement_attitude_3d, leading(icd_measurement_attitude_3d: i8))]
#[lifecycle(aspn23_measurement_attitude_3d)]
pub struct Aspn23MeasurementAttitude3D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_3D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The frame that the attitude is relative to.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementAttitude3DReferenceFrame,
    /// The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1: `[cos(a/2),
    /// x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the angle a about the axis (x, y, z). It takes a
    /// vector's components along the sensor's axes to those along the frame's.
    pub quaternion: [f64; 4],
    /// Covariance of the tilt errors, row after row: of the small rotations about the axes of the frame, in their
    /// order, that turn the reported attitude into the true one.
    #[unit("rad^2")]
    pub tilt_error_covariance: [[f64; 3]; 3],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementAttitude3DErrorModel,
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
