//! Plugins in the reference's configuration find what the reference finds.

mod run;

use std::{fs::File, io::BufReader};

use lcm_event_log::Reader;
use pntos_nav::filter::{Ekf, Filter, Gate};
use pntos_scoring::{Acceptance, Difference, Fault, Sample, Track};
use pntos_stovepipe::{Config, Solution, Stovepipe};

use run::{file, solutions, truth, whole_drive};

fn rows(path: &str) -> Track {
    Track::from_rows(BufReader::new(File::open(file(path)).unwrap())).unwrap()
}

#[test]
fn five_minutes_of_pos_ins_are_those_of_the_reference() {
    let ours = solutions("apps/parity/pos_ins.toml", &file("datasets/drive-5min.lcmlog"));

    let difference = Difference::between(&ours, &rows("datasets/drive-5min-pos_ins.csv"));
    assert_eq!(difference.common, 288);
    assert!(difference.is_within(&Difference::ROUNDING), "{difference}");
}

#[test]
fn the_whole_drive_of_pos_ins_is_that_of_the_reference() {
    let Some(log) = whole_drive() else { return };

    let ours = solutions("apps/parity/pos_ins.toml", &log);

    let difference = Difference::between(&ours, &rows("../shared/reference/pos_ins-solution.csv"));
    assert_eq!(difference.common, 2570);
    assert!(difference.is_within(&Difference::ROUNDING), "{difference}");
}

/// The stovepipe's solution of this job is the one that meets the reference's limits by a hundredth of a percent.
#[test]
fn outage_sim_ends_where_the_same_mathematics_in_one_program_does() {
    let Some(log) = whole_drive() else { return };
    let mut stovepipe: Stovepipe<Ekf, Vec<Solution>> =
        Stovepipe::new(Config::outage_sim().as_the_reference(), Ekf::new(Gate::OFF), Vec::new());
    stovepipe.replay(&mut Reader::open(&log).unwrap()).unwrap();
    let expected = Track::new(stovepipe.sink().iter().map(|solution| {
        Sample::of_pva(&solution.pva, Some(&std::array::from_fn(|state| solution.covariance[state * 10])))
    }));

    let ours = solutions("apps/parity/outage_sim.toml", &log);

    let difference = Difference::between(&ours, &expected);
    assert_eq!((difference.common, difference.alone), (2570, 0));
    assert!(difference.position < 1e-3 && difference.tilt < 1e-4, "{difference}");
}

/// A test for each app, so that they are reported one by one.
macro_rules! meets_the_limits {
    ($($test:ident $app:literal)*) => {$(
        #[test]
        fn $test() {
            let Some(log) = whole_drive() else { return };
            let solution = solutions(concat!("apps/parity/", $app, ".toml"), &log);
            let faults = Acceptance::of($app).unwrap().for_thinned_truth().faults(&solution, &truth(&log));
            assert!(faults.is_empty(), "{}", faults.iter().map(|it: &Fault| format!("\n{it}")).collect::<String>());
        }
    )*};
}

meets_the_limits! {
    pos_ins_meets_its_limits "pos_ins"
    record_states_meets_its_limits "record_states"
    pos_ins_leverarm_meets_its_limits "pos_ins_leverarm"
    pos_ins_bodyvel_meets_its_limits "pos_ins_bodyvel"
    zerovel2d_meets_its_limits "zerovel2d"
    pos_vel_ins_meets_its_limits "pos_vel_ins"
    posvel_ins_meets_its_limits "posvel_ins"
    outage_sim_meets_its_limits "outage_sim"
    pos_ins_vsb_meets_its_limits "pos_ins_vsb"
    direction_to_points_meets_its_limits "direction_to_points"
}
