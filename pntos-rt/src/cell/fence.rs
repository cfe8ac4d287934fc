//! The two fences between leaving a cell and asking for it.
//!
//! Leaving a cell means: let go, *then* look whether somebody wants attention. Asking for it means: ask, *then* look
//! whether somebody is inside. For neither to miss the other, each needs a full fence in between. Leaving happens for every
//! message and asking hardly ever, so leaving has the light one.

#[cfg(loom)]
pub(super) use checked::{heavy, light, prepare};
#[cfg(not(loom))]
pub(super) use pntos::fence::{heavy, light, prepare};

/// `loom` knows no other fence than the processor's.
#[cfg(loom)]
mod checked {
    use crate::sync::{Ordering::SeqCst, fence};

    pub(in crate::cell) fn prepare() {}

    pub(in crate::cell) fn light() {
        fence(SeqCst);
    }

    pub(in crate::cell) fn heavy() {
        fence(SeqCst);
    }
}
