//! A real recording through real plugins: the demo, the smallest app, its report, and what happens when the logs are not what they
//! should be.

mod support;

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use lcm_event_log::{HEADER_LENGTH, Reader};
use serde_json::Value;
use support::{Ended, folder, on_workers, pntos, root};

const RECORDING: &str = "datasets/drive-5min.lcmlog";
const SOLUTION: &str = "/solution/pntos/fix-follower";

/// The smallest app, with its plugins built once for all tests.
fn app() -> &'static Path {
    static APP: OnceLock<PathBuf> = OnceLock::new();
    APP.get_or_init(|| {
        let app = root().join("apps/fix_follower.toml");
        let output = folder("smallest-build").join("out.lcmlog");
        let ended: Ended =
            pntos().arg("run").arg(&app).args(["--quiet", "--output"]).arg(output).output().unwrap().into();
        ended.prints(&[]);
        app
    })
}

/// Runs the smallest app with its output in `folder`.
fn run(folder: &Path, arguments: &[&str]) -> Ended {
    command(folder, arguments).output().unwrap().into()
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = pntos();
    command.arg("run").arg(app()).args(["--no-build", "--output"]).arg(folder.join("out.lcmlog")).args(arguments);
    command
}

/// How many events the log holds; it has to be whole.
fn events_in(log: &Path) -> u64 {
    let mut reader = Reader::open(log).unwrap();
    while reader.next_event().unwrap().is_some() {}
    let statistics = reader.statistics();
    assert_eq!((statistics.corrupt_headers, statistics.skipped_bytes, statistics.truncated), (0, 0, false));
    statistics.events
}

fn report(folder: &Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("out.json")).unwrap()).unwrap()
}

/// The first events of the recording, and where the last but `from_end` of them begins.
fn beginning(events: usize, from_end: usize) -> (Vec<u8>, usize) {
    let mut reader = Reader::open(root().join(RECORDING)).unwrap();
    let mut starts = Vec::with_capacity(events);
    for _ in 0..events {
        starts.push(usize::try_from(reader.position()).unwrap());
        reader.next_event().unwrap().unwrap();
    }
    let mut bytes = fs::read(root().join(RECORDING)).unwrap();
    bytes.truncate(usize::try_from(reader.position()).unwrap());
    (bytes, starts[events - 1 - from_end])
}

/// Runs on a log with these bytes.
fn run_on(name: &str, bytes: &[u8]) -> (Ended, PathBuf) {
    let folder = folder(name);
    let input = folder.join("in.lcmlog");
    fs::write(&input, bytes).unwrap();
    (run(&folder, &["--input", input.to_str().unwrap()]), folder)
}

#[test]
fn the_smallest_app_gives_the_same_bytes_on_workers() {
    let folder = folder("smallest-workers");
    let placed = on_workers(app(), &folder, &[("fix_follower", "filter"), ("lcm_log", "log")]);
    run(&folder, &[]).prints(&[]);
    let inline = fs::read(folder.join("out.lcmlog")).unwrap();

    let output = folder.join("workers.lcmlog");
    let mut command = pntos();
    command.arg("run").arg(placed).args(["--no-build", "--output"]).arg(&output);
    let ended: Ended = command.output().unwrap().into();

    ended.prints(&[]);
    assert!(fs::read(output).unwrap() == inline);
}

#[test]
fn the_demo_navigates_and_says_how_well() {
    let folder = folder("demo");
    let output = folder.join("out.lcmlog");

    let ended: Ended = pntos().args(["demo", "--output"]).arg(&output).output().unwrap().into();

    ended.prints(&[
        "error of /solution/pntos/pva against /sensor/ins-d/pva",
        "tilt",
        "references outstanding",
        "out.html",
    ]);
    let report = report(&folder);
    assert_eq!(report["run"]["references_outstanding"], 0);
    assert_eq!(report["comparison"]["compared"], 288);
    assert_eq!(events_in(&output), 288);
    assert!(report["comparison"]["horizontal_m"]["rms"].as_f64().unwrap() < 1.5);
}

#[test]
fn a_run_ends_with_a_table_a_picture_and_numbers() {
    let folder = folder("table");

    let ended = run(&folder, &[]);

    ended.prints(&[
        "/sensor/vn-100/imu",
        SOLUTION,
        "horizontal",
        "RMS",
        "wall time",
        "times faster than real time",
        "references outstanding",
        "out.lcmlog",
        "out.json",
        "out.svg",
        "out-errors.svg",
        "out.csv",
        "out.html",
    ]);
    assert_eq!(ended.errors, "", "nothing is wrong, and no progress bar goes into a file");
    let report = report(&folder);
    assert_eq!(report["run"]["messages"], 30_601);
    assert_eq!(report["run"]["references_outstanding"], 0);
    assert_eq!(report["run"]["solutions"], events_in(&folder.join("out.lcmlog")));
    let error = &report["comparison"];
    assert!(error["compared"].as_u64().unwrap() > 2900);
    assert!(error["horizontal_m"]["rms"].as_f64().unwrap() < 1.5);
    assert!(error["three_dimensional_m"]["max"].as_f64().unwrap() < 6.0);
    let picture = fs::read_to_string(folder.join("out.svg")).unwrap();
    assert!(picture.starts_with("<svg") && picture.len() < 300_000);
}

#[test]
fn the_whole_drive_ends_with_every_reference_given_back() {
    let recording = root().join("../shared/data/drive-43min.lcmlog");
    if !recording.exists() {
        println!("skipped: the 43-minute recording is not beside this folder");
        return;
    }
    let folder = folder("whole-drive");

    run(&folder, &["--input", recording.to_str().unwrap()]).prints(&["references outstanding"]);

    let report = report(&folder);
    assert_eq!(report["run"]["messages"], 265_408);
    assert_eq!(report["run"]["references_outstanding"], 0);
    assert!(report["comparison"]["horizontal_m"]["rms"].as_f64().unwrap() < 2.0);
}

#[test]
fn the_same_run_twice_writes_the_same_bytes() {
    let [first, second] = ["same-1", "same-2"].map(folder);

    run(&first, &[]).prints(&[]);
    run(&second, &["--no-ledger"]).prints(&[]);

    for file in ["out.lcmlog", "out.svg", "out-errors.svg", "out.csv"] {
        assert!(fs::read(first.join(file)).unwrap() == fs::read(second.join(file)).unwrap(), "{file}");
    }
}

#[test]
fn a_setting_reaches_the_plugin() {
    let [bare, late] = ["latency-0.15", "latency-0"].map(folder);

    run(&bare, &[]).prints(&[]);
    run(&late, &["--set", "fix-follower.latency=0.0"]).prints(&[]);

    let rms = |folder: &Path| report(folder)["comparison"]["horizontal_m"]["rms"].as_f64().unwrap();
    assert!(rms(&late) > rms(&bare) + 0.2, "{} {}", rms(&late), rms(&bare));
}

#[test]
fn a_setting_that_nobody_reads_is_refused() {
    let ended = run(&folder("group"), &["--set", "fix-folower.latency=0.0"]);

    ended.complains(2, &["`fix-folower`", "help: ", "`fix-follower`"]);
}

#[test]
fn a_quiet_run_prints_nothing_and_still_reports() {
    let folder = folder("quiet");
    let reports = folder.join("reports");

    let ended = run(&folder, &["--quiet", "--report", reports.to_str().unwrap()]);

    assert_eq!((ended.status, &*ended.out, &*ended.errors), (Some(0), "", ""));
    for ending in [".json", ".svg", "-errors.svg", ".csv", ".html"] {
        assert!(reports.join(format!("report{ending}")).exists(), "{ending}");
    }
    assert!(!folder.join("out.json").exists());
}

#[test]
fn a_report_does_not_go_into_a_file() {
    let folder = folder("report-file");
    let file = folder.join("report");
    fs::write(&file, "").unwrap();

    run(&folder, &["--report", file.to_str().unwrap()]).complains(2, &["error: ", "is a file", "help: "]);

    assert!(!folder.join("out.lcmlog").exists(), "it is said before the run");
}

#[test]
fn a_run_without_a_solution_says_so() {
    let channels = "lcm-log.channels=[\"/sensor/vn-100/imu\"]";

    let ended = run(&folder("no-solution"), &["--quiet", "--set", channels]);

    assert_eq!((ended.status, ended.errors.matches("warning: no solution came out").count()), (Some(0), 1));
}

#[test]
fn a_missing_log_is_named() {
    run(&folder("missing"), &["--input", "/no/such.lcmlog"])
        .complains(1, &["error: ", "`/no/such.lcmlog`", "the fault of the settings"]);
}

#[test]
fn an_empty_log_is_named() {
    let (ended, _) = run_on("empty", b"");

    ended.complains(1, &["error: ", "in.lcmlog", "empty", "the fault of the input data"]);
}

#[test]
fn a_log_that_ends_inside_an_event_is_used_up_to_there() {
    let (mut bytes, last) = beginning(5000, 0);
    bytes.truncate(last + HEADER_LENGTH + 10);

    let (ended, folder) = run_on("truncated", &bytes);

    ended.complains(1, &["error: ", "in.lcmlog", "ends within an event", "the fault of the input data"]);
    assert_eq!(report(&folder)["input"]["truncated"], true);
    assert!(report(&folder)["run"]["messages"].as_u64().unwrap() > 4000);
}

#[test]
fn a_corrupt_event_is_skipped_and_counted() {
    let (mut bytes, middle) = beginning(5000, 2500);
    bytes[middle] ^= 0xff;

    let (ended, folder) = run_on("corrupt", &bytes);

    ended.prints(&["damaged in 1 places"]);
    assert!(ended.errors.contains("in.lcmlog"), "{}", ended.errors);
    let channels = report(&folder)["input"]["channels"].as_array().unwrap().clone();
    let messages: u64 = channels.iter().map(|channel| channel["messages"].as_u64().unwrap()).sum();
    assert_eq!(messages, 4999);
}

#[test]
fn an_event_of_impossible_length_is_skipped_and_counted() {
    let (mut bytes, middle) = beginning(5000, 2500);
    bytes[middle + 24..middle + 28].copy_from_slice(&i32::MAX.to_be_bytes());

    let (ended, folder) = run_on("impossible", &bytes);

    ended.complains(1, &["error: ", "in.lcmlog", "1 events of a length that no event can have"]);
    assert!(report(&folder)["run"]["messages"].as_u64().unwrap() > 4000);
}

#[test]
fn messages_of_unknown_types_are_counted_and_passed_over() {
    let folder = folder("unknown");
    let input = folder.join("in.lcmlog");
    let (mut bytes, _) = beginning(5000, 0);
    // The fingerprint of a barometer's message, and one that nothing has.
    let known = 0xa8a9_cc24_755a_9a98_u64.to_be_bytes();
    let places: Vec<usize> = (0..bytes.len() - 8).filter(|at| bytes[*at..*at + 8] == known).collect();
    for at in &places {
        bytes[at + 7] += 1;
    }
    fs::write(&input, &bytes).unwrap();
    let channels = "lcm-log.channels=[\"/sensor/bmp388/baro_pressure\", \"/sensor/vn-100/imu\"]";

    let ended = run(&folder, &["--input", input.to_str().unwrap(), "--set", channels]);

    assert!(places.len() > 1, "the recording has a barometer");
    ended.prints(&["fingerprint a8a9cc24755a9a99"]);
    assert_eq!(ended.errors.matches("/sensor/bmp388/baro_pressure").count(), 1, "{}", ended.errors);
    let report = report(&folder);
    let all = report["input"]["channels"].as_array().unwrap();
    let imu = all.iter().find(|channel| channel["channel"] == "/sensor/vn-100/imu").unwrap();
    assert_eq!(report["run"]["messages"], imu["messages"]);
}

#[test]
fn an_output_folder_that_is_not_there_is_named() {
    let folder = folder("no-folder").join("gone");

    run(&folder, &[]).complains(1, &["error: ", "out.lcmlog", "folder", "the fault of the settings"]);
}

#[test]
fn an_output_that_may_not_be_written_is_named() {
    let folder = folder("not-writable");
    fs::create_dir(folder.join("out.lcmlog")).unwrap();

    run(&folder, &[]).complains(1, &["error: ", "out.lcmlog"]);
}

#[test]
#[cfg(unix)]
fn no_report_is_put_beside_an_output_that_is_no_file() {
    let folder = folder("device");
    std::os::unix::fs::symlink("/dev/null", folder.join("out.lcmlog")).unwrap();

    run(&folder, &[]).prints(&["references outstanding"]);

    let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["out.lcmlog"]);
}

#[test]
fn the_recording_is_never_the_output() {
    let folder = folder("overwrite");
    let log = folder.join("out.lcmlog");
    let (bytes, _) = beginning(100, 0);
    fs::write(&log, &bytes).unwrap();

    run(&folder, &["--input", log.to_str().unwrap()]).complains(1, &["error: ", "out.lcmlog", "same log"]);

    assert_eq!(fs::read(&log).unwrap(), bytes);
}

/// A limit on file sizes stands for a full disk: writing past it fails in the same place.
#[test]
#[cfg(target_os = "linux")]
fn what_was_written_before_the_disk_was_full_stays_readable() {
    let folder = folder("disk-full");
    let run = command(&folder, &["--quiet"]);
    let mut limited = Command::new("sh");
    limited.arg("-c").arg("trap '' XFSZ; ulimit -f 200; exec \"$0\" \"$@\"").arg(run.get_program());
    limited.args(run.get_args()).current_dir(root());

    let ended: Ended = limited.output().unwrap().into();

    ended.complains(1, &["error: ", "out.lcmlog", "the fault of the machine"]);
    let events = events_in(&folder.join("out.lcmlog"));
    assert!(events > 100, "{events}");
}

/// A run that reads a pipe which the test fills.
#[cfg(unix)]
struct Piped {
    child: Child,
    folder: PathBuf,
}

#[cfg(unix)]
impl Piped {
    /// Starts the run and waits until it has written something. The pipe stays open: the recording comes over and
    /// over, or if it is not `endless` a tenth of it, and then nothing.
    fn start(name: &str, endless: bool) -> Piped {
        let folder = folder(name);
        let pipe = folder.join("in.lcmlog");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let mut run = command(&folder, &["--input", pipe.to_str().unwrap()]);
        let child = run.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let recording = fs::read(root().join(RECORDING)).unwrap();
        let mut pipe = File::options().write(true).open(&pipe).unwrap();
        let (wrote_all, all_written) = mpsc::channel();
        thread::spawn(move || {
            let chunks = recording.chunks(4096);
            let limit = if endless { usize::MAX } else { chunks.len() / 10 };
            for chunk in chunks.cycle().take(limit) {
                thread::sleep(Duration::from_millis(1));
                if pipe.write_all(chunk).is_err() {
                    return; // the run has closed its end
                }
            }
            let _ = wrote_all.send(());
            loop {
                thread::park();
            }
        });
        let piped = Piped { child, folder };
        piped.wait_for_output();
        if !endless {
            all_written.recv().unwrap();
            piped.wait_until_idle();
        }
        piped
    }

    fn written(&self) -> u64 {
        fs::metadata(self.folder.join("out.lcmlog")).map_or(0, |file| file.len())
    }

    fn wait_for_output(&self) {
        while self.written() == 0 {
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the run has used up the pipe and waits for more, to be seen by its output no longer growing.
    fn wait_until_idle(&self) {
        let (mut written, mut still) = (self.written(), 0);
        while still < 20 {
            thread::sleep(Duration::from_millis(20));
            let now = self.written();
            still = if now == written { still + 1 } else { 0 };
            written = now;
        }
    }

    fn interrupt(&self) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    }
}

#[test]
#[cfg(unix)]
fn an_interrupt_ends_the_run_with_the_output_complete() {
    let run = Piped::start("interrupt", true);

    run.interrupt();

    let ended: Ended = run.child.wait_with_output().unwrap().into();
    assert_eq!(ended.status, Some(130), "{}{}", ended.out, ended.errors);
    assert_eq!(report(&run.folder)["run"]["references_outstanding"], 0);
    assert_eq!(report(&run.folder)["run"]["solutions"], events_in(&run.folder.join("out.lcmlog")));
}

#[test]
#[cfg(unix)]
fn a_second_interrupt_ends_a_run_that_does_not_come_to_its_end() {
    let mut run = Piped::start("interrupt-twice", false);
    let mut errors = BufReader::new(run.child.stderr.take().unwrap()).lines();

    run.interrupt();
    assert!(errors.next().unwrap().unwrap().contains("once more"));
    run.interrupt();

    assert_eq!(run.child.wait().unwrap().code(), Some(130));
    assert!(!run.folder.join("out.json").exists(), "the transport still waits for its pipe");
}
