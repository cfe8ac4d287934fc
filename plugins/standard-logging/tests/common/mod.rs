//! The plugin behind its C table, a writer that keeps what is shown, and a mediator with settings.

#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    io,
    sync::{Arc, Mutex},
};

use pntos::{LoggingLevel, Managed, client, plugin::Plugin, testing::System};
use standard_logging::{StandardLogging, console::Console};

/// What was shown.
#[derive(Clone, Default)]
pub struct Shown(Arc<Mutex<Vec<u8>>>);

impl io::Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Shown {
    /// A console that writes here.
    pub fn console(&self, level: LoggingLevel, colors: bool) -> Console {
        let shown = self.clone();
        Console::new(level, colors, move || shown.clone())
    }

    /// The lines so far, without their times.
    pub fn lines(&self) -> Vec<String> {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        without_times(&String::from_utf8(bytes).unwrap())
    }

    /// How many hold on to this.
    pub fn holders(&self) -> usize {
        Arc::strong_count(&self.0)
    }

    pub fn text(&self) -> String {
        String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap()
    }
}

/// The lines of a log without the time in front, which must be one.
pub fn without_times(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| {
            let (time, rest) = line.split_once(' ').unwrap();
            assert!(time.ends_with('Z') && time.as_bytes()[10] == b'T', "{line:?} does not begin with a time");
            rest.to_owned()
        })
        .collect()
}

/// A plugin on a console of the test's own.
pub fn plugin(console: Console) -> Managed<client::LoggingPlugin> {
    let plugin = StandardLogging::with_console(console).into_plugin();
    let plugin = plugin.downcast::<client::LoggingPlugin>().unwrap();
    plugin.init_plugin(None, Some(mediator(&[])));
    plugin
}

/// A mediator whose registry has these keys in the plugin's group.
pub fn mediator(settings: &[(&'static str, &'static str)]) -> Managed<client::Mediator> {
    let system = System::new();
    for (key, value) in settings {
        system.set("standard-logging", key, *value);
    }
    system.mediator()
}
