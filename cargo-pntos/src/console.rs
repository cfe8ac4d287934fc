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
