//! What the reference project asks of its own applications on the 43 minutes of its drive.

use std::fmt;

use crate::{Exceeded, Limits, NothingCompared, Quantity, Score, Track};

/// What a solution must be like to be accepted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Acceptance {
    /// Name of the application.
    pub app: &'static str,
    /// How many solutions there are.
    pub solutions: usize,
    /// Limits of the position, m.
    pub position: Limits,
    /// Limits of the velocity, m/s.
    pub velocity: Limits,
    /// Limits of the tilt, degrees.
    pub tilt: Limits,
}

const fn acceptance(app: &'static str, position: Limits, velocity: Limits, tilt: Limits) -> Acceptance {
    Acceptance { app, solutions: 2570, position, velocity, tilt }
}

/// The limits of each application. They were fitted to the reference's own output, so the margins are thin.
pub const ACCEPTANCE: [Acceptance; 10] = {
    const fn limits(std: f64, max: f64) -> Limits {
        Limits::new(std, max)
    }
    let pos_vel = (
        limits(1.4, 4.7).inside([5.0, 12.0, 24.0]),
        limits(0.14, 1.1).inside([47.0, 77.0, 87.0]),
        limits(1.6, 5.2).inside([30.0, 52.0, 68.0]),
    );
    let pos_ins = (limits(1.4, 3.8).inside([63.0, 95.0, 99.0]), limits(0.1, 0.8), limits(0.81, 3.5));
    [
        acceptance("pos_ins", pos_ins.0, pos_ins.1, pos_ins.2),
        acceptance("record_states", pos_ins.0, pos_ins.1, pos_ins.2),
        acceptance(
            "pos_ins_leverarm",
            limits(2.0, 4.1).inside([60.0, 95.0, 99.0]),
            limits(0.11, 1.0),
            limits(0.81, 2.5).inside([53.0, 91.0, 99.0]),
        ),
        acceptance(
            "pos_ins_bodyvel",
            limits(1.3, 4.8).inside([59.0, 90.0, 99.0]),
            limits(0.11, 0.8).inside([59.0, 88.0, 97.0]),
            limits(1.7, 12.0).inside([53.0, 91.0, 98.0]),
        ),
        acceptance("zerovel2d", limits(1.4, 3.8), limits(0.1, 0.8), limits(0.8, 3.5)),
        acceptance("pos_vel_ins", pos_vel.0, pos_vel.1, pos_vel.2),
        acceptance("posvel_ins", pos_vel.0, pos_vel.1, pos_vel.2),
        acceptance(
            "outage_sim",
            limits(306.0, 2441.0).inside([64.0, 95.0, 99.0]),
            limits(8.0, 35.0).inside([68.0, 91.0, 98.0]),
            limits(1.32, 5.3).inside([68.0, 95.0, 98.0]),
        ),
        acceptance("pos_ins_vsb", limits(1.4, 3.8), limits(0.1, 0.8), limits(0.82, 3.55)),
        acceptance(
            "direction_to_points",
            limits(20.0, 200.0).inside([55.0, 85.0, 95.0]),
            limits(1.0, 8.0).inside([55.0, 85.0, 95.0]),
            limits(0.6, 3.5).inside([55.0, 85.0, 95.0]),
        ),
    ]
};

/// The first solution comes this long after the truth's first sample, ns.
const ALIGNMENT: i64 = 10_000_000_000;
/// Solutions begin and end within this of when they should, ns.
const SPAN_TOLERANCE: i64 = 3_000_000_000;

/// One way in which a solution is not acceptable.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// Nothing can be compared.
    Nothing(NothingCompared),
    /// Another number of solutions.
    Count {
        /// How many there should be.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
    /// It begins or ends at another time than it should.
    Span {
        /// `begins` or `ends`.
        which: &'static str,
        /// How much later than it should, s.
        late: f64,
    },
    /// It has no values of this kind that can be compared.
    Missing(Quantity),
    /// A limit is exceeded.
    Limit(Exceeded),
}

impl Acceptance {
    /// The limits of an application, by its name.
    #[must_use]
    pub fn of(app: &str) -> Option<&'static Acceptance> {
        ACCEPTANCE.iter().find(|it| it.app == app)
    }

    /// The same for a truth of 10 Hz. The limits are for one of 200 Hz; between samples that are further apart, a vehicle
    /// that shakes moves in ways that no interpolation knows, which is not the solution's fault. Of the velocities inside
    /// a sigma up to one in a hundred is lost by that; of all else, less than counts.
    #[must_use]
    pub fn for_thinned_truth(self) -> Acceptance {
        let inside_percent = self.velocity.inside_percent.map(|percent| percent - 1.0);
        Acceptance { velocity: self.velocity.inside(inside_percent), ..self }
    }

    /// Everything about a solution of the whole drive that is not as it must be.
    #[must_use]
    pub fn faults(&self, solution: &Track, truth: &Track) -> Vec<Fault> {
        let score = match Score::of(solution, truth) {
            Ok(score) => score,
            Err(nothing) => return vec![Fault::Nothing(nothing)],
        };
        let mut faults = Vec::new();
        if score.solutions != self.solutions {
            faults.push(Fault::Count { wanted: self.solutions, found: score.solutions });
        }
        if let (Some(ours), Some(theirs)) = (solution.span(), truth.span()) {
            for (which, late) in [("begins", ours.0 - theirs.0 - ALIGNMENT), ("ends", ours.1 - theirs.1)] {
                if late.abs() > SPAN_TOLERANCE {
                    faults.push(Fault::Span { which, late: late as f64 * 1e-9 });
                }
            }
        }
        let limits =
            [(Quantity::Position, self.position), (Quantity::Velocity, self.velocity), (Quantity::Tilt, self.tilt)];
        for (quantity, limits) in limits {
            match score.quantity(quantity) {
                Some(found) => faults.extend(limits.exceeded(quantity, found).into_iter().map(Fault::Limit)),
                None => faults.push(Fault::Missing(quantity)),
            }
        }
        faults
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing(nothing) => nothing.fmt(f),
            Self::Count { wanted, found } => write!(f, "there are {found} solutions, and there should be {wanted}"),
            Self::Span { which, late } => {
                let side = if *late > 0.0 { "late" } else { "early" };
                write!(f, "the solution {which} {:.1} s too {side}", late.abs())
            }
            Self::Missing(quantity) => write!(f, "no {} can be compared", quantity.name()),
            Self::Limit(exceeded) => exceeded.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Geodetic, Sample};

    #[test]
    fn every_application_has_its_own_limits() {
        for (at, acceptance) in ACCEPTANCE.iter().enumerate() {
            assert_eq!(Acceptance::of(acceptance.app), Some(acceptance));
            assert!(ACCEPTANCE[..at].iter().all(|other| other.app != acceptance.app));
        }
        assert_eq!(Acceptance::of("nobody's"), None);
    }

    #[test]
    fn a_solution_that_is_short_late_and_bare_is_told_all_of_it() {
        let at =
            |second: i64| Sample::at(second * 1_000_000_000, Geodetic { latitude: 0.7, longitude: -1.4, height: 0.0 });
        let truth = Track::new((0..100).map(at));
        let solution = Track::new((30..60).map(at));

        let faults: Vec<String> = ACCEPTANCE[0].faults(&solution, &truth).iter().map(ToString::to_string).collect();

        assert_eq!(faults[0], "there are 30 solutions, and there should be 2570");
        assert_eq!(faults[1], "the solution begins 20.0 s too late");
        assert_eq!(faults[2], "the solution ends 40.0 s too early");
        assert!(faults[3].starts_with("position north: percent inside 1 sigma"), "{}", faults[3]);
        assert_eq!(faults[12..], ["no velocity can be compared", "no tilt can be compared"]);
    }
}
