//! The ledger: every transfer, clone and release of every managed object that crosses the controller, by slot.
//!
//! While it is on, each object is handed on as a counted proxy (see [`custody`](crate::custody)), so the count does not
//! depend on how the object's maker counts. A run has to end with nothing outstanding; what is left names the slot that
//! handed it out, and thereby who forgot it.

use std::{
    fmt,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use crate::cell::chain::Slot;

#[derive(Default)]
struct Counts {
    handed_out: AtomicU64,
    cloned: AtomicU64,
    released: AtomicU64,
}

pub(crate) struct Ledger {
    slots: [Counts; Slot::COUNT],
    /// Releases by somebody who had no reference left.
    excess: AtomicU64,
}

impl Ledger {
    pub(crate) fn new() -> Self {
        Self { slots: std::array::from_fn(|_| Counts::default()), excess: AtomicU64::new(0) }
    }

    pub(crate) fn handed_out(&self, slot: Slot) {
        self.counts(slot).handed_out.fetch_add(1, Relaxed);
    }

    pub(crate) fn cloned(&self, slot: Slot) {
        self.counts(slot).cloned.fetch_add(1, Relaxed);
    }

    pub(crate) fn released(&self, slot: Slot) {
        self.counts(slot).released.fetch_add(1, Relaxed);
    }

    pub(crate) fn excess(&self) {
        self.excess.fetch_add(1, Relaxed);
    }

    fn counts(&self, slot: Slot) -> &Counts {
        &self.slots[usize::from(slot.number())]
    }

    pub(crate) fn report(&self) -> LedgerReport {
        let slots = self.slots.iter().enumerate().filter_map(|(number, counts)| {
            let counts = SlotCounts {
                slot: Slot::by_number(u8::try_from(number).ok()?)?.name(),
                handed_out: counts.handed_out.load(Relaxed),
                cloned: counts.cloned.load(Relaxed),
                released: counts.released.load(Relaxed),
            };
            (counts.handed_out > 0).then_some(counts)
        });
        LedgerReport { slots: slots.collect(), excess: self.excess.load(Relaxed) }
    }
}

/// What the ledger counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerReport {
    /// Slot by slot; slots that nothing crossed are left out.
    pub slots: Vec<SlotCounts>,
    /// Releases by somebody who had no reference left. They were ignored, and are errors all the same.
    pub excess: u64,
}

/// What crossed one slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotCounts {
    /// The C name of the slot that the objects crossed.
    pub slot: &'static str,
    /// References handed out there.
    pub handed_out: u64,
    /// Further references taken to the same objects.
    pub cloned: u64,
    /// References given back.
    pub released: u64,
}

impl SlotCounts {
    /// References that nobody has given back.
    #[must_use]
    pub fn outstanding(&self) -> i64 {
        (self.handed_out + self.cloned) as i64 - self.released as i64
    }
}

impl LedgerReport {
    /// References that nobody has given back, over all slots.
    #[must_use]
    pub fn outstanding(&self) -> i64 {
        self.slots.iter().map(SlotCounts::outstanding).sum()
    }

    /// Whether everything was given back, and nothing twice.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        self.excess == 0 && self.slots.iter().all(|counts| counts.outstanding() == 0)
    }
}

impl fmt::Display for LedgerReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.slots.iter().map(|counts| counts.slot.len()).max().unwrap_or(0).max("slot".len());
        writeln!(
            f,
            "{:width$}  {:>10}  {:>10}  {:>10}  {:>11}",
            "slot", "handed out", "cloned", "released", "outstanding"
        )?;
        for counts in &self.slots {
            writeln!(
                f,
                "{:width$}  {:>10}  {:>10}  {:>10}  {:>11}",
                counts.slot,
                counts.handed_out,
                counts.cloned,
                counts.released,
                counts.outstanding()
            )?;
        }
        write!(f, "references outstanding: {}", self.outstanding())?;
        if self.excess > 0 {
            write!(f, "\nreleased without a reference: {}", self.excess)?;
        }
        Ok(())
    }
}
