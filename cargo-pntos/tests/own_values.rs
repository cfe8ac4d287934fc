//! Our own values in `apps/*.toml`, beside the reference's configuration of the same jobs in `apps/parity/*.toml`.
//!
//! `UPDATE=1 cargo test --release -p cargo-pntos --test own_values` writes the table of the book anew. It needs the whole
//! drive, which does not come with the project.

mod support;

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    thread,
};

use pntos_scoring::{Acceptance, Log, Track};
use serde_json::Value;
use support::{APP_PLUGINS, Ended, build, folder, pntos, root};

const APPS: [&str; 10] = [
    "pos_ins",
    "pos_vel_ins",
    "posvel_ins",
    "pos_ins_leverarm",
    "pos_ins_bodyvel",
    "pos_ins_vsb",
    "direction_to_points",
    "outage_sim",
    "zerovel2d",
    "record_states",
];
/// Groups that say what a job is, and may differ.
const OF_THE_JOB: [&str; 4] =
    ["registry.lcm-log", "registry.standard-orchestration", "registry.processor.", "registry.preprocessor.time_bias"];
const QUANTITIES: [(&str, &str); 3] = [("position", "m"), ("velocity", "m/s"), ("tilt", "deg")];
const AXES: [&str; 3] = ["north", "east", "down"];
/// Percent of normally distributed errors inside 1, 2 and 3 sigma.
const NORMAL: [f64; 3] = [68.27, 95.45, 99.73];
const TABLE: &str = "book/src/our-values.md";
const SOLUTION: &str = "/solution/pntos/pva";
const TRUTH: &str = "/sensor/ins-d/pva";
/// Our values with another strategy, or without the gate.
const VARIANTS: [(&str, &[&str]); 3] = [
    ("ekf", &["standard-orchestration.strategy=ekf", "ekf.gate_probability=0.999999"]),
    ("ud", &["standard-orchestration.strategy=ud", "ud.gate_probability=0.999999"]),
    ("without gate", &["ekf-joseph.gate_probability=0.0"]),
];
/// A drift of seconds without positions is a matter of chance: the decision record 0091 has that of other moments.
const BY_CHANCE: &str = "outage_sim";

#[test]
fn the_apps_share_one_set_of_values() {
    let texts = APPS.map(|app| fs::read_to_string(root().join("apps").join(app).with_extension("toml")).unwrap());
    let mut first: BTreeMap<String, (&str, String)> = BTreeMap::new();
    let mut compared = 0;
    for (app, text) in APPS.iter().zip(&texts) {
        for (name, lines) in groups(text) {
            // Its position has rad for units, so the errors of the position have them too.
            let in_rad = *app == "pos_ins_vsb" && name == "registry.block.pos_sensor_error";
            if !name.starts_with("registry.") || OF_THE_JOB.iter().any(|job| name.starts_with(job)) || in_rad {
                continue;
            }
            let (other, theirs) = first.entry(name.clone()).or_insert_with(|| (app, lines.clone()));
            assert_eq!(theirs.trim_end(), lines.trim_end(), "`{name}` of {app}, and of {other}");
            compared += 1;
        }
        let strategy = |text: &str| text.lines().find(|line| line.starts_with("strategy = ")).map(str::to_owned);
        assert_eq!(strategy(text), strategy(&texts[0]), "{app}");
    }
    assert!(compared > 6 * APPS.len(), "{compared}");
}

/// The same errors of the same receiver, in m and in rad.
#[test]
fn an_error_in_radians_is_as_large_as_that_in_metres() {
    let block = |app: &str| {
        let text = fs::read_to_string(root().join("apps").join(app).with_extension("toml")).unwrap();
        groups(&text).into_iter().find(|(name, _)| name == "registry.block.pos_sensor_error").unwrap().1
    };
    let numbers = |block: &str, key: &str| -> Vec<f64> {
        let line = block.lines().find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('=')).unwrap();
        let list = line.trim_start().trim_start_matches('[').split(']').next().unwrap();
        list.split(',').map(|number| number.trim().parse().unwrap()).collect()
    };
    let (metres, radians) = (block("pos_ins"), block("pos_ins_vsb"));
    // Of the drive, to the third digit.
    let scale = [6_363_500.0, 4_907_000.0, 1.0];
    for key in ["sigma", "initial_sigma"] {
        for (axis, (m, rad)) in numbers(&metres, key).into_iter().zip(numbers(&radians, key)).enumerate() {
            assert!((rad * scale[axis] / m - 1.0).abs() < 5e-3, "{key}[{axis}]: {m} m and {rad} rad");
        }
    }
    assert_eq!(numbers(&metres, "tau"), numbers(&radians, "tau"));
}

/// Groups of an app file by name, each with its lines.
fn groups(text: &str) -> Vec<(String, String)> {
    let mut groups: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if let Some((name, _)) =
            line.strip_prefix('[').filter(|rest| !rest.starts_with('[')).and_then(|rest| rest.split_once(']'))
        {
            groups.push((name.to_owned(), String::new()));
        } else if let Some((_, lines)) = groups.last_mut() {
            *lines += line;
            lines.push('\n');
        }
    }
    groups
}

#[test]
fn our_values_are_no_worse_in_any_app_and_more_honest_on_average() {
    let whole = root().join("../shared/data/drive-43min.lcmlog");
    if !whole.is_file() {
        println!("skipped: the whole drive is not at `{}`", whole.display());
        return;
    }
    build(&APP_PLUGINS);

    let truth = Log::read(&whole, &[TRUTH]).unwrap().take_track(TRUTH);
    let [whole, piece] = [&whole, &root().join("datasets/drive-5min.lcmlog")].map(|log| Drive {
        log: log.clone(),
        is_piece: log != &whole,
        truth: if log == &whole { truth.clone() } else { Track::default() },
    });
    let folder = folder("own-values");
    let pairs = |drive| -> Vec<[Scores; 2]> {
        let sets =
            [("apps", &[][..]), ("apps/parity", &[][..])].map(|(set, settings)| runs(drive, set, settings, &folder));
        let [ours, reference] = sets;
        ours.into_iter().zip(reference).map(<[Scores; 2]>::from).collect()
    };
    let variants = VARIANTS.map(|(_, settings)| runs(&whole, "apps", settings, &folder));
    let (whole, piece) = (pairs(&whole), pairs(&piece));

    let table = table(&whole, &piece, &variants);
    if env::var_os("UPDATE").is_some() {
        fs::write(root().join(TABLE), &table).unwrap();
    }
    let committed = fs::read_to_string(root().join(TABLE)).unwrap();
    assert_eq!(committed.lines().count(), table.lines().count(), "`UPDATE=1` writes {TABLE} anew");
    for (committed, line) in committed.lines().zip(table.lines()) {
        assert!(says_the_same(committed, line), "`UPDATE=1` writes {TABLE} anew: `{committed}` is now `{line}`");
    }
    for (of, runs) in [("the whole drive", &whole), ("the piece", &piece)] {
        for (app, [ours, reference]) in APPS.iter().zip(runs) {
            let (ours, reference) = (ours.three_dimensional(), reference.three_dimensional());
            let is_by_chance = of == "the piece" && *app == BY_CHANCE;
            assert!(ours <= reference || is_by_chance, "{app} on {of}: {ours} m, the reference's is {reference} m");
        }
        let [ours, reference] = mean_distances(runs);
        assert!(ours < reference, "{of}: {ours} {reference}");
    }
    for (app, [ours, _]) in APPS.iter().zip(&whole) {
        let is_of_errors = |limit: &&String| !limit.starts_with("tilt") && !limit.contains("percent");
        assert_eq!(ours.exceeded.iter().find(is_of_errors), None, "{app}");
    }
    for ((name, _), scores) in VARIANTS.iter().zip(&variants).take(2) {
        for ((app, [ours, _]), variant) in APPS.iter().zip(&whole).zip(scores) {
            let (ours, variant) = (ours.three_dimensional(), variant.three_dimensional());
            assert!((ours / variant - 1.0).abs() < 1e-6, "{app} with {name}: {variant} m, and {ours} m");
        }
    }
}

/// Whether two lines of the page differ by no more than the rounding of another order of computation grows to in an
/// outage: by a hundredth and a few tenths of a percent. What is then better or worse may differ too.
fn says_the_same(committed: &str, now: &str) -> bool {
    let is_mark = |word: &str| ["same", "better", "**worse**"].contains(&word);
    let (committed, now) = (committed.split_whitespace(), now.split_whitespace());
    let (committed, now): (Vec<_>, Vec<_>) = (committed.collect(), now.collect());
    committed.len() == now.len()
        && committed.iter().zip(&now).all(|(a, b)| match (a.parse::<f64>(), b.parse::<f64>()) {
            (Ok(a), Ok(b)) => (a - b).abs() <= 0.01 * a.abs().max(b.abs()) + if a > 40.0 { 0.5 } else { 0.002 },
            _ => a == b || is_mark(a) && is_mark(b),
        })
}

/// A recording to run the apps on.
struct Drive {
    log: PathBuf,
    is_piece: bool,
    /// Empty for the piece, which the reference's limits are not about.
    truth: Track,
}

/// What the errors of one run come to.
struct Scores {
    /// The `comparison` of its report.
    comparison: Value,
    /// Limits of the reference that they do not keep to.
    exceeded: Vec<String>,
}

impl Scores {
    fn three_dimensional(&self) -> f64 {
        self.comparison["three_dimensional_m"]["rms"].as_f64().unwrap()
    }

    fn rms(&self, quantity: &str, axis: usize) -> f64 {
        self.comparison[quantity]["axes"][axis]["rms"].as_f64().unwrap()
    }

    fn inside(&self, quantity: &str, axis: usize) -> [f64; 3] {
        let percent = &self.comparison[quantity]["axes"][axis]["inside_percent"];
        [0, 1, 2].map(|level| percent[level].as_f64().unwrap())
    }

    /// How far the percentages are from those of normally distributed errors, on average over quantities, axes and levels.
    fn distance(&self) -> f64 {
        let all = QUANTITIES.iter().flat_map(|(quantity, _)| (0..3).map(|axis| distance(self.inside(quantity, axis))));
        all.sum::<f64>() / 9.0
    }
}

fn distance(inside: [f64; 3]) -> f64 {
    inside.iter().zip(NORMAL).map(|(percent, normal)| (percent - normal).abs()).sum::<f64>() / 3.0
}

/// Of ours and of the reference's.
fn mean_distances(runs: &[[Scores; 2]]) -> [f64; 2] {
    [0, 1].map(|which| runs.iter().map(|run| run[which].distance()).sum::<f64>() / runs.len() as f64)
}

/// Runs every app of a folder with some settings. As many at once as there are processors.
fn runs(drive: &Drive, set: &str, settings: &[&str], folder: &Path) -> Vec<Scores> {
    let next = AtomicUsize::new(0);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut done: Vec<(usize, Scores)> = thread::scope(|scope| {
        let worker = || {
            let mut done = Vec::new();
            while let at = next.fetch_add(1, Relaxed)
                && let Some(app) = APPS.get(at)
            {
                let file = Path::new(set).join(app).with_extension("toml");
                done.push((at, run(&file, app, drive, settings, &folder.join(at.to_string()))));
            }
            done
        };
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, scores)| scores).collect()
}

fn run(file: &Path, app: &str, drive: &Drive, settings: &[&str], folder: &Path) -> Scores {
    fs::create_dir(folder).unwrap();
    let output = folder.join("out.lcmlog");
    let mut command = pntos();
    command.arg("run").arg(file).args(["--quiet", "--no-build", "--no-ledger", "--input"]).arg(&drive.log);
    command.arg("--output").arg(&output).args(settings.iter().flat_map(|setting| ["--set", setting]));
    if app == "record_states" {
        command.arg("--set").arg(format!("state-recorder.folder={}", folder.join("states").display()));
    }
    if app == "outage_sim" && drive.is_piece {
        for setting in ["start_time=100", "end_time=200"] {
            command.args(["--set", &format!("preprocessor/pos_outage.{setting}")]);
        }
    }
    Ended::from(command.output().unwrap()).prints(&[]);
    let report: Value = serde_json::from_slice(&fs::read(folder.join("out.json")).unwrap()).unwrap();
    let exceeded = if drive.is_piece { Vec::new() } else { exceeded(app, &output, &drive.truth) };
    fs::remove_dir_all(folder).unwrap();
    Scores { comparison: report["comparison"].clone(), exceeded }
}

/// What of the reference's limits a solution does not keep to.
fn exceeded(app: &str, log: &Path, truth: &Track) -> Vec<String> {
    let solution = Log::read(log, &[SOLUTION]).unwrap().take_track(SOLUTION);
    let acceptance = Acceptance::of(app).unwrap().for_thinned_truth();
    acceptance.faults(&solution, truth).iter().map(ToString::to_string).collect()
}

/// The page of the book.
fn table(whole: &[[Scores; 2]], piece: &[[Scores; 2]], variants: &[Vec<Scores>; 3]) -> String {
    let mut page = HEAD.to_owned();
    for (title, runs) in [("The whole drive", whole), ("Its first five minutes", piece)] {
        let [ours, reference] = mean_distances(runs);
        write!(page, "\n## {title}\n\n{SUMMARY}").unwrap();
        for (app, [ours, reference]) in APPS.iter().zip(runs) {
            let (a, b) = (ours.three_dimensional(), reference.three_dimensional());
            let (c, d) = (ours.distance(), reference.distance());
            let (errors, sigmas) = (less(a, b), less(c, d));
            writeln!(page, "| {app} | {a:.3} | {b:.3} | {errors} | {c:.1} | {d:.1} | {sigmas} |").unwrap();
        }
        let mark = less(ours, reference);
        writeln!(page, "| mean | | | | {ours:.1} | {reference:.1} | {mark} |").unwrap();
    }
    page += STRATEGIES;
    for (at, (app, [ours, _])) in APPS.iter().zip(whole).enumerate() {
        let all = || [ours].into_iter().chain(variants.iter().map(|scores| &scores[at]));
        let rms: String = all().map(|scores| format!("{:.4} | ", scores.three_dimensional())).collect();
        let off: Vec<String> = all().map(|scores| format!("{:.2}", scores.distance())).collect();
        writeln!(page, "| {app} | {rms}{} |", off.join(" | ")).unwrap();
    }
    page += LIMITS;
    for (app, [ours, _]) in APPS.iter().zip(whole) {
        let exceeded = if ours.exceeded.is_empty() { "none".to_owned() } else { ours.exceeded.join("; ") };
        writeln!(page, "| {app} | {exceeded} |").unwrap();
    }
    page += "\n## Axis by axis, on the whole drive\n";
    for (app, [ours, reference]) in APPS.iter().zip(whole) {
        write!(page, "\n### {app}\n\n{AXIS_BY_AXIS}").unwrap();
        for (quantity, unit) in QUANTITIES {
            for (axis, name) in AXES.iter().enumerate() {
                let (a, b) = (ours.rms(quantity, axis), reference.rms(quantity, axis));
                let inside = [ours, reference].map(|scores| scores.inside(quantity, axis));
                let [c, d] = inside.map(|inside| inside.map(|percent| format!("{percent:.1}")).join(" / "));
                let (errors, sigmas) = (less(a, b), less(distance(inside[0]), distance(inside[1])));
                writeln!(page, "| {quantity} {name}, {unit} | {a:.3} | {b:.3} | {errors} | {c} | {d} | {sigmas} |")
                    .unwrap();
            }
        }
    }
    page
}

/// How what should be small compares. A hundredth more or less is the same.
fn less(ours: f64, reference: f64) -> &'static str {
    match ours / reference {
        ratio if ratio < 0.99 => "better",
        ratio if ratio > 1.01 => "**worse**",
        _ => "same",
    }
}

const HEAD: &str = "\
# Our values and the reference's

The navigation apps come twice. `apps/parity/*.toml` hold the reference system's configuration of each job, and give its
solutions digit by digit. `apps/*.toml` hold ours: one set of values for all jobs. The decision records 0075 and 0091 say where
each value is from, what was tried, and which values were chosen knowing the scores of this very drive.

This page is what they come to, against the reference solution of the recorded drive. `UPDATE=1 cargo test --release -p
cargo-pntos --test own_values` writes it. *Inside* is how many percent of the errors are inside 1, 2 and 3 sigma of the solution's
own covariance. Of normally distributed errors 68.27, 95.45 and 99.73 percent are; *off* is by how many percentage points
a solution misses that, on average over position, velocity and tilt, the three axes and the three levels. Differences of up to a
hundredth count as none.
";
const STRATEGIES: &str = "
## Strategies and the gate

Our values with the three filters, and without the gate: position RMS in m, and how far off the percentages are. The filters
are the same mathematics: their solutions differ by rounding. The gate keeps a single measurement
out of the whole drive, and only in the apps with velocities.

| app | ekf-joseph | ekf | ud | without gate | off | ekf | ud | without gate |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
";
const LIMITS: &str = "
## The reference's own limits

The reference project accepts each app by limits that were fitted to its own solution, some to a hundredth of a percent. What
follows is where a solution with our values is outside of them.

| app | outside |
|---|---|
";
const SUMMARY: &str = "\
| app | position RMS, m | reference | | off | reference | |
|---|--:|--:|---|--:|--:|---|
";
const AXIS_BY_AXIS: &str = "\
| | RMS | reference | | inside | reference | |
|---|--:|--:|---|---|---|---|
";
