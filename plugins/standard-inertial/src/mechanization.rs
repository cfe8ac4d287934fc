//! The inertial that integrates readings.

use pntos::{
    InertialErrors, Managed, Message, Result, Timestamp,
    aspn::{AspnMessage, MeasurementImu, MeasurementPositionVelocityAttitude},
    client::{MessageTypeArray, StandardInertialErrors},
    table,
};
use pntos_nav::{
    inertial::{Inertial as History, Intake, Memory as _, Refusal},
    solution::Pva,
};
use pntos_nav_messages::{Lack, imu_sample, pva_over};

use crate::{
    answers,
    inertial::{Inertial, Works},
    notices::Kind,
};

impl Inertial<History> {
    /// Says why a message was left out.
    #[cold]
    fn leave_out(&self, message: &Message, lack: Lack) {
        let (kind, what) = match lack {
            Lack::Integrals => (Kind::Sampled, "set the sensor to integrate, or put a preprocessor before it"),
            _ => (Kind::WrongType, "an inertial takes `ASPN_MEASUREMENT_IMU` with increments"),
        };
        let (type_, source) = (message.type_name(), message.source());
        self.notices.count(kind, format_args!("a message `{type_}` from {source:?} is left out: {lack}; {what}"));
    }

    #[cold]
    fn refuse(&self, message: &Message, time: i64, refusal: Refusal) {
        let source = message.source();
        match refusal {
            Refusal::Implausible => self.notices.count(
                Kind::Implausible,
                format_args!(
                    "a reading from {source:?} at {time} ns is left out: it is not finite, or no vehicle could move like that"
                ),
            ),
            Refusal::Doubtful => self.notices.count(
                Kind::Doubtful,
                format_args!(
                    "a reading from {source:?} at {time} ns is left out: it comes after a gap of more than \
                     `longest_interval`, or its time is wrong; if the next one is not earlier, it was a gap"
                ),
            ),
            Refusal::NotLater | Refusal::OutOfRange => self.notices.count(
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
            self.notices.count(
                Kind::Gap,
                format_args!(
                    "readings from {source:?} are missing before {time} ns, for longer than `longest_interval`: the \
                     solution goes over the gap with the velocity and attitude before it"
                ),
            );
        } else {
            self.notices.count(
                Kind::Irregular,
                format_args!(
                    "the interval of the reading from {source:?} at {time} ns is not within a half of \
                     `expected_interval`; it is integrated as it is"
                ),
            );
        }
    }

    /// Where the terms come from that a reset does not say.
    fn whole(history: &mut History, message: &Message) -> Result<Pva, String> {
        let time = message.time().ok_or("it has no time")?.elapsed_nsec;
        let known = history.solution_at(time).ok_or_else(|| {
            format!("its time, {time} ns, is not within {} ns to {} ns", history.earliest_time(), history.latest_time())
        })?;
        pva_over(message, &known).map_err(|lack| lack.to_string())
    }
}

impl Works for History {
    const TAKES: u32 = MeasurementImu::TYPE;

    fn learn(inertial: &Inertial<Self>, message: &Message) -> Result {
        let sample = match imu_sample(message) {
            Ok(sample) => sample,
            Err(lack) => {
                inertial.leave_out(message, lack);
                return Ok(());
            }
        };
        let taken = inertial.memory.enter()?.add(&sample);
        match taken {
            Ok(Intake::Regular) => {}
            Ok(intake) => inertial.remark(message, sample.time, intake),
            Err(refusal) => inertial.refuse(message, sample.time, refusal),
        }
        Ok(())
    }

    fn free_run(&mut self, times: &[Timestamp]) -> Vec<Option<Pva>> {
        let mut found = vec![None; times.len()];
        let mut order: Vec<usize> = (0..times.len()).filter(|at| self.contains(times[*at].elapsed_nsec)).collect();
        order.sort_by_key(|at| times[*at].elapsed_nsec);
        let start = order.first().map(|at| times[*at].elapsed_nsec);
        if let Some(mut run) = start.and_then(|start| Self::free_run(self, start)) {
            for at in order {
                found[at] = run.solution_at(times[at].elapsed_nsec);
            }
        }
        found
    }
}

impl table::StandardInertialMechanization for Inertial<History> {
    fn request_reset_message_types(&self) -> Result<Option<Managed<MessageTypeArray>>> {
        Ok(Some(answers::types(MeasurementPositionVelocityAttitude::TYPE)))
    }

    fn reset_solution(&self, message: Managed<Message>) -> Result {
        let mut history = self.memory.enter()?;
        let refused = match Self::whole(&mut history, &message) {
            Ok(pva) => history.reset(&pva).err().map(|refusal| why(refusal).to_owned()),
            Err(why) => Some(why),
        };
        drop(history);
        if let Some(why) = refused {
            let source = message.source();
            self.notices
                .count(Kind::RefusedReset, format_args!("a reset by a message from {source:?} is left out: {why}"));
        }
        Ok(())
    }

    fn correct_sensor_errors(&self, time: Timestamp, errors: Managed<StandardInertialErrors>) -> Result {
        let errors = answers::sensor_errors(&InertialErrors::from(&*errors));
        let corrected = self.memory.enter()?.correct(time.elapsed_nsec, &errors);
        if let Err(refusal) = corrected {
            let (at, why) = (time.elapsed_nsec, why(refusal));
            self.notices
                .count(Kind::RefusedCorrection, format_args!("sensor errors from {at} ns on are left out: {why}"));
        }
        Ok(())
    }

    fn request_sensor_errors(&self, time: Timestamp) -> Result<Option<Managed<StandardInertialErrors>>> {
        let errors = self.memory.enter()?.errors_at(time.elapsed_nsec);
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
