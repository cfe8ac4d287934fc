//! An owned message in its place, and its form in C beside it.

use core::{cell::UnsafeCell, mem::MaybeUninit};

use super::{
    AspnMessage,
    lower::{Arrays, Lowering},
};
use crate::{Result, sys};

/// A message that C can read where it stands.
///
/// The form in C points into the owned message, so the latter is put into its place first: moving it would end what was
/// pointed to.
pub(crate) struct Lowered<T: AspnMessage> {
    /// Written by `lower`, and after that by whoever holds the only reference.
    raw: UnsafeCell<MaybeUninit<T::Raw>>,
    /// What `raw` points into besides `value`.
    arrays: UnsafeCell<Option<Arrays>>,
    value: T,
}

// SAFETY: nothing is written while the value is shared; `raw` points only into `value` and `arrays`.
unsafe impl<T: AspnMessage> Sync for Lowered<T> {}
// SAFETY: as for `Sync`.
unsafe impl<T: AspnMessage> Send for Lowered<T> {}

impl<T: AspnMessage> Lowered<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { raw: UnsafeCell::new(MaybeUninit::uninit()), arrays: UnsafeCell::new(None), value }
    }

    /// Makes the form in C, which is good as long as `self` is where it is.
    ///
    /// # Errors
    ///
    /// If there is no such form: counts that disagree, or are too large.
    ///
    /// # Safety
    ///
    /// It is called once, while nobody else has `self`.
    pub(crate) unsafe fn lower(&self) -> Result<*mut T::Raw> {
        let mut lowering = Lowering::default();
        let mut raw = self.value.lower(&mut lowering);
        T::header(&mut raw).message_type = sys::Aspn23MessageType(T::TYPE);
        let arrays = lowering.finish()?;
        // SAFETY: promised by the caller.
        unsafe {
            *self.arrays.get() = Some(arrays);
            Ok((*self.raw.get()).write(raw))
        }
    }
}
