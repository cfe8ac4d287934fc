//! What is odd about what comes: a line in the log for the first of each kind, and a count of all.
//!
//! A sensor that sends nonsense does so a hundred times a second. Whoever reads the log wants to know that, once, and how
//! often it was in the end.
//!
//! ```
//! use pntos::{Mediator, notices::Notices};
//!
//! static ODD: Notices<2> = Notices::new("my-plugin/statistics", ["late", "not_finite"]);
//! # #[derive(Clone, Copy)]
//! enum Odd { Late, NotFinite }
//!
//! fn look(time: i64, latest: i64, mediator: &Mediator) {
//!     if time <= latest {
//!         ODD.count(Odd::Late as usize, mediator, format_args!("a message at {time} ns is left out: it is late"));
//!     }
//! }
//! ```

use core::{
    fmt::Display,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use crate::{Mediator, Result};

/// Counts of so many kinds.
#[derive(Debug)]
pub struct Notices<const KINDS: usize> {
    group: &'static str,
    keys: [&'static str; KINDS],
    counts: [AtomicU64; KINDS],
}

impl<const KINDS: usize> Notices<KINDS> {
    /// None of any kind. `keys` name the kinds in the registry group `group`, where the counts will go.
    #[must_use]
    pub const fn new(group: &'static str, keys: [&'static str; KINDS]) -> Self {
        Self { group, keys, counts: [const { AtomicU64::new(0) }; KINDS] }
    }

    /// Counts one, and warns with `text` if it is the first of its kind. Does not allocate otherwise.
    ///
    /// # Panics
    ///
    /// If there is no such kind.
    #[cold]
    pub fn count(&self, kind: usize, mediator: &Mediator, text: impl Display) {
        if self.counts[kind].fetch_add(1, Relaxed) == 0 {
            mediator.warn(format_args!(
                "{text}; further ones are only counted: `{}` of the registry group `{}`",
                self.keys[kind], self.group
            ));
        }
    }

    /// How often there was something of a kind; 0 for a kind that there is not.
    #[must_use]
    pub fn of(&self, kind: usize) -> u64 {
        self.counts.get(kind).map_or(0, |count| count.load(Relaxed))
    }

    /// Writes the counts into the registry: integers, also those that are 0.
    ///
    /// # Errors
    ///
    /// If the registry does not give the group.
    pub fn publish(&self, mediator: &Mediator) -> Result {
        let group = mediator.batch(self.group)?;
        for (kind, key) in self.keys.iter().enumerate() {
            group.set_int(*key, i64::try_from(self.of(kind)).unwrap_or(i64::MAX));
        }
        Ok(())
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::Notices;
    use crate::{
        Mediator,
        testing::{System, Value},
    };

    #[test]
    fn the_first_of_each_kind_is_said_and_all_are_counted() {
        let system = System::new();
        let mediator = Mediator::attached(c"test", system.mediator());
        let notices = Notices::new("test/statistics", ["late", "early", "odd"]);
        for _ in 0..3 {
            notices.count(0, &mediator, "it is late");
        }
        notices.count(2, &mediator, "it is odd");

        notices.publish(&mediator).expect("there is a registry");

        assert_eq!(
            system.log_text(),
            "WARN: it is late; further ones are only counted: `late` of the registry group `test/statistics`\n\
             WARN: it is odd; further ones are only counted: `odd` of the registry group `test/statistics`\n"
        );
        let counts = ["late", "early", "odd"].map(|key| system.get("test/statistics", key));
        assert_eq!(counts, [3, 0, 1].map(|count| Some(Value::Int(count))));
        assert_eq!((notices.of(0), notices.of(7)), (3, 0));
    }
}
