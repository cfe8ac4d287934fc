//! The one wrapper around every call from C into a Rust plugin.
//!
//! A slot's shim names a method and converts arguments; everything that must never be forgotten is here: the null
//! check, the life-cycle state, the panic, the error, and the neutral value that goes back instead. It lets no panic
//! cross into C and swallows no error: each goes to the log with the plugin, the slot and the fault named.

use alloc::sync::Arc;
use core::{ffi::CStr, fmt, mem::ManuallyDrop, ptr::NonNull};

pub(crate) use crate::console::say;
use crate::{
    Callback, Error, LoggingLevel, Managed, Mediator, Result, callback,
    error::Fault,
    host::{Host, Phase},
    kept::Kept,
    managed::{self, Handle, Lent, NullSlot},
    object::Object,
    panic::{self, catch},
    request::Asked,
    scope, sys,
};

/// What stands behind a table that a plugin implements: the plugin's value and its life.
pub struct Body<I> {
    pub(crate) inner: I,
    pub(crate) host: Arc<Host>,
    /// What the data slots of the table point to.
    pub(crate) _kept: Kept,
}

impl<I> Body<I> {
    /// An object of the plugin that `mediator` belongs to: it lives and dies with the plugin.
    pub fn of(inner: I, kept: Kept, mediator: &Mediator) -> Self {
        Self { inner, host: mediator.host().clone(), _kept: kept }
    }
}

/// Calls `method` on the value behind `this`, and returns `neutral` if that does not work out.
///
/// # Safety
///
/// A non-null `this` points to an `Object<R, Body<I>>` that stays alive for the call.
#[inline]
pub unsafe fn call<R: 'static, I: Send + Sync + 'static, T>(
    this: *mut R,
    slot: &'static str,
    neutral: T,
    method: impl FnOnce(&I) -> Result<T>,
) -> T {
    if this.is_null() {
        null_self(slot);
        return neutral;
    }
    // SAFETY: promised by the caller.
    let body = unsafe { Object::<R, Body<I>>::inner(this) };
    if !body.host.is_ready() {
        refuse(&body.host, slot);
        return neutral;
    }
    match catch(|| method(&body.inner)) {
        Ok(Ok(value)) => value,
        Ok(Err(error)) => {
            fail(&body.host, slot, error);
            neutral
        }
        Err(panic) => {
            report_panic(&body.host, slot, panic);
            neutral
        }
    }
}

/// As [`call`], for a method that keeps callbacks: it also gets the plugin whose life they have.
///
/// # Safety
///
/// As for [`call`].
#[inline]
pub unsafe fn call_keeping<R: 'static, I: Send + Sync + 'static, T>(
    this: *mut R,
    slot: &'static str,
    neutral: T,
    method: impl FnOnce(&I, &Keeper) -> Result<T>,
) -> T {
    // SAFETY: promised by the caller; `call` has found it not null where it runs the method.
    unsafe {
        call::<R, I, T>(this, slot, neutral, |inner| {
            let keeper = Keeper(Object::<R, Body<I>>::inner(this).host.clone());
            method(inner, &keeper)
        })
    }
}

/// As [`call`], for a method that takes a request back. Whatever becomes of the call, nobody calls the request's callback
/// any more when this returns: whoever asked may free what the callback works on.
///
/// # Safety
///
/// As for [`call`]; the struct of C at the beginning of `R` is `T`.
pub unsafe fn call_taking_back<R: 'static, I: Send + Sync + 'static, T, F: Copy>(
    this: *mut T,
    slot: &'static str,
    key: Option<&CStr>,
    (receiver, function): (*mut sys::c_void, Option<F>),
    method: impl FnOnce(&I, Callback<F>) -> Result<bool>,
) -> sys::Bool {
    let ask = |inner: &I| {
        let function = function.ok_or_else(|| null_argument("callback"))?;
        method(inner, Callback::taken_back(receiver, function))
    };
    // SAFETY: promised by the caller.
    let was_known = unsafe { call::<R, I, bool>(this.cast(), slot, false, ask) };
    if let (false, Some(function)) = (this.is_null(), function) {
        // SAFETY: promised by the caller.
        let (host, scope) = unsafe { (&Object::<R, Body<I>>::inner(this.cast()).host, scope::of(this)) };
        let asked = Asked { scope, key, receiver, function: callback::address(function) };
        if let Err(error) = host.requests().take_back(&asked, was_known) {
            report(host, slot, &error);
        }
    }
    sys::Bool::from(was_known)
}

/// Calls `method` with the object that a function works on which no plugin stands behind, and returns `neutral` if that
/// does not work out.
///
/// # Safety
///
/// A non-null `this` points to a live object of `T::Raw`, in which slots may be null.
pub unsafe fn call_on<T: Handle, V>(
    this: *mut T::Raw,
    slot: &'static str,
    neutral: V,
    method: impl FnOnce(&T) -> Result<V>,
) -> V {
    let Some(raw) = NonNull::new(this) else {
        null_self(slot);
        return neutral;
    };
    // SAFETY: promised by the caller.
    if let Some(null) = unsafe { managed::null_slot_of::<T>(raw) } {
        let null = NullSlot { table: T::C_NAME, slot: null };
        say(format_args!("`{slot}` was called with an incomplete object: {null}"));
        return neutral;
    }
    // SAFETY: the object is live for the call, and its slots are filled.
    let on = unsafe { Lent::<T>::from_raw(this).unwrap_unchecked() };
    match catch(|| method(&on)) {
        Ok(Ok(value)) => return value,
        Ok(Err(error)) => say(format_args!("`{slot}` failed: {}", error.blamed())),
        Err(payload) => say(format_args!("`{slot}` panicked: {}; this is {}", panic::text(payload), Fault::Plugin)),
    }
    neutral
}

/// Who keeps a callback: it may be called as long as this plugin runs.
#[derive(Clone)]
pub struct Keeper(pub(crate) Arc<Host>);

/// Runs code that is not a slot of a living plugin, so that a panic in it does not cross into C either.
#[inline]
pub(crate) fn quietly(doing: &str, run: impl FnOnce()) {
    if let Err(payload) = catch(run) {
        say_panic(doing, payload);
    }
}

#[cold]
fn say_panic(doing: &str, payload: panic::Payload) {
    say(format_args!("panic while {doing}: {}", panic::text(payload)));
}

#[cold]
pub(crate) fn null_self(slot: &str) {
    say(format_args!("`{slot}` was called with a null `self`; that is the caller's fault"));
}

/// The end of a call that failed, out of the way of those that do not.
#[cold]
#[inline(never)]
fn fail(host: &Host, slot: &str, error: Error) {
    report(host, slot, &error);
}

#[cold]
pub(crate) fn report(host: &Host, slot: &str, error: &Error) {
    tell(host, format_args!("`{slot}` failed: {}", error.blamed()));
}

/// As [`report`], for an error after which the plugin is not called any more.
#[cold]
pub(crate) fn report_end(host: &Host, slot: &str, error: &Error) {
    tell(host, format_args!("`{slot}` failed: {}; the plugin does nothing from now on", error.blamed()));
}

/// Reports to the log. What goes wrong on this thread meanwhile goes to standard error: it may be the logging plugin
/// itself that fails, and its report would come back to it for ever.
fn tell(host: &Host, line: fmt::Arguments<'_>) {
    if telling::begin() {
        host.log(LoggingLevel::ERROR, line);
        telling::end();
    } else {
        host.say(line);
    }
}

/// Whether this thread reports an error.
#[cfg(feature = "std")]
mod telling {
    use core::cell::Cell;

    std::thread_local!(static TELLING: Cell<bool> = const { Cell::new(false) });

    pub(super) fn begin() -> bool {
        !TELLING.replace(true)
    }

    pub(super) fn end() {
        TELLING.set(false);
    }
}

/// Whether anybody reports an error: without `std` threads cannot be told apart.
#[cfg(not(feature = "std"))]
mod telling {
    use core::sync::atomic::{AtomicBool, Ordering::Relaxed};

    static TELLING: AtomicBool = AtomicBool::new(false);

    pub(super) fn begin() -> bool {
        !TELLING.swap(true, Relaxed)
    }

    pub(super) fn end() {
        TELLING.store(false, Relaxed);
    }
}

#[cold]
#[inline(never)]
pub(crate) fn report_panic(host: &Host, slot: &str, payload: panic::Payload) {
    tell(host, format_args!("the plugin panicked in `{slot}`: {}; this is {}", panic::text(payload), Fault::Plugin));
}

#[cold]
pub(crate) fn refuse(host: &Host, slot: &str) {
    let when = match host.phase() {
        Phase::Made => "before `init_plugin`",
        Phase::ShutDown => "after `shutdown_plugin`",
        Phase::Forked => "in a child that `fork()` made, where the plugin does not run",
        // `init_plugin` has said that the plugin does nothing from then on.
        Phase::Failed | Phase::Ready => return,
    };
    tell(host, format_args!("`{slot}` was called {when}; this is {}", Fault::Caller));
}

/// An argument that was transferred to us: taken over before anything else, so that it is released whatever happens
/// (decision A16). It is looked at when it is used.
pub struct Transferred<T: Handle>(*mut T::Raw);

impl<T: Handle> Transferred<T> {
    /// Takes over the reference. An incomplete object's is given back too, if the object says how.
    ///
    /// # Safety
    ///
    /// As for [`Managed::adopt`].
    #[inline]
    pub unsafe fn take(raw: *mut T::Raw) -> Self {
        Self(raw)
    }

    /// The argument, where NULL is not allowed.
    ///
    /// # Errors
    ///
    /// For NULL and for an incomplete object: the caller's fault.
    #[inline]
    pub fn required(self, parameter: &'static str) -> Result<Managed<T>> {
        match self.optional(parameter)? {
            Some(managed) => Ok(managed),
            None => Err(null_argument(parameter)),
        }
    }

    /// The argument, where NULL means none.
    ///
    /// # Errors
    ///
    /// For an incomplete object: the caller's fault.
    #[inline]
    pub fn optional(self, parameter: &'static str) -> Result<Option<Managed<T>>> {
        let raw = ManuallyDrop::new(self).0;
        // SAFETY: promised to `take`; the reference moves on.
        unsafe { managed::take(raw) }.map_err(|null| incomplete_argument(parameter, null))
    }
}

impl<T: Handle> Drop for Transferred<T> {
    /// The call did not come as far as to look at it.
    #[cold]
    fn drop(&mut self) {
        if !self.0.is_null() {
            // SAFETY: promised to `take`; nobody has taken the reference.
            unsafe { managed::release_incomplete::<T>(self.0) };
        }
    }
}

#[cold]
fn incomplete_argument(parameter: &'static str, null: NullSlot) -> Error {
    Error::with_fault(Fault::Caller, format_args!("argument `{parameter}`: {null}"))
}

/// The error for a NULL where the description does not allow one.
#[cold]
#[must_use]
pub fn null_argument(parameter: &'static str) -> Error {
    Error::with_fault(Fault::Caller, format_args!("argument `{parameter}` is NULL, which it may not be"))
}
