//! What a log holds, channel by channel.

use std::collections::BTreeMap;

use serde::Serialize;

/// Messages of one type on one channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Channel {
    pub channel: String,
    #[serde(rename = "type")]
    pub message_type: String,
    pub messages: u64,
    /// Messages a second between the first and the last; absent with fewer than two.
    pub rate_hz: Option<f64>,
}

/// Counts messages as they are read.
#[derive(Debug, Default)]
pub struct Counts {
    by_key: BTreeMap<(String, String), Span>,
}

#[derive(Debug)]
struct Span {
    messages: u64,
    first_us: i64,
    last_us: i64,
}

impl Counts {
    /// One more message, logged at `time_us`.
    pub fn add(&mut self, channel: &str, message_type: &str, time_us: i64) {
        let span = self.by_key.entry((channel.to_owned(), message_type.to_owned())).or_insert(Span {
            messages: 0,
            first_us: time_us,
            last_us: time_us,
        });
        span.messages += 1;
        span.first_us = span.first_us.min(time_us);
        span.last_us = span.last_us.max(time_us);
    }

    /// The channels in order of name.
    pub fn finish(self) -> Vec<Channel> {
        self.by_key
            .into_iter()
            .map(|((channel, message_type), span)| Channel {
                channel,
                message_type,
                messages: span.messages,
                rate_hz: span.rate_hz(),
            })
            .collect()
    }
}

impl Span {
    fn rate_hz(&self) -> Option<f64> {
        let seconds = self.last_us.checked_sub(self.first_us)? as f64 * 1e-6;
        (seconds > 0.0).then(|| (self.messages - 1) as f64 / seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_is_the_number_of_intervals_over_their_time() {
        let mut counts = Counts::default();
        for index in 0..=10 {
            counts.add("/imu", "measurement_IMU", index * 10_000);
        }

        let channels = counts.finish();

        assert_eq!(channels[0].messages, 11);
        assert!((channels[0].rate_hz.unwrap() - 100.0).abs() < 1e-9);
    }

    #[test]
    fn one_message_has_no_rate_and_one_channel_may_carry_two_types() {
        let mut counts = Counts::default();
        counts.add("/b", "measurement_position", 5);
        counts.add("/b", "measurement_velocity", 5);
        counts.add("/a", "measurement_velocity", 5);

        let channels = counts.finish();

        let names: Vec<_> = channels.iter().map(|it| (it.channel.as_str(), it.message_type.as_str())).collect();
        assert_eq!(
            names,
            [("/a", "measurement_velocity"), ("/b", "measurement_position"), ("/b", "measurement_velocity")]
        );
        assert!(channels.iter().all(|it| it.rate_hz.is_none()));
    }
}
