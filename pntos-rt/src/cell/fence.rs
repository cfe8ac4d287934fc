//! A fence that is paid for by the side that needs it seldom.
//!
//! Leaving a cell means: let go, *then* look whether somebody wants attention. Asking for it means: ask, *then* look
//! whether somebody is inside. For neither to miss the other, each needs a full fence in between, and the processor's costs
//! as much as everything else on the way of a message. Linux can run the fence of all running threads from one of them
//! (`membarrier`), so leaving is left with telling the compiler, and asking pays. Where that is not to be had, both sides
//! fence.

use crate::sync::{Ordering::SeqCst, fence};

/// The fence of the side that is in a hurry.
#[inline]
pub(super) fn light() {
    if remote::is_available() {
        std::sync::atomic::compiler_fence(SeqCst);
    } else {
        fence(SeqCst);
    }
}

/// The fence of the other side.
pub(super) fn heavy() {
    if remote::is_available() {
        remote::fence_all();
    }
    fence(SeqCst);
}

#[cfg(all(target_os = "linux", not(loom), not(miri)))]
mod remote {
    use std::sync::{
        Once,
        atomic::{AtomicBool, Ordering::Relaxed},
    };

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
        assert!(fenced, "the kernel took back `membarrier`, without which plugins would be entered twice at once");
    }
}

#[cfg(not(all(target_os = "linux", not(loom), not(miri))))]
mod remote {
    pub(super) fn prepare() {}

    #[inline]
    pub(super) fn is_available() -> bool {
        false
    }

    pub(super) fn fence_all() {}
}

/// Has to come before any two threads meet at a gate.
pub(super) fn prepare() {
    remote::prepare();
}
