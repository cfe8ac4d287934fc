//! The two jobs, and their values: those of the reference system's apps of the same names.

use pntos_nav::{
    inertial,
    models::{
        gauss_markov::GaussMarkov,
        pinson::{ImuNoise, NoiseRotation},
    },
    nalgebra::{Matrix3, Vector3},
};

/// What a job needs to know. SI units; times in ns.
#[derive(Clone, Debug)]
pub struct Config {
    /// Channel of the inertial sensor.
    pub imu_channel: &'static str,
    /// Channel of the fixes.
    pub position_channel: &'static str,
    /// Where solutions go.
    pub solution_channel: &'static str,

    /// From the axes of the sensor to those of the platform.
    pub imu_to_platform: Matrix3<f64>,
    /// What is taken off the time stamp of a fix.
    pub position_time_bias: i64,
    /// No fixes from the first of these times to the second, in s after the first fix.
    pub outage: Option<(f64, f64)>,
    /// How long a fix waits for earlier ones.
    pub buffer_length: i64,

    /// The inertial and its history.
    pub inertial: inertial::Settings,
    /// Noise of the inertial sensor.
    pub imu: ImuNoise,
    /// How well its biases are known at the start: of the accelerometers, m/s², and of the gyros, rad/s.
    pub initial_bias_sigmas: (Vector3<f64>, Vector3<f64>),
    /// Heading at the start, rad.
    pub heading: f64,
    /// How well it is known, rad.
    pub heading_sigma: f64,
    /// How long the vehicle stands still at the start, s.
    pub static_time: f64,

    /// Gauss-Markov errors of the fixes.
    pub position_error: [Forgetting; 3],
    /// A Gauss-Markov error of a height that no message of the log measures, as the reference's app has it.
    pub height_error: Option<Forgetting>,
    /// From the platform to the antenna, m.
    pub lever_arm: Vector3<f64>,
    /// What the rotation of the process noise starts from.
    pub noise_rotation: NoiseRotation,

    /// The longest step of the filter.
    pub max_propagation_interval: i64,
    /// How far the filter may fall behind before it steps on without a measurement.
    pub max_filter_lag: i64,
    /// How much further than it must the filter then steps. The reference does not: it makes one step for each sample.
    pub outage_step: i64,
    /// Time from one solution to the next, at least.
    pub publish_period: i64,
}

/// An error that forgets.
#[derive(Clone, Copy, Debug)]
pub struct Forgetting {
    /// How.
    pub process: GaussMarkov,
    /// Variance at the start.
    pub initial_variance: f64,
}

const SECOND: i64 = 1_000_000_000;

impl Config {
    /// Inertial and fixes.
    #[must_use]
    pub fn pos_ins() -> Self {
        let position_error = |sigma, tau| Forgetting { process: GaussMarkov { sigma, tau }, initial_variance: 9.0 };
        Self {
            imu_channel: "/sensor/vn-100/imu",
            position_channel: "/sensor/ublox-ZED-F9T/position",
            solution_channel: "/solution/pntos/pva",
            imu_to_platform: Matrix3::new(
                0.99802515,
                0.01772605,
                0.06026269,
                -0.01742059,
                0.99983262,
                -0.00559042,
                -0.0603517,
                0.00452957,
                0.9981669,
            ),
            position_time_bias: 150_000_000,
            outage: None,
            buffer_length: 2 * SECOND,
            inertial: inertial::Settings {
                expected_interval: 0.01,
                buffer_length: 10.0,
                longest_interval: f64::INFINITY,
            },
            imu: ImuNoise {
                accelerometer_random_walk: Vector3::repeat(3.887e-6),
                gyro_random_walk: Vector3::new(9.9e-4, 9.9e-4, 6.7e-5),
                accelerometer_bias_sigma: Vector3::repeat(2.4e-3),
                accelerometer_bias_tau: Vector3::repeat(300.0),
                gyro_bias_sigma: Vector3::repeat(2e-4),
                gyro_bias_tau: Vector3::repeat(500.0),
            },
            initial_bias_sigmas: (Vector3::repeat(0.072), Vector3::repeat(0.003)),
            heading: 0.068_957_958_746_295_93,
            heading_sigma: 0.022_360_679_77,
            static_time: 10.0,
            position_error: [position_error(1.5, 300.0), position_error(1.5, 300.0), position_error(2.0, 200.0)],
            height_error: None,
            lever_arm: Vector3::new(-0.5, 0.38, -0.05),
            noise_rotation: NoiseRotation::EachStep,
            max_propagation_interval: 2 * SECOND,
            max_filter_lag: 2 * SECOND,
            outage_step: SECOND,
            publish_period: SECOND,
        }
    }

    /// The same, but for ten minutes without fixes, and a state that nothing measures.
    #[must_use]
    pub fn outage_sim() -> Self {
        Self {
            outage: Some((1000.0, 1600.0)),
            height_error: Some(Forgetting {
                process: GaussMarkov { sigma: 100.0, tau: 3600.0 },
                initial_variance: 1e4,
            }),
            max_propagation_interval: SECOND,
            ..Self::pos_ins()
        }
    }

    /// The same sequence of steps with the same noise as the reference, whose limits are met by nothing else.
    #[must_use]
    pub fn as_the_reference(self) -> Self {
        Self { noise_rotation: NoiseRotation::Accumulated, outage_step: 0, ..self }
    }
}
