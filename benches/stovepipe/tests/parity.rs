//! The reference system's own solutions, from the same log, the same configuration and the same mathematics.

use std::{
    fs::File,
    io::BufReader,
    path::{Path, PathBuf},
};

use lcm_event_log::Reader;
use pntos_nav::filter::{Ekf, Filter, Gate, Joseph, Ud};
use pntos_scoring::{Acceptance, Difference, Fault, Log, Sample, Score, Track};
use pntos_stovepipe::{Config, Counts, Solution, Stovepipe};

const TRUTH: &str = "/sensor/ins-d/pva";

struct Run {
    track: Track,
    counts: Counts,
    stovepipe: Stovepipe<Ekf, Vec<Solution>>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The 43 minutes with the reference's solution; they do not come with the project.
fn whole_drive() -> Option<(PathBuf, PathBuf)> {
    let shared = root().join("../shared");
    let paths = (shared.join("data/drive-43min.lcmlog"), shared.join("reference/pos_ins-solution.csv"));
    if !(paths.0.is_file() && paths.1.is_file()) {
        println!("skipped: the whole drive is not in `{}`", shared.display());
        return None;
    }
    Some(paths)
}

fn navigate<F: Filter>(config: Config, filter: F, log: &Path) -> (Track, Stovepipe<F, Vec<Solution>>) {
    let mut stovepipe = Stovepipe::new(config, filter, Vec::new());
    stovepipe.replay(&mut Reader::open(log).unwrap()).unwrap();
    let sample = |solution: &Solution| {
        Sample::of_pva(&solution.pva, Some(&std::array::from_fn(|state| solution.covariance[state * 10])))
    };
    (Track::new(stovepipe.sink().iter().map(sample)), stovepipe)
}

fn run(config: Config, log: &Path) -> Run {
    let (track, stovepipe) = navigate(config.as_the_reference(), Ekf::new(Gate::OFF), log);
    Run { track, counts: stovepipe.counts(), stovepipe }
}

fn rows(path: &Path) -> Track {
    Track::from_rows(BufReader::new(File::open(path).unwrap())).unwrap()
}

fn faults(app: &str, solution: &Track, log: &Path) -> Vec<String> {
    let truth = Log::read(log, &[TRUTH]).unwrap().take_track(TRUTH);
    Acceptance::of(app).unwrap().faults(solution, &truth).iter().map(Fault::to_string).collect()
}

#[test]
fn five_minutes_are_those_of_the_reference() {
    let data = root().join("datasets");

    let ours = run(Config::pos_ins(), &data.join("drive-5min.lcmlog"));

    let difference = Difference::between(&ours.track, &rows(&data.join("drive-5min-pos_ins.csv")));
    assert_eq!(difference.common, 288);
    assert!(difference.is_within(&Difference::ROUNDING), "{difference}");
}

/// What is known of the reference's own run, beside its solution.
#[test]
fn the_alignment_is_that_of_the_reference() {
    let ours = run(Config::pos_ins(), &root().join("datasets/drive-5min.lcmlog"));

    let alignment = ours.stovepipe.alignment().unwrap();
    assert_eq!(alignment.solution.time, 1_747_680_889_549_539_688);
    let expected = [
        (alignment.biases.accelerometer, [-0.00209885, 0.00085827, -0.05458545]),
        (alignment.biases.gyro, [-0.00166685, -0.00199205, -0.00265253]),
    ];
    for (found, expected) in expected {
        assert!((found - pntos_nav::nalgebra::Vector3::from(expected)).amax() < 5.1e-9, "{found}");
    }
}

#[test]
fn the_whole_drive_is_that_of_the_reference() {
    let Some((log, solution)) = whole_drive() else { return };

    let ours = run(Config::pos_ins(), &log);

    assert_eq!(
        (ours.counts.messages, ours.counts.updates, ours.counts.too_old, ours.counts.restamped, ours.counts.solutions),
        (262_806, 2590, 2, 242_099, 2570)
    );
    let difference = Difference::between(&ours.track, &rows(&solution));
    println!("{difference}");
    assert!(difference.is_within(&Difference::ROUNDING), "{difference}");
    assert_eq!(faults("pos_ins", &ours.track, &log), [""; 0]);
}

/// The reference meets its limits by a hundredth of a percent, with one full step of the filter for each sample.
#[test]
fn ten_minutes_without_fixes_end_where_those_of_the_reference_do() {
    let Some((log, _)) = whole_drive() else { return };

    let ours = run(Config::outage_sim(), &log);

    assert_eq!(faults("outage_sim", &ours.track, &log), [""; 0]);
    let truth = Log::read(&log, &[TRUTH]).unwrap().take_track(TRUTH);
    let north = Score::of(&ours.track, &truth).unwrap().position.axes[0];
    assert!((north.std - 305.5186).abs() < 0.005, "{north:?}");
    assert!((north.max - 2440.79).abs() < 0.005, "{north:?}");
}

/// Where a step for each sample and one for each second differ by a metre, both have drifted two kilometres.
#[test]
fn ten_minutes_without_fixes_need_no_step_for_each_sample() {
    let Some((log, _)) = whole_drive() else { return };
    let run = |config| navigate(config, Ekf::new(Gate::OFF), &log).0;

    let (small, large) = (run(Config { outage_step: 0, ..Config::outage_sim() }), run(Config::outage_sim()));

    let difference = Difference::between(&small, &large);
    assert_eq!((difference.common, difference.alone), (2570, 0));
    assert!(difference.position < 2.0 && difference.tilt < 0.1, "{difference}");
    assert_eq!(faults("outage_sim", &large, &log), [""; 0]);
}

#[test]
fn every_arithmetic_finds_the_same() {
    let log = root().join("datasets/drive-5min.lcmlog");
    let textbook = run(Config::pos_ins(), &log).track;
    let config = || Config::pos_ins().as_the_reference();
    let (joseph, _) = navigate(config(), Joseph::new(Gate::OFF), &log);
    let (factors, _) = navigate(config(), Ud::new(Gate::OFF), &log);
    for other in [joseph, factors] {
        let difference = Difference::between(&textbook, &other);
        assert!(difference.is_within(&Difference::ROUNDING), "{difference}");
    }
}
