//! First-order Gauss-Markov processes: what is correlated with itself for a while, and forgotten after (Brown & Hwang).

#[cfg(not(feature = "std"))]
use num_traits::Float as _;

/// One process: `x' = -x / tau + w`, in balance at a standard deviation of `sigma`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GaussMarkov {
    /// Standard deviation in balance, in the unit of the state.
    pub sigma: f64,
    /// Correlation time, s.
    pub tau: f64,
}

/// A step of one process, which depends on no other state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// What the state is multiplied by.
    pub phi: f64,
    /// The variance that it gains.
    pub qd: f64,
}

impl GaussMarkov {
    /// The step of `dt` seconds, with the noise of the trapezoid rule: `Qd = (Phi Q Phi + Q) dt / 2`, the rule of the
    /// other models. It is too large by a third of `(dt / tau)²`, and keeps the balance for steps well below `tau`.
    #[inline]
    #[must_use]
    pub fn step(&self, dt: f64) -> Step {
        let phi = (-dt / self.tau).exp();
        let q = 2.0 * self.sigma * self.sigma / self.tau;
        Step { phi, qd: (phi * q * phi + q) * (0.5 * dt) }
    }

    /// The step of `dt` seconds with its exact noise, `sigma² (1 - Phi²)`, which keeps the balance for any step.
    #[inline]
    #[must_use]
    pub fn exact_step(&self, dt: f64) -> Step {
        let decay = -dt / self.tau;
        Step { phi: decay.exp(), qd: -self.sigma * self.sigma * (2.0 * decay).exp_m1() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROCESS: GaussMarkov = GaussMarkov { sigma: 1.5, tau: 300.0 };

    fn variance_after(steps: usize, start: f64, step: Step) -> f64 {
        (0..steps).fold(start, |variance, _| step.phi * variance * step.phi + step.qd)
    }

    #[test]
    fn the_variance_follows_the_closed_form_whatever_the_steps() {
        let start: f64 = 9.0;
        for (steps, dt) in [(1, 600.0), (600, 1.0), (6, 100.0)] {
            let after = variance_after(steps, start, PROCESS.exact_step(dt));
            let decay = (-2.0f64 * 600.0 / 300.0).exp();
            assert!((after - (2.25 + (start - 2.25) * decay)).abs() < 1e-12, "{after}");
        }
    }

    #[test]
    fn an_exact_step_is_as_good_as_two_halves_of_it() {
        let (whole, half) = (PROCESS.exact_step(50.0), PROCESS.exact_step(25.0));
        assert!((whole.phi - half.phi * half.phi).abs() < 1e-15);
        assert!((whole.qd - (half.phi * half.qd * half.phi + half.qd)).abs() < 1e-14);
    }

    #[test]
    fn the_trapezoid_is_too_large_by_a_third_of_the_square_of_the_step() {
        for dt in [0.5, 1.0, 2.0, 10.0] {
            let ratio = PROCESS.step(dt).qd / PROCESS.exact_step(dt).qd;
            let expected = (dt / PROCESS.tau).powi(2) / 3.0;
            assert!((ratio - 1.0 - expected).abs() < 0.02 * expected + 1e-12, "{dt}: {ratio}");
        }
    }

    #[test]
    fn the_correlation_falls_to_its_eth_part_in_the_correlation_time() {
        let phi = (0..300).fold(1.0, |phi, _| phi * PROCESS.step(1.0).phi);
        assert!((phi - (-1.0f64).exp()).abs() < 1e-13);
    }
}
