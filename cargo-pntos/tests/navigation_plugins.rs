//! The plugins that navigation is made of are good plugins: the checker has nothing to say about them.

mod support;

use support::{Ended, build, pntos};

/// Their packages.
const PACKAGES: [&str; 9] = [
    "lcm-transport",
    "standard-models",
    "standard-preprocessors",
    "standard-inertial",
    "standard-initialization",
    "standard-strategies",
    "standard-fusion",
    "standard-orchestration",
    "state-recorder",
];
/// What they are told: a bus that does not leave this host, a sensor to align, and a folder that tests may write into.
const SETTINGS: [&str; 9] = [
    "lcm.url=udpm://239.255.76.67:17667?ttl=0&interface=127.0.0.1",
    "imu/sensor.accel_bias_initial_sigma=[0.072, 0.072, 0.072]",
    "imu/sensor.gyro_bias_initial_sigma=[0.003, 0.003, 0.003]",
    "manual-heading.imu=imu/sensor",
    "manual-heading.heading=0.1",
    "manual-heading.heading_sigma=0.02",
    "static-align.imu=imu/sensor",
    "pva-message.imu=imu/sensor",
    concat!("state-recorder.folder=", env!("CARGO_TARGET_TMPDIR"), "/state-recorder"),
];

#[test]
fn the_checker_finds_nothing_in_the_plugins_of_navigation() {
    let target = build(&PACKAGES);
    let libraries = PACKAGES.map(|package| format!("lib{}.so", package.replace('-', "_")));

    let checked: Ended = pntos()
        .arg("check")
        .args(
            libraries
                .each_ref()
                .map(|library| target.join(if cfg!(debug_assertions) { "debug" } else { "release" }).join(library)),
        )
        .arg("--deny-warnings")
        .args(SETTINGS.iter().flat_map(|setting| ["--set", setting]))
        .output()
        .unwrap()
        .into();

    checked.prints(&libraries.each_ref().map(String::as_str));
    assert_eq!(checked.out.matches("no findings").count(), libraries.len(), "{}", checked.out);
}
