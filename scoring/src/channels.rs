//! What a log holds, channel by channel.

use std::collections::BTreeMap;

use pntos::aspn::MessageType;
use pntos::lcm;
use pntos::sys::Aspn23MessageType;
use serde::Serialize;

/// Messages of one type on one channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Channel {
    /// Its name.
    pub channel: String,
    /// The messages' type, or their fingerprint when it is none of the types that are described.
    #[serde(rename = "type")]
    pub message_type: String,
    /// How many there are.
    pub messages: u64,
    /// Messages a second between the first and the last; absent with fewer than two.
    pub rate_hz: Option<f64>,
    /// What they say about where the vehicle is.
    #[serde(skip)]
    pub kind: Kind,
}

/// What messages of a type can say about where the vehicle is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Nothing.
    #[default]
    Other,
    /// Position.
    Position,
    /// Position, velocity and attitude.
    Pva,
}

impl Kind {
    /// Of the message in `data`.
    fn of(data: &[u8]) -> Kind {
        let message_type = lcm::message_type(data);
        if message_type == Some(MessageType::MEASUREMENT_POSITION_VELOCITY_ATTITUDE.into()) {
            Kind::Pva
        } else if message_type == Some(MessageType::MEASUREMENT_POSITION.into()) {
            Kind::Position
        } else {
            Kind::Other
        }
    }
}

/// Counts messages as they are read.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    /// By channel, then by fingerprint. Both are few, and looked up without making a key.
    by_channel: BTreeMap<String, Vec<Messages>>,
}

#[derive(Debug)]
struct Messages {
    fingerprint: Option<u64>,
    message_type: String,
    kind: Kind,
    count: u64,
    first_us: i64,
    last_us: i64,
}

impl Counts {
    /// One more message, logged at `time_us`.
    pub(crate) fn add(&mut self, channel: &str, data: &[u8], time_us: i64) {
        let all = match self.by_channel.get_mut(channel) {
            Some(all) => all,
            None => self.by_channel.entry(channel.to_owned()).or_default(),
        };
        let fingerprint = lcm::fingerprint(data);
        let found = all.iter_mut().find(|it| it.fingerprint == fingerprint);
        let messages = match found {
            Some(messages) => messages,
            None => all.push_mut(Messages {
                fingerprint,
                message_type: type_name(data),
                kind: Kind::of(data),
                count: 0,
                first_us: time_us,
                last_us: time_us,
            }),
        };
        messages.count += 1;
        messages.first_us = messages.first_us.min(time_us);
        messages.last_us = messages.last_us.max(time_us);
    }

    /// The channels in order of name, then of type.
    pub(crate) fn finish(self) -> Vec<Channel> {
        let mut channels = Vec::new();
        for (channel, mut all) in self.by_channel {
            all.sort_by(|a, b| a.message_type.cmp(&b.message_type));
            channels.extend(all.into_iter().map(|it| Channel {
                channel: channel.clone(),
                rate_hz: it.rate_hz(),
                messages: it.count,
                kind: it.kind,
                message_type: it.message_type,
            }));
        }
        channels
    }
}

impl Messages {
    fn rate_hz(&self) -> Option<f64> {
        let seconds = self.last_us.checked_sub(self.first_us)? as f64 * 1e-6;
        (seconds > 0.0).then(|| (self.count - 1) as f64 / seconds)
    }
}

/// The message's type, or its fingerprint when it is none of the types that are described.
fn type_name(data: &[u8]) -> String {
    match (lcm::message_type(data), lcm::fingerprint(data)) {
        (Some(known), _) => match Aspn23MessageType(known.0).name() {
            Some(name) => name.to_owned(),
            None => format!("{known:?}"),
        },
        (None, Some(fingerprint)) => format!("fingerprint {fingerprint:016x}"),
        (None, None) => "no fingerprint".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_is_the_number_of_intervals_over_their_time() {
        let mut counts = Counts::default();
        for index in 0..=10 {
            counts.add("/imu", b"12345678", index * 10_000);
        }

        let channels = counts.finish();

        assert_eq!(channels[0].messages, 11);
        assert!((channels[0].rate_hz.unwrap() - 100.0).abs() < 1e-9);
    }

    #[test]
    fn one_message_has_no_rate_and_one_channel_may_carry_two_types() {
        let mut counts = Counts::default();
        counts.add("/b", b"bbbbbbbb", 5);
        counts.add("/b", b"aaaaaaaa", 5);
        counts.add("/a", b"short", 5);

        let channels = counts.finish();

        let names: Vec<_> = channels.iter().map(|it| (it.channel.as_str(), it.message_type.as_str())).collect();
        assert_eq!(
            names,
            [("/a", "no fingerprint"), ("/b", "fingerprint 6161616161616161"), ("/b", "fingerprint 6262626262626262")]
        );
        assert!(channels.iter().all(|it| it.rate_hz.is_none() && it.kind == Kind::Other));
    }
}
