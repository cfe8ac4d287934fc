//! Callbacks that the registry keeps: a function and the receiver it is called with.
//!
//! C asks for notifications with a pair of a function pointer and a context pointer. Both are kept until the request
//! is removed or the registry is gone (decision A4), and both together tell requests apart.

use alloc::{boxed::Box, sync::Arc, vec::Vec};
use core::{
    ffi::CStr,
    fmt,
    ptr::null_mut,
    sync::atomic::{AtomicPtr, Ordering::Relaxed},
};

use crate::{
    Result,
    boundary::{self, Keeper},
    client,
    managed::{self, Managed},
    request::{Asked, Permit},
    scope, sys,
    text::CStrArray,
};

/// The function of a notification about changed keys.
pub type KeysChanged = unsafe extern "C" fn(
    receiver: *mut sys::c_void,
    modified_group: *mut sys::c_char,
    modified_keys: *mut *mut sys::c_char,
    num_modified_keys: usize,
    modified_values: *mut sys::PntosKeyValueStore,
);

/// The function of a notification about a new group.
pub type GroupAdded = unsafe extern "C" fn(receiver: *mut sys::c_void, new_group: *mut sys::c_char);

/// A function of type `F` and the receiver it wants back. Equal if both are the same pointers.
///
/// A registry that was given one may keep it, and drops it when the request is removed. Once `remove_notify` has returned, or
/// the registry's own plugin has been shut down, it calls nobody any more, whoever still has it.
#[derive(Clone)]
pub struct Callback<F> {
    receiver: *mut sys::c_void,
    function: F,
    life: Life,
}

/// Until when a callback may be called.
#[derive(Clone)]
enum Life {
    /// Its maker answers for that.
    Made,
    /// As long as the plugin runs that it was given to.
    Plugin(Keeper),
    /// As long as that plugin runs and the request has not been taken back.
    Request(Keeper, Arc<Permit>),
    /// Never: it says which request is taken back.
    TakenBack,
}

// SAFETY: pntOS lets the system call a notification from any thread; the receiver is only passed back.
unsafe impl<F: Send> Send for Callback<F> {}
// SAFETY: as for `Send`.
unsafe impl<F: Sync> Sync for Callback<F> {}

/// The last of the closures that stay; each leads to the one before it, so that a search for lost memory finds them all.
static KEPT: AtomicPtr<()> = AtomicPtr::new(null_mut());

/// A closure at an address of its own: one that captures nothing would otherwise have none, and requests are told apart
/// by it.
struct Kept<C> {
    closure: C,
    _before: *mut (),
}

/// Moves a closure to where it stays until the end of the process.
fn keep<C>(closure: C) -> *mut sys::c_void {
    let kept = Box::into_raw(Box::new(Kept { closure, _before: null_mut() }));
    let mut before = KEPT.load(Relaxed);
    loop {
        // SAFETY: it was just made, and nobody reads this field.
        unsafe { (*kept)._before = before };
        match KEPT.compare_exchange_weak(before, kept.cast(), Relaxed, Relaxed) {
            Ok(_) => return kept.cast(),
            Err(newer) => before = newer,
        }
    }
}

impl<F: Copy> Callback<F> {
    /// Pairs a function with its receiver.
    ///
    /// # Safety
    ///
    /// `function` may be called with `receiver` from any thread, and from several at once, until the request is removed or
    /// the registry is gone.
    pub const unsafe fn new(receiver: *mut sys::c_void, function: F) -> Self {
        Self { receiver, function, life: Life::Made }
    }

    /// As [`new`](Self::new), for a plugin that may keep the pair: it is called no longer than that plugin runs.
    ///
    /// # Safety
    ///
    /// As for [`new`](Self::new), as long as the plugin runs.
    #[doc(hidden)]
    pub unsafe fn kept(keeper: &Keeper, receiver: *mut sys::c_void, function: F) -> Self {
        Self { receiver, function, life: Life::Plugin(keeper.clone()) }
    }

    /// As [`kept`](Self::kept), for a request that can be taken back: it is called no longer than until then.
    ///
    /// # Errors
    ///
    /// Without the feature `std`, if the plugin's requests are in use.
    ///
    /// # Safety
    ///
    /// As for [`new`](Self::new), until it is taken back. `on` is a live object with counted memory.
    #[doc(hidden)]
    pub unsafe fn requested<R>(
        keeper: &Keeper,
        on: *mut R,
        key: Option<&CStr>,
        receiver: *mut sys::c_void,
        function: F,
    ) -> Result<Self> {
        // SAFETY: promised by the caller.
        let scope = unsafe { scope::of(on) };
        let permit = keeper.0.requests().add(&Asked { scope, key, receiver, function: address(function) })?;
        Ok(Self { receiver, function, life: Life::Request(keeper.clone(), permit) })
    }

    /// What stands for a request that is taken back. It is equal to its callback, and calls nobody.
    pub(crate) fn taken_back(receiver: *mut sys::c_void, function: F) -> Self {
        Self { receiver, function, life: Life::TakenBack }
    }

    /// The context pointer.
    #[must_use]
    pub fn receiver(&self) -> *mut sys::c_void {
        self.receiver
    }

    /// The function.
    #[must_use]
    pub fn function(&self) -> F {
        self.function
    }
}

/// Functions are told apart by where they are.
pub(crate) fn address<F: Copy>(function: F) -> usize {
    const { assert!(size_of::<F>() == size_of::<usize>(), "a callback is a function pointer") };
    // SAFETY: it has the size of an address, and a function pointer has no padding.
    unsafe { core::mem::transmute_copy::<F, *const ()>(&function) }.addr()
}

impl<F> Callback<F> {
    /// Runs `call`, if the callback may be called.
    #[inline]
    fn with(&self, call: impl FnOnce()) {
        match &self.life {
            Life::Made => call(),
            Life::Plugin(keeper) if keeper.0.is_ready() => call(),
            Life::Request(keeper, permit) if keeper.0.is_ready() => permit.with(call),
            Life::Plugin(keeper) | Life::Request(keeper, _) => refuse(keeper),
            Life::TakenBack => {}
        }
    }
}

#[cold]
fn refuse(keeper: &Keeper) {
    keeper.0.say("a notification was not passed on: the registry's plugin has been shut down");
}

impl<F> fmt::Debug for Callback<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback").field("receiver", &self.receiver).finish_non_exhaustive()
    }
}

impl PartialEq for Callback<KeysChanged> {
    fn eq(&self, other: &Self) -> bool {
        self.receiver == other.receiver && core::ptr::fn_addr_eq(self.function, other.function)
    }
}

impl PartialEq for Callback<GroupAdded> {
    fn eq(&self, other: &Self) -> bool {
        self.receiver == other.receiver && core::ptr::fn_addr_eq(self.function, other.function)
    }
}

impl Callback<KeysChanged> {
    /// Tells the requester which keys of `group` changed. It gets one reference to `values` (decision A3).
    pub fn call(&self, group: &CStr, keys: &[&CStr], values: Managed<client::KeyValueStore>) {
        self.with(|| {
            let mut keys: Vec<*mut sys::c_char> = keys.iter().map(|key| key.as_ptr().cast_mut()).collect();
            let (group, count) = (group.as_ptr().cast_mut(), keys.len());
            // SAFETY: promised to `new`; the strings live until the call returns and are not written to (decision A20).
            unsafe { (self.function)(self.receiver, group, keys.as_mut_ptr(), count, values.into_raw()) };
        });
    }

    /// A notification that runs a closure. The closure lives until the end of the process: pntOS does not say when a
    /// registry has used it for the last time. A plugin's are ended with
    /// [`Mediator::on_change`](crate::Mediator::on_change).
    pub fn from_closure<C>(closure: C) -> Self
    where
        C: Fn(&CStr, CStrArray<'_>, Managed<client::KeyValueStore>) + Send + Sync + 'static,
    {
        unsafe extern "C" fn run<C>(
            receiver: *mut sys::c_void,
            group: *mut sys::c_char,
            keys: *mut *mut sys::c_char,
            count: usize,
            values: *mut sys::PntosKeyValueStore,
        ) where
            C: Fn(&CStr, CStrArray<'_>, Managed<client::KeyValueStore>) + Send + Sync + 'static,
        {
            // SAFETY: the registry gives the callback one reference (decision A3).
            let Ok(Some(values)) = (unsafe { managed::take(values) }) else {
                return;
            };
            // SAFETY: the registry passes back the receiver, which is the leaked closure, and lends valid strings.
            unsafe {
                let closure = &(*receiver.cast::<Kept<C>>()).closure;
                if let (Some(group), Some(keys)) = (crate::text::text(group), CStrArray::new(keys, count)) {
                    boundary::quietly("handling a registry notification", || closure(group, keys, values));
                }
            }
        }
        Self { receiver: keep(closure), function: run::<C>, life: Life::Made }
    }
}

impl Callback<GroupAdded> {
    /// Tells the requester the name of a group that is new.
    #[inline]
    pub fn call(&self, group: &CStr) {
        self.with(|| {
            // SAFETY: promised to `new`; the string lives until the call returns and is not written to (decision A20).
            unsafe { (self.function)(self.receiver, group.as_ptr().cast_mut()) };
        });
    }

    /// A notification that runs a closure, which lives until the end of the process. A plugin's are ended with
    /// [`Mediator::on_new_group`](crate::Mediator::on_new_group).
    pub fn from_closure<C: Fn(&CStr) + Send + Sync + 'static>(closure: C) -> Self {
        unsafe extern "C" fn run<C: Fn(&CStr) + Send + Sync + 'static>(
            receiver: *mut sys::c_void,
            group: *mut sys::c_char,
        ) {
            // SAFETY: the registry passes back the receiver, which is the leaked closure, and lends a valid string.
            unsafe {
                let closure = &(*receiver.cast::<Kept<C>>()).closure;
                if let Some(group) = crate::text::text(group) {
                    boundary::quietly("handling a registry notification", || closure(group));
                }
            }
        }
        Self { receiver: keep(closure), function: run::<C>, life: Life::Made }
    }
}
