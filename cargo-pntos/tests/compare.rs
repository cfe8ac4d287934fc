//! Two logs, or two channels of one, compared on the command line.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use lcm_event_log::{Reader, Writer};
use pntos::aspn::{
    Matrix, MeasurementPositionVelocityAttitude, MeasurementPositionVelocityAttitudeReferenceFrame, TypeTimestamp,
};
use pntos::lcm;
use serde_json::Value;
use support::{Ended, folder, pntos, root};

const DRIVE: &str = "datasets/drive-5min.lcmlog";
const REFERENCE: &str = "/sensor/ins-d/pva";
const RECEIVER: &str = "/sensor/ublox-ZED-F9T/pva";
const SECOND: i64 = 1_000_000_000;

fn compare(arguments: &[&str]) -> Ended {
    pntos().arg("compare").args(arguments).output().unwrap().into()
}

/// A parked vehicle's solution at `second`, so many metres too low.
fn pva(second: i64, low: f64) -> MeasurementPositionVelocityAttitude {
    MeasurementPositionVelocityAttitude {
        time_of_validity: TypeTimestamp { elapsed_nsec: second * SECOND },
        reference_frame: MeasurementPositionVelocityAttitudeReferenceFrame::GEODETIC,
        p1: Some(0.7),
        p2: Some(-1.4),
        p3: Some(220.0 - low),
        v1: Some(0.5 * low),
        v2: Some(0.0),
        v3: Some(0.0),
        quaternion: Some([1.0, 0.0, 0.0, 0.001 * low]),
        covariance: Matrix::diagonal(&[1.0, 1.0, 4.0, 0.25, 0.25, 0.25, 1e-6, 1e-6, 4e-6]),
        ..MeasurementPositionVelocityAttitude::default()
    }
}

/// A log with one channel.
fn log(path: &Path, channel: &str, messages: impl IntoIterator<Item = MeasurementPositionVelocityAttitude>) -> PathBuf {
    let mut log = Writer::create(path).unwrap();
    for message in messages {
        let time = message.time_of_validity.elapsed_nsec / 1000;
        let mut bytes = Vec::new();
        lcm::encode_message(&message.into_message(channel).unwrap(), &mut bytes).unwrap();
        log.write(time, channel, &bytes).unwrap();
    }
    log.finish().unwrap();
    path.to_owned()
}

/// Errors of -1, 0, 1, 2 and 3 m down over five seconds, in two logs.
fn two_logs(name: &str) -> (PathBuf, PathBuf, PathBuf) {
    let folder = folder(name);
    let solution =
        log(&folder.join("a.lcmlog"), "/solution/pva", (0..5).map(|second| pva(second, second as f64 - 1.0)));
    let truth = log(&folder.join("b.lcmlog"), "/truth/pva", (0..5).map(|second| pva(second, 0.0)));
    (folder, solution, truth)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Compares with a file of `tests/golden`, or writes it anew with `UPDATE=1`.
#[track_caller]
fn assert_golden(name: &str, found: &str) {
    let path = root().join("cargo-pntos/tests/golden").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "`{}` differs; `UPDATE=1 cargo test` writes it anew. Found:\n{found}", path.display());
}

#[test]
fn the_numbers_are_those_that_a_hand_computes() {
    let (_, solution, truth) = two_logs("compare-numbers");

    let ended = compare(&[text(&solution), text(&truth), "--json"]);

    ended.prints(&[]);
    let report: Value = serde_json::from_str(&ended.out).unwrap();
    let comparison = &report["comparison"];
    assert_eq!((&comparison["solutions"], &comparison["compared"]), (&Value::from(5), &Value::from(5)));
    let down = &comparison["position"]["axes"][2];
    let near = |value: &Value, wanted: f64| (value.as_f64().unwrap() - wanted).abs() < 1e-9;
    assert!(near(&down["mean"], 1.0) && near(&down["std"], 2.0_f64.sqrt()), "{down}");
    assert!(near(&down["rms"], 3.0_f64.sqrt()) && near(&down["max"], 3.0), "{down}");
    // One sigma is 2 m: -1, 0, 1 and 2 are inside.
    assert_eq!(down["inside_percent"], serde_json::json!([80.0, 100.0, 100.0]));
    let north = &comparison["velocity"]["axes"][0];
    assert!(near(&north["max"], 1.5) && near(&north["mean"], 0.5), "{north}");
    // A quaternion's z is half the angle; the tilt is what would turn the solution back.
    let heading = &comparison["tilt"]["axes"][2];
    assert!((heading["max"].as_f64().unwrap() - 0.006_f64.to_degrees()).abs() < 1e-5, "{heading}");
    assert_eq!(comparison["tilt"]["unit"], "deg");
    assert_eq!(comparison["notes"], serde_json::json!([]));
}

#[test]
fn the_table_the_page_and_the_pictures_are_what_they_were() {
    let (folder, solution, truth) = two_logs("compare-golden");
    let report = folder.join("report");

    let ended = compare(&[text(&solution), text(&truth), "--report", text(&report)]);

    ended.prints(&["report.html", "report.svg", "report-errors.svg", "report.csv", "report.json"]);
    assert_golden("compare.txt", &ended.out[..ended.out.find("wrote").unwrap()]);
    for file in ["report.svg", "report-errors.svg", "report.html", "report.csv"] {
        assert_golden(&file.replace("report", "compare"), &fs::read_to_string(report.join(file)).unwrap());
    }
}

#[test]
fn a_page_needs_nothing_else() {
    let (folder, solution, truth) = two_logs("compare-page");
    let [html, csv] = ["out.html", "out.csv"].map(|file| folder.join(file));

    compare(&[text(&solution), text(&truth), "--html", text(&html), "--csv", text(&csv)])
        .prints(&["out.html", "out.csv"]);

    let page = fs::read_to_string(html).unwrap();
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
    assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("href="));
    assert_eq!(page.matches("http").count(), page.matches("http://www.w3.org/2000/svg").count(), "only a name space");
    assert_eq!(page.matches("<svg").count(), 4);
    assert_eq!(page.matches("<table>").count(), page.matches("</table>").count());
    assert_eq!(fs::read_to_string(csv).unwrap().lines().count(), 6);
}

#[test]
fn two_channels_of_one_log_are_compared() {
    let by_name = compare(&[DRIVE, "--channel-a", RECEIVER]);
    by_name.prints(&[&format!("error of {RECEIVER} against {REFERENCE}"), "300 of 300 solutions compared"]);

    let both = compare(&[DRIVE, DRIVE, "--channel-a", RECEIVER, "--channel-b", REFERENCE]);
    assert_eq!(both.out, by_name.out);

    compare(&[DRIVE, "--channel-a", "/sensor/ublox-ZED-F9T/position"]).complains(2, &["2 channels", "--channel-b"]);
}

#[test]
fn a_channel_that_is_not_there_comes_with_those_that_are() {
    let ended = compare(&[DRIVE, "--channel-a", "/sensor/ublox-ZED-F9T/pwa"]);

    ended.complains(
        2,
        &["`/sensor/ublox-ZED-F9T/pwa`", "30001 of ASPN_MEASUREMENT_IMU", &format!("did you mean `{RECEIVER}`?")],
    );
}

#[test]
fn a_channel_without_positions_is_refused() {
    let ended = compare(&[DRIVE, "--channel-a", RECEIVER, "--channel-b", "/sensor/vn-100/imu"]);

    ended.complains(2, &["`/sensor/vn-100/imu`", "ASPN_MEASUREMENT_IMU", "--channel-b", REFERENCE]);
}

#[test]
fn several_candidates_are_all_named() {
    compare(&[DRIVE]).complains(2, &["2 channels", REFERENCE, RECEIVER, "--channel-a"]);
}

#[test]
fn logs_of_different_times_say_from_when_to_when_they_are() {
    let folder = folder("compare-apart");
    let one = log(&folder.join("a.lcmlog"), "/solution", (0..3).map(|second| pva(second, 0.0)));
    let other = log(&folder.join("b.lcmlog"), "/solution", (100..103).map(|second| pva(second, 0.0)));

    let ended = compare(&[text(&one), text(&other)]);

    ended.complains(2, &["from 0.000 s to 2.000 s", "from 100.000 s to 102.000 s", "same drive"]);
}

#[test]
fn logs_of_different_lengths_are_compared_where_both_are() {
    let folder = folder("compare-lengths");
    let one = log(&folder.join("a.lcmlog"), "/solution", (0..100).map(|second| pva(second, 1.0)));
    let other = log(&folder.join("b.lcmlog"), "/solution", (90..95).map(|second| pva(second, 0.0)));

    let ended = compare(&[text(&one), text(&other)]);

    ended.prints(&["5 of 100 solutions compared", "90 are before the reference begins, 5 are after it ends"]);
}

#[test]
fn what_is_not_a_number_is_counted_and_compared_nowhere() {
    let folder = folder("compare-nan");
    let broken = |second| match second {
        0 => MeasurementPositionVelocityAttitude { p1: Some(f64::NAN), ..pva(second, 1.0) },
        1 => MeasurementPositionVelocityAttitude { p3: Some(f64::INFINITY), ..pva(second, 1.0) },
        2 => MeasurementPositionVelocityAttitude { quaternion: Some([f64::NAN; 4]), ..pva(second, 1.0) },
        3 => MeasurementPositionVelocityAttitude { covariance: Matrix::diagonal(&[f64::NAN; 9]), ..pva(second, 1.0) },
        _ => pva(second, 1.0),
    };
    let solution = log(&folder.join("a.lcmlog"), "/solution", (0..6).map(broken));
    let truth = log(&folder.join("b.lcmlog"), "/truth", (0..6).map(|second| pva(second, 0.0)));

    let ended = compare(&[text(&solution), text(&truth)]);

    ended.prints(&["4 of 4 solutions compared", "2 messages on /solution have no whole geodetic position"]);
    assert!(!ended.out.contains("NaN") && !ended.out.contains("inf"), "{}", ended.out);
}

#[test]
fn a_solution_without_a_covariance_has_errors_and_no_percentages() {
    let folder = folder("compare-bare");
    let bare = |second| MeasurementPositionVelocityAttitude { covariance: Matrix::default(), ..pva(second, 1.0) };
    let solution = log(&folder.join("a.lcmlog"), "/solution", (0..6).map(bare));
    let truth = log(&folder.join("b.lcmlog"), "/truth", (0..6).map(|second| pva(second, 0.0)));

    let ended = compare(&[text(&solution), text(&truth)]);

    ended.prints(&["position down, m", "does not say how uncertain its position is", "its tilt is"]);
}

#[test]
fn a_missing_an_empty_and_a_strange_log_are_named() {
    let folder = folder("compare-no-log");
    let empty = folder.join("empty.lcmlog");
    fs::write(&empty, b"").unwrap();

    compare(&["/no/such.lcmlog", DRIVE]).complains(2, &["/no/such.lcmlog"]);
    compare(&[text(&empty), DRIVE]).complains(2, &["no LCM event", "empty.lcmlog"]);
    compare(&["Cargo.toml", DRIVE]).complains(2, &["no LCM event", "Cargo.toml"]);
}

#[test]
fn a_log_that_was_cut_off_is_used_up_to_there_and_says_so() {
    let (folder, solution, truth) = two_logs("compare-cut");
    let mut reader = Reader::open(&solution).unwrap();
    while reader.next_event().unwrap().is_some_and(|event| event.number < 3) {}
    let cut = folder.join("cut.lcmlog");
    fs::write(&cut, &fs::read(&solution).unwrap()[..usize::try_from(reader.position()).unwrap() + 40]).unwrap();

    compare(&[text(&cut), text(&truth)]).prints(&["4 of 4 solutions compared", "ends inside an event"]);
}

#[test]
fn innovations_are_judged_beside_the_solution() {
    let (folder, solution, truth) = two_logs("compare-innovations");
    let innovations = folder.join("innovations.csv");
    let rows: String = (0..4)
        .map(|second| {
            let [first, used] = [f64::from(second) - 1.0, f64::from(u8::from(second < 3))];
            format!(
                "{second}000000000,{},0,{first},1.0,pos\n{second}000000000,{},1,0.5,2.0,pos\n",
                used > 0.0,
                used > 0.0
            )
        })
        .collect();
    let header = "time_ns,accepted,component,innovation,sigma,processor";
    fs::write(&innovations, format!("{header}\n{rows}")).unwrap();
    let html = folder.join("out.html");
    let arguments =
        |file: &str| compare(&[text(&solution), text(&truth), "--innovations", file, "--html", text(&html)]);

    arguments(text(&innovations)).prints(&["innovations of pos: 4 measurements, 3 of them used"]);

    let page = fs::read_to_string(&html).unwrap();
    assert!(page.contains("Innovations of pos") && page.contains("pos [1]") && page.contains("not used"));
    fs::write(&innovations, format!("{header}\n{rows}5000000000,tr")).unwrap();
    arguments(text(&innovations)).complains(2, &["line 10", "5000000000,tr"]);
    arguments(text(&solution)).complains(2, &["innovations", "a.lcmlog"]);
    arguments(DRIVE).complains(2, &["innovations"]);
}
