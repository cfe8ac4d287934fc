// Made from api-spec/aspn23/measurement_position_attitude.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT measurement position attitude.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// DRAFT reference frame.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementPositionAttitudeReferenceFrame(pub u32);

impl Aspn23MeasurementPositionAttitudeReferenceFrame {
    /// DRAFT ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI.
    pub const ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI: Self = Self(0);
    /// DRAFT ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC.
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

/// How the errors of the message behave beyond their covariance.
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

/// DRAFT measurement position attitude.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementPositionAttitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION_ATTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT reference frame [].
    pub reference_frame: Aspn23MeasurementPositionAttitudeReferenceFrame,
    /// DRAFT p1 [rad].
    ///
    /// Unit: rad.
    pub p1: f64,
    /// DRAFT p2 [rad].
    ///
    /// Unit: rad.
    pub p2: f64,
    /// DRAFT p3 [m].
    ///
    /// Unit: m.
    pub p3: f64,
    /// DRAFT quaternion [none].
    pub quaternion: [f64; 4],
    /// DRAFT covariance [various].
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
