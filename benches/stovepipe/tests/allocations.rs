//! What a running system of navigation plugins asks the allocator for, in all libraries together: nothing for a sample of
//! the inertial sensor, a fix, or a solution.
#![cfg(all(target_os = "linux", target_env = "gnu"))]

use std::{
    ffi::{c_int, c_void},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use lcm_event_log::{Reader, Writer};
use pntos_rt::{
    Options,
    app::{App, Overrides},
    loader, run_plugins,
};

static ASKED: AtomicU64 = AtomicU64::new(0);

unsafe extern "C" {
    fn __libc_malloc(size: usize) -> *mut c_void;
    fn __libc_calloc(count: usize, size: usize) -> *mut c_void;
    fn __libc_realloc(block: *mut c_void, size: usize) -> *mut c_void;
    fn __libc_memalign(alignment: usize, size: usize) -> *mut c_void;
}

// Each library has an allocator of its own, and all of them ask the C library. What it calls these by is found here first.

/// # Safety
///
/// As in C.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn malloc(size: usize) -> *mut c_void {
    ASKED.fetch_add(1, Relaxed);
    // SAFETY: passed on.
    unsafe { __libc_malloc(size) }
}

/// # Safety
///
/// As in C.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn calloc(count: usize, size: usize) -> *mut c_void {
    ASKED.fetch_add(1, Relaxed);
    // SAFETY: passed on.
    unsafe { __libc_calloc(count, size) }
}

/// # Safety
///
/// As in C.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn realloc(block: *mut c_void, size: usize) -> *mut c_void {
    ASKED.fetch_add(1, Relaxed);
    // SAFETY: passed on.
    unsafe { __libc_realloc(block, size) }
}

/// # Safety
///
/// As in C.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn posix_memalign(block: *mut *mut c_void, alignment: usize, size: usize) -> c_int {
    const NO_MEMORY: c_int = 12;
    ASKED.fetch_add(1, Relaxed);
    // SAFETY: passed on; the caller has a place for the block.
    unsafe {
        *block = __libc_memalign(alignment, size);
        if (*block).is_null() { NO_MEMORY } else { 0 }
    }
}

const IMU: &str = "/sensor/vn-100/imu";

/// A log of the project up to `whole` seconds, then only samples of the inertial sensor for so many seconds more. Returns
/// how many messages that are.
fn piece(of: &str, path: &Path, whole: i64, samples_only: i64) -> i64 {
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../datasets").join(of);
    let mut reader = Reader::open(log).expect("the log is in the project");
    let mut writer = Writer::create(path).expect("there is room for it");
    let (mut start, mut messages) = (None, 0);
    while let Some(event) = reader.next_event().expect("it can be read") {
        let since = event.timestamp_us - *start.get_or_insert(event.timestamp_us);
        let within = |seconds: i64| since < seconds * 1_000_000;
        if within(whole) || (event.channel == IMU && within(whole + samples_only)) {
            writer.write(event.timestamp_us, event.channel, event.data).expect("it can be written");
            messages += 1;
        }
    }
    writer.finish().expect("it can be written");
    messages
}

/// How often the allocator is asked in a run.
fn asked(app: &str, log: &Path, set: &[&str]) -> u64 {
    let program = std::env::current_exe().expect("a test is a program");
    let folder = program.parent().expect("it lies in a folder");
    let set = ["standard-logging.level=error"].iter().chain(set);
    let overrides = Overrides {
        set: set.map(|text| text.parse().expect("a setting")).collect(),
        input: Some(log.to_owned()),
        output: Some(log.with_extension("out")),
        library_folders: vec![folder.to_owned(), folder.join("..")],
    };
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../apps").join(app);
    let before = ASKED.load(Relaxed);
    let app = App::load(&app, &overrides).unwrap_or_else(|problems| panic!("{problems}"));
    let plugins = loader::load(&app).unwrap_or_else(|problems| panic!("{problems}"));
    let outcome = run_plugins(&app, plugins, &Options::default()).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(outcome.succeeded(), "{outcome:?}");
    ASKED.load(Relaxed) - before
}

/// A log once with a piece of it and once with a longer one, of each how many seconds are whole and how many more have
/// samples of the inertial sensor only.
struct Logs {
    of: &'static str,
    short: (i64, i64),
    long: (i64, i64),
}

/// Fixes at all times.
const FIXES: Logs = Logs { of: "drive-5min.lcmlog", short: (60, 0), long: (120, 0) };
/// Only samples: the last fixes have waited for 2 s, and the filter does not yet have to follow the history of 10 s.
const SAMPLES: Logs = Logs { of: "drive-5min.lcmlog", short: (60, 4), long: (60, 8) };
const TIMES: Logs = Logs { of: "clock-20min.lcmlog", short: (60, 0), long: (120, 0) };

/// What every app of ours is about, in its plainest form and with what else there is.
const RUNS: [(&str, Logs, &[&str]); 15] = [
    ("parity/pos_ins.toml", SAMPLES, &["standard-orchestration.publish_period=0"]),
    ("parity/pos_ins.toml", FIXES, &[]),
    ("parity/pos_ins.toml", FIXES, &["standard-orchestration.strategy=ekf-joseph"]),
    ("parity/pos_ins.toml", FIXES, &["standard-orchestration.strategy=ud", "ud.gate_probability=0.999"]),
    ("parity/pos_ins_vsb.toml", FIXES, &[]),
    ("parity/pos_ins_leverarm.toml", FIXES, &[]),
    ("parity/pos_vel_ins.toml", FIXES, &[]),
    ("parity/pos_ins_bodyvel.toml", FIXES, &[]),
    ("parity/posvel_ins.toml", FIXES, &[]),
    ("parity/direction_to_points.toml", FIXES, &[]),
    ("parity/zerovel2d.toml", FIXES, &[]),
    ("parity/outage_sim.toml", FIXES, &["preprocessor.pos_outage.start_time=30"]),
    ("outage_sim.toml", FIXES, &["preprocessor.pos_outage.start_time=30"]),
    ("pos_ins.toml", FIXES, &[]),
    ("clock.toml", TIMES, &[]),
];

/// Threads and names of files differ a little from run to run; one in a message would be dozens.
const NOISE: i64 = 8;

/// How much more an app asks for with the longer piece than with the shorter one.
fn asked_in_between(app: &str, logs: &Logs, set: &[&str], folder: &Path) -> i64 {
    let paths: [PathBuf; 2] = ["short.lcmlog", "long.lcmlog"].map(|name| folder.join(name));
    let short = piece(logs.of, &paths[0], logs.short.0, logs.short.1);
    let long = piece(logs.of, &paths[1], logs.long.0, logs.long.1);
    assert!(long - short >= 60, "{} messages are too few to tell", long - short);
    // What a process asks for once is not the messages'.
    asked(app, &paths[0], set);
    let [before, after] = paths.map(|path| i64::try_from(asked(app, &path, set)).expect("that is not much"));
    after - before
}

// One test and no more: what the harness does about others at the same time would count.
#[test]
fn a_running_system_asks_the_allocator_for_nothing_per_message() {
    let folder = std::env::temp_dir().join(format!("pntos-allocations-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("there is room for it");
    let asked = RUNS.map(|(app, logs, set)| (app, set, asked_in_between(app, &logs, set, &folder)));
    std::fs::remove_dir_all(&folder).expect("it was made here");
    let too_much: Vec<_> = asked.iter().filter(|(.., asked)| asked.abs() >= NOISE).collect();
    assert!(too_much.is_empty(), "asked more often with more messages: {too_much:?}");
}
