//! Reading: one reused buffer, and a way back into step after damage.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::{OpenError, OpenReason, ReadError};
use crate::format::{HEADER_LENGTH, Header, SYNC_BYTES, find_sync};
use crate::names::{Names, Place};

const INITIAL_BUFFER: usize = 256 * 1024;

/// One event, lent out of the reader's buffer until the next is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// Number that the recorder gave it; counts from 0 in an undamaged log.
    pub number: i64,
    /// Time stamp in microseconds, usually when the recorder received the event.
    pub timestamp_us: i64,
    /// Channel name.
    pub channel: &'a str,
    /// The message as it was sent, fingerprint included.
    pub data: &'a [u8],
}

/// What a reader met so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Events handed out.
    pub events: u64,
    /// Bytes of these events, headers included.
    pub bytes: u64,
    /// Bytes that belong to no event, the torn last one included.
    pub skipped_bytes: u64,
    /// Places where an event was expected and something else was found.
    pub corrupt_headers: u64,
    /// Headers whose lengths no event can have. They are not among the corrupt ones.
    pub impossible_lengths: u64,
    /// The log ends within an event.
    pub truncated: bool,
}

/// Reads a log from any source, with its own buffering.
///
/// An event is handed out when its header is possible, its bytes are there, and its channel name is text. If the bytes
/// behind it are not the start of another event, a length may be damaged: should its body then hold a whole header, the
/// event is given up and reading goes on at that header, so that one damaged length costs one event.
///
/// The buffer starts at 256 KiB, which takes few system calls, and grows only as bytes arrive: a damaged length cannot make
/// it allocate more than about twice what the source really holds. From a live pipe an event is handed out once the first bytes of the next
/// one are there.
#[derive(Debug)]
pub struct Reader<R> {
    source: R,
    path: Option<PathBuf>,
    /// Bytes of the whole log, where known.
    length: Option<u64>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    exhausted: bool,
    position: u64,
    statistics: Statistics,
    names: Names,
}

/// What stands at the current position.
enum Found {
    Event(Header, Place),
    /// A possible header, but the source ends before its event does.
    Torn,
    /// The source ends within what may be a header.
    TornHeader,
    /// A header of which only the lengths are wrong.
    Impossible,
    Noise,
    End,
}

impl Reader<File> {
    /// Opens the log at `path`.
    ///
    /// # Errors
    ///
    /// When nothing is there, it is a directory, it is empty, or it may not be read.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        let path = path.as_ref();
        let refuse = |reason| OpenError::new(path, reason);
        let file = File::open(path).map_err(|why| match why.kind() {
            io::ErrorKind::NotFound => refuse(OpenReason::Missing),
            _ => refuse(OpenReason::Unreadable(why)),
        })?;
        let metadata = file.metadata().map_err(|why| refuse(OpenReason::Unreadable(why)))?;
        if metadata.is_dir() {
            return Err(refuse(OpenReason::Directory));
        }
        if metadata.is_file() && metadata.len() == 0 {
            return Err(refuse(OpenReason::Empty));
        }
        let mut reader = Self::new(file);
        reader.path = Some(path.to_owned());
        reader.length = metadata.is_file().then_some(metadata.len());
        Ok(reader)
    }
}

impl<R: Read> Reader<R> {
    /// Reads from `source`, which need not be buffered.
    pub fn new(source: R) -> Self {
        Self {
            source,
            path: None,
            length: None,
            buffer: vec![0; INITIAL_BUFFER],
            start: 0,
            end: 0,
            exhausted: false,
            position: 0,
            statistics: Statistics::default(),
            names: Names::new(),
        }
    }

    /// The next event, or `None` at the end of the log. Damage on the way is skipped and counted.
    ///
    /// # Errors
    ///
    /// When the source itself fails.
    #[inline]
    pub fn next_event(&mut self) -> Result<Option<Event<'_>>, ReadError> {
        let found = match self.buffered() {
            Some(found) => Some(found),
            None => self.search()?,
        };
        Ok(found.map(|(header, name)| self.hand_out(header, name)))
    }

    /// The event at the current position, where all of it is buffered and the next one begins behind it: nearly always.
    #[inline]
    fn buffered(&mut self) -> Option<(Header, Place)> {
        let unread = &self.buffer[self.start..self.end];
        let header = Header::parse(unread)?;
        let length = header.event_length();
        if unread.get(length..length + SYNC_BYTES.len())? != SYNC_BYTES {
            return None;
        }
        let name = self.names.keep(&unread[HEADER_LENGTH..][..header.channel_length])?;
        Some((header, name))
    }

    /// The next event, and what is met on the way to it; `None` at the end of the log.
    fn search(&mut self) -> Result<Option<(Header, Place)>, ReadError> {
        let (mut corrupt, mut impossible, mut torn) = (false, false, false);
        loop {
            match self.examine()? {
                Found::Event(header, name) => {
                    self.statistics.corrupt_headers += u64::from(corrupt || torn);
                    self.statistics.impossible_lengths += u64::from(impossible);
                    return Ok(Some((header, name)));
                }
                Found::End => {
                    self.statistics.corrupt_headers += u64::from(corrupt);
                    self.statistics.impossible_lengths += u64::from(impossible);
                    self.statistics.truncated |= torn;
                    return Ok(None);
                }
                // What follows a first finding is part of it until the next event.
                Found::Torn => torn = true,
                Found::TornHeader => torn |= !(corrupt || impossible),
                Found::Impossible => impossible |= !(corrupt || torn),
                Found::Noise => corrupt |= !(impossible || torn),
            }
            self.skip_to_sync()?;
        }
    }

    #[inline]
    fn hand_out(&mut self, header: Header, name: Place) -> Event<'_> {
        let event = self.start;
        let data = event + HEADER_LENGTH + header.channel_length;
        let length = header.event_length();
        self.consume(length);
        self.statistics.events += 1;
        self.statistics.bytes += length as u64;
        Event {
            number: header.number,
            timestamp_us: header.timestamp_us,
            channel: self.names.get(name),
            data: &self.buffer[data..event + length],
        }
    }

    /// What was met up to here.
    pub fn statistics(&self) -> Statistics {
        self.statistics
    }

    /// Bytes of the log consumed up to here.
    pub fn position(&self) -> u64 {
        self.position
    }

    /// Bytes of the whole log when it was opened, where the source has an end that is known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    fn examine(&mut self) -> Result<Found, ReadError> {
        if !self.ensure(HEADER_LENGTH)? {
            let rest = self.unread();
            let start_of_sync = rest.iter().zip(&SYNC_BYTES).all(|(byte, sync)| byte == sync);
            return Ok(match (rest.is_empty(), start_of_sync) {
                (true, _) => Found::End,
                (false, true) => Found::TornHeader,
                (false, false) => Found::Noise,
            });
        }
        let Some(header) = Header::parse(self.unread()) else {
            let is_in_step = self.unread().starts_with(&SYNC_BYTES);
            return Ok(if is_in_step { Found::Impossible } else { Found::Noise });
        };
        let length = header.event_length();
        let beyond_the_end = self.length.is_some_and(|total| length as u64 > total.saturating_sub(self.position));
        if beyond_the_end || !self.ensure(length)? {
            return Ok(Found::Torn);
        }
        let followed_by = self.ensure(length + SYNC_BYTES.len())?;
        let (event, behind) = self.buffer[self.start..self.end].split_at(length);
        let Some(name) = self.names.keep(&event[HEADER_LENGTH..][..header.channel_length]) else {
            return Ok(Found::Noise);
        };
        if followed_by && !behind.starts_with(&SYNC_BYTES) && holds_a_header(&event[1..]) {
            return Ok(Found::Noise);
        }
        Ok(Found::Event(header, name))
    }

    /// Leaves the current position and stops at the next sync word, or at the end.
    fn skip_to_sync(&mut self) -> Result<(), ReadError> {
        self.skip(1);
        while self.ensure(SYNC_BYTES.len())? {
            match find_sync(self.unread()) {
                Some(distance) => {
                    self.skip(distance);
                    return Ok(());
                }
                None => self.skip(self.end - self.start - (SYNC_BYTES.len() - 1)),
            }
        }
        Ok(())
    }

    fn skip(&mut self, bytes: usize) {
        self.consume(bytes);
        self.statistics.skipped_bytes += bytes as u64;
    }

    fn consume(&mut self, bytes: usize) {
        self.start += bytes;
        self.position += bytes as u64;
    }

    fn unread(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// Buffers at least `wanted` unread bytes; `false` if the source has no more.
    fn ensure(&mut self, wanted: usize) -> Result<bool, ReadError> {
        while self.end - self.start < wanted && !self.exhausted {
            if self.end == self.buffer.len() {
                self.make_room();
            }
            match self.source.read(&mut self.buffer[self.end..]) {
                Ok(0) => self.exhausted = true,
                Ok(bytes) => self.end += bytes,
                Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => {
                    return Err(ReadError { path: self.path.clone(), position: self.position, source });
                }
            }
        }
        Ok(self.end - self.start >= wanted)
    }

    /// Moves what is unread to the front; doubles the buffer where that would gain little, so that moving stays cheap.
    fn make_room(&mut self) {
        if self.start >= self.buffer.len() / 2 {
            self.buffer.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        } else {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
    }
}

/// True if a possible header starts anywhere in `bytes`.
fn holds_a_header(mut bytes: &[u8]) -> bool {
    while let Some(distance) = find_sync(bytes) {
        if Header::parse(&bytes[distance..]).is_some() {
            return true;
        }
        bytes = &bytes[distance + 1..];
    }
    false
}
