//! How far one sample is from another.

use serde::Serialize;

use crate::{Ned, Sample};

/// What errors are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Quantity {
    /// In m.
    Position,
    /// In m/s.
    Velocity,
    /// In rad; statistics in degrees.
    Tilt,
}

/// The errors of one sample of a solution, and the sigmas that the solution gives for them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ErrorSample {
    /// Time of the solution, ns.
    pub time: i64,
    /// North, east, down, m.
    pub position: Ned,
    /// North, east, down, m/s; `None` if one of the two velocities is not known.
    pub velocity: Option<Ned>,
    /// About north, east, down, rad; `None` if one of the two attitudes is not known.
    pub tilt: Option<Ned>,
    /// As in the solution.
    pub position_sigma: Option<Ned>,
    /// As in the solution.
    pub velocity_sigma: Option<Ned>,
    /// As in the solution.
    pub tilt_sigma: Option<Ned>,
}

impl Quantity {
    /// All of them, in the order of a covariance.
    pub const ALL: [Quantity; 3] = [Quantity::Position, Quantity::Velocity, Quantity::Tilt];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Quantity::Position => "position",
            Quantity::Velocity => "velocity",
            Quantity::Tilt => "tilt",
        }
    }

    /// The unit of its statistics.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Quantity::Position => "m",
            Quantity::Velocity => "m/s",
            Quantity::Tilt => "deg",
        }
    }

    /// Turns an error or a sigma into the unit of the statistics.
    #[must_use]
    pub fn shown(self, value: f64) -> f64 {
        if self == Quantity::Tilt { value.to_degrees() } else { value }
    }
}

impl ErrorSample {
    /// The error of `solution` where the truth is `truth`, which is of the same time.
    #[must_use]
    pub fn between(solution: &Sample, truth: &Sample) -> ErrorSample {
        let velocity = solution.velocity.zip(truth.velocity);
        let tilt = solution.attitude.zip(truth.attitude);
        ErrorSample {
            time: solution.time,
            position: solution.position.ned_from(&truth.position),
            velocity: velocity.map(|(ours, real)| std::array::from_fn(|axis| ours[axis] - real[axis])),
            tilt: tilt.map(|(ours, real)| (ours * real.inverse()).scaled_axis().into()),
            position_sigma: solution.position_sigma,
            velocity_sigma: solution.velocity_sigma,
            tilt_sigma: solution.tilt_sigma,
        }
    }

    /// The error of a quantity: m, m/s or rad.
    #[must_use]
    pub fn of(&self, quantity: Quantity) -> Option<Ned> {
        match quantity {
            Quantity::Position => Some(self.position),
            Quantity::Velocity => self.velocity,
            Quantity::Tilt => self.tilt,
        }
    }

    /// One sigma of a quantity, in the same unit.
    #[must_use]
    pub fn sigma(&self, quantity: Quantity) -> Option<Ned> {
        match quantity {
            Quantity::Position => self.position_sigma,
            Quantity::Velocity => self.velocity_sigma,
            Quantity::Tilt => self.tilt_sigma,
        }
    }

    /// Length of the position error in the plane, m.
    #[must_use]
    pub fn horizontal(&self) -> f64 {
        self.position[0].hypot(self.position[1])
    }

    /// Length of the position error in space, m.
    #[must_use]
    pub fn three_dimensional(&self) -> f64 {
        self.horizontal().hypot(self.position[2])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Geodetic;
    use pntos_nav::attitude;
    use pntos_nav::nalgebra::{Rotation3, UnitQuaternion, Vector3};

    const PLACE: Geodetic = Geodetic { latitude: 0.7, longitude: -1.4, height: 200.0 };

    #[test]
    fn an_error_is_the_solution_minus_the_truth() {
        let solution = Sample {
            velocity: Some([1.0, 2.0, 3.0]),
            ..Sample::at(5, Geodetic { latitude: 0.7 + 1e-6, height: 201.0, ..PLACE })
        };
        let truth = Sample { velocity: Some([0.5, 2.5, 3.0]), ..Sample::at(5, PLACE) };

        let error = ErrorSample::between(&solution, &truth);

        assert!((error.position[0] - 6.36).abs() < 0.01, "north of it by 1e-6 of the meridian's radius");
        assert_eq!(error.position[2], -1.0);
        assert_eq!(error.velocity, Some([0.5, -0.5, 0.0]));
        assert_eq!(error.tilt, None);
    }

    #[test]
    fn a_tilt_is_what_corrects_the_attitude() {
        let estimated = Rotation3::from_euler_angles(0.1, -0.2, 2.5);
        let psi = Vector3::new(0.02, -0.01, 0.3);
        let real = Rotation3::from_matrix_unchecked(attitude::tilt_correction(&psi) * estimated.matrix());
        let sample = |attitude: Rotation3<f64>| Sample {
            attitude: Some(UnitQuaternion::from_rotation_matrix(&attitude)),
            ..Sample::at(0, PLACE)
        };

        let tilt = ErrorSample::between(&sample(estimated), &sample(real)).tilt.unwrap();

        assert!((Vector3::from(tilt) - psi).amax() < 1e-12, "{tilt:?}");
    }

    #[test]
    fn a_position_error_has_a_length_in_the_plane_and_in_space() {
        let mut error = ErrorSample::between(&Sample::at(0, PLACE), &Sample::at(0, PLACE));
        error.position = [3.0, -4.0, 12.0];

        assert_eq!(error.horizontal(), 5.0);
        assert_eq!(error.three_dimensional(), 13.0);
    }
}
