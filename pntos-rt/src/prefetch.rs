//! Having the processor fetch what will be used soon.

/// Bytes that the processor fetches at once.
const LINE: usize = 64;

/// Has the processor fetch so many lines of memory, to be written to, while it goes on. Any address will do.
#[inline]
pub(crate) fn prefetch<const LINES: usize>(address: *const u8) {
    for line in 0..LINES {
        let address = address.wrapping_add(line * LINE);
        // SAFETY: it is a hint, which changes nothing and cannot fail.
        #[cfg(target_arch = "x86_64")]
        unsafe {
            std::arch::asm!("prefetchw [{}]", in(reg) address, options(nostack, preserves_flags, readonly));
        }
        // SAFETY: as above.
        #[cfg(target_arch = "aarch64")]
        unsafe {
            std::arch::asm!("prfm pstl1keep, [{}]", in(reg) address, options(nostack, preserves_flags, readonly));
        }
        #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
        let _ = address;
    }
}
