//! A reading costs no memory.

use pntos::{
    InertialType, Managed, Message,
    aspn::{MeasurementImu, MeasurementImuImuType, TypeTimestamp},
    client,
    testing::{CountingAllocator, System},
};
use pntos_nav::{
    nalgebra::{Matrix3, Vector3},
    solution::Pva,
};
use standard_inertial::StandardInertial;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

fn imu(time: i64) -> Managed<Message> {
    let reading = MeasurementImu {
        time_of_validity: TypeTimestamp { elapsed_nsec: time },
        imu_type: MeasurementImuImuType::INTEGRATED,
        meas_accel: [0.0, 0.0, -0.098],
        ..Default::default()
    };
    reading.into_message("imu").unwrap()
}

#[test]
fn a_reading_takes_no_allocation() {
    let system = System::new();
    let plugin = system.start::<client::InertialPlugin>(StandardInertial::default());
    let start = Pva {
        time: 0,
        latitude: 0.7,
        longitude: 0.1,
        height: 100.0,
        velocity: Vector3::zeros(),
        attitude: Matrix3::identity(),
    };
    let start = pntos_nav_messages::pva_message(&start, |_| (), &"start".into()).unwrap();
    let inertial = plugin.new_inertial(InertialType::STANDARD_INERTIAL_MECHANIZATION, start, None).unwrap();
    let readings: Vec<_> = (1..3000).map(|k| imu(k * 10_000_000)).collect();

    let take = || readings.into_iter().for_each(|reading| inertial.process_pntos_message(reading));

    assert_eq!(CountingAllocator::count(take), 0);
    assert_eq!(inertial.request_latest_time().elapsed_nsec, 2999 * 10_000_000);
}
