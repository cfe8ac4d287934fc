//! The shape, the rotation and the gravity of the Earth: WGS-84.

use nalgebra::Vector3;
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

/// Equatorial radius of the ellipsoid, m.
pub const SEMI_MAJOR_AXIS: f64 = 6_378_137.0;
/// Square of the first eccentricity of the ellipsoid.
pub const ECCENTRICITY_SQUARED: f64 = 0.006_694_379_990_13;
/// Rotation rate of the Earth, rad/s: the value of WGS-84 for satellites, which has more digits.
pub const RATE: f64 = 7.292_115_146_7e-5;
/// Rotation rate of the Earth, rad/s, as WGS-84 gives it for everything else.
pub const RATE_NOMINAL: f64 = 7.292_115e-5;

/// Radii of curvature at a latitude, m.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Radii {
    /// In the meridian: north to south (T&W 3.83, Groves 2.105).
    pub meridian: f64,
    /// In the prime vertical: east to west (T&W 3.84, Groves 2.106).
    pub transverse: f64,
}

impl Radii {
    /// At a latitude, given by its sine.
    #[inline]
    #[must_use]
    pub fn at_sine(sin_latitude: f64) -> Self {
        let w2 = 1.0 - ECCENTRICITY_SQUARED * sin_latitude * sin_latitude;
        let w = w2.sqrt();
        Self { meridian: SEMI_MAJOR_AXIS * (1.0 - ECCENTRICITY_SQUARED) / (w2 * w), transverse: SEMI_MAJOR_AXIS / w }
    }

    /// At a latitude in rad.
    #[inline]
    #[must_use]
    pub fn at(latitude: f64) -> Self {
        Self::at_sine(latitude.sin())
    }
}

/// How many metres one radian of latitude, and one of longitude, is at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MetresPerRadian {
    /// Of latitude, m/rad.
    pub north: f64,
    /// Of longitude, m/rad.
    pub east: f64,
}

impl MetresPerRadian {
    /// At a latitude in rad and a height in m.
    #[inline]
    #[must_use]
    pub fn at(latitude: f64, height: f64) -> Self {
        let radii = Radii::at(latitude);
        Self { north: radii.meridian + height, east: (radii.transverse + height) * latitude.cos() }
    }
}

/// Sine and cosine of an angle in rad.
///
/// Where both are worked out in one place, the compiler makes one call of the two. Inlined into a larger function they
/// drift apart, and are two.
#[inline(never)]
#[must_use]
pub fn sin_cos(angle: f64) -> (f64, f64) {
    angle.sin_cos()
}

/// Gravity along the local vertical, positive down, m/s²: the series of Schwarz for GRS 80.
///
/// `sin_latitude` is the sine of the latitude, `height` that above the ellipsoid in m. Below the ellipsoid it is linear in
/// height, as Savage (5.4-2) advises: the series is for above.
#[inline]
#[must_use]
pub fn gravity(sin_latitude: f64, height: f64) -> f64 {
    let s2 = sin_latitude * sin_latitude;
    let at_ellipsoid = GRAVITY[0] * (1.0 + (GRAVITY[1] + GRAVITY[2] * s2) * s2);
    if height < 0.0 {
        let radii = Radii::at_sine(sin_latitude);
        return at_ellipsoid * (1.0 + height / (radii.meridian * radii.transverse).sqrt());
    }
    at_ellipsoid + (GRAVITY[3] + GRAVITY[4] * s2) * height + GRAVITY[5] * height * height
}

/// The coefficients a1 to a6 of [`gravity`].
pub const GRAVITY: [f64; 6] =
    [9.780_326_771_5, 0.005_279_041_4, 0.000_023_271_8, -3.087_691_089_1e-6, 4.397_731_1e-9, 7.211e-13];

/// The rotation rate of the Earth along north, east and down at a latitude in rad, rad/s.
#[must_use]
pub fn rate_ned(latitude: f64) -> Vector3<f64> {
    let (sin, cos) = latitude.sin_cos();
    Vector3::new(RATE * cos, 0.0, -RATE * sin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn radii_at_the_equator_and_the_poles_are_those_of_the_ellipse() {
        let equator = Radii::at(0.0);
        assert!((equator.transverse - SEMI_MAJOR_AXIS).abs() < 1e-9);
        assert!((equator.meridian - 6_335_439.327).abs() < 1e-3);
        let pole = Radii::at(core::f64::consts::FRAC_PI_2);
        assert!((pole.meridian - pole.transverse).abs() < 1e-6);
        assert!((pole.transverse - 6_399_593.626).abs() < 1e-3);
    }

    /// The normal gravity of GRS 80 (Moritz, Geodetic Reference System 1980).
    #[test]
    fn gravity_on_the_ellipsoid_is_that_of_grs_80() {
        assert!((gravity(0.0, 0.0) - 9.780_326_771_5).abs() < 1e-10);
        assert!((gravity(1.0, 0.0) - 9.832_186_368_5).abs() < 2e-6);
        assert!((gravity(core::f64::consts::FRAC_1_SQRT_2, 0.0) - 9.806_199_203).abs() < 2e-6);
    }

    #[test]
    fn gravity_falls_with_height_and_is_continuous_at_the_ellipsoid() {
        let s = 0.6;
        assert!((gravity(s, 1e-6) - gravity(s, -1e-6)).abs() < 1e-11);
        assert!(gravity(s, 1000.0) < gravity(s, 0.0));
        let gradient = (gravity(s, 100.0) - gravity(s, 0.0)) / 100.0;
        assert!((gradient + 3.086e-6).abs() < 5e-9);
    }

    #[test]
    fn metres_per_radian_are_the_length_of_a_nautical_mile_for_a_minute_of_arc() {
        let minute = core::f64::consts::PI / 180.0 / 60.0;
        let mid = MetresPerRadian::at(core::f64::consts::FRAC_PI_4, 0.0);
        assert!((mid.north * minute - 1852.0).abs() < 1.0);
        assert!((mid.east * minute - 1314.2).abs() < 1.0);
    }
}
