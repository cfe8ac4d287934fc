//! Where time goes, if somebody asks.

use std::time::{Duration, Instant};

/// What a message goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Stage {
    /// Finding the next event of the log, and copying it where inputs are recorded.
    Read,
    /// Making numbers of its bytes.
    Decode,
    /// Turning, stamping, waiting for earlier messages.
    Preprocess,
    /// Aligning.
    Align,
    /// One step of the mechanisation.
    Inertial,
    /// Steps of the filter.
    Propagate,
    /// Corrections of the filter.
    Update,
    /// Resetting the inertial, and integrating once more what came since.
    Feedback,
    /// Stepping a copy of the filter to the time of a solution, and correcting the inertial's by it.
    Solution,
    /// Making a message of the solution and writing it.
    Write,
}

impl Stage {
    /// All of them, in the order of their numbers.
    pub const ALL: [(Self, &'static str); 10] = [
        (Self::Read, "read"),
        (Self::Decode, "decode"),
        (Self::Preprocess, "preprocess"),
        (Self::Align, "align"),
        (Self::Inertial, "inertial"),
        (Self::Propagate, "propagate"),
        (Self::Update, "update"),
        (Self::Feedback, "feedback"),
        (Self::Solution, "solution"),
        (Self::Write, "write"),
    ];
}

/// Adds up the time between two calls. With `ON` false it is not there.
#[derive(Debug)]
pub struct Profile<const ON: bool> {
    last: Instant,
    stages: [(Duration, u64); Stage::ALL.len()],
}

impl<const ON: bool> Profile<ON> {
    /// Begins now.
    #[must_use]
    pub fn new() -> Self {
        Self { last: Instant::now(), stages: [(Duration::ZERO, 0); Stage::ALL.len()] }
    }

    /// What was done since the call before belongs to `stage`.
    #[inline]
    pub fn lap(&mut self, stage: Stage) {
        if ON {
            let now = Instant::now();
            let (sum, count) = &mut self.stages[stage as usize];
            *sum += now - self.last;
            *count += 1;
            self.last = now;
        }
    }

    /// The name of each stage, what it took, and how often.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, Duration, u64)> + '_ {
        Stage::ALL.iter().map(|(stage, name)| {
            let (sum, count) = self.stages[*stage as usize];
            (*name, sum, count)
        })
    }
}

impl<const ON: bool> Default for Profile<ON> {
    fn default() -> Self {
        Self::new()
    }
}
