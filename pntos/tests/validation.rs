//! What `validation` finds, one rule after the other.

use pntos::{
    lcm::{self, sample::sample},
    sys,
    validation::{Problem, Validated, validate, validate_struct},
};

/// A struct in which nothing is wrong but what a test puts there.
fn zero<T: Validated>() -> T {
    // SAFETY: numbers may be zero and pointers null.
    unsafe { core::mem::zeroed() }
}

/// Field and problem of each finding.
fn findings<T: Validated>(value: &T) -> Vec<(String, Problem)> {
    // SAFETY: the tests keep counts and arrays together.
    let findings = unsafe { validate_struct(value) }.err().unwrap_or_default();
    assert!(findings.iter().all(|finding| finding.to_string().contains(&format!("`{}`", finding.field))));
    findings.into_iter().map(|finding| (finding.field, finding.problem)).collect()
}

fn only(field: &str, problem: Problem) -> Vec<(String, Problem)> {
    vec![(field.to_owned(), problem)]
}

/// Three values, their covariance, and nothing wrong.
fn velocity(covariance: &mut [f64; 9]) -> sys::Aspn23MeasurementVelocity {
    sys::Aspn23MeasurementVelocity { num_meas: 3, covariance: covariance.as_mut_ptr(), ..zero() }
}

const IDENTITY: [f64; 9] = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0];

#[test]
fn a_message_that_makes_sense_has_no_findings() {
    assert_eq!(findings(&velocity(&mut IDENTITY.clone())), []);
}

#[test]
fn an_enum_value_that_is_not_listed_is_found() {
    let mut matrix = IDENTITY;
    let mut velocity = velocity(&mut matrix);
    velocity.reference_frame.0 = 77;
    assert_eq!(findings(&velocity), only("reference_frame", Problem::NotListed { value: 77 }));
}

#[test]
fn a_bool_that_is_neither_is_found() {
    let image = sys::Aspn23MeasurementImage { is_bigendian: 2, ..zero() };
    assert_eq!(findings(&image), only("is_bigendian", Problem::NotABool { value: 2 }));
}

#[test]
fn what_is_missing_is_found() {
    let image = sys::Aspn23MeasurementImage { image_data_length: 5, ..zero() };
    assert_eq!(findings(&image), only("image_data", Problem::Missing { count: 5 }));
    let header = zero::<sys::Aspn23TypeMetadataheader>();
    assert_eq!(findings(&header), only("sensor_description", Problem::Missing { count: 1 }));
}

#[test]
fn a_number_that_is_none_is_found_unless_it_may_be_absent() {
    let mut imu = zero::<sys::Aspn23MeasurementImu>();
    (imu.meas_accel[1], imu.meas_gyro[2]) = (f64::NAN, f64::INFINITY);
    let expected = [("meas_accel[1]".to_owned(), Problem::NotANumber), ("meas_gyro[2]".to_owned(), Problem::Infinite)];
    assert_eq!(findings(&imu), expected);

    let mut matrix = [1.0, 0.0, 0.0, 1.0, 9.0, 9.0, 9.0, 9.0, 9.0];
    let mut velocity = velocity(&mut matrix);
    (velocity.y, velocity.num_meas) = (f64::NAN, 2);
    assert_eq!(findings(&velocity), []);
}

#[test]
fn a_negative_variance_is_found() {
    let altitude = sys::Aspn23MeasurementAltitude { variance: -1.0, ..zero() };
    assert_eq!(findings(&altitude), only("variance", Problem::Negative { value: -1.0 }));
}

#[test]
fn a_matrix_that_is_no_covariance_is_found() {
    let mut matrix = IDENTITY;
    matrix[8] = -4.0;
    assert_eq!(findings(&velocity(&mut matrix))[0], ("covariance[2][2]".to_owned(), Problem::Negative { value: -4.0 }));

    let mut matrix = IDENTITY;
    matrix[1] = 0.5;
    let expected = ("covariance[0][1]".to_owned(), Problem::NotSymmetric { value: 0.5, other: 0.0 });
    assert_eq!(findings(&velocity(&mut matrix))[0], expected);

    let mut matrix = IDENTITY;
    (matrix[1], matrix[3]) = (2.0, 2.0);
    let expected = ("covariance[0][1]".to_owned(), Problem::CorrelatedTooMuch { value: 2.0, most: 1.0 });
    assert_eq!(findings(&velocity(&mut matrix))[0], expected);
}

#[test]
fn rounding_makes_no_matrix_wrong() {
    let mut matrix = IDENTITY.map(|value| value * 1e-12);
    (matrix[1], matrix[3]) = (1e-12 * (1.0 + 1e-9), 1e-12);
    assert_eq!(findings(&velocity(&mut matrix)), []);
}

#[test]
fn a_quaternion_of_another_length_is_found() {
    let mut attitude = zero::<sys::Aspn23MeasurementAttitude3D>();
    assert_eq!(findings(&attitude), only("quaternion", Problem::LengthNot1 { length: 0.0 }));
    attitude.quaternion = [0.5, -0.5, 0.5, -0.5];
    assert_eq!(findings(&attitude), []);
    attitude.quaternion = [f64::NAN; 4];
    assert!(matches!(findings(&attitude)[..], [(_, Problem::LengthNot1 { .. })]));
}

#[test]
fn a_count_of_other_values_than_are_there_is_found() {
    let mut matrix = IDENTITY;
    let mut velocity = velocity(&mut matrix);
    velocity.x = f64::NAN;
    assert_eq!(findings(&velocity), only("num_meas", Problem::NotAsManyAsMeasured { count: 3, measured: 2 }));
}

#[test]
fn an_attitude_counts_three() {
    let mut matrix = vec![0.0; 81];
    let mut pva = sys::Aspn23MeasurementPositionVelocityAttitude {
        quaternion: [1.0, 0.0, 0.0, 0.0],
        num_meas: 9,
        covariance: matrix.as_mut_ptr(),
        ..zero()
    };
    assert_eq!(findings(&pva), []);
    (pva.quaternion, pva.num_meas) = ([f64::NAN; 4], 6);
    assert_eq!(findings(&pva), []);
}

#[test]
fn angles_beyond_the_earth_are_found_only_in_a_geodetic_frame() {
    let mut matrix = IDENTITY;
    let mut position = sys::Aspn23MeasurementPosition {
        term1: 2.0,
        term2: -4.0,
        num_meas: 3,
        covariance: matrix.as_mut_ptr(),
        ..zero()
    };
    position.reference_frame =
        sys::Aspn23MeasurementPositionReferenceFrame::ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC;
    let fields: Vec<_> = findings(&position).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["term1", "term2"]);
    position.reference_frame =
        sys::Aspn23MeasurementPositionReferenceFrame::ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI;
    assert_eq!(findings(&position), []);
}

#[test]
fn a_field_within_others_is_named_with_them() {
    let mut obs = [zero::<sys::Aspn23TypeSatnavObs>(); 2];
    obs[1].tropo_correction_applied = 9;
    let satnav = sys::Aspn23MeasurementSatnav { num_signals_tracked: 2, obs: obs.as_mut_ptr(), ..zero() };
    assert_eq!(findings(&satnav), only("obs[1].tropo_correction_applied", Problem::NotABool { value: 9 }));
}

#[test]
fn whatever_a_message_holds_is_looked_at() {
    for name in lcm::sample::names() {
        for seed in 0..20 {
            let bytes = sample(name, seed, 4).unwrap();
            if let Ok(message) = lcm::decode_message("/any", &bytes) {
                for finding in validate(&message).err().unwrap_or_default() {
                    assert!(!finding.to_string().is_empty());
                }
            }
        }
    }
}
