//! The reference system's own solution of the whole drive, scored here, has the errors that were found with its own tools.

use std::fs;
use std::path::Path;

use pntos_nav::{attitude, nalgebra::Vector3, solution::Pva};
use pntos_scoring::{Limits, Log, Quantity, Sample, Score, Track};

const TRUTH: &str = "/sensor/ins-d/pva";

/// A line of the table: time, position, velocity, quaternion, variances.
fn sample(line: &str) -> Sample {
    let (time, rest) = line.split_once(',').unwrap();
    let cells: Vec<f64> = rest.split(',').map(|cell| cell.parse().unwrap()).collect();
    let pva = Pva {
        time: time.parse().unwrap(),
        latitude: cells[0],
        longitude: cells[1],
        height: cells[2],
        velocity: Vector3::from_column_slice(&cells[3..6]),
        attitude: attitude::from_quaternion([cells[6], cells[7], cells[8], cells[9]]),
    };
    Sample::of_pva(&pva, cells[10..].first_chunk())
}

#[test]
fn the_reference_solution_has_the_errors_that_its_own_tools_found() {
    let shared = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared"));
    let (table, log) = (shared.join("reference/pos_ins-solution.csv"), shared.join("data/drive-43min.lcmlog"));
    if !table.exists() || !log.exists() {
        println!("skipped: the reference solution and the 43-minute drive are not beside this folder");
        return;
    }
    let solution = Track::new(fs::read_to_string(table).unwrap().lines().skip(1).map(sample));
    let truth = Log::read(&log, &[TRUTH]).unwrap().take_track(TRUTH);

    let score = Score::of(&solution, &truth).unwrap();

    assert_eq!((score.solutions, score.compared), (2570, 2570));
    // The truth in this log is thinned. Between its samples a vehicle that shakes is a little elsewhere, and differently
    // turned: the means bear it within a few in a hundred, the largest errors of velocity and tilt do not.
    let published = [
        (Quantity::Position, [0.921, 1.235, 1.667]),
        (Quantity::Velocity, [0.084, 0.093, 0.043]),
        (Quantity::Tilt, [0.074, 0.092, 0.811]),
    ];
    for (quantity, published) in published {
        for (axis, rms) in score.quantity(quantity).unwrap().axes.iter().zip(published) {
            assert!((axis.rms / rms - 1.0).abs() < 0.04, "{quantity:?}: {axis:?}");
        }
    }
    for (axis, max) in score.position.axes.iter().zip([2.86, 2.87, 3.76]) {
        assert!((axis.max / max - 1.0).abs() < 0.02, "{axis:?}");
    }
    for (axis, inside) in score.position.axes.iter().zip([91.6, 78.7, 75.0]) {
        assert!((axis.inside_percent.unwrap()[0] - inside).abs() < 0.5, "{axis:?}");
    }
    let limits = Limits::new(1.4, 3.8).inside([63.0, 95.0, 99.0]);
    assert_eq!(limits.exceeded(Quantity::Position, &score.position), []);
    assert_eq!(Limits::new(0.81, 3.5).exceeded(Quantity::Tilt, &score.tilt.unwrap()), []);
}
