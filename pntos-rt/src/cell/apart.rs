//! What one thread writes all the time, kept away from what another reads.

use std::ops::Deref;

/// Has pieces of memory to itself, as processors divide it: 64 bytes, which they often fetch in pairs. A piece that another
/// processor has written to has to come from there, whichever part of it is wanted.
#[repr(align(128))]
pub(crate) struct Apart<T>(pub(crate) T);

impl<T> Deref for Apart<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}
