//! A fence that is paid for by the side that needs it seldom.
//!
//! Two sides each write something and then read what the other wrote. For neither to miss the other, each needs a full
//! fence in between, and the processor's costs as much as everything else on the way of a message. Linux can run the
//! fence of all running threads from one of them (`membarrier`), so the side in a hurry is left with telling the
//! compiler, and the other side pays. Where that is not to be had, both sides fence.
//!
//! For the controller and this crate; nothing that a plugin needs.

use core::sync::atomic::{Ordering::SeqCst, compiler_fence, fence};

/// The fence of the side that is in a hurry.
#[inline]
pub fn light() {
    if remote::is_available() {
        compiler_fence(SeqCst);
    } else {
        fence(SeqCst);
    }
}

/// The fence of the other side.
///
/// # Panics
///
/// If the kernel takes back a fence that it has granted to this process.
pub fn heavy() {
    if remote::is_available() {
        remote::fence_all();
    }
    fence(SeqCst);
}

/// Has to come before two threads fence against each other: it decides, for good, how.
pub fn prepare() {
    remote::prepare();
}

#[cfg(all(target_os = "linux", feature = "std", not(miri)))]
mod remote {
    use core::sync::atomic::{AtomicBool, Ordering::Relaxed};
    use std::sync::Once;

    const REGISTER: libc::c_int = 1 << 4;
    const FENCE: libc::c_int = 1 << 3;

    static AVAILABLE: AtomicBool = AtomicBool::new(false);

    fn membarrier(command: libc::c_int) -> bool {
        // SAFETY: the call takes three integers and changes no memory of ours.
        unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
    }

    /// Asks the kernel for the right to fence.
    pub(super) fn prepare() {
        static ASKED: Once = Once::new();
        ASKED.call_once(|| AVAILABLE.store(membarrier(REGISTER) && membarrier(FENCE), Relaxed));
    }

    #[inline]
    pub(super) fn is_available() -> bool {
        AVAILABLE.load(Relaxed)
    }

    pub(super) fn fence_all() {
        let fenced = membarrier(FENCE);
        assert!(fenced, "the kernel took back `membarrier`, which it had granted to this process");
    }
}

#[cfg(not(all(target_os = "linux", feature = "std", not(miri))))]
mod remote {
    pub(super) fn prepare() {}

    #[inline]
    pub(super) fn is_available() -> bool {
        false
    }

    pub(super) fn fence_all() {}
}
