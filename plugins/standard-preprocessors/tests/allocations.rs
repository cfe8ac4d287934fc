//! What a message costs on its way through preprocessors: no memory that was not used before.

use pntos::{
    Managed, Message, Timestamp,
    aspn::MeasurementImu,
    client,
    testing::{CountingAllocator, System},
};
use standard_preprocessors::StandardPreprocessors;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

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
    let mut out = None;
    let allocations = CountingAllocator::count(|| out = Some(through(message)));

    assert_eq!(allocations, 0);
    assert_eq!(out.unwrap().time().unwrap().elapsed_nsec, 11_000_000 - 150_000_000);
}
