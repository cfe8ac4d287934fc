//! The derivative of every measurement and of every conversion of states, against finite differences at random states.

use nalgebra::{DMatrix, Matrix3, Rotation3, SVector, Vector2, Vector3};
use pntos_nav::{
    attitude::from_roll_pitch_yaw,
    measurement::{
        Geodetic, Measurement, Mounting, Rows,
        altitude::Altitude,
        clock::ClockReading,
        direction::{DirectionToPoint, DirectionValues},
        nearest_turn,
        position::{LeverArmPositionFix, PositionFix},
        velocity::{BodyVelocity, NedVelocity, PositionAndVelocity},
        whole::WholePositionFix,
    },
    solution::Pva,
    virtual_states::{ErrorToWhole, StateExtractor, Unextractable, WHOLE},
};
use proptest::{collection, prelude::*};

/// Of the pinson block, a sensor's error and a lever arm's.
const STATES: usize = 21;

fn vector(size: f64) -> impl Strategy<Value = Vector3<f64>> {
    [-size..size, -size..size, -size..size].prop_map(Vector3::from)
}

fn pva() -> impl Strategy<Value = Pva> {
    let angles = (-3.0..3.0, -1.3..1.3, -3.0..3.0).prop_map(|(r, p, y)| from_roll_pitch_yaw(r, p, y));
    (-1.4..1.4, -3.0..3.0, -100.0..9000.0, vector(50.0), angles).prop_map(
        |(latitude, longitude, height, velocity, attitude)| Pva {
            time: 0,
            latitude,
            longitude,
            height,
            velocity,
            attitude,
        },
    )
}

/// A place within some hundred metres of a solution.
fn near(pva: &Pva, by: &Vector3<f64>) -> Geodetic {
    Geodetic {
        latitude: pva.latitude + by.x * 1e-5,
        longitude: pva.longitude + by.y * 1e-5,
        height: pva.height + by.z * 100.0,
    }
}

fn mounting() -> impl Strategy<Value = Mounting> {
    (vector(3.0), vector(2.0))
        .prop_map(|(lever_arm, turn)| Mounting { lever_arm, orientation: Rotation3::new(turn).into_inner() })
}

/// States of the size that errors have, tilts below 0.2 rad.
fn states() -> impl Strategy<Value = Vec<f64>> {
    collection::vec(-0.2..0.2, STATES)
}

/// Compares the derivative with central differences, column by column.
fn check<const M: usize>(measurement: &impl Measurement<M>, x: &[f64]) -> Result<(), TestCaseError> {
    let mut elements = vec![0.0; M * x.len()];
    measurement.jacobian(x, &mut Rows { elements: &mut elements, columns: x.len() });
    let h = DMatrix::from_row_slice(M, x.len(), &elements);
    let mut dense = DMatrix::zeros(M, x.len());
    measurement.jacobian(x, &mut dense);
    prop_assert_eq!(&h, &dense);
    let difference = |state: usize| -> SVector<f64, M> {
        let step = 1e-5;
        let moved = |by: f64| {
            let mut x = x.to_vec();
            x[state] += by;
            measurement.predict(&x)
        };
        (moved(step) - moved(-step)) / (2.0 * step)
    };
    for state in 0..x.len() {
        let column = difference(state);
        for value in 0..M {
            let tolerance = 1e-7 * (1.0 + column.amax());
            let error = (column[value] - h[(value, state)]).abs();
            prop_assert!(error < tolerance, "value {value}, state {state}: {} {}", column[value], h[(value, state)]);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn position(pva in pva(), by in vector(1.0), arm in vector(5.0), x in states()) {
        let fix = near(&pva, &by);
        check(&PositionFix::new(&pva, &fix, &arm, None), &x)?;
        check(&PositionFix::new(&pva, &fix, &arm, Some(15)), &x)?;
        check(&LeverArmPositionFix::new(&pva, &fix, &arm, 15, 18), &x)?;
        let velocity = NedVelocity::of_sensor(&pva, &by, &by, &arm);
        for bias in [None, Some(15)] {
            let position = PositionFix::new(&pva, &fix, &arm, bias);
            check(&PositionAndVelocity { position, velocity }, &x)?;
        }
    }

    #[test]
    fn velocity(pva in pva(), measured in vector(50.0), rate in vector(0.5), mounting in mounting(), x in states()) {
        check(&NedVelocity::new(&pva, &measured), &x)?;
        check(&NedVelocity::of_sensor(&pva, &measured, &rate, &mounting.lever_arm), &x)?;
        check(&BodyVelocity::new(&pva, &measured, &rate, &mounting, STATES), &x)?;
        check(&BodyVelocity::new(&pva, &measured, &rate, &mounting, 9), &x[..9])?;
    }

    #[test]
    fn altitude(pva in pva(), height in -100.0..9000.0, arm in vector(5.0), x in states()) {
        check(&Altitude::new(&pva, height, &arm, Some(15)), &x)?;
        check(&Altitude::new(&pva, height, &arm, None), &x)?;
    }

    #[test]
    fn direction(pva in pva(), by in vector(1.0), mounting in mounting(), x in states()) {
        // Not above the boresight's plane of the image, where its values grow without bound.
        prop_assume!(by.norm() > 0.3);
        let point = near(&pva, &by);
        for values in [DirectionValues::SineSpace, DirectionValues::NormalizedImage, DirectionValues::AzimuthElevation] {
            let measurement = DirectionToPoint::new(&pva, &point, &mounting, values, &Vector2::zeros());
            let expected = measurement.predict(&x);
            if expected.amax() < 3.0 && !(values == DirectionValues::AzimuthElevation && expected.y.abs() > 1.4) {
                check(&measurement, &x)?;
            }
        }
    }

    #[test]
    fn whole_position(pva in pva(), by in vector(1.0), arm in vector(5.0), x in states()) {
        let fix = near(&pva, &by);
        check(&WholePositionFix::new(&fix, &arm, Some(9)), &x)?;
        check(&WholePositionFix::new(&fix, &arm, None), &x)?;
    }

    #[test]
    fn errors_to_whole_values(pva in pva(), x in states()) {
        let conversion = ErrorToWhole::new(&pva);
        let angles = pntos_nav::attitude::roll_pitch_yaw(&pva.attitude);
        prop_assume!(angles.y.abs() < 1.0 && angles.x.abs() < 2.5 && angles.z.abs() < 2.5);
        let mut j = DMatrix::zeros(STATES, STATES);
        conversion.jacobian(&x, &mut j);
        for state in 0..STATES {
            let step = 1e-4;
            let moved = |by: f64| {
                let mut x = x.clone();
                x[state] += by;
                conversion.convert(&mut x);
                SVector::<f64, STATES>::from_vec(x)
            };
            let column = (moved(step) - moved(-step)) / (2.0 * step);
            prop_assert!((column - j.column(state)).amax() < 1e-6, "state {state}: {}", (column - j.column(state)).amax());
        }
    }

    #[test]
    fn whole_values_are_what_a_correction_makes(pva in pva(), x in states()) {
        let errors: [f64; 15] = core::array::from_fn(|state| x[state]);
        let corrected = pntos_nav::feedback::Errors::from_states(&errors).correct(&pva);
        let mut whole = x.clone();
        ErrorToWhole::new(&pva).convert(&mut whole);

        prop_assert_eq!((whole[0], whole[1], whole[2]), (corrected.latitude, corrected.longitude, corrected.height));
        let angles = pntos_nav::attitude::roll_pitch_yaw(&corrected.attitude);
        for axis in 0..3 {
            prop_assert_eq!(whole[3 + axis], corrected.velocity[axis]);
            prop_assert_eq!(whole[6 + axis], angles[axis]);
        }
        prop_assert_eq!(&whole[WHOLE..], &x[WHOLE..]);
    }

    /// What every measurement should say of a solution with known errors: nothing new.
    #[test]
    fn a_measurement_of_the_truth_agrees_with_the_errors_of_the_solution(
        truth in pva(), x in states(), arm in vector(5.0), mounting in mounting(), by in vector(1.0), rate in vector(0.5),
    ) {
        let mut x: Vec<f64> = x.iter().map(|x| 1e-3 * x).collect();
        x[15..].fill(0.0);
        // A solution whose errors are those of `x`.
        let backwards: [f64; 15] = core::array::from_fn(|state| -x[state]);
        let solution = pntos_nav::feedback::Errors::from_states(&backwards).correct(&truth);
        let antenna = {
            let arm = truth.attitude * arm;
            let scale = pntos_nav::earth::MetresPerRadian::at(truth.latitude, truth.height);
            Geodetic {
                latitude: truth.latitude + arm.x / scale.north,
                longitude: truth.longitude + arm.y / scale.east,
                height: truth.height - arm.z,
            }
        };
        let near_by = near(&truth, &by);
        prop_assume!(by.norm() > 0.3);

        let position = PositionFix::new(&solution, &antenna, &arm, Some(15));
        prop_assert!((position.z() - position.predict(&x)).amax() < 2e-4);
        let velocity = NedVelocity::new(&solution, &truth.velocity);
        prop_assert!((velocity.z() - velocity.predict(&x)).amax() < 1e-12);
        let swinging = |solution: &Pva, z: &Vector3<f64>| NedVelocity::of_sensor(solution, z, &rate, &arm);
        let sensor = truth.velocity + swinging(&truth, &truth.velocity).predict(&[0.0; STATES]);
        let velocity = swinging(&solution, &sensor);
        prop_assert!((velocity.z() - velocity.predict(&x)).amax() < 1e-5);
        let altitude = Altitude::new(&solution, antenna.height, &arm, Some(15));
        prop_assert!((altitude.z() - altitude.predict(&x)).amax() < 1e-6);
        // The measurements that were made with no errors at all.
        let nothing = [0.0; STATES];
        let direction = |solution: &Pva, z: Vector2<f64>| {
            DirectionToPoint::new(solution, &near_by, &mounting, DirectionValues::SineSpace, &z)
        };
        let seen = direction(&truth, Vector2::zeros()).predict(&nothing);
        let direction = direction(&solution, seen);
        prop_assert!((direction.z() - direction.predict(&x)).amax() < 1e-6);
        let no_bias_error: Vec<f64> = x.iter().enumerate().map(|(i, x)| if i < 9 { *x } else { 0.0 }).collect();
        let body = |solution: &Pva, z: Vector3<f64>| BodyVelocity::new(solution, &z, &rate, &mounting, STATES);
        let felt = body(&truth, Vector3::zeros()).predict(&nothing);
        let body = body(&solution, felt);
        prop_assert!((body.z() - body.predict(&no_bias_error)).amax() < 1e-5);
    }
}

#[test]
fn a_clock_reading_is_its_bias() {
    let reading = ClockReading::new(3e-6);
    check(&reading, &[1e-6, 2e-9, 0.0]).unwrap();
    assert_eq!(reading.z(), reading.predict(&[3e-6, 1.0]));
}

#[test]
fn a_fix_across_the_date_line_is_near() {
    let pva = Pva {
        time: 0,
        latitude: 0.0,
        longitude: core::f64::consts::PI - 1e-7,
        height: 0.0,
        velocity: Vector3::zeros(),
        attitude: Matrix3::identity(),
    };
    let fix = Geodetic { longitude: -core::f64::consts::PI + 1e-7, ..Geodetic::of(&pva) };
    let east = PositionFix::new(&pva, &fix, &Vector3::zeros(), None).z().y;
    assert!((east - 2e-7 * 6_378_137.0).abs() < 1e-6, "{east}");
}

#[test]
fn an_azimuth_behind_the_sensor_is_near() {
    let pva = Pva {
        time: 0,
        latitude: 0.5,
        longitude: 0.0,
        height: 0.0,
        velocity: Vector3::zeros(),
        attitude: Matrix3::identity(),
    };
    let behind = Geodetic { latitude: 0.4999, longitude: 1e-9, height: 0.0 };
    let mounting = Mounting { lever_arm: Vector3::zeros(), orientation: Matrix3::identity() };
    let azimuth = Vector2::new(-core::f64::consts::PI + 1e-3, 0.0);
    let measured = DirectionToPoint::new(&pva, &behind, &mounting, DirectionValues::AzimuthElevation, &azimuth);
    assert!((measured.z() - measured.predict(&[0.0; 9])).x.abs() < 2e-3);
    assert_eq!(nearest_turn(0.3), 0.3);
}

#[test]
fn the_height_of_an_antenna_on_the_roof_is_above_that_of_the_platform() {
    let pva = Pva {
        time: 0,
        latitude: 0.5,
        longitude: 0.0,
        height: 100.0,
        velocity: Vector3::zeros(),
        attitude: Matrix3::identity(),
    };
    let roof = Vector3::new(0.0, 0.0, -2.0);
    let altitude = Altitude::new(&pva, 102.0, &roof, None);
    assert_eq!(altitude.z(), altitude.predict(&[0.0; 9]));
}

#[test]
fn the_uncertainty_of_a_point_counts_as_that_of_the_platform() {
    let pva = Pva {
        time: 0,
        latitude: 0.5,
        longitude: 0.0,
        height: 0.0,
        velocity: Vector3::zeros(),
        attitude: Matrix3::identity(),
    };
    let ahead = Geodetic { latitude: 0.5 + 1e-4, longitude: 0.0, height: 0.0 };
    let mounting = Mounting { lever_arm: Vector3::zeros(), orientation: Matrix3::identity() };
    let direction = DirectionToPoint::new(&pva, &ahead, &mounting, DirectionValues::SineSpace, &Vector2::zeros());
    let noise = direction.noise_of_point(&[0.0; 9], &Matrix3::from_diagonal(&Vector3::new(1e6, 4.0, 9.0)));
    let distance = 1e-4 * pntos_nav::earth::MetresPerRadian::at(0.5, 0.0).north;
    assert!((noise[(0, 0)].sqrt() - 2.0 / distance).abs() < 1e-9);
    assert!((noise[(1, 1)].sqrt() - 3.0 / distance).abs() < 1e-9);
}

#[test]
fn states_are_extracted_once_each() {
    let extractor = StateExtractor::new(4, [3, 0].into()).unwrap();
    let mut j = DMatrix::zeros(2, 4);
    extractor.jacobian(&mut j);
    assert_eq!(j, DMatrix::from_row_slice(2, 4, &[0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0]));
    assert_eq!(StateExtractor::new(4, [].into()), Err(Unextractable::None));
    assert_eq!(StateExtractor::new(4, [1, 4].into()), Err(Unextractable::Beyond(4)));
    assert_eq!(StateExtractor::new(4, [1, 2, 1].into()), Err(Unextractable::Twice(1)));
}
