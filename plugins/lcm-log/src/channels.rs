//! What is known about the channels of a log.

use std::collections::HashMap;

use pntos::Source;

/// Places for names that were looked for lately; a log has a few dozen channels.
const PLACES: usize = 64;

/// A channel that was met.
#[derive(Debug)]
pub(crate) struct Channel {
    name: Box<str>,
    /// `None` if the channel is not handed on.
    pub source: Option<Source>,
    /// Whether something was said about its messages.
    pub warned: bool,
}

/// The channels that were met. Looking for one costs a comparison: hashing its name for each event would cost more than
/// reading the event does.
#[derive(Debug)]
pub(crate) struct Channels {
    /// Names of the channels to hand on; none means all.
    chosen: Vec<String>,
    known: Vec<Channel>,
    by_name: HashMap<Box<str>, usize>,
    /// Indices of known channels, each near the place that its name hints at.
    places: [usize; PLACES],
}

impl Channels {
    pub(crate) fn new(chosen: Vec<String>) -> Self {
        Self { chosen, known: Vec::new(), by_name: HashMap::new(), places: [0; PLACES] }
    }

    /// The channel of this name.
    #[inline]
    pub(crate) fn get(&mut self, name: &str) -> &mut Channel {
        let bytes = name.as_bytes();
        let at = |index: usize| usize::from(bytes.get(index).copied().unwrap_or_default());
        let place = (bytes.len() + 7 * at(bytes.len() / 2) + 31 * at(bytes.len().wrapping_sub(1))) % PLACES;
        let guess = self.places[place];
        if self.known.get(guess).is_none_or(|channel| *channel.name != *name) {
            self.places[place] = self.find(name);
        }
        &mut self.known[self.places[place]]
    }

    #[cold]
    fn find(&mut self, name: &str) -> usize {
        if let Some(index) = self.by_name.get(name) {
            return *index;
        }
        let is_chosen = self.chosen.is_empty() || self.chosen.iter().any(|chosen| chosen == name);
        let source = is_chosen.then(|| Source::from(name));
        self.known.push(Channel { name: name.into(), source, warned: false });
        self.by_name.insert(name.into(), self.known.len() - 1);
        self.known.len() - 1
    }

    /// The chosen channels that were not met.
    pub(crate) fn missing(&self) -> impl Iterator<Item = &str> {
        self.chosen.iter().map(String::as_str).filter(|name| !self.by_name.contains_key(*name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_channel_stays_what_it_is_however_many_there_are() {
        let mut channels = Channels::new(vec!["/3".to_owned(), "/150".to_owned(), "/x".to_owned()]);
        for round in 0..3 {
            for number in 0..500 {
                let channel = channels.get(&format!("/{number}"));
                assert_eq!(channel.source.is_some(), matches!(number, 3 | 150), "{number}");
                assert_eq!(channel.warned, round > 0, "{number}");
                channel.warned = true;
            }
        }
        assert_eq!(channels.missing().collect::<Vec<_>>(), ["/x"]);
    }
}
