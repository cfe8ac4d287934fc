//! Writing: events gather in a buffer that goes to the sink as a whole.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    behind::{self, Behind},
    error::{OpenError, OpenReason, WriteError},
    format::{Header, MAX_CHANNEL_LENGTH, MAX_DATA_LENGTH},
    sink::Sink,
};

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
    way: Way<W>,
    path: Option<PathBuf>,
    flush: FlushPolicy,
    buffer: Vec<u8>,
    /// Bytes that are to gather before they go to the sink.
    gather: usize,
    next_number: i64,
}

/// How a buffer gets into the sink.
#[derive(Debug)]
enum Way<W> {
    Here(Sink<W>),
    Behind(Behind<W>),
    /// It takes nothing more, and holds so many events.
    Ended {
        events: u64,
    },
}

impl Writer<File> {
    /// Creates the log at `path`; a file that is there already is replaced.
    ///
    /// # Errors
    ///
    /// When the folder does not exist, `path` is a directory, or the file may not be created.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        let path = path.as_ref();
        let mut sink = Sink::create(path)?;
        match sink.empty() {
            Err(WriteError::Sink { source, .. }) => Err(OpenError::new(path, OpenReason::Unwritable(source))),
            _ => Ok(Self::by(Way::Here(sink), Some(path), BUFFER)),
        }
    }

    /// As [`create`](Self::create), with a thread that does the writing: for much that is to disturb little. That a file
    /// that was there is replaced is work for the thread as well.
    ///
    /// What cannot be written is then known to a later call than the one that gave it.
    ///
    /// # Errors
    ///
    /// As for [`create`](Self::create), and when there can be no more threads.
    pub fn create_with_thread(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        let path = path.as_ref();
        let behind = Behind::start(Sink::create(path)?);
        let behind = behind.map_err(|why| OpenError::new(path, OpenReason::Unwritable(why)))?;
        Ok(Self::by(Way::Behind(behind), Some(path), behind::BUFFER))
    }
}

impl<W: Write> Writer<W> {
    /// Writes to `sink`, which need not be buffered.
    pub fn new(sink: W) -> Self {
        Self::by(Way::Here(Sink::new(sink)), None, BUFFER)
    }

    fn by(way: Way<W>, path: Option<&Path>, gather: usize) -> Self {
        Self {
            way,
            path: path.map(Path::to_owned),
            flush: FlushPolicy::default(),
            buffer: Vec::with_capacity(gather),
            gather,
            next_number: 0,
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
        if matches!(self.way, Way::Ended { .. }) {
            return Err(self.ended());
        }
        if channel.is_empty() || channel.len() > MAX_CHANNEL_LENGTH || channel.contains('\0') {
            return Err(WriteError::Channel { channel: channel.to_owned() });
        }
        if data.len() > MAX_DATA_LENGTH {
            return Err(WriteError::Data { channel: channel.to_owned(), length: data.len() });
        }
        let header =
            Header { number: self.next_number, timestamp_us, channel_length: channel.len(), data_length: data.len() };
        if !self.buffer.is_empty() && self.buffer.len() + header.event_length() > self.gather {
            self.hand_over()?;
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

    /// Hands everything buffered to the sink, and returns when the sink has it.
    ///
    /// # Errors
    ///
    /// [`WriteError::Sink`] if it did not take all of it.
    pub fn flush(&mut self) -> Result<(), WriteError> {
        self.hand_over()?;
        match &mut self.way {
            Way::Behind(behind) => match behind.settle() {
                Some(()) => Ok(()),
                None => self.end().map(drop),
            },
            _ => Ok(()),
        }
    }

    /// Parts with what is buffered.
    fn hand_over(&mut self) -> Result<(), WriteError> {
        let handed_over = match &mut self.way {
            Way::Here(sink) => {
                let put = sink.put(&self.buffer);
                self.buffer.clear();
                put
            }
            Way::Behind(behind) => match behind.exchange(&mut self.buffer) {
                Some(()) => Ok(()),
                // It says why.
                None => return self.end().map(drop),
            },
            Way::Ended { .. } => return Err(self.ended()),
        };
        handed_over.inspect_err(|_| {
            // The error is what there is to know.
            let _ = self.end();
        })
    }

    /// Ends the log.
    fn end(&mut self) -> Result<W, WriteError> {
        let way = std::mem::replace(&mut self.way, Way::Ended { events: 0 });
        let (sink, result) = match way {
            Way::Here(sink) => (sink, Ok(())),
            Way::Behind(behind) => behind.end(),
            Way::Ended { .. } => return Err(self.ended()),
        };
        self.way = Way::Ended { events: sink.events };
        let sink = sink.end();
        result.map(|()| sink)
    }

    fn ended(&self) -> WriteError {
        WriteError::Ended { path: self.path.clone() }
    }

    /// Writes what is left and gives the sink back.
    ///
    /// # Errors
    ///
    /// [`WriteError::Sink`] if the sink did not take all of it, [`WriteError::Ended`] if it had failed before.
    pub fn finish(mut self) -> Result<W, WriteError> {
        self.hand_over()?;
        self.end()
    }

    /// Events accepted so far, those still in the buffer included; after a failure, those that the log holds.
    pub fn events(&self) -> u64 {
        match self.way {
            Way::Ended { events } => events,
            _ => self.next_number.unsigned_abs(),
        }
    }
}

impl<W: Write> Drop for Writer<W> {
    fn drop(&mut self) {
        if !matches!(self.way, Way::Ended { .. }) {
            let _ = self.hand_over().and_then(|()| self.end());
        }
    }
}
