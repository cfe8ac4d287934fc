//! Letting only some messages pass.

use std::ffi::{CStr, CString};

use pntos::{Exclusive, Result, client, prelude::*, settings::Group, table::Preprocessor};
use pntos_nav::preprocess::{Downsampler, Outage};

use crate::{Parts, oddities::Oddities, sources::Sources};

/// `downsampler`.
pub(crate) struct Downsample {
    factors: Factors,
    sources: Exclusive<Sources<Downsampler>>,
}

enum Factors {
    Each(u64),
    /// Other sources pass.
    Of(Vec<(CString, u64)>),
}

impl Factors {
    fn read(group: &mut Group) -> Self {
        let values: Vec<f64> = group.get("downsampling_factors").positive().required();
        if let Some(broken) = values.iter().find(|value| value.fract() != 0.0) {
            group.problem(format_args!("`downsampling_factors` has a {broken}, and should have whole numbers"));
        }
        let whole = |value: &f64| *value as u64;
        if let [only] = &*values {
            return Self::Each(whole(only));
        }
        let channels: Vec<String> = group.get("channels").or(Vec::new());
        if channels.len() != values.len() {
            group.problem(format_args!(
                "`downsampling_factors` has {} elements and `channels` has {}: there should be a factor for each \
                 channel, or one for all",
                values.len(),
                channels.len()
            ));
        }
        if group.get("regex").or(false) {
            group.problem("`regex` makes patterns of `channels`: then there can only be one factor for all of them");
        }
        let channels = channels.into_iter().map(|channel| CString::new(channel).unwrap_or_default());
        Self::Of(channels.zip(values.iter().map(whole)).collect())
    }

    fn of(&self, source: &CStr) -> u64 {
        match self {
            Self::Each(factor) => *factor,
            Self::Of(factors) => {
                factors.iter().find(|(channel, _)| channel.as_c_str() == source).map_or(1, |(_, factor)| *factor)
            }
        }
    }
}

impl Downsample {
    pub(crate) fn read(parts: &Parts<'_>) -> Result<Self> {
        Ok(Self { factors: parts.settings(Factors::read)?, sources: Exclusive::default() })
    }
}

#[pntos_object]
impl Preprocessor for Downsample {
    fn process_pntos_message(&self, message: Managed<Message>) -> Result<Option<Managed<client::MessageArray>>> {
        let passes =
            self.sources.enter()?.of(&message, || Downsampler::new(self.factors.of(message.source()))).passes();
        Ok(passes.then(|| client::MessageArray::one(message)))
    }
}

/// `outage`.
pub(crate) struct Interruption {
    start: f64,
    end: f64,
    sources: Exclusive<Sources<(Outage, bool)>>,
    mediator: Mediator,
    oddities: Oddities,
}

impl Interruption {
    pub(crate) fn read(parts: &Parts<'_>) -> Result<Self> {
        let (start, end) = parts.settings(|group| {
            let (start, end) = (group.get("start_time").required(), group.get("end_time").required());
            if end < start {
                group.problem(format_args!(
                    "`end_time` is {end}, and should not be before `start_time`, which is {start}"
                ));
            }
            (start, end)
        })?;
        Ok(Self {
            start,
            end,
            sources: Exclusive::default(),
            mediator: parts.mediator.clone(),
            oddities: parts.oddities.clone(),
        })
    }
}

#[pntos_object]
impl Preprocessor for Interruption {
    fn process_pntos_message(&self, message: Managed<Message>) -> Result<Option<Managed<client::MessageArray>>> {
        let Some(time) = self.oddities.time(&message) else {
            return Ok(Some(client::MessageArray::one(message)));
        };
        let mut sources = self.sources.enter()?;
        let (outage, is_on) = sources.of(&message, || (Outage::new(self.start, self.end), false));
        let is_lost = outage.swallows(time);
        let changes = std::mem::replace(is_on, is_lost) != is_lost;
        drop(sources);
        if changes {
            let (source, what) = (message.source().to_string_lossy(), if is_lost { "begins" } else { "ends" });
            self.mediator.info(format_args!("the outage of `{source}` {what} at {time} ns"));
        }
        Ok((!is_lost).then(|| client::MessageArray::one(message)))
    }
}
