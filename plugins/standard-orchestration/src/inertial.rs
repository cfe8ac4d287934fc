//! The inertial: what is asked of it, and what is given back to it.

use pntos::{
    InertialErrors, InertialType, Managed, Message, MessageType, Result, Source, Timestamp,
    client::{CommonInertial, InertialForcesRates, StandardInertialErrors, StandardInertialMechanization},
};
use pntos_nav::{feedback::Errors, nalgebra::Vector3, solution::ImuBiases};

use crate::pva;

/// Half the interval over which a processor's forces and rates are averaged, ns.
const AVERAGED: i64 = 500_000_000;

/// An inertial, by its base and as what can be corrected, if it can.
pub(crate) struct Inertial {
    common: Managed<CommonInertial>,
    correctable: Option<Managed<StandardInertialMechanization>>,
    types: Vec<MessageType>,
    forces_source: Source,
}

pub(crate) const fn timestamp(time: i64) -> Timestamp {
    Timestamp { elapsed_nsec: time }
}

impl Inertial {
    pub(crate) fn new(inertial: Managed<CommonInertial>) -> Result<Self> {
        let types = inertial.request_process_pntos_message_types()?.data().to_vec();
        let correctable = (inertial.inertial_type() == InertialType::STANDARD_INERTIAL_MECHANIZATION)
            .then(|| inertial.clone().downcast().ok())
            .flatten();
        Ok(Self { common: inertial, correctable, types, forces_source: Source::from(c"inertial/forces-and-rates") })
    }

    /// Whether errors can be given back to it.
    pub(crate) fn is_correctable(&self) -> bool {
        self.correctable.is_some()
    }

    #[inline]
    pub(crate) fn takes(&self, message_type: MessageType) -> bool {
        self.types.contains(&message_type)
    }

    #[inline]
    pub(crate) fn process(&self, message: Managed<Message>) {
        self.common.process_pntos_message(message);
    }

    #[inline]
    pub(crate) fn earliest(&self) -> i64 {
        self.common.request_earliest_time().elapsed_nsec
    }

    #[inline]
    pub(crate) fn latest(&self) -> i64 {
        self.common.request_latest_time().elapsed_nsec
    }

    pub(crate) fn has(&self, time: i64) -> bool {
        self.common.is_time_in_range(timestamp(time))
    }

    pub(crate) fn solution(&self, time: i64) -> Option<Managed<Message>> {
        self.common.request_solution(timestamp(time))
    }

    pub(crate) fn forces(&self, time: i64) -> Option<Managed<Message>> {
        self.message(&*self.common.request_forces_and_rates(timestamp(time))?)
    }

    /// Averages around a time, as far as the range of the inertial goes.
    pub(crate) fn forces_around(&self, time: i64) -> Option<Managed<Message>> {
        let from = time.saturating_sub(AVERAGED).max(self.earliest());
        let to = time.saturating_add(AVERAGED).min(self.latest());
        if from == to {
            return self.forces(from);
        }
        self.message(&*self.common.request_average_forces_and_rates(timestamp(from), timestamp(to))?)
    }

    fn message(&self, forces: &InertialForcesRates) -> Option<Managed<Message>> {
        forces.view()?.to_owned().into_message(&self.forces_source).ok()
    }

    /// Takes errors out of the solution and the sensor: `solution` is the inertial's own at the time, `covariance` that of
    /// the errors.
    pub(crate) fn correct(
        &self,
        solution: &Message,
        errors: &Errors,
        covariance: &[f64],
        source: &Source,
    ) -> Result<bool> {
        let (Some(inertial), Some(before)) = (&self.correctable, pva::of(solution)) else { return Ok(false) };
        let time = timestamp(before.time);
        // Asked for before the reset: an answer after it might cost another integration of all that came since.
        let Some(known) = inertial.request_sensor_errors(time) else { return Ok(false) };
        inertial.reset_solution(pva::message(&errors.correct(&before), covariance, source)?);
        let mut sensor = InertialErrors::from(&*known);
        let biases = errors.correct_biases(&ImuBiases {
            accelerometer: Vector3::from(sensor.accel_biases),
            gyro: Vector3::from(sensor.gyro_biases),
        });
        sensor.accel_biases = biases.accelerometer.into();
        sensor.gyro_biases = biases.gyro.into();
        inertial.correct_sensor_errors(time, StandardInertialErrors::new(&sensor));
        Ok(true)
    }

    /// Sets the errors that the sensor starts with.
    pub(crate) fn start_with(&self, time: i64, errors: Managed<StandardInertialErrors>) {
        if let Some(inertial) = &self.correctable {
            inertial.correct_sensor_errors(timestamp(time), errors);
        }
    }
}
