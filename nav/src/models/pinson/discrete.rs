//! A step of time from the continuous model, row by row: sums of rows lie side by side in registers of any width.

use nalgebra::{Matrix3, Vector3};

use super::{ACCELEROMETER_BIAS, Blocks, GYRO_BIAS, POSITION, STATES, TILT, VELOCITY};
use crate::width::Work;

/// States that others lead to: position, velocity and tilt. Biases only forget themselves.
const LED: usize = 9;
/// States with noise: all but position.
const DRIVEN: usize = STATES - VELOCITY;
/// A row of all states, and one of [`LED`] states, with what makes whole registers of them.
const ROW: usize = 16;
const LED_ROW: usize = 12;
const REGISTER: usize = 4;

/// A step of the errors, row after row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// What the errors are multiplied by.
    pub phi: [[f64; STATES]; STATES],
    /// The covariance that they gain.
    pub qd: [[f64; STATES]; STATES],
}

impl Step {
    /// The errors at the end of the step, from those at its start.
    #[must_use]
    pub fn propagate(&self, x: &[f64; STATES]) -> [f64; STATES] {
        self.phi.map(|row| row.iter().zip(x).map(|(phi, x)| phi * x).sum())
    }
}

/// What a step of `dt` seconds is made of.
pub(super) struct Making<'a> {
    pub f: &'a Blocks,
    pub dt: f64,
    /// Spectral densities of the noise of velocity and tilt, along north, east, down.
    pub velocity: &'a Matrix3<f64>,
    pub tilt: &'a Matrix3<f64>,
    /// Those of the noise of the biases.
    pub accelerometer_bias: Vector3<f64>,
    pub gyro_bias: Vector3<f64>,
    /// How much longer a radian of latitude, and one of longitude, is than at the solution before.
    pub stretch: Option<(f64, f64)>,
}

/// A square matrix over all states, row after row.
pub(super) type States = [[f64; STATES]; STATES];

impl Work for (Making<'_>, [&mut States; 2]) {
    type Output = ();

    /// `Phi = I + F dt + F² dt²/2` and `Qd = (Phi Q Phi' + Q) dt/2`. What is zero whatever the solution is left out of the
    /// products, and as it is in the matrices.
    #[inline(always)]
    fn run(self) {
        let (making, [phi_rows, qd_rows]) = self;
        let Making { f, dt, .. } = making;
        let decay = six(&f.accelerometer_decay, &f.gyro_decay);
        let drive = six(&making.accelerometer_bias, &making.gyro_bias);
        let mut led = phi(&rows(f), &decay, dt);
        let kept = decay.map(|decay| 0.5 * dt * dt * decay * decay + (decay * dt + 1.0));
        making.write_qd(qd_rows, &led, &kept, &drive);
        if let Some((north, east)) = making.stretch {
            for row in &mut led {
                row[POSITION] *= north;
                row[POSITION + 1] *= east;
            }
        }
        for (row, led) in phi_rows.iter_mut().zip(&led) {
            row.copy_from_slice(&led[..STATES]);
        }
        for (axis, kept) in kept.iter().enumerate() {
            phi_rows[ACCELEROMETER_BIAS + axis][ACCELEROMETER_BIAS + axis] = *kept;
        }
    }
}

impl Making<'_> {
    #[inline(always)]
    fn write_qd(&self, qd: &mut States, led: &[[f64; ROW]; LED], kept: &[f64; 6], drive: &[f64; 6]) {
        let half = 0.5 * self.dt;
        let noises = [wide(self.velocity), wide(self.tilt)];
        // Phi Q, and Phi turned round, of the states with noise.
        let mut driven = [[0.0; DRIVEN]; LED];
        let mut turned = [[0.0; LED_ROW]; DRIVEN];
        for (i, (driven, row)) in driven.iter_mut().zip(led).enumerate() {
            for (block, noise) in noises.iter().enumerate() {
                let mut sum = [0.0; REGISTER];
                for (noise, factor) in noise.iter().zip(&row[VELOCITY + 3 * block..]) {
                    add(&mut sum, *factor, noise);
                }
                driven[3 * block..][..3].copy_from_slice(&sum[..3]);
            }
            for (axis, drive) in drive.iter().enumerate() {
                driven[ACCELEROMETER_BIAS - VELOCITY + axis] = row[ACCELEROMETER_BIAS + axis] * drive;
            }
            for (turned, phi) in turned.iter_mut().zip(&row[VELOCITY..]) {
                turned[i] = *phi;
            }
        }

        let mut put = |i: usize, j: usize, value: f64| {
            qd[i][j] = value * half;
            qd[j][i] = value * half;
        };
        for (i, driven) in driven.iter().enumerate() {
            // Up to the diagonal, and to the end of a register.
            let sum = match i / REGISTER {
                0 => sum::<REGISTER>(driven, &turned),
                1 => sum::<{ 2 * REGISTER }>(driven, &turned),
                _ => sum::<LED_ROW>(driven, &turned),
            };
            for (j, sum) in sum.iter().enumerate().take(i + 1) {
                // Position has no noise of its own.
                let block = (i / 3).checked_sub(1).filter(|_| i / 3 == j / 3);
                put(i, j, block.map_or(*sum, |block| sum + noises[block][i % 3][j % 3]));
            }
            for (axis, kept) in kept.iter().enumerate() {
                put(ACCELEROMETER_BIAS + axis, i, driven[ACCELEROMETER_BIAS - VELOCITY + axis] * kept);
            }
        }
        for (axis, (kept, drive)) in kept.iter().zip(drive).enumerate() {
            put(ACCELEROMETER_BIAS + axis, ACCELEROMETER_BIAS + axis, kept * drive * kept + drive);
        }
    }
}

/// The rows of `F` for velocity and tilt. Those for position are where velocity leads to.
#[inline(always)]
fn rows(f: &Blocks) -> [[f64; ROW]; LED - VELOCITY] {
    let (c, zero) = (&f.attitude, Matrix3::zeros());
    let parts = |blocks: [&Matrix3<f64>; 5]| {
        [0, 1, 2].map(|i| {
            let [p, v, t, a, g] = blocks.map(|block| [block[(i, 0)], block[(i, 1)], block[(i, 2)]]);
            [p[0], p[1], p[2], v[0], v[1], v[2], t[0], t[1], t[2], a[0], a[1], a[2], g[0], g[1], g[2], 0.0]
        })
    };
    let [a, b, d] = parts([&f.velocity_position, &f.velocity_velocity, &f.velocity_tilt, c, &zero]);
    let [e, g, h] = parts([&f.tilt_position, &f.tilt_velocity, &f.tilt_tilt, &zero, &-c]);
    [a, b, d, e, g, h]
}

/// `I + F dt + F² dt²/2`, of the rows of position, velocity and tilt.
#[inline(always)]
fn phi(f: &[[f64; ROW]; LED - VELOCITY], decay: &[f64; 6], dt: f64) -> [[f64; ROW]; LED] {
    let half = 0.5 * dt * dt;
    let mut phi = [[0.0; ROW]; LED];
    for (phi, f) in phi.iter_mut().zip(f) {
        for (phi, f) in phi.iter_mut().zip(f) {
            *phi = f * half;
        }
    }
    for (phi, f_row) in phi[VELOCITY..].iter_mut().zip(f) {
        // F² where position leads nowhere but velocity to position, and biases to themselves.
        let mut squared = [0.0; ROW];
        squared[VELOCITY..TILT].copy_from_slice(&f_row[..VELOCITY]);
        for (factor, f) in f_row[VELOCITY..].iter().zip(f) {
            add(&mut squared, *factor, f);
        }
        for (axis, decay) in decay.iter().enumerate() {
            squared[ACCELEROMETER_BIAS + axis] += f_row[ACCELEROMETER_BIAS + axis] * decay;
        }
        for ((phi, f), squared) in phi.iter_mut().zip(f_row).zip(&squared) {
            *phi = f * dt + squared * half;
        }
    }
    for (i, row) in phi.iter_mut().enumerate() {
        if i < VELOCITY {
            row[VELOCITY + i] += dt;
        }
        row[i] += 1.0;
    }
    phi
}

/// `Σ factors[k] rows[k]`, the first columns of it.
#[inline(always)]
fn sum<const N: usize>(factors: &[f64; DRIVEN], rows: &[[f64; LED_ROW]; DRIVEN]) -> [f64; LED_ROW] {
    let mut sum = [0.0; N];
    for (factor, row) in factors.iter().zip(rows) {
        if let Some(row) = row.first_chunk() {
            add(&mut sum, *factor, row);
        }
    }
    let mut whole = [0.0; LED_ROW];
    whole[..N].copy_from_slice(&sum);
    whole
}

#[inline(always)]
fn add<const N: usize>(sum: &mut [f64; N], factor: f64, row: &[f64; N]) {
    for (sum, value) in sum.iter_mut().zip(row) {
        *sum += factor * value;
    }
}

/// The rows of a matrix, each with a zero behind it.
#[inline(always)]
fn wide(m: &Matrix3<f64>) -> [[f64; REGISTER]; 3] {
    [0, 1, 2].map(|i| [m[(i, 0)], m[(i, 1)], m[(i, 2)], 0.0])
}

#[inline(always)]
fn six(a: &Vector3<f64>, g: &Vector3<f64>) -> [f64; 6] {
    [a.x, a.y, a.z, g.x, g.y, g.z]
}

const _: () = assert!(GYRO_BIAS == ACCELEROMETER_BIAS + 3);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::width::Width;

    #[test]
    fn every_width_gives_the_same_bits() {
        // Nothing is special about them.
        let block = |from: f64| Matrix3::from_fn(|i, j| (from + 1.7 * i as f64 - 0.9 * j as f64).sin());
        let f = Blocks {
            velocity_position: block(0.1),
            velocity_velocity: block(0.2),
            velocity_tilt: block(0.3),
            tilt_position: block(0.4),
            tilt_velocity: block(0.5),
            tilt_tilt: block(0.6),
            attitude: block(0.7),
            accelerometer_decay: Vector3::new(-0.3, -0.4, -0.7),
            gyro_decay: Vector3::new(-0.9, -0.1, -0.2),
        };
        let (velocity, tilt) = (block(0.8), block(0.9));
        let steps = Width::all().into_iter().map(|width| {
            let making = Making {
                f: &f,
                dt: 0.37,
                velocity: &velocity,
                tilt: &tilt,
                accelerometer_bias: Vector3::new(0.3, 0.6, 0.7),
                gyro_bias: Vector3::new(0.03, 0.09, 0.01),
                stretch: Some((1.1, 0.9)),
            };
            let (mut phi, mut qd) = ([[0.0; STATES]; STATES], [[0.0; STATES]; STATES]);
            width.run((making, [&mut phi, &mut qd]));
            [phi, qd].map(|matrix| matrix.map(|row| row.map(f64::to_bits)))
        });
        let steps: std::vec::Vec<_> = steps.collect();
        assert!(steps.iter().all(|step| *step == steps[0]));
        assert_ne!(steps[0][0], steps[0][1]);
    }
}
