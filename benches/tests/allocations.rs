//! The message path allocates nothing once it is warm, whatever the allocator would have cost.

use std::sync::mpsc;

use pntos_benches::{CountingAllocator, StreamMode, on_message_path};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

const MESSAGES: i64 = 10_000;

/// Allocations, and messages that arrived, after as many to warm up.
fn steady_state(mode: StreamMode) -> (u64, i64) {
    let (sender, receiver) = mpsc::channel();
    on_message_path(mode, move |path| {
        let send = || (0..MESSAGES).for_each(|_| path.through_mediator());
        send();
        let before = path.received();
        let allocations = CountingAllocator::count(send);
        sender.send((allocations, path.received() - before)).expect("the test waits for this");
    });
    receiver.recv().expect("the measurement has ended")
}

#[test]
fn an_immediate_message_reaches_the_orchestration_without_an_allocation() {
    assert_eq!(steady_state(StreamMode::Immediate), (0, MESSAGES));
}

#[test]
fn the_counter_sees_an_allocation() {
    assert_eq!(CountingAllocator::count(|| drop(std::hint::black_box(Box::new(1_u8)))), 1);
}
