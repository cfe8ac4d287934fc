//! The three plugins as a system sees them.

mod pva_message;
mod standing_still;

use pntos::{
    InitializationType, Managed,
    client::{self, InertialInitializationStrategy},
    plugin::{CommonPlugin, Plugin},
    testing::{Running, System},
};

const INERTIAL: InitializationType = InitializationType::INERTIAL_INITIALIZATION_STRATEGY;

/// A system that knows a sensor.
fn system() -> System {
    let system = System::new();
    for (key, sigma) in [("accel_bias_initial_sigma", 0.072), ("gyro_bias_initial_sigma", 0.003)] {
        system.set("imu/test", key, vec![sigma; 3]);
    }
    system.set("imu/test", "accel_bias_tau", vec![300.0; 3]);
    for group in ["manual-heading", "static-align", "pva-message"] {
        system.set(group, "imu", "imu/test");
    }
    system
}

fn strategy(
    system: &System,
    plugin: impl Plugin + CommonPlugin,
) -> (Running<client::InitializationPlugin>, Managed<InertialInitializationStrategy>) {
    let plugin = system.start::<client::InitializationPlugin>(plugin);
    let made = plugin.new_initialization_strategy(INERTIAL, None).expect("it is made");
    (plugin, made.downcast().expect("the tag says what it is"))
}
