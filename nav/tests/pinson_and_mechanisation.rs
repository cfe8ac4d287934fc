//! The error model against the mechanisation whose errors it models: two solutions from the same readings drift apart as
//! it says.

use nalgebra::{Matrix3, SMatrix, SVector, Vector3};
use pntos_nav::{
    attitude::from_roll_pitch_yaw,
    earth::MetresPerRadian,
    feedback::Errors,
    inertial::{self, SensorErrors},
    models::pinson::{
        ACCELEROMETER_BIAS, GYRO_BIAS, ImuNoise, NoiseRotation, POSITION, Pinson, STATES, TILT, VELOCITY,
    },
    solution::{ImuBiases, ImuSample, Pva},
};

/// Biases that stay as they are, so that only the mechanisation moves errors.
fn noise() -> ImuNoise {
    let (nothing, for_ever) = (Vector3::zeros(), Vector3::repeat(1e12));
    ImuNoise {
        accelerometer_random_walk: nothing,
        gyro_random_walk: nothing,
        accelerometer_bias_sigma: nothing,
        accelerometer_bias_tau: for_ever,
        gyro_bias_sigma: nothing,
        gyro_bias_tau: for_ever,
    }
}

const INTERVAL: f64 = 1e-3;

/// The solution after so many samples of a force and a rate that stay the same along the axes of the platform.
fn mechanise(start: &Pva, biases: ImuBiases, force: &Vector3<f64>, samples: i64) -> Pva {
    let errors = SensorErrors { biases, ..SensorErrors::default() };
    let rate = Vector3::new(0.01, -0.02, 0.05);
    (1..=samples).fold(*start, |pva, k| {
        let sample = ImuSample { time: k * 1_000_000, delta_velocity: force * INTERVAL, delta_angle: rate * INTERVAL };
        inertial::step(&pva, &sample, &errors)
    })
}

/// By how much the states of `estimate` are off `truth`, biases aside.
fn errors(truth: &Pva, estimate: &Pva) -> SVector<f64, 9> {
    let scale = MetresPerRadian::at(estimate.latitude, estimate.height);
    let turn = truth.attitude * estimate.attitude.transpose();
    let velocity = truth.velocity - estimate.velocity;
    SVector::<f64, 9>::from_column_slice(&[
        (truth.latitude - estimate.latitude) * scale.north,
        (truth.longitude - estimate.longitude) * scale.east,
        estimate.height - truth.height,
        velocity.x,
        velocity.y,
        velocity.z,
        (turn[(1, 2)] - turn[(2, 1)]) / 2.0,
        (turn[(2, 0)] - turn[(0, 2)]) / 2.0,
        (turn[(0, 1)] - turn[(1, 0)]) / 2.0,
    ])
}

/// How much each error grows out of each error at the start, by mechanising twice.
fn measured(estimate: &Pva, force: &Vector3<f64>, samples: i64) -> SMatrix<f64, 9, STATES> {
    let after = mechanise(estimate, ImuBiases::default(), force, samples);
    let mut growth = SMatrix::<f64, 9, STATES>::zeros();
    for state in 0..STATES {
        let size = match state {
            POSITION..VELOCITY => 100.0,
            VELOCITY..TILT => 0.1,
            TILT..ACCELEROMETER_BIAS => 1e-5,
            ACCELEROMETER_BIAS..GYRO_BIAS => 1e-3,
            _ => 1e-6,
        };
        let truth_after = |size: f64| {
            let mut x = [0.0; STATES];
            x[state] = size;
            let error = Errors::from_states(&x);
            mechanise(&error.correct(estimate), error.correct_biases(&ImuBiases::default()), force, samples)
        };
        let difference = errors(&truth_after(size), &after) - errors(&truth_after(-size), &after);
        growth.set_column(state, &(difference / (2.0 * size)));
    }
    growth
}

#[test]
fn errors_of_a_mechanisation_grow_as_the_model_says() {
    const SAMPLES: i64 = 200;
    let start = Pva {
        time: 0,
        latitude: 0.7,
        longitude: -1.4,
        height: 250.0,
        velocity: Vector3::new(20.0, -15.0, 1.5),
        attitude: from_roll_pitch_yaw(0.1, -0.2, 2.0),
    };
    let force = Vector3::new(0.4, -0.6, -9.9);
    let mut model = Pinson::new(noise(), NoiseRotation::EachStep);
    model.set_solution(&start);
    model.set_force(start.attitude * force);
    let dt = SAMPLES as f64 * INTERVAL;
    let step = model.step(dt).unwrap();
    let phi = SMatrix::<f64, STATES, STATES>::from_fn(|i, j| step.phi[i][j]);
    let growth = measured(&start, &force, SAMPLES);

    for row in [POSITION, VELOCITY, TILT] {
        for column in [POSITION, VELOCITY, TILT, ACCELEROMETER_BIAS, GYRO_BIAS] {
            // What happens beyond the errors themselves.
            let identity = if row == column { Matrix3::identity() } else { Matrix3::zeros() };
            let modelled = phi.fixed_view::<3, 3>(row, column) - identity;
            let happened = growth.fixed_view::<3, 3>(row, column) - identity;
            let tolerance = match (row, column) {
                // The model leaves out that axes and radii change under way.
                (POSITION, POSITION) => 1e-5 * dt,
                // Third order, which the model does not have.
                (POSITION, GYRO_BIAS) => 2.0 * dt * dt * dt,
                _ => 0.01 * modelled.amax(),
            };
            let difference = (modelled - happened).amax();
            assert!(difference < tolerance, "{row}, {column}: {difference:e}\n{modelled:e}{happened:e}");
        }
    }
}
