//! The plugin in a system: what it makes, what it refuses, and what it says.

use crate::system::{Running, TIME, at, aux, fix, solution, velocity};
use pntos::{
    LoggingLevel,
    aspn::{
        Matrix as AspnMatrix, MeasurementAltitude, MeasurementAltitudeReference, MeasurementDirection3DToPoints,
        MeasurementImu, MeasurementImuImuType, MeasurementTime, MeasurementVelocityReferenceFrame,
        TypeDirection3DToPoint, TypeDirection3DToPointReferenceFrame, TypeRemotePoint,
        TypeRemotePointPositionReferenceFrame,
    },
    client::{EstimateWithCovariance, Matrix},
};

const SECOND: i64 = 1_000_000_000;

fn close(one: &[f64], other: &[f64], tolerance: f64) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| (a - b).abs() <= tolerance)
}

#[test]
fn gauss_markov_states_decay_and_gain_noise() {
    let running = Running::new();
    running.system.set("block/bias", "sigma", vec![1.5, 2.0]);
    running.system.set("block/bias", "tau", vec![300.0, 200.0]);
    let block = running.block("fogm", Some(c"block/bias")).unwrap();

    let model = running.dynamics(&block, 2, 0, 10 * SECOND).unwrap();
    let (phi, qd) = (model.Phi(), model.Qd());
    assert_eq!((block.num_states(), phi.rows(), phi.get(0, 1)), (2, 2, Some(0.0)));
    assert!((phi.get(0, 0).unwrap() - (-10.0f64 / 300.0).exp()).abs() < 1e-15);
    assert!((qd.get(1, 1).unwrap() - 4.0 * (1.0 - (-20.0f64 / 200.0).exp())).abs() < 1e-3);
    let moved = model.g(Matrix::column(vec![1.0, 1.0])).unwrap();
    assert_eq!(moved.data(), [phi.get(0, 0).unwrap(), phi.get(1, 1).unwrap()]);
    assert!(running.dynamics(&block, 2, SECOND, 0).is_none(), "backwards");
}

#[test]
fn exact_noise_keeps_the_balance_over_long_steps() {
    let running = Running::new();
    running.system.set("block/bias", "sigma", 1.5);
    running.system.set("block/bias", "tau", 10.0);
    running.system.set("block/bias", "exact_noise", true);
    let block = running.block("fogm", Some(c"block/bias")).unwrap();

    let model = running.dynamics(&block, 1, 0, 1000 * SECOND).unwrap();
    assert!((model.Qd().get(0, 0).unwrap() - 2.25).abs() < 1e-12);
}

#[test]
fn a_clock_has_two_or_three_states() {
    let running = Running::new();
    for group in ["block/two", "block/three"] {
        running.system.set(group, "h_0", 2e-19);
        running.system.set(group, "h_neg2", 2e-20);
    }
    running.system.set("block/three", "q3", 1e-24);
    let two = running.block("clock_bias", Some(c"block/two")).unwrap();
    let three = running.block("clock_bias", Some(c"block/three")).unwrap();

    assert_eq!((two.num_states(), three.num_states()), (2, 3));
    let model = running.dynamics(&three, 3, 0, 2 * SECOND).unwrap();
    assert_eq!(model.Phi().data(), [1.0, 2.0, 2.0, 0.0, 1.0, 2.0, 0.0, 0.0, 1.0]);
    let small = running.dynamics(&two, 2, 0, 2 * SECOND).unwrap();
    assert!(small.Qd().get(0, 0).unwrap() > 2e-19);
    assert_eq!(small.Phi().data(), [1.0, 2.0, 0.0, 1.0]);
}

#[test]
fn constants_stay_or_walk() {
    let running = Running::new();
    running.system.set("block/still", "states", 2i64);
    running.system.set("block/walk", "q", vec![4.0, 1.0, 1.0, 9.0]);
    let still = running.block("constant", Some(c"block/still")).unwrap();
    let walk = running.block("constant", Some(c"block/walk")).unwrap();

    assert_eq!(running.dynamics(&still, 2, 0, SECOND).unwrap().Qd().data(), [0.0; 4]);
    let model = running.dynamics(&walk, 2, 0, SECOND / 2).unwrap();
    assert_eq!(model.Phi().data(), [1.0, 0.0, 0.0, 1.0]);
    assert_eq!(model.Qd().data(), [2.0, 0.5, 0.5, 4.5]);
}

#[test]
fn inertial_errors_need_the_solution_and_the_force_and_say_so_once() {
    let running = Running::new();
    running.configure_imu();
    let block = running.block("pinson15", Some(c"block/pinson15")).unwrap();

    assert!(running.dynamics(&block, 15, 0, SECOND).is_none());
    assert!(running.dynamics(&block, 15, 0, SECOND).is_none());
    let errors = running.system.log_at(LoggingLevel::ERROR);
    assert!(errors.len() == 1 && errors[0].contains("`inertial_forces`"), "{errors:?}");

    block.receive_aux_data(aux([solution(TIME), crate::system::forces()]));
    let model = running.dynamics(&block, 15, TIME, TIME + SECOND).unwrap();
    let phi = model.Phi();
    assert_eq!((block.num_states(), phi.rows()), (15, 15));
    // A position error follows a velocity error, and not the other way round.
    assert!((phi.get(0, 3).unwrap() - 1.0).abs() < 1e-3 && phi.get(3, 0).unwrap().abs() < 1e-4);
    // A tilt about east turns gravity towards north.
    assert!((phi.get(3, 7).unwrap() - 9.8).abs() < 0.1, "{:?}", phi.get(3, 7));
}

#[test]
fn a_copy_of_a_block_has_a_noise_of_its_own() {
    let running = Running::new();
    running.configure_imu();
    running.system.set("block/pinson15", "accumulate_noise_rotation", true);
    let block = running.block("pinson15", Some(c"block/pinson15")).unwrap();
    block.receive_aux_data(aux([crate::system::turned_solution(TIME), crate::system::forces()]));
    let qd = |block| running.dynamics(block, 15, TIME, TIME + SECOND).unwrap().Qd().data().to_vec();
    let copy = block.deep_copy().unwrap();

    let first = qd(&copy);
    assert_ne!(qd(&copy), first, "the noise was not turned any further");
    assert_eq!(qd(&block), first, "a copy turned the noise of its original");
    assert_eq!(copy.label(), block.label());
}

#[test]
fn a_position_fix_is_compared_with_the_solution() {
    let running = Running::new();
    running.system.set("processor/pos", "lever_arm", vec![-0.5, 0.38, -0.05]);
    let processor = running.processor("pinson_with_ned_fogm_position", 2, Some(c"processor/pos")).unwrap();
    processor.receive_aux_data(aux([solution(TIME)]));

    let model = running.model(&processor, &fix(TIME, 1e-6), 18).unwrap();
    let (z, h, r) = (model.z(), model.H(), model.R());
    assert!((z.data()[0] - 6.36).abs() < 0.01, "{:?}", z.data());
    assert_eq!((h.rows(), h.cols(), r.rows()), (3, 18, 3));
    assert_eq!((h.get(0, 0), h.get(0, 15), h.get(1, 2)), (Some(1.0), Some(-1.0), Some(0.0)));
    assert_eq!(r.data(), [4.0, 0.5, 0.0, 0.5, 4.0, 0.0, 0.0, 0.0, 9.0]);
    // The platform of the solution points north: its arm is that along north, east, down.
    let expected = model.h(Matrix::column(vec![0.0; 18])).unwrap();
    assert!(close(expected.data(), &[-0.5, 0.38, -0.05], 1e-12), "{:?}", expected.data());
    let copy = processor.deep_copy().unwrap();
    assert_eq!(running.model(&copy, &fix(TIME, 1e-6), 18).unwrap().z().data(), z.data());
}

#[test]
fn a_receiver_counts_what_lasts_in_its_covariance_and_a_share_of_it_is_white() {
    let running = Running::new();
    for (kind, blocks) in [
        ("pinson_position", 1),
        ("pinson_with_ned_fogm_position", 2),
        ("pinson_with_lever_arm_position", 3),
        ("position", 1),
    ] {
        let noise = |share: f64| {
            running.system.set("processor/pos", "white_share", share);
            let processor = running.processor(kind, blocks, Some(c"processor/pos")).unwrap();
            processor.receive_aux_data(aux([solution(TIME)]));
            running.model(&processor, &fix(TIME, 1e-6), 21).unwrap().R().data().to_vec()
        };
        let quarter: Vec<f64> = noise(1.0).iter().map(|of_all| of_all * 0.25).collect();
        assert_eq!(noise(0.25), quarter, "{kind}");
    }

    for share in [0.0, 1.5, f64::NAN] {
        running.system.set("processor/pos", "white_share", share);
        assert!(running.processor("pinson_position", 1, Some(c"processor/pos")).is_none(), "{share}");
        assert!(running.system.log_at(LoggingLevel::ERROR).pop().unwrap().contains("`white_share` is "), "{share}");
    }
}

#[test]
fn the_velocity_beside_a_position_keeps_its_covariance() {
    let running = Running::new();
    let noise = |share: f64| {
        running.system.set("processor/posvel", "white_share", share);
        let processor = running.processor("pinson_posvel", 1, Some(c"processor/posvel")).unwrap();
        processor.receive_aux_data(aux([solution(TIME)]));
        running.model(&processor, &solution(TIME), 15).unwrap().R().data().to_vec()
    };
    let (whole, quarter) = (noise(1.0), noise(0.25));

    for (at, (of_all, of_quarter)) in whole.iter().zip(&quarter).enumerate() {
        let of_positions = [at / 6, at % 6].into_iter().filter(|axis| *axis < 3).count();
        assert_eq!(*of_quarter, of_all * 0.5_f64.powi(of_positions as i32), "{at}");
    }
    assert!(whole[0] > 0.0 && whole[35] > 0.0, "{whole:?}");
}

#[test]
fn every_processor_on_inertial_errors_makes_a_model_that_fits_together() {
    let running = Running::new();
    let pva = solution(TIME);
    let altitude = MeasurementAltitude {
        time_of_validity: at(TIME),
        reference: MeasurementAltitudeReference::MSL,
        altitude: 100.0,
        variance: 4.0,
        ..Default::default()
    };
    let point = TypeDirection3DToPoint {
        reference_frame: TypeDirection3DToPointReferenceFrame::SINE_SPACE,
        remote_point: TypeRemotePoint {
            included_terms: 2,
            position_reference_frame: TypeRemotePointPositionReferenceFrame::GEODETIC,
            position1: Some(0.7001),
            position2: Some(-1.4),
            position3: Some(150.0),
            position_covariance: AspnMatrix::diagonal(&[1.0, 1.0, 1.0]),
            ..Default::default()
        },
        obs: [0.01, 0.02],
        covariance: [[1e-6, 0.0], [0.0, 1e-6]],
        ..Default::default()
    };
    let directions = MeasurementDirection3DToPoints {
        time_of_validity: at(TIME),
        obs: vec![point.clone(), point],
        ..Default::default()
    };
    let cases = [
        ("pinson_position", 1, 15, fix(TIME, 0.0), 3),
        ("pinson_with_lever_arm_position", 3, 21, fix(TIME, 0.0), 3),
        ("pinson_posvel", 1, 15, pva.clone(), 6),
        ("pinson_posvel", 2, 18, pva.clone(), 6),
        ("pinson_velocity", 1, 15, velocity(TIME, MeasurementVelocityReferenceFrame::NED, [Some(1.0); 3]), 3),
        ("pinson_velocity", 1, 15, velocity(TIME, MeasurementVelocityReferenceFrame::NED, [None, Some(1.0), None]), 1),
        (
            "pinson_body_velocity",
            1,
            15,
            velocity(TIME, MeasurementVelocityReferenceFrame::SENSOR, [None, Some(0.0), Some(0.0)]),
            2,
        ),
        ("pinson_altitude", 2, 16, altitude.into_message("baro").unwrap(), 1),
        ("pinson_altitude", 1, 15, fix(TIME, 0.0), 1),
        ("pinson_altitude", 1, 15, pva, 1),
        ("direction3d_to_points", 1, 15, directions.into_message("camera").unwrap(), 4),
    ];

    for (kind, blocks, states, message, values) in cases {
        let processor = running.processor(kind, blocks, None).unwrap();
        processor.receive_aux_data(aux([solution(TIME), crate::system::forces()]));
        let model = running.model(&processor, &message, states);
        let model = model.unwrap_or_else(|| panic!("{kind}: {}", running.system.log_text()));
        assert_eq!((model.z().rows(), model.H().rows(), model.H().cols()), (values, values, states), "{kind}");
        assert_eq!((model.R().rows(), model.R().cols()), (values, values), "{kind}");
        assert_eq!(model.h(Matrix::column(vec![0.0; states])).unwrap().rows(), values, "{kind}");
    }
    assert_eq!(running.system.log_text(), "");
}

#[test]
fn an_altitude_above_the_sea_is_turned_into_one_above_the_ellipsoid() {
    let running = Running::new();
    let processor = running.processor("pinson_altitude", 1, None).unwrap();
    processor.receive_aux_data(aux([solution(TIME)]));
    let altitude = |reference| {
        let altitude = MeasurementAltitude {
            time_of_validity: at(TIME),
            reference,
            altitude: 200.0,
            variance: 4.0,
            ..Default::default()
        };
        running.model(&processor, &altitude.into_message("baro").unwrap(), 15).map(|model| model.z().data()[0])
    };

    assert_eq!(altitude(MeasurementAltitudeReference::HAE), Some(100.0));
    // The sea is about 33 m below the ellipsoid there.
    let above_sea = altitude(MeasurementAltitudeReference::MSL).unwrap();
    assert!((above_sea - 67.0).abs() < 3.0, "{above_sea}");
    assert_eq!(altitude(MeasurementAltitudeReference::AGL), None);
}

#[test]
fn a_clock_shows_its_bias() {
    let running = Running::new();
    running.system.set("processor/gps", "clock_id", 3i64);
    let message = |clocks: &[u8]| {
        MeasurementTime {
            time_of_validity: at(TIME),
            time_of_validity_attosec: 500_000_000,
            clock_id: clocks.to_vec(),
            elapsed_nsec: clocks.iter().map(|clock| TIME + i64::from(*clock) * 1000).collect(),
            elapsed_attosec: vec![0; clocks.len()],
            covariance: AspnMatrix::diagonal(&vec![1e-18; clocks.len()]),
            ..Default::default()
        }
        .into_message("clock")
        .unwrap()
    };
    let named = running.processor("clock_time", 1, Some(c"processor/gps")).unwrap();
    let only = running.processor("clock_time", 1, None).unwrap();

    let z = |processor, clocks: &[u8]| running.model(processor, &message(clocks), 2).map(|model| model.z().data()[0]);
    assert!((z(&named, &[1, 3]).unwrap() - (3e-6 - 0.5e-9)).abs() < 1e-18);
    assert!((z(&only, &[2]).unwrap() - (2e-6 - 0.5e-9)).abs() < 1e-18);
    assert_eq!(z(&only, &[1, 3]), None);
    assert_eq!(z(&named, &[1]), None);
}

#[test]
fn errors_become_whole_values_at_the_time_of_their_solution() {
    let running = Running::new();
    let block = running.virtual_block("pinson_error_to_standard", None).unwrap();
    let x = || Matrix::column((0..15).map(|i| f64::from(i) * 1e-3).collect());
    assert!(block.convert_estimate(x(), at(TIME)).is_err());

    block.receive_aux_data(aux([solution(TIME)]));
    let whole = block.convert_estimate(x(), at(TIME)).unwrap();
    assert!(close(&whole.data()[3..6], &[1.0 + 3e-3, 2.0 + 4e-3, 0.1 + 5e-3], 1e-12), "{:?}", whole.data());
    assert!((whole.data()[2] - (100.0 - 2e-3)).abs() < 1e-12);
    assert_eq!(whole.data()[9..], x().data()[9..]);
    let covariance = Matrix::identity(15).data().to_vec();
    let both = block.convert(EstimateWithCovariance::generic(x().data().to_vec(), covariance).unwrap(), at(TIME));
    let both = both.unwrap();
    let j = block.jacobian(x(), at(TIME)).unwrap();
    assert_eq!(both.estimate(), whole.data());
    let north = j.get(0, 0).unwrap();
    assert!((both.covariance()[0] / (north * north) - 1.0).abs() < 1e-12);
    assert!(block.convert_estimate(x(), at(TIME + 1)).is_err(), "another time");
    assert!(block.convert_estimate(Matrix::column(vec![0.0; 8]), at(TIME)).is_err(), "too few states");
    let copy = block.deep_copy().unwrap();
    assert_eq!(copy.convert_estimate(x(), at(TIME)).unwrap().data(), whole.data());
}

#[test]
fn states_are_extracted_in_the_order_of_their_indices() {
    let running = Running::new();
    running.system.set("virtual/some", "incoming_state_size", 4i64);
    running.system.set("virtual/some", "indices_to_extract", vec![3.0, 1.0]);
    let block = running.virtual_block("state_extractor", Some(c"virtual/some")).unwrap();

    let some = block.convert_estimate(Matrix::column(vec![10.0, 11.0, 12.0, 13.0]), at(0)).unwrap();
    assert_eq!(some.data(), [13.0, 11.0]);
    let whole = EstimateWithCovariance::generic(
        vec![10.0, 11.0, 12.0, 13.0],
        Matrix::diagonal(&[1.0, 2.0, 3.0, 4.0]).data().to_vec(),
    );
    assert_eq!(block.convert(whole.unwrap(), at(0)).unwrap().covariance(), [4.0, 0.0, 0.0, 2.0]);
    assert!(block.convert_estimate(Matrix::column(vec![0.0; 5]), at(0)).is_err());
}

#[test]
fn what_a_message_may_bring_is_refused_once_with_a_warning_and_counted() {
    let running = Running::new();
    let processor = running.processor("pinson_position", 1, None).unwrap();
    assert!(running.model(&processor, &fix(TIME, 0.0), 15).is_none());
    assert_eq!(running.system.log_at(LoggingLevel::ERROR).len(), 1, "nobody gives the solution");
    processor.receive_aux_data(aux([solution(TIME)]));

    let imu = MeasurementImu {
        imu_type: MeasurementImuImuType::INTEGRATED,
        time_of_validity: at(TIME),
        ..Default::default()
    };
    let cases = [
        ("type", imu.into_message("imu").unwrap()),
        ("another time", fix(TIME + SECOND, 0.0)),
        ("does not say", crate::system::fix_with(TIME, f64::NAN, [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])),
        (
            "not finite",
            crate::system::fix_with(TIME, f64::INFINITY, [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        ),
        ("positive definite", crate::system::fix_with(TIME, 0.7, [[1.0, 2.0, 0.0], [2.0, 1.0, 0.0], [0.0, 0.0, 1.0]])),
        ("positive definite", crate::system::fix_with(TIME, 0.7, [[f64::NAN; 3]; 3])),
    ];
    for (said, message) in cases {
        running.system.clear_log();
        for _ in 0..3 {
            assert!(running.model(&processor, &message, 15).is_none(), "{said}");
        }
        let (errors, warnings) =
            (running.system.log_at(LoggingLevel::ERROR), running.system.log_at(LoggingLevel::WARN));
        assert!(errors.is_empty() && warnings.len() <= 1, "{errors:?} {warnings:?}");
        assert!(warnings.iter().all(|warning| warning.contains(said)), "{warnings:?}");
    }
    assert!(running.model(&processor, &fix(TIME, 0.0), 15).is_some(), "a good message after bad ones");

    let system = running.shut_down();
    let counted =
        "has counted 3 `wrong_type`, 3 `missing`, 3 `not_finite`, 6 `covariance`, 1 `no_solution`, 3 `other_time`";
    assert!(system.log_text().contains(counted), "{}", system.log_text());
}

#[test]
fn too_few_states_are_an_error_and_nothing_is_read_beyond_them() {
    let running = Running::new();
    for (kind, blocks) in
        [("pinson_position", 1), ("pinson_with_ned_fogm_position", 2), ("position", 2), ("clock_time", 1)]
    {
        let processor = running.processor(kind, blocks, None).unwrap();
        processor.receive_aux_data(aux([solution(TIME)]));
        assert!(running.model(&processor, &fix(TIME, 0.0), 0).is_none(), "{kind}");
        assert!(running.system.log_at(LoggingLevel::ERROR).pop().unwrap().contains("finds 0 states"), "{kind}");
    }
}

#[test]
fn a_whole_position_has_the_units_of_its_states() {
    let running = Running::new();
    let processor = running.processor("position", 2, None).unwrap();

    let model = running.model(&processor, &fix(TIME, 0.0), 18).unwrap();
    assert_eq!(model.z().data(), [0.7, -1.4, 100.0]);
    let sigma = model.R().get(0, 0).unwrap().sqrt();
    assert!((sigma * 6.36e6 - 2.0).abs() < 0.01, "{sigma}");
    assert_eq!((model.H().get(0, 0), model.H().get(2, 17)), (Some(1.0), Some(-1.0)));
}

#[test]
fn settings_that_cannot_be_are_all_said_and_nothing_is_made() {
    let running = Running::new();
    let set = |key: &str, value: pntos::testing::Value| running.system.set("block/broken", key, value);
    set("sigma", vec![1.0, -1.0].into());
    set("tau", vec![1.0, 0.0].into());
    assert!(running.block("fogm", Some(c"block/broken")).is_none());
    let said = running.system.log_at(LoggingLevel::ERROR).pop().unwrap();
    assert!(said.contains("`sigma[1]` is -1") && said.contains("`tau[1]` is 0") && said.contains("`fogm`"), "{said}");

    set("sigma", 1.0.into());
    set("tau", vec![1.0, 2.0].into());
    assert!(running.block("fogm", Some(c"block/broken")).is_none());
    let said = running.system.log_at(LoggingLevel::ERROR).pop().unwrap();
    assert!(said.contains("`sigma` has 1 elements and `tau` has 2"), "{said}");

    running.system.set("block/imu", "imu", "imu/none");
    assert!(running.block("pinson15", Some(c"block/imu")).is_none());
    let said = running.system.log_at(LoggingLevel::ERROR).pop().unwrap();
    assert!(said.contains("`imu/none`, 6 are wrong") && said.contains("`gyro_bias_tau` is missing"), "{said}");

    assert!(running.block("constant", Some(c"block/nothing")).is_none());
    running.system.set("block/odd", "q", vec![1.0, 2.0, 2.0, 1.0]);
    assert!(running.block("constant", Some(c"block/odd")).is_none());
    assert!(running.system.log_at(LoggingLevel::ERROR).pop().unwrap().contains("`q` is no covariance"));

    running.system.set("processor/turned", "orientation", vec![1.0, 1.0, 0.0, 0.0]);
    assert!(running.processor("pinson_body_velocity", 1, Some(c"processor/turned")).is_none());
    assert!(running.processor("pinson_with_ned_fogm_position", 1, None).is_none());
    assert!(running.system.log_at(LoggingLevel::ERROR).pop().unwrap().contains("names 1 blocks"));

    running.system.set("virtual/twice", "incoming_state_size", 4i64);
    running.system.set("virtual/twice", "indices_to_extract", vec![1.0, 1.0]);
    assert!(running.virtual_block("state_extractor", Some(c"virtual/twice")).is_none());
    assert!(running.block("fogm", None).is_none());
    assert!(running.system.log_at(LoggingLevel::ERROR).pop().unwrap().contains("`config_group`"));
}

#[test]
fn a_key_that_means_nothing_is_warned_about_and_those_of_the_orchestration_are_not() {
    let running = Running::new();
    running.system.set("processor/pos", "model", "pinson_position");
    running.system.set("processor/pos", "channel", "gps");
    running.system.set("processor/pos", "lever_am", vec![0.0, 0.0, 0.0]);
    running.processor("pinson_position", 1, Some(c"processor/pos")).unwrap();

    let warnings = running.system.log_at(LoggingLevel::WARN);
    assert!(warnings.len() == 1 && warnings[0].contains("a key `lever_am`"), "{warnings:?}");
}

#[test]
fn a_body_velocity_with_a_lever_arm_needs_the_rotation_rate() {
    let running = Running::new();
    running.system.set("processor/odometer", "lever_arm", vec![0.0, 1.0, 0.0]);
    let processor = running.processor("pinson_body_velocity", 1, Some(c"processor/odometer")).unwrap();
    let message = velocity(TIME, MeasurementVelocityReferenceFrame::SENSOR, [Some(1.0), Some(2.0), Some(0.1)]);
    processor.receive_aux_data(aux([solution(TIME)]));
    assert!(running.model(&processor, &message, 15).is_none());
    assert!(running.system.log_text().contains("`inertial_forces`"));

    processor.receive_aux_data(aux([crate::system::forces()]));
    let model = running.model(&processor, &message, 15).unwrap();
    // Turning about down moves what is on the right backwards.
    let expected = model.h(Matrix::column(vec![0.0; 15])).unwrap();
    assert!((expected.data()[0] - (1.0 - 0.1)).abs() < 1e-3, "{:?}", expected.data());
}

#[test]
fn a_velocity_is_that_of_the_antenna_where_the_rotation_rate_is_known() {
    let running = Running::new();
    running.system.set("processor/antenna", "lever_arm", vec![0.0, 1.0, 0.0]);
    let velocities = running.processor("pinson_velocity", 1, Some(c"processor/antenna")).unwrap();
    let both = running.processor("pinson_posvel", 1, Some(c"processor/antenna")).unwrap();
    let velocity = velocity(TIME, MeasurementVelocityReferenceFrame::NED, [Some(1.0), Some(2.0), Some(0.1)]);
    let expected = |processor, message, first: usize| {
        let model = running.model(processor, message, 15)?;
        Some(model.h(Matrix::column(vec![0.0; 15])).unwrap().data()[first..].iter().map(|v| v * v).sum::<f64>().sqrt())
    };
    for processor in [&velocities, &both] {
        processor.receive_aux_data(aux([solution(TIME)]));
    }
    assert_eq!(expected(&velocities, &velocity, 0), None);
    assert!(running.system.log_text().contains("`inertial_forces`"));
    let own = solution(TIME);
    assert_eq!(expected(&both, &own, 3), Some(0.0));

    // 0.1 rad/s, a metre away.
    for (processor, message, first) in [(&velocities, &velocity, 0), (&both, &own, 3)] {
        processor.receive_aux_data(aux([crate::system::forces()]));
        let swing = expected(processor, message, first).unwrap();
        assert!((swing - 0.1).abs() < 1e-3, "{swing}");
    }
}

#[test]
fn there_are_models_for_the_standard_engine_alone() {
    let running = Running::new();
    assert!(running.plugin.is_fusion_type_supported(pntos::FusionType::STANDARD_MODEL));
    assert!(!running.plugin.is_fusion_type_supported(pntos::FusionType(99)));
    assert!(running.plugin.new_state_model_provider(pntos::FusionType(99)).is_none());
}
