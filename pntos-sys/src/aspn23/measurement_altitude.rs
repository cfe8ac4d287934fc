// Made from api-spec/aspn23/measurement_altitude.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of altitude.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// What an altitude is measured from.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAltitudeReference(pub u32);

impl Aspn23MeasurementAltitudeReference {
    /// The ground below the sensor. To make another altitude of it takes the position and the height of the
    /// terrain.
    pub const ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_AGL: Self = Self(0);
    /// Mean sea level. To make a height above the ellipsoid of it takes the position and a model of the
    /// geoid.
    pub const ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_MSL: Self = Self(1);
    /// The WGS-84 ellipsoid: the geodetic height.
    pub const ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_HAE: Self = Self(2);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_AGL"),
            1 => Some("ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_MSL"),
            2 => Some("ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_HAE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAltitudeReference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAltitudeReference({})", self.0),
        }
    }
}

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAltitudeErrorModel(pub u32);

impl Aspn23MeasurementAltitudeErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE: Self = Self(0);
    /// A first-order Gauss-Markov process. It has three parameters: its standard deviation in m, its time
    /// constant in s, and its standard deviation at the start in m.
    pub const ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE"),
            1 => Some("ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAltitudeErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementAltitudeErrorModel({})", self.0),
        }
    }
}

/// The height of the sensor above a reference.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementAltitude {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ALTITUDE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// What `altitude` is measured from.
    pub reference: Aspn23MeasurementAltitudeReference,
    /// Height above the reference, positive upwards.
    ///
    /// Unit: m.
    pub altitude: f64,
    /// Variance of the error of `altitude`.
    ///
    /// Unit: m^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementAltitudeErrorModel,
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
    const _: [(); 88] = [(); core::mem::size_of::<Aspn23MeasurementAltitude>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAltitude>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, reference
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, altitude)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, variance)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MeasurementAltitude>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementAltitude>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, reference
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, altitude)];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, variance)];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, error_model
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, num_error_model_params
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, num_integrity
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementAltitude>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementAltitude>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, reference
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, altitude)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23MeasurementAltitude, variance)];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAltitude, integrity
    )];
};
