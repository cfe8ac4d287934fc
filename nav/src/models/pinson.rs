//! The errors of an inertial solution: 15 states, north, east, down (T&W ch. 12; compare Groves 14.2.4).
//!
//! | states | what | unit |
//! |---|---|---|
//! | 0 to 2 | position error along north, east, down | m |
//! | 3 to 5 | velocity error along north, east, down | m/s |
//! | 6 to 8 | tilt error about north, east, down | rad |
//! | 9 to 11 | accelerometer bias error along x, y, z of the platform | m/s² |
//! | 12 to 14 | gyro bias error about x, y, z of the platform | rad/s |
//!
//! A bias error is what the estimated bias is too large by: the true bias is the estimated one minus the state.

mod discrete;

pub use discrete::Step;
use nalgebra::{Matrix3, SMatrix, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use crate::{
    attitude::skew,
    earth::{GRAVITY, MetresPerRadian, RATE, Radii, sin_cos},
    solution::Pva,
    width::Width,
};
use discrete::Making;

/// Number of states.
pub const STATES: usize = 15;
/// Index of the position error towards north.
pub const POSITION: usize = 0;
/// Index of the velocity error towards north.
pub const VELOCITY: usize = 3;
/// Index of the tilt error about north.
pub const TILT: usize = 6;
/// Index of the bias error of the x accelerometer.
pub const ACCELEROMETER_BIAS: usize = 9;
/// Index of the bias error of the x gyro.
pub const GYRO_BIAS: usize = 12;

/// The noise of an inertial sensor, axis by axis of the platform.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ImuNoise {
    /// Noise of the accelerometers, as velocity random walk, m/s^1.5.
    pub accelerometer_random_walk: Vector3<f64>,
    /// Noise of the gyros, as angular random walk, rad/s^0.5.
    pub gyro_random_walk: Vector3<f64>,
    /// How far the accelerometer biases wander, m/s².
    pub accelerometer_bias_sigma: Vector3<f64>,
    /// How long they stay alike, s.
    pub accelerometer_bias_tau: Vector3<f64>,
    /// How far the gyro biases wander, rad/s.
    pub gyro_bias_sigma: Vector3<f64>,
    /// How long they stay alike, s.
    pub gyro_bias_tau: Vector3<f64>,
}

/// Where the noise of the sensor is turned from the platform to north, east, down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoiseRotation {
    /// Anew for each step: the noise belongs to the axes of the platform.
    #[default]
    EachStep,
    /// On top of the rotations of all steps before, as the reference system does it: the noise wanders between the axes.
    Accumulated,
}

/// The error model.
#[derive(Clone, Debug, PartialEq)]
pub struct Pinson {
    noise: ImuNoise,
    rotation: NoiseRotation,
    /// Spectral densities of the noise of velocity and tilt, along the axes of the platform unless rotations accumulate.
    velocity_noise: Matrix3<f64>,
    tilt_noise: Matrix3<f64>,
    solution: Option<Pva>,
    /// At the solution before.
    before: Option<MetresPerRadian>,
    force: Option<Vector3<f64>>,
}

impl Pinson {
    /// The errors of a solution that is integrated from such a sensor.
    #[must_use]
    pub fn new(noise: ImuNoise, rotation: NoiseRotation) -> Self {
        let diagonal = |sigma: &Vector3<f64>| Matrix3::from_diagonal(&sigma.component_mul(sigma));
        Self {
            velocity_noise: diagonal(&noise.accelerometer_random_walk),
            tilt_noise: diagonal(&noise.gyro_random_walk),
            noise,
            rotation,
            solution: None,
            before: None,
            force: None,
        }
    }

    /// The solution whose errors these are, at the start of the next step.
    pub fn set_solution(&mut self, solution: &Pva) {
        self.before = self.solution.map(|before| MetresPerRadian::at(before.latitude, before.height));
        self.solution = Some(*solution);
    }

    /// The specific force along north, east, down at the start of the next step, m/s².
    pub fn set_force(&mut self, force: Vector3<f64>) {
        self.force = Some(force);
    }

    /// The step of `dt` seconds from the time of the solution; `None` while there is no solution or no force.
    ///
    /// It is good to second order in `dt`: `Phi = I + F dt + F² dt²/2`, `Qd = (Phi Q Phi' + Q) dt/2`. The columns of
    /// `Phi` for north and east position are then scaled by how much longer a radian is at this solution than at the one
    /// before.
    pub fn step(&mut self, dt: f64) -> Option<Step> {
        let mut step = Step { phi: [[0.0; STATES]; STATES], qd: [[0.0; STATES]; STATES] };
        self.step_into(dt, &mut step.phi, &mut step.qd).then_some(step)
    }

    /// As [`Pinson::step`], in matrices that are zero or hold another step; `false` if there is none.
    pub fn step_into(&mut self, dt: f64, phi: &mut [[f64; STATES]; STATES], qd: &mut [[f64; STATES]; STATES]) -> bool {
        let (Some(solution), Some(force)) = (self.solution, self.force) else { return false };
        let c = solution.attitude;
        let (velocity_noise, tilt_noise) =
            (c * self.velocity_noise * c.transpose(), c * self.tilt_noise * c.transpose());
        if self.rotation == NoiseRotation::Accumulated {
            (self.velocity_noise, self.tilt_noise) = (velocity_noise, tilt_noise);
        }
        let drive =
            |sigma: &Vector3<f64>, tau: &Vector3<f64>| sigma.zip_map(tau, |sigma, tau| 2.0 * sigma * sigma / tau);
        let stretch = self.before.map(|before| {
            let now = MetresPerRadian::at(solution.latitude, solution.height);
            (now.north / before.north, now.east / before.east)
        });
        let making = Making {
            f: &Blocks::of(&solution, &force, &self.noise),
            dt,
            velocity: &velocity_noise,
            tilt: &tilt_noise,
            accelerometer_bias: drive(&self.noise.accelerometer_bias_sigma, &self.noise.accelerometer_bias_tau),
            gyro_bias: drive(&self.noise.gyro_bias_sigma, &self.noise.gyro_bias_tau),
            stretch,
        };
        Width::widest().run((making, [phi, qd]));
        true
    }
}

/// The matrix `F` of `x' = F x`, for a solution and the specific force along north, east, down.
#[must_use]
pub fn continuous(solution: &Pva, force: &Vector3<f64>, noise: &ImuNoise) -> SMatrix<f64, STATES, STATES> {
    let f = Blocks::of(solution, force, noise);
    let mut whole = SMatrix::<f64, STATES, STATES>::zeros();
    let mut put = |row, column, block: &Matrix3<f64>| whole.fixed_view_mut::<3, 3>(row, column).copy_from(block);
    put(POSITION, VELOCITY, &Matrix3::identity());
    put(VELOCITY, POSITION, &f.velocity_position);
    put(VELOCITY, VELOCITY, &f.velocity_velocity);
    put(VELOCITY, TILT, &f.velocity_tilt);
    put(VELOCITY, ACCELEROMETER_BIAS, &f.attitude);
    put(TILT, POSITION, &f.tilt_position);
    put(TILT, VELOCITY, &f.tilt_velocity);
    put(TILT, TILT, &f.tilt_tilt);
    put(TILT, GYRO_BIAS, &-f.attitude);
    put(ACCELEROMETER_BIAS, ACCELEROMETER_BIAS, &Matrix3::from_diagonal(&f.accelerometer_decay));
    put(GYRO_BIAS, GYRO_BIAS, &Matrix3::from_diagonal(&f.gyro_decay));
    whole
}

/// The blocks of `F` that are not zero; that of velocity in position is the identity.
struct Blocks {
    velocity_position: Matrix3<f64>,
    velocity_velocity: Matrix3<f64>,
    velocity_tilt: Matrix3<f64>,
    tilt_position: Matrix3<f64>,
    tilt_velocity: Matrix3<f64>,
    tilt_tilt: Matrix3<f64>,
    /// Accelerometer biases in velocity, and with the other sign gyro biases in tilt.
    attitude: Matrix3<f64>,
    accelerometer_decay: Vector3<f64>,
    gyro_decay: Vector3<f64>,
}

impl Blocks {
    fn of(solution: &Pva, force: &Vector3<f64>, noise: &ImuNoise) -> Self {
        let (s, c) = sin_cos(solution.latitude);
        let t = s / c;
        let Radii { meridian: rn, transverse: re } = Radii::at_sine(s);
        let (vn, ve, vd) = (solution.velocity.x, solution.velocity.y, solution.velocity.z);
        let w = RATE;
        // From errors in m along north, east, down to errors of latitude, longitude, height: the columns of what follows.
        let (north, down) = (1.0 / (rn + solution.height), -1.0);
        let per_radian = |m: Matrix3<f64>| {
            // Nothing depends on longitude.
            Matrix3::from_columns(&[m.column(0) * north, Vector3::zeros(), m.column(2) * down])
        };

        let [a1, a2, a3, a4, a5, a6] = GRAVITY;
        let (cos_2l, cos_4l) = ((2.0 * solution.latitude).cos(), (4.0 * solution.latitude).cos());
        // How gravity grows with latitude, to the order that matters, and with height.
        let gravity_latitude = 2.0 * a1 * a2 * cos_2l
            + a1 * a3 * (1.5 * (1.0 - cos_4l) - s.powi(4))
            + 2.0 * a5 * (cos_2l - c * s) * solution.height;
        let gravity_height = a4 + a5 * s * s + 2.0 * a6 * solution.height;

        Self {
            velocity_position: per_radian(Matrix3::new(
                -ve * (2.0 * w * c + ve / (re * c * c)),
                0.0,
                ve * ve * t / (re * re) - vn * vd / (rn * rn),
                2.0 * w * (vn * c - vd * s) + vn * ve / (re * c * c),
                0.0,
                -ve * (vn * t + vd) / (re * re),
                2.0 * w * ve * s + gravity_latitude,
                0.0,
                vn * vn / (rn * rn) + ve * ve / (re * re) + gravity_height,
            )),
            velocity_velocity: Matrix3::new(
                vd / rn,
                -2.0 * (w * s + ve * t / re),
                vn / rn,
                2.0 * w * s + ve * t / re,
                (vn * t + vd) / re,
                2.0 * w * c + ve / re,
                -2.0 * vn / rn,
                -2.0 * (w * c + ve / re),
                0.0,
            ),
            velocity_tilt: skew(force),
            tilt_position: per_radian(Matrix3::new(
                -w * s,
                0.0,
                -ve / (re * re),
                0.0,
                0.0,
                vn / (rn * rn),
                -w * c - ve / (re * c * c),
                0.0,
                ve * t / (re * re),
            )),
            tilt_velocity: Matrix3::new(0.0, 1.0 / re, 0.0, -1.0 / rn, 0.0, 0.0, 0.0, -t / re, 0.0),
            tilt_tilt: Matrix3::new(
                0.0,
                -(w * s + ve * t / re),
                vn / rn,
                w * s + ve * t / re,
                0.0,
                w * c + ve / re,
                -vn / rn,
                -w * c - ve / re,
                0.0,
            ),
            attitude: solution.attitude,
            accelerometer_decay: noise.accelerometer_bias_tau.map(|tau| -1.0 / tau),
            gyro_decay: noise.gyro_bias_tau.map(|tau| -1.0 / tau),
        }
    }
}
