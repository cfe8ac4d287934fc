//! Which thread this is, in one instruction where that is possible.

use core::num::NonZeroUsize;

/// An even number that no other living thread has: where the thread keeps what is its own.
#[cfg(all(target_os = "linux", target_arch = "x86_64", feature = "std", not(miri)))]
#[inline]
pub(crate) fn this_thread() -> Option<NonZeroUsize> {
    let own: usize;
    // SAFETY: the System V ABI keeps the thread's control block at `fs`, and its own address in the first word of it.
    unsafe {
        core::arch::asm!("mov {}, fs:0", out(reg) own, options(nostack, preserves_flags, readonly));
    }
    // SAFETY: nothing is at address 0.
    Some(unsafe { NonZeroUsize::new_unchecked(own) })
}

/// An even number that no other living thread has: the address of one of its thread-locals.
#[cfg(all(feature = "std", not(all(target_os = "linux", target_arch = "x86_64", not(miri)))))]
#[inline]
pub(crate) fn this_thread() -> Option<NonZeroUsize> {
    std::thread_local!(static OWN: u64 = const { 0 });
    NonZeroUsize::new(OWN.with(|own| core::ptr::from_ref(own).addr()))
}

/// Without `std` threads cannot be told apart.
#[cfg(not(feature = "std"))]
#[inline]
pub(crate) fn this_thread() -> Option<NonZeroUsize> {
    None
}
