//! What is printed: results, and complaints.

use std::fmt::Display;
use std::io::Write;

/// Prints `text` and ends the line, unless the reader has gone: `cargo pntos gen --print headers | head` is no failure.
pub fn print(text: impl Display) {
    let _ = writeln!(anstream::stdout().lock(), "{text}");
}

/// The same on standard error.
pub fn complain(text: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Says on standard error what was done, in cargo's form: the word in front, at the right of its column.
#[cfg(feature = "new")]
pub fn status(word: &str, text: impl Display) {
    complain(format_args!("\x1b[1;32m{word:>12}\x1b[0m {text}"));
}
