//! What the filter estimates: the Gauss-Markov errors of the fixes, then the errors of the inertial.

use pntos_nav::{
    align::{self, Alignment},
    feedback::Errors,
    measurement::{Geodetic, Measurement, Rows, position::PositionFix},
    models::pinson::Pinson,
    nalgebra::Vector3,
    solution::Pva,
};

use crate::config::{Config, Forgetting};

/// States of the errors of a fix.
const POSITION_ERRORS: usize = 3;
/// States that a fix depends on: the errors of the inertial, then those of the fix.
const MEASURED: usize = Errors::STATES + POSITION_ERRORS;

/// The model over all states.
#[derive(Clone, Debug)]
pub struct Model {
    forgetting: Vec<Forgetting>,
    pinson: Pinson,
    lever_arm: Vector3<f64>,
}

/// A fix as the filter wants it, but for the derivative.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Differences between fix and inertial along north, east, down, m.
    pub z: [f64; 3],
    /// What the states make them to be.
    pub expected: [f64; 3],
    /// Their covariance, row after row, m².
    pub r: [f64; 9],
}

impl Model {
    /// For a job.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        Self {
            forgetting: config.position_error.into_iter().chain(config.height_error).collect(),
            pinson: Pinson::new(config.imu, config.noise_rotation),
            lever_arm: config.lever_arm,
        }
    }

    /// Number of states.
    #[inline]
    #[must_use]
    pub fn states(&self) -> usize {
        self.forgetting.len() + Errors::STATES
    }

    /// Where the errors of the inertial begin.
    #[inline]
    #[must_use]
    pub fn first_error(&self) -> usize {
        self.forgetting.len()
    }

    /// The errors of the inertial, out of all states.
    #[inline]
    #[must_use]
    pub fn errors(&self, states: &[f64]) -> Errors {
        Errors::from_states(states[self.first_error()..].first_chunk().expect("the last fifteen states"))
    }

    /// The covariance of all states at the start.
    #[must_use]
    pub fn initial_covariance(&self, alignment: &Alignment) -> Vec<f64> {
        let (n, first) = (self.states(), self.first_error());
        let mut covariance = vec![0.0; n * n];
        for (i, error) in self.forgetting.iter().enumerate() {
            covariance[i * n + i] = error.initial_variance;
        }
        for row in 0..9 {
            for column in 0..9 {
                covariance[(first + row) * n + first + column] = alignment.covariance[(row, column)];
            }
        }
        for row in 0..6 {
            for column in 0..6 {
                covariance[(first + 9 + row) * n + first + 9 + column] = alignment.bias_covariance[(row, column)];
            }
        }
        covariance
    }

    /// Takes where the inertial is, and the specific force along north, east, down, at the start of the next step.
    #[inline]
    pub fn tell(&mut self, inertial: &Pva, force: Vector3<f64>) {
        self.pinson.set_solution(inertial);
        self.pinson.set_force(force);
    }

    /// The states after `dt` s, the derivative of that, and the noise that is added. What the matrices held must be
    /// what this left in them, or zeros.
    #[inline]
    pub fn step(&mut self, dt: f64, states: &[f64], estimate: &mut [f64], phi: &mut [f64], qd: &mut [f64]) {
        let (n, first) = (self.states(), self.first_error());
        for (i, error) in self.forgetting.iter().enumerate() {
            let step = error.process.step(dt);
            phi[i * n + i] = step.phi;
            qd[i * n + i] = step.qd;
            estimate[i] = step.phi * states[i];
        }
        let step = self.pinson.step(dt).expect("it was told where the inertial is at the alignment");
        for (row, (phi_row, qd_row)) in step.phi.iter().zip(&step.qd).enumerate() {
            let start = (first + row) * n + first;
            phi[start..start + Errors::STATES].copy_from_slice(phi_row);
            qd[start..start + Errors::STATES].copy_from_slice(qd_row);
        }
        let errors = states[first..].first_chunk().expect("the last fifteen states");
        estimate[first..].copy_from_slice(&step.propagate(errors));
    }

    /// Compares a fix with the inertial at the same time. What `h` held must be what this left in it, or zeros.
    #[must_use]
    pub fn measure(&self, fix: &align::Fix, inertial: &Pva, states: &[f64], h: &mut [f64]) -> Measured {
        let (n, first) = (self.states(), self.first_error());
        let mut x = [0.0; MEASURED];
        x[..Errors::STATES].copy_from_slice(&states[first..]);
        x[Errors::STATES..].copy_from_slice(&states[..POSITION_ERRORS]);
        let place = Geodetic { latitude: fix.latitude, longitude: fix.longitude, height: fix.height };
        let measured = PositionFix::new(inertial, &place, &self.lever_arm, Some(Errors::STATES));
        let mut derivative = [0.0; 3 * MEASURED];
        measured.jacobian(&x, &mut Rows { elements: &mut derivative, columns: MEASURED });
        for (row, derivative) in derivative.chunks_exact(MEASURED).enumerate() {
            h[row * n + first..][..Errors::STATES].copy_from_slice(&derivative[..Errors::STATES]);
            h[row * n..][..POSITION_ERRORS].copy_from_slice(&derivative[Errors::STATES..]);
        }
        let mut r = [0.0; 9];
        r.copy_from_slice(fix.covariance.transpose().as_slice());
        Measured { z: measured.z().into(), expected: measured.predict(&x).into(), r }
    }
}
