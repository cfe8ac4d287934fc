//! What a message costs: its own memory and nothing else.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

use pntos::{
    Managed, Message, Source,
    aspn::{MeasurementImu, MeasurementPosition},
    lcm,
};

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

fn allocations<T>(work: impl FnOnce() -> T) -> u64 {
    ALLOCATIONS.set(0);
    let result = work();
    let count = ALLOCATIONS.get();
    drop(result);
    count
}

fn encoded(message: &Managed<Message>) -> Vec<u8> {
    let mut bytes = Vec::new();
    lcm::encode_message(message, &mut bytes).unwrap();
    bytes
}

#[test]
fn a_message_takes_at_most_one_allocation_with_all_its_arrays_and_none_where_there_was_one_before() {
    let source = Source::from("/sensor");
    let imu = encoded(&MeasurementImu::default().into_message(&source).unwrap());
    let position = MeasurementPosition {
        covariance: [[1.0; 3]; 3].into(),
        error_model_params: vec![1.0; 2],
        integrity: vec![Default::default(); 4],
        ..Default::default()
    };
    let position = encoded(&position.into_message(&source).unwrap());

    for bytes in [imu, position] {
        // Something that went before may have left its memory.
        assert!(allocations(|| lcm::decode_message(&source, &bytes).unwrap()) <= 1);
        assert_eq!(allocations(|| lcm::decode_message(&source, &bytes).unwrap()), 0);
    }
}

#[test]
fn bytes_that_are_no_message_take_no_allocation() {
    let source = Source::from("/sensor");
    let mut bytes = encoded(&MeasurementPosition::default().into_message(&source).unwrap());
    bytes.pop();

    assert_eq!(allocations(|| lcm::decode_message(&source, &bytes).unwrap_err()), 0);
}

#[test]
fn encoding_into_a_used_buffer_takes_no_allocation() {
    let message = MeasurementImu::default().into_message("/sensor").unwrap();
    let mut bytes = encoded(&message);

    let taken = allocations(|| {
        bytes.clear();
        lcm::encode_message(&message, &mut bytes).unwrap();
    });

    assert_eq!(taken, 0);
}
