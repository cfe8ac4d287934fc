//! Notifications of the registry that end by themselves.
//!
//! pntOS says until when a registry keeps a request, not when it has called for the last time. So what the registry gets
//! is a small relay that stays for ever, and the closure behind it goes as soon as nobody runs it any more.

use alloc::{
    boxed::Box,
    ffi::CString,
    sync::{Arc, Weak},
};
use core::{
    ffi::CStr,
    ptr::null_mut,
    sync::atomic::{
        AtomicPtr,
        Ordering::{Relaxed, Release},
    },
};

use crate::{
    Callback, Error, Managed, Mediator, Result, boundary,
    callback::{GroupAdded, KeysChanged},
    client,
    ending::Ending,
    error::Fault,
    host::Host,
    managed,
    sys::{self, c_void},
    text::{self, CStrArg, CStrArray},
};

type OnChange = dyn Fn(&CStr, CStrArray<'_>, Managed<client::KeyValueStore>) + Send + Sync;
type OnNewGroup = dyn Fn(&CStr) + Send + Sync;

/// What the registry calls: it is there until the process ends, so that a call that comes late finds it.
struct Relay<C: ?Sized> {
    closure: Ending<Box<C>>,
    host: Weak<Host>,
    /// The relay made before this one: all of them can be reached, so none is a leak.
    before: *const c_void,
}

// SAFETY: `before` is never followed, and the rest is `Sync`.
unsafe impl<C: ?Sized + Send + Sync> Sync for Relay<C> {}

/// The relay made last.
static LAST: AtomicPtr<c_void> = AtomicPtr::new(null_mut());

impl<C: ?Sized + Send + Sync + 'static> Relay<C> {
    fn new(closure: Box<C>, mediator: &Mediator) -> &'static Self {
        let relay = Box::leak(Box::new(Self {
            closure: Ending::new(closure),
            host: Arc::downgrade(mediator.host()),
            before: null_mut(),
        }));
        let mut before = LAST.load(Relaxed);
        loop {
            relay.before = before;
            match LAST.compare_exchange_weak(before, core::ptr::from_mut(relay).cast(), Release, Relaxed) {
                Ok(_) => return relay,
                Err(other) => before = other,
            }
        }
    }

    fn as_receiver(&'static self) -> *mut c_void {
        core::ptr::from_ref(self).cast_mut().cast()
    }

    /// Runs the closure, unless the subscription has ended or the plugin does not run.
    fn run(&self, call: impl FnOnce(&C)) {
        self.closure.with(|closure| {
            if self.host.upgrade().is_some_and(|host| host.is_ready()) {
                boundary::quietly("handling a registry notification", || call(closure));
            }
        });
    }
}

/// A request to be told by the registry, until dropped.
///
/// Dropping it removes the request from the registry where pntOS has a way to do that, and drops the closure once nobody
/// runs it. After the plugin's `shutdown_plugin` the closure is not run, whether or not this has been dropped. Drop it
/// outside of a batch on the same group: removing a request is a batch of its own.
#[must_use = "the notification ends when this is dropped"]
pub struct Subscription {
    mediator: Mediator,
    kind: Kind,
}

enum Kind {
    Keys { relay: &'static Relay<OnChange>, group: CString, key: Option<CString>, callback: Callback<KeysChanged> },
    NewGroup { relay: &'static Relay<OnNewGroup> },
}

impl Drop for Subscription {
    fn drop(&mut self) {
        match &self.kind {
            Kind::Keys { relay, group, key, callback } => {
                relay.closure.end();
                // After the shutdown there is no way to the registry any more, which calls nobody then.
                let removed = self.mediator.batch(group.as_c_str());
                if let Ok(store) = removed {
                    store.remove_notify(key.as_deref(), callback.clone());
                }
            }
            // pntOS has no way to take back such a request: the relay answers for good.
            Kind::NewGroup { relay } => relay.closure.end(),
        }
    }
}

impl Mediator {
    /// Calls `notify` when values of `group` change: that of `key`, or any for `None`. It gets the group, the keys that
    /// changed and a store to read the new values of these keys from, as the batch left them. It may run in the middle of
    /// another call: it should be short, set nothing, and leave the mediator alone.
    ///
    /// ```
    /// # use pntos::{prelude::*, testing::System, Subscription};
    /// #[derive(Default)]
    /// struct Gain {
    ///     subscription: Exclusive<Option<Subscription>>,
    /// }
    ///
    /// impl CommonPlugin for Gain {
    ///     fn init_plugin(&self, init: Init<'_>) -> pntos::Result {
    ///         let subscription = init.mediator.on_change("gain", None, |_, _, values| {
    ///             println!("the gain is now {}", values.get_double("gain"));
    ///         })?;
    ///         *self.subscription.enter()? = Some(subscription);
    ///         Ok(())
    ///     }
    /// }
    /// #
    /// # #[pntos_plugin(identifier = "gain")]
    /// # impl UtilityPlugin for Gain {}
    /// # let system = System::new();
    /// # let plugin = system.start::<client::CommonPlugin>(Gain::default());
    /// # system.set("gain", "gain", 2.0);
    /// # assert_eq!(system.log_text(), "");
    /// ```
    ///
    /// # Errors
    ///
    /// Outside of the plugin's life, or if the registry does not give the group or cannot notify.
    pub fn on_change<C>(&self, group: impl CStrArg, key: Option<&CStr>, notify: C) -> Result<Subscription>
    where
        C: Fn(&CStr, CStrArray<'_>, Managed<client::KeyValueStore>) + Send + Sync + 'static,
    {
        group.with_cstr(|group| {
            let store = self.batch(group)?;
            let relay = Relay::<OnChange>::new(Box::new(notify), self);
            // SAFETY: the relay stays until the end of the process, and may be called from any thread.
            let callback = unsafe { Callback::new(relay.as_receiver(), keys_changed as KeysChanged) };
            if !store.request_notify(key, callback.clone()) {
                relay.closure.end();
                return Err(cannot_notify());
            }
            let kind = Kind::Keys { relay, group: group.into(), key: key.map(Into::into), callback };
            Ok(Subscription { mediator: self.clone(), kind })
        })
    }

    /// Calls `notify` with the name of each group that is new in the registry.
    ///
    /// # Errors
    ///
    /// Outside of the plugin's life, or if the registry cannot notify.
    pub fn on_new_group<C>(&self, notify: C) -> Result<Subscription>
    where
        C: Fn(&CStr) + Send + Sync + 'static,
    {
        let relay = Relay::<OnNewGroup>::new(Box::new(notify), self);
        // SAFETY: as in `on_change`.
        let callback = unsafe { Callback::new(relay.as_receiver(), group_added as GroupAdded) };
        match self.with_registry(|registry| registry.request_notify_new_group(callback)) {
            Ok(true) => Ok(Subscription { mediator: self.clone(), kind: Kind::NewGroup { relay } }),
            refused => {
                relay.closure.end();
                Err(refused.err().unwrap_or_else(cannot_notify))
            }
        }
    }
}

#[cold]
fn cannot_notify() -> Error {
    Error::with_fault(Fault::System, "the registry cannot notify: it refused the request")
}

unsafe extern "C" fn keys_changed(
    receiver: *mut c_void,
    group: *mut sys::c_char,
    keys: *mut *mut sys::c_char,
    count: usize,
    values: *mut sys::PntosKeyValueStore,
) {
    // SAFETY: the registry gives the callback one reference (decision A3).
    let Ok(Some(values)) = (unsafe { managed::take(values) }) else { return };
    // SAFETY: the registry passes back the receiver, which is a relay, and lends valid strings.
    unsafe {
        let relay = &*receiver.cast::<Relay<OnChange>>();
        if let (Some(group), Some(keys)) = (text::text(group), CStrArray::new(keys, count)) {
            relay.run(|notify| notify(group, keys, values));
        }
    }
}

unsafe extern "C" fn group_added(receiver: *mut c_void, group: *mut sys::c_char) {
    // SAFETY: the registry passes back the receiver, which is a relay, and lends a valid string.
    unsafe {
        let relay = &*receiver.cast::<Relay<OnNewGroup>>();
        if let Some(group) = text::text(group) {
            relay.run(|notify| notify(group));
        }
    }
}
