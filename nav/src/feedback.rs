//! Giving an estimated error back to the inertial solution that it is the error of.
//!
//! A filter of errors stays linear as long as the errors are small. So after an update the inertial solution and the
//! biases of its sensor are corrected by what the filter found, and the filter goes on from zero (Groves 14.1.1, closed
//! loop). The same correction, without the feedback, makes the solution that is published.

use nalgebra::Vector3;

use crate::{
    attitude::tilt_correction,
    earth::MetresPerRadian,
    solution::{ImuBiases, Pva, seconds_between},
};

/// The errors of an inertial solution and of its sensor: true value = estimate + error, except for the tilt (see the
/// conventions of the crate) and for the biases, where true bias = bias - error.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Errors {
    /// Of the position along north, east, down, m.
    pub position: Vector3<f64>,
    /// Of the velocity along north, east, down, m/s.
    pub velocity: Vector3<f64>,
    /// Of the attitude, about north, east, down, rad.
    pub tilt: Vector3<f64>,
    /// Of the biases of the accelerometers, m/s².
    pub accelerometer: Vector3<f64>,
    /// Of the biases of the gyros, rad/s.
    pub gyro: Vector3<f64>,
}

impl Errors {
    /// How many states they are.
    pub const STATES: usize = 15;

    /// The errors that the states of an inertial error model say, in the order of the fields.
    #[inline]
    #[must_use]
    pub fn from_states(x: &[f64; Self::STATES]) -> Self {
        let three = |at: usize| Vector3::new(x[at], x[at + 1], x[at + 2]);
        Self { position: three(0), velocity: three(3), tilt: three(6), accelerometer: three(9), gyro: three(12) }
    }

    /// The solution without its errors. Its attitude is not made orthogonal again: the correction is a rotation.
    #[inline]
    #[must_use]
    pub fn correct(&self, solution: &Pva) -> Pva {
        let metres = MetresPerRadian::at(solution.latitude, solution.height);
        Pva {
            time: solution.time,
            latitude: solution.latitude + self.position.x / metres.north,
            longitude: solution.longitude + self.position.y / metres.east,
            height: solution.height - self.position.z,
            velocity: solution.velocity + self.velocity,
            attitude: tilt_correction(&self.tilt) * solution.attitude,
        }
    }

    /// The biases without their errors.
    #[inline]
    #[must_use]
    pub fn correct_biases(&self, biases: &ImuBiases) -> ImuBiases {
        ImuBiases { accelerometer: biases.accelerometer - self.accelerometer, gyro: biases.gyro - self.gyro }
    }
}

/// When errors are given back. Zero, the default, holds nothing back.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Thresholds {
    /// How long after the feedback before at least, s.
    pub time: f64,
    /// How large the error along at least one axis must be, m.
    pub position: f64,
}

impl Thresholds {
    /// Whether errors found at `now` are given back, when they were last at `last`, both in ns.
    #[inline]
    #[must_use]
    pub fn passed(&self, last: i64, now: i64, errors: &Errors) -> bool {
        (self.time <= 0.0 || seconds_between(last, now) >= self.time)
            && (self.position <= 0.0 || errors.position.amax() >= self.position)
    }
}

#[cfg(test)]
mod tests {
    use nalgebra::Matrix3;

    use super::*;
    use crate::attitude::{from_roll_pitch_yaw, skew};

    fn somewhere() -> Pva {
        Pva {
            time: 7,
            latitude: 0.7,
            longitude: -1.5,
            height: 220.0,
            velocity: Vector3::new(10.0, -3.0, 0.5),
            attitude: from_roll_pitch_yaw(0.02, -0.05, 2.0),
        }
    }

    #[test]
    fn no_errors_correct_nothing() {
        assert_eq!(Errors::default().correct(&somewhere()), somewhere());
    }

    #[test]
    fn errors_move_the_solution_towards_north_east_and_down() {
        let mut x = [0.0; 15];
        for (i, x) in x.iter_mut().enumerate() {
            *x = 1e-3 * (1.0 + i as f64);
        }
        let (errors, before) = (Errors::from_states(&x), somewhere());
        let after = errors.correct(&before);
        let metres = MetresPerRadian::at(before.latitude, before.height);
        assert!(((after.latitude - before.latitude) * metres.north - 0.001).abs() < 1e-8);
        assert!(((after.longitude - before.longitude) * metres.east - 0.002).abs() < 1e-8);
        assert!((after.height - before.height + 0.003).abs() < 1e-12);
        assert!((after.velocity - before.velocity - Vector3::new(0.004, 0.005, 0.006)).amax() < 1e-15);
        let first_order = (Matrix3::identity() - skew(&errors.tilt)) * before.attitude;
        assert!((after.attitude - first_order).amax() < 2.0 * errors.tilt.norm_squared());
        assert!((after.attitude.transpose() * after.attitude - Matrix3::identity()).amax() < 1e-14);
    }

    #[test]
    fn the_error_of_a_bias_is_taken_off_it() {
        let mut x = [0.0; 15];
        (x[9], x[14]) = (0.25, -0.5);
        let biases = ImuBiases { accelerometer: Vector3::new(1.0, 2.0, 3.0), gyro: Vector3::new(4.0, 5.0, 6.0) };
        let corrected = Errors::from_states(&x).correct_biases(&biases);
        assert_eq!(corrected.accelerometer, Vector3::new(0.75, 2.0, 3.0));
        assert_eq!(corrected.gyro, Vector3::new(4.0, 5.0, 6.5));
    }

    #[test]
    fn thresholds_hold_feedback_back_until_both_are_passed() {
        let one_metre = Errors { position: Vector3::new(0.2, -1.0, 0.0), ..Errors::default() };
        assert!(Thresholds::default().passed(0, 0, &Errors::default()));
        let thresholds = Thresholds { time: 2.0, position: 1.0 };
        assert!(thresholds.passed(0, 2_000_000_000, &one_metre));
        assert!(!thresholds.passed(0, 1_999_999_999, &one_metre));
        assert!(!thresholds.passed(0, 2_000_000_000, &Errors::default()));
    }
}
