//! What the filters of a plugin have done, and what has been said about it.

use std::sync::{
    Mutex, PoisonError,
    atomic::{
        AtomicU64,
        Ordering::{AcqRel, Relaxed},
    },
};

use pntos::{Error, Fault, Mediator, Result};
use pntos_nav::filter::Refusal;

/// Counts of all filters of a plugin.
#[derive(Debug)]
pub(crate) struct Counts {
    /// Of the plugin.
    identifier: &'static str,
    pub steps: AtomicU64,
    pub updates: AtomicU64,
    gated: AtomicU64,
    refused: AtomicU64,
    /// A bit for each number of values of which a measurement was kept out.
    gated_sizes: AtomicU64,
    /// One of each kind of refusal.
    refusals: Mutex<Vec<Refusal>>,
}

impl Counts {
    pub(crate) fn new(identifier: &'static str) -> Self {
        Self {
            identifier,
            steps: AtomicU64::default(),
            updates: AtomicU64::default(),
            gated: AtomicU64::default(),
            refused: AtomicU64::default(),
            gated_sizes: AtomicU64::default(),
            refusals: Mutex::default(),
        }
    }

    /// Counts a measurement that the gate kept out.
    pub(crate) fn gate(&self, mediator: &Mediator, values: usize, distance: f64) {
        self.gated.fetch_add(1, Relaxed);
        let bit = 1 << values.min(63);
        if self.gated_sizes.fetch_or(bit, AcqRel) & bit == 0 {
            mediator.info(format_args!(
                "a measurement of {values} values was kept out by `gate_probability`: the square of its distance from what \
                 was expected is {distance:.1}; further ones of that size are only counted: `gated` of the registry group \
                 `{}/statistics`",
                self.identifier
            ));
        }
    }

    /// Counts what was refused. What comes from data is warned about once for each kind.
    ///
    /// # Errors
    ///
    /// If the caller's arguments do not fit the filter: that is said each time.
    pub(crate) fn refuse(&self, mediator: &Mediator, what: &str, refusal: Refusal) -> Result {
        self.refused.fetch_add(1, Relaxed);
        if matches!(refusal, Refusal::Size { .. } | Refusal::Range { .. } | Refusal::NoStates) {
            return Err(Error::with_fault(Fault::Caller, refusal));
        }
        let mut refusals = self.refusals.lock().unwrap_or_else(PoisonError::into_inner);
        if !refusals.iter().any(|known| known.is_like(&refusal)) {
            refusals.push(refusal);
            drop(refusals);
            mediator.warn(format_args!(
                "{what} was refused, and the filter is as it was before: {refusal}; further ones are only counted: \
                 `refused` of the registry group `{}/statistics`",
                self.identifier
            ));
        }
        Ok(())
    }

    /// Writes the counts to the registry.
    pub(crate) fn publish(&self, mediator: &Mediator) -> Result {
        let batch = mediator.batch(&format!("{}/statistics", self.identifier))?;
        for (key, count) in
            [("steps", &self.steps), ("updates", &self.updates), ("gated", &self.gated), ("refused", &self.refused)]
        {
            batch.set_int(key, i64::try_from(count.load(Relaxed)).unwrap_or(i64::MAX));
        }
        Ok(())
    }
}
