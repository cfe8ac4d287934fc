//! Just enough geodesy to say how far apart two positions are.
//!
//! Constants and radii of curvature: NIMA TR8350.2, Department of Defense World Geodetic System 1984, third edition,
//! tables 3.1 and 3.3 and section 4; the radii are also Groves, Principles of GNSS, Inertial, and Multisensor
//! Integrated Navigation Systems, second edition, equations 2.105 and 2.106.

use std::f64::consts::{PI, TAU};

/// Semi-major axis in metres.
const A: f64 = 6_378_137.0;
/// First eccentricity squared.
const E2: f64 = 6.694_379_990_14e-3;

/// A point on or above the WGS-84 ellipsoid: radians, radians, metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Geodetic {
    pub latitude: f64,
    pub longitude: f64,
    pub altitude: f64,
}

/// Metres north, east and down.
pub type Ned = [f64; 3];

impl Geodetic {
    /// Where this point lies as seen from `origin`, on the ellipsoid's local curvature. Good to a millimetre for
    /// errors of metres, and to about 0.1 % over the ten kilometres of a drive.
    pub fn ned_from(&self, origin: &Geodetic) -> Ned {
        let curvature = 1.0 - E2 * origin.latitude.sin().powi(2);
        let transverse = A / curvature.sqrt();
        let meridian = transverse * (1.0 - E2) / curvature;
        [
            (self.latitude - origin.latitude) * (meridian + origin.altitude),
            wrapped(self.longitude - origin.longitude) * (transverse + origin.altitude) * origin.latitude.cos(),
            origin.altitude - self.altitude,
        ]
    }

    /// The point at `fraction` of the way from this one to `other`.
    pub fn towards(&self, other: &Geodetic, fraction: f64) -> Geodetic {
        Geodetic {
            latitude: self.latitude + fraction * (other.latitude - self.latitude),
            longitude: wrapped(self.longitude + fraction * wrapped(other.longitude - self.longitude)),
            altitude: self.altitude + fraction * (other.altitude - self.altitude),
        }
    }
}

/// The same angle between minus and plus half a turn.
fn wrapped(angle: f64) -> f64 {
    (angle + PI).rem_euclid(TAU) - PI
}

#[cfg(test)]
mod tests {
    use super::*;

    fn degrees(latitude: f64, longitude: f64, altitude: f64) -> Geodetic {
        Geodetic { latitude: latitude.to_radians(), longitude: longitude.to_radians(), altitude }
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
}
