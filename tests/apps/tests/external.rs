//! An app over a device that integrates by itself: what is recorded of an inertial that nobody corrects.

mod run;

use pntos_scoring::{Difference, Log, Quantity, Score, Track};
use tempfile::TempDir;

use run::{SOLUTION, file, run_with, solutions, truth};

const INERTIAL: &str = "/inertial/pva";
/// As `apps/external_inertial.toml` says it.
const RECORDED: [&str; 4] = [
    "lcm-log.record_inputs=true",
    "standard-orchestration.imu_solution_channel=/inertial/pva",
    "standard-orchestration.publish_period=0.005",
    "standard-orchestration.feedback_time_threshold=1e7",
];

#[test]
fn an_external_inertial_navigates_as_well_as_one_that_is_corrected() {
    let drive = file("datasets/drive-5min.lcmlog");
    let folder = TempDir::new().unwrap();
    let [recording, output] = ["inertial.lcmlog", "solution.lcmlog"].map(|name| folder.path().join(name));
    run_with(&RECORDED, "apps/pos_ins.toml", &drive, &recording);
    run_with(&[], "apps/external_inertial.toml", &recording, &output);

    let mut recorded = Log::read(&recording, &[SOLUTION, INERTIAL]).unwrap();
    let (at_once, device) = (recorded.take_track(SOLUTION), recorded.take_track(INERTIAL));
    let external = Log::read(&output, &[SOLUTION]).unwrap().take_track(SOLUTION);
    let truth = truth(&drive);
    let score = |track: &Track| Score::of(track, &truth).unwrap();
    let (ours, corrected) = (score(&external), score(&solutions("apps/pos_ins.toml", &drive)));

    assert!(score(&device).horizontal_m.max > 100.0, "the device does not drift");
    assert_eq!((ours.solutions, ours.compared), (287, 287));
    assert!(ours.horizontal_m.rms < 1.1 * corrected.horizontal_m.rms, "{ours:?}");
    assert!(ours.three_dimensional_m.rms < 1.1 * corrected.three_dimensional_m.rms, "{ours:?}");
    for quantity in [Quantity::Velocity, Quantity::Tilt] {
        let axes = |score: &Score| score.quantity(quantity).unwrap().axes;
        for (ours, corrected) in axes(&ours).into_iter().zip(axes(&corrected)) {
            assert!(ours.rms < 1.5 * corrected.rms, "{}: {ours:?} {corrected:?}", quantity.name());
        }
    }
    // The filter over the inertial itself started with another covariance, which leaves some decimetres, and of the heading, which
    // the gyros' noise lets it forget slowly, a fraction of the degree that both are wrong by.
    let difference = Difference::between(&external, &at_once);
    assert_eq!(difference.common, 287);
    assert!(difference.position < 0.5 && difference.velocity < 0.1 && difference.tilt < 0.25, "{difference}");
}
