//! What went wrong, and whose fault it is.
//!
//! Every slot of a Rust plugin returns [`Result`]. C has no such thing: at the boundary an [`Error`] becomes a log line
//! that names plugin, slot and fault, and the caller gets the neutral value that the description states for the slot.

use alloc::{boxed::Box, string::String};
use core::fmt;

/// The result of a slot, and of everything in this crate that can fail.
pub type Result<T = (), E = Error> = core::result::Result<T, E>;

/// Who has to change something for an error to go away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The plugin that returns the error: its code, its configuration, its files.
    Plugin,
    /// Whoever called the plugin: an argument that the API does not allow, a call at the wrong time.
    Caller,
    /// The other side of a call that the plugin made: the controller, or a plugin behind it.
    System,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plugin => "the plugin's fault: its code, its settings or its files",
            Self::Caller => "the caller's fault",
            Self::System => "the fault of the other side of the call",
        })
    }
}

/// An error with the fault and the chain of what was being done.
///
/// Any [`core::error::Error`] converts with `?`; it is then the plugin's fault.
pub struct Error(Box<Inner>);

struct Inner {
    message: String,
    fault: Fault,
}

impl Error {
    /// An error in the plugin itself.
    pub fn new(message: impl fmt::Display) -> Self {
        Self::with_fault(Fault::Plugin, message)
    }

    /// An error that `fault` has to repair.
    pub fn with_fault(fault: Fault, message: impl fmt::Display) -> Self {
        Self(Box::new(Inner { message: alloc::format!("{message}"), fault }))
    }

    /// Puts what was being done before the message: `reading the calibration: no such file`.
    #[must_use]
    pub fn context(mut self, doing: impl fmt::Display) -> Self {
        self.0.message = alloc::format!("{doing}: {}", self.0.message);
        self
    }

    /// Who has to change something.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.0.fault
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.0.message, self.0.fault)
    }
}

impl<E: core::error::Error> From<E> for Error {
    fn from(error: E) -> Self {
        let mut message = alloc::format!("{error}");
        let mut cause = error.source();
        while let Some(inner) = cause {
            message = alloc::format!("{message}: {inner}");
            cause = inner.source();
        }
        Self::new(message)
    }
}
