//! What the filters of a plugin have done, and what has been said about it.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::Relaxed},
};

use pntos::{Error, Fault, Mediator, Result, notices::Notices};
use pntos_nav::filter::Refusal;

pntos::notices! {
    /// What is odd about what a filter was given.
    enum Kind {
        /// A measurement that the gate kept out.
        Gated => INFO "gated",
        /// A measurement that the gate let in because it had kept out so many.
        LetIn => WARN "let_in",
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

    /// Counts a measurement that was let in because so many before it were kept out. It is said once for each number of
    /// values.
    #[cold]
    pub(crate) fn let_in(&self, values: usize, distance: f64) {
        self.notices.count_each(
            Kind::LetIn,
            values,
            format_args!(
                "`gate_patience` is at an end: so many measurements of {values} values were kept out in a row by \
                 `gate_probability` that the filter is taken for wrong, and they are let in until as many in a row would \
                 have passed; the square of the distance of the first is {distance:.1}"
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
