//! An inertial behind its table: what is asked of each, whoever integrates.

use pntos::{
    Exclusive, InertialSolutionRangeType, Managed, Message, MessageType, Result, Source, Timestamp,
    client::{InertialForcesRates, MessageArray, MessageTypeArray},
    notices::Notices,
    table,
};
use pntos_nav::{inertial::Memory, solution::Pva};

use crate::{answers, notices::Kind};

/// What an inertial works with.
pub(crate) trait Works: Memory + Send + Sized + 'static {
    /// The type of the messages that it is made of.
    const TAKES: u32;

    /// Takes a message, and notices what is odd about it.
    fn learn(inertial: &Inertial<Self>, message: &Message) -> Result;

    /// Solutions as if nobody had reset it from the earliest of the times on.
    fn free_run(&mut self, times: &[Timestamp]) -> Vec<Option<Pva>>;
}

/// An inertial as an object.
pub(crate) struct Inertial<M> {
    /// Nobody is inside when something is logged.
    pub memory: Exclusive<M>,
    pub source: Source,
    pub notices: Notices<Kind>,
}

impl<M: Works> table::CommonInertial for Inertial<M> {
    fn request_solution_message_type(&self) -> Result<MessageType> {
        Ok(answers::SOLUTION)
    }

    fn request_current_solution(&self) -> Result<Managed<Message>> {
        let latest = *self.memory.enter()?.latest_solution();
        answers::solution(&latest, &self.source)
    }

    fn request_solution(&self, time: Timestamp) -> Result<Option<Managed<Message>>> {
        let found = self.memory.enter()?.solution_at(time.elapsed_nsec);
        found.map(|pva| answers::solution(&pva, &self.source)).transpose()
    }

    fn request_solutions(
        &self,
        times: &[Timestamp],
        type_: InertialSolutionRangeType,
    ) -> Result<Option<Managed<MessageArray>>> {
        let mut memory = self.memory.enter()?;
        let found = match type_ {
            InertialSolutionRangeType::BEST_KNOWN_SOLUTION => {
                times.iter().map(|time| memory.solution_at(time.elapsed_nsec)).collect()
            }
            InertialSolutionRangeType::NO_UPDATES_WITHIN_RANGE => memory.free_run(times),
            other => return Err(answers::unknown_range_type(other)),
        };
        drop(memory);
        answers::solutions(&found, &self.source)
    }

    fn is_time_in_range(&self, time: Timestamp) -> Result<bool> {
        Ok(self.memory.enter()?.contains(time.elapsed_nsec))
    }

    fn request_earliest_time(&self) -> Result<Timestamp> {
        Ok(answers::timestamp(self.memory.enter()?.earliest_time()))
    }

    fn request_latest_time(&self) -> Result<Timestamp> {
        Ok(answers::timestamp(self.memory.enter()?.latest_time()))
    }

    fn request_process_pntos_message_types(&self) -> Result<Managed<MessageTypeArray>> {
        Ok(answers::types(M::TAKES))
    }

    fn process_pntos_message(&self, message: Managed<Message>) -> Result {
        M::learn(self, &message)
    }

    fn request_forces_and_rates(&self, time: Timestamp) -> Result<Option<Managed<InertialForcesRates>>> {
        let felt = self.memory.enter()?.force_and_rate_at(time.elapsed_nsec);
        felt.map(|felt| answers::forces_and_rates(&felt, time.elapsed_nsec)).transpose()
    }

    fn request_average_forces_and_rates(
        &self,
        time1: Timestamp,
        time2: Timestamp,
    ) -> Result<Option<Managed<InertialForcesRates>>> {
        let felt = self.memory.enter()?.average_force_and_rate(time1.elapsed_nsec, time2.elapsed_nsec);
        felt.map(|felt| answers::forces_and_rates(&felt, time2.elapsed_nsec)).transpose()
    }
}
