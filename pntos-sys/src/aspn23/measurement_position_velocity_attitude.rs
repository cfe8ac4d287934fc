// Made from api-spec/aspn23/measurement_position_velocity_attitude.rs by `cargo pntos gen`. Changes belong there.

//! Position, velocity and attitude together, as a navigation system reports them.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// The frames of a position, velocity and attitude.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementPositionVelocityAttitudeReferenceFrame(pub u32);

impl Aspn23MeasurementPositionVelocityAttitudeReferenceFrame {
    /// Earth-centred inertial, cartesian: position x, y and z in m, velocity along the same axes in m/s,
    /// attitude relative to them. The nine errors are those of position in m and of velocity in m/s, along
    /// x, y and z, and the tilts about x, y and z in rad.
    pub const ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI: Self = Self(
        0,
    );
    /// WGS-84: latitude and longitude in rad and height above the ellipsoid in m; velocity relative to the
    /// Earth north, east and down in m/s; attitude relative to north, east and down. The nine errors are
    /// those of position to the north, to the east and in height in m, those of velocity north, east and
    /// down in m/s, and the tilts about north, east and down in rad.
    pub const ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC: Self = Self(
        1,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => {
                Some("ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI")
            }
            1 => {
                Some(
                    "ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC",
                )
            }
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementPositionVelocityAttitudeReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(
                    f, "Aspn23MeasurementPositionVelocityAttitudeReferenceFrame({})",
                    self.0
                )
            }
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementPositionVelocityAttitudeErrorModel(pub u32);

impl Aspn23MeasurementPositionVelocityAttitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE: Self = Self(
        0,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementPositionVelocityAttitudeErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(
                    f, "Aspn23MeasurementPositionVelocityAttitudeErrorModel({})", self.0
                )
            }
        }
    }
}

/// A position, a velocity and an attitude of one moment, with the covariance of their errors.
///
/// What the terms mean depends on `reference_frame`. A term that is not known is NaN. `num_meas` says
/// how many errors `covariance` describes: one for each known position and velocity term, in their
/// order, and three tilt errors if the quaternion is known.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementPositionVelocityAttitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the terms mean.
    pub reference_frame: Aspn23MeasurementPositionVelocityAttitudeReferenceFrame,
    /// Latitude in rad, or x in m. NaN if not known.
    pub p1: f64,
    /// Longitude in rad, or y in m. NaN if not known.
    pub p2: f64,
    /// Height or z. NaN if not known.
    ///
    /// Unit: m.
    pub p3: f64,
    /// Velocity north, or along x. NaN if not known.
    ///
    /// Unit: m/s.
    pub v1: f64,
    /// Velocity east, or along y. NaN if not known.
    ///
    /// Unit: m/s.
    pub v2: f64,
    /// Velocity down, or along z. NaN if not known.
    ///
    /// Unit: m/s.
    pub v3: f64,
    /// The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1:
    /// `[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the angle a about the
    /// axis (x, y, z). It takes a vector's components along the sensor's axes to those along the frame's.
    /// NaN if not known. For a navigation solution the sensor is the platform.
    pub quaternion: [f64; 4],
    /// Number of rows, and of columns, of `covariance`.
    pub num_meas: u8,
    /// Covariance of the errors, `num_meas` by `num_meas`, row after row, in products of m, m/s and rad.
    /// The tilts are the small rotations about the axes of the frame, in their order, that turn the
    /// reported attitude into the true one. It lives as long as the message.
    pub covariance: *mut f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementPositionVelocityAttitudeErrorModel,
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
    const _: [(); 168] = [(); core::mem::size_of::<
        Aspn23MeasurementPositionVelocityAttitude,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementPositionVelocityAttitude,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p1
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p2
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p3
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v1
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v2
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v3
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, quaternion
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_meas
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, covariance
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, error_model
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_error_model_params
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, error_model_params
    )];
    const _: [(); 152] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_integrity
    )];
    const _: [(); 160] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 144] = [(); core::mem::size_of::<
        Aspn23MeasurementPositionVelocityAttitude,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        Aspn23MeasurementPositionVelocityAttitude,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p1
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p2
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p3
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v1
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v2
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v3
    )];
    const _: [(); 84] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, quaternion
    )];
    const _: [(); 116] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_meas
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, covariance
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, error_model
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_error_model_params
    )];
    const _: [(); 132] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, error_model_params
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_integrity
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 152] = [(); core::mem::size_of::<
        Aspn23MeasurementPositionVelocityAttitude,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementPositionVelocityAttitude,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p1
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p2
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, p3
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v1
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v2
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, v3
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, quaternion
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_meas
    )];
    const _: [(); 124] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, covariance
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, error_model
    )];
    const _: [(); 132] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_error_model_params
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, error_model_params
    )];
    const _: [(); 140] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, num_integrity
    )];
    const _: [(); 144] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionVelocityAttitude, integrity
    )];
};
