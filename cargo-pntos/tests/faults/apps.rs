//! Apps for bad input, made of those that are shipped.

use std::fs;

use crate::support::root;

/// `apps/parity/pos_ins.toml`, which has no innovation gate, with our filter and noise, and with some of its lines replaced.
pub fn pos_ins(changes: &[(&str, &str)]) -> String {
    let app = fs::read_to_string(root().join("apps/parity/pos_ins.toml")).unwrap();
    let ours = [
        (r#"strategy = "ekf""#, r#"strategy = "ekf-joseph""#),
        ("accumulate_noise_rotation = true", "accumulate_noise_rotation = false"),
        ("outage_step = 0.0", "outage_step = 1.0"),
    ];
    changed(changed(app, &ours), changes)
}

/// As `pos_ins`, with an innovation gate.
pub fn gated() -> String {
    pos_ins(&[]) + "\n[registry.ekf-joseph]\ngate_probability = 0.999\n"
}

/// Position, velocity, both at once, altitude by pressure, velocity along the vehicle, directions: every kind of measurement.
pub fn every_measurement() -> String {
    let whole = pos_ins(&[
        (
            r#"channels = ["/sensor/vn-100/imu", "/sensor/ublox-ZED-F9T/position"]"#,
            r#"channels = ["/sensor/vn-100/imu", "/sensor/ublox-ZED-F9T/position", "/sensor/ublox-ZED-F9T/velocity",
    "/sensor/ublox-ZED-F9T/pva", "/sensor/bmp388/baro_pressure", "/sensor/simulated/velocity",
    "/sensor/simulated/directiontoknownfeature"]"#,
        ),
        (r#"blocks = ["pos_sensor_error"]"#, r#"blocks = ["pos_sensor_error", "alt_fogm"]"#),
        (r#"processors = ["pos"]"#, r#"processors = ["pos", "vel", "posvel", "alt", "body_vel", "directions"]"#),
        (r#""time_bias"]"#, r#""time_bias", "downsampler", "pressure_to_alt"]"#),
        (
            r#"channels = ["/sensor/ublox-ZED-F9T/position"]
time_bias"#,
            r#"channels = ["/sensor/ublox-ZED-F9T/"]
regex = true
time_bias"#,
        ),
    ]);
    whole
        + r#"
[registry.block.alt_fogm]
model = "fogm"
sigma = [100]
tau = [3600]
initial_sigma = [100]

[registry.processor.vel]
model = "pinson_velocity"
channel = "/sensor/ublox-ZED-F9T/velocity"
blocks = ["pinson15"]
aux = ["inertial_pva"]

[registry.processor.posvel]
model = "pinson_posvel"
channel = "/sensor/ublox-ZED-F9T/pva"
blocks = ["pinson15"]
aux = ["inertial_pva"]
lever_arm = [-0.5, 0.38, -0.05]

[registry.processor.alt]
model = "pinson_altitude"
channel = "/sensor/bmp388/altitude"
blocks = ["pinson15", "alt_fogm"]
aux = ["inertial_pva"]

[registry.processor.body_vel]
model = "pinson_body_velocity"
channel = "/sensor/simulated/velocity"
blocks = ["pinson15"]
aux = ["inertial_pva", "inertial_forces"]

[registry.processor.directions]
model = "direction3d_to_points"
channel = "/sensor/simulated/directiontoknownfeature"
blocks = ["pinson15"]
aux = ["inertial_pva"]
lever_arm = [0.8, 0.0, 0.05]
orientation = [0.707106781, 0, 0.707106781, 0]

[registry.preprocessor.downsampler]
model = "downsampler"
channels = ["/sensor/simulated/velocity"]
downsampling_factors = [10]

[registry.preprocessor.pressure_to_alt]
model = "baro_converter"
channels = ["/sensor/bmp388/baro_pressure"]
alt_sigma = 30
"#
}

/// A text with each of some parts replaced by another; each has to be there.
pub fn changed(mut text: String, changes: &[(&str, &str)]) -> String {
    for (from, to) in changes {
        assert!(text.contains(from), "`{from}` is not in the app");
        text = text.replacen(from, to, 1);
    }
    text
}
