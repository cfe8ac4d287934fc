//! What the navigation jobs cost as whole processes: over plugins beside the yardstick, an outage beside none, memory, and
//! the reading of the log beside what no reader can avoid. Each ratio is of one run, with its limit. A machine with others on
//! it is noisy, so that only what is grossly over a limit fails.
//!
//! `cargo bench --package pntos-stovepipe --bench navigation [-- LOG]`

mod process;
mod reading;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use process::{Took, run};

/// Turns of each program, of which the fastest counts.
const ROUNDS: usize = 9;
/// Of a job over plugins to the same job as one program.
const OVER_STOVEPIPE: f64 = 1.05;
/// Of a job with ten minutes without fixes to one without an outage.
const OVER_NO_OUTAGE: f64 = 2.0;
/// Memory of any of them, MB.
const MEMORY: f64 = 40.0;
/// Of reading a log to getting its bytes and copying those of no use.
const OVER_CAT: f64 = 1.5;
/// So many times a limit is more than noise.
const GROSS: f64 = 4.0;
/// What both jobs use of a log.
const CHANNELS: [&str; 2] = ["/sensor/vn-100/imu", "/sensor/ublox-ZED-F9T/position"];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    // Cargo passes an option of its own.
    let given = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).map(PathBuf::from);
    let logs = ["../shared/data/drive-43min.lcmlog", "datasets/drive-5min.lcmlog"].map(|path| root.join(path));
    let log = given.as_ref().or(logs.iter().find(|log| log.is_file())).expect("the short drive is in the project");
    println!("{}", log.display());
    let ratios = [vec![read(log)], navigate(&root, log)].concat();
    if ratios.iter().any(|ratio| *ratio > GROSS) {
        println!("more than {GROSS} times a limit");
        std::process::exit(1);
    }
}

/// What a limit is gone beyond by.
fn read(log: &Path) -> f64 {
    let reading::Reading { read, cat, copy, skipped_mb } = reading::measure(log, &CHANNELS);
    let ratio = read / (cat + copy);
    println!(
        "reading {:.1} ms; cat {:.1} ms and a copy of the {skipped_mb:.0} MB that are skipped {:.1} ms; {}",
        read * 1e3,
        cat * 1e3,
        copy * 1e3,
        judged(ratio, OVER_CAT)
    );
    ratio / OVER_CAT
}

/// What limits are gone beyond by.
fn navigate(root: &Path, log: &Path) -> Vec<f64> {
    let output = std::env::temp_dir().join(format!("pntos-navigation-{}.lcmlog", std::process::id()));
    let stovepipe = |job: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stovepipe"));
        command.args(["--as-the-reference", "--job", job]).args([log, &output]);
        command
    };
    let plugins = |job: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plugged"));
        command.arg(root.join("apps").join(job).with_extension("toml")).args([log, &output]);
        command.arg("standard-logging.level=error");
        command
    };
    let mut on_worker = plugins("parity/pos_ins");
    on_worker.arg("--worker=standard_orchestration");
    let programs = [
        ("stovepipe, pos_ins", stovepipe("pos_ins")),
        ("plugins, pos_ins", plugins("parity/pos_ins")),
        ("plugins, filter on a worker", on_worker),
        ("stovepipe, outage_sim", stovepipe("outage_sim")),
        ("plugins, outage_sim", plugins("parity/outage_sim")),
        ("plugins, our pos_ins", plugins("pos_ins")),
        ("plugins, our outage_sim", plugins("outage_sim")),
    ];
    let results = in_turns(programs);
    // Whatever a run left behind is of no use.
    let _ = std::fs::remove_file(&output);
    println!("\n{:<28}{:>10}{:>10}{:>12}", "whole process", "wall ms", "CPU ms", "memory MB");
    for (name, Took { wall, cpu, peak_mb }) in &results {
        println!("{name:<28}{:>10.1}{:>10.1}{peak_mb:>12.1}", wall * 1e3, cpu * 1e3);
    }
    let [pos_ins, plugged, on_worker, outage, plugged_outage, ours, our_outage] = results.map(|(_, took)| took);
    let ratios = [
        ("plugins to stovepipe, pos_ins, CPU", plugged.cpu / pos_ins.cpu, OVER_STOVEPIPE),
        ("plugins to stovepipe, pos_ins, wall", plugged.wall / pos_ins.wall, OVER_STOVEPIPE),
        ("plugins with a worker to stovepipe, pos_ins, wall", on_worker.wall / pos_ins.wall, OVER_STOVEPIPE),
        ("plugins to stovepipe, outage_sim, CPU", plugged_outage.cpu / outage.cpu, OVER_STOVEPIPE),
        ("outage_sim to pos_ins, stovepipe, CPU", outage.cpu / pos_ins.cpu, OVER_NO_OUTAGE),
        ("outage_sim to pos_ins, plugins, CPU", plugged_outage.cpu / plugged.cpu, OVER_NO_OUTAGE),
        ("our outage_sim to our pos_ins, CPU", our_outage.cpu / ours.cpu, OVER_NO_OUTAGE),
    ];
    for (what, ratio, limit) in ratios {
        println!("{what}: {}", judged(ratio, limit));
    }
    let memory = results.iter().map(|(_, took)| took.peak_mb).fold(0.0, f64::max);
    println!("memory: {memory:.1} MB of {MEMORY} MB: {}", if memory <= MEMORY { "PASS" } else { "OVER" });
    let beyond = ratios.iter().map(|(_, ratio, limit)| ratio / limit);
    beyond.chain([memory / MEMORY]).collect()
}

fn in_turns<const N: usize>(mut programs: [(&'static str, Command); N]) -> [(&'static str, Took); N] {
    let mut best: [Option<Took>; N] = [None; N];
    for _ in 0..ROUNDS {
        for (best, (_, program)) in best.iter_mut().zip(&mut programs) {
            let took = run(program);
            *best = Some(best.map_or(took, |best| best.best(took)));
        }
    }
    std::array::from_fn(|at| (programs[at].0, best[at].expect("there is a round")))
}

fn judged(ratio: f64, limit: f64) -> String {
    format!("ratio {ratio:.2}, limit {limit}: {}", if ratio <= limit { "PASS" } else { "OVER" })
}
