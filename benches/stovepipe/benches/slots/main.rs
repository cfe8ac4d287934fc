//! Where the time of an app goes, by plugin and slot: each sample of `perf` belongs to the innermost slot that its stack
//! is in.
//!
//! `cargo bench --package pntos-stovepipe --bench slots [-- [--log LOG] [APP.toml]]`
//!
//! Linux only, and it needs `perf`.

mod stacks;

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use stacks::Place;

/// How often the job is run: it is short beside the time between two samples.
const ROUNDS: usize = 8;
/// Samples in a second.
const RATE: &str = "4000";
/// Shares below this one, in percent, go into one row.
const LEAST: f64 = 0.5;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut arguments = env::args().skip(1).filter(|argument| argument != "--bench");
    let (mut log, mut app) = (None, root.join("apps/parity/pos_ins.toml"));
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--log" => log = arguments.next().map(PathBuf::from),
            path => app = PathBuf::from(path),
        }
    }
    let logs = ["../shared/data/drive-43min.lcmlog", "datasets/drive-5min.lcmlog"].map(|path| root.join(path));
    let log = log.unwrap_or_else(|| logs.into_iter().find(|log| log.is_file()).expect("the short drive is there"));
    if !has_perf() {
        println!("skipped: there is no `perf` that may sample programs here");
        return;
    }
    let mut samples = BTreeMap::new();
    for _ in 0..ROUNDS {
        sample(&app, &log, &mut samples);
    }
    print(&app, &log, &samples);
}

fn has_perf() -> bool {
    let recorded =
        Command::new("perf").args(["record", "--event", "cpu-clock", "--output", "/dev/null", "true"]).output();
    recorded.is_ok_and(|output| output.status.success())
}

fn sample(app: &Path, log: &Path, samples: &mut BTreeMap<Place, u64>) {
    let scratch = env::temp_dir().join(format!("pntos-slots-{}", std::process::id()));
    let (recorded, output) = (scratch.with_extension("perf"), scratch.with_extension("lcmlog"));
    let mut record = Command::new("perf");
    record.args([
        "record",
        "--quiet",
        "--event",
        "cpu-clock",
        "--freq",
        RATE,
        "--call-graph",
        "dwarf,16384",
        "--output",
    ]);
    record
        .arg(&recorded)
        .arg("--")
        .arg(env!("CARGO_BIN_EXE_plugged"))
        .args([app, log, &output])
        .arg("standard-logging.level=error");
    let status = record.stdout(Stdio::null()).status().expect("perf can be run");
    assert!(status.success(), "{record:?} failed");
    let mut script = Command::new("perf");
    script.args(["script", "--fields", "ip,sym,dso", "--no-inline", "--input"]).arg(&recorded);
    let output_of = script.stderr(Stdio::null()).output().expect("perf can be run");
    stacks::count(&String::from_utf8_lossy(&output_of.stdout), samples);
    // Whatever a run left behind is of no use.
    let _ = (std::fs::remove_file(&recorded), std::fs::remove_file(&output));
}

fn print(app: &Path, log: &Path, samples: &BTreeMap<Place, u64>) {
    let all: u64 = samples.values().sum();
    let share = |count: u64| count as f64 * 100.0 / all.max(1) as f64;
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    println!("\n`{}` over `{}`, {all} samples:\n\n| plugin | slot | share, % |\n|---|---|--:|", name(app), name(log));
    let mut by_plugin = BTreeMap::<&str, u64>::new();
    for (place, count) in samples {
        *by_plugin.entry(&place.plugin).or_default() += count;
    }
    let mut plugins: Vec<_> = by_plugin.into_iter().collect();
    plugins.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut rest = 0;
    for (plugin, of_plugin) in plugins {
        if share(of_plugin) < LEAST {
            rest += of_plugin;
            continue;
        }
        println!("| **{plugin}** | | **{:.1}** |", share(of_plugin));
        let mut slots: Vec<_> = samples.iter().filter(|(place, _)| place.plugin == plugin).collect();
        slots.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        let (shown, hidden): (Vec<_>, Vec<_>) = slots.into_iter().partition(|(_, count)| share(**count) >= LEAST);
        for (place, count) in shown {
            println!("| | {} | {:.1} |", place.slot, share(*count));
        }
        let hidden: u64 = hidden.iter().map(|(_, count)| **count).sum();
        if hidden > 0 {
            println!("| | the rest | {:.1} |", share(hidden));
        }
    }
    println!("| the rest | | {:.1} |", share(rest));
}
