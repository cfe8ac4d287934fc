//! From a worker process to the judge: findings at once, and what is left of a worker that died.
//!
//! A worker writes each finding as one line of JSON into a pipe that it inherits, before it goes on. So a crash a moment
//! later loses nothing. A signal handler writes to the same pipe through [`Emergency`], which allocates nothing.

pub mod black_box;
mod emergency;
mod message;

use std::fs::File;
use std::io::Write;
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::Mutex;

pub use emergency::{Emergency, emergency};
pub use message::Message;

use crate::{Finding, Sink};

/// A worker's end of the pipe.
pub struct Pipe {
    file: Mutex<File>,
}

impl Pipe {
    /// Makes `end` the pipe of this process, for signal handlers too. It is never closed.
    pub fn connect(end: OwnedFd) -> &'static Pipe {
        emergency::connect(end.as_raw_fd());
        Box::leak(Box::new(Pipe { file: Mutex::new(File::from(end)) }))
    }

    /// Sends a line. The judge going away ends the worker soon enough, so that is no error here.
    pub fn send(&self, message: &Message) {
        let mut line = serde_json::to_vec(message).expect("a message has no map with keys that are not text");
        line.push(b'\n');
        let mut file = self.file.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let _ = file.write_all(&line);
    }
}

impl Sink for Pipe {
    fn report(&self, finding: Finding) {
        self.send(&Message::Finding { rule: finding.rule.code.into(), slot: finding.slot, what: finding.what });
    }

    fn record(&self, text: &str) {
        self.send(&Message::Record { text: text.to_owned() });
    }

    fn skip(&self, why: &str) {
        self.send(&Message::Skipped { why: why.to_owned() });
    }
}
