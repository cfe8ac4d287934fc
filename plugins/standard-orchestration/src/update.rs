//! The update of the filter by one measurement, with what comes before and after it.

use std::ffi::CString;

use pntos::{Managed, Mediator, Message, Result, client::Matrix};
use pntos_nav::feedback::Thresholds;

use crate::{
    faults::{Faults, Kind},
    filter::Filter,
    inertial::Inertial,
    settings::Output,
    solutions::{Solutions, errors},
};

/// Sends a message out.
pub(crate) fn send(mediator: &Mediator, message: Managed<Message>, channel: &CString) {
    // It is refused only outside of the plugin's life.
    let _ = mediator.broadcast_aspn_message(message, None, Some(channel));
}

/// The update of the filter by one message, with what comes before and after it.
pub(crate) struct Update<'a> {
    pub filter: &'a mut Filter,
    pub inertial: Option<&'a Inertial>,
    pub solutions: &'a Solutions,
    pub output: &'a Output,
    pub mediator: &'a Mediator,
    pub faults: &'a Faults,
    pub thresholds: &'a Thresholds,
    pub zeros: &'a Managed<Matrix>,
    pub last_feedback: &'a mut i64,
}

impl Update<'_> {
    pub(crate) fn by(&mut self, processor: usize, message: &Managed<Message>) -> Result {
        let Some(inertial) = self.inertial else {
            self.filter.update(processor, message.clone());
            return Ok(());
        };
        let solution = inertial.solution(self.filter.time());
        if solution.is_none() {
            self.faults.count(
                Kind::NoInertial,
                format_args!("the inertial has no solution at {} ns, the time of a measurement", self.filter.time()),
            );
        }
        self.filter.inform_processor(processor, inertial, solution.as_ref());
        if self.output.before_update {
            self.publish(solution.as_ref());
        }
        self.filter.update(processor, message.clone());
        self.feed_back(inertial)?;
        if self.output.after_update {
            let corrected = inertial.solution(self.filter.time());
            self.publish(corrected.as_ref());
        }
        Ok(())
    }

    fn publish(&self, solution: Option<&Managed<Message>>) {
        let Some(solution) = solution else { return };
        if let Some(best) = self.solutions.now(self.filter, solution) {
            send(self.mediator, best, &self.output.channel);
        }
        if let Some(channel) = &self.output.dead_reckoning_channel
            && let Some(solution) = self.solutions.dead_reckoning(solution)
        {
            send(self.mediator, solution, channel);
        }
    }

    /// Gives what the filter found about the inertial back to it.
    fn feed_back(&mut self, inertial: &Inertial) -> Result {
        if !inertial.is_correctable() {
            return Ok(());
        }
        let label = self.solutions.block();
        let Some(estimate) = self.filter.estimate(label) else { return Ok(()) };
        let states = estimate.estimate();
        if states.iter().chain(estimate.covariance()).any(|number| !number.is_finite()) {
            self.faults.count(
                Kind::NotFinite,
                format_args!(
                    "the filter's estimate of the block `{}` is not finite: it is not given back to the inertial",
                    label.to_string_lossy()
                ),
            );
            return Ok(());
        }
        let Some(errors) = errors(states) else { return Ok(()) };
        let now = self.filter.time();
        // Without errors there is nothing to give back: a measurement that was refused, most often.
        if states.iter().all(|state| *state == 0.0) || !self.thresholds.passed(*self.last_feedback, now, &errors) {
            return Ok(());
        }
        let Some(solution) = inertial.solution(now) else { return Ok(()) };
        if inertial.correct(&solution, &errors, estimate.covariance(), self.solutions.source())? {
            self.filter.set_estimate(label, self.zeros.clone());
            *self.last_feedback = now;
        }
        Ok(())
    }
}
