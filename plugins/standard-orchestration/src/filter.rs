//! The filter: an engine that is moved in steps, and told what the inertial says before each of them.

use std::ffi::CString;

use pntos::{
    Managed, Message,
    client::{EstimateWithCovariance, Matrix, MessageArray, StandardFusionEngine, StandardStateBlock},
};

use crate::{
    channels::Receiver,
    faults::{Faults, Kind},
    inertial::{Inertial, timestamp},
    settings::Wants,
};

/// More steps are not made for one message: its time is wrong, or the settings are.
const MOST_STEPS: i64 = 100_000;
/// The most steps that the engine is told to make before it is looked at: to ask makes the orchestration wait for it, where it
/// is on another worker.
const MOST_UNSEEN: u32 = 32;

/// A measurement processor of the engine.
#[derive(Debug)]
pub(crate) struct Processor {
    pub label: CString,
    pub wants: Wants,
    /// The virtual blocks that its model goes through and that want something, as indices.
    pub virtuals: Vec<usize>,
}

/// A virtual state block of the engine.
#[derive(Debug)]
pub(crate) struct Virtual {
    pub target: CString,
    pub source: CString,
    pub wants: Wants,
}

/// The engine and what there is in it.
pub(crate) struct Filter {
    engine: Managed<StandardFusionEngine>,
    /// That of the engine, ns: asking each time would cost a call for each message.
    time: i64,
    max_step: i64,
    /// The state blocks that want something before each step.
    wanting: Vec<(CString, Wants)>,
    wants: Wants,
    virtuals: Vec<Virtual>,
    processors: Vec<Processor>,
    pub propagations: u64,
    /// Steps since the engine was looked at.
    unseen: u32,
    pub updates: u64,
}

/// The messages that are wanted, as far as they are there.
fn aux(
    wants: Wants,
    solution: Option<&Managed<Message>>,
    forces: Option<&Managed<Message>>,
) -> Option<Managed<MessageArray>> {
    let solution = solution.filter(|_| wants.solution).cloned();
    let forces = forces.filter(|_| wants.forces).cloned();
    match (solution, forces) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(MessageArray::one(one)),
        (Some(solution), Some(forces)) => Some([solution, forces].into()),
    }
}

impl Filter {
    pub(crate) fn new(
        engine: Managed<StandardFusionEngine>,
        max_step: i64,
        blocks: Vec<(CString, Wants)>,
        virtuals: Vec<Virtual>,
        processors: Vec<Processor>,
    ) -> Self {
        let wanting: Vec<_> = blocks.into_iter().filter(|(_, wants)| wants.any()).collect();
        let wants = Wants {
            solution: wanting.iter().any(|(_, wants)| wants.solution),
            forces: wanting.iter().any(|(_, wants)| wants.forces),
        };
        let time = i64::MIN;
        Self { engine, time, max_step, wanting, wants, virtuals, processors, propagations: 0, unseen: 0, updates: 0 }
    }

    /// Adds the block of the inertial's errors behind the others.
    pub(crate) fn add_block(&self, block: Managed<StandardStateBlock>, start: Managed<EstimateWithCovariance>) {
        self.engine.add_state_block(block, start, None);
    }

    pub(crate) fn set_estimate(&self, label: &CString, estimate: Managed<Matrix>) {
        self.engine.set_state_block_estimate(label, estimate);
    }

    /// Adds variances to states of a block, from its first one on.
    pub(crate) fn loosen(&self, label: &CString, variances: &[f64]) {
        let Some(known) = self.engine.get_state_block_covariance(label) else { return };
        let (rows, mut covariance) = (known.rows(), known.data().to_vec());
        for (state, variance) in variances.iter().enumerate().take(rows) {
            covariance[state * (rows + 1)] += variance;
        }
        if let Ok(covariance) = Matrix::new(rows, rows, covariance) {
            self.engine.set_state_block_covariance(label, covariance);
        }
    }

    /// When its estimate is valid, ns; before it has started, a time before all others.
    #[inline]
    pub(crate) fn time(&self) -> i64 {
        self.time
    }

    /// Says what time it is, and gives the blocks what they want for their first step.
    pub(crate) fn start(&mut self, time: i64, inertial: Option<&Inertial>, faults: &Faults) {
        self.engine.set_time(timestamp(time));
        self.time = time;
        self.inform_blocks(inertial, faults);
    }

    fn inform_blocks(&self, inertial: Option<&Inertial>, faults: &Faults) {
        let Some(inertial) = inertial.filter(|_| self.wants.any()) else { return };
        let solution = self.wants.solution.then(|| inertial.solution(self.time)).flatten();
        let forces = self.wants.forces.then(|| inertial.forces(self.time)).flatten();
        if solution.is_some() != self.wants.solution || forces.is_some() != self.wants.forces {
            faults.count(
                Kind::NoInertial,
                format_args!(
                    "the inertial has no solution at {} ns, the time of the filter: the state blocks go on with the last \
                     one they got",
                    self.time
                ),
            );
        }
        for (label, wants) in &self.wanting {
            if let Some(messages) = aux(*wants, solution.as_ref(), forces.as_ref()) {
                self.engine.give_state_block_aux_data(label, messages);
            }
        }
    }

    /// Moves to a time; one before its own changes nothing. `false` if it is too far ahead to go there.
    pub(crate) fn propagate(&mut self, time: i64, inertial: Option<&Inertial>, faults: &Faults) -> bool {
        if time.saturating_sub(self.time) / self.max_step > MOST_STEPS {
            faults.count(
                Kind::FarAhead,
                format_args!("a message of {time} ns is too far ahead of the filter, which is at {} ns", self.time),
            );
            return false;
        }
        while self.time < time {
            self.inform_blocks(inertial, faults);
            self.time = time.min(self.time.saturating_add(self.max_step));
            self.engine.propagate(timestamp(self.time));
            self.propagations += 1;
            self.unseen += 1;
            if self.unseen >= MOST_UNSEEN && !self.look(faults) {
                break;
            }
        }
        true
    }

    /// Looks where the engine is, if it has been told to move since. `false` if it has not come along.
    pub(crate) fn look(&mut self, faults: &Faults) -> bool {
        if std::mem::take(&mut self.unseen) == 0 {
            return true;
        }
        let (time, reached) = (self.time, self.engine.get_time().elapsed_nsec);
        self.time = reached;
        if reached < time {
            faults.count(
                Kind::Stuck,
                format_args!("the fusion engine did not move to {time} ns, it is at {reached} ns: see its log lines"),
            );
        }
        reached >= time
    }

    /// What a processor wants before an update at the time of the filter.
    pub(crate) fn inform_processor(&self, index: usize, inertial: &Inertial, solution: Option<&Managed<Message>>) {
        let processor = &self.processors[index];
        let forces = processor.wants.forces.then(|| inertial.forces_around(self.time)).flatten();
        if let Some(messages) = aux(processor.wants, solution, forces.as_ref()) {
            self.engine.give_measurement_processor_aux_data(&processor.label, messages);
        }
        for virtual_block in processor.virtuals.iter().map(|index| &self.virtuals[*index]) {
            let forces = virtual_block.wants.forces.then(|| inertial.forces(self.time)).flatten();
            if let Some(messages) = aux(virtual_block.wants, solution, forces.as_ref()) {
                self.engine.give_virtual_state_block_aux_data(&virtual_block.target, messages);
            }
        }
    }

    pub(crate) fn update(&mut self, index: usize, message: Managed<Message>) {
        self.engine.update(&self.processors[index].label, message);
        self.updates += 1;
        self.unseen = 0;
        self.time = self.engine.get_time().elapsed_nsec;
    }

    pub(crate) fn estimate(&self, label: &CString) -> Option<Managed<EstimateWithCovariance>> {
        self.engine.generate_x_and_p(&[label])
    }

    pub(crate) fn estimate_at(&self, time: i64, label: &CString) -> Option<Managed<EstimateWithCovariance>> {
        self.engine.peek_ahead(timestamp(time), &[label])
    }

    /// Passes a message on to somebody who asked for its channel.
    pub(crate) fn pass_on(&self, receiver: &Receiver, message: Managed<Message>) {
        let messages = MessageArray::one(message);
        match receiver {
            Receiver::Block(label) => self.engine.give_state_block_aux_data(label, messages),
            Receiver::Processor(label) => self.engine.give_measurement_processor_aux_data(label, messages),
            Receiver::Virtual(target) => self.engine.give_virtual_state_block_aux_data(target, messages),
        }
    }
}
