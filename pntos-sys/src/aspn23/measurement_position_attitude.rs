// Made from api-spec/aspn23/measurement_position_attitude.rs by `cargo pntos gen`. Changes belong there.

//! Position and attitude together, also called a pose.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// The frames of a position and attitude.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementPositionAttitudeReferenceFrame(pub u32);

impl Aspn23MeasurementPositionAttitudeReferenceFrame {
    /// Earth-centred inertial, cartesian: position x, y and z in m, attitude relative to these axes. The
    /// six errors are those of x, y and z in m and the tilts about x, y and z in rad.
    pub const ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI: Self = Self(0);
    /// WGS-84: latitude and longitude in rad and height above the ellipsoid in m; attitude relative to
    /// north, east and down at the position of the sensor. The six errors are those to the north, to the
    /// east and in height, all in m, and the tilts about north, east and down in rad.
    pub const ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC: Self = Self(
        1,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI"),
            1 => Some("ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementPositionAttitudeReferenceFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23MeasurementPositionAttitudeReferenceFrame({})", self.0)
            }
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementPositionAttitudeErrorModel(pub u32);

impl Aspn23MeasurementPositionAttitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementPositionAttitudeErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementPositionAttitudeErrorModel({})", self.0),
        }
    }
}

/// A position and an attitude of one moment, with the covariance of their errors.
///
/// What the terms mean depends on `reference_frame`. All of them are known:
/// `Aspn23MeasurementPositionVelocityAttitude` is for a part of them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementPositionAttitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION_ATTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What the terms mean.
    pub reference_frame: Aspn23MeasurementPositionAttitudeReferenceFrame,
    /// Latitude in rad, or x in m.
    pub p1: f64,
    /// Longitude in rad, or y in m.
    pub p2: f64,
    /// Height or z.
    ///
    /// Unit: m.
    pub p3: f64,
    /// The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1:
    /// `[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the angle a about the
    /// axis (x, y, z). It takes a vector's components along the sensor's axes to those along the frame's.
    pub quaternion: [f64; 4],
    /// Covariance of the errors, row after row: three of position in m, then three tilts in rad, so that
    /// the elements are in m^2, m rad and rad^2. The tilts are the small rotations about the axes of the
    /// frame, in their order, that turn the reported attitude into the true one.
    pub covariance: [[f64; 6]; 6],
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementPositionAttitudeErrorModel,
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
    const _: [(); 416] = [(); core::mem::size_of::<Aspn23MeasurementPositionAttitude>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementPositionAttitude>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p1
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p2
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p3
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, quaternion
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, covariance
    )];
    const _: [(); 384] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, error_model
    )];
    const _: [(); 388] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, num_error_model_params
    )];
    const _: [(); 392] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, error_model_params
    )];
    const _: [(); 400] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, num_integrity
    )];
    const _: [(); 408] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 400] = [(); core::mem::size_of::<Aspn23MeasurementPositionAttitude>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementPositionAttitude>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, reference_frame
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p1
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p2
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p3
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, quaternion
    )];
    const _: [(); 92] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, covariance
    )];
    const _: [(); 380] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, error_model
    )];
    const _: [(); 384] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, num_error_model_params
    )];
    const _: [(); 388] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, error_model_params
    )];
    const _: [(); 392] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, num_integrity
    )];
    const _: [(); 396] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 408] = [(); core::mem::size_of::<Aspn23MeasurementPositionAttitude>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementPositionAttitude>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, reference_frame
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p1
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p2
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, p3
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, quaternion
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, covariance
    )];
    const _: [(); 384] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, error_model
    )];
    const _: [(); 388] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, num_error_model_params
    )];
    const _: [(); 392] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, error_model_params
    )];
    const _: [(); 396] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, num_integrity
    )];
    const _: [(); 400] = [(); core::mem::offset_of!(
        Aspn23MeasurementPositionAttitude, integrity
    )];
};
