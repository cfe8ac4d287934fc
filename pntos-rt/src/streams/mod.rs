//! Which messages wait for older ones, and which go straight through.
//!
//! A message is *immediate* or *sequenced*. The rule for its type and source decides, else the rule for its type, else
//! the default. Rules come from the app file and from the orchestration, whose wishes go on top unless the app file says
//! `fixed`.

pub(crate) mod message_type;
pub(crate) mod schedule;
pub(crate) mod sequencer;

use std::ffi::{CStr, CString};

use crate::app::{StreamMode, StreamOptions};

/// What is known about one message type.
struct TypeRules {
    message_type: u32,
    any_source: Option<StreamMode>,
    by_source: Vec<(CString, StreamMode)>,
}

pub(crate) struct Streams {
    default: StreamMode,
    fixed: bool,
    /// Few types have rules: a scan of a short array beats a hash.
    types: Vec<TypeRules>,
}

impl Streams {
    pub(crate) fn new(options: &StreamOptions) -> Self {
        let mut streams = Self { default: options.default, fixed: options.fixed, types: Vec::new() };
        for rule in &options.rules {
            // The app file refuses NUL characters in strings.
            let source = rule.source.as_deref().and_then(|source| CString::new(source).ok());
            streams.insert(rule.message_type, source.as_deref(), rule.mode);
        }
        streams
    }

    /// Whether the orchestration's wishes are ignored.
    pub(crate) fn is_fixed(&self) -> bool {
        self.fixed
    }

    #[inline]
    pub(crate) fn mode<'a>(&self, message_type: u32, source: impl FnOnce() -> &'a CStr) -> StreamMode {
        match self.types.iter().find(|rules| rules.message_type == message_type) {
            None => self.default,
            Some(rules) if rules.by_source.is_empty() => rules.any_source.unwrap_or(self.default),
            Some(rules) => {
                let source = source();
                let exact = rules.by_source.iter().find(|(known, _)| known.as_c_str() == source);
                exact.map(|(_, mode)| *mode).or(rules.any_source).unwrap_or(self.default)
            }
        }
    }

    /// Streams these messages in this mode.
    pub(crate) fn add(&mut self, message_type: u32, source: Option<&CStr>, mode: StreamMode) {
        self.insert(message_type, source, mode);
    }

    /// No longer streams these messages in this mode: the rule goes, and if a wider one still says the same, an exception
    /// from that is made.
    pub(crate) fn remove(&mut self, message_type: u32, source: Option<&CStr>, mode: StreamMode) {
        if let Some(rules) = self.types.iter_mut().find(|rules| rules.message_type == message_type) {
            match source {
                Some(source) => rules.by_source.retain(|(known, old)| known.as_c_str() != source || *old != mode),
                None => rules.any_source = rules.any_source.filter(|old| *old != mode),
            }
        }
        let still = match source {
            Some(source) => self.mode(message_type, || source),
            None => self.any_source(message_type).unwrap_or(self.default),
        };
        if still == mode {
            self.insert(message_type, source, other(mode));
        }
    }

    /// Streams everything in this mode (`enable`), or nothing that no rule names (not `enable`).
    pub(crate) fn all(&mut self, mode: StreamMode, enable: bool) {
        if enable {
            self.types.clear();
            self.default = mode;
        } else if self.default == mode {
            self.default = other(mode);
        }
    }

    fn any_source(&self, message_type: u32) -> Option<StreamMode> {
        self.types.iter().find(|rules| rules.message_type == message_type)?.any_source
    }

    fn insert(&mut self, message_type: u32, source: Option<&CStr>, mode: StreamMode) {
        let at = match self.types.iter().position(|rules| rules.message_type == message_type) {
            Some(at) => at,
            None => {
                self.types.push(TypeRules { message_type, any_source: None, by_source: Vec::new() });
                self.types.len() - 1
            }
        };
        let rules = &mut self.types[at];
        match source {
            None => rules.any_source = Some(mode),
            Some(source) => match rules.by_source.iter_mut().find(|(known, _)| known.as_c_str() == source) {
                Some((_, old)) => *old = mode,
                None => rules.by_source.push((source.to_owned(), mode)),
            },
        }
    }
}

fn other(mode: StreamMode) -> StreamMode {
    match mode {
        StreamMode::Sequenced => StreamMode::Immediate,
        StreamMode::Immediate => StreamMode::Sequenced,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::StreamRule;
    use StreamMode::{Immediate, Sequenced};

    #[test]
    fn the_exact_rule_beats_the_type_and_the_type_beats_the_default() {
        let streams = Streams::new(&StreamOptions {
            default: Sequenced,
            fixed: false,
            rules: vec![
                StreamRule { message_type: 7, source: None, mode: Immediate },
                StreamRule { message_type: 7, source: Some("/slow".to_owned()), mode: Sequenced },
            ],
        });
        assert_eq!(streams.mode(7, || c"/slow"), Sequenced);
        assert_eq!(streams.mode(7, || c"/fast"), Immediate);
        assert_eq!(streams.mode(8, || c"/slow"), Sequenced);
    }

    #[test]
    fn removing_an_exact_rule_uncovers_the_wider_one() {
        let mut streams = Streams::new(&StreamOptions::default());
        streams.add(7, Some(c"/imu"), Immediate);
        streams.remove(7, Some(c"/imu"), Immediate);
        assert_eq!(streams.mode(7, || c"/imu"), Sequenced);
    }

    #[test]
    fn removing_a_message_from_all_makes_an_exception() {
        let mut streams = Streams::new(&StreamOptions::default());
        streams.all(Sequenced, true);
        streams.remove(7, Some(c"/imu"), Sequenced);
        assert_eq!(streams.mode(7, || c"/imu"), Immediate);
        assert_eq!(streams.mode(7, || c"/other"), Sequenced);
        streams.remove(8, None, Sequenced);
        assert_eq!(streams.mode(8, || c"/any"), Immediate);
    }

    #[test]
    fn all_replaces_every_rule_and_disabling_it_turns_the_default_round() {
        let mut streams = Streams::new(&StreamOptions::default());
        streams.add(7, None, Sequenced);
        streams.all(Immediate, true);
        assert_eq!(streams.mode(7, || c""), Immediate);
        streams.all(Immediate, false);
        assert_eq!(streams.mode(7, || c""), Sequenced);
        streams.all(Immediate, false);
        assert_eq!(streams.mode(7, || c""), Sequenced);
    }
}
