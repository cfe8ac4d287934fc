//! References to objects of other cells.

use std::sync::Arc;

use pntos::{Derived, Error, Handle, Lent, Managed, Result};

use super::{Border, Crosses, Passed};
use crate::{
    cell::{Inside, chain::Slot},
    custody::{Data, Release},
};

/// An object and the plugin in whose cell it lives. Its reference goes back there when nobody needs it any more.
pub(super) struct Behind {
    pub(super) border: Arc<Border>,
    pub(super) owner: usize,
    reference: Release,
}

impl Behind {
    /// The object, as a table of any type that it is.
    pub(super) fn raw<R>(&self) -> *mut R {
        self.reference.as_ptr().cast()
    }
}

impl Drop for Behind {
    fn drop(&mut self) {
        let reference = std::mem::replace(&mut self.reference, Release::nothing());
        self.border.system.release(self.owner, reference);
    }
}

/// An object as what it is.
pub(crate) struct Held<T: Handle> {
    behind: Arc<Behind>,
    /// Alive while `behind` is. Its slots are for the owner's cell.
    object: Lent<'static, T>,
}

// SAFETY: the object's slots and its count are used in its owner's cell alone, and its other data stays as it is.
unsafe impl<T: Handle> Send for Held<T> {}
// SAFETY: as for `Send`.
unsafe impl<T: Handle> Sync for Held<T> {}

impl<T: Handle> Clone for Held<T> {
    fn clone(&self) -> Self {
        // SAFETY: the object is of this type, complete, and lives while one of these does.
        unsafe { Self::from_raw(self.behind.clone(), self.object.as_ptr()) }
    }
}

impl<T: Handle> Held<T> {
    /// Holds an object of plugin `owner`.
    pub(super) fn new(border: &Arc<Border>, owner: usize, object: Managed<T>) -> Self {
        let raw = object.as_ptr();
        let behind = Behind { border: border.clone(), owner, reference: Release::of(object) };
        // SAFETY: the reference just taken over keeps it.
        unsafe { Self::from_raw(Arc::new(behind), raw) }
    }

    /// # Safety
    ///
    /// `raw` is the object that `behind` holds, complete as a `T::Raw`.
    pub(super) unsafe fn from_raw(behind: Arc<Behind>, raw: *mut T::Raw) -> Self {
        // SAFETY: promised by the caller: it is not null, and lives as long as `behind`, which is beside it.
        let object = unsafe { Lent::from_raw(raw).unwrap_unchecked() };
        Self { behind, object }
    }

    pub(super) fn behind(&self) -> &Arc<Behind> {
        &self.behind
    }

    pub(super) fn border(&self) -> &Arc<Border> {
        &self.behind.border
    }

    pub(super) fn owner(&self) -> usize {
        self.behind.owner
    }

    /// The object for its data members, which are the same on every thread.
    pub(super) fn members(&self) -> &T {
        &self.object
    }

    /// The object, while the thread is in its cell.
    pub(super) fn get(&self, _: &Inside<'_>) -> &Lent<'_, T> {
        &self.object
    }

    /// The object at work for plugin `holder`.
    pub(super) fn at<'a>(&'a self, inside: &'a Inside<'a>, holder: usize) -> At<'a, T> {
        At { object: &self.object, inside, behind: &self.behind, holder }
    }

    /// The same object by the table that it begins with.
    pub(super) fn base(self) -> Held<T::Base>
    where
        T: Derived,
    {
        let raw = self.object.as_ptr().cast();
        // SAFETY: the table begins with its base.
        unsafe { Held::from_raw(self.behind, raw) }
    }
}

/// An object at work in its cell.
pub(crate) struct At<'a, T: Handle> {
    pub(super) object: &'a T,
    inside: &'a Inside<'a>,
    behind: &'a Behind,
    holder: usize,
}

impl<'a, T: Handle> At<'a, T> {
    pub(super) fn inside(&self) -> &'a Inside<'a> {
        self.inside
    }

    /// Data that the object hands out.
    pub(super) fn data<U: Data>(&self, object: Managed<U>) -> Result<Managed<U>> {
        // SAFETY: the object has given us the reference, and this thread is in its cell.
        let taken =
            unsafe { self.behind.border.system.take::<U>(object.into_raw(), self.behind.owner, Slot::STAND_IN) };
        taken?.ok_or_else(|| Error::new("an object that is there became NULL"))
    }

    /// A table that the object hands out.
    pub(super) fn table<U: Crosses>(&self, object: Managed<U>) -> Result<Passed<U>> {
        U::pass(&self.behind.border, object, self.behind.owner, self.holder)
    }

    /// A table that was handed in.
    pub(super) fn open<U: Crosses>(&self, passed: Passed<U>) -> Managed<U> {
        match passed {
            Passed::Own(own) => own.get(self.inside).to_managed(),
            Passed::StandIn(table) => table,
        }
    }
}
