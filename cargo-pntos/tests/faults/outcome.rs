//! What came of a run.

use std::{fs, path::Path, sync::OnceLock};

use lcm_event_log::Reader;
use pntos::{aspn::MeasurementPositionVelocityAttitude, lcm};
use serde_json::Value;

use crate::support::{APP_PLUGINS, Ended, build, folder, pntos};

/// A run that has ended.
pub struct Outcome {
    pub ended: Ended,
    pub report: Value,
    /// Time in ns and horizontal error in m of each solution that could be compared.
    pub errors: Vec<(i64, f64)>,
    /// How many solutions there are.
    pub solutions: usize,
}

/// Runs an app on a log with these bytes in a folder of its own.
pub fn run(name: &str, app: &str, write: impl FnOnce(&Path)) -> Outcome {
    static BUILT: OnceLock<()> = OnceLock::new();
    BUILT.get_or_init(|| drop(build(&APP_PLUGINS)));
    let folder = folder(&format!("fault-{}", name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-")));
    let [file, input, output] = ["app.toml", "in.lcmlog", "out.lcmlog"].map(|file| folder.join(file));
    fs::write(&file, app).unwrap();
    write(&input);
    let mut command = pntos();
    command.arg("run").arg(&file).arg("--no-build").arg("--input").arg(&input).arg("--output").arg(&output);
    let ended: Ended = command.output().unwrap().into();
    let report = fs::read(folder.join("out.json")).ok().map(|json| serde_json::from_slice(&json).unwrap());
    Outcome {
        ended,
        report: report.unwrap_or_default(),
        errors: errors(&folder.join("out.csv")),
        solutions: finite_solutions(&output),
    }
}

impl Outcome {
    /// What a plugin has counted.
    pub fn count(&self, plugin: &str, key: &str) -> i64 {
        self.report["counts"][plugin][key].as_i64().unwrap_or_default()
    }

    /// The largest horizontal error of the last so many seconds.
    pub fn error_in_the_last(&self, seconds: f64) -> f64 {
        let Some((end, _)) = self.errors.last() else { return f64::NAN };
        let from = end - (seconds * 1e9) as i64;
        self.errors.iter().filter(|(time, _)| *time >= from).map(|(_, error)| *error).fold(0.0, f64::max)
    }
}

fn errors(csv: &Path) -> Vec<(i64, f64)> {
    let text = fs::read_to_string(csv).unwrap_or_default();
    let mut lines = text.lines();
    assert!(lines.next().is_none_or(|first| first.starts_with("time_ns,position_error_north_m,position_error_east_m")));
    lines
        .map(|line| {
            let mut cells = line.split(',');
            let time = cells.next().unwrap().parse().unwrap();
            let mut error = || cells.next().unwrap().parse::<f64>().unwrap();
            (time, error().hypot(error()))
        })
        .collect()
}

/// How many solutions the log holds; every number in each of them is one.
fn finite_solutions(log: &Path) -> usize {
    let Ok(mut reader) = Reader::open(log) else { return 0 };
    let mut count = 0;
    while let Some(event) = reader.next_event().unwrap() {
        let message = lcm::decode_message(event.channel, event.data).unwrap();
        let Some(pva) = message.view::<MeasurementPositionVelocityAttitude>() else { continue };
        let terms = [pva.p1(), pva.p2(), pva.p3(), pva.v1(), pva.v2(), pva.v3()].map(Option::unwrap_or_default);
        let attitude = pva.quaternion().expect("a solution has an attitude");
        let numbers = terms.iter().chain(&attitude).chain(pva.covariance().as_slice());
        assert!(numbers.clone().all(|number| number.is_finite()), "{numbers:?}");
        assert!([pva.p1(), pva.v1(), pva.v3()].iter().all(Option::is_some));
        count += 1;
    }
    count
}
