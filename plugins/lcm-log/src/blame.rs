//! Whose fault it is that a log is not read or not written.

use lcm_event_log::{OpenError, OpenReason, ReadError, WriteError};
use pntos::{Error, Fault};

/// A path that leads to no log is for the settings to repair; a log that a recorder never filled is not.
pub(crate) fn not_opened(error: OpenError) -> Error {
    let fault = match &error.reason {
        OpenReason::Empty => Fault::Input,
        OpenReason::Unreadable(why) | OpenReason::Unwritable(why) => Fault::from(why),
        _ => Fault::Settings,
    };
    Error::with_fault(fault, error)
}

/// The log was there: what fails now is the disk.
pub(crate) fn not_read(error: ReadError) -> Error {
    Error::with_fault(Fault::Environment, error)
}

/// As [`not_read`], where the log does not take what it is given.
pub(crate) fn not_written(error: WriteError) -> Error {
    Error::with_fault(Fault::Environment, error)
}
