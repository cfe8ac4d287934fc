//! What can go wrong, said so that the reader of the message knows what to do.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A log could not be opened or created.
#[derive(Debug)]
pub struct OpenError {
    /// The path as it was given.
    pub path: PathBuf,
    /// Why it was refused.
    pub reason: OpenReason,
}

/// Why a log could not be opened or created.
#[derive(Debug)]
#[non_exhaustive]
pub enum OpenReason {
    /// Nothing exists at the path.
    Missing,
    /// The path names a directory.
    Directory,
    /// The file has no bytes at all: a recording that never started.
    Empty,
    /// The folder the log should be created in does not exist.
    MissingFolder,
    /// The operating system refused to open the file for reading.
    Unreadable(io::Error),
    /// The operating system refused to create the file.
    Unwritable(io::Error),
}

impl OpenError {
    pub(crate) fn new(path: &Path, reason: OpenReason) -> Self {
        Self { path: path.to_owned(), reason }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.reason {
            OpenReason::Missing => write!(
                f,
                "the log `{path}` does not exist: check the path, it is relative to the current folder unless it starts with `/`"
            ),
            OpenReason::Directory => write!(f, "`{path}` is a directory, not an LCM event log: name a file in it"),
            OpenReason::Empty => write!(
                f,
                "the log `{path}` is empty (0 bytes): nothing was recorded into it, record again or name another log"
            ),
            OpenReason::MissingFolder => {
                write!(f, "cannot create the log `{path}`: its folder does not exist, create it first")
            }
            OpenReason::Unreadable(why) => write!(f, "cannot read the log `{path}`: {why}"),
            OpenReason::Unwritable(why) => write!(f, "cannot create the log `{path}`: {why}"),
        }
    }
}

// The texts name the cause, so none of the errors has a `source` that would say it again.
impl Error for OpenError {}

/// The source failed while a log was read. Damage in the log itself is not an error: it is skipped and counted.
#[derive(Debug)]
pub struct ReadError {
    /// The file, if the log was opened by path.
    pub path: Option<PathBuf>,
    /// Bytes of the log consumed before the failure.
    pub position: u64,
    /// What the operating system said.
    pub source: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "reading {} failed after byte {}: {}", Named(self.path.as_deref()), self.position, self.source)
    }
}

impl Error for ReadError {}

/// An event could not be written.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// The channel name is empty, longer than [`MAX_CHANNEL_LENGTH`](crate::MAX_CHANNEL_LENGTH), or holds a NUL. The log goes on.
    Channel {
        /// The name that was refused.
        channel: String,
    },
    /// The data are larger than [`MAX_DATA_LENGTH`](crate::MAX_DATA_LENGTH). The log goes on.
    Data {
        /// Channel of the refused event.
        channel: String,
        /// Bytes of the refused event.
        length: usize,
    },
    /// The sink refused bytes, for instance because the disk is full. Nothing more is written to this log.
    Sink {
        /// The file, if the log was created by path.
        path: Option<PathBuf>,
        /// Whole events the log holds, all of them readable.
        events: u64,
        /// What the operating system said.
        source: io::Error,
    },
    /// The log has ended with an earlier [`WriteError::Sink`].
    Ended {
        /// The file, if the log was created by path.
        path: Option<PathBuf>,
    },
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Channel { channel } => write!(
                f,
                "the channel name `{}` ({} bytes) cannot be written to an LCM event log: it must have 1 to {} bytes and no NUL",
                channel.escape_debug(),
                channel.len(),
                crate::MAX_CHANNEL_LENGTH
            ),
            Self::Data { channel, length } => write!(
                f,
                "an event of {length} bytes on channel `{channel}` cannot be written to an LCM event log: the limit is {} bytes",
                crate::MAX_DATA_LENGTH
            ),
            Self::Sink { path, events, source } => write!(
                f,
                "writing {} failed after {events} events: {source}; what was written before stays readable",
                Named(path.as_deref())
            ),
            Self::Ended { path } => {
                write!(f, "{} takes no more events because writing to it failed earlier", Named(path.as_deref()))
            }
        }
    }
}

impl Error for WriteError {}

struct Named<'a>(Option<&'a Path>);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(path) => write!(f, "the log `{}`", path.display()),
            None => f.write_str("the log"),
        }
    }
}
