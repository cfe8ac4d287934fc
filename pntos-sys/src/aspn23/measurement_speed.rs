// Made from api-spec/aspn23/measurement_speed.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of speed.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// What a speed is relative to.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementSpeedReference(pub u32);

impl Aspn23MeasurementSpeedReference {
    /// The air: true airspeed.
    pub const ASPN23_MEASUREMENT_SPEED_REFERENCE_TAS: Self = Self(0);
    /// The air: indicated airspeed, made of the pressure in a Pitot tube without correction for the errors
    /// of the instrument and of its place, for altitude or for temperature.
    pub const ASPN23_MEASUREMENT_SPEED_REFERENCE_IAS: Self = Self(1);
    /// The water.
    pub const ASPN23_MEASUREMENT_SPEED_REFERENCE_WATER: Self = Self(2);
    /// The ground, as a Doppler radar gives it.
    pub const ASPN23_MEASUREMENT_SPEED_REFERENCE_GROUND: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_SPEED_REFERENCE_TAS"),
            1 => Some("ASPN23_MEASUREMENT_SPEED_REFERENCE_IAS"),
            2 => Some("ASPN23_MEASUREMENT_SPEED_REFERENCE_WATER"),
            3 => Some("ASPN23_MEASUREMENT_SPEED_REFERENCE_GROUND"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementSpeedReference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementSpeedReference({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementSpeedErrorModel(pub u32);

impl Aspn23MeasurementSpeedErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_SPEED_ERROR_MODEL_NONE: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_SPEED_ERROR_MODEL_NONE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementSpeedErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementSpeedErrorModel({})", self.0),
        }
    }
}

/// The magnitude of the velocity of the sensor relative to a reference. It has no direction.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementSpeed {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_SPEED`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What `speed` is relative to.
    pub reference: Aspn23MeasurementSpeedReference,
    /// The speed; never negative.
    ///
    /// Unit: m/s.
    pub speed: f64,
    /// Variance of the error of `speed`.
    ///
    /// Unit: (m/s)^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementSpeedErrorModel,
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
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementSpeed>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSpeed>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, reference)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, speed)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, variance)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, error_model)];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, integrity)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MeasurementSpeed>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementSpeed>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, reference)];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, speed)];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, variance)];
    const _: [(); 52] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, error_model)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, num_error_model_params
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, num_integrity
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, integrity)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementSpeed>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementSpeed>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, reference)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, speed)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, variance)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, error_model)];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementSpeed, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23MeasurementSpeed, integrity)];
};
