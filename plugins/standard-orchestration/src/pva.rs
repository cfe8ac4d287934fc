//! Solutions as messages and as the mathematics has them.

use pntos::{
    Error, Managed, Message, Result, Source,
    aspn::{
        Matrix, MeasurementPositionVelocityAttitude, MeasurementPositionVelocityAttitudeReferenceFrame as Frame,
        TypeTimestamp,
    },
};
use pntos_nav::{attitude, nalgebra::Vector3, solution::Pva};

/// States of the error of a position, velocity and attitude.
pub(crate) const ERRORS: usize = 9;

/// The solution in a message, whose covariance is left out; `None` if it is not a whole one, in the geodetic frame.
pub(crate) fn of(message: &Message) -> Option<Pva> {
    let view = message.view::<MeasurementPositionVelocityAttitude>()?;
    if view.reference_frame() != Frame::GEODETIC {
        return None;
    }
    Some(Pva {
        time: view.time_of_validity().elapsed_nsec,
        latitude: view.p1()?,
        longitude: view.p2()?,
        height: view.p3()?,
        velocity: Vector3::new(view.v1()?, view.v2()?, view.v3()?),
        attitude: attitude::from_quaternion(view.quaternion()?),
    })
}

/// A message from `source`; `covariance` is square, row by row, and begins with the errors of the solution.
pub(crate) fn message(pva: &Pva, covariance: &[f64], source: &Source) -> Result<Managed<Message>> {
    let width = covariance.len().isqrt();
    if width < ERRORS {
        return Err(Error::new(format_args!(
            "the covariance of a solution has {ERRORS} rows, not {width}: the block of its errors has too few states"
        )));
    }
    let rows = covariance.chunks_exact(width).take(ERRORS);
    let covariance: Vec<f64> = rows.flat_map(|row| &row[..ERRORS]).copied().collect();
    MeasurementPositionVelocityAttitude {
        time_of_validity: TypeTimestamp { elapsed_nsec: pva.time },
        reference_frame: Frame::GEODETIC,
        p1: Some(pva.latitude),
        p2: Some(pva.longitude),
        p3: Some(pva.height),
        v1: Some(pva.velocity.x),
        v2: Some(pva.velocity.y),
        v3: Some(pva.velocity.z),
        quaternion: Some(attitude::quaternion(&pva.attitude)),
        covariance: Matrix::new(ERRORS, ERRORS, covariance)?,
        ..Default::default()
    }
    .into_message(source)
}
