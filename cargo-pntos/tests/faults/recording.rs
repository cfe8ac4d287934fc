//! A piece of the drive, to be damaged message by message.

use std::{fs::File, path::Path};

use lcm_event_log::{Reader, Writer};
use pntos::{Managed, Message, Timestamp, aspn::MeasurementPosition, lcm};

use crate::support::root;

pub const IMU: &str = "/sensor/vn-100/imu";
pub const POSITION: &str = "/sensor/ublox-ZED-F9T/position";
pub const VELOCITY: &str = "/sensor/ublox-ZED-F9T/velocity";
pub const SOLUTION: &str = "/sensor/ublox-ZED-F9T/pva";
pub const PRESSURE: &str = "/sensor/bmp388/baro_pressure";
pub const BODY_VELOCITY: &str = "/sensor/simulated/velocity";
pub const DIRECTION: &str = "/sensor/simulated/directiontoknownfeature";
const TRUTH: &str = "/sensor/ins-d/pva";

/// The piece of the drive that is used begins a quarter of a minute before the vehicle moves, s.
const START: f64 = 112.0;
/// How long it is, s.
const LENGTH: f64 = 158.0;

/// One event of a log.
#[derive(Clone)]
pub struct Event {
    timestamp_us: i64,
    pub channel: String,
    data: Vec<u8>,
    /// Seconds since the start of the piece.
    pub at: f64,
}

/// The events, in the order of the log.
#[derive(Clone)]
pub struct Recording(pub Vec<Event>);

impl Event {
    pub fn message(&self) -> Managed<Message> {
        lcm::decode_message(&*self.channel, &self.data).unwrap()
    }

    pub fn set_message(&mut self, message: &Message) {
        self.data.clear();
        lcm::encode_message(message, &mut self.data).unwrap();
    }

    /// Takes the second half of the message away.
    pub fn cut_off(&mut self) {
        self.data.truncate(self.data.len() / 2);
    }

    /// Changes the time in the message by some seconds.
    pub fn shift(&mut self, seconds: f64) {
        let mut message = self.message();
        let time = message.time().unwrap().elapsed_nsec;
        message.set_time(Timestamp { elapsed_nsec: time + (seconds * 1e9) as i64 });
        self.set_message(&message);
    }

    /// Sets the message to what `make` makes for its channel.
    pub fn set(&mut self, make: impl FnOnce(&str) -> pntos::Result<Managed<Message>>) {
        let message = make(&self.channel).unwrap();
        self.set_message(&message);
    }

    pub fn position(&self) -> MeasurementPosition {
        self.message().view::<MeasurementPosition>().unwrap().to_owned()
    }

    /// Changes a position.
    pub fn change_position(&mut self, change: impl FnOnce(&mut MeasurementPosition)) {
        let mut position = self.position();
        change(&mut position);
        self.set(|channel| position.into_message(channel));
    }
}

impl Recording {
    /// A piece of the drive that is shipped, on the channels that any app here reads.
    pub fn of_the_drive() -> Self {
        let mut reader = Reader::open(root().join("datasets/drive-5min.lcmlog")).unwrap();
        let mut events = Vec::new();
        let mut first = None;
        while let Some(event) = reader.next_event().unwrap() {
            let at = (event.timestamp_us - *first.get_or_insert(event.timestamp_us)) as f64 * 1e-6 - START;
            if at > LENGTH {
                break;
            }
            if at >= 0.0
                && [IMU, POSITION, VELOCITY, SOLUTION, PRESSURE, BODY_VELOCITY, DIRECTION, TRUTH]
                    .contains(&event.channel)
            {
                let (channel, data) = (event.channel.to_owned(), event.data.to_vec());
                events.push(Event { timestamp_us: event.timestamp_us, channel, data, at });
            }
        }
        Self(events)
    }

    /// The events of a channel between two times.
    pub fn on(&mut self, channel: &str, from: f64, to: f64) -> impl Iterator<Item = &mut Event> {
        self.0.iter_mut().filter(move |event| event.channel == channel && event.at >= from && event.at < to)
    }

    /// Takes the events of a channel between two times out.
    pub fn lose(&mut self, channel: &str, from: f64, to: f64) {
        self.0.retain(|event| event.channel != channel || event.at < from || event.at >= to);
    }

    /// Puts in, behind each event of a channel between two times, what is made of it.
    pub fn follow(&mut self, channel: &str, from: f64, to: f64, make: impl Fn(&Event) -> Event) {
        let mut all = Vec::with_capacity(self.0.len());
        for event in self.0.drain(..) {
            let made = (event.channel == channel && event.at >= from && event.at < to).then(|| make(&event));
            all.push(event);
            all.extend(made);
        }
        self.0 = all;
    }

    pub fn write(&self, path: &Path) {
        let mut log: Writer<File> = Writer::create(path).unwrap();
        for event in &self.0 {
            log.write(event.timestamp_us, &event.channel, &event.data).unwrap();
        }
        log.finish().unwrap();
    }
}
