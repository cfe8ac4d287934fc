//! The recorded drive that comes with the project: its receiver against its reference.

use std::path::Path;

use pntos_scoring::{Kind, Log, Quantity, Score};

const REFERENCE: &str = "/sensor/ins-d/pva";
const RECEIVER: &str = "/sensor/ublox-ZED-F9T/pva";
const POSITIONS: &str = "/sensor/ublox-ZED-F9T/position";

fn drive(wanted: &[&str]) -> Log {
    Log::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../datasets/drive-5min.lcmlog")), wanted).unwrap()
}

#[test]
fn the_receiver_is_metres_from_the_reference() {
    let mut log = drive(&[REFERENCE, RECEIVER, POSITIONS]);
    let [reference, receiver, positions] = [REFERENCE, RECEIVER, POSITIONS].map(|channel| log.take_track(channel));

    let score = Score::of(&receiver, &reference).unwrap();

    assert_eq!(score.solutions, 300);
    assert!(score.compared > 290, "{}", score.compared);
    assert!((0.1..10.0).contains(&score.horizontal_m.rms), "{:?}", score.horizontal_m);
    assert!(score.velocity.unwrap().axes[0].rms < 3.0);
    let bare = Score::of(&positions, &reference).unwrap();
    assert_eq!((bare.velocity, bare.tilt), (None, None));
    assert!(bare.position.with_sigma > 290);
}

#[test]
fn a_track_compared_with_itself_has_no_error() {
    let track = drive(&[REFERENCE]).take_track(REFERENCE);

    let score = Score::of(&track, &track).unwrap();

    assert_eq!((score.compared, score.horizontal_m.max, score.three_dimensional_m.max), (3001, 0.0, 0.0));
    for quantity in [Quantity::Velocity, Quantity::Tilt] {
        for axis in score.quantity(quantity).unwrap().axes {
            assert!(axis.max < 1e-12, "{quantity:?} {axis:?}");
        }
    }
}

#[test]
fn channels_that_can_be_compared_are_told_from_others() {
    let log = drive(&[]);

    let with = |kind| log.channels.iter().filter(|it| it.kind == kind).map(|it| &*it.channel).collect::<Vec<_>>();
    assert_eq!(with(Kind::Pva), [REFERENCE, RECEIVER]);
    assert_eq!(with(Kind::Position), [POSITIONS]);
    assert!(log.has(REFERENCE) && !log.has("/sensor/ins-d"));
}

#[test]
fn a_channel_without_positions_is_an_empty_track_that_counts_its_messages() {
    let imu = "/sensor/vn-100/imu";

    let track = drive(&[imu]).take_track(imu);

    assert_eq!(track.refused, 30_001);
    assert!(track.is_empty() && track.span().is_none());
}
