//! The plugin as a system sees it.

mod external;
mod mechanization;
mod settings;

use pntos::{
    Managed, Message, Timestamp,
    aspn::{MeasurementImu, MeasurementImuImuType, TypeTimestamp},
    client,
    testing::{Running, System},
};
use pntos_nav::{
    attitude::from_roll_pitch_yaw,
    earth::{RATE_NOMINAL, gravity},
    nalgebra::Vector3,
    solution::Pva,
};
use pntos_nav_messages::{pva, pva_message};
use standard_inertial::StandardInertial;

/// 100 Hz, ns.
const INTERVAL: i64 = 10_000_000;
const SECOND: i64 = 1_000_000_000;

fn somewhere() -> Pva {
    Pva {
        time: 0,
        latitude: 0.7,
        longitude: -1.0,
        height: 250.0,
        velocity: Vector3::zeros(),
        attitude: from_roll_pitch_yaw(0.02, -0.03, 1.2),
    }
}

fn solution(pva: &Pva) -> Managed<Message> {
    pva_message(pva, |_| (), &"elsewhere".into()).unwrap()
}

fn said(message: &Message) -> Pva {
    pva(message).unwrap()
}

/// What a sensor at rest reports in the interval to `time`.
fn reading(time: i64) -> MeasurementImu {
    let (sin, cos) = somewhere().latitude.sin_cos();
    let rate = Vector3::new(RATE_NOMINAL * cos, 0.0, -RATE_NOMINAL * sin) * 0.01;
    let force = Vector3::new(0.0, 0.0, -gravity(sin, 250.0)) * 0.01;
    MeasurementImu {
        time_of_validity: TypeTimestamp { elapsed_nsec: time },
        imu_type: MeasurementImuImuType::INTEGRATED,
        meas_accel: somewhere().attitude.tr_mul(&force).into(),
        meas_gyro: somewhere().attitude.tr_mul(&rate).into(),
        ..Default::default()
    }
}

fn imu(time: i64) -> Managed<Message> {
    reading(time).into_message("imu").unwrap()
}

fn at(elapsed_nsec: i64) -> Timestamp {
    Timestamp { elapsed_nsec }
}

fn start(system: &System) -> Running<client::InertialPlugin> {
    system.start(StandardInertial::default())
}
