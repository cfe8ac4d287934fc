//! The INI notation of groups, keys and values.
//!
//! `data_format` is `PNTOS_KV_STORE_INI`, and INI has no standard. This is ours; it keeps every value and its type
//! through a round trip, and a plain INI file means what its author expects.
//!
//! ```ini
//! ; a comment is a line of its own: it begins with ; or #
//! [camera]                       a group (only in an initial configuration)
//! width = 640                    int: digits without leading zeros, perhaps a sign
//! focal length = 0.0035          double: with a point or an exponent; also nan, inf, -inf
//! active = true                  bool: true or false
//! name = front left              str: any other text, without the space around it
//! serial = "00417"               str: in quotes, where the bare text would mean something else
//! weights = 1.0;2.5;4            array of doubles: numbers with ; between them
//! axes = north;east;down         array of str: anything else with ; between it
//! single = 1.0;                  an array of one ends with ;
//! given = raw:1.0;2.5            a value that came through `set_raw` for one key
//! ```
//!
//! (The remarks on the right are not part of the notation.) In quotes, `\"`, `\\`, `\n`, `\r`, `\t` and `\xHH` stand
//! for one byte each; outside of quotes a backslash is a backslash. Keys and groups may be in quotes as well. A text
//! that gives one key twice, or has a line that is none of the above, is refused as a whole with the number of the
//! line.

mod parse;
mod write;

use std::fmt;

pub use parse::{document, group, raw, value};
pub use write::{name, write_group, write_raw, write_value};

/// Why a text is not in the notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it, and what to write instead.
    pub reason: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for Error {}
