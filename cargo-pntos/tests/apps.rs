//! Every app of the project configures, runs and gives solutions. How good they are is judged elsewhere.

mod support;

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use lcm_event_log::{Reader, Writer};
use pntos::aspn::AspnRef;
use pntos::{Managed, Message, lcm};
use pntos_scoring::{Difference, Log, Track};
use support::{APP_PLUGINS, Ended, build, folder, on_workers, pntos, root};

/// Of them the first ten seconds are alignment; afterwards a solution comes every 1.01 s.
const SECONDS: i64 = 60;

/// The app files of a folder, without those that are not about the drive.
fn apps(folder: &str) -> Vec<PathBuf> {
    let files = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let is_one = |path: &PathBuf| {
        let stem = path.file_stem().unwrap_or_default();
        let has_its_own_test = ["fix_follower", "clock", "external_inertial"].iter().any(|other| stem == *other);
        path.extension().is_some_and(|extension| extension == "toml") && !has_its_own_test
    };
    let mut apps: Vec<PathBuf> = files.filter(is_one).collect();
    apps.sort();
    apps
}

/// The beginning of the drive.
fn beginning(folder: &Path) -> PathBuf {
    let path = folder.join("beginning.lcmlog");
    let mut reader = Reader::open(root().join("datasets/drive-5min.lcmlog")).unwrap();
    let mut writer = Writer::create(&path).unwrap();
    let mut first = None;
    while let Some(event) = reader.next_event().unwrap() {
        if event.timestamp_us - *first.get_or_insert(event.timestamp_us) > SECONDS * 1_000_000 {
            break;
        }
        writer.write(event.timestamp_us, event.channel, event.data).unwrap();
    }
    writer.finish().unwrap();
    path
}

/// The messages of one channel.
fn messages(log: &Path, channel: &str) -> Vec<Managed<Message>> {
    let mut reader = Reader::open(log).unwrap();
    let mut messages = Vec::new();
    while let Some(event) = reader.next_event().unwrap() {
        if event.channel == channel {
            messages.push(lcm::decode_message(channel, event.data).unwrap());
        }
    }
    messages
}

fn run(app: &Path, input: Option<&Path>, output: &Path) -> Ended {
    static BUILT: OnceLock<()> = OnceLock::new();
    BUILT.get_or_init(|| drop(build(&APP_PLUGINS)));
    let mut command = pntos();
    command.arg("run").arg(app).args(["--no-build", "--quiet", "--output"]).arg(output);
    command.args(input.iter().flat_map(|input| [Path::new("--input"), *input]));
    command.output().unwrap().into()
}

#[test]
fn every_app_gives_its_solutions_in_our_and_in_the_references_configuration() {
    let folder = folder("apps");
    let input = beginning(&folder);
    let (ours, parity) = (apps("apps"), apps("apps/parity"));
    let names = |apps: &[PathBuf]| apps.iter().map(|app| app.file_name().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!((names(&ours), ours.len()), (names(&parity), 10));
    for app in ours.iter().chain(&parity) {
        let output = folder.join("out.lcmlog");
        let ended = run(app, Some(&input), &output);
        assert_eq!((ended.status, ended.errors.as_str()), (Some(0), ""), "{}", app.display());
        let solutions = messages(&output, "/solution/pntos/pva");
        assert!((48..=50).contains(&solutions.len()), "{}: {} solutions", app.display(), solutions.len());
        for solution in &solutions {
            let AspnRef::MeasurementPositionVelocityAttitude(solution) = solution.aspn() else { panic!("no solution") };
            let terms = [solution.p1(), solution.p2(), solution.p3(), solution.v1(), solution.v2(), solution.v3()];
            assert!(terms.iter().all(Option::is_some), "{}: {solution:?}", app.display());
            assert!((0..9).all(|i| solution.covariance()[(i, i)] > 0.0), "{}: {solution:?}", app.display());
        }
    }
}

#[test]
fn pos_ins_in_the_references_configuration_is_the_references_own_solution_but_for_rounding() {
    let output = folder("parity").join("out.lcmlog");
    let ended = run(&root().join("apps/parity/pos_ins.toml"), None, &output);
    assert_eq!((ended.status, ended.errors.as_str()), (Some(0), ""));

    let known = File::open(root().join("datasets/drive-5min-pos_ins.csv")).unwrap();
    let known = Track::from_rows(BufReader::new(known)).unwrap();
    let channel = "/solution/pntos/pva";
    let ours = Log::read(&output, &[channel]).unwrap().take_track(channel);
    let difference = Difference::between(&ours, &known);
    assert!(difference.common == 288 && difference.is_within(&Difference::ROUNDING), "{difference:?}");
}

#[test]
fn the_same_bytes_come_out_whichever_threads_the_parts_are_on() {
    let folder = folder("workers");
    let input = beginning(&folder);
    let output = folder.join("out.lcmlog");
    for app in ["apps/pos_ins.toml", "apps/parity/outage_sim.toml"].map(|app| root().join(app)) {
        let log = |app: &Path| {
            let ended = run(app, Some(&input), &output);
            assert_eq!((ended.status, ended.errors.as_str()), (Some(0), ""), "{}", app.display());
            fs::read(&output).unwrap()
        };
        let inline = log(&app);
        assert!(inline.len() > 10_000, "{}", inline.len());
        for placed in [
            &[("standard_orchestration", "filter")][..],
            &[("standard_orchestration", "filter"), ("lcm_log", "log")],
            &[("standard_orchestration", "both"), ("lcm_log", "both")],
        ] {
            assert!(log(&on_workers(&app, &folder, placed)) == inline, "{}: {placed:?}", app.display());
        }
    }
}

#[test]
fn the_clock_app_finds_the_error_of_a_clock() {
    let folder = folder("clock-app");
    let output = folder.join("out.lcmlog");
    let ended = run(&root().join("apps/clock.toml"), None, &output);
    assert_eq!((ended.status, ended.errors.as_str()), (Some(0), ""));

    /// Time, what the clock is ahead by in s, and how well that is known.
    fn ahead(message: &Message) -> (i64, f64, f64) {
        let AspnRef::MeasurementTime(view) = message.aspn() else { panic!("no time") };
        let time = view.time_of_validity().elapsed_nsec;
        let ns = (view.elapsed_nsec()[0] - time) as f64 + f64::from(view.elapsed_attosec()[0]) * 1e-9;
        (time, ns * 1e-9, view.covariance()[(0, 0)].sqrt())
    }
    let truth = messages(&root().join("datasets/clock-20min.lcmlog"), "/truth/clock/time");
    let truth: Vec<_> = truth.iter().map(|message| ahead(message)).collect();
    let solutions = messages(&output, "/solution/pntos/time");
    assert!(solutions.len() > 1190, "{}", solutions.len());
    // The first minute finds the drift.
    let judged = solutions.iter().map(|message| ahead(message)).filter_map(|(time, ahead, sigma)| {
        let (_, true_ahead, _) = truth.iter().find(|(known, ..)| *known == time && time > truth[6].0)?;
        Some((ahead - true_ahead, sigma))
    });
    let judged: Vec<(f64, f64)> = judged.collect();
    let rms = (judged.iter().map(|(error, _)| error * error).sum::<f64>() / judged.len() as f64).sqrt();
    let inside = |sigmas: f64| judged.iter().filter(|(error, sigma)| error.abs() < sigmas * sigma).count();
    assert!(judged.len() > 100, "{}", judged.len());
    // Three seconds ahead of the last reading, it is better than a reading.
    assert!(rms < 1.5e-8, "{rms:e} s, and each reading is good to 2e-8 s");
    assert!(inside(1.0) * 2 > judged.len() && inside(4.0) == judged.len(), "{} {}", inside(1.0), inside(4.0));
}
