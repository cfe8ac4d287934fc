//! A solution between two others.

use nalgebra::{Rotation3, UnitQuaternion};

use super::step::wrap_longitude;
use crate::solution::Pva;

/// Quaternions with a smaller product than this are too far apart for a straight line between them.
const NEARLY_PARALLEL: f64 = 0.999;

/// The solution at a time between two solutions: position and velocity on a straight line, attitude on the shorter arc.
///
/// `time` should lie between those of `before` and `after`; at either it gives that solution exactly.
#[must_use]
pub fn interpolate(before: &Pva, after: &Pva, time: i64) -> Pva {
    if time == before.time {
        return *before;
    }
    if time == after.time {
        return *after;
    }
    let part = time.wrapping_sub(before.time) as f64 / after.time.wrapping_sub(before.time) as f64;
    let between = |a: f64, b: f64| a + (b - a) * part;
    let eastwards = wrap_longitude(after.longitude - before.longitude);
    Pva {
        time,
        latitude: between(before.latitude, after.latitude),
        longitude: wrap_longitude(before.longitude + eastwards * part),
        height: between(before.height, after.height),
        velocity: before.velocity + (after.velocity - before.velocity) * part,
        attitude: attitude_between(before, after, part),
    }
}

fn attitude_between(before: &Pva, after: &Pva, part: f64) -> nalgebra::Matrix3<f64> {
    let quaternion = |pva: &Pva| UnitQuaternion::from_rotation_matrix(&Rotation3::from_matrix_unchecked(pva.attitude));
    let (a, mut b) = (quaternion(before), quaternion(after));
    let mut product = a.coords.dot(&b.coords);
    if product < 0.0 {
        b = UnitQuaternion::new_unchecked(-b.into_inner());
        product = -product;
    }
    let q = if product < NEARLY_PARALLEL { a.try_slerp(&b, part, 1e-9).unwrap_or(a) } else { a.nlerp(&b, part) };
    q.to_rotation_matrix().into_inner()
}
