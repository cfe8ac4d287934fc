//! The error model of an inertial solution, against its own definition.

use nalgebra::{Matrix3, SMatrix, Vector3};
use pntos_nav::{
    attitude::from_roll_pitch_yaw,
    earth::MetresPerRadian,
    models::pinson::{self, ImuNoise, NoiseRotation, Pinson, STATES, TILT, VELOCITY},
    solution::Pva,
};

type Matrix = SMatrix<f64, STATES, STATES>;

fn noise() -> ImuNoise {
    ImuNoise {
        accelerometer_random_walk: Vector3::new(3e-3, 4e-3, 5e-3),
        gyro_random_walk: Vector3::new(9.9e-4, 8e-4, 6.7e-5),
        accelerometer_bias_sigma: Vector3::new(2.4e-3, 3e-3, 1e-3),
        accelerometer_bias_tau: Vector3::new(300.0, 100.0, 50.0),
        gyro_bias_sigma: Vector3::new(2e-4, 1e-4, 3e-4),
        gyro_bias_tau: Vector3::new(500.0, 400.0, 30.0),
    }
}

fn solution() -> Pva {
    Pva {
        time: 0,
        latitude: 0.7,
        longitude: -1.4,
        height: 250.0,
        velocity: Vector3::new(20.0, -15.0, 1.5),
        attitude: from_roll_pitch_yaw(0.1, -0.2, 2.0),
    }
}

const FORCE: Vector3<f64> = Vector3::new(0.5, -1.0, -9.7);

fn model(rotation: NoiseRotation) -> Pinson {
    let mut model = Pinson::new(noise(), rotation);
    model.set_solution(&solution());
    model.set_force(FORCE);
    model
}

/// Rows as a matrix.
fn matrix(rows: [[f64; STATES]; STATES]) -> Matrix {
    Matrix::from_fn(|i, j| rows[i][j])
}

/// The continuous noise, turned by `c`.
fn spectral_density(c: &Matrix3<f64>) -> Matrix {
    let noise = noise();
    let diagonal = |v: Vector3<f64>| Matrix3::from_diagonal(&v.component_mul(&v));
    let drive = |sigma: &Vector3<f64>, tau: &Vector3<f64>| {
        Matrix3::from_diagonal(&sigma.zip_map(tau, |sigma, tau| 2.0 * sigma * sigma / tau))
    };
    let mut q = Matrix::zeros();
    let mut put = |at, block: Matrix3<f64>| q.fixed_view_mut::<3, 3>(at, at).copy_from(&block);
    put(VELOCITY, c * diagonal(noise.accelerometer_random_walk) * c.transpose());
    put(TILT, c * diagonal(noise.gyro_random_walk) * c.transpose());
    put(pinson::ACCELEROMETER_BIAS, drive(&noise.accelerometer_bias_sigma, &noise.accelerometer_bias_tau));
    put(pinson::GYRO_BIAS, drive(&noise.gyro_bias_sigma, &noise.gyro_bias_tau));
    q
}

#[test]
fn a_step_is_the_second_order_one_of_the_whole_matrices() {
    let f = pinson::continuous(&solution(), &FORCE, &noise());
    let q = spectral_density(&solution().attitude);
    for dt in [0.01, 1.0, 2.0] {
        let step = model(NoiseRotation::EachStep).step(dt).unwrap();

        let phi = Matrix::identity() + f * dt + f * f * (0.5 * dt * dt);
        let qd = (phi * q * phi.transpose() + q) * (0.5 * dt);
        assert!((matrix(step.phi) - phi).amax() < 1e-14, "{}", (matrix(step.phi) - phi).amax());
        let difference = (matrix(step.qd) - qd).amax() / qd.amax();
        assert!(difference < 1e-15, "{difference}");
    }
}

#[test]
fn the_noise_is_symmetric_and_not_negative() {
    for dt in [0.01, 1.0, 2.0] {
        let qd = matrix(model(NoiseRotation::EachStep).step(dt).unwrap().qd);
        assert_eq!(qd, qd.transpose());
        let eigenvalues = qd.symmetric_eigenvalues();
        assert!(eigenvalues.min() > -1e-16 * eigenvalues.max(), "{eigenvalues}");
    }
}

#[test]
fn there_is_no_step_without_a_solution_and_a_force() {
    let mut model = Pinson::new(noise(), NoiseRotation::EachStep);
    assert_eq!(model.step(1.0), None);
    model.set_solution(&solution());
    assert_eq!(model.step(1.0), None);
    model.set_force(FORCE);
    assert!(model.step(1.0).is_some());
}

#[test]
fn position_columns_grow_with_the_length_of_a_radian() {
    let mut model = model(NoiseRotation::EachStep);
    let plain = model.step(1.0).unwrap();
    let further = Pva { latitude: 0.701, height: 300.0, ..solution() };
    model.set_solution(&further);
    let scaled = model.step(1.0).unwrap();
    let mut fresh = Pinson::new(noise(), NoiseRotation::EachStep);
    fresh.set_solution(&further);
    fresh.set_force(FORCE);
    let unscaled = fresh.step(1.0).unwrap();

    let (before, now) = (MetresPerRadian::at(0.7, 250.0), MetresPerRadian::at(0.701, 300.0));
    assert_ne!(plain.phi, scaled.phi);
    let (scaled_phi, unscaled_phi) = (matrix(scaled.phi), matrix(unscaled.phi));
    assert!((scaled_phi.column(0) - unscaled_phi.column(0) * (now.north / before.north)).amax() < 1e-15);
    assert!((scaled_phi.column(1) - unscaled_phi.column(1) * (now.east / before.east)).amax() < 1e-15);
    assert_eq!(scaled_phi.columns(2, 13), unscaled_phi.columns(2, 13));
    assert_eq!(scaled.qd, unscaled.qd);
}

#[test]
fn accumulated_rotations_turn_the_noise_once_more_with_each_step() {
    let mut model = model(NoiseRotation::Accumulated);
    let c = solution().attitude;
    let f = pinson::continuous(&solution(), &FORCE, &noise());
    let phi = Matrix::identity() + f * 0.5 + f * f * 0.125;
    for turns in 1..4 {
        let step = model.step(0.5).unwrap();

        let q = spectral_density(&(0..turns).fold(Matrix3::identity(), |all, _| c * all));
        let qd = (phi * q * phi.transpose() + q) * 0.25;
        assert!((matrix(step.qd) - qd).amax() < 1e-14 * qd.amax(), "{turns}");
    }
}

#[test]
fn steps_keep_the_noise_where_rotations_do_not_accumulate() {
    let mut model = model(NoiseRotation::EachStep);
    assert_eq!(model.step(0.5), model.step(0.5));
}

#[test]
fn a_bias_error_falls_off_with_its_correlation_time() {
    let step = model(NoiseRotation::EachStep).step(1.0).unwrap();
    let mut x = [0.0; STATES];
    x[pinson::GYRO_BIAS + 2] = 1e-3;
    let after = step.propagate(&x);
    assert!((after[pinson::GYRO_BIAS + 2] - 1e-3 * (-1.0f64 / 30.0).exp()).abs() < 1e-8);
    // A gyro bias estimated too large turns the estimate too far, so the true attitude lags: a tilt of the other sign.
    let down = after[TILT + 2];
    assert!(down * solution().attitude[(2, 2)] < 0.0, "{down}");
}
