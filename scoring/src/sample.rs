//! One moment of a track.

use std::fmt;

use pntos::aspn::{
    AspnRef, MatrixRef, MeasurementPositionRef, MeasurementPositionReferenceFrame as PositionFrame,
    MeasurementPositionVelocityAttitudeRef, MeasurementPositionVelocityAttitudeReferenceFrame as PvaFrame,
};
use pntos::lcm;
use pntos_nav::attitude;
use pntos_nav::nalgebra::{Quaternion, UnitQuaternion};
use pntos_nav::solution::Pva;

use crate::{Geodetic, Ned, Quantity};

/// Position and, as far as they are known, velocity, attitude, and one sigma of each.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// Time of validity, ns.
    pub time: i64,
    /// Where the vehicle was.
    pub position: Geodetic,
    /// Along north, east and down, m/s.
    pub velocity: Option<Ned>,
    /// The rotation from the platform frame to north, east, down.
    pub attitude: Option<UnitQuaternion<f64>>,
    /// One sigma of the position error north, east and down, m.
    pub position_sigma: Option<Ned>,
    /// One sigma of the velocity error, m/s.
    pub velocity_sigma: Option<Ned>,
    /// One sigma of the tilt error about north, east and down, rad.
    pub tilt_sigma: Option<Ned>,
}

/// Why a message is no sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused {
    /// It is not of a type that has a position, or the bytes are not what their fingerprint promises.
    NotAPosition,
    /// Its frame is not geodetic.
    OtherFrame,
    /// Latitude, longitude or height is not known, or not finite.
    NoPosition,
}

impl Sample {
    /// A sample of which nothing but the position is known.
    #[must_use]
    pub fn at(time: i64, position: Geodetic) -> Sample {
        Sample {
            time,
            position,
            velocity: None,
            attitude: None,
            position_sigma: None,
            velocity_sigma: None,
            tilt_sigma: None,
        }
    }

    /// A whole solution. `variances` are the diagonal of its covariance: position in m², velocity in (m/s)², tilt in rad².
    #[must_use]
    pub fn of_pva(pva: &Pva, variances: Option<&[f64; 9]>) -> Sample {
        let sigma = |from: usize| variances.and_then(|all| sigmas([all[from], all[from + 1], all[from + 2]]));
        let Pva { latitude, longitude, height, .. } = *pva;
        Sample {
            velocity: Some(pva.velocity.into()),
            attitude: unit(attitude::quaternion(&pva.attitude)),
            position_sigma: sigma(0),
            velocity_sigma: sigma(3),
            tilt_sigma: sigma(6),
            ..Sample::at(pva.time, Geodetic { latitude, longitude, height })
        }
    }

    /// The sample in a message as LCM carries it: a geodetic position, alone or with velocity and attitude.
    ///
    /// # Errors
    ///
    /// If the message has no whole geodetic position. A velocity, an attitude or a covariance that is absent, not finite,
    /// negative or of another size than the rest of the message asks for is not known, and no error.
    pub fn decode(channel: &str, data: &[u8]) -> Result<Sample, Refused> {
        let message = lcm::decode_message(channel, data).map_err(|_| Refused::NotAPosition)?;
        match message.aspn() {
            AspnRef::MeasurementPosition(it) => Self::of_position(it),
            AspnRef::MeasurementPositionVelocityAttitude(it) => Self::of_message(it),
            _ => Err(Refused::NotAPosition),
        }
    }

    fn of_position(it: MeasurementPositionRef<'_>) -> Result<Sample, Refused> {
        if it.reference_frame() != PositionFrame::GEODETIC {
            return Err(Refused::OtherFrame);
        }
        let position = position([it.term1(), it.term2(), it.term3()])?;
        let position_sigma = Diagonal::of(it.covariance(), 3).and_then(|mut diagonal| diagonal.next());
        Ok(Sample { position_sigma, ..Sample::at(it.time_of_validity().elapsed_nsec, position) })
    }

    fn of_message(it: MeasurementPositionVelocityAttitudeRef<'_>) -> Result<Sample, Refused> {
        if it.reference_frame() != PvaFrame::GEODETIC {
            return Err(Refused::OtherFrame);
        }
        let position = position([it.p1(), it.p2(), it.p3()])?;
        let speeds = [it.v1(), it.v2(), it.v3()];
        let velocity = whole(speeds);
        let attitude = it.quaternion().and_then(unit);
        // The covariance has rows for what the message knows, and for nothing else.
        let rows_of_velocity = speeds.iter().flatten().count();
        let rows_of_tilt = if it.quaternion().is_some() { 3 } else { 0 };
        let mut sample = Sample { velocity, attitude, ..Sample::at(it.time_of_validity().elapsed_nsec, position) };
        if let Some(mut diagonal) = Diagonal::of(it.covariance(), 3 + rows_of_velocity + rows_of_tilt) {
            sample.position_sigma = diagonal.next();
            sample.velocity_sigma = velocity.and_then(|_| diagonal.next());
            diagonal.skip_to(3 + rows_of_velocity);
            sample.tilt_sigma = attitude.and_then(|_| diagonal.next());
        }
        Ok(sample)
    }

    /// One sigma of a quantity, in its own unit: m, m/s or rad.
    #[must_use]
    pub fn sigma(&self, quantity: Quantity) -> Option<Ned> {
        match quantity {
            Quantity::Position => self.position_sigma,
            Quantity::Velocity => self.velocity_sigma,
            Quantity::Tilt => self.tilt_sigma,
        }
    }
}

/// The diagonal of a covariance, three at a time.
struct Diagonal<'a> {
    covariance: MatrixRef<'a, f64>,
    at: usize,
}

impl<'a> Diagonal<'a> {
    fn of(covariance: MatrixRef<'a, f64>, size: usize) -> Option<Diagonal<'a>> {
        (covariance.rows() == size && covariance.cols() == size).then_some(Diagonal { covariance, at: 0 })
    }

    fn next(&mut self) -> Option<Ned> {
        let at = self.at;
        self.at += 3;
        let variance = |index: usize| self.covariance.get(index, index).copied();
        sigmas([variance(at)?, variance(at + 1)?, variance(at + 2)?])
    }

    fn skip_to(&mut self, at: usize) {
        self.at = at;
    }
}

fn position(terms: [Option<f64>; 3]) -> Result<Geodetic, Refused> {
    let [latitude, longitude, height] = whole(terms).ok_or(Refused::NoPosition)?;
    Ok(Geodetic { latitude, longitude, height })
}

/// All three, if each is known and finite.
fn whole([x, y, z]: [Option<f64>; 3]) -> Option<Ned> {
    let all = [x?, y?, z?];
    all.iter().all(|it| it.is_finite()).then_some(all)
}

fn sigmas(variances: Ned) -> Option<Ned> {
    variances.iter().all(|it| it.is_finite() && *it >= 0.0).then(|| variances.map(f64::sqrt))
}

fn unit([w, x, y, z]: [f64; 4]) -> Option<UnitQuaternion<f64>> {
    // Half the length is room for rounding and for a sloppy sender, not for four numbers that are no rotation.
    UnitQuaternion::try_new(Quaternion::new(w, x, y, z), 0.5)
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refused::NotAPosition => "it is no message with a position, or a broken one",
            Refused::OtherFrame => "its frame is not geodetic",
            Refused::NoPosition => "its latitude, longitude or height is not known or not finite",
        })
    }
}

impl std::error::Error for Refused {}

#[cfg(test)]
mod tests {
    use super::*;
    use pntos::aspn::{Matrix, MeasurementPositionVelocityAttitude, MeasurementVelocity, TypeTimestamp};

    fn decoded(message: MeasurementPositionVelocityAttitude) -> Result<Sample, Refused> {
        let mut bytes = Vec::new();
        lcm::encode_message(&message.into_message("/pva").unwrap(), &mut bytes).unwrap();
        Sample::decode("/pva", &bytes)
    }

    fn whole_message() -> MeasurementPositionVelocityAttitude {
        MeasurementPositionVelocityAttitude {
            time_of_validity: TypeTimestamp { elapsed_nsec: 7 },
            reference_frame: PvaFrame::GEODETIC,
            p1: Some(0.7),
            p2: Some(-1.4),
            p3: Some(220.0),
            v1: Some(1.0),
            v2: Some(2.0),
            v3: Some(3.0),
            quaternion: Some([2.0, 0.0, 0.0, 0.0]),
            covariance: Matrix::diagonal(&[1.0, 4.0, 9.0, 16.0, 25.0, 36.0, 0.01, 0.04, 0.09]),
            ..MeasurementPositionVelocityAttitude::default()
        }
    }

    #[test]
    fn a_whole_message_is_a_whole_sample() {
        let sample = decoded(whole_message()).unwrap();

        assert_eq!(sample.time, 7);
        assert_eq!(sample.position, Geodetic { latitude: 0.7, longitude: -1.4, height: 220.0 });
        assert_eq!(sample.velocity, Some([1.0, 2.0, 3.0]));
        assert_eq!(sample.attitude, Some(UnitQuaternion::identity()), "its length need not be one");
        assert_eq!(sample.position_sigma, Some([1.0, 2.0, 3.0]));
        assert_eq!(sample.velocity_sigma, Some([4.0, 5.0, 6.0]));
        assert_eq!(sample.tilt_sigma, Some([0.1, 0.2, 0.3]));
    }

    #[test]
    fn what_a_message_does_not_know_has_no_rows_in_its_covariance() {
        let sample = decoded(MeasurementPositionVelocityAttitude {
            v2: None,
            covariance: Matrix::diagonal(&[1.0, 1.0, 1.0, 5.0, 5.0, 0.01, 0.04, 0.09]),
            ..whole_message()
        })
        .unwrap();

        assert_eq!((sample.velocity, sample.velocity_sigma), (None, None));
        assert_eq!(sample.tilt_sigma, Some([0.1, 0.2, 0.3]));
    }

    #[test]
    fn a_covariance_of_another_size_and_a_negative_variance_are_not_known() {
        let short =
            decoded(MeasurementPositionVelocityAttitude { covariance: Matrix::diagonal(&[1.0; 6]), ..whole_message() });
        assert_eq!(short.unwrap().position_sigma, None);

        let mut variances = [1.0; 9];
        variances[4] = -1e-9;
        let negative = decoded(MeasurementPositionVelocityAttitude {
            covariance: Matrix::diagonal(&variances),
            ..whole_message()
        })
        .unwrap();
        assert_eq!(negative.velocity_sigma, None);
        assert_eq!(negative.tilt_sigma, Some([1.0; 3]));
    }

    #[test]
    fn refuses_what_has_no_whole_geodetic_position() {
        let without = MeasurementPositionVelocityAttitude { p3: None, ..whole_message() };
        assert_eq!(decoded(without), Err(Refused::NoPosition));
        let infinite = MeasurementPositionVelocityAttitude { p1: Some(f64::INFINITY), ..whole_message() };
        assert_eq!(decoded(infinite), Err(Refused::NoPosition));
        let inertial = MeasurementPositionVelocityAttitude { reference_frame: PvaFrame::ECI, ..whole_message() };
        assert_eq!(decoded(inertial), Err(Refused::OtherFrame));

        let mut bytes = Vec::new();
        lcm::encode_message(&MeasurementVelocity::default().into_message("/v").unwrap(), &mut bytes).unwrap();
        assert_eq!(Sample::decode("/v", &bytes), Err(Refused::NotAPosition));
        assert_eq!(Sample::decode("/v", b"no message"), Err(Refused::NotAPosition));
    }

    #[test]
    fn a_quaternion_that_is_no_rotation_is_no_attitude() {
        let zero = MeasurementPositionVelocityAttitude { quaternion: Some([0.0; 4]), ..whole_message() };
        let sample = decoded(zero).unwrap();

        assert_eq!((sample.attitude, sample.tilt_sigma), (None, None));
        assert_eq!(sample.velocity_sigma, Some([4.0, 5.0, 6.0]));
    }
}
