//! What can be asked for, and what is sent out.

use crate::support::{Bench, ORCHESTRATION, at, configured, fix, imu, ms};
use pntos::{aspn::AspnRef, client::MessageArray, testing::Value};

const BEST: &str = "BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE";
const DEAD_RECKONING: &str = "DEAD_RECKONING_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE";

fn times(messages: &MessageArray) -> Vec<Option<i64>> {
    messages.data().iter().map(|message| message.and_then(|message| message.time()).map(ms)).collect()
}

#[test]
fn names_its_solutions_by_the_convention() {
    let bench = Bench::start(configured());
    let names = bench.plugin.get_filter_description_list().unwrap();
    let names: Vec<_> = names.data().iter().map(|name| name.to_string_lossy().into_owned()).collect();
    assert_eq!(names, [BEST, DEAD_RECKONING]);
}

#[test]
fn gives_a_solution_for_each_time_that_it_has_one_for() {
    let bench = Bench::aligned(configured());
    bench.send(imu(1100));
    let wanted = [1050, 900, 1100, 1000, 1101].map(at);
    let expected = vec![Some(1050), None, Some(1100), Some(1000), None];
    for name in [None, Some(BEST), Some("POS_INS_BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE")] {
        let name = name.map(|name| std::ffi::CString::new(name).unwrap());
        let solutions = bench.plugin.request_solutions(&wanted, name.as_deref()).unwrap();
        assert_eq!(times(&solutions), expected, "{name:?}");
    }
    let solutions = bench.plugin.request_solutions(&wanted, Some(c"DEAD_RECKONING")).unwrap();
    assert_eq!(times(&solutions), expected);
    assert!(bench.plugin.request_solutions(&wanted, Some(c"BEST_GUESS")).is_none());
    assert_eq!(times(&bench.plugin.request_solutions(&[], None).unwrap()), []);
}

#[test]
fn has_no_solution_before_the_alignment() {
    let bench = Bench::start(configured());
    assert_eq!(times(&bench.plugin.request_solutions(&[at(5)], None).unwrap()), [None]);
    assert!(bench.plugin.request_solutions(&[at(5)], Some(c"NO_SUCH")).is_none());
}

#[test]
fn the_best_solution_is_the_inertials_without_the_errors_that_the_filter_knows() {
    let bench = Bench::aligned(configured());
    bench.send(imu(1100));
    let mut errors = vec![0.0; 15];
    (errors[2], errors[3]) = (5.0, 0.5);
    bench.world.shared().errors = errors;
    let solutions = bench.plugin.request_solutions(&[at(1100)], None).unwrap();
    let solution = solutions.data().get(0).unwrap().to_managed();
    let AspnRef::MeasurementPositionVelocityAttitude(view) = solution.aspn() else { panic!() };
    assert_eq!((view.p3(), view.v1(), view.v2()), (Some(95.0), Some(0.5), Some(0.0)));
    assert_eq!(view.num_meas(), 9);
    assert_eq!((view.covariance()[(8, 8)], view.covariance()[(0, 1)]), (9.0, 0.0));
    assert_eq!(solution.source(), c"/solution/pntos/pva");
    let solutions = bench.plugin.request_solutions(&[at(1100)], Some(c"DEAD_RECKONING")).unwrap();
    let solution = solutions.data().get(0).unwrap().to_managed();
    let AspnRef::MeasurementPositionVelocityAttitude(view) = solution.aspn() else { panic!() };
    assert_eq!(view.p3(), Some(100.0));
}

#[test]
fn sends_a_solution_out_when_more_than_the_period_has_passed() {
    let system = configured();
    system.set(ORCHESTRATION, "publish_period", 0.1);
    system.set(ORCHESTRATION, "imu_solution_channel", "/inertial");
    let bench = Bench::aligned(system);
    for time in [1050, 1100, 1101, 1150, 1201, 1202] {
        bench.send(imu(time));
    }
    // Ahead of the inertial, whose newest solution it is then.
    bench.send(fix(1400));
    let sent: Vec<_> = bench
        .system
        .broadcasts()
        .iter()
        .map(|sent| (sent.destination.clone().unwrap().into_string().unwrap(), ms(sent.message.time().unwrap())))
        .collect();
    let both = |time| [("/solution/pntos/pva".to_owned(), time), ("/inertial".to_owned(), time)];
    assert_eq!(sent, [both(1101), both(1202), both(1202)].concat());
}

#[test]
fn sends_solutions_round_an_update_if_it_is_told_to() {
    let system = configured();
    system.set(ORCHESTRATION, "publish_before_update", true);
    system.set(ORCHESTRATION, "publish_after_update", true);
    let bench = Bench::aligned(system);
    bench.send(fix(1500));
    bench.send(imu(3600));
    let times: Vec<_> = bench.system.broadcasts().iter().map(|sent| ms(sent.message.time().unwrap())).collect();
    assert_eq!(times, [1500, 1500]);
}

#[test]
fn a_filter_without_an_inertial_starts_with_its_first_measurement_and_gives_the_time_of_a_clock() {
    let system = pntos::testing::System::new();
    system.set(ORCHESTRATION, "blocks", ["bias"]);
    system.set(ORCHESTRATION, "processors", ["fix"]);
    system.set(ORCHESTRATION, "clock_block", "bias");
    system.set(ORCHESTRATION, "clock_id", 51i64);
    system.set(ORCHESTRATION, "solution_channel", "/solution/time");
    system.set("block/bias", "model", "block-1");
    system.set("block/bias", "initial_sigma", Value::DoubleArray(vec![1.0]));
    system.set("processor/fix", "model", "processor");
    system.set("processor/fix", "blocks", ["bias"]);
    system.set("processor/fix", "channel", "/fix");
    let bench = Bench::start(system);
    for time in [1000, 2000, 4001] {
        bench.send(fix(time));
    }
    let journal = bench.world.journal();
    assert_eq!(
        journal[3..],
        ["time 1000", "update fix @1000", "propagate 2000", "update fix @2000", "peek 4001"],
        "{journal:?}"
    );
    let sent = bench.system.broadcasts();
    let AspnRef::MeasurementTime(view) = sent.last().unwrap().message.aspn() else { panic!() };
    assert_eq!((view.clock_id(), view.elapsed_nsec()), (&[51][..], &[4_001_001_000][..]));
}
