//! The plugin in a system of its own, on real and on damaged logs.

#![allow(dead_code, reason = "each test file uses a part of the system")]

mod system;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
        mpsc,
    },
};

use lcm_event_log::{Reader, Writer};
use pntos::{LoggingLevel, Managed, Message, Timestamp, aspn::MeasurementPosition, lcm, sys};
use system::{Running, Seen, scratch};

const DRIVE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../datasets/drive-5min.lcmlog");
const POSITION: &str = "/sensor/ublox-ZED-F9T/position";

fn position(time_ns: i64) -> Managed<Message> {
    let message = MeasurementPosition {
        time_of_validity: Timestamp { elapsed_nsec: time_ns },
        covariance: [[1.0]].into(),
        ..Default::default()
    };
    message.into_message("/here").unwrap()
}

fn bytes(message: &Message) -> Vec<u8> {
    let mut bytes = Vec::new();
    lcm::encode_message(message, &mut bytes).unwrap();
    bytes
}

/// A log of `count` positions, a microsecond apart, on channels `a` and `b` in turn.
fn small_log(path: &Path, count: i64) -> PathBuf {
    let mut log = Writer::create(path).unwrap();
    for number in 0..count {
        let channel = if number % 2 == 0 { "a" } else { "b" };
        log.write(number + 7, channel, &bytes(&position(number * 1000))).unwrap();
    }
    log.finish().unwrap();
    path.to_owned()
}

/// Number, stamp and channel of every event.
fn read(path: &Path) -> Vec<(i64, i64, String)> {
    let mut log = Reader::open(path).unwrap();
    let mut events = Vec::new();
    while let Some(event) = log.next_event().unwrap() {
        events.push((event.number, event.timestamp_us, event.channel.to_owned()));
    }
    assert_eq!(log.statistics().skipped_bytes, 0);
    events
}

fn ready(seen: &Seen) -> bool {
    seen.value(c"controller/flags", c"ready_to_shutdown").is_some()
}

#[test]
fn hands_the_chosen_channels_of_a_drive_to_the_system_in_order() {
    let running = Running::new(&[("input", DRIVE.into()), ("channels", [POSITION, "/sensor/vn-100/imu"].into())]);
    let times = Arc::new(Mutex::new(Vec::new()));
    let seen_times = times.clone();
    running.on_message(move |message| {
        if message.source().to_str() == Ok(POSITION) {
            seen_times.lock().unwrap().push(message.time().unwrap().elapsed_nsec);
        }
    });

    running.replay();
    running.shut_down();

    assert_eq!(running.seen.count(c"events"), 34564);
    assert_eq!(running.seen.count(c"decoded"), 30301);
    assert_eq!(running.seen.count(c"corrupt_headers"), 0);
    let times = times.lock().unwrap();
    assert_eq!(times.len(), 300);
    assert!(times.is_sorted());
    assert_eq!(running.seen.failure(), None);
    assert_eq!(running.seen.lines(LoggingLevel::WARN), [""; 0]);
}

#[test]
fn counts_unknown_fingerprints_and_warns_once_a_channel() {
    let folder = scratch("unknown");
    let mut log = Writer::create(folder.join("in")).unwrap();
    for _ in 0..3 {
        log.write(0, "odd", b"12345678 and more").unwrap();
        log.write(0, "known", &bytes(&position(0))).unwrap();
        log.write(0, "cut", &bytes(&position(0))[..40]).unwrap();
    }
    log.finish().unwrap();
    let running = Running::new(&[("input", system::path(&folder.join("in")))]);

    running.replay();
    running.shut_down();

    assert_eq!(running.seen.count(c"unknown_fingerprint"), 3);
    assert_eq!(running.seen.count(c"undecodable"), 3);
    assert_eq!(running.seen.count(c"decoded"), 3);
    let warnings = running.seen.lines(LoggingLevel::WARN);
    assert_eq!(warnings.len(), 2, "{warnings:?}");
    assert!(warnings[0].contains("channel `odd`") && warnings[0].contains("3132333435363738"), "{warnings:?}");
    assert_eq!(running.seen.failure(), None);
}

#[test]
fn records_broadcasts_at_their_time_of_validity_and_under_their_channel() {
    let folder = scratch("broadcasts");
    let running = Running::new(&[("output", system::path(&folder.join("out")))]);
    running.transport.broadcast_message(position(1_999), Some(c"/one"));
    running.transport.broadcast_message(position(-1), None);
    running.shut_down();

    let events = read(&folder.join("out"));

    assert_eq!(events, [(0, 1, "/one".to_owned()), (1, -1, "/pntos/solution".to_owned())]);
    assert_eq!(running.seen.count(c"written"), 2);
}

#[test]
fn copies_every_input_in_front_of_what_it_leads_to() {
    let folder = scratch("copies");
    let running = Running::new(&[
        ("input", system::path(&small_log(&folder.join("in"), 4))),
        ("output", system::path(&folder.join("out"))),
        ("channels", ["b"].into()),
        ("record_inputs", true.into()),
        ("default_channel", "/s".into()),
    ]);
    let transport = running.transport.clone();
    running.on_message(move |message| transport.broadcast_message(message, None));

    running.replay();
    running.shut_down();

    let events = read(&folder.join("out"));
    let expected = [(0, 7, "a"), (1, 8, "b"), (2, 1, "/s"), (3, 9, "a"), (4, 10, "b"), (5, 3, "/s")];
    assert_eq!(events, expected.map(|(number, stamp, channel)| (number, stamp, channel.to_owned())));
    assert_eq!(running.seen.count(c"written"), 6);
}

#[test]
fn the_same_run_twice_writes_the_same_bytes() {
    let folder = scratch("same_bytes");
    let runs = ["one", "two"].map(|name| {
        let running = Running::new(&[
            ("input", DRIVE.into()),
            ("output", system::path(&folder.join(name))),
            ("channels", [POSITION].into()),
            ("record_inputs", true.into()),
        ]);
        let transport = running.transport.clone();
        running.on_message(move |message| transport.broadcast_message(message, None));
        running.replay();
        running.shut_down();
        fs::read(folder.join(name)).unwrap()
    });

    assert!(runs[0] == runs[1]);
    assert_eq!(read(&folder.join("one")).len(), 34564 + 300);
}

#[test]
fn takes_broadcasts_between_the_end_of_listening_and_shutdown() {
    let folder = scratch("late");
    let running = Running::new(&[
        ("input", system::path(&small_log(&folder.join("in"), 1))),
        ("output", system::path(&folder.join("out"))),
    ]);
    running.replay();
    running.transport.broadcast_message(position(0), None);
    running.shut_down();

    assert_eq!(read(&folder.join("out")).len(), 1);
}

#[test]
fn stopping_waits_for_the_call_that_is_under_way_and_ends_the_replay() {
    let folder = scratch("stop");
    let running = Running::new(&[("input", system::path(&small_log(&folder.join("in"), 1000)))]);
    let (entered, wait_for_entry) = mpsc::channel();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    running.on_message(move |_| {
        counted.fetch_add(1, SeqCst);
        let _ = entered.send(());
    });
    running.transport.start_listening();
    wait_for_entry.recv().unwrap();
    running.transport.stop_listening();
    let after_stop = count.load(SeqCst);
    running.shut_down();

    assert_eq!(count.load(SeqCst), after_stop);
    assert_eq!(running.seen.count(c"decoded"), after_stop as i64);
    assert_eq!(running.seen.failure(), None);
}

#[test]
fn a_system_that_stops_from_within_the_last_message_does_not_hang() {
    let folder = scratch("stop_inside");
    let running = Running::new(&[("input", system::path(&small_log(&folder.join("in"), 1000)))]);
    let transport = running.transport.clone();
    let (stopped, wait_for_stop) = mpsc::channel();
    running.on_message(move |_| {
        transport.stop_listening();
        let _ = stopped.send(());
    });
    running.transport.start_listening();
    wait_for_stop.recv().unwrap();
    running.shut_down();

    assert_eq!(running.seen.count(c"decoded"), 1);
    assert!(!ready(&running.seen));
}

#[test]
fn a_transport_that_only_records_is_done_at_once() {
    let folder = scratch("only_records");
    let running = Running::new(&[("output", system::path(&folder.join("out")))]);

    running.transport.start_listening();

    assert!(ready(&running.seen));
    assert_eq!(running.seen.failure(), None);
    running.shut_down();
}

#[test]
fn a_broadcast_without_an_output_is_dropped_without_a_word() {
    let folder = scratch("no_output");
    let running = Running::new(&[("input", system::path(&small_log(&folder.join("in"), 1)))]);

    running.transport.broadcast_message(position(0), None);
    running.shut_down();

    assert_eq!(running.seen.lines(LoggingLevel::ERROR), [""; 0]);
}

#[test]
fn a_message_that_does_not_fit_lcm_is_refused_and_the_recording_goes_on() {
    let folder = scratch("no_form");
    let running = Running::new(&[("output", system::path(&folder.join("out")))]);
    let odd = MeasurementPosition {
        reference_frame: sys::Aspn23MeasurementPositionReferenceFrame(1000).into(),
        ..Default::default()
    };
    running.transport.broadcast_message(odd.into_message("/odd").unwrap(), None);
    running.transport.broadcast_message(position(0), None);
    running.shut_down();

    let errors = running.seen.lines(LoggingLevel::ERROR);
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].contains("`reference_frame` of `measurement_position` is 1000"), "{errors:?}");
    assert_eq!(read(&folder.join("out")).len(), 1);
}

#[test]
fn damage_is_counted_and_said_and_the_rest_is_replayed() {
    let folder = scratch("damage");
    let path = small_log(&folder.join("in"), 10);
    let mut log = fs::read(&path).unwrap();
    let event = log.len() / 10;
    log[3 * event] ^= 0xFF;
    log.truncate(log.len() - 5);
    fs::write(&path, log).unwrap();
    let running = Running::new(&[("input", system::path(&path))]);

    running.replay();
    running.shut_down();

    let seen = &running.seen;
    assert_eq!((seen.count(c"events"), seen.count(c"corrupt_headers"), seen.count(c"truncated")), (8, 1, 1));
    assert_eq!(seen.count(c"skipped_bytes"), 2 * event as i64 - 5);
    assert_eq!(seen.lines(LoggingLevel::WARN).len(), 1);
    let errors = seen.lines(LoggingLevel::ERROR);
    assert!(errors.len() == 1 && errors[0].contains("ends within an event"), "{errors:?}");
}

/// Initialises with settings that cannot work, and returns what the run is said to have failed with.
fn failure(settings: &[(&str, system::Value)]) -> String {
    let running = Running::new(settings);
    running.transport.start_listening();
    running.seen.wait_until_done();
    running.shut_down();
    running.seen.failure().expect("the run did not fail")
}

#[test]
fn bad_logs_and_settings_end_the_run_with_one_reason_and_whose_fault_it_is() {
    const SETTINGS: &str = "the fault of the settings";
    const INPUT: &str = "the fault of the input data";
    let folder = scratch("bad");
    fs::write(folder.join("empty"), b"").unwrap();
    fs::write(folder.join("noise"), b"this is not a log of any kind").unwrap();
    let log = small_log(&folder.join("log"), 1);
    fs::hard_link(&log, folder.join("link")).unwrap();
    let path = |name: &str| system::path(&folder.join(name));

    let cases = [
        (failure(&[]), "there is nothing to do", SETTINGS),
        (failure(&[("input", path("missing"))]), "does not exist", SETTINGS),
        (failure(&[("input", path("empty"))]), "is empty (0 bytes)", INPUT),
        (failure(&[("input", path("noise"))]), "holds no event in 29 bytes", INPUT),
        (failure(&[("input", system::path(&folder))]), "is a directory", SETTINGS),
        (failure(&[("input", path("log")), ("output", path("log"))]), "are the same log", SETTINGS),
        (failure(&[("input", path("log")), ("output", path("link"))]), "are the same log", SETTINGS),
        (failure(&[("input", path("log")), ("output", path("missing/out"))]), "its folder does not exist", SETTINGS),
        (failure(&[("input", path("log")), ("default_channel", "".into())]), "`default_channel`", SETTINGS),
    ];

    for (said, expected, fault) in cases {
        assert!(said.contains(expected) && said.contains(&format!("; this is {fault}")), "{said}");
    }
    assert_eq!(read(&log).len(), 1, "the input was harmed");
}

#[test]
fn a_setting_that_means_nothing_is_warned_about() {
    let folder = scratch("typo");
    let running = Running::new(&[
        ("input", system::path(&small_log(&folder.join("in"), 1))),
        ("ouput", "x".into()),
        ("channels", ["a", "nowhere"].into()),
    ]);
    running.replay();
    running.shut_down();

    let warnings = running.seen.lines(LoggingLevel::WARN);
    assert!(warnings[0].contains("`ouput`") && warnings[0].contains("`output`"), "{warnings:?}");
    assert!(warnings[1].contains("no event on channel `nowhere`"), "{warnings:?}");
}

#[test]
fn recording_the_inputs_without_an_output_is_warned_about() {
    let folder = scratch("record_nowhere");
    let running =
        Running::new(&[("input", system::path(&small_log(&folder.join("in"), 1))), ("record_inputs", true.into())]);
    running.replay();
    running.shut_down();

    let warnings = running.seen.lines(LoggingLevel::WARN);
    assert!(warnings.len() == 1 && warnings[0].contains("`record_inputs`"), "{warnings:?}");
    assert_eq!(running.seen.failure(), None);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_fails_the_run_once_whoever_meets_it() {
    let folder = scratch("full");
    let input = small_log(&folder.join("in"), 2000);
    for record_inputs in [true, false] {
        let running = Running::new(&[
            ("input", system::path(&input)),
            ("output", "/dev/full".into()),
            ("record_inputs", record_inputs.into()),
        ]);
        let transport = running.transport.clone();
        running.on_message(move |message| transport.broadcast_message(message, None));

        running.replay();
        running.shut_down();

        let failure = running.seen.failure().unwrap();
        assert!(failure.contains("writing the log `/dev/full` failed after 0 events"), "{failure}");
        assert!(failure.contains("the fault of the machine"), "{failure}");
        let errors = running.seen.lines(LoggingLevel::ERROR);
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert_eq!(running.seen.count(c"written"), 0);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_up_in_the_last_moment_fails_the_run() {
    let running = Running::new(&[("output", "/dev/full".into())]);
    running.transport.broadcast_message(position(0), None);
    running.shut_down();

    assert!(running.seen.failure().unwrap().contains("/dev/full"));
    assert_eq!(running.seen.count(c"written"), 0);
}
