//! A transport in a system for tests, and what it said there.

#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    ffi::CStr,
    path::{Path, PathBuf},
};

pub use pntos::testing::Value;
use pntos::{LoggingLevel, Managed, Message, client, testing};

/// An empty folder for one test.
pub fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lcm-log").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A path as a value of the registry.
pub fn path(path: &Path) -> Value {
    path.to_str().unwrap().into()
}

/// What the transport did to the system.
pub struct Seen(testing::System);

impl Seen {
    pub fn value(&self, group: &CStr, key: &CStr) -> Option<Value> {
        self.0.get(group.to_str().unwrap(), key.to_str().unwrap())
    }

    pub fn count(&self, key: &CStr) -> i64 {
        match self.value(c"lcm-log/statistics", key) {
            Some(Value::Int(count)) => count,
            other => panic!("{key:?} is {other:?}"),
        }
    }

    /// The first error, which makes a run a failed one.
    pub fn failure(&self) -> Option<String> {
        self.lines(LoggingLevel::ERROR).into_iter().next()
    }

    pub fn lines(&self, level: LoggingLevel) -> Vec<String> {
        self.0.log_at(level)
    }

    /// Waits until the transport says that it is done.
    pub fn wait_until_done(&self) {
        assert_eq!(self.0.wait_for("controller/flags", "ready_to_shutdown"), Value::Bool(true));
    }
}

/// An initialised transport and its system.
pub struct Running {
    pub seen: Seen,
    pub transport: testing::Running<client::TransportPlugin>,
}

impl Running {
    pub fn new(settings: &[(&str, Value)]) -> Self {
        let system = testing::System::new();
        for (key, value) in settings {
            system.set("lcm-log", key, value.clone());
        }
        let transport = system.start(lcm_log::LcmLog::default());
        Self { seen: Seen(system), transport }
    }

    /// Calls `reaction` with each message that the transport hands in.
    pub fn on_message(&self, reaction: impl Fn(Managed<Message>) + Send + Sync + 'static) {
        self.seen.0.on_message(reaction);
    }

    /// Replays to the end of the input.
    pub fn replay(&self) {
        self.transport.start_listening();
        self.seen.wait_until_done();
        self.transport.stop_listening();
    }

    /// Shuts the transport down.
    pub fn shut_down(&self) {
        self.transport.shut_down();
    }
}
