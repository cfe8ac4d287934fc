//! Where the bytes of a log go: whole events only, even on a full disk.

use std::{
    fs::File,
    io::{self, Seek, Write},
    path::{Path, PathBuf},
};

use crate::{
    error::{OpenError, OpenReason, WriteError},
    format::Header,
};

/// What takes the bytes, and what it has taken.
#[derive(Debug)]
pub(crate) struct Sink<W> {
    to: W,
    pub path: Option<PathBuf>,
    /// Cuts it to a length, where it can be cut.
    cut: Option<fn(&mut W, u64) -> io::Result<()>>,
    /// Bytes of whole events in it.
    kept: u64,
    /// Whole events in it.
    pub events: u64,
}

impl<W: Write> Sink<W> {
    pub fn new(to: W) -> Self {
        Self { to, path: None, cut: None, kept: 0, events: 0 }
    }

    /// Writes a buffer of whole events.
    pub fn put(&mut self, buffer: &[u8]) -> Result<(), WriteError> {
        let (taken, mut result) = write_counted(&mut self.to, buffer);
        let (bytes, events) = whole_events(&buffer[..taken]);
        self.kept += bytes as u64;
        self.events += events;
        if result.is_ok() {
            result = self.to.flush();
        }
        result.map_err(|source| {
            self.cut();
            self.failed(source)
        })
    }

    /// Leaves nothing but whole events.
    fn cut(&mut self) {
        if let Some(cut) = self.cut {
            // A device that cannot be cut leaves a torn last event, which readers report and survive.
            let _ = cut(&mut self.to, self.kept);
        }
    }

    fn failed(&self, source: io::Error) -> WriteError {
        WriteError::Sink { path: self.path.clone(), events: self.events, source }
    }

    /// What took the bytes, after the last of them.
    pub fn end(mut self) -> W {
        if self.kept == 0 {
            self.cut();
        }
        self.to
    }
}

impl Sink<File> {
    /// A file that may hold something yet: [`empty`](Self::empty) comes first.
    pub fn create(path: &Path) -> Result<Self, OpenError> {
        let file = File::options().write(true).create(true).truncate(false).open(path).map_err(|why| {
            let reason = match why.kind() {
                io::ErrorKind::IsADirectory => OpenReason::Directory,
                io::ErrorKind::NotFound => OpenReason::MissingFolder,
                _ => OpenReason::Unwritable(why),
            };
            OpenError::new(path, reason)
        })?;
        let mut sink = Self::new(file);
        sink.path = Some(path.to_owned());
        sink.cut = Some(|file, length| {
            file.set_len(length)?;
            file.seek(io::SeekFrom::Start(length)).map(drop)
        });
        Ok(sink)
    }

    /// Takes out what the file holds.
    ///
    /// One byte stays until the first event replaces it. A file that was emptied and then written is written to the disk
    /// when it is closed, which waits for that; ext4 does so in case that it is a small one whose owner relies on it. Any
    /// other file goes to the disk in the system's own time.
    pub fn empty(&mut self) -> Result<(), WriteError> {
        let found = self.to.metadata();
        let emptied = found.and_then(|found| match found.is_file() && found.len() > 1 {
            true => self.to.set_len(1),
            false => Ok(()),
        });
        emptied.map_err(|source| self.failed(source))
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
