//! Objects of plugins, which only their plugin's cell may touch.

use std::{marker::PhantomData, ptr};

use pntos::{Handle, Lent, Managed, plugin::PluginHandle, sys};

use crate::cell::Inside;

/// One reference to an object of a plugin: a table to call. It may be used, cloned and released only inside the cell of
/// the plugin it belongs to.
///
/// Dropping it leaks the reference; [`release`](Self::release) gives it back.
pub(crate) struct Foreign<T: Handle> {
    raw: *mut T::Raw,
    handle: PhantomData<fn() -> T>,
}

// SAFETY: the object is only touched by whoever shows that it is inside a cell, and there it is one thread at a time.
unsafe impl<T: Handle> Send for Foreign<T> {}
// SAFETY: as for `Send`.
unsafe impl<T: Handle> Sync for Foreign<T> {}

impl<T: Handle> Foreign<T> {
    pub(crate) fn new(object: Managed<T>) -> Self {
        Self { raw: object.into_raw(), handle: PhantomData }
    }

    /// The object, while the thread is in its cell.
    #[inline]
    pub(crate) fn get<'a>(&'a self, _: &'a Inside<'_>) -> Lent<'a, T> {
        // SAFETY: we hold a reference to a complete object, so it is not null and lives.
        unsafe { Lent::from_raw(self.raw).unwrap_unchecked() }
    }

    /// The plugin as what it is. The caller has looked at the tag.
    #[inline]
    pub(crate) fn kind<'a, P: PluginHandle>(&'a self, _: &'a Inside<'_>) -> Lent<'a, P> {
        // SAFETY: the loader has checked the slots of the table that the plugin's tag promises.
        unsafe { Lent::from_raw(self.raw.cast()).unwrap_unchecked() }
    }

    /// The plugin outside of its cell: before it has been started, or for a slot that is like a thread of the plugin's
    /// own. Its other slots are still called one at a time.
    pub(crate) fn kind_unguarded<P: Handle>(&self) -> Lent<'_, P> {
        // SAFETY: as for `kind`.
        unsafe { Lent::from_raw(self.raw.cast()).unwrap_unchecked() }
    }

    /// The reference, to be given back. Called once: afterwards nobody uses the object.
    pub(crate) fn release(&self) -> Release {
        // SAFETY: we hold one reference to a complete object.
        Release::of(unsafe { Managed::<T>::from_raw(self.raw).unwrap_unchecked() })
    }
}

/// A reference to an object of any type that is to be given back in its owner's cell.
pub(crate) struct Release {
    object: *mut sys::c_void,
}

// SAFETY: as for `Foreign`.
unsafe impl Send for Release {}
// SAFETY: as for `Foreign`.
unsafe impl Sync for Release {}

impl Release {
    pub(crate) fn nothing() -> Self {
        Self { object: ptr::null_mut() }
    }

    pub(crate) fn of<T: Handle>(object: Managed<T>) -> Self {
        Self { object: object.into_raw().cast() }
    }

    /// As [`of`](Self::of) for an object that may be null or incomplete; `None` if there is nothing to call.
    ///
    /// # Safety
    ///
    /// A non-null `raw` points to a live object, and one reference is the caller's to give.
    pub(super) unsafe fn of_incomplete<T: Handle>(raw: *mut T::Raw) -> Option<Self> {
        let object: *mut sys::c_void = raw.cast();
        if object.is_null() {
            return None;
        }
        // SAFETY: every managed struct begins with its memory pointer.
        let memory = unsafe { *object.cast::<*const sys::PntosManagedMemory>() };
        // SAFETY: a memory pointer that is not null points to the memory functions.
        (!memory.is_null() && unsafe { (*memory).dec_ref }.is_some()).then_some(Self { object })
    }

    /// The object.
    pub(crate) fn as_ptr(&self) -> *mut sys::c_void {
        self.object
    }

    /// Gives the reference back, in its owner's cell.
    pub(crate) fn run(self, _: &Inside<'_>) {
        self.run_before_start();
    }

    /// Gives the reference back while there are no cells: nothing of the owner has been called yet.
    pub(crate) fn run_before_start(self) {
        let object = self.object;
        if object.is_null() {
            return;
        }
        // SAFETY: the object came from a `Managed`, so it is live, begins with its memory, and `dec_ref` is filled.
        unsafe {
            let memory = *object.cast::<*const sys::PntosManagedMemory>();
            if let Some(dec_ref) = (*memory).dec_ref {
                dec_ref(object);
            }
        }
    }

    /// What the object says about its count; 0 if it does not say.
    pub(super) fn num_refs(&self, _: &Inside<'_>) -> usize {
        if self.object.is_null() {
            return 0;
        }
        // SAFETY: as for `run`.
        unsafe {
            let memory = *self.object.cast::<*const sys::PntosManagedMemory>();
            (*memory).num_refs.map_or(0, |num_refs| num_refs(self.object))
        }
    }
}
