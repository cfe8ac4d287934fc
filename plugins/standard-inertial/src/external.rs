//! The inertial that keeps the solutions of another device.

use std::sync::Arc;

use pntos::{
    Exclusive, InertialSolutionRangeType, Managed, Mediator, Message, MessageType, Result, Source, Timestamp,
    aspn::{AspnMessage, MeasurementPositionVelocityAttitude},
    client::{InertialForcesRates, MessageArray, MessageTypeArray},
    pntos_object, table,
};
use pntos_nav::inertial::{Refusal, Track};
use pntos_nav_messages::{Lack, pva};

use crate::{
    answers,
    notices::{Kind, Notices},
};

pub(crate) struct External {
    pub track: Exclusive<Track>,
    pub source: Source,
    pub notices: Arc<Notices>,
    pub mediator: Mediator,
}

impl External {
    #[cold]
    fn leave_out(&self, message: &Message, kind: Kind, why: impl std::fmt::Display) {
        let (type_, source) = (answers::type_name(message), message.source());
        self.notices.count(
            kind as usize,
            &self.mediator,
            format_args!("a message `{type_:?}` from {source:?} is left out: {why}"),
        );
    }
}

#[pntos_object]
impl table::CommonInertial for External {
    fn request_solution_message_type(&self) -> Result<MessageType> {
        Ok(answers::SOLUTION)
    }

    fn request_current_solution(&self) -> Result<Managed<Message>> {
        let latest = *self.track.enter()?.latest_solution();
        answers::solution(&latest, &self.source)
    }

    fn request_solution(&self, time: Timestamp) -> Result<Option<Managed<Message>>> {
        let found = self.track.enter()?.solution_at(time.elapsed_nsec);
        found.map(|pva| answers::solution(&pva, &self.source)).transpose()
    }

    fn request_solutions(
        &self,
        times: &[Timestamp],
        type_: InertialSolutionRangeType,
    ) -> Result<Option<Managed<MessageArray>>> {
        // Nobody resets it here, so both types are the same.
        if !matches!(
            type_,
            InertialSolutionRangeType::BEST_KNOWN_SOLUTION | InertialSolutionRangeType::NO_UPDATES_WITHIN_RANGE
        ) {
            return Err(answers::unknown_range_type(type_));
        }
        let track = self.track.enter()?;
        let found: Vec<_> = times.iter().map(|time| track.solution_at(time.elapsed_nsec)).collect();
        drop(track);
        answers::solutions(&found, &self.source)
    }

    fn is_time_in_range(&self, time: Timestamp) -> Result<bool> {
        Ok(self.track.enter()?.contains(time.elapsed_nsec))
    }

    fn request_earliest_time(&self) -> Result<Timestamp> {
        Ok(answers::timestamp(self.track.enter()?.earliest_time()))
    }

    fn request_latest_time(&self) -> Result<Timestamp> {
        Ok(answers::timestamp(self.track.enter()?.latest_solution().time))
    }

    fn request_process_pntos_message_types(&self) -> Result<Managed<MessageTypeArray>> {
        Ok(answers::types(MeasurementPositionVelocityAttitude::TYPE))
    }

    fn process_pntos_message(&self, message: Managed<Message>) -> Result {
        let solution = match pva(&message) {
            Ok(solution) => solution,
            Err(lack) => {
                let kind = if lack == Lack::Type { Kind::WrongType } else { Kind::Unusable };
                self.leave_out(&message, kind, lack);
                return Ok(());
            }
        };
        let taken = self.track.enter()?.add(&solution);
        match taken {
            Ok(()) => {}
            Err(Refusal::Implausible) => self.leave_out(
                &message,
                Kind::Implausible,
                "a value of it is not finite, or its speed beyond any vehicle",
            ),
            Err(_) => self.leave_out(&message, Kind::NotLater, "it is not later than the one before it"),
        }
        Ok(())
    }

    fn request_forces_and_rates(&self, time: Timestamp) -> Result<Option<Managed<InertialForcesRates>>> {
        let felt = self.track.enter()?.force_and_rate_at(time.elapsed_nsec);
        felt.map(|felt| answers::forces_and_rates(&felt, time.elapsed_nsec)).transpose()
    }

    fn request_average_forces_and_rates(
        &self,
        time1: Timestamp,
        time2: Timestamp,
    ) -> Result<Option<Managed<InertialForcesRates>>> {
        let felt = self.track.enter()?.average_force_and_rate(time1.elapsed_nsec, time2.elapsed_nsec);
        felt.map(|felt| answers::forces_and_rates(&felt, time2.elapsed_nsec)).transpose()
    }
}
