//! The message path allocates nothing once it is warm, whatever the allocator would have cost.

use std::sync::mpsc;

use pntos::testing::CountingAllocator;
use pntos::{aspn::MeasurementImu, prelude::*};
use pntos_benches::{StreamMode, on_message_path};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

const MESSAGES: i64 = 10_000;

/// Allocations while `MESSAGES` messages were sent, and how many arrived, after as many to warm up. `made` messages are
/// made beforehand, and sent one after the other; with none it is always the same one.
fn steady_state(mode: StreamMode, made: Vec<Managed<Message>>) -> (u64, i64) {
    let (sender, receiver) = mpsc::channel();
    on_message_path(mode, move |path| {
        let mut made = made.into_iter();
        let mut send = || {
            for _ in 0..MESSAGES {
                match made.next() {
                    Some(message) => path.send_through_mediator(message),
                    None => path.through_mediator(),
                }
            }
        };
        send();
        let before = path.received();
        let allocations = CountingAllocator::count(send);
        sender.send((allocations, path.received() - before)).expect("the test waits for this");
    });
    receiver.recv().expect("the measurement has ended")
}

#[test]
fn an_immediate_message_reaches_the_orchestration_without_an_allocation() {
    assert_eq!(steady_state(StreamMode::Immediate, Vec::new()), (0, MESSAGES));
}

#[test]
fn a_message_in_the_order_of_time_reaches_the_orchestration_without_an_allocation() {
    let message = |index: i64| {
        let time_of_validity = Timestamp { elapsed_nsec: index * 10_000_000 };
        MeasurementImu { time_of_validity, ..MeasurementImu::default() }.into_message(c"/imu")
    };
    let made = (1..=2 * MESSAGES).map(message).collect::<pntos::Result<Vec<_>>>().expect("the measurement is sound");

    assert_eq!(steady_state(StreamMode::Sequenced, made), (0, MESSAGES));
}

#[test]
fn the_counter_sees_an_allocation() {
    assert_eq!(CountingAllocator::count(|| drop(std::hint::black_box(Box::new(1_u8)))), 1);
}

#[test]
fn nothing_that_crosses_takes_an_allocation() {
    for crossing in pntos_benches::crossings() {
        let allocations = CountingAllocator::count(|| (crossing.ours)(100));
        assert_eq!(allocations, 0, "{}, into Rust: {}", crossing.name, crossing.into_rust);
    }
}
