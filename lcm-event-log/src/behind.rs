//! A sink that a thread of its own writes to, while events are gathered for the next time.

use std::{
    fs::File,
    io::{self, Write},
    mem,
    panic::resume_unwind,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread::{self, JoinHandle},
};

use crate::{error::WriteError, sink::Sink};

/// Bytes that go to the thread at once: many, because each time it may have to be woken.
pub(crate) const BUFFER: usize = 256 * 1024;
/// Buffers that go round: one is filled, one is written, and the rest bridges what the disk takes longer for now and then.
const BUFFERS: usize = 4;

/// The thread, and what goes to and fro.
#[derive(Debug)]
pub(crate) struct Behind<W> {
    full: SyncSender<Vec<u8>>,
    empty: Receiver<Vec<u8>>,
    /// Empty ones that are back.
    spare: Vec<Vec<u8>>,
    thread: JoinHandle<(Sink<W>, Result<(), WriteError>)>,
}

impl Behind<File> {
    /// Starts the thread, which first takes out what the file holds.
    pub fn start(mut sink: Sink<File>) -> io::Result<Self> {
        let (full, to_write) = sync_channel(BUFFERS);
        let (written, empty) = sync_channel(BUFFERS);
        let thread = thread::Builder::new().name("lcm-event-log".to_owned()).spawn(move || {
            let result = sink.empty().and_then(|()| write(&mut sink, &to_write, &written));
            (sink, result)
        })?;
        Ok(Self { full, empty, spare: (1..BUFFERS).map(|_| Vec::with_capacity(BUFFER)).collect(), thread })
    }
}

/// Writes what comes until nothing more does.
fn write<W: Write>(
    sink: &mut Sink<W>,
    to_write: &Receiver<Vec<u8>>,
    written: &SyncSender<Vec<u8>>,
) -> Result<(), WriteError> {
    for mut buffer in to_write {
        sink.put(&buffer)?;
        buffer.clear();
        // Nobody takes it any more only at the end.
        let _ = written.send(buffer);
    }
    Ok(())
}

impl<W> Behind<W> {
    /// Has `buffer` written, in exchange for an empty one. `None` if the thread has ended, as it does when it cannot write.
    pub fn exchange(&mut self, buffer: &mut Vec<u8>) -> Option<()> {
        self.full.send(mem::take(buffer)).ok()?;
        *buffer = match self.spare.pop() {
            Some(spare) => spare,
            None => self.empty.recv().ok()?,
        };
        Some(())
    }

    /// Waits until everything is written. `None` if the thread has ended.
    pub fn settle(&mut self) -> Option<()> {
        while self.spare.len() < BUFFERS - 1 {
            self.spare.push(self.empty.recv().ok()?);
        }
        Some(())
    }

    /// Ends the thread after all that it was given.
    pub fn end(self) -> (Sink<W>, Result<(), WriteError>) {
        drop(self.full);
        self.thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    }
}
