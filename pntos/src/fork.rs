//! What `fork()` makes of plugins.
//!
//! A forked child has a copy of the plugins' memory, but of all threads only the one that forked: locks that another
//! thread held stay locked, and nobody answers. So running plugins are ended in the child, without a word to the system:
//! calls into them and calls of their mediator are refused. The child finds that out once, right after `fork()`, so a call
//! costs nothing more than before. A plugin that was not initialised yet may be initialised in the child.
//!
//! A child that was made without the C library, by a bare system call, is not noticed.

#[cfg(all(target_os = "linux", feature = "std", not(miri)))]
pub(crate) use living::watch;

#[cfg(not(all(target_os = "linux", feature = "std", not(miri))))]
pub(crate) fn watch(_: &alloc::sync::Arc<crate::host::Host>) {}

#[cfg(all(target_os = "linux", feature = "std", not(miri)))]
mod living {
    use alloc::{
        sync::{Arc, Weak},
        vec::Vec,
    };
    use core::cell::UnsafeCell;
    use std::sync::Once;

    use crate::{boundary, host::Host};

    /// The plugins that have a mediator. The lock is one that may be taken before `fork()` and let go in the child.
    struct Living {
        lock: UnsafeCell<libc::pthread_mutex_t>,
        hosts: UnsafeCell<Vec<Weak<Host>>>,
    }

    // SAFETY: `hosts` is used only by who holds `lock`, which is made for use from any thread.
    unsafe impl Sync for Living {}

    static LIVING: Living =
        Living { lock: UnsafeCell::new(libc::PTHREAD_MUTEX_INITIALIZER), hosts: UnsafeCell::new(Vec::new()) };

    impl Living {
        fn lock(&self) {
            // SAFETY: the mutex was initialised statically and is never moved.
            unsafe { libc::pthread_mutex_lock(self.lock.get()) };
        }

        fn unlock(&self) {
            // SAFETY: as for `lock`; this thread holds it.
            unsafe { libc::pthread_mutex_unlock(self.lock.get()) };
        }
    }

    /// Has `host` ended in a child of this process.
    pub(crate) fn watch(host: &Arc<Host>) {
        static ASKED: Once = Once::new();
        ASKED.call_once(|| {
            // SAFETY: the three functions live as long as this library, which is never unloaded.
            let failed = unsafe { libc::pthread_atfork(Some(before), Some(in_parent), Some(in_child)) };
            if failed != 0 {
                boundary::say(format_args!(
                    "plugins cannot be ended in a forked child: `pthread_atfork` says {failed}"
                ));
            }
        });
        LIVING.lock();
        // SAFETY: the lock is held.
        let hosts = unsafe { &mut *LIVING.hosts.get() };
        hosts.retain(|other| other.strong_count() > 0);
        hosts.push(Arc::downgrade(host));
        LIVING.unlock();
    }

    unsafe extern "C" fn before() {
        LIVING.lock();
    }

    unsafe extern "C" fn in_parent() {
        LIVING.unlock();
    }

    unsafe extern "C" fn in_child() {
        // SAFETY: `before` has taken the lock on this thread, which is the only one here.
        for host in unsafe { &*LIVING.hosts.get() }.iter().filter_map(Weak::upgrade) {
            host.end_in_child();
        }
        LIVING.unlock();
    }
}
