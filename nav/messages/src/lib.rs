//! ASPN messages as the mathematics of `pntos-nav` takes and gives them.
//!
//! For plugins that wrap this mathematics: they know pntOS' messages and not each other, so what they agree on is in the
//! messages. Nothing here logs or decides; what a message lacks is said by [`Lack`].

use core::fmt;

use pntos::{
    Managed, Message, Result, Source,
    aspn::{
        Matrix, MatrixRef, MeasurementImu, MeasurementImuImuType, MeasurementPosition,
        MeasurementPositionReferenceFrame, MeasurementPositionVelocityAttitude,
        MeasurementPositionVelocityAttitudeReferenceFrame as PvaFrame, TypeTimestamp,
    },
};
use pntos_nav::{
    align::Fix,
    attitude,
    nalgebra::{Matrix3, SMatrix, Vector3},
    solution::{ImuSample, Pva},
};

/// Why a message cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It is of another type, or its arrays are not there.
    Type,
    /// Its frame is not the geodetic one.
    Frame,
    /// A term is not known.
    Term,
    /// It holds samples of rates, and integrals since the message before are wanted.
    Integrals,
    /// Its covariance does not have a row for each term.
    Covariance,
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Type => "it is of another type, or lacks an array",
            Self::Frame => "its frame is not the geodetic one",
            Self::Term => "a term of it is not known (NaN)",
            Self::Integrals => "it holds sampled rates, and increments since the message before are wanted",
            Self::Covariance => "its covariance does not have a row for each term",
        })
    }
}

/// The position, velocity and attitude in a message; its covariance is left out.
///
/// # Errors
///
/// If a term is not known, or the frame is another one.
pub fn pva(message: &Message) -> Result<Pva, Lack> {
    partial_pva(message, None)
}

/// As [`pva`], with the terms that are not known from another solution.
///
/// # Errors
///
/// If the frame is another one.
pub fn pva_over(message: &Message, known: &Pva) -> Result<Pva, Lack> {
    partial_pva(message, Some(known))
}

fn partial_pva(message: &Message, known: Option<&Pva>) -> Result<Pva, Lack> {
    let view = message.view::<MeasurementPositionVelocityAttitude>().ok_or(Lack::Type)?;
    if view.reference_frame() != PvaFrame::GEODETIC {
        return Err(Lack::Frame);
    }
    let term = |value: Option<f64>, known: Option<f64>| value.or(known).ok_or(Lack::Term);
    let attitude = view.quaternion().map(attitude::from_quaternion);
    Ok(Pva {
        time: view.time_of_validity().elapsed_nsec,
        latitude: term(view.p1(), known.map(|pva| pva.latitude))?,
        longitude: term(view.p2(), known.map(|pva| pva.longitude))?,
        height: term(view.p3(), known.map(|pva| pva.height))?,
        velocity: Vector3::new(
            term(view.v1(), known.map(|pva| pva.velocity.x))?,
            term(view.v2(), known.map(|pva| pva.velocity.y))?,
            term(view.v3(), known.map(|pva| pva.velocity.z))?,
        ),
        attitude: attitude.or(known.map(|pva| pva.attitude)).ok_or(Lack::Term)?,
    })
}

/// The covariance of a position, velocity and attitude: nine rows, in m, m/s and rad along north, east, down.
///
/// # Errors
///
/// If it has another number of rows.
pub fn pva_covariance(message: &Message) -> Result<SMatrix<f64, 9, 9>, Lack> {
    let view = message.view::<MeasurementPositionVelocityAttitude>().ok_or(Lack::Type)?;
    square(view.covariance())
}

/// A message from `source` that says a solution; `covariance` writes that of its nine errors, row by row, over zeros.
///
/// # Errors
///
/// If the message cannot be made.
pub fn pva_message(pva: &Pva, covariance: impl FnOnce(&mut [f64]), source: &Source) -> Result<Managed<Message>> {
    MeasurementPositionVelocityAttitude {
        time_of_validity: TypeTimestamp { elapsed_nsec: pva.time },
        reference_frame: PvaFrame::GEODETIC,
        p1: Some(pva.latitude),
        p2: Some(pva.longitude),
        p3: Some(pva.height),
        v1: Some(pva.velocity.x),
        v2: Some(pva.velocity.y),
        v3: Some(pva.velocity.z),
        quaternion: Some(attitude::quaternion(&pva.attitude)),
        covariance: Matrix::filled(9, 9, covariance),
        ..Default::default()
    }
    .into_message(source)
}

/// The increments of an inertial sensor.
///
/// # Errors
///
/// If it is another message, or one with sampled rates.
#[inline]
pub fn imu_sample(message: &Message) -> Result<ImuSample, Lack> {
    let view = message.view::<MeasurementImu>().ok_or(Lack::Type)?;
    if view.imu_type() != MeasurementImuImuType::INTEGRATED {
        return Err(Lack::Integrals);
    }
    Ok(ImuSample {
        time: view.time_of_validity().elapsed_nsec,
        delta_velocity: view.meas_accel().into(),
        delta_angle: view.meas_gyro().into(),
    })
}

/// Specific force, m/s², and rotation rate, rad/s, as a message with samples.
#[must_use]
pub fn sampled_imu(time: i64, force: &Vector3<f64>, rate: &Vector3<f64>) -> MeasurementImu {
    MeasurementImu {
        time_of_validity: TypeTimestamp { elapsed_nsec: time },
        imu_type: MeasurementImuImuType::SAMPLED,
        meas_accel: (*force).into(),
        meas_gyro: (*rate).into(),
        ..Default::default()
    }
}

/// The position in a message, with its covariance along north, east, down.
///
/// # Errors
///
/// If a term is not known, or the frame is another one.
pub fn fix(message: &Message) -> Result<Fix, Lack> {
    let view = message.view::<MeasurementPosition>().ok_or(Lack::Type)?;
    if view.reference_frame() != MeasurementPositionReferenceFrame::GEODETIC {
        return Err(Lack::Frame);
    }
    let covariance: SMatrix<f64, 3, 3> = square(view.covariance())?;
    let [latitude, longitude, height] = [view.term1(), view.term2(), view.term3()].map(|term| term.ok_or(Lack::Term));
    Ok(Fix { latitude: latitude?, longitude: longitude?, height: height?, covariance: Matrix3::from(covariance) })
}

fn square<const N: usize>(covariance: MatrixRef<'_, f64>) -> Result<SMatrix<f64, N, N>, Lack> {
    let elements = covariance.as_slice();
    if covariance.rows() != N || elements.len() != N * N {
        return Err(Lack::Covariance);
    }
    Ok(SMatrix::from_row_slice(elements))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somewhere() -> Pva {
        Pva {
            time: 5,
            latitude: 0.8,
            longitude: -1.4,
            height: 100.0,
            velocity: Vector3::new(1.0, -2.0, 0.5),
            attitude: attitude::from_roll_pitch_yaw(0.1, 0.2, 3.0),
        }
    }

    #[test]
    fn a_solution_survives_the_way_through_a_message() {
        let covariance = |all: &mut [f64]| all.iter_mut().zip(0..81).for_each(|(place, n)| *place = f64::from(n));
        let message = pva_message(&somewhere(), covariance, &"here".into()).unwrap();
        let back = pva(&message).unwrap();
        assert!((back.attitude - somewhere().attitude).norm() < 1e-15);
        assert_eq!(Pva { attitude: somewhere().attitude, ..back }, somewhere());
        assert_eq!(pva_covariance(&message).unwrap()[(1, 2)], 11.0);
        assert_eq!(imu_sample(&message), Err(Lack::Type));
    }

    #[test]
    fn what_a_solution_does_not_say_is_taken_from_another() {
        let position = MeasurementPositionVelocityAttitude {
            reference_frame: PvaFrame::GEODETIC,
            p1: Some(0.5),
            p2: Some(0.6),
            p3: Some(0.7),
            ..Default::default()
        };
        let message = position.into_message("here").unwrap();
        assert_eq!(pva(&message), Err(Lack::Term));
        let whole = pva_over(&message, &somewhere()).unwrap();
        assert_eq!((whole.latitude, whole.velocity), (0.5, somewhere().velocity));
        assert_eq!(whole.attitude, somewhere().attitude);
    }

    #[test]
    fn a_solution_in_another_frame_is_none() {
        let message = MeasurementPositionVelocityAttitude { reference_frame: PvaFrame::ECI, ..Default::default() };
        assert_eq!(pva(&message.into_message("here").unwrap()), Err(Lack::Frame));
    }

    #[test]
    fn samples_of_rates_are_not_increments() {
        let message = sampled_imu(1, &Vector3::zeros(), &Vector3::zeros()).into_message("here").unwrap();
        assert_eq!(imu_sample(&message), Err(Lack::Integrals));
    }

    #[test]
    fn a_position_needs_its_three_terms_and_their_covariance() {
        let position = MeasurementPosition {
            reference_frame: MeasurementPositionReferenceFrame::GEODETIC,
            term1: Some(0.5),
            term2: Some(0.6),
            term3: Some(0.7),
            covariance: [[1.0, 2.0, 3.0]; 3].into(),
            ..Default::default()
        };
        let found = fix(&position.clone().into_message("here").unwrap()).unwrap();
        assert_eq!((found.height, found.covariance[(0, 2)]), (0.7, 3.0));
        let two = MeasurementPosition { term3: None, ..position.clone() };
        assert_eq!(fix(&two.into_message("here").unwrap()), Err(Lack::Term));
        let small = MeasurementPosition { covariance: [[1.0; 2]; 2].into(), ..position };
        assert_eq!(fix(&small.into_message("here").unwrap()), Err(Lack::Covariance));
    }
}
