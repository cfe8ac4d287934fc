//! How long the alignment has taken, and what it got meanwhile.

use std::ffi::{CStr, CString};

use crate::plugins::list;

/// After each time of this length without a solution it is said that there is none, ns.
const PATIENCE: i64 = 60_000_000_000;
/// Between two messages no more time has passed: a larger step comes from a clock, ns.
const LONGEST_STEP: i64 = 1_000_000_000;
/// A message is so late that the clock was set back, ns.
const SET_BACK: i64 = 10_000_000_000;

/// A wait for a first solution.
#[derive(Debug, Default)]
pub(crate) struct Wait {
    newest: Option<i64>,
    /// The time that has passed, ns.
    passed: i64,
    /// For how many times of patience.
    complaints: i64,
    /// How many messages of each channel the alignment got.
    got: Vec<(CString, u64)>,
}

impl Wait {
    /// A message comes past, at a time in ns. Whether there is a reason to complain.
    pub(crate) fn pass(&mut self, time: Option<i64>) -> bool {
        let Some(time) = time else { return false };
        let newest = *self.newest.get_or_insert(time);
        let step = time.saturating_sub(newest);
        if !(-SET_BACK..=0).contains(&step) {
            self.newest = Some(time);
            self.passed += step.clamp(0, LONGEST_STEP);
        }
        let is_due = self.passed / PATIENCE > self.complaints;
        self.complaints += i64::from(is_due);
        is_due
    }

    /// The alignment gets a message of a channel.
    pub(crate) fn get(&mut self, channel: &CStr) {
        match self.got.iter_mut().find(|(known, _)| **known == *channel) {
            Some((_, count)) => *count += 1,
            None => self.got.push((channel.to_owned(), 1)),
        }
    }

    /// Whether there was a complaint.
    pub(crate) fn was_long(&self) -> bool {
        self.complaints > 0
    }

    /// The time that has passed, s.
    pub(crate) fn seconds(&self) -> f64 {
        self.passed as f64 * 1e-9
    }

    /// Those of the channels of which nothing came, as a text; `None` if something came of each.
    pub(crate) fn silent(&self, channels: &[String]) -> Option<String> {
        let is_silent = |name: &&String| !self.got.iter().any(|(known, _)| known.to_bytes() == name.as_bytes());
        let silent: Vec<&String> = channels.iter().filter(is_silent).collect();
        (!silent.is_empty()).then(|| list(silent))
    }

    /// What came, as a text.
    pub(crate) fn got(&self) -> String {
        let of_one = |(channel, count): &(CString, u64)| {
            let messages = if *count == 1 { "message" } else { "messages" };
            format!("{count} {messages} of `{}`", channel.to_string_lossy())
        };
        let all: Vec<String> = self.got.iter().map(of_one).collect();
        if all.is_empty() { "nothing".to_owned() } else { all.join(", ") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_time_that_has_passed_counts() {
        let mut wait = Wait::default();
        let second = 1_000_000_000;
        for time in [0, 3600 * second, second / 2, second, 0, second] {
            assert!(!wait.pass(Some(time)));
        }
        assert_eq!(wait.seconds(), 1.5, "one step of a clock, and half a second");
    }

    #[test]
    fn each_minute_is_a_reason_to_complain() {
        let mut wait = Wait::default();
        let complaints = (0..1800).filter(|time| wait.pass(Some(time * 100_000_000))).count();
        assert_eq!(complaints, 2, "the third minute is not over");
    }
}
