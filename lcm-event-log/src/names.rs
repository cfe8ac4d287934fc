//! Channel names that were met before, so that they are looked at once only.

use crate::format::channel_name;

/// Names are kept in as many places; a log has a few dozen channels.
const PLACES: usize = 64;

/// A few channel names. Two that belong to the same place drive each other out.
#[derive(Debug)]
pub(crate) struct Names {
    places: Vec<String>,
}

/// Where a name is kept, until another one is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place(usize);

impl Names {
    pub(crate) fn new() -> Self {
        // What LCM sends over a network has at most 63 bytes.
        Self { places: (0..PLACES).map(|_| String::with_capacity(64)).collect() }
    }

    /// Keeps the name that `bytes` are; `None` if they cannot be one.
    #[inline]
    pub(crate) fn keep(&mut self, bytes: &[u8]) -> Option<Place> {
        // Names mostly differ in length, or in one of these.
        let at = |index: usize| usize::from(bytes.get(index).copied().unwrap_or_default());
        let place = (bytes.len() + 7 * at(bytes.len() / 2) + 31 * at(bytes.len().wrapping_sub(1))) % PLACES;
        let kept = &mut self.places[place];
        if kept.as_bytes() != bytes {
            let name = channel_name(bytes)?;
            kept.clear();
            kept.push_str(name);
        }
        Some(Place(place))
    }

    #[inline]
    pub(crate) fn get(&self, Place(place): Place) -> &str {
        &self.places[place]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_itself_whatever_came_before_it() {
        let mut names = Names::new();
        for round in 0..3 {
            for number in 0..500 {
                let name = format!("/channel/{}", number * (round + 1));
                let place = names.keep(name.as_bytes()).unwrap();
                assert_eq!(names.get(place), name);
            }
        }
    }

    #[test]
    fn what_is_no_name_is_not_kept() {
        let mut names = Names::new();
        assert!(names.keep(b"\xff").is_none());
        assert!(names.keep(b"a\0b").is_none());
        let place = names.keep("ä".as_bytes()).unwrap();
        assert_eq!(names.get(place), "ä");
    }
}
