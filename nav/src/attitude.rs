//! Rotations: matrices, quaternions, angles, and the small ones between them.

use nalgebra::{Matrix3, Quaternion, Rotation3, UnitQuaternion, Vector3};
#[cfg(not(feature = "std"))]
use num_traits::Float as _;

/// The matrix `[v×]`, so that `skew(v) * w` is the cross product of `v` and `w`.
#[inline]
#[must_use]
pub fn skew(v: &Vector3<f64>) -> Matrix3<f64> {
    Matrix3::new(0.0, -v.z, v.y, v.z, 0.0, -v.x, -v.y, v.x, 0.0)
}

/// The rotation by the vector `v`, in rad about its axis: `exp([v×])` (Rodrigues).
///
/// The two factors are the first three terms of their series, good to 1e-9 for turns below 0.2 rad: for the turn within
/// one sample of an inertial sensor (T&W ch. 10, Groves 5.4.1).
#[inline]
#[must_use]
pub fn small_rotation(v: &Vector3<f64>) -> Matrix3<f64> {
    let m2 = v.norm_squared();
    let k1 = 1.0 - m2 / 6.0 + m2 * m2 / 120.0;
    let k2 = 0.5 - m2 / 24.0 + m2 * m2 / 720.0;
    // [v×]² is v vᵀ - |v|² I.
    let (d, w) = (1.0 - k2 * m2, v * k2);
    let (xy, xz, yz) = (w.x * v.y, w.x * v.z, w.y * v.z);
    let k = v * k1;
    Matrix3::new(
        d + w.x * v.x,
        xy - k.z,
        xz + k.y,
        xy + k.z,
        d + w.y * v.y,
        yz - k.x,
        xz - k.y,
        yz + k.x,
        d + w.z * v.z,
    )
}

/// The correction `B` of an attitude by a tilt error: `C_true = B C_estimated`, `B = exp(-[ψ×])`.
#[must_use]
pub fn tilt_correction(psi: &Vector3<f64>) -> Matrix3<f64> {
    let m = psi.norm();
    if m < 1e-12 {
        return Matrix3::identity() - skew(psi);
    }
    let s = skew(psi);
    Matrix3::identity() - s * (m.sin() / m) + s * s * ((1.0 - m.cos()) / (m * m))
}

/// The matrix `C = Rz(yaw) Ry(pitch) Rx(roll)`, angles in rad.
#[must_use]
pub fn from_roll_pitch_yaw(roll: f64, pitch: f64, yaw: f64) -> Matrix3<f64> {
    Rotation3::from_euler_angles(roll, pitch, yaw).into_inner()
}

/// Roll, pitch and yaw of a matrix, rad: roll and yaw within ±π, pitch within ±π/2.
#[must_use]
pub fn roll_pitch_yaw(c: &Matrix3<f64>) -> Vector3<f64> {
    let pitch = (-c[(2, 0)]).clamp(-1.0, 1.0).asin();
    Vector3::new(c[(2, 1)].atan2(c[(2, 2)]), pitch, c[(1, 0)].atan2(c[(0, 0)]))
}

/// The unit quaternion of a matrix, scalar first.
#[must_use]
pub fn quaternion(c: &Matrix3<f64>) -> [f64; 4] {
    let q = UnitQuaternion::from_rotation_matrix(&Rotation3::from_matrix_unchecked(*c));
    [q.w, q.i, q.j, q.k]
}

/// The matrix of a quaternion, scalar first, whose length need not be one.
#[must_use]
pub fn from_quaternion(q: [f64; 4]) -> Matrix3<f64> {
    UnitQuaternion::new_normalize(Quaternion::new(q[0], q[1], q[2], q[3])).to_rotation_matrix().into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn angles_survive_the_way_to_a_matrix_and_a_quaternion_and_back() {
        for (roll, pitch, yaw) in [(0.1, -0.2, 3.0), (-3.0, 1.5, -2.0), (0.0, 0.0, 0.0), (1.0, -1.5, 0.5)] {
            let c = from_roll_pitch_yaw(roll, pitch, yaw);
            let back = roll_pitch_yaw(&from_quaternion(quaternion(&c)));
            assert!((back - Vector3::new(roll, pitch, yaw)).amax() < 1e-12, "{back}");
        }
    }

    #[test]
    fn a_positive_yaw_turns_forward_from_north_towards_east() {
        let forward = from_roll_pitch_yaw(0.0, 0.0, 0.1) * Vector3::x();
        assert!(forward.y > 0.0 && (forward.y - 0.1f64.sin()).abs() < 1e-15);
    }

    #[test]
    fn a_small_rotation_is_the_exact_one_within_its_series() {
        let v = Vector3::new(0.05, -0.1, 0.15);
        let exact = Rotation3::new(v).into_inner();
        assert!((small_rotation(&v) - exact).amax() < 1e-8);
        assert!((small_rotation(&(v * 0.01)) - Rotation3::new(v * 0.01).into_inner()).amax() < 1e-15);
    }

    #[test]
    fn a_tilt_correction_is_the_rotation_backwards() {
        let psi = Vector3::new(0.3, -0.2, 0.1);
        assert!((tilt_correction(&psi) - Rotation3::new(-psi).into_inner()).amax() < 1e-14);
        assert_eq!(tilt_correction(&Vector3::zeros()), Matrix3::identity());
    }

    #[test]
    fn a_skew_matrix_multiplies_like_the_cross_product() {
        let (v, w) = (Vector3::new(1.0, 2.0, 3.0), Vector3::new(-0.5, 0.25, 4.0));
        assert!((skew(&v) * w - v.cross(&w)).amax() < 1e-15);
    }
}
