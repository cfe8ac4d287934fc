//! Writing: whole events only, even on a full disk.

use std::fs::File;
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

use crate::error::{OpenError, OpenReason, WriteError};
use crate::format::{Header, MAX_CHANNEL_LENGTH, MAX_DATA_LENGTH};

const BUFFER: usize = 64 * 1024;

/// When written events leave the writer's buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FlushPolicy {
    /// When 64 KiB have gathered, and at the end: fast, and a crash of the process loses what has gathered.
    #[default]
    WhenFull,
    /// After each event: a crash of the process loses nothing, at the price of one system call an event.
    EachEvent,
}

/// Writes a log to any sink, with its own buffering.
///
/// Events are numbered from 0. After the sink has refused bytes the log is over: a file is cut back to its last whole
/// event, and every later write returns [`WriteError::Ended`]. Call [`finish`](Self::finish) to learn whether everything
/// arrived; dropping the writer writes what is buffered too, but has nobody to tell.
#[derive(Debug)]
pub struct Writer<W: Write> {
    /// `None` once `finish` has taken it.
    sink: Option<W>,
    path: Option<PathBuf>,
    /// Cuts the sink to a length, where it can be cut.
    cut: Option<fn(&mut W, u64) -> io::Result<()>>,
    flush: FlushPolicy,
    buffer: Vec<u8>,
    /// Bytes of whole events in the sink.
    kept: u64,
    events: u64,
    next_number: i64,
    ended: bool,
}

impl Writer<File> {
    /// Creates the log at `path`; a file that is there already is replaced.
    ///
    /// # Errors
    ///
    /// When the folder does not exist, `path` is a directory, or the file may not be created.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        let path = path.as_ref();
        let file = File::create(path).map_err(|why| {
            let reason = match why.kind() {
                io::ErrorKind::IsADirectory => OpenReason::Directory,
                io::ErrorKind::NotFound => OpenReason::MissingFolder,
                _ => OpenReason::Unwritable(why),
            };
            OpenError::new(path, reason)
        })?;
        let mut writer = Self::new(file);
        writer.path = Some(path.to_owned());
        writer.cut = Some(|file, length| {
            file.set_len(length)?;
            file.seek(io::SeekFrom::Start(length)).map(drop)
        });
        Ok(writer)
    }
}

impl<W: Write> Writer<W> {
    /// Writes to `sink`, which need not be buffered.
    pub fn new(sink: W) -> Self {
        Self {
            sink: Some(sink),
            path: None,
            cut: None,
            flush: FlushPolicy::default(),
            buffer: Vec::with_capacity(BUFFER),
            kept: 0,
            events: 0,
            next_number: 0,
            ended: false,
        }
    }

    /// Says when events leave the buffer.
    pub fn with_flush_policy(mut self, policy: FlushPolicy) -> Self {
        self.flush = policy;
        self
    }

    /// Adds an event and returns its number.
    ///
    /// # Errors
    ///
    /// [`WriteError::Channel`] and [`WriteError::Data`] refuse this event only; the other two end the log.
    pub fn write(&mut self, timestamp_us: i64, channel: &str, data: &[u8]) -> Result<i64, WriteError> {
        if self.ended {
            return Err(WriteError::Ended { path: self.path.clone() });
        }
        if channel.is_empty() || channel.len() > MAX_CHANNEL_LENGTH || channel.contains('\0') {
            return Err(WriteError::Channel { channel: channel.to_owned() });
        }
        if data.len() > MAX_DATA_LENGTH {
            return Err(WriteError::Data { channel: channel.to_owned(), length: data.len() });
        }
        let header =
            Header { number: self.next_number, timestamp_us, channel_length: channel.len(), data_length: data.len() };
        if !self.buffer.is_empty() && self.buffer.len() + header.event_length() > BUFFER {
            self.flush()?;
        }
        self.buffer.extend_from_slice(&header.to_bytes());
        self.buffer.extend_from_slice(channel.as_bytes());
        self.buffer.extend_from_slice(data);
        self.next_number += 1;
        if self.flush == FlushPolicy::EachEvent {
            self.flush()?;
        }
        Ok(header.number)
    }

    /// Hands everything buffered to the sink.
    ///
    /// # Errors
    ///
    /// [`WriteError::Sink`] if it did not take all of it.
    pub fn flush(&mut self) -> Result<(), WriteError> {
        if self.ended {
            return Err(WriteError::Ended { path: self.path.clone() });
        }
        let Some(sink) = &mut self.sink else {
            return Ok(());
        };
        let (taken, mut result) = write_counted(sink, &self.buffer);
        let (bytes, events) = whole_events(&self.buffer[..taken]);
        self.kept += bytes as u64;
        self.events += events;
        self.buffer.clear();
        if result.is_ok() {
            result = sink.flush();
        }
        result.map_err(|source| {
            self.ended = true;
            if let Some(cut) = self.cut {
                // A device that cannot be cut leaves a torn last event, which readers report and survive.
                let _ = cut(sink, self.kept);
            }
            WriteError::Sink { path: self.path.clone(), events: self.events, source }
        })
    }

    /// Writes what is left and gives the sink back.
    ///
    /// # Errors
    ///
    /// [`WriteError::Sink`] if the sink did not take all of it, [`WriteError::Ended`] if it had failed before.
    pub fn finish(mut self) -> Result<W, WriteError> {
        self.flush()?;
        Ok(self.sink.take().expect("only `finish` takes the sink, and it takes `self`"))
    }

    /// Events accepted so far, those still in the buffer included; after a failure, those that the log holds.
    pub fn events(&self) -> u64 {
        if self.ended { self.events } else { self.next_number.unsigned_abs() }
    }
}

impl<W: Write> Drop for Writer<W> {
    fn drop(&mut self) {
        if self.sink.is_some() && !self.ended {
            let _ = self.flush();
        }
    }
}

/// Like `write_all`, but says how many bytes the sink took before it failed.
fn write_counted(sink: &mut impl Write, bytes: &[u8]) -> (usize, io::Result<()>) {
    let mut taken = 0;
    while taken < bytes.len() {
        match sink.write(&bytes[taken..]) {
            Ok(0) => return (taken, Err(io::ErrorKind::WriteZero.into())),
            Ok(more) => taken += more,
            Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
            Err(why) => return (taken, Err(why)),
        }
    }
    (taken, Ok(()))
}

/// Bytes and number of the events that `bytes` holds as a whole, counted from its front.
fn whole_events(bytes: &[u8]) -> (usize, u64) {
    let (mut length, mut events) = (0, 0);
    while let Some(header) = Header::parse(&bytes[length..]) {
        if header.event_length() > bytes.len() - length {
            break;
        }
        length += header.event_length();
        events += 1;
    }
    (length, events)
}
