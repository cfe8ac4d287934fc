//! Where a vehicle was over time.

use pntos_nav::nalgebra::UnitQuaternion;

use crate::{Ned, Sample};

/// Samples further apart than this, in ns, say nothing about what is between them.
const LONGEST_GAP: i64 = 2_000_000_000;

/// Samples in order of time, and how many messages were none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Track {
    samples: Vec<Sample>,
    /// Messages on the same channel that had no whole geodetic position.
    pub refused: u64,
}

/// A time at which a track says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknown {
    Before,
    After,
    Gap,
}

impl Track {
    /// A track of these samples, whatever their order. Of samples with the same time the later one in `samples` comes
    /// later.
    #[must_use]
    pub fn new(samples: impl IntoIterator<Item = Sample>) -> Track {
        let mut samples: Vec<Sample> = samples.into_iter().collect();
        samples.sort_by_key(|sample| sample.time);
        Track { samples, refused: 0 }
    }

    /// The samples in order of time.
    #[must_use]
    pub fn samples(&self) -> &[Sample] {
        &self.samples
    }

    /// Whether there are no samples.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.samples.is_empty()
    }

    /// Times of the first and of the last sample, ns.
    #[must_use]
    pub fn span(&self) -> Option<(i64, i64)> {
        Some((self.samples.first()?.time, self.samples.last()?.time))
    }

    /// The sample at `time`, interpolated; `None` before the first, after the last and in a gap of more than 2 s. It has
    /// no sigmas.
    #[must_use]
    pub fn at(&self, time: i64) -> Option<Sample> {
        self.known_at(time).ok()
    }

    pub(crate) fn known_at(&self, time: i64) -> Result<Sample, Unknown> {
        let after = self.samples.partition_point(|sample| sample.time < time);
        let next = self.samples.get(after).ok_or(Unknown::After)?;
        if next.time == time {
            return Ok(Sample { position_sigma: None, velocity_sigma: None, tilt_sigma: None, ..*next });
        }
        let previous = &self.samples[after.checked_sub(1).ok_or(Unknown::Before)?];
        let gap = next.time.saturating_sub(previous.time);
        if gap > LONGEST_GAP {
            return Err(Unknown::Gap);
        }
        let fraction = (time - previous.time) as f64 / gap as f64;
        Ok(Sample {
            velocity: previous.velocity.zip(next.velocity).map(|(from, to)| between(from, to, fraction)),
            attitude: previous.attitude.zip(next.attitude).map(|(from, to)| turned(from, to, fraction)),
            ..Sample::at(time, previous.position.towards(&next.position, fraction))
        })
    }
}

fn between(from: Ned, to: Ned, fraction: f64) -> Ned {
    std::array::from_fn(|axis| from[axis] + fraction * (to[axis] - from[axis]))
}

/// Along the shortest turn. Half a turn has no shortest one: then the nearer attitude.
fn turned(from: UnitQuaternion<f64>, to: UnitQuaternion<f64>, fraction: f64) -> UnitQuaternion<f64> {
    from.try_slerp(&to, fraction, 1e-12).unwrap_or(if fraction < 0.5 { from } else { to })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Geodetic;

    const SECOND: i64 = 1_000_000_000;

    fn sample(time: i64, height: f64, speed: f64, yaw: f64) -> Sample {
        Sample {
            velocity: Some([speed, 0.0, 0.0]),
            attitude: Some(UnitQuaternion::from_euler_angles(0.0, 0.0, yaw)),
            position_sigma: Some([1.0; 3]),
            ..Sample::at(time, Geodetic { latitude: 0.7, longitude: -1.4, height })
        }
    }

    #[test]
    fn everything_is_interpolated_to_the_time() {
        let track = Track::new([sample(SECOND, 110.0, 3.0, 0.4), sample(0, 100.0, 1.0, 0.2)]);

        let quarter = track.at(SECOND / 4).unwrap();

        assert_eq!(quarter.position.height, 102.5);
        assert_eq!(quarter.velocity, Some([1.5, 0.0, 0.0]));
        assert!((quarter.attitude.unwrap().euler_angles().2 - 0.25).abs() < 1e-12);
        assert_eq!(quarter.position_sigma, None);
    }

    #[test]
    fn an_attitude_turns_the_short_way_round() {
        let track = Track::new([sample(0, 0.0, 0.0, 3.1), sample(SECOND, 0.0, 0.0, -3.1)]);

        let yaw = track.at(SECOND / 2).unwrap().attitude.unwrap().euler_angles().2;

        assert!((yaw.abs() - std::f64::consts::PI).abs() < 1e-9, "{yaw}");
    }

    #[test]
    fn nothing_is_known_outside_and_in_a_gap() {
        let track = Track::new([0, SECOND, 10 * SECOND].map(|time| sample(time, 0.0, 0.0, 0.0)));

        assert_eq!(track.known_at(-1), Err(Unknown::Before));
        assert!(track.known_at(SECOND).is_ok());
        assert_eq!(track.known_at(5 * SECOND), Err(Unknown::Gap));
        assert!(track.known_at(10 * SECOND).is_ok());
        assert_eq!(track.known_at(11 * SECOND), Err(Unknown::After));
        assert_eq!(Track::default().known_at(0), Err(Unknown::After));
    }

    #[test]
    fn a_velocity_known_on_one_side_only_is_not_made_up() {
        let bare = Sample::at(SECOND, Geodetic { latitude: 0.7, longitude: -1.4, height: 0.0 });
        let track = Track::new([sample(0, 0.0, 5.0, 0.1), bare]);

        let between = track.at(SECOND / 2).unwrap();

        assert_eq!((between.velocity, between.attitude), (None, None));
    }
}
