//! What is done with a message, and when.

use pntos::{LoggingLevel, testing::Value};

use crate::support::{BACK, Bench, ORCHESTRATION, World, configured, fix, fix_from, imu};

#[test]
fn a_measurement_waits_until_a_message_more_than_the_buffer_younger_is_there() {
    let bench = Bench::aligned(configured());
    assert_eq!(bench.journal_of(fix(1500)), [""; 0]);
    assert_eq!(bench.journal_of(imu(3500)), ["imu 3500"]);
    assert_eq!(
        bench.journal_of(imu(3510)),
        [
            "imu 3510",
            "aux of pinson15: pva@1000 forces@1000",
            "propagate 1500",
            "aux of processor fix: pva@1500",
            "update fix @1500",
        ]
    );
}

#[test]
fn a_gap_makes_the_inertials_errors_as_uncertain_as_the_vehicle_may_have_moved() {
    let system = configured();
    system.set(ORCHESTRATION, "gap_acceleration", Value::Double(1.0));
    system.set(ORCHESTRATION, "gap_turn_rate", Value::Double(0.25));
    let bench = Bench::aligned(system);

    assert_eq!(bench.journal_of(imu(1400)), ["imu 1400"]);
    assert_eq!(
        bench.journal_of(imu(3400)),
        [
            "imu 3400",
            "covariance of pinson15 [8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 4.0025, 4.0025, 4.25, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0]",
        ]
    );
}

#[test]
fn measurements_are_processed_in_the_order_of_their_times() {
    let bench = Bench::aligned(configured());
    for time in [1700, 1500, 1600] {
        bench.send(fix(time));
    }
    bench.send(imu(3800));
    assert_eq!(updates(&bench), ["update fix @1500", "update fix @1600", "update fix @1700"]);
}

/// Two channels of fixes, of which the stamps of one are late.
fn late_beside_punctual() -> pntos::testing::System {
    let system = configured();
    system.set(ORCHESTRATION, "processors", ["fix", "late"]);
    for (key, value) in [("model", "processor"), ("channel", "/late")] {
        system.set("processor/late", key, value);
    }
    system.set("processor/late", "blocks", ["pinson15", "bias"]);
    system.set("processor/late", "aux", ["inertial_pva"]);
    system.set(ORCHESTRATION, "preprocessors", ["back"]);
    system.set("preprocessor/back", "model", "back");
    system.set("preprocessor/back", "channels", ["/late"]);
    system
}

fn updates(bench: &Bench) -> Vec<String> {
    bench.world.journal().into_iter().filter(|line| line.starts_with("update")).collect()
}

#[test]
fn measurements_whose_times_are_corrected_are_processed_in_the_order_of_these() {
    let bench = Bench::aligned(late_beside_punctual());
    bench.send(fix(1600));
    bench.send(fix_from("/late", 1500 + BACK));
    bench.send(fix_from("/late", 1700 + BACK));
    bench.send(imu(3800));
    assert_eq!(updates(&bench), [""; 0], "the first has to wait for its stamp, and the second for the first");
    bench.send(imu(2001 + 2000));
    assert_eq!(updates(&bench), ["update late @1500", "update fix @1600"]);
    bench.send(imu(2201 + 2000));
    assert_eq!(updates(&bench), ["update late @1700"]);
    assert_eq!(bench.count("old"), 0);
}

#[test]
fn a_stamp_that_is_corrected_by_more_than_messages_wait_means_nothing() {
    let system = late_beside_punctual();
    system.set(ORCHESTRATION, "buffer_length", 0.4);
    let bench = Bench::aligned(system);
    bench.send(fix(1600));
    bench.send(fix_from("/late", 1500 + BACK));
    bench.send(imu(1901));
    assert_eq!(updates(&bench), ["update late @1500"]);
    bench.send(imu(2001));
    assert_eq!(updates(&bench), ["update fix @1600"]);
    assert_eq!(bench.count("old"), 0);
}

#[test]
fn the_filter_moves_in_steps_and_is_told_of_the_inertial_before_each() {
    let system = configured();
    system.set(ORCHESTRATION, "max_propagation_interval", 0.4);
    let bench = Bench::aligned(system);
    bench.send(imu(2000));
    bench.send(fix(2000));
    assert_eq!(
        bench.journal_of(imu(4001))[1..],
        [
            "aux of pinson15: pva@1000 forces@1000",
            "propagate 1400",
            "aux of pinson15: pva@1400 forces@1400",
            "propagate 1800",
            "aux of pinson15: pva@1800 forces@1800",
            "propagate 2000",
            "aux of processor fix: pva@2000",
            "update fix @2000",
        ]
    );
}

#[test]
fn the_filter_starts_with_what_the_alignment_found() {
    let world = World::default();
    world.shared().align_after = 3;
    let bench = Bench::start_in(configured(), world);
    let configuring = bench.world.journal();
    assert_eq!(configuring, ["strategy", "block bias [0.0] [1.0]", "processor fix [\"pinson15\", \"bias\"]"]);
    bench.send(imu(0));
    bench.send(fix_from("/other", 0));
    bench.send(fix(0));
    bench.send(imu(10));
    assert_eq!(bench.world.journal(), ["align with \"/imu\" @0", "align with \"/imu\" @10"]);
    let mut covariance = vec![4.0; 9];
    covariance.extend([9.0; 6]);
    assert_eq!(
        bench.journal_of(imu(2001)),
        [
            "align with \"/imu\" @2001".to_owned(),
            "inertial \"inertial\" at 2001".to_owned(),
            "errors @2001 [0.0, 0.0, 0.0] [0.0, 0.0, 0.0]".to_owned(),
            format!("block pinson15 {:?} {covariance:?}", [0.0; 15]),
            "time 2001".to_owned(),
            "aux of pinson15: pva@2001 forces@2001".to_owned(),
        ]
    );
    // The fix that waited meanwhile is older than the filter by now.
    assert_eq!(bench.count("old"), 1);
}

#[test]
fn errors_are_given_back_to_the_inertial_once() {
    let bench = Bench::aligned(configured());
    let mut errors = vec![0.0; 15];
    (errors[2], errors[4], errors[9], errors[14]) = (3.0, -2.0, 0.25, 0.5);
    bench.send(fix(1500));
    bench.world.shared().errors = errors;
    let journal = bench.journal_of(imu(3510));
    assert_eq!(
        journal[4..],
        [
            "update fix @1500",
            "reset @1500 height 97 east -2",
            "errors @1500 [0.75, 1.0, 1.0] [0.0, 0.0, -0.5]",
            "zero pinson15 (15)",
        ]
    );
    bench.send(fix(1600));
    assert_eq!(bench.journal_of(imu(3610)).last().unwrap(), "update fix @1600");
}

#[test]
fn feedback_is_held_back_until_the_thresholds_are_passed() {
    let system = configured();
    system.set(ORCHESTRATION, "feedback_position_threshold", 10.0);
    let bench = Bench::aligned(system);
    let mut errors = vec![0.0; 15];
    errors[0] = -9.0;
    bench.world.shared().errors = errors.clone();
    bench.send(fix(1500));
    assert_eq!(bench.journal_of(imu(3510)).last().unwrap(), "update fix @1500");
    errors[0] = -10.0;
    bench.world.shared().errors = errors;
    bench.send(fix(1600));
    assert_eq!(bench.journal_of(imu(3610)).last().unwrap(), "zero pinson15 (15)");
}

#[test]
fn the_filter_follows_the_beginning_of_the_inertials_history_where_nothing_is_measured() {
    let system = configured();
    system.set(ORCHESTRATION, "max_filter_lag", 2.0);
    system.set(ORCHESTRATION, "outage_step", 0.0);
    let bench = Bench::aligned(system);
    assert_eq!(bench.journal_of(imu(3100)), ["imu 3100"]);
    assert_eq!(bench.journal_of(imu(3101)), ["imu 3101", "aux of pinson15: pva@1000 forces@1000", "propagate 1100"]);
    assert_eq!(bench.journal_of(imu(3102)), ["imu 3102"]);
    // After a gap the history may begin behind the filter.
    bench.world.shared().history = vec![1200, 3102];
    assert_eq!(bench.journal_of(imu(3110)), ["imu 3110", "propagate 1200"]);
    assert_eq!(bench.count("no_inertial"), 1);
}

#[test]
fn the_filter_moves_further_than_it_must_but_not_past_what_may_still_come() {
    let system = configured();
    system.set(ORCHESTRATION, "max_filter_lag", 2.0);
    system.set(ORCHESTRATION, "outage_step", 0.5);
    let bench = Bench::aligned(system);
    assert_eq!(bench.journal_of(imu(3101)).last().unwrap(), "propagate 1101");
    assert_eq!(bench.journal_of(imu(3900)), ["imu 3900"]);
    bench.world.shared().history = vec![1200, 3900];
    assert_eq!(bench.journal_of(imu(3910)).last().unwrap(), "propagate 1800");
    assert_eq!(bench.journal_of(imu(3920)), ["imu 3920"]);
}

#[test]
fn preprocessors_run_in_their_order_and_a_renamed_message_goes_to_its_new_channel() {
    let system = configured();
    system.set(ORCHESTRATION, "preprocessors", ["twice", "rename", "late"]);
    system.set("preprocessor/twice", "model", "twice");
    system.set("preprocessor/twice", "channels", ["^/raw"]);
    system.set("preprocessor/twice", "regex", true);
    system.set("preprocessor/rename", "model", "rename");
    system.set("preprocessor/rename", "channels", ["/raw/fix"]);
    system.set("preprocessor/late", "model", "drop");
    system.set("preprocessor/late", "channels", ["/fix"]);
    system.set("processor/fix", "channel", "/renamed");
    let bench = Bench::aligned(system);
    let journal = bench.journal_of(fix_from("/raw/fix", 1500));
    assert_eq!(
        journal,
        ["twice \"/raw/fix\" @1500", "rename \"/raw/fix\" @1500", "rename \"/raw/fix\" @1500"],
        "preprocessors are not waited for"
    );
    let journal = bench.journal_of(imu(3600));
    assert_eq!(
        journal,
        [
            "imu 3600",
            "aux of pinson15: pva@1000 forces@1000",
            "propagate 1500",
            "aux of processor fix: pva@1500",
            "update fix @1500",
            "aux of processor fix: pva@1500",
            "update fix @1500",
        ]
    );
    assert_eq!(bench.journal_of(fix(1700)), ["drop \"/fix\" @1700"]);
    assert_eq!(bench.journal_of(imu(3800)), ["imu 3800"]);
}

#[test]
fn messages_of_aux_channels_are_passed_on_as_they_come_to_their_turn() {
    let system = configured();
    system.set("processor/fix", "aux_channels", ["/temperature"]);
    system.set("block/bias", "aux_channels", ["/temperature"]);
    let bench = Bench::aligned(system);
    bench.send(fix_from("/temperature", 1500));
    assert_eq!(bench.journal_of(imu(3600))[1..], ["aux of bias: message@1500", "aux of processor fix: message@1500"]);
}

#[test]
fn what_cannot_be_used_is_left_out_counted_and_logged_once() {
    let bench = Bench::aligned(configured());
    bench.send(fix_from("/imu", 1100));
    bench.send(fix_from("/imu", 1110));
    bench.send(imu(900));
    bench.send(fix(100_000));
    bench.send(imu(5000));
    assert!(!bench.world.journal().iter().any(|line| line.starts_with("update")));
    bench.send(imu(103_000));
    assert_eq!(bench.world.journal().last().unwrap(), "update fix @100000");
    let lines = bench.system.log_text();
    assert_eq!(lines.matches("which the inertial does not take").count(), 1, "{lines}");
    assert_eq!(lines.matches("is older than the filter").count(), 1, "{lines}");
    assert_eq!((bench.count("wrong_type"), bench.count("old")), (2, 1));
}

#[test]
fn an_alignment_that_is_never_done_is_said_once_with_what_it_got() {
    let world = World::default();
    world.shared().align_after = usize::MAX;
    let bench = Bench::start_in(configured(), world);
    for time in 0..130 {
        bench.send(imu(time * 1000));
    }
    let warnings = bench.system.log_at(LoggingLevel::WARN);
    assert_eq!(warnings.len(), 1, "{}", bench.system.log_text());
    for part in ["no solution after 60.0 s", "60 messages of `/imu`", "nothing of `/fix`", "`alignments`"] {
        assert!(warnings[0].contains(part), "`{part}` is not in: {}", warnings[0]);
    }
    assert_eq!(bench.count("unaligned"), 2, "of each minute");
}

#[test]
fn a_run_that_ends_before_the_alignment_is_done_says_so_at_its_end() {
    let world = World::default();
    world.shared().align_after = usize::MAX;
    let bench = Bench::start_in(configured(), world);
    bench.send(imu(0));
    bench.send(imu(1000));
    assert_eq!(bench.system.log_at(LoggingLevel::WARN).len(), 0);
    assert_eq!(bench.count("unaligned"), 1);
    let log = bench.system.log_text();
    assert!(log.contains("no solution after 1.0 s"), "{log}");
}

#[test]
fn an_inertial_that_gets_nothing_is_said_at_the_end() {
    let silent = Bench::aligned(configured());
    assert_eq!(silent.count("no_readings"), 1);
    assert!(silent.system.log_text().contains("\"/imu\", the channel of the inertial"), "{}", silent.system.log_text());

    let bench = Bench::aligned(configured());
    bench.send(imu(1010));
    assert_eq!(bench.count("no_readings"), 0);
}
