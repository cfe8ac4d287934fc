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

use nalgebra::{Matrix3, SMatrix, SVector, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use crate::{
    attitude::skew,
    earth::{GRAVITY, MetresPerRadian, RATE, Radii, sin_cos},
    solution::Pva,
};

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

/// A step of the errors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// What the errors are multiplied by.
    pub phi: SMatrix<f64, STATES, STATES>,
    /// The covariance that they gain.
    pub qd: SMatrix<f64, STATES, STATES>,
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
        let (solution, force) = (self.solution?, self.force?);
        let c = solution.attitude;
        let (velocity_noise, tilt_noise) =
            (c * self.velocity_noise * c.transpose(), c * self.tilt_noise * c.transpose());
        if self.rotation == NoiseRotation::Accumulated {
            (self.velocity_noise, self.tilt_noise) = (velocity_noise, tilt_noise);
        }
        let mut phi = Blocks::of(&solution, &force, &self.noise).phi(dt);
        let drive =
            |sigma: &Vector3<f64>, tau: &Vector3<f64>| sigma.zip_map(tau, |sigma, tau| 2.0 * sigma * sigma / tau);
        let qd = phi.qd(
            dt,
            &velocity_noise,
            &tilt_noise,
            &drive(&self.noise.accelerometer_bias_sigma, &self.noise.accelerometer_bias_tau),
            &drive(&self.noise.gyro_bias_sigma, &self.noise.gyro_bias_tau),
        );
        if let Some(before) = self.before {
            let now = MetresPerRadian::at(solution.latitude, solution.height);
            phi.scale_position(now.north / before.north, now.east / before.east);
        }
        Some(Step { phi: phi.assemble(), qd })
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

    /// `I + F dt + F² dt²/2`, product by product of blocks that are not zero.
    fn phi(&self, dt: f64) -> PhiBlocks {
        let (f, half) = (self, 0.5 * dt * dt);
        let one = Matrix3::identity();
        let scaled = |c: &Matrix3<f64>, decay: &Vector3<f64>| {
            Matrix3::from_columns(&[c.column(0) * decay.x, c.column(1) * decay.y, c.column(2) * decay.z])
        };
        let bias = |decay: &Vector3<f64>| decay.map(|decay| half * decay * decay + (decay * dt + 1.0));
        let (vp, vv, vt) = (&f.velocity_position, &f.velocity_velocity, &f.velocity_tilt);
        let (tp, tv, tt) = (&f.tilt_position, &f.tilt_velocity, &f.tilt_tilt);
        let c = &f.attitude;
        PhiBlocks {
            rows: [
                [one + vp * half, one * dt + vv * half, vt * half, c * half, Matrix3::zeros()],
                [
                    vp * dt + (vv * vp + vt * tp) * half,
                    one + vv * dt + (vp + vv * vv + vt * tv) * half,
                    vt * dt + (vv * vt + vt * tt) * half,
                    c * dt + (vv * c + scaled(c, &f.accelerometer_decay)) * half,
                    -(vt * c) * half,
                ],
                [
                    tp * dt + (tv * vp + tt * tp) * half,
                    tv * dt + (tp + tv * vv + tt * tv) * half,
                    one + tt * dt + (tv * vt + tt * tt) * half,
                    tv * c * half,
                    -(c * dt) - (tt * c + scaled(c, &f.gyro_decay)) * half,
                ],
            ],
            accelerometer_bias: bias(&f.accelerometer_decay),
            gyro_bias: bias(&f.gyro_decay),
        }
    }
}

/// `Phi`: the rows of position, velocity and tilt in blocks; those of the biases are diagonal.
struct PhiBlocks {
    rows: [[Matrix3<f64>; 5]; 3],
    accelerometer_bias: Vector3<f64>,
    gyro_bias: Vector3<f64>,
}

impl PhiBlocks {
    /// `(Phi Q Phi' + Q) dt/2` with `Q` of these blocks on the diagonal; position has no noise of its own.
    fn qd(
        &self,
        dt: f64,
        velocity: &Matrix3<f64>,
        tilt: &Matrix3<f64>,
        accelerometer_bias: &Vector3<f64>,
        gyro_bias: &Vector3<f64>,
    ) -> SMatrix<f64, STATES, STATES> {
        let half = 0.5 * dt;
        let mut qd = SMatrix::<f64, STATES, STATES>::zeros();
        let by_columns = |m: &Matrix3<f64>, d: &Vector3<f64>| {
            Matrix3::from_columns(&[m.column(0) * d.x, m.column(1) * d.y, m.column(2) * d.z])
        };
        for (i, row) in self.rows.iter().enumerate() {
            let driven = [
                row[1] * velocity,
                row[2] * tilt,
                by_columns(&row[3], accelerometer_bias),
                by_columns(&row[4], gyro_bias),
            ];
            for (j, other) in self.rows.iter().enumerate().take(i + 1) {
                let mut sum = Matrix3::zeros();
                for (driven, factor) in driven.iter().zip(&other[1..]) {
                    sum += driven * factor.transpose();
                }
                match (i, j) {
                    (1, 1) => sum += velocity,
                    (2, 2) => sum += tilt,
                    _ => {}
                }
                put_symmetric(&mut qd, 3 * i, 3 * j, &(sum * half));
            }
            let biases = [(3, &driven[2], &self.accelerometer_bias), (4, &driven[3], &self.gyro_bias)];
            for (column, driven, phi) in biases {
                put_symmetric(&mut qd, 3 * column, 3 * i, &(by_columns(driven, phi) * half).transpose());
            }
        }
        for axis in 0..3 {
            let gained = |phi: f64, q: f64| (phi * q * phi + q) * half;
            let (a, g) = (ACCELEROMETER_BIAS + axis, GYRO_BIAS + axis);
            qd[(a, a)] = gained(self.accelerometer_bias[axis], accelerometer_bias[axis]);
            qd[(g, g)] = gained(self.gyro_bias[axis], gyro_bias[axis]);
        }
        qd
    }

    fn scale_position(&mut self, north: f64, east: f64) {
        for row in &mut self.rows {
            row[0].column_mut(0).scale_mut(north);
            row[0].column_mut(1).scale_mut(east);
        }
    }

    fn assemble(&self) -> SMatrix<f64, STATES, STATES> {
        let mut phi = SMatrix::<f64, STATES, STATES>::zeros();
        for (i, row) in self.rows.iter().enumerate() {
            for (j, block) in row.iter().enumerate() {
                phi.fixed_view_mut::<3, 3>(3 * i, 3 * j).copy_from(block);
            }
        }
        for axis in 0..3 {
            phi[(ACCELEROMETER_BIAS + axis, ACCELEROMETER_BIAS + axis)] = self.accelerometer_bias[axis];
            phi[(GYRO_BIAS + axis, GYRO_BIAS + axis)] = self.gyro_bias[axis];
        }
        phi
    }
}

/// A block below the diagonal and its mirror image above; on the diagonal the lower half of it and that half's image.
fn put_symmetric(whole: &mut SMatrix<f64, STATES, STATES>, row: usize, column: usize, block: &Matrix3<f64>) {
    for i in 0..3 {
        for j in 0..3 {
            if row + i >= column + j {
                whole[(row + i, column + j)] = block[(i, j)];
                whole[(column + j, row + i)] = block[(i, j)];
            }
        }
    }
}

impl Step {
    /// The errors at the end of the step, from those at its start.
    #[must_use]
    pub fn propagate(&self, x: &SVector<f64, STATES>) -> SVector<f64, STATES> {
        self.phi * x
    }
}
