//! From a table to the one that it begins with, and back.
//!
//! A slot that can make several kinds of object returns each by its base. The base says by a tag which table it really
//! begins: `upcast` gives the base, `downcast` looks at the tag and at the slots of the table behind it.

use core::ptr::NonNull;

use crate::managed::{Handle, Lent, Managed, null_slot_of};

/// A handle to a table that begins with another one.
///
/// # Safety
///
/// The first member of `Raw` is the `Raw` of `Base`.
pub unsafe trait Derived: Handle {
    /// The handle to the table that this one begins with.
    type Base: Handle;
}

/// A handle to a table that is told by a tag in its base.
///
/// # Safety
///
/// Where `is_told_by` says `true`, the base is the beginning of a `Raw` of this handle.
pub unsafe trait Tagged: Handle {
    /// The handle that has the tag.
    type Base: Handle;

    /// Whether the tag says that this is the table.
    fn is_told_by(base: &Self::Base) -> bool;
}

/// The table behind a base, if it is a `T` and whole.
fn told<T: Tagged>(base: &T::Base) -> Option<NonNull<T::Raw>> {
    if !T::is_told_by(base) {
        return None;
    }
    let raw = NonNull::new(base.as_ptr().cast::<T::Raw>())?;
    // SAFETY: the tag promises such a table, and whoever has a handle has a live object.
    unsafe { null_slot_of::<T>(raw) }.is_none().then_some(raw)
}

impl<T: Derived> Managed<T> {
    /// The same reference, to the same object, by its base.
    #[must_use]
    #[inline]
    pub fn upcast(self) -> Managed<T::Base> {
        // SAFETY: the table begins with its base (`Derived`), and the reference is passed on.
        unsafe { Managed::from_raw(self.into_raw().cast()).unwrap_unchecked() }
    }
}

impl<B: Handle> Managed<B> {
    /// The same reference, to the same object, as what its tag says it is.
    ///
    /// # Errors
    ///
    /// The object as it was, if the tag says something else, or if the table lacks a required slot.
    pub fn downcast<T: Tagged<Base = B>>(self) -> Result<Managed<T>, Self> {
        let Some(raw) = told::<T>(&self) else {
            return Err(self);
        };
        core::mem::forget(self);
        // SAFETY: the table is there and whole; the reference moves over.
        Ok(unsafe { Managed::from_raw(raw.as_ptr()).unwrap_unchecked() })
    }
}

impl<'a, T: Derived> Lent<'a, T> {
    /// The same object by its base.
    #[must_use]
    #[inline]
    pub fn upcast(self) -> Lent<'a, T::Base> {
        // SAFETY: the table begins with its base (`Derived`), which lives as long.
        unsafe { Lent::from_raw(self.as_ptr().cast()).unwrap_unchecked() }
    }
}

impl<'a, B: Handle> Lent<'a, B> {
    /// The same object as what its tag says it is.
    ///
    /// # Errors
    ///
    /// The object as it was, if the tag says something else, or if the table lacks a required slot.
    pub fn downcast<T: Tagged<Base = B>>(self) -> Result<Lent<'a, T>, Self> {
        match told::<T>(&self) {
            // SAFETY: the table is there and whole, and lives as long as its base.
            Some(raw) => Ok(unsafe { Lent::from_raw(raw.as_ptr()).unwrap_unchecked() }),
            None => Err(self),
        }
    }
}
