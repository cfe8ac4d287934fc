//! Measurements of direction of motion in space.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// What a motion is relative to, and along which axes its direction is given.
#[open]
pub enum Aspn23MeasurementDirectionOfMotion3DReferenceFrame {
    /// Earth-centred inertial, cartesian: motion relative to that frame, along its axes.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECI,
    /// Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the north pole. Motion
    /// relative to the Earth, along these axes.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECEF,
    /// Motion relative to the Earth, along north, east and down at the position of the sensor.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_NED,
    /// Motion relative to the Earth, along the axes of the sensor.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_SENSOR,
}

/// How the errors of the measurement behave beyond their covariance.
#[open]
pub enum Aspn23MeasurementDirectionOfMotion3DErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_ERROR_MODEL_NONE,
}

/// The direction in which the sensor moves, in space, with the covariance of its errors.
///
/// What the motion is relative to and the axes are those of `reference_frame`; the axes of the sensor are related to
/// the platform by `Aspn23TypeMounting` in its metadata.
#[base(header)]
#[message(ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D)]
#[lcm(aspn23_lcm::measurement_direction_of_motion_3d, leading(icd_measurement_direction_of_motion_3d: i8))]
#[lifecycle(aspn23_measurement_direction_of_motion_3d)]
pub struct Aspn23MeasurementDirectionOfMotion3D {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the motion is relative to, and its axes.
    #[lcm(i8)]
    pub reference_frame: Aspn23MeasurementDirectionOfMotion3DReferenceFrame,
    /// The direction, a vector of length 1: its components along the first, second and third axis.
    pub obs: [f64; 3],
    /// The first axis about which the errors turn `obs`: a vector of length 1, at right angles to `obs`, in the same
    /// frame. The second axis is at right angles to both.
    pub error_vector: [f64; 3],
    /// Covariance of the angles by which the errors turn `obs`, row after row: first about `error_vector`, then about
    /// the axis at right angles to both. The sense of that axis is not prescribed, so a sender best chooses
    /// `error_vector` such that the two errors are uncorrelated and the elements off the diagonal 0.
    #[unit("rad^2")]
    pub covariance: [[f64; 2]; 2],
    /// How the errors behave beyond their covariance.
    #[lcm(i8)]
    pub error_model: Aspn23MeasurementDirectionOfMotion3DErrorModel,
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
