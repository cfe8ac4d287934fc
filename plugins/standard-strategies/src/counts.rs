//! What the filters of a plugin have done, and what has been said about it.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::Relaxed},
};

use pntos::{Error, Fault, Mediator, Result, notices::Notices};
use pntos_nav::filter::Refusal;

pntos::notices! {
    /// What changes nothing.
    enum Kind {
        /// A measurement that the gate kept out.
        Gated => INFO "gated",
        /// What the filter cannot compute with.
        Refused => WARN "refused",
    }
}

/// Counts of all filters of a plugin.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    pub work: Arc<Work>,
    notices: Notices<Kind>,
}

#[derive(Debug, Default)]
pub(crate) struct Work {
    pub steps: AtomicU64,
    pub updates: AtomicU64,
}

impl Counts {
    pub(crate) fn new(mediator: &Mediator) -> Self {
        Self { work: Arc::default(), notices: Notices::new(mediator) }
    }

    /// Counts a measurement that the gate kept out. It is said once for each number of values.
    #[cold]
    pub(crate) fn gate(&self, values: usize, distance: f64) {
        self.notices.count_each(
            Kind::Gated,
            values,
            format_args!(
                "a measurement of {values} values was kept out by `gate_probability`: the square of its distance from what \
                 was expected is {distance:.1}"
            ),
        );
    }

    /// Counts what was refused. What comes from data is warned about once for each reason.
    ///
    /// # Errors
    ///
    /// If the caller's arguments do not fit the filter: that is said each time.
    #[cold]
    pub(crate) fn refuse(&self, what: &str, refusal: Refusal) -> Result {
        if matches!(refusal, Refusal::Size { .. } | Refusal::Range { .. } | Refusal::NoStates) {
            self.notices.count_silently(Kind::Refused);
            return Err(Error::with_fault(Fault::Caller, refusal));
        }
        self.notices.count_each(
            Kind::Refused,
            refusal.reason(),
            format_args!("{what} was refused, and the filter is as it was before: {refusal}"),
        );
        Ok(())
    }

    /// Writes the counts to the registry.
    pub(crate) fn publish(&self) -> Result {
        let work = [("steps", &self.work.steps), ("updates", &self.work.updates)];
        self.notices.publish_with(work.map(|(key, count)| (key, count.load(Relaxed))))
    }
}
