//! A reading costs no memory.

use std::{
    alloc::{GlobalAlloc, Layout},
    cell::Cell,
};

use pntos::{
    InertialType, Managed, Message,
    aspn::{MeasurementImu, MeasurementImuImuType, TypeTimestamp},
    client,
    testing::System,
};
use pntos_nav::{
    nalgebra::{Matrix3, Vector3},
    solution::Pva,
};
use standard_inertial::StandardInertial;

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: every call is handed to the system's allocator unchanged; counting does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise is passed on.
        unsafe { std::alloc::System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { std::alloc::System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

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

    ALLOCATIONS.set(0);
    for reading in readings {
        inertial.process_pntos_message(reading);
    }

    assert_eq!(ALLOCATIONS.get(), 0);
    assert_eq!(inertial.request_latest_time().elapsed_nsec, 2999 * 10_000_000);
}
