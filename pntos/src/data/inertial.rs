//! What inertials and their initialization return.

use core::ptr::null_mut;

use super::make;
use crate::{
    Error, InertialFrame, InitializationStatus, Result,
    aspn::{self, Lowered, Record, kit::View},
    client::{InertialForcesRates, InitialInertialSolution, Matrix, Message, StandardInertialErrors},
    managed::Managed,
    object::Object,
    sys,
};

/// The errors of three accelerometers and three gyros, along the x, y and z axes of the sensor.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct InertialErrors {
    /// Biases of the accelerometers, in m/s^2.
    pub accel_biases: [f64; 3],
    /// Biases of the gyros, in rad/s.
    pub gyro_biases: [f64; 3],
    /// Scale factor errors of the accelerometers, without unit.
    pub accel_scale_factors: [f64; 3],
    /// Scale factor errors of the gyros, without unit.
    pub gyro_scale_factors: [f64; 3],
}

impl StandardInertialErrors {
    /// A copy of the errors as an object.
    #[must_use]
    pub fn new(errors: &InertialErrors) -> Managed<Self> {
        // SAFETY: the table points to nothing.
        unsafe {
            make((), |(), memory| sys::PntosStandardInertialErrors {
                memory,
                accel_biases: errors.accel_biases,
                gyro_biases: errors.gyro_biases,
                accel_scale_factors: errors.accel_scale_factors,
                gyro_scale_factors: errors.gyro_scale_factors,
            })
        }
    }
}

impl From<&StandardInertialErrors> for InertialErrors {
    fn from(errors: &StandardInertialErrors) -> Self {
        Self {
            accel_biases: errors.accel_biases(),
            gyro_biases: errors.gyro_biases(),
            accel_scale_factors: errors.accel_scale_factors(),
            gyro_scale_factors: errors.gyro_scale_factors(),
        }
    }
}

impl InertialForcesRates {
    /// Takes over forces and rates: specific force in `meas_accel`, rotation rate in `meas_gyro`, as samples.
    ///
    /// # Errors
    ///
    /// If an array of `values` is too long for its count.
    pub fn new(values: aspn::MeasurementImu, frame: InertialFrame) -> Result<Managed<Self>> {
        type Table = Object<sys::PntosInertialForcesRates, Lowered<aspn::MeasurementImu>>;

        // SAFETY: the table has the memory functions of this very type and points to parts of it, which is in its place and
        // not shared yet.
        let object = unsafe {
            Table::with_tail(Lowered::new(values), 0, |values, _| {
                Ok::<_, Error>(sys::PntosInertialForcesRates {
                    memory: Table::memory(),
                    forces_and_rates: values.lower()?,
                    frame: frame.into(),
                })
            })?
        };
        // SAFETY: the object is new, complete, and this is its one reference.
        Ok(unsafe { Managed::from_raw(object.as_ptr()).unwrap_unchecked() })
    }

    /// The values; `None` if they have not every array that they should have.
    #[must_use]
    pub fn view(&self) -> Option<aspn::MeasurementImuRef<'_>> {
        // SAFETY: the values live as long as the object, and nobody writes to them meanwhile.
        let raw = unsafe { View::new(self.forces_and_rates()) };
        aspn::MeasurementImu::null_array(raw).is_none().then(|| aspn::MeasurementImu::view(raw))
    }
}

impl InitialInertialSolution {
    /// Takes over a first solution, as far as there is one, with the status of whoever found it: the solution, the errors
    /// of the sensor, and the covariance of these errors.
    ///
    /// # Errors
    ///
    /// If the status says that there is a solution to start from, and there is none; if the covariance is not 6 x 6, 9 x 9
    /// or 12 x 12.
    pub fn new(
        status: InitializationStatus,
        solution: Option<Managed<Message>>,
        errors: Option<Managed<StandardInertialErrors>>,
        error_covariance: Option<Managed<Matrix>>,
    ) -> Result<Managed<Self>> {
        if status == InitializationStatus::INITIALIZED_GOOD && solution.is_none() {
            return Err(Error::new("the status says that there is a solution to start from, and there is none"));
        }
        if let Some(covariance) = &error_covariance {
            let shape = (covariance.rows(), covariance.cols());
            if !matches!(shape, (6, 6) | (9, 9) | (12, 12)) {
                return Err(Error::new(format_args!(
                    "the covariance of the sensor errors is {} x {}, and should be 6 x 6, 9 x 9 or 12 x 12",
                    shape.0, shape.1
                )));
            }
        }
        // SAFETY: the table points to the objects that this one holds.
        Ok(unsafe {
            make((solution, errors, error_covariance), |(solution, errors, covariance), memory| {
                sys::PntosInitialInertialSolution {
                    memory,
                    solution: solution.as_ref().map_or(null_mut(), Managed::as_ptr),
                    inertial_errors: errors.as_ref().map_or(null_mut(), Managed::as_ptr),
                    inertial_error_covariance: covariance.as_ref().map_or(null_mut(), Managed::as_ptr),
                    status: status.into(),
                }
            })
        })
    }
}
