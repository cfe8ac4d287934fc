//! Requests to be told, and until when their callbacks may be called.
//!
//! Whoever takes a request back may free its receiver when the slot returns, whatever the store behind the slot has
//! understood, and whatever it does on its other threads. So it is the boundary that ends the request: from then on its
//! callback runs no more, and one that runs on another thread is waited for.

use alloc::{
    ffi::CString,
    sync::{Arc, Weak},
    vec::Vec,
};
use core::ffi::CStr;

use crate::{Exclusive, Result, scope::Scope, sys};

/// The requests that a plugin keeps.
#[derive(Default)]
pub(crate) struct Requests(Exclusive<Vec<Request>>);

struct Request {
    scope: Scope,
    key: Option<CString>,
    receiver: *mut sys::c_void,
    function: usize,
    /// Gone when nobody has the callback any more.
    permit: Weak<Permit>,
}

// SAFETY: the receiver is only compared.
unsafe impl Send for Request {}

/// What a request is for, and whom it asks to call.
pub(crate) struct Asked<'a> {
    pub(crate) scope: Scope,
    pub(crate) key: Option<&'a CStr>,
    pub(crate) receiver: *mut sys::c_void,
    pub(crate) function: usize,
}

impl Requests {
    /// Notes a request. The permit is for its callback.
    pub(crate) fn add(&self, asked: &Asked<'_>) -> Result<Arc<Permit>> {
        let permit = Arc::new(Permit::default());
        let mut requests = self.0.enter()?;
        requests.retain(|request| request.permit.strong_count() > 0);
        requests.push(Request {
            scope: asked.scope,
            key: asked.key.map(Into::into),
            receiver: asked.receiver,
            function: asked.function,
            permit: Arc::downgrade(&permit),
        });
        Ok(permit)
    }

    /// Ends all requests that are like the one asked for; `elsewhere` if there is none, those on anything else too.
    /// Returns when none of their callbacks runs on another thread.
    pub(crate) fn take_back(&self, asked: &Asked<'_>, elsewhere: bool) -> Result {
        let is_alike = |request: &mut Request| {
            request.key.as_deref() == asked.key
                && request.receiver == asked.receiver
                && request.function == asked.function
        };
        let mut requests = self.0.enter()?;
        let mut ended: Vec<Request> =
            requests.extract_if(.., |request| is_alike(request) && request.scope.may_be(asked.scope)).collect();
        if ended.is_empty() && elsewhere {
            ended = requests.extract_if(.., is_alike).collect();
        }
        drop(requests);
        let ended: Vec<Arc<Permit>> = ended.iter().filter_map(|request| request.permit.upgrade()).collect();
        ended.iter().for_each(|permit| permit.end());
        ended.iter().for_each(|permit| permit.wait());
        Ok(())
    }
}

/// Whether a callback may be called, and who is in it.
#[derive(Default)]
pub(crate) struct Permit(gate::Gate);

impl Permit {
    /// Runs `call`, unless the request has been taken back.
    pub(crate) fn with(&self, call: impl FnOnce()) {
        if self.0.enter() {
            let _leave = Leave(&self.0);
            call();
        }
    }

    fn end(&self) {
        self.0.close();
    }

    fn wait(&self) {
        self.0.wait();
    }
}

struct Leave<'a>(&'a gate::Gate);

impl Drop for Leave<'_> {
    fn drop(&mut self) {
        self.0.leave();
    }
}

#[cfg(feature = "std")]
mod gate {
    use alloc::vec::Vec;
    use core::{num::NonZeroUsize, time::Duration};
    use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

    use crate::{console::say, thread::this_thread};

    /// So long a wait is worth a line. It goes on: to return earlier would free what is in use.
    const LONG: Duration = Duration::from_secs(5);

    #[derive(Default)]
    pub(super) struct Gate {
        state: Mutex<State>,
        left: Condvar,
    }

    #[derive(Default)]
    struct State {
        is_closed: bool,
        /// The threads inside, one entry for each call.
        inside: Vec<Option<NonZeroUsize>>,
    }

    impl Gate {
        pub(super) fn enter(&self) -> bool {
            let mut state = self.state();
            if !state.is_closed {
                state.inside.push(this_thread());
            }
            !state.is_closed
        }

        pub(super) fn leave(&self) {
            let mut state = self.state();
            let me = this_thread();
            if let Some(mine) = state.inside.iter().rposition(|thread| *thread == me) {
                state.inside.swap_remove(mine);
            }
            if state.is_closed {
                self.left.notify_all();
            }
        }

        pub(super) fn close(&self) {
            self.state().is_closed = true;
        }

        /// Waits until no other thread is inside. This one may be: the callback takes its own request back.
        pub(super) fn wait(&self) {
            let me = this_thread();
            let others = |state: &mut State| state.inside.iter().any(|thread| *thread != me);
            let (state, late) =
                self.left.wait_timeout_while(self.state(), LONG, others).unwrap_or_else(PoisonError::into_inner);
            if late.timed_out() {
                say(format_args!(
                    "a notification was taken back {} s ago, and its callback still runs on another thread: taking it \
                     back returns when the callback does, which should be short and wait for nobody",
                    LONG.as_secs()
                ));
                drop(self.left.wait_while(state, others).unwrap_or_else(PoisonError::into_inner));
            }
        }

        fn state(&self) -> MutexGuard<'_, State> {
            self.state.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }
}

/// Without `std` plugins are called from one context at a time, so there is nobody to wait for.
#[cfg(not(feature = "std"))]
mod gate {
    use core::sync::atomic::{AtomicBool, Ordering::Relaxed};

    #[derive(Default)]
    pub(super) struct Gate {
        is_closed: AtomicBool,
    }

    impl Gate {
        pub(super) fn enter(&self) -> bool {
            !self.is_closed.load(Relaxed)
        }

        pub(super) fn leave(&self) {}

        pub(super) fn close(&self) {
            self.is_closed.store(true, Relaxed);
        }

        pub(super) fn wait(&self) {}
    }
}
