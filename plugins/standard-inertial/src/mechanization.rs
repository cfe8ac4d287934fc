//! The inertial that integrates readings.

use std::sync::Arc;

use pntos::{
    Exclusive, InertialErrors, InertialSolutionRangeType, Managed, Mediator, Message, MessageType, Result, Source,
    Timestamp,
    aspn::{AspnMessage, MeasurementImu, MeasurementPositionVelocityAttitude},
    client::{InertialForcesRates, MessageArray, MessageTypeArray, StandardInertialErrors},
    pntos_object, table,
};
use pntos_nav::{
    inertial::{Inertial, Intake, Refusal},
    solution::Pva,
};
use pntos_nav_messages::{Lack, imu_sample, pva_over};

use crate::{
    answers,
    notices::{Kind, Notices},
};

pub(crate) struct Mechanization {
    pub inertial: Exclusive<Inertial>,
    pub source: Source,
    pub notices: Arc<Notices>,
    pub mediator: Mediator,
}

impl Mechanization {
    fn count(&self, kind: Kind, text: impl std::fmt::Display) {
        self.notices.count(kind as usize, &self.mediator, text);
    }

    /// Says why a message was left out.
    #[cold]
    fn leave_out(&self, message: &Message, lack: Lack) {
        let (kind, what) = match lack {
            Lack::Integrals => (Kind::Sampled, "set the sensor to integrate, or put a preprocessor before it"),
            _ => (Kind::WrongType, "an inertial takes `ASPN_MEASUREMENT_IMU` with increments"),
        };
        let (type_, source) = (answers::type_name(message), message.source());
        self.count(kind, format_args!("a message `{type_:?}` from {source:?} is left out: {lack}; {what}"));
    }

    #[cold]
    fn refuse(&self, message: &Message, time: i64, refusal: Refusal) {
        let source = message.source();
        match refusal {
            Refusal::Implausible => self.count(
                Kind::Implausible,
                format_args!(
                    "a reading from {source:?} at {time} ns is left out: it is not finite, or no vehicle could move like that"
                ),
            ),
            Refusal::Doubtful => self.count(
                Kind::Doubtful,
                format_args!(
                    "a reading from {source:?} at {time} ns is left out: it comes after a gap of more than \
                     `longest_interval`, or its time is wrong; if the next one is not earlier, it was a gap"
                ),
            ),
            Refusal::NotLater | Refusal::OutOfRange => self.count(
                Kind::NotLater,
                format_args!(
                    "a reading from {source:?} at {time} ns is left out: it is not later than the one before it"
                ),
            ),
        }
    }

    #[cold]
    fn remark(&self, message: &Message, time: i64, intake: Intake) {
        let source = message.source();
        if intake == Intake::Gap {
            self.count(
                Kind::Gap,
                format_args!(
                    "readings from {source:?} are missing before {time} ns, for longer than `longest_interval`: the \
                     solution goes over the gap with the velocity and attitude before it"
                ),
            );
        } else {
            self.count(
                Kind::Irregular,
                format_args!(
                    "the interval of the reading from {source:?} at {time} ns is not within a half of \
                     `expected_interval`; it is integrated as it is"
                ),
            );
        }
    }

    /// Where the terms come from that a reset does not say.
    fn whole(inertial: &mut Inertial, message: &Message) -> Result<Pva, String> {
        let time = message.time().ok_or("it has no time")?.elapsed_nsec;
        let known = inertial.solution_at(time).ok_or_else(|| {
            format!(
                "its time, {time} ns, is not within {} ns to {} ns",
                inertial.earliest_time(),
                inertial.latest_time()
            )
        })?;
        pva_over(message, &known).map_err(|lack| lack.to_string())
    }
}

impl table::CommonInertial for Mechanization {
    fn request_solution_message_type(&self) -> Result<MessageType> {
        Ok(answers::SOLUTION)
    }

    fn request_current_solution(&self) -> Result<Managed<Message>> {
        let latest = *self.inertial.enter()?.latest_solution();
        answers::solution(&latest, &self.source)
    }

    fn request_solution(&self, time: Timestamp) -> Result<Option<Managed<Message>>> {
        let found = self.inertial.enter()?.solution_at(time.elapsed_nsec);
        found.map(|pva| answers::solution(&pva, &self.source)).transpose()
    }

    fn request_solutions(
        &self,
        times: &[Timestamp],
        type_: InertialSolutionRangeType,
    ) -> Result<Option<Managed<MessageArray>>> {
        let mut inertial = self.inertial.enter()?;
        let found = match type_ {
            InertialSolutionRangeType::BEST_KNOWN_SOLUTION => {
                times.iter().map(|time| inertial.solution_at(time.elapsed_nsec)).collect()
            }
            InertialSolutionRangeType::NO_UPDATES_WITHIN_RANGE => free_run(&mut inertial, times),
            other => return Err(answers::unknown_range_type(other)),
        };
        drop(inertial);
        answers::solutions(&found, &self.source)
    }

    fn is_time_in_range(&self, time: Timestamp) -> Result<bool> {
        Ok(self.inertial.enter()?.contains(time.elapsed_nsec))
    }

    fn request_earliest_time(&self) -> Result<Timestamp> {
        Ok(answers::timestamp(self.inertial.enter()?.earliest_time()))
    }

    fn request_latest_time(&self) -> Result<Timestamp> {
        Ok(answers::timestamp(self.inertial.enter()?.latest_time()))
    }

    fn request_process_pntos_message_types(&self) -> Result<Managed<MessageTypeArray>> {
        Ok(answers::types(MeasurementImu::TYPE))
    }

    fn process_pntos_message(&self, message: Managed<Message>) -> Result {
        let sample = match imu_sample(&message) {
            Ok(sample) => sample,
            Err(lack) => {
                self.leave_out(&message, lack);
                return Ok(());
            }
        };
        // Nobody is inside any more when something is logged.
        let taken = self.inertial.enter()?.add(&sample);
        match taken {
            Ok(Intake::Regular) => {}
            Ok(intake) => self.remark(&message, sample.time, intake),
            Err(refusal) => self.refuse(&message, sample.time, refusal),
        }
        Ok(())
    }

    fn request_forces_and_rates(&self, time: Timestamp) -> Result<Option<Managed<InertialForcesRates>>> {
        let felt = self.inertial.enter()?.force_and_rate_at(time.elapsed_nsec);
        felt.map(|felt| answers::forces_and_rates(&felt, time.elapsed_nsec)).transpose()
    }

    fn request_average_forces_and_rates(
        &self,
        time1: Timestamp,
        time2: Timestamp,
    ) -> Result<Option<Managed<InertialForcesRates>>> {
        let felt = self.inertial.enter()?.average_force_and_rate(time1.elapsed_nsec, time2.elapsed_nsec);
        felt.map(|felt| answers::forces_and_rates(&felt, time2.elapsed_nsec)).transpose()
    }
}

#[pntos_object]
impl table::StandardInertialMechanization for Mechanization {
    fn request_reset_message_types(&self) -> Result<Option<Managed<MessageTypeArray>>> {
        Ok(Some(answers::types(MeasurementPositionVelocityAttitude::TYPE)))
    }

    fn reset_solution(&self, message: Managed<Message>) -> Result {
        let mut inertial = self.inertial.enter()?;
        let refused = match Self::whole(&mut inertial, &message) {
            Ok(pva) => inertial.reset(&pva).err().map(|refusal| why(refusal).to_owned()),
            Err(why) => Some(why),
        };
        drop(inertial);
        if let Some(why) = refused {
            let source = message.source();
            self.count(Kind::RefusedReset, format_args!("a reset by a message from {source:?} is left out: {why}"));
        }
        Ok(())
    }

    fn correct_sensor_errors(&self, time: Timestamp, errors: Managed<StandardInertialErrors>) -> Result {
        let errors = answers::sensor_errors(&InertialErrors::from(&*errors));
        let corrected = self.inertial.enter()?.correct(time.elapsed_nsec, &errors);
        if let Err(refusal) = corrected {
            let (at, why) = (time.elapsed_nsec, why(refusal));
            self.count(Kind::RefusedCorrection, format_args!("sensor errors from {at} ns on are left out: {why}"));
        }
        Ok(())
    }

    fn request_sensor_errors(&self, time: Timestamp) -> Result<Option<Managed<StandardInertialErrors>>> {
        let errors = self.inertial.enter()?.errors_at(time.elapsed_nsec);
        Ok(errors.map(|errors| StandardInertialErrors::new(&answers::inertial_errors(&errors))))
    }
}

fn why(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NotLater | Refusal::OutOfRange => "the time is out of the range of the inertial",
        Refusal::Implausible | Refusal::Doubtful => {
            "a value is not finite, a speed beyond any vehicle, or a scale factor leaves nothing of a reading"
        }
    }
}

/// Solutions of an inertial that is let go at the earliest of the times that are in range.
fn free_run(inertial: &mut Inertial, times: &[Timestamp]) -> Vec<Option<Pva>> {
    let mut found = vec![None; times.len()];
    let mut order: Vec<usize> = (0..times.len()).filter(|at| inertial.contains(times[*at].elapsed_nsec)).collect();
    order.sort_by_key(|at| times[*at].elapsed_nsec);
    let start = order.first().map(|at| times[*at].elapsed_nsec);
    if let Some(mut run) = start.and_then(|start| inertial.free_run(start)) {
        for at in order {
            found[at] = run.solution_at(times[at].elapsed_nsec);
        }
    }
    found
}
