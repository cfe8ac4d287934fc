//! The inertial that keeps the solutions of another device.

use pntos::{
    Message, Result, Timestamp,
    aspn::{AspnMessage, MeasurementPositionVelocityAttitude},
};
use pntos_nav::{
    inertial::{ForceAndRate, Refusal, Track},
    solution::Pva,
};
use pntos_nav_messages::{Lack, pva};

use crate::{
    inertial::{Inertial, Memory},
    notices::Kind,
};

impl Memory for Track {
    const TAKES: u32 = MeasurementPositionVelocityAttitude::TYPE;

    fn learn(inertial: &Inertial<Self>, message: &Message) -> Result {
        let solution = match pva(message) {
            Ok(solution) => solution,
            Err(lack) => {
                let kind = if lack == Lack::Type { Kind::WrongType } else { Kind::Unusable };
                leave_out(inertial, message, kind, lack);
                return Ok(());
            }
        };
        let taken = inertial.memory.enter()?.add(&solution);
        match taken {
            Ok(()) => {}
            Err(Refusal::Implausible) => {
                let why = "a value of it is not finite, or its speed beyond any vehicle";
                leave_out(inertial, message, Kind::Implausible, why);
            }
            Err(_) => leave_out(inertial, message, Kind::NotLater, "it is not later than the one before it"),
        }
        Ok(())
    }

    fn earliest_time(&mut self) -> i64 {
        Self::earliest_time(self)
    }

    fn latest_time(&self) -> i64 {
        Self::latest_solution(self).time
    }

    fn contains(&mut self, time: i64) -> bool {
        Self::contains(self, time)
    }

    fn latest_solution(&mut self) -> Pva {
        *Self::latest_solution(self)
    }

    fn solution_at(&mut self, time: i64) -> Option<Pva> {
        Self::solution_at(self, time)
    }

    fn free_run(&mut self, times: &[Timestamp]) -> Vec<Option<Pva>> {
        // Nobody resets it here.
        times.iter().map(|time| Self::solution_at(self, time.elapsed_nsec)).collect()
    }

    fn force_and_rate_at(&mut self, time: i64) -> Option<ForceAndRate> {
        Self::force_and_rate_at(self, time)
    }

    fn average_force_and_rate(&mut self, from: i64, to: i64) -> Option<ForceAndRate> {
        Self::average_force_and_rate(self, from, to)
    }
}

#[cold]
fn leave_out(inertial: &Inertial<Track>, message: &Message, kind: Kind, why: impl std::fmt::Display) {
    let (type_, source) = (message.type_name(), message.source());
    inertial.notices.count(kind, format_args!("a message `{type_}` from {source:?} is left out: {why}"));
}
