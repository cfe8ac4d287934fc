//! The history: any time in it, resets, gaps, and samples of no use.

use pntos_nav::{
    attitude::from_roll_pitch_yaw,
    inertial::{Inertial, Intake, Memory as _, Refusal, SensorErrors, Settings, interpolate, step},
    nalgebra::Vector3,
    solution::{ImuBiases, ImuSample, Pva, seconds_between},
};
use proptest::prelude::*;

use super::common::*;

fn inertial() -> Inertial {
    Inertial::new(&somewhere(), SensorErrors::default(), &Settings::default())
}

/// A sample of a lively drive: a function of its number alone.
fn lively(k: i64) -> ImuSample {
    let phase = k as f64 * 0.05;
    let still = at_rest(&somewhere(), k * INTERVAL, INTERVAL);
    ImuSample {
        delta_velocity: still.delta_velocity + Vector3::new(phase.sin(), phase.cos(), 0.3 * phase.sin()) * 0.02,
        delta_angle: still.delta_angle + Vector3::new(0.1 * phase.cos(), -0.05, phase.sin()) * 0.005,
        ..still
    }
}

fn driven(samples: i64) -> Inertial {
    let mut inertial = inertial();
    for k in 1..=samples {
        assert_eq!(inertial.add(&lively(k)), Ok(Intake::Regular));
    }
    inertial
}

fn errors() -> SensorErrors {
    SensorErrors::from(ImuBiases {
        accelerometer: Vector3::new(0.01, -0.02, 0.03),
        gyro: Vector3::new(1e-3, 2e-3, -1e-3),
    })
}

#[test]
fn a_solution_at_a_step_is_that_of_the_step() {
    let mut inertial = driven(50);
    let mut by_hand = somewhere();
    for k in 1..=50 {
        by_hand = step(&by_hand, &lively(k), &SensorErrors::default());
        assert_eq!(inertial.solution_at(k * INTERVAL), Some(by_hand));
    }
    assert_eq!(inertial.latest_solution(), &by_hand);
}

#[test]
fn a_solution_between_two_steps_lies_on_the_way() {
    let mut inertial = driven(50);
    let (before, after) = (inertial.solution_at(20 * INTERVAL).unwrap(), inertial.solution_at(21 * INTERVAL).unwrap());
    let middle = inertial.solution_at(20 * INTERVAL + INTERVAL / 2).unwrap();
    assert!((middle.velocity - (before.velocity + after.velocity) / 2.0).norm() < 1e-15);
    assert!((middle.latitude - f64::midpoint(before.latitude, after.latitude)).abs() < 1e-15);
    let [there, back] = [apart(&before, &middle)[2], apart(&middle, &after)[2]];
    assert!((there - back).abs() < 1e-9 && there > 0.0);
}

#[test]
fn an_attitude_far_away_is_approached_evenly() {
    let before = Pva { attitude: from_roll_pitch_yaw(0.0, 0.0, -3.0), ..somewhere() };
    let after = Pva { attitude: from_roll_pitch_yaw(0.0, 0.0, 2.0), time: 100, ..before };
    for part in [10, 25, 50, 90] {
        let between = interpolate(&before, &after, part);
        // The short way leads over south.
        let way = core::f64::consts::TAU - 5.0;
        let expected = from_roll_pitch_yaw(0.0, 0.0, -3.0 - way * part as f64 / 100.0);
        assert!((between.attitude - expected).norm() < 1e-12);
    }
}

#[test]
fn the_shorter_way_between_two_longitudes_crosses_the_date_line() {
    let before = Pva { longitude: 3.1, ..somewhere() };
    let after = Pva { longitude: -3.1, time: 4, ..before };
    assert!(interpolate(&before, &after, 1).longitude > 3.1);
    assert!(interpolate(&before, &after, 3).longitude < -3.1);
}

#[test]
fn the_history_holds_its_length() {
    let mut inertial = driven(1000);
    assert_eq!(inertial.earliest_time(), 0);
    inertial.add(&lively(1001)).unwrap();
    assert_eq!(inertial.earliest_time(), INTERVAL, "the oldest of 1002 is about to go");
    for k in 1002..2000 {
        inertial.add(&lively(k)).unwrap();
    }
    assert_eq!(inertial.latest_time() - inertial.earliest_time(), 10 * SECOND);
    assert_eq!(inertial.solution_at(inertial.latest_time() + 1), None);
    let earliest = inertial.earliest_time();
    assert!(inertial.contains(earliest) && !inertial.contains(earliest - 1));
    assert!(inertial.solution_at(earliest).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Wherever it is reset, what follows is what a new inertial makes of the samples since.
    #[test]
    fn a_reset_is_a_fresh_start(
        sample in 0..300_i64,
        past in prop_oneof![Just(0), 1..INTERVAL],
        earlier in prop::collection::vec(0..300 * INTERVAL, 0..3),
        up in -50.0..50.0,
        speed in -20.0..20.0,
    ) {
        let time = sample * INTERVAL + past;
        let mut inertial = driven(300);
        for time in earlier {
            let there = inertial.solution_at(time).unwrap();
            inertial.reset(&Pva { height: there.height + up, ..there }).unwrap();
        }
        let there = inertial.solution_at(time).unwrap();
        let corrected = Pva { height: there.height + up, velocity: Vector3::new(speed, 2.0, 3.0), ..there };
        inertial.reset(&corrected).unwrap();
        inertial.correct(time, &errors()).unwrap();

        let mut fresh = Inertial::new(&corrected, errors(), &Settings::default());
        for k in sample + 1..=300 {
            let mut part = lively(k);
            let share = (part.time - time).min(INTERVAL) as f64 / INTERVAL as f64;
            part.delta_velocity *= share;
            part.delta_angle *= share;
            fresh.add(&part).unwrap();
        }
        assert_close(inertial.latest_solution(), fresh.latest_solution(), [1e-8, 1e-12, 1e-12]);
        prop_assert_eq!(inertial.solution_at(time), Some(corrected));
        prop_assert_eq!(inertial.latest_time(), 300 * INTERVAL);
    }
}

#[test]
fn the_order_of_the_two_parts_of_a_reset_does_not_matter() {
    let time = 555 * INTERVAL + 1234;
    let (mut one, mut other) = (driven(1000), driven(1000));
    let corrected = Pva { height: 300.0, ..one.solution_at(time).unwrap() };
    one.reset(&corrected).unwrap();
    one.correct(time, &errors()).unwrap();
    other.correct(time, &errors()).unwrap();
    other.reset(&corrected).unwrap();
    assert_eq!(one.latest_solution(), other.latest_solution());
}

#[test]
fn a_reset_to_what_is_there_changes_nothing() {
    let mut inertial = driven(1000);
    let before = *inertial.latest_solution();
    let same = inertial.solution_at(400 * INTERVAL).unwrap();
    inertial.reset(&same).unwrap();
    assert_eq!(inertial.latest_solution(), &before);
}

#[test]
fn errors_hold_from_their_time_on() {
    let mut inertial = driven(1000);
    inertial.correct(500 * INTERVAL, &errors()).unwrap();
    assert_eq!(inertial.errors_at(500 * INTERVAL - 1), Some(SensorErrors::default()));
    assert_eq!(inertial.errors_at(500 * INTERVAL), Some(errors()));
    assert_eq!(inertial.errors_at(1000 * INTERVAL), Some(errors()));
    assert_eq!(inertial.errors_at(1001 * INTERVAL), None);
    inertial.correct(400 * INTERVAL, &SensorErrors::default()).unwrap();
    assert_eq!(inertial.errors_at(1000 * INTERVAL), Some(SensorErrors::default()), "a later one replaces it");
}

#[test]
fn a_thousand_corrections_keep_the_newest() {
    let mut inertial = inertial();
    for k in 1..=1000 {
        inertial.add(&lively(k)).unwrap();
        let mut newer = errors();
        newer.biases.gyro.x = k as f64 * 1e-6;
        inertial.correct(k * INTERVAL, &newer).unwrap();
    }
    assert_eq!(inertial.errors_at(990 * INTERVAL).unwrap().biases.gyro.x, 990e-6);
}

#[test]
fn a_free_run_does_not_see_the_resets_after_its_beginning() {
    let mut undisturbed = driven(1000);
    let mut inertial = driven(1000);
    let from = 300 * INTERVAL + 5;
    let moved = Pva { height: 1000.0, ..inertial.solution_at(600 * INTERVAL).unwrap() };
    inertial.reset(&moved).unwrap();
    inertial.correct(600 * INTERVAL, &errors()).unwrap();
    let mut run = inertial.free_run(from).unwrap();
    for time in [from, 599 * INTERVAL, 601 * INTERVAL + 7, 601 * INTERVAL + 9, 1000 * INTERVAL] {
        let free = run.solution_at(time).unwrap();
        assert_close(&free, &undisturbed.solution_at(time).unwrap(), [1e-4, 1e-6, 1e-8]);
    }
    assert_eq!(run.solution_at(from), None, "it only goes forward");
    assert_eq!(run.solution_at(1000 * INTERVAL + 1), None);
}

#[test]
fn force_and_rate_are_those_of_the_sample_that_covers_the_time() {
    let mut inertial = driven(100);
    let there = inertial.force_and_rate_at(50 * INTERVAL - 5_000_000).unwrap();
    let sample = lively(50);
    assert!((there.rate - sample.delta_angle / 0.01).norm() < 1e-12);
    let attitude = inertial.solution_at(50 * INTERVAL - 5_000_000).unwrap().attitude;
    let turned = sample.delta_velocity + sample.delta_angle.cross(&sample.delta_velocity) * 0.5;
    assert!((there.force - attitude * turned / 0.01).norm() < 1e-12);
    assert_eq!(inertial.force_and_rate_at(101 * INTERVAL), None);
}

#[test]
fn averages_are_those_of_what_is_in_range() {
    let mut inertial = driven(100);
    let (from, to) = (20 * INTERVAL + 2_500_000, 22 * INTERVAL);
    let mean = inertial.average_force_and_rate(from, to).unwrap();
    let rate = (lively(21).delta_angle * 0.75 + lively(22).delta_angle) / seconds_between(from, to);
    assert!((mean.rate - rate).norm() < 1e-12);
    assert_eq!(inertial.average_force_and_rate(to, from), Some(mean));
    let clipped = inertial.average_force_and_rate(99 * INTERVAL, 200 * INTERVAL).unwrap();
    assert!((clipped.rate - lively(100).delta_angle / 0.01).norm() < 1e-12);
    assert_eq!(inertial.average_force_and_rate(-5, 200 * INTERVAL), None);
    let at_rest = inertial.average_force_and_rate(INTERVAL, 100 * INTERVAL).unwrap();
    assert!((at_rest.force.z + 9.8).abs() < 0.5);
    assert_eq!(inertial.average_force_and_rate(from, from), inertial.force_and_rate_at(from));
}

#[test]
fn samples_that_do_not_come_later_are_refused() {
    let mut inertial = driven(10);
    let before = *inertial.latest_solution();
    for time in [10 * INTERVAL, 9 * INTERVAL, i64::MIN] {
        assert_eq!(inertial.add(&ImuSample { time, ..lively(10) }), Err(Refusal::NotLater));
    }
    assert_eq!(inertial.latest_solution(), &before);
}

#[test]
fn samples_without_finite_values_are_refused() {
    let mut inertial = driven(10);
    for bad in [f64::NAN, f64::INFINITY, f64::MAX] {
        for place in 0..6 {
            let mut sample = lively(11);
            if place < 3 {
                sample.delta_velocity[place] = bad;
            } else {
                sample.delta_angle[place - 3] = bad;
            }
            assert_eq!(inertial.add(&sample), Err(Refusal::Implausible), "{bad} at {place}");
        }
    }
    assert_eq!(inertial.add(&lively(11)), Ok(Intake::Regular));
}

#[test]
fn resets_and_corrections_of_no_use_are_refused() {
    let mut inertial = driven(10);
    let latest = *inertial.latest_solution();
    assert_eq!(inertial.reset(&Pva { height: f64::NAN, ..latest }), Err(Refusal::Implausible));
    assert_eq!(inertial.reset(&Pva { time: 11 * INTERVAL, ..latest }), Err(Refusal::OutOfRange));
    assert_eq!(inertial.correct(-1, &errors()), Err(Refusal::OutOfRange));
    let nothing_left = SensorErrors { gyro_scale: Vector3::repeat(-1.0), ..errors() };
    assert_eq!(inertial.correct(5 * INTERVAL, &nothing_left), Err(Refusal::Implausible));
    assert_eq!(inertial.latest_solution(), &latest);
}

#[test]
fn a_senseless_reset_leaves_the_solution_plausible() {
    let mut inertial = driven(100);
    let there = inertial.solution_at(50 * INTERVAL).unwrap();
    // Gravity makes it too fast.
    inertial.reset(&Pva { velocity: Vector3::new(0.0, 0.0, 999_999.9), height: 0.0, ..there }).unwrap();
    assert!(inertial.latest_solution().is_plausible());
    assert_eq!(inertial.latest_time(), 100 * INTERVAL);
    assert_eq!(inertial.reset(&Pva { velocity: Vector3::repeat(1e300), ..there }), Err(Refusal::Implausible));
}

#[test]
fn a_gap_is_bridged_with_what_the_sensor_felt_at_its_end() {
    let place = somewhere();
    let mut inertial = inertial();
    for k in 1..=100 {
        inertial.add(&at_rest(&place, k * INTERVAL, INTERVAL)).unwrap();
    }
    let after = at_rest(&place, 100 * INTERVAL + 3 * SECOND, INTERVAL);
    let first = ImuSample { time: after.time - INTERVAL, ..after };
    assert_eq!(inertial.add(&first), Err(Refusal::Doubtful));
    assert_eq!(inertial.latest_time(), 100 * INTERVAL);
    assert_eq!(inertial.add(&after), Ok(Intake::Gap));
    assert!(inertial.latest_solution().velocity.norm() < 4e-3, "{}", inertial.latest_solution().velocity);
    assert!((inertial.mean_interval() - 0.01).abs() < 1e-12, "the gap is not counted");
    let within = inertial.force_and_rate_at(100 * INTERVAL + SECOND).unwrap();
    assert!((within.force.z + 9.8).abs() < 0.1);
    let unaware = Settings { longest_interval: f64::INFINITY, ..Settings::default() };
    let mut falling = Inertial::new(&place, SensorErrors::default(), &unaware);
    assert_eq!(falling.add(&ImuSample { time: 3 * SECOND, ..after }), Ok(Intake::Irregular));
    assert!(falling.latest_solution().velocity.z > 25.0, "three seconds without force");
}

#[test]
fn a_reset_within_a_gap_bridges_the_rest_of_it() {
    let place = somewhere();
    let mut inertial = inertial();
    assert_eq!(inertial.add(&at_rest(&place, 2 * SECOND - INTERVAL, INTERVAL)), Err(Refusal::Doubtful));
    inertial.add(&at_rest(&place, 2 * SECOND, INTERVAL)).unwrap();
    inertial.reset(&Pva { time: SECOND, ..place }).unwrap();
    assert!(inertial.latest_solution().velocity.norm() < 1e-3);
}

#[test]
fn one_time_in_the_future_costs_one_sample() {
    let place = somewhere();
    let mut inertial = inertial();
    inertial.add(&at_rest(&place, INTERVAL, INTERVAL)).unwrap();
    assert_eq!(inertial.add(&at_rest(&place, 3600 * SECOND, INTERVAL)), Err(Refusal::Doubtful));
    assert_eq!(inertial.add(&at_rest(&place, 3 * INTERVAL, INTERVAL)), Ok(Intake::Irregular));
    assert_eq!(inertial.add(&at_rest(&place, 3601 * SECOND, INTERVAL)), Err(Refusal::Doubtful), "once more");
    assert_eq!(inertial.add(&at_rest(&place, 3600 * SECOND, INTERVAL)), Err(Refusal::Doubtful), "they do not agree");
    assert_eq!(inertial.latest_time(), 3 * INTERVAL);
}

#[test]
fn irregular_intervals_are_taken_as_they_are() {
    let place = somewhere();
    let mut inertial = inertial();
    assert_eq!(inertial.add(&at_rest(&place, 30_000_000, 30_000_000)), Ok(Intake::Irregular));
    inertial.reset(&Pva { time: 10_000_000, ..place }).unwrap();
    assert!(inertial.latest_solution().velocity.norm() < 1e-5);
}

#[test]
fn the_mean_interval_is_trusted_after_ten() {
    let mut inertial = inertial();
    for k in 1..=11 {
        assert_eq!(inertial.mean_interval(), 0.01);
        inertial.add(&ImuSample { time: k * 11_000_000, ..lively(k) }).unwrap();
    }
    assert!((inertial.mean_interval() - 0.011).abs() < 1e-15);
}
