//! What sensors may send: each case damages a piece of the drive.

use std::sync::LazyLock;

use pntos::aspn::{
    Matrix, MeasurementBarometer, MeasurementDirection3DToPoints, MeasurementImu, MeasurementPositionVelocityAttitude,
    MeasurementVelocity,
};

use crate::{
    apps, guide,
    outcome::{Outcome, run},
    recording::{BODY_VELOCITY, DIRECTION, IMU, POSITION, PRESSURE, Recording, SOLUTION, VELOCITY},
};

/// A kind of bad input from a sensor.
pub struct Case {
    /// As the guide calls it.
    pub input: &'static str,
    app: fn() -> String,
    damage: fn(&mut Recording),
    /// The least that each plugin of the guide counts.
    counted: i64,
    /// Within a minute the position is as good as this again, m. `None`: there is no solution, and the run says so.
    recovers_to: Option<f64>,
}

const fn case(input: &'static str, counted: i64, damage: fn(&mut Recording)) -> Case {
    Case { input, app: || apps::pos_ins(&[]), damage, counted, recovers_to: Some(4.0) }
}

impl Case {
    const fn in_app(self, app: fn() -> String) -> Self {
        Self { app, ..self }
    }

    const fn recovers_to(self, recovers_to: f64) -> Self {
        Self { recovers_to: Some(recovers_to), ..self }
    }

    const fn never_starts(self) -> Self {
        Self { recovers_to: None, ..self }
    }
}

/// When the vehicle moves, s after the start.
const MOVES: f64 = 20.0;
/// When the faults begin, s after the start: the vehicle moves.
const FAULT: f64 = 88.0;
/// When the vehicle goes straight on for half a minute and a little more, s.
const STRAIGHT: f64 = 53.0;

/// Half a minute in which it turns, s.
const TURN: f64 = 28.0;

pub const CASES: &[Case] = &[
    case("IMU readings lost for 0.1 s", 1, |log| log.lose(IMU, FAULT, FAULT + 0.1)),
    case("IMU readings lost for 3 s", 1, |log| log.lose(IMU, FAULT, FAULT + 3.0)),
    case("IMU readings lost for 30 s", 1, |log| log.lose(IMU, STRAIGHT, STRAIGHT + 30.0)),
    case("IMU readings that come twice", 1, |log| log.follow(IMU, FAULT, FAULT + 1.0, Clone::clone)),
    case("IMU times that go back by 1 s", 50, |log| {
        log.on(IMU, FAULT, FAULT + 1.0).for_each(|event| event.shift(-1.0))
    }),
    case("an IMU time an hour ahead", 1, |log| log.on(IMU, FAULT, FAULT + 0.01).for_each(|event| event.shift(3600.0))),
    case("an IMU reading of NaN", 3, |log| set_imu(log, FAULT, FAULT + 0.03, |imu| imu.meas_gyro[1] = f64::NAN)),
    case("an IMU reading of infinity", 3, |log| {
        set_imu(log, FAULT, FAULT + 0.03, |imu| imu.meas_accel[2] = f64::INFINITY);
    }),
    case("an IMU reading of 1e9 m/s", 3, |log| set_imu(log, FAULT, FAULT + 0.03, |imu| imu.meas_accel[0] = 1e9)),
    case("IMU samples of rates on the IMU channel", 3, |log| {
        set_imu(log, FAULT, FAULT + 0.03, |imu| imu.imu_type = pntos::aspn::MeasurementImuImuType::SAMPLED);
    }),
    case("positions on the IMU channel", 5, |log| {
        let fixes: Vec<_> = log.on(POSITION, FAULT, FAULT + 5.0).map(|event| event.position()).collect();
        for (event, fix) in log.on(IMU, FAULT, FAULT + 5.0).step_by(100).zip(fixes) {
            event.set(|channel| fix.into_message(channel));
        }
    }),
    case("IMU readings on a position channel", 5, |log| {
        let readings: Vec<_> = log.on(IMU, FAULT, FAULT + 1.0).map(|event| event.message()).collect();
        for (event, reading) in log.on(POSITION, FAULT, FAULT + 5.0).zip(readings) {
            event.set_message(&reading);
        }
    }),
    case("bytes that are no message", 5, |log| {
        log.on(POSITION, FAULT, FAULT + 5.0).for_each(|event| event.cut_off());
    }),
    case("IMU readings lost for 30 s, with a gate", 1, |log| log.lose(IMU, STRAIGHT, STRAIGHT + 30.0))
        .in_app(apps::gated),
    case("IMU readings lost for 30 s in a turn, with a gate", 1, |log| log.lose(IMU, TURN, TURN + 30.0))
        .in_app(apps::gated)
        .recovers_to(60.0),
    case("no positions at all", 2, |log| log.lose(POSITION, 0.0, f64::INFINITY)).never_starts(),
    case("a recording that ends before the alignment is done", 1, |log| log.0.retain(|event| event.at < 8.0))
        .never_starts(),
    case("a vehicle that moves from the start", 1, |log| log.0.retain(|event| event.at > MOVES)).recovers_to(10.0),
    case("no positions for 30 s", 0, |log| log.lose(POSITION, FAULT, FAULT + 30.0)),
    case("positions that come twice", 0, |log| log.follow(POSITION, FAULT, FAULT + 5.0, Clone::clone)),
    case("position times that go back by 10 s", 5, |log| {
        log.on(POSITION, FAULT, FAULT + 5.0).for_each(|event| event.shift(-10.0));
    }),
    case("position times an hour ahead", 1, |log| {
        log.on(POSITION, FAULT, FAULT + 5.0).for_each(|event| event.shift(3600.0));
    }),
    case("a position of NaN", 5, |log| set_position(log, |position| position.term1 = None)),
    case("a position of infinity", 5, |log| set_position(log, |position| position.term3 = Some(f64::INFINITY))),
    case("a position in degrees", 5, |log| {
        set_position(log, |position| position.term1 = position.term1.map(f64::to_degrees));
    }),
    case("a covariance that is not positive definite", 5, |log| {
        set_covariance(log, [[1.0, 2.0, 0.0], [2.0, 1.0, 0.0], [0.0, 0.0, 1.0]].into());
    }),
    case("a covariance of zeros", 5, |log| set_covariance(log, [[0.0; 3]; 3].into())),
    case("a covariance of NaN", 5, |log| set_covariance(log, [[f64::NAN; 3]; 3].into())),
    case("a covariance that is missing", 5, |log| set_covariance(log, Matrix::new(0, 0, Vec::new()).unwrap())),
    case("a position 10 km off, with a gate", 1, |log| {
        log.on(POSITION, FAULT, FAULT + 1.0).for_each(|event| event.change_position(far_off));
    })
    .in_app(apps::gated),
    case("a position 10 km off, without a gate", 0, |log| {
        log.on(POSITION, FAULT, FAULT + 1.0).for_each(|event| event.change_position(far_off));
    })
    .recovers_to(10_000.0),
    case("NaN in a velocity, solution, pressure, direction", 1, |log| spoil_others(log, f64::NAN))
        .in_app(apps::every_measurement),
    case("infinity in a velocity, solution, pressure, direction", 1, |log| spoil_others(log, f64::INFINITY))
        .in_app(apps::every_measurement),
];

fn far_off(position: &mut pntos::aspn::MeasurementPosition) {
    position.term1 = position.term1.map(|latitude| latitude + 10_000.0 / 6.371e6);
}

fn set_imu(log: &mut Recording, from: f64, to: f64, change: impl Fn(&mut MeasurementImu)) {
    for event in log.on(IMU, from, to) {
        let mut imu = event.message().view::<MeasurementImu>().unwrap().to_owned();
        change(&mut imu);
        event.set(|channel| imu.into_message(channel));
    }
}

fn set_position(log: &mut Recording, change: impl Fn(&mut pntos::aspn::MeasurementPosition)) {
    log.on(POSITION, FAULT, FAULT + 5.0).for_each(|event| event.change_position(&change));
}

fn set_covariance(log: &mut Recording, covariance: Matrix<f64>) {
    set_position(log, |position| position.covariance = covariance.clone());
}

/// Makes a value of each measurement another for five seconds.
fn spoil_others(log: &mut Recording, value: f64) {
    for channel in [VELOCITY, BODY_VELOCITY] {
        for event in log.on(channel, FAULT, FAULT + 5.0) {
            let mut velocity = event.message().view::<MeasurementVelocity>().unwrap().to_owned();
            (velocity.x, velocity.y, velocity.z) = (Some(value), Some(value), Some(value));
            event.set(|channel| velocity.into_message(channel));
        }
    }
    for event in log.on(SOLUTION, FAULT, FAULT + 5.0) {
        let mut solution = event.message().view::<MeasurementPositionVelocityAttitude>().unwrap().to_owned();
        (solution.p1, solution.v2) = (Some(value), Some(value));
        event.set(|channel| solution.into_message(channel));
    }
    for event in log.on(PRESSURE, FAULT, FAULT + 5.0) {
        let mut pressure = event.message().view::<MeasurementBarometer>().unwrap().to_owned();
        pressure.pressure = value;
        event.set(|channel| pressure.into_message(channel));
    }
    for event in log.on(DIRECTION, FAULT, FAULT + 5.0) {
        let mut direction = event.message().view::<MeasurementDirection3DToPoints>().unwrap().to_owned();
        direction.obs.iter_mut().for_each(|point| point.obs[0] = value);
        event.set(|channel| direction.into_message(channel));
    }
}

static DRIVE: LazyLock<Recording> = LazyLock::new(Recording::of_the_drive);

/// Strategies: the first is that of the apps and of the guide.
const STRATEGIES: [&str; 3] = ["ekf-joseph", "ekf", "ud"];

fn outcome(case: &Case, strategy: &str) -> Outcome {
    let mut log = DRIVE.clone();
    (case.damage)(&mut log);
    let app = (case.app)().replace(STRATEGIES[0], strategy);
    run(&format!("{} {strategy}", case.input), &app, |path| log.write(path))
}

/// What is wrong with how a case was handled with any strategy, if anything is.
fn judge(case: &Case) -> Vec<String> {
    STRATEGIES.into_iter().flat_map(|strategy| judge_with(case, strategy)).collect()
}

fn judge_with(case: &Case, strategy: &str) -> Vec<String> {
    let outcome = outcome(case, strategy);
    let mut wrong = Vec::new();
    let mut hold = |is_so: bool, what: String| {
        if !is_so {
            wrong.push(format!("{} with {strategy}: {what}", case.input));
        }
    };
    let log = &outcome.ended.errors;
    hold(outcome.ended.status == Some(0), format!("the run failed:\n{log}"));
    match case.recovers_to {
        Some(recovers_to) => {
            let error = outcome.error_in_the_last(20.0);
            hold(outcome.solutions > 100, format!("{} solutions\n{log}", outcome.solutions));
            hold(error < recovers_to, format!("{error} m at the end"));
        }
        None => {
            hold(outcome.solutions == 0, format!("{} solutions\n{log}", outcome.solutions));
            hold(log.contains("no solution came out"), format!("nobody says that there is no solution\n{log}"));
        }
    }
    let mut lines: Vec<&str> = log.lines().filter_map(|line| line.split_once(' ').map(|(_time, text)| text)).collect();
    let said = lines.len();
    lines.sort_unstable();
    lines.dedup();
    hold(lines.len() == said, format!("something is said twice\n{log}"));
    for (plugin, key) in guide::row(case.input).counts {
        let plugin = plugin.replace(STRATEGIES[0], strategy);
        let count = outcome.count(&plugin, &key);
        hold(count >= case.counted.max(1), format!("`{plugin}` has counted {count} of `{key}`\n{log}"));
        let said = log.matches(&format!("`{key}` of the registry group `{plugin}/statistics`")).count();
        // Each processor says for itself what it refuses.
        hold((1..=4).contains(&said), format!("`{key}` of `{plugin}` is said {said} times\n{log}"));
    }
    wrong
}

#[test]
fn what_a_sensor_sends_is_handled_as_the_guide_says() {
    // Two at a time: each is a process that has little to wait for.
    let (first, second) = CASES.split_at(CASES.len() / 2);
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let other = scope.spawn(|| second.iter().flat_map(judge).collect::<Vec<_>>());
        let mut wrong: Vec<_> = first.iter().flat_map(judge).collect();
        wrong.extend(other.join().unwrap());
        wrong
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_drive_without_faults_counts_none() {
    for app in [apps::pos_ins(&[]), apps::every_measurement()] {
        let outcome = run("none", &app, |path| DRIVE.write(path));
        let log = &outcome.ended.errors;
        assert!(outcome.ended.status == Some(0) && !log.contains(" WARN "), "{log}");
        assert!(outcome.error_in_the_last(20.0) < 3.0, "{}", outcome.error_in_the_last(20.0));
        let counts = outcome.report["counts"].as_object().unwrap();
        // Positions that waited while the alignment took the readings after them are old.
        let ordinary = [
            "messages",
            "propagations",
            "updates",
            "published",
            "waiting",
            "old",
            "steps",
            "events",
            "decoded",
            "written",
        ];
        for (plugin, key, count) in counts.iter().flat_map(|(plugin, keys)| {
            keys.as_object().unwrap().iter().map(move |(key, count)| (plugin, key, count.as_i64().unwrap()))
        }) {
            assert!(count == 0 || ordinary.contains(&&**key), "`{plugin}` has counted {count} of `{key}`");
        }
    }
}
