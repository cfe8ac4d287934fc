//! Where a point is, and how far it is from another.

use std::f64::consts::{PI, TAU};

use pntos_nav::earth::MetresPerRadian;

/// A point on, above or below the WGS-84 ellipsoid.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geodetic {
    /// In rad, positive north.
    pub latitude: f64,
    /// In rad, positive east.
    pub longitude: f64,
    /// Above the ellipsoid, m.
    pub height: f64,
}

/// Along north, east and down.
pub type Ned = [f64; 3];

impl Geodetic {
    /// Where this point lies as seen from `origin`, in m, on the ellipsoid's local curvature. Good to a millimetre for
    /// errors of metres, and to about 0.1 % over the ten kilometres of a drive.
    #[must_use]
    pub fn ned_from(&self, origin: &Geodetic) -> Ned {
        let metres = MetresPerRadian::at(origin.latitude, origin.height);
        [
            (self.latitude - origin.latitude) * metres.north,
            wrapped(self.longitude - origin.longitude) * metres.east,
            origin.height - self.height,
        ]
    }

    /// The point at `fraction` of the way from this one to `other`.
    #[must_use]
    pub fn towards(&self, other: &Geodetic, fraction: f64) -> Geodetic {
        Geodetic {
            latitude: self.latitude + fraction * (other.latitude - self.latitude),
            longitude: wrapped(self.longitude + fraction * wrapped(other.longitude - self.longitude)),
            height: self.height + fraction * (other.height - self.height),
        }
    }
}

/// The same angle between minus and plus half a turn.
fn wrapped(angle: f64) -> f64 {
    if angle.abs() <= PI { angle } else { (angle + PI).rem_euclid(TAU) - PI }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn degrees(latitude: f64, longitude: f64, height: f64) -> Geodetic {
        Geodetic { latitude: latitude.to_radians(), longitude: longitude.to_radians(), height }
    }

    #[test]
    fn a_degree_of_latitude_grows_towards_the_pole() {
        // Lengths of one degree of latitude centred on 0 and 60 degrees: 110 574 m and 111 412 m.
        let at_equator = degrees(0.5, 10.0, 0.0).ned_from(&degrees(-0.5, 10.0, 0.0))[0];
        let at_sixty = degrees(60.5, 10.0, 0.0).ned_from(&degrees(59.5, 10.0, 0.0))[0];
        assert!((at_equator - 110_574.0).abs() < 2.0, "{at_equator}");
        assert!((at_sixty - 111_412.0).abs() < 20.0, "{at_sixty}");
    }

    #[test]
    fn east_is_shorter_away_from_the_equator_and_longer_up_high() {
        let low = degrees(60.0, 10.001, 0.0).ned_from(&degrees(60.0, 10.0, 0.0))[1];
        let high = degrees(60.0, 10.001, 1e6).ned_from(&degrees(60.0, 10.0, 1e6))[1];
        assert!((low - 55.80).abs() < 0.01, "{low}");
        assert!(high > low * 1.15);
    }

    #[test]
    fn steps_across_the_antimeridian_are_short() {
        let west = degrees(0.0, 179.999_9, 5.0);
        let east = degrees(0.0, -179.999_9, 3.0);
        let [north, east_metres, down] = east.ned_from(&west);
        let half_way = west.towards(&east, 0.5);
        assert_eq!(north, 0.0);
        assert!((east_metres - 22.26).abs() < 0.01, "{east_metres}");
        assert_eq!(down, 2.0);
        assert!((half_way.longitude.abs() - PI).abs() < 1e-12);
    }

    #[test]
    fn an_angle_that_needs_no_wrapping_keeps_every_bit() {
        assert_eq!(wrapped(1e-12), 1e-12);
        assert_eq!(wrapped(-1.467_992_043), -1.467_992_043);
    }
}
