//! What a message costs: its own memory and nothing else.

use pntos::{
    Managed, Message, Source,
    aspn::{MeasurementImu, MeasurementPosition},
    lcm,
    testing::CountingAllocator,
};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

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
        assert!(CountingAllocator::count(|| lcm::decode_message(&source, &bytes).unwrap()) <= 1);
        assert_eq!(CountingAllocator::count(|| lcm::decode_message(&source, &bytes).unwrap()), 0);
    }
}

#[test]
fn bytes_that_are_no_message_take_no_allocation() {
    let source = Source::from("/sensor");
    let mut bytes = encoded(&MeasurementPosition::default().into_message(&source).unwrap());
    bytes.pop();

    assert_eq!(CountingAllocator::count(|| lcm::decode_message(&source, &bytes).unwrap_err()), 0);
}

#[test]
fn encoding_into_a_used_buffer_takes_no_allocation() {
    let message = MeasurementImu::default().into_message("/sensor").unwrap();
    let mut bytes = encoded(&message);

    let taken = CountingAllocator::count(|| {
        bytes.clear();
        lcm::encode_message(&message, &mut bytes).unwrap();
    });

    assert_eq!(taken, 0);
}
