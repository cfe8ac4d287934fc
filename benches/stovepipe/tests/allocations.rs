//! What a running system of navigation plugins asks the allocator for: nothing for a sample of the inertial sensor, and
//! little for a fix, in all libraries together.
#![cfg(all(target_os = "linux", target_env = "gnu"))]

use std::{
    ffi::{c_int, c_void},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use lcm_event_log::{Reader, Writer};
use pntos_rt::{
    Options,
    app::{App, Overrides},
    loader, run_plugins,
};

/// A fix takes the filter and the inertial through two steps and a reset, over some ten objects of tables each. Those
/// that come from the pools of the SDK are not among these.
const FOR_A_FIX: u64 = 40;

static ASKED: AtomicU64 = AtomicU64::new(0);
static RUNNING: Mutex<()> = Mutex::new(());

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
const POSITION: &str = "/sensor/ublox-ZED-F9T/position";

/// The short drive up to `whole` seconds, then only samples of the inertial sensor for so many seconds more. Returns how
/// many samples and how many fixes there are.
fn piece(path: &Path, whole: i64, samples_only: i64) -> (u64, u64) {
    let drive = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../datasets/drive-5min.lcmlog");
    let mut reader = Reader::open(drive).expect("the drive is in the project");
    let mut writer = Writer::create(path).expect("there is room for it");
    let (mut start, mut samples, mut fixes) = (None, 0, 0);
    while let Some(event) = reader.next_event().expect("it can be read") {
        let since = event.timestamp_us - *start.get_or_insert(event.timestamp_us);
        let within = |seconds: i64| since < seconds * 1_000_000;
        match event.channel {
            IMU if within(whole + samples_only) => samples += 1,
            POSITION if within(whole) => fixes += 1,
            _ => continue,
        }
        writer.write(event.timestamp_us, event.channel, event.data).expect("it can be written");
    }
    writer.finish().expect("it can be written");
    (samples, fixes)
}

/// How often the allocator is asked in a run.
fn asked(log: &Path, set: &[&str]) -> u64 {
    let program = std::env::current_exe().expect("a test is a program");
    let folder = program.parent().expect("it lies in a folder");
    let set = ["standard-logging.level=error"].iter().chain(set);
    let overrides = Overrides {
        set: set.map(|text| text.parse().expect("a setting")).collect(),
        input: Some(log.to_owned()),
        output: Some(log.with_extension("out")),
        library_folders: vec![folder.to_owned(), folder.join("..")],
    };
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../apps/parity/pos_ins.toml");
    let before = ASKED.load(Relaxed);
    let app = App::load(&app, &overrides).unwrap_or_else(|problems| panic!("{problems}"));
    let plugins = loader::load(&app).unwrap_or_else(|problems| panic!("{problems}"));
    let outcome = run_plugins(&app, plugins, &Options::default()).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(outcome.succeeded(), "{outcome:?}");
    ASKED.load(Relaxed) - before
}

/// How much more a run over `(whole, samples_only)` seconds asks for than one over a shorter piece.
fn more(set: &[&str], short: (i64, i64), long: (i64, i64)) -> (i64, u64, u64) {
    let _one_at_a_time = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = std::env::temp_dir().join(format!("pntos-allocations-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("there is room for it");
    let paths: [PathBuf; 2] = ["short.lcmlog", "long.lcmlog"].map(|name| folder.join(name));
    let sizes = [piece(&paths[0], short.0, short.1), piece(&paths[1], long.0, long.1)];
    // What a process asks for once is not the messages'.
    asked(&paths[0], set);
    let asked = paths.map(|path| asked(&path, set));
    std::fs::remove_dir_all(&folder).expect("it was made here");
    let difference = i64::try_from(asked[1]).unwrap() - i64::try_from(asked[0]).unwrap();
    (difference, sizes[1].0 - sizes[0].0, sizes[1].1 - sizes[0].1)
}

#[test]
fn a_sample_of_the_inertial_sensor_asks_the_allocator_for_nothing_from_the_log_to_the_inertial() {
    // The last fixes have waited for 2 s, and the filter does not yet have to follow the history of 10 s.
    let (asked, samples, fixes) = more(&["standard-orchestration.publish_period=0"], (60, 4), (60, 8));
    assert!(samples > 300 && fixes == 0, "{samples} samples, {fixes} fixes");
    // Threads and names of files differ a little from run to run; one in a message would be hundreds.
    assert!(asked.abs() < 8, "{asked} more for {samples} samples");
}

#[test]
fn a_fix_asks_the_allocator_for_little() {
    let (asked, _, fixes) = more(&["standard-orchestration.publish_period=0"], (60, 0), (120, 0));
    println!("{:.1} allocations for a fix", asked as f64 / fixes as f64);
    assert!(asked < i64::try_from(FOR_A_FIX * fixes).unwrap(), "{asked} more for {fixes} fixes");
}
