//! References to managed objects.
//!
//! pntOS moves references by naming rule: `self` is lent, a `Pntos*` argument is given to the callee, a returned
//! `Pntos*` is given to the caller, and what is nested in an object lives as long as that object. [`Managed`] is a
//! reference that was given; [`Lent`] is one that is valid for a call or as long as something else is held. Nothing
//! else crosses, so a plugin in Rust never counts a reference by hand.

use core::{fmt, marker::PhantomData, mem, ops::Deref, ptr::NonNull};

use crate::{Error, error::Fault, sys};

/// A typed pointer to a managed object: `client::Message`, `client::Registry`, ...
///
/// Handles cannot be copied out of a [`Managed`] or [`Lent`], which is what keeps them from outliving the object.
///
/// # Safety
///
/// `Self` is `repr(transparent)` over a pointer to `Raw`, and `Raw` begins, possibly through embedded bases, with its
/// `PntosManagedMemory*`.
pub unsafe trait Handle: Sized {
    /// The C struct behind the pointer.
    type Raw;
    /// The C name of the struct.
    const C_NAME: &'static str;

    /// The name of the first required slot that is null.
    ///
    /// # Safety
    ///
    /// `raw` points to a live object of type `Raw`.
    unsafe fn null_slot(raw: NonNull<Self::Raw>) -> Option<&'static str>;

    /// The pointer itself.
    #[inline]
    fn as_ptr(&self) -> *mut Self::Raw {
        // SAFETY: the implementer promises that `Self` is transparent over the pointer.
        unsafe { mem::transmute_copy(self) }
    }
}

/// A table that was given to us with a required slot left null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NullSlot {
    /// The C name of the table.
    pub table: &'static str,
    /// The C name of the slot.
    pub slot: &'static str,
}

impl fmt::Display for NullSlot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}.{}` is null but required: whoever made this object has to fill the slot", self.table, self.slot)
    }
}

impl core::error::Error for NullSlot {}

/// One reference to a managed object: `Clone` takes another, `Drop` gives it back.
///
/// It is `Send` and `Sync`: what a plugin receives from the system is thread-safe by the contract of the mediator. A
/// controller, which is on the other side of that contract, must not make a `Managed` from what a plugin hands in
/// before it has made sure of the same.
#[repr(transparent)]
pub struct Managed<T: Handle>(T);

// SAFETY: the mediator's contract makes every object that the system hands out safe to use and to count from any
// thread (decision A11); objects that this crate makes count atomically and demand `Send + Sync` of what they hold.
unsafe impl<T: Handle> Send for Managed<T> {}
// SAFETY: as for `Send`.
unsafe impl<T: Handle> Sync for Managed<T> {}

impl<T: Handle> Managed<T> {
    /// Takes over one reference. `None` for a null pointer, which transfers nothing (decision A17).
    ///
    /// # Safety
    ///
    /// A non-null `raw` points to a live object whose required slots are filled, one reference to it is the caller's
    /// to give, and the object may be used from any thread.
    #[inline]
    pub unsafe fn from_raw(raw: *mut T::Raw) -> Option<Self> {
        // SAFETY: `T` is transparent over the pointer (`Handle`).
        NonNull::new(raw).map(|raw| Self(unsafe { mem::transmute_copy(&raw) }))
    }

    /// As [`from_raw`](Self::from_raw), after a look at every required slot. An incomplete object is not released: its
    /// `dec_ref` may be what is missing.
    ///
    /// # Safety
    ///
    /// As for [`from_raw`](Self::from_raw), except that slots may be null.
    #[inline]
    pub unsafe fn adopt(raw: *mut T::Raw) -> Result<Option<Self>, NullSlot> {
        let Some(pointer) = NonNull::new(raw) else {
            return Ok(None);
        };
        // SAFETY: the caller promises a live object.
        if let Some(slot) = unsafe { null_slot_of::<T>(pointer) } {
            return Err(NullSlot { table: T::C_NAME, slot });
        }
        // SAFETY: as above, and its slots are filled now.
        Ok(unsafe { Self::from_raw(raw) })
    }

    /// Gives the reference away, to whoever receives the pointer.
    #[must_use = "the reference leaks unless somebody takes the pointer"]
    #[inline]
    pub fn into_raw(self) -> *mut T::Raw {
        let raw = self.0.as_ptr();
        mem::forget(self);
        raw
    }

    /// The pointer, without giving the reference away.
    #[must_use]
    #[inline]
    pub fn as_ptr(&self) -> *mut T::Raw {
        self.0.as_ptr()
    }

    /// How many references there are, or `None` where the object does not say.
    ///
    /// The answer may be out of date at once unless it is 1.
    #[inline]
    #[must_use]
    pub fn num_refs(&self) -> Option<usize> {
        // SAFETY: the object is live while we hold a reference.
        let count = unsafe { (*memory_of::<T>(self.0.as_ptr())).num_refs }?;
        // SAFETY: as above; pntOS defines the argument as the object itself.
        match unsafe { count(self.0.as_ptr().cast()) } {
            0 => None,
            n => Some(n),
        }
    }
}

/// As [`Managed::adopt`], for a reference that was given: that of an incomplete object is given back, if the object says
/// how.
///
/// # Safety
///
/// As for [`Managed::adopt`].
#[inline]
pub(crate) unsafe fn take<T: Handle>(raw: *mut T::Raw) -> Result<Option<Managed<T>>, NullSlot> {
    let Some(pointer) = NonNull::new(raw) else {
        return Ok(None);
    };
    // Only whether there is one is asked here, and which one where it does not matter how long that takes.
    // SAFETY: promised by the caller.
    unsafe {
        if null_slot_of::<T>(pointer).is_none() { Ok(Managed::from_raw(raw)) } else { Err(give_back::<T>(pointer)) }
    }
}

/// Gives back a reference to an object that is not complete, and says what it lacks.
///
/// # Safety
///
/// `raw` points to a live object of `T::Raw` that lacks a slot, and one reference to it is the caller's to give.
#[cold]
#[inline(never)]
unsafe fn give_back<T: Handle>(raw: NonNull<T::Raw>) -> NullSlot {
    // SAFETY: promised by the caller.
    unsafe {
        let slot = null_slot_of::<T>(raw).unwrap_or_default();
        release_incomplete::<T>(raw.as_ptr());
        NullSlot { table: T::C_NAME, slot }
    }
}

/// Gives back a reference to an object that need not be complete.
///
/// # Safety
///
/// `raw` points to a live object of `T::Raw`, and one reference to it is the caller's to give.
#[cold]
pub(crate) unsafe fn release_incomplete<T: Handle>(raw: *mut T::Raw) {
    // SAFETY: promised by the caller; what is null is not used.
    unsafe {
        if let Some(dec_ref) = memory_of::<T>(raw).as_ref().and_then(|memory| memory.dec_ref) {
            dec_ref(raw.cast());
        }
    }
}

/// The name of the first required slot that is null, those of the memory functions included.
///
/// # Safety
///
/// `raw` points to a live object of `T::Raw`.
#[inline]
pub(crate) unsafe fn null_slot_of<T: Handle>(raw: NonNull<T::Raw>) -> Option<&'static str> {
    // SAFETY: the object is live and begins with its memory pointer (`Handle`).
    let memory = unsafe { memory_of::<T>(raw.as_ptr()) };
    if memory.is_null() {
        return Some("memory");
    }
    // SAFETY: a non-null `memory` points to the object's memory functions.
    let memory = unsafe { &*memory };
    if memory.inc_ref.is_none() {
        return Some("memory->inc_ref");
    }
    if memory.dec_ref.is_none() {
        return Some("memory->dec_ref");
    }
    // SAFETY: the caller promises a live object.
    unsafe { T::null_slot(raw) }
}

/// The object's memory functions.
///
/// # Safety
///
/// `raw` points to a live object of `T::Raw`.
#[inline]
unsafe fn memory_of<T: Handle>(raw: *mut T::Raw) -> *mut sys::PntosManagedMemory {
    // SAFETY: every managed struct begins with this pointer (`Handle`).
    unsafe { *raw.cast::<*mut sys::PntosManagedMemory>() }
}

/// Takes one more reference.
///
/// # Safety
///
/// `raw` points to a live, adopted object of `T::Raw`.
#[inline]
unsafe fn inc_ref<T: Handle>(raw: *mut T::Raw) {
    // SAFETY: the object is live; `inc_ref` was checked when it was adopted, or is promised by `from_raw`.
    unsafe {
        let inc_ref = (*memory_of::<T>(raw)).inc_ref.unwrap_unchecked();
        inc_ref(raw.cast());
    }
}

impl<T: Handle> Clone for Managed<T> {
    #[inline]
    fn clone(&self) -> Self {
        let raw = self.0.as_ptr();
        // SAFETY: we hold a reference, so the object is live; the reference we take is the clone's.
        unsafe {
            inc_ref::<T>(raw);
            Self::from_raw(raw).unwrap_unchecked()
        }
    }
}

impl<T: Handle> Drop for Managed<T> {
    #[inline]
    fn drop(&mut self) {
        let raw = self.0.as_ptr();
        // SAFETY: this reference is ours to give back, and is not used again.
        unsafe {
            let dec_ref = (*memory_of::<T>(raw)).dec_ref.unwrap_unchecked();
            dec_ref(raw.cast());
        }
    }
}

impl<T: Handle> Deref for Managed<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Handle> fmt::Debug for Managed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({:p})", T::C_NAME, self.0.as_ptr())
    }
}

/// An object that is lent: for one call, or nested in something that is held for `'a`.
#[repr(transparent)]
pub struct Lent<'a, T: Handle>(T, PhantomData<&'a ()>);

impl<'a, T: Handle> Lent<'a, T> {
    /// Wraps a lent pointer. `None` for null.
    ///
    /// # Safety
    ///
    /// A non-null `raw` points to an object with filled slots that stays alive for `'a`.
    #[inline]
    pub unsafe fn from_raw(raw: *mut T::Raw) -> Option<Self> {
        // SAFETY: `T` is transparent over the pointer (`Handle`).
        NonNull::new(raw).map(|raw| Self(unsafe { mem::transmute_copy(&raw) }, PhantomData))
    }

    /// Takes a reference of one's own, to keep the object beyond `'a`.
    #[inline]
    #[must_use]
    pub fn to_managed(&self) -> Managed<T> {
        let raw = self.0.as_ptr();
        // SAFETY: the object is alive for `'a`; the reference we take is the new one's.
        unsafe {
            inc_ref::<T>(raw);
            Managed::from_raw(raw).unwrap_unchecked()
        }
    }
}

impl<T: Handle> Deref for Lent<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Handle> fmt::Debug for Lent<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({:p})", T::C_NAME, self.0.as_ptr())
    }
}

/// What a client method returns for a pointer that the description does not allow to be null.
///
/// # Safety
///
/// As for [`Managed::adopt`].
#[inline]
pub unsafe fn required<T: Handle>(raw: *mut T::Raw, slot: &'static str) -> Result<Managed<T>, Error> {
    // SAFETY: passed on.
    match unsafe { take(raw) } {
        Ok(Some(managed)) => Ok(managed),
        Ok(None) => Err(returned_null(slot)),
        Err(null) => Err(returned_incomplete(slot, null)),
    }
}

#[cold]
fn returned_null(slot: &'static str) -> Error {
    Error::with_fault(Fault::System, format_args!("`{slot}` returned NULL, which it may not"))
}

#[cold]
fn returned_incomplete(slot: &'static str, null: NullSlot) -> Error {
    Error::with_fault(Fault::System, format_args!("`{slot}` returned a table in which {null}"))
}

/// What a client method returns for a pointer that may be null. An incomplete table counts as none.
///
/// # Safety
///
/// As for [`Managed::adopt`].
#[inline]
pub unsafe fn optional<T: Handle>(raw: *mut T::Raw) -> Option<Managed<T>> {
    // SAFETY: passed on.
    unsafe { take(raw) }.ok().flatten()
}
