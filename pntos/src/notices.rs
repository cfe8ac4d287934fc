//! What is odd about what comes: a line in the log for the first of each kind, and a count of all.
//!
//! A sensor that sends nonsense does so a hundred times a second. Whoever reads the log wants to know that, once, and how
//! often it was in the end.
//!
//! ```
//! use pntos::{Mediator, Result, notices::Notices};
//!
//! pntos::notices! {
//!     /// What can be odd about a message.
//!     enum Odd {
//!         /// It is older than one that was there before.
//!         Late => WARN "late",
//!         /// A value of it is not finite.
//!         NotFinite => ERROR "not_finite",
//!     }
//! }
//!
//! struct Plugin {
//!     notices: Notices<Odd>,
//! }
//!
//! impl Plugin {
//!     fn init(mediator: &Mediator) -> Self {
//!         Self { notices: Notices::new(mediator) }
//!     }
//!
//!     fn look(&self, time: i64, latest: i64) {
//!         if time <= latest {
//!             self.notices.count(Odd::Late, format_args!("a message at {time} ns is left out: it is late"));
//!         }
//!     }
//!
//!     fn shut_down(&self) -> Result {
//!         self.notices.publish()
//!     }
//! }
//! ```
//!
//! Where a plugin makes objects, each of them may have notices of its own: [`Notices::named`].

use alloc::{
    boxed::Box,
    format,
    string::{String, ToString},
    sync::{Arc, Weak},
    vec::Vec,
};
use core::{
    fmt::{Display, Write},
    hash::{Hash, Hasher},
    marker::PhantomData,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

use crate::{Exclusive, LoggingLevel, Mediator, Result};

/// So many particulars of a kind and object are told apart; more come only from what makes them up.
const MOST_PARTICULARS: usize = 64;

/// What can be odd. [`notices!`](crate::notices!) implements it for an enum without data.
pub trait Kind: Copy {
    /// The names of the kinds in the registry, each at its index.
    const KEYS: &'static [&'static str];

    /// Which of [`KEYS`](Self::KEYS) it is; less than there are.
    fn index(self) -> usize;

    /// How bad it is.
    fn level(self) -> LoggingLevel {
        LoggingLevel::WARN
    }
}

/// Declares an enum of what can be odd: each kind with a level of the log and its name in the registry.
#[macro_export]
macro_rules! notices {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$kind_meta:meta])* $kind:ident => $level:ident $key:literal),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $visibility enum $name {
            $($(#[$kind_meta])* $kind),+
        }

        impl $crate::notices::Kind for $name {
            const KEYS: &'static [&'static str] = &[$($key),+];

            fn index(self) -> usize {
                self as usize
            }

            fn level(self) -> $crate::LoggingLevel {
                match self {
                    $(Self::$kind => $crate::LoggingLevel::$level),+
                }
            }
        }
    };
}

/// What a plugin, or one of its objects, has noticed. Clones are about the same.
#[derive(Clone, Debug)]
pub struct Notices<K> {
    object: Arc<Object>,
    kinds: PhantomData<fn(K)>,
}

/// What all notices of a plugin have in common.
#[derive(Debug)]
struct Plugin {
    mediator: Mediator,
    /// Of the registry.
    group: String,
    keys: &'static [&'static str],
    totals: Box<[AtomicU64]>,
    /// Those with a name.
    objects: Exclusive<Vec<Weak<Object>>>,
}

#[derive(Debug)]
struct Object {
    plugin: Arc<Plugin>,
    name: Option<String>,
    counts: Box<[Count]>,
    /// Hashes of the particulars that were said, with the index of their kind.
    said: Exclusive<Vec<(usize, u64)>>,
}

#[derive(Debug, Default)]
struct Count {
    all: AtomicU64,
    /// As many of them were summed up in the log.
    reported: AtomicU64,
}

impl<K: Kind> Notices<K> {
    /// None of any kind. `mediator` is that of the plugin, whose counts go to the registry group `IDENTIFIER/statistics`.
    #[must_use]
    pub fn new(mediator: &Mediator) -> Self {
        let plugin = Arc::new(Plugin {
            mediator: mediator.clone(),
            group: format!("{}/statistics", mediator.identifier().to_string_lossy()),
            keys: K::KEYS,
            totals: K::KEYS.iter().map(|_| AtomicU64::new(0)).collect(),
            objects: Exclusive::default(),
        });
        Self { object: Arc::new(Object::new(plugin, None)), kinds: PhantomData }
    }

    /// None of any kind for an object, whose name stands before what the log says of it: that is one line for each kind, and
    /// one with its counts when the object goes or the counts are published. The plugin's counts are over all its objects.
    #[must_use]
    pub fn named(&self, name: impl Display) -> Self {
        let plugin = Arc::clone(&self.object.plugin);
        let object = Arc::new(Object::new(plugin, Some(name.to_string())));
        // It is refused only where a log line of ours makes objects: theirs are summed up when they go.
        if let Ok(mut objects) = self.object.plugin.objects.enter() {
            objects.retain(|object| object.strong_count() > 0);
            objects.push(Arc::downgrade(&object));
        }
        Self { object, kinds: PhantomData }
    }

    /// That of the plugin.
    #[must_use]
    pub fn mediator(&self) -> &Mediator {
        &self.object.plugin.mediator
    }

    /// Counts one, and says `text` if it is the first of its kind. Neither formats nor allocates otherwise.
    #[cold]
    pub fn count(&self, kind: K, text: impl Display) {
        if self.object.add(kind.index()) {
            self.object.say(kind, text);
        }
    }

    /// Counts one, and says `text` if it is the first of its kind with these particulars: what the log should tell apart,
    /// though it is counted as one.
    #[cold]
    pub fn count_each(&self, kind: K, particulars: impl Hash, text: impl Display) {
        self.object.add(kind.index());
        let mut hasher = Fnv::default();
        particulars.hash(&mut hasher);
        let this = (kind.index(), hasher.finish());
        let is_new = self.object.said.enter().is_ok_and(|mut said| {
            let is_new = said.len() < MOST_PARTICULARS && !said.contains(&this);
            if is_new {
                said.push(this);
            }
            is_new
        });
        if is_new {
            self.object.say(kind, text);
        }
    }

    /// Counts one about which something is said elsewhere: in an error, as a rule.
    #[cold]
    pub fn count_silently(&self, kind: K) {
        self.object.add(kind.index());
    }

    /// Sums up in the log what the objects have noticed, and writes the counts into the registry: integers, also those that
    /// are 0.
    ///
    /// # Errors
    ///
    /// If the registry does not give the group.
    pub fn publish(&self) -> Result {
        self.publish_with([])
    }

    /// As [`publish`](Self::publish), with what else the plugin counts.
    ///
    /// # Errors
    ///
    /// If the registry does not give the group.
    pub fn publish_with<'a>(&self, others: impl IntoIterator<Item = (&'a str, u64)>) -> Result {
        let plugin = &*self.object.plugin;
        let objects: Vec<_> = plugin.objects.enter()?.iter().filter_map(Weak::upgrade).collect();
        objects.iter().for_each(|object| object.report());
        let totals = plugin.keys.iter().zip(&plugin.totals).map(|(key, total)| (*key, total.load(Relaxed)));
        publish(&plugin.mediator, &plugin.group, others.into_iter().chain(totals))
    }
}

/// Writes counts into a group of the registry, as integers.
///
/// # Errors
///
/// If the registry does not give the group.
pub fn publish<'a>(mediator: &Mediator, group: &str, counts: impl IntoIterator<Item = (&'a str, u64)>) -> Result {
    let group = mediator.batch(group)?;
    for (key, count) in counts {
        group.set_int(key, i64::try_from(count).unwrap_or(i64::MAX));
    }
    Ok(())
}

/// Fowler, Noll and Vo's hash, 1a: `core` has none.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

impl Object {
    fn new(plugin: Arc<Plugin>, name: Option<String>) -> Self {
        let counts = plugin.keys.iter().map(|_| Count::default()).collect();
        Self { plugin, name, counts, said: Exclusive::default() }
    }

    /// Whether it is the first of its kind.
    fn add(&self, kind: usize) -> bool {
        self.plugin.totals[kind].fetch_add(1, Relaxed);
        self.counts[kind].all.fetch_add(1, Relaxed) == 0
    }

    fn say(&self, kind: impl Kind, text: impl Display) {
        let (key, group) = (self.plugin.keys[kind.index()], &self.plugin.group);
        let (name, colon) = self.name.as_deref().map_or(("", ""), |name| (name, ": "));
        self.plugin.mediator.log(
            kind.level(),
            format_args!("{name}{colon}{text}; further ones are only counted: `{key}` of the registry group `{group}`"),
        );
    }

    /// Sums up what was not summed up yet.
    fn report(&self) {
        let Some(name) = &self.name else { return };
        let mut sums = String::new();
        for (key, count) in self.plugin.keys.iter().zip(&self.counts) {
            let all = count.all.load(Relaxed);
            let new = all.saturating_sub(count.reported.swap(all, Relaxed));
            if new > 0 {
                let comma = if sums.is_empty() { "" } else { ", " };
                // A string takes all that is written to it.
                let _ = write!(sums, "{comma}{new} `{key}`");
            }
        }
        if !sums.is_empty() {
            self.plugin.mediator.info(format_args!("{name} has counted {sums}"));
        }
    }
}

impl Drop for Object {
    fn drop(&mut self) {
        self.report();
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use super::Notices;
    use crate::{
        Mediator,
        testing::{System, Value},
    };

    notices! {
        enum Odd {
            Late => WARN "late",
            Early => INFO "early",
            NotFinite => ERROR "not_finite",
        }
    }

    fn notices() -> (System, Notices<Odd>) {
        let system = System::new();
        let notices = Notices::new(&Mediator::attached(c"test", system.mediator()));
        (system, notices)
    }

    fn counts(system: &System) -> [i64; 3] {
        ["late", "early", "not_finite"].map(|key| match system.get("test/statistics", key) {
            Some(Value::Int(count)) => count,
            other => panic!("{key}: {other:?}"),
        })
    }

    #[test]
    fn the_first_of_each_kind_is_said_with_its_level_and_all_are_counted() {
        let (system, notices) = notices();
        for _ in 0..3 {
            notices.count(Odd::Late, "it is late");
        }
        notices.count(Odd::NotFinite, "it is odd");
        notices.count_silently(Odd::Early);

        notices.publish_with([("messages", 7)]).expect("there is a registry");

        assert_eq!(
            system.log_text(),
            "WARN: it is late; further ones are only counted: `late` of the registry group `test/statistics`\n\
             ERROR: it is odd; further ones are only counted: `not_finite` of the registry group `test/statistics`\n"
        );
        assert_eq!(counts(&system), [3, 1, 1]);
        assert_eq!(system.get("test/statistics", "messages"), Some(Value::Int(7)));
    }

    #[test]
    fn each_object_speaks_for_itself_and_is_summed_up_once() {
        let (system, notices) = notices();
        let (gone, stays) = (notices.named("the sensor `a`"), notices.named("the sensor `b`"));
        for sensor in [&gone, &stays, &gone] {
            sensor.count(Odd::Early, "it is early");
        }
        stays.count(Odd::Late, "it is late");
        assert_eq!(system.log_text().lines().count(), 3);
        assert!(system.log_text().starts_with("INFO: the sensor `a`: it is early; further"), "{}", system.log_text());
        system.clear_log();

        drop(gone);
        notices.publish().expect("there is a registry");
        drop(stays);

        assert_eq!(
            system.log_text(),
            "INFO: the sensor `a` has counted 2 `early`\nINFO: the sensor `b` has counted 1 `late`, 1 `early`\n"
        );
        assert_eq!(counts(&system), [1, 3, 0]);
    }

    #[test]
    fn particulars_are_told_apart_in_the_log_alone() {
        let (system, notices) = notices();
        for size in [3, 1, 3, 1] {
            notices.count_each(Odd::Late, size, format_args!("{size} values are late"));
        }
        (0..1000).for_each(|size| notices.count_each(Odd::Early, size, "it is early"));

        notices.publish().expect("there is a registry");

        assert_eq!(system.log_text().matches("values are late").count(), 2);
        assert_eq!(system.log_text().matches("it is early").count(), 62);
        assert_eq!(counts(&system), [4, 1000, 0]);
    }
}
