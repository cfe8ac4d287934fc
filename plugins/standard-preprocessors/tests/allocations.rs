//! What a message costs on its way through preprocessors: no memory that was not used before.

use std::{
    alloc::{GlobalAlloc, Layout, System as Memory},
    cell::Cell,
};

use pntos::{Managed, Message, Timestamp, aspn::MeasurementImu, client, testing::System};
use standard_preprocessors::StandardPreprocessors;

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: every call is handed to the system's allocator unchanged; counting does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise is passed on.
        unsafe { Memory.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { Memory.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn imu(time: i64) -> Managed<Message> {
    let time_of_validity = Timestamp { elapsed_nsec: time * 10_000_000 };
    MeasurementImu { time_of_validity, ..Default::default() }.into_message("imu").unwrap()
}

#[test]
fn a_message_that_nobody_else_has_goes_through_preprocessors_without_an_allocation() {
    let system = System::new();
    system.set("rotate", "imu_to_platform", vec![1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0]);
    system.set("adjust", "expected_interval", 0.011);
    system.set("shift", "time_bias", 0.15);
    let plugin = system.start::<client::PreprocessorPlugin>(StandardPreprocessors::default());
    let chain: Vec<_> = [c"rotate", c"adjust", c"shift"]
        .iter()
        .enumerate()
        .map(|(kind, group)| plugin.new_preprocessor(kind, Some(group)).unwrap())
        .collect();
    let through = |message: Managed<Message>| {
        chain.iter().fold(message, |message, preprocessor| {
            let out = preprocessor.process_pntos_message(message).unwrap();
            let first = out.data().get(0).unwrap();
            first.to_managed()
        })
    };
    drop(through(imu(0)));

    let message = imu(1);
    ALLOCATIONS.set(0);
    let message = through(message);

    assert_eq!(ALLOCATIONS.get(), 0);
    assert_eq!(message.time().unwrap().elapsed_nsec, 11_000_000 - 150_000_000);
}
