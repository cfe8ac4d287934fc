//! Memory that is held: what is left of it after a test was leaked.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
    sync::atomic::{AtomicIsize, Ordering::SeqCst},
};

struct Counting;

static LIVE: AtomicIsize = AtomicIsize::new(0);

std::thread_local!(static LIVE_HERE: Cell<isize> = const { Cell::new(0) });

fn count(change: isize) {
    LIVE.fetch_add(change, SeqCst);
    // A thread that ends may free memory after this is gone.
    let _ = LIVE_HERE.try_with(|live| live.set(live.get() + change));
}

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(1);
        // SAFETY: passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        count(-1);
        // SAFETY: passed on.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How many pieces of memory the process holds.
#[allow(dead_code, reason = "a test uses one of the two")]
pub fn live() -> isize {
    LIVE.load(SeqCst)
}

/// How many more pieces this thread took than it gave back.
#[allow(dead_code, reason = "a test uses one of the two")]
pub fn live_here() -> isize {
    LIVE_HERE.get()
}
