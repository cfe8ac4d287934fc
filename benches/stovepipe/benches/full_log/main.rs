//! The reference's own job on the reference's own log, 474 MB of which most is of no use to it: how many times as fast it is
//! over plugins, with every input copied to the output, as the reference does it, and without.
//!
//! `cargo bench --package pntos-stovepipe --bench full_log -- LOG`, or `PNTOS_FULL_LOG` in the environment. The log is
//! `cobra_gps_ins_example_data.log` in `pntos-python-datasets-lcm` of PyPI.
//!
//! Two shared cores, this before all others: 0.16 s without copies, 0.19 s with them into a new file, 0.22 s in place of an old
//! one, which has to be taken off the disk first.

#[path = "../navigation/process.rs"]
mod process;
#[path = "../navigation/reading.rs"]
mod reading;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use process::{Took, run};
use reading::Reading;

/// Turns of each way, of which the fastest counts.
const ROUNDS: usize = 7;
/// What the reference system takes, with copies, s.
const REFERENCE: Took = Took { wall: 38.9, cpu: 35.0, peak_mb: 179.0 };
/// So many times as fast it is to be.
const GOAL: f64 = 50.0;
/// Of reading the log to getting its bytes and copying those of no use.
const OVER_CAT: f64 = 1.5;
/// What the job uses of the log.
const CHANNELS: [&str; 2] = ["/sensor/vn-100/imu", "/sensor/ublox-ZED-F9T/position"];

/// A way to do the job: its name, whether inputs are copied, and whether the output is there before.
type Way = (&'static str, bool, bool);

const WAYS: [Way; 3] = [
    ("plugins", false, false),
    ("plugins, inputs copied", true, false),
    ("plugins, copied over an output", true, true),
];

fn main() {
    // Cargo passes an option of its own.
    let given = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let Some(log) = given.or_else(|| std::env::var("PNTOS_FULL_LOG").ok()).map(PathBuf::from) else {
        println!("skipped: the path of the full log is neither given nor in `PNTOS_FULL_LOG`");
        return;
    };
    println!(
        "{}\n{:<32}{:>8}{:>8}{:>12}{:>20}",
        log.display(),
        "whole process",
        "wall s",
        "CPU s",
        "memory MB",
        "x reference"
    );
    for ((name, ..), took) in WAYS.iter().zip(measure(&log)) {
        let times = REFERENCE.wall / took.wall;
        let judged = if times >= GOAL { "PASS" } else { "SLOWER" };
        println!(
            "{name:<32}{:>8.3}{:>8.3}{:>12.1}{times:>9.0} wall{:>6.0} CPU  {judged}",
            took.wall,
            took.cpu,
            took.peak_mb,
            REFERENCE.cpu / took.cpu
        );
    }
    let Reading { read, cat, copy, skipped_mb } = reading::measure(&log, &CHANNELS);
    let ratio = read / (cat + copy);
    println!(
        "reading {:.0} ms; cat {:.0} ms and a copy of the {skipped_mb:.0} MB that are skipped {:.0} ms: ratio {ratio:.2}, limit {OVER_CAT}: {}",
        read * 1e3,
        cat * 1e3,
        copy * 1e3,
        if ratio <= OVER_CAT { "PASS" } else { "OVER" }
    );
}

fn measure(log: &Path) -> [Took; WAYS.len()] {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let output = std::env::temp_dir().join(format!("pntos-full-log-{}.lcmlog", std::process::id()));
    let mut best: [Option<Took>; WAYS.len()] = [None; WAYS.len()];
    for _ in 0..ROUNDS {
        for (best, (_, copies, replaces)) in best.iter_mut().zip(WAYS) {
            if !replaces {
                // There may be none.
                let _ = fs::remove_file(&output);
            }
            let mut command = Command::new(env!("CARGO_BIN_EXE_plugged"));
            command.arg(root.join("apps/parity/pos_ins.toml")).args([log, &output]);
            command.args(["standard-logging.level=error".to_owned(), format!("lcm-log.record_inputs={copies}")]);
            let took = run(&mut command);
            *best = Some(best.map_or(took, |best| best.best(took)));
        }
    }
    // What is left behind is of no use.
    let _ = fs::remove_file(&output);
    best.map(|best| best.expect("there is a round"))
}
