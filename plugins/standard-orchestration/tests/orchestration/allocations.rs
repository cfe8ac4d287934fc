//! What an inertial sensor's message costs on its way: nothing of the allocator.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

use crate::support::{Bench, configured, imu};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: every call is handed to `System` unchanged; counting does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn a_message_of_the_inertial_sensor_allocates_nothing() {
    let bench = Bench::aligned(configured());
    bench.world.shared().is_quiet = true;
    bench.world.shared().history.reserve(2000);
    bench.send(imu(1010));
    let messages: Vec<_> = (102..1100).map(|time| imu(10 * time)).collect();

    let before = ALLOCATIONS.get();
    for message in messages {
        bench.send(message);
    }

    assert_eq!(ALLOCATIONS.get() - before, 0);
    assert_eq!(bench.world.shared().history.len(), 1000);
}
