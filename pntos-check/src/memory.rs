//! How much memory is in use, and how much of it is the checker's own.
//!
//! The checker remembers labels, ways and references while it calls a plugin, in the same heap. What it remembers must not
//! count as the plugin's.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The system's allocator, which counts what this program has got from it. A program that judges plugins installs it with
/// `#[global_allocator]`; a plugin in Rust brings an allocator of its own.
#[derive(Debug)]
pub struct OwnMemory;

/// Bytes that Rust code of this program has in use.
static OWN: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call goes to the system's allocator with the caller's arguments, and only numbers are kept of it.
unsafe impl GlobalAlloc for OwnMemory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: promised by the caller.
        counted(unsafe { System.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: promised by the caller.
        counted(unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        OWN.fetch_sub(size(block), Ordering::Relaxed);
        // SAFETY: promised by the caller.
        unsafe { System.dealloc(block, layout) };
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        let before = size(block);
        // SAFETY: promised by the caller.
        let moved = unsafe { System.realloc(block, layout, new_size) };
        if !moved.is_null() {
            OWN.fetch_sub(before, Ordering::Relaxed);
        }
        counted(moved)
    }
}

fn counted(block: *mut u8) -> *mut u8 {
    if !block.is_null() {
        OWN.fetch_add(size(block), Ordering::Relaxed);
    }
    block
}

/// What a block costs the C library, with the word before it.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn size(block: *mut u8) -> usize {
    // SAFETY: a block that the C library has given out and not got back.
    unsafe { libc::malloc_usable_size(block.cast()) + size_of::<usize>() }
}

/// Pages are counted here, not blocks: see [`others`].
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
fn size(_: *mut u8) -> usize {
    0
}

/// Bytes that the C library has given out to anybody but this program's own Rust code: to the plugin.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(crate) fn others() -> f64 {
    // SAFETY: asks the allocator for its counters.
    let counters = unsafe { libc::mallinfo2() };
    (counters.uordblks + counters.hblkhd) as f64 - OWN.load(Ordering::Relaxed) as f64
}

/// Bytes of the process that are in memory.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(crate) fn others() -> f64 {
    const PAGE: f64 = 4096.0;
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|pages| pages.parse::<f64>().ok()).unwrap_or_default() * PAGE
}

#[cfg(all(test, target_os = "linux", target_env = "gnu"))]
mod tests {
    use std::hint::black_box;

    use super::others;

    const BLOCKS: usize = 20_000;
    const BLOCK: usize = 40;
    /// Other tests of the same process use memory too, and this much is far more.
    const MUCH: f64 = (BLOCKS * BLOCK / 2) as f64;

    #[test]
    fn what_the_checker_remembers_is_not_the_plugins() {
        let before = others();

        let remembered: Vec<Box<[u8]>> = (0..BLOCKS).map(|_| black_box(vec![1; BLOCK].into_boxed_slice())).collect();

        assert!((others() - before).abs() < MUCH, "{} bytes", others() - before);
        drop(remembered);
    }

    #[test]
    fn what_a_plugin_in_c_allocates_is_seen() {
        let before = others();

        // SAFETY: blocks that are given back below.
        let kept: Vec<_> = (0..BLOCKS).map(|_| black_box(unsafe { libc::malloc(BLOCK) })).collect();

        assert!(others() - before > MUCH, "{} bytes", others() - before);
        for block in kept {
            // SAFETY: allocated above, and used by nobody.
            unsafe { libc::free(block) };
        }
    }
}
