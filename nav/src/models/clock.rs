//! The error of a clock: bias, drift, and if wanted the rate of the drift.
//!
//! States: bias in s, drift in s/s, rate of the drift in s/s². The noise is that of Brown & Hwang for a crystal, from two
//! coefficients of its Allan variance: `σ²(T) = h_0 / (2 T) + (2π²/3) h_neg2 T`.

use core::f64::consts::PI;

use nalgebra::Matrix3;

/// A clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clock {
    /// White frequency noise, `h_0`, s.
    pub h_0: f64,
    /// Random walk of the frequency, `h_-2`, 1/s.
    pub h_neg2: f64,
    /// Spectral density of the noise on the rate of the drift, 1/s³; without it there is no such state.
    pub q3: Option<f64>,
}

impl Clock {
    /// Number of states: 2 or 3.
    #[must_use]
    pub fn states(&self) -> usize {
        if self.q3.is_some() { 3 } else { 2 }
    }

    /// `Phi` of a step of `dt` seconds; with two states its first two rows and columns.
    #[must_use]
    pub fn phi(&self, dt: f64) -> Matrix3<f64> {
        Matrix3::new(1.0, dt, 0.5 * dt * dt, 0.0, 1.0, dt, 0.0, 0.0, 1.0)
    }

    /// `Qd` of a step of `dt` seconds; with two states its first two rows and columns, and zero elsewhere.
    #[must_use]
    pub fn qd(&self, dt: f64) -> Matrix3<f64> {
        let (dt2, dt3) = (dt * dt, dt * dt * dt);
        // Spectral densities of the noise on bias, drift and the rate of the drift.
        let (q1, q2, q3) = (0.5 * self.h_0, 2.0 * PI * PI * self.h_neg2, self.q3.unwrap_or(0.0));
        let bias = q1 * dt + q2 * dt3 / 3.0 + q3 * dt3 * dt2 / 20.0;
        let drift = q2 * dt + q3 * dt3 / 3.0;
        let bias_drift = q2 * dt2 / 2.0 + q3 * dt2 * dt2 / 8.0;
        let (bias_rate, drift_rate) = (q3 * dt3 / 6.0, q3 * dt2 / 2.0);
        Matrix3::new(bias, bias_drift, bias_rate, bias_drift, drift, drift_rate, bias_rate, drift_rate, q3 * dt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A temperature-compensated crystal, as Brown & Hwang list it.
    const CRYSTAL: Clock = Clock { h_0: 2e-19, h_neg2: 2e-20, q3: Some(1e-24) };

    #[test]
    fn the_allan_variance_is_that_of_its_coefficients() {
        let clock = Clock { q3: None, ..CRYSTAL };
        for interval in [0.1, 1.0, 10.0, 1000.0] {
            let qd = clock.qd(interval);
            // The second difference of the bias over two steps is that much of the noise of each.
            let second_difference = 2.0 * qd[(0, 0)] - 2.0 * interval * qd[(0, 1)] + interval * interval * qd[(1, 1)];
            let allan = second_difference / (2.0 * interval * interval);
            let published = clock.h_0 / (2.0 * interval) + 2.0 * PI * PI / 3.0 * clock.h_neg2 * interval;
            assert!((allan / published - 1.0).abs() < 1e-12, "{interval}: {allan} {published}");
        }
    }

    #[test]
    fn a_step_is_as_good_as_two_halves_of_it() {
        let (phi, qd) = (CRYSTAL.phi(5.0), CRYSTAL.qd(5.0));
        let twice = phi * qd * phi.transpose() + qd;
        let whole = CRYSTAL.qd(10.0);
        assert!((phi * phi - CRYSTAL.phi(10.0)).amax() < 1e-12);
        for (twice, whole) in twice.iter().zip(&whole) {
            assert!((twice / whole - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn the_noise_is_a_covariance() {
        for dt in [1e-3, 1.0, 1e4] {
            // In units in which the diagonal is one: the states differ by many orders of magnitude.
            let qd = CRYSTAL.qd(dt);
            let scaled = Matrix3::from_fn(|i, j| qd[(i, j)] / (qd[(i, i)] * qd[(j, j)]).sqrt());
            assert!(scaled.cholesky().is_some(), "{dt}");
            assert_eq!(qd, qd.transpose());
        }
    }

    #[test]
    fn two_states_have_no_rate_of_the_drift() {
        let clock = Clock { q3: None, ..CRYSTAL };
        assert_eq!((clock.states(), CRYSTAL.states()), (2, 3));
        assert_eq!(clock.qd(3.0).column(2).amax(), 0.0);
    }
}
