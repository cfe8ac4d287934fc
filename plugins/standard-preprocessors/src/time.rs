//! Correcting the times of messages.

use pntos::{Exclusive, Result, client, prelude::*, table::Preprocessor};
use pntos_nav::preprocess::{Adjusted, TimeAdjuster};

use crate::{
    Parts,
    oddities::{Odd, Oddities},
    sources::Sources,
};

/// Longer than any setting makes sense, s: a year. In ns it is far from the end of a time.
const LONGEST: f64 = 3.2e7;

/// Nanoseconds of a setting in s.
pub(crate) fn nanoseconds(seconds: f64) -> i64 {
    (seconds * 1e9).round() as i64
}

/// `time_adjuster`.
pub(crate) struct TimeAdjust {
    new: TimeAdjuster,
    sources: Exclusive<Sources<TimeAdjuster>>,
    oddities: Oddities,
}

impl TimeAdjust {
    pub(crate) fn read(parts: &Parts<'_>) -> Result<Self> {
        let new = parts.settings(|group| {
            let interval = group.get("expected_interval").positive().within(0.0..=LONGEST).required();
            let tolerance = group.get("tolerance").positive().or(1e-4);
            let largest = group.get("largest_correction").positive().or(0.5);
            if tolerance > largest {
                group.problem("`tolerance` is above `largest_correction`: no time would ever be corrected");
            }
            TimeAdjuster::new(nanoseconds(interval), nanoseconds(tolerance), nanoseconds(largest))
        })?;
        Ok(Self { new, sources: Exclusive::default(), oddities: parts.oddities.clone() })
    }
}

#[pntos_object]
impl Preprocessor for TimeAdjust {
    fn process_pntos_message(&self, message: Managed<Message>) -> Result<Option<Managed<client::MessageArray>>> {
        let Some(time) = self.oddities.time(&message) else {
            return Ok(Some(client::MessageArray::one(message)));
        };
        let adjusted = self.sources.enter()?.of(&message, || self.new).adjust(time);
        let message = match adjusted {
            Adjusted::Kept(_) => message,
            Adjusted::Replaced(time) => self.oddities.with_time(message, time),
            Adjusted::Restarted(restart) => {
                self.oddities.note(
                    Odd::Restart,
                    &message,
                    format_args!(
                        "has the time {time} ns, too far from what was expected, or as far as those before it for a \
                         hundred messages: what follows is counted from {restart} ns"
                    ),
                );
                if restart == time { message } else { self.oddities.with_time(message, restart) }
            }
        };
        Ok(Some(client::MessageArray::one(message)))
    }
}

/// `time_bias`.
pub(crate) struct TimeShift {
    bias: i64,
    oddities: Oddities,
}

impl TimeShift {
    pub(crate) fn read(parts: &Parts<'_>) -> Result<Self> {
        let bias = parts.settings(|group| group.get("time_bias").within(-LONGEST..=LONGEST).required())?;
        Ok(Self { bias: nanoseconds(bias), oddities: parts.oddities.clone() })
    }
}

#[pntos_object]
impl Preprocessor for TimeShift {
    fn process_pntos_message(&self, message: Managed<Message>) -> Result<Option<Managed<client::MessageArray>>> {
        let message = match self.oddities.time(&message) {
            Some(time) => self.oddities.with_time(message, time.saturating_sub(self.bias)),
            None => message,
        };
        Ok(Some(client::MessageArray::one(message)))
    }
}
