//! Settings: the values of one registry group, by key, with a type and with everything that is wrong said at once.
//!
//! [`read`] hands out a [`Group`]. Each value is asked for by its key; what it must be follows from the type that it is read
//! into, and from the conditions that are put on it:
//!
//! ```
//! use pntos::{Mediator, Result, settings};
//!
//! struct GaussMarkov {
//!     sigma: [f64; 3],
//!     tau: [f64; 3],
//!     label: Option<String>,
//! }
//!
//! fn configure(mediator: &Mediator) -> Result<GaussMarkov> {
//!     settings::read(mediator, "block/position-error", |group| GaussMarkov {
//!         sigma: group.get("sigma").not_negative().required(),
//!         tau: group.get("tau").positive().or([300.0; 3]),
//!         label: group.get("label").optional(),
//!     })
//! }
//! ```
//!
//! | type | what the registry must hold |
//! |---|---|
//! | `bool`, `i64`, `String` | a value of that type |
//! | `f64` | a finite double, or an integer |
//! | `Vec<String>` | an array of strings, or one string |
//! | `Vec<f64>`, `[f64; N]` | an array of finite doubles, `N` of them; for a single one, the number itself |
//! | `[[f64; C]; R]` | the elements of a matrix, row after row |
//!
//! A value that a registry holds as text, because it does not know the type yet, is read as whatever is wanted.

mod value;

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::{fmt::Display, ops::RangeInclusive};

use crate::{Batch, Error, Fault, Mediator, Result};

pub use value::{Numbers, Value};

/// Reads the settings in the registry group `group`.
///
/// A key of the group that nobody asked for is warned about, in one line for all of them.
///
/// # Errors
///
/// With all that is wrong with the group: values that are missing, of another type, of another length, not finite, or
/// against a condition. Then what `read` made of them is dropped. Also if there is no registry.
pub fn read<T>(mediator: &Mediator, group: &str, read: impl FnOnce(&mut Group) -> T) -> Result<T> {
    let mut settings = Group {
        name: group.to_owned(),
        batch: mediator.batch(group)?,
        known: Vec::new(),
        problems: Vec::new(),
        knows_all: true,
    };
    let value = read(&mut settings);
    let Group { batch, known, problems, knows_all, .. } = settings;
    let unknown = if knows_all { unknown_keys(&batch, &known) } else { Vec::new() };
    // The log may have settings too: nobody is kept out of the group any more.
    drop(batch);
    if let [first, rest @ ..] = &*unknown {
        let (is, means) = if rest.is_empty() { ("a key", "means") } else { ("keys", "mean") };
        let unknown = rest.iter().fold(format!("`{first}`"), |list, key| format!("{list}, `{key}`"));
        mediator.warn(format_args!(
            "the registry group `{group}` has {is} {unknown} that {means} nothing here; it knows `{}`",
            known.join("`, `")
        ));
    }
    match &*problems {
        [] => Ok(value),
        [only] => Err(Error::with_fault(Fault::Settings, format_args!("in the registry group `{group}`, {only}"))),
        all => Err(Error::with_fault(
            Fault::Settings,
            format_args!("in the registry group `{group}`, {} are wrong: {}", all.len(), all.join("; ")),
        )),
    }
}

fn unknown_keys(batch: &Batch, known: &[String]) -> Vec<String> {
    let Some(keys) = batch.get_key_array() else { return Vec::new() };
    let keys = keys.data();
    keys.iter().map(|key| key.to_string_lossy().into_owned()).filter(|key| !known.contains(key)).collect()
}

/// A registry group whose settings are being read.
pub struct Group {
    name: String,
    batch: Batch,
    known: Vec<String>,
    problems: Vec<String>,
    knows_all: bool,
}

impl Group {
    /// The value of `key`, to be taken as [`required`](Setting::required), [`optional`](Setting::optional), or
    /// [with a default](Setting::or).
    pub fn get<T: Value>(&mut self, key: &str) -> Setting<'_, T> {
        self.know(key);
        let state = match T::read(&self.batch, key) {
            Ok(Some(value)) => State::Found(value),
            Ok(None) => State::Missing,
            Err(problem) => self.refuse(problem),
        };
        Setting { group: self, key: key.to_owned(), state }
    }

    /// The name of the group.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Keys of this group that somebody else reads: they are known.
    pub fn shares(&mut self, keys: &[&str]) {
        keys.iter().for_each(|key| self.know(key));
    }

    /// The rest of the group is somebody else's, who knows which keys it may have.
    pub fn leaves_the_rest(&mut self) {
        self.knows_all = false;
    }

    /// Adds what is wrong with several values together, such as `` `start` is after `end` ``, to what will be said.
    pub fn problem(&mut self, text: impl Display) {
        self.problems.push(text.to_string());
    }

    fn know(&mut self, key: &str) {
        if !self.known.iter().any(|known| known == key) {
            self.known.push(key.to_owned());
        }
    }

    fn refuse<T>(&mut self, problem: String) -> State<T> {
        self.problems.push(problem);
        State::Refused
    }
}

enum State<T> {
    Found(T),
    Missing,
    /// What is wrong with it has been noted.
    Refused,
}

/// A value that was asked for.
#[must_use = "take it with `required`, `optional` or `or`"]
pub struct Setting<'a, T> {
    group: &'a mut Group,
    key: String,
    state: State<T>,
}

impl<T: Value> Setting<'_, T> {
    /// The value; that it is missing is an error. What is returned then is never seen: [`read`] drops it.
    pub fn required(self) -> T {
        if let State::Missing = self.state {
            let problem = format!("`{}` is missing: {} is wanted", self.key, T::wanted());
            self.group.problems.push(problem);
        }
        self.found().unwrap_or_else(T::neutral)
    }

    /// The value, or `default` if there is none.
    pub fn or(self, default: T) -> T {
        self.found().unwrap_or(default)
    }

    /// The value, if there is one.
    pub fn optional(self) -> Option<T> {
        self.found()
    }

    /// Refuses a value of which `look` has something to say, what follows the name in "`x[1]` is -1"; `wanted` says what it should be.
    fn that(mut self, wanted: &str, look: impl FnOnce(&T) -> Option<String>) -> Self {
        if let State::Found(value) = &self.state
            && let Some(found) = look(value)
        {
            let problem = format!("`{}{found}, and should be {wanted}", self.key);
            self.state = self.group.refuse(problem);
        }
        self
    }

    fn found(self) -> Option<T> {
        match self.state {
            State::Found(value) => Some(value),
            State::Missing | State::Refused => None,
        }
    }
}

impl<T: Numbers> Setting<'_, T> {
    /// Every number above 0.
    pub fn positive(self) -> Self {
        self.every("above 0", |number| number > 0.0)
    }

    /// Every number 0 or above.
    pub fn not_negative(self) -> Self {
        self.every("0 or above", |number| number >= 0.0)
    }

    fn every(self, wanted: &str, is_fine: impl Fn(f64) -> bool) -> Self {
        self.that(wanted, |value| {
            let numbers = value.numbers();
            let at = numbers.iter().position(|number| !is_fine(*number))?;
            let index = if T::IS_ARRAY { format!("[{at}]") } else { String::new() };
            Some(format!("{index}` is {}", numbers[at]))
        })
    }
}

impl<T: Value + PartialOrd + Display> Setting<'_, T> {
    /// A value from the first to the last of `range`.
    pub fn within(self, range: RangeInclusive<T>) -> Self {
        let wanted = format!("from {} to {}", range.start(), range.end());
        self.that(&wanted, |value| (!range.contains(value)).then(|| format!("` is {value}")))
    }

    /// A value that is not below `lowest`.
    pub fn at_least(self, lowest: T) -> Self {
        self.that(&format!("{lowest} or above"), |value| (*value < lowest).then(|| format!("` is {value}")))
    }
}

impl Setting<'_, String> {
    /// One of these texts.
    pub fn one_of(self, texts: &[&str]) -> Self {
        let wanted = format!("one of `{}`", texts.join("`, `"));
        self.that(&wanted, |value| (!texts.contains(&value.as_str())).then(|| format!("` is `{value}`")))
    }

    /// A text with at least one character.
    pub fn not_empty(self) -> Self {
        self.that("a text", |value| value.is_empty().then(|| "` is empty".to_owned()))
    }
}

impl<T> Setting<'_, Vec<T>>
where
    Vec<T>: Value,
{
    /// An array of so many elements.
    pub fn of_length(self, length: usize) -> Self {
        self.that(&format!("{length} long"), |value| {
            (value.len() != length).then(|| format!("` has {} elements", value.len()))
        })
    }
}
