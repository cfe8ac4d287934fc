//! Solutions as messages and as the mathematics has them.

use pntos::{Managed, Message, Result, Source};
use pntos_nav::solution::Pva;

use crate::settings;

/// States of the error of a position, velocity and attitude.
pub(crate) const ERRORS: usize = 9;

/// The solution in a message; `None` if it is not a whole one, in the geodetic frame.
pub(crate) fn of(message: &Message) -> Option<Pva> {
    pntos_nav_messages::pva(message).ok()
}

/// A message from `source`; `covariance` is square, row by row, and begins with the errors of the solution.
pub(crate) fn message(pva: &Pva, covariance: &[f64], source: &Source) -> Result<Managed<Message>> {
    let width = covariance.len().isqrt();
    if width < ERRORS {
        return Err(settings::wrong(format_args!(
            "the covariance of a solution has {ERRORS} rows, not {width}: the block of its errors has too few states"
        )));
    }
    let of_solution = |all: &mut [f64]| {
        for (row, whole) in all.chunks_exact_mut(ERRORS).zip(covariance.chunks_exact(width)) {
            row.copy_from_slice(&whole[..ERRORS]);
        }
    };
    pntos_nav_messages::pva_message(pva, of_solution, source)
}
