// Made from api-spec/aspn23/measurement_accumulated_distance_traveled.rs by `cargo pntos gen`. Changes belong there.

//! Measurements of distance travelled along the path.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp};

/// How the errors of the measurement behave beyond their covariance.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementAccumulatedDistanceTraveledErrorModel(pub u32);

impl Aspn23MeasurementAccumulatedDistanceTraveledErrorModel {
    /// Nothing more is known: zero mean, Gaussian, white.
    pub const ASPN23_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED_ERROR_MODEL_NONE: Self = Self(
        0,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => {
                Some("ASPN23_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED_ERROR_MODEL_NONE")
            }
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementAccumulatedDistanceTraveledErrorModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(
                    f, "Aspn23MeasurementAccumulatedDistanceTraveledErrorModel({})", self
                    .0
                )
            }
        }
    }
}

/// The length of the path that the sensor travelled in an interval, as an odometer or a wheel encoder
/// gives it.
///
/// Every movement adds to it: 1 m forth and 1 m back makes 2 m. `Aspn23MeasurementDeltaRange` is the
/// straight distance instead.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementAccumulatedDistanceTraveled {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true: the end of the interval.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The length of the interval; it starts at `time_of_validity - delta_t` and ends at
    /// `time_of_validity`.
    ///
    /// Unit: s.
    pub delta_t: f64,
    /// Length of the path during the interval; never negative.
    ///
    /// Unit: m.
    pub obs: f64,
    /// Variance of the error of `obs`.
    ///
    /// Unit: m^2.
    pub variance: f64,
    /// How the errors behave beyond their covariance.
    pub error_model: Aspn23MeasurementAccumulatedDistanceTraveledErrorModel,
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
    const _: [(); 88] = [(); core::mem::size_of::<
        Aspn23MeasurementAccumulatedDistanceTraveled,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementAccumulatedDistanceTraveled,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, delta_t
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, error_model_params
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, num_integrity
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, integrity
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 76] = [(); core::mem::size_of::<
        Aspn23MeasurementAccumulatedDistanceTraveled,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        Aspn23MeasurementAccumulatedDistanceTraveled,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, delta_t
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, integrity
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<
        Aspn23MeasurementAccumulatedDistanceTraveled,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        Aspn23MeasurementAccumulatedDistanceTraveled,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, header
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, delta_t
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, obs
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, variance
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, error_model
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, num_error_model_params
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, error_model_params
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, num_integrity
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementAccumulatedDistanceTraveled, integrity
    )];
};
