//! What is done with the messages of a channel, found once for each channel.

use std::{
    collections::BTreeMap,
    ffi::{CStr, CString},
};

use pntos::{Managed, Mediator, Message, client};
use regex_lite::Regex;

use crate::{
    plugins::{Plugins, list},
    settings::{self, Problems, Settings},
};

/// So many channels are known by name at most: more come only from a source that makes up names.
const MOST_CHANNELS: usize = 1024;

/// Who gets the messages of a channel beside measurements.
#[derive(Clone, Debug)]
pub(crate) enum Receiver {
    Block(CString),
    Processor(CString),
    Virtual(CString),
}

/// One channel.
pub(crate) struct Channel {
    pub name: CString,
    /// What its messages go through first.
    pub chain: Vec<Managed<client::Preprocessor>>,
    /// Whether it is that of the inertial.
    pub is_inertial: bool,
    /// Whether the alignment wants to have its messages.
    pub aligns: bool,
    /// The processors of its measurements, as indices into those of the filter.
    pub processors: Vec<usize>,
    pub receivers: Vec<Receiver>,
    /// By how much the last stamp of its was later than the turn of the message, ns.
    late_by: i64,
}

/// Who has asked for which channels.
#[derive(Default)]
pub(crate) struct Demand {
    /// The processors of each channel's measurements, as indices into those of the filter.
    pub measured: BTreeMap<CString, Vec<usize>>,
    /// Who gets the messages of a channel beside measurements.
    pub aux: Vec<(String, Receiver)>,
}

impl Channel {
    /// Whether anybody has a use for its messages once the filter runs.
    #[inline]
    pub(crate) fn is_used(&self) -> bool {
        self.is_inertial || !self.processors.is_empty() || !self.receivers.is_empty()
    }
}

enum Pattern {
    All,
    Names(Vec<String>),
    Expressions(Vec<Regex>),
}

impl Pattern {
    fn matches(&self, name: &str) -> bool {
        match self {
            Self::All => true,
            Self::Names(names) => names.iter().any(|known| known == name),
            Self::Expressions(expressions) => expressions.iter().any(|expression| expression.is_match(name)),
        }
    }
}

/// All channels that there were messages of, or that the configuration names.
pub(crate) struct Channels {
    known: Vec<Channel>,
    steps: Vec<(Managed<client::Preprocessor>, Pattern)>,
    inertial: Option<CString>,
    /// The channels of the alignment.
    aligning: Vec<String>,
    demand: Demand,
}

impl Channels {
    pub(crate) fn new(
        mediator: &Mediator,
        settings: &Settings,
        plugins: &Plugins,
        demand: Demand,
        problems: &mut Problems,
    ) -> Self {
        let steps = settings.preprocessors.iter().filter_map(|name| step(mediator, name, plugins, problems)).collect();
        let inertial = settings.inertial.as_ref().map(|inertial| inertial.channel.clone());
        let text = |name: &CString| name.to_string_lossy().into_owned();
        let aligning = match &settings.alignment.channels {
            Some(channels) => channels.clone(),
            None => inertial.iter().chain(demand.measured.keys()).map(text).collect(),
        };
        let mut channels = Self { known: Vec::new(), steps, inertial, aligning, demand };
        // The inertial's is looked for most often, so it comes first.
        let named: Vec<CString> = channels.inertial.iter().chain(channels.demand.measured.keys()).cloned().collect();
        for name in named {
            if !channels.known.iter().any(|known| known.name == name) {
                channels.learn(&name);
            }
        }
        channels
    }

    /// The name of the inertial's channel.
    pub(crate) fn inertial(&self) -> Option<&CStr> {
        self.inertial.as_deref()
    }

    /// The names of the alignment's channels.
    pub(crate) fn aligning(&self) -> &[String] {
        &self.aligning
    }

    /// The index of a message's channel, which is found out about if it is new.
    #[inline]
    pub(crate) fn index(&mut self, message: &Message) -> usize {
        match self.known.iter().position(|channel| message.is_from(&channel.name)) {
            Some(index) => index,
            None => self.learn(message.source()),
        }
    }

    #[inline]
    pub(crate) fn get(&self, index: usize) -> &Channel {
        &self.known[index]
    }

    /// By how much the stamps of a channel are later than the turns of its messages, ns.
    #[inline]
    pub(crate) fn late_by(&mut self, index: usize) -> &mut i64 {
        &mut self.known[index].late_by
    }

    #[cold]
    fn learn(&mut self, name: &CStr) -> usize {
        let text = name.to_string_lossy();
        let channel = Channel {
            name: name.to_owned(),
            chain: self
                .steps
                .iter()
                .filter(|(_, pattern)| pattern.matches(&text))
                .map(|(preprocessor, _)| preprocessor.clone())
                .collect(),
            is_inertial: self.inertial.as_deref() == Some(name),
            aligns: self.aligning.iter().any(|known| *known == text),
            processors: self.demand.measured.get(name).cloned().unwrap_or_default(),
            receivers: self
                .demand
                .aux
                .iter()
                .filter(|(channel, _)| *channel == text)
                .map(|(_, receiver)| receiver.clone())
                .collect(),
            late_by: 0,
        };
        if self.known.len() < MOST_CHANNELS {
            self.known.push(channel);
        } else {
            self.known[MOST_CHANNELS - 1] = channel;
        }
        self.known.len() - 1
    }
}

fn step(
    mediator: &Mediator,
    name: &str,
    plugins: &Plugins,
    problems: &mut Problems,
) -> Option<(Managed<client::Preprocessor>, Pattern)> {
    let settings = problems.take(settings::preprocessor(mediator, name))?;
    let pattern = if settings.channels.is_empty() {
        Pattern::All
    } else if settings.are_patterns {
        let compiled = settings.channels.iter().filter_map(|text| match Regex::new(text) {
            Ok(expression) => Some(expression),
            Err(why) => {
                problems.add(format_args!(
                    "in the registry group `{}`, `channels` has `{text}`, which is no regular expression: {why}",
                    settings.group
                ));
                None
            }
        });
        Pattern::Expressions(compiled.collect())
    } else {
        Pattern::Names(settings.channels)
    };
    let found = plugins.preprocessors.iter().find_map(|plugin| {
        let mut identifiers = plugin.preprocessor_identifiers().iter();
        identifiers.position(|known| known.to_bytes() == settings.model.as_bytes()).map(|index| (plugin, index))
    });
    let Some((plugin, index)) = found else {
        let known = plugins.preprocessors.iter().flat_map(|one| one.preprocessor_identifiers().iter());
        problems.add(format_args!(
            "in the registry group `{}`, `model` is `{}`, and no preprocessor plugin has one of that name: there is {}",
            settings.group,
            settings.model,
            list(known.map(CStr::to_string_lossy))
        ));
        return None;
    };
    let group = CString::new(settings.group.as_str()).unwrap_or_default();
    let preprocessor = plugin.new_preprocessor(index, Some(&group));
    if preprocessor.is_none() {
        problems.add(format_args!(
            "the plugin `{}` made no `{}` of the registry group `{}`: its own log line says what the group lacks",
            plugin.identifier().to_string_lossy(),
            settings.model,
            settings.group
        ));
    }
    Some((preprocessor?, pattern))
}
