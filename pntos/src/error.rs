//! What went wrong, and whose fault it is.
//!
//! Every slot of a Rust plugin returns [`Result`]. C has no such thing: at the boundary an [`Error`] becomes a log line
//! that names plugin, slot and fault, and the caller gets the neutral value that the description states for the slot.

use alloc::{boxed::Box, string::String};
use core::fmt;
#[cfg(feature = "std")]
use std::io;

/// The result of a slot, and of everything in this crate that can fail.
pub type Result<T = (), E = Error> = core::result::Result<T, E>;

/// Who has to change something for an error to go away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The plugin that returns the error: its code.
    Plugin,
    /// Whoever called the plugin: an argument that the API does not allow, a call at the wrong time.
    Caller,
    /// The other side of a call that the plugin made: the controller, or a plugin behind it.
    System,
    /// Whoever configured the system: a setting, or what it names, such as a file that is not there.
    Settings,
    /// What the plugin was given to work on: a log that is empty, a message that no sensor can have meant.
    Input,
    /// The machine: its disk is full, a file may not be read, a network is gone, there is no further thread.
    Environment,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plugin => "the plugin's fault",
            Self::Caller => "the caller's fault",
            Self::System => "the fault of the other side of the call",
            Self::Settings => "the fault of the settings",
            Self::Input => "the fault of the input data",
            Self::Environment => "the fault of the machine: its files, its disk, its network or its limits",
        })
    }
}

/// Whose fault it is that a file, a connection or a thread could not be had: a path that leads nowhere is for the settings
/// to repair, content for the input, the rest for the machine.
#[cfg(feature = "std")]
impl From<&io::Error> for Fault {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound | Kind::IsADirectory | Kind::NotADirectory | Kind::InvalidFilename => Self::Settings,
            Kind::InvalidData | Kind::UnexpectedEof => Self::Input,
            Kind::InvalidInput => Self::Plugin,
            _ => Self::Environment,
        }
    }
}

/// An error with the fault and the chain of what was being done.
///
/// Any [`core::error::Error`] converts with `?`. It is then the plugin's fault, unless an error of the operating system is
/// behind it: that one is blamed [as its kind says](Fault#impl-From<%26Error>-for-Fault).
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

    /// The message with the fault: `no such file; this is the fault of the settings`. What returns an error from a slot
    /// need not say it; what logs one by itself should.
    #[must_use]
    pub fn blamed(&self) -> impl fmt::Display {
        core::fmt::from_fn(|f| write!(f, "{}; this is {}", self.0.message, self.0.fault))
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

impl<E: core::error::Error + 'static> From<E> for Error {
    fn from(error: E) -> Self {
        let fault = fault_behind(&error);
        let mut message = alloc::format!("{error}");
        let mut cause = error.source();
        while let Some(inner) = cause {
            message = alloc::format!("{message}: {inner}");
            cause = inner.source();
        }
        Self::with_fault(fault, message)
    }
}

#[cfg(feature = "std")]
fn fault_behind(error: &(dyn core::error::Error + 'static)) -> Fault {
    core::iter::successors(Some(error), |error| error.source())
        .find_map(|error| error.downcast_ref::<io::Error>())
        .map_or(Fault::Plugin, Fault::from)
}

#[cfg(not(feature = "std"))]
fn fault_behind(_: &(dyn core::error::Error + 'static)) -> Fault {
    Fault::Plugin
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[derive(Debug)]
    struct Calibration(Option<io::Error>);

    impl fmt::Display for Calibration {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("there is no calibration")
        }
    }

    impl core::error::Error for Calibration {
        fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
            self.0.as_ref().map(|cause| cause as _)
        }
    }

    #[test]
    fn the_operating_systems_errors_are_blamed_on_who_can_repair_them() {
        use io::ErrorKind as Kind;
        let cases = [
            (Kind::NotFound, Fault::Settings),
            (Kind::IsADirectory, Fault::Settings),
            (Kind::UnexpectedEof, Fault::Input),
            (Kind::InvalidInput, Fault::Plugin),
            (Kind::StorageFull, Fault::Environment),
            (Kind::PermissionDenied, Fault::Environment),
            (Kind::WouldBlock, Fault::Environment),
        ];
        for (kind, fault) in cases {
            assert_eq!(Error::from(io::Error::from(kind)).fault(), fault, "{kind:?}");
            assert_eq!(Error::from(Calibration(Some(kind.into()))).fault(), fault, "{kind:?} behind another error");
        }
    }

    #[test]
    fn an_error_of_the_plugins_own_is_its_fault() {
        let error = Error::from(Calibration(None));

        assert_eq!(error.blamed().to_string(), "there is no calibration; this is the plugin's fault");
    }
}
