//! What an inertial sensor's message costs on its way: nothing of the allocator.

use pntos::testing::CountingAllocator;

use crate::support::{Bench, configured, imu};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

#[test]
fn a_message_of_the_inertial_sensor_allocates_nothing() {
    let bench = Bench::aligned(configured());
    bench.world.shared().is_quiet = true;
    bench.world.shared().history.reserve(2000);
    bench.send(imu(1010));
    let messages: Vec<_> = (102..1100).map(|time| imu(10 * time)).collect();

    let allocations = CountingAllocator::count(|| messages.into_iter().for_each(|message| bench.send(message)));

    assert_eq!(allocations, 0);
    assert_eq!(bench.world.shared().history.len(), 1000);
}
