//! The inertial that keeps the solutions of another device.

use pntos::{
    Message, Result, Timestamp,
    aspn::{AspnMessage, MeasurementPositionVelocityAttitude},
};
use pntos_nav::{
    inertial::{Memory as _, Refusal, Track},
    solution::Pva,
};
use pntos_nav_messages::{Lack, pva};

use crate::{
    inertial::{Inertial, Works},
    notices::Kind,
};

impl Works for Track {
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

    fn free_run(&mut self, times: &[Timestamp]) -> Vec<Option<Pva>> {
        // Nobody resets it here.
        times.iter().map(|time| self.solution_at(time.elapsed_nsec)).collect()
    }
}

#[cold]
fn leave_out(inertial: &Inertial<Track>, message: &Message, kind: Kind, why: impl std::fmt::Display) {
    let (type_, source) = (message.type_name(), message.source());
    inertial.notices.count(kind, format_args!("a message `{type_}` from {source:?} is left out: {why}"));
}
