//! An app's configuration as the text of an app file, for a controller that is a plugin.

use std::fmt::{self, Write};

use super::{App, StreamMode, Value};

/// A TOML basic string.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for character in self.0.chars() {
            match character {
                '"' | '\\' => write!(f, "\\{character}")?,
                control if control.is_control() => write!(f, "\\u{:04X}", u32::from(control))?,
                other => f.write_char(other)?,
            }
        }
        f.write_char('"')
    }
}

struct Mode(StreamMode);

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            StreamMode::Sequenced => "\"sequenced\"",
            StreamMode::Immediate => "\"immediate\"",
        })
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list<T>(
            f: &mut fmt::Formatter<'_>,
            values: &[T],
            one: impl Fn(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
        ) -> fmt::Result {
            f.write_char('[')?;
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    f.write_str(", ")?;
                }
                one(f, value)?;
            }
            f.write_char(']')
        }
        /// TOML spells what is not a number in lower case, as Rust's `Debug` does not.
        fn double(f: &mut fmt::Formatter<'_>, value: &f64) -> fmt::Result {
            if value.is_nan() { f.write_str("nan") } else { write!(f, "{value:?}") }
        }
        match self {
            Self::Int(value) => write!(f, "{value}"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Double(value) => double(f, value),
            Self::Str(value) => Quoted(value).fmt(f),
            Self::StrArray(values) => list(f, values, |f, value| Quoted(value).fmt(f)),
            Self::DoubleArray(values) => list(f, values, double),
        }
    }
}

impl App {
    /// `[controller]`, `[streams]` and `[registry]` as an app file would say them.
    pub(crate) fn to_config(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.write_config(&mut text);
        text
    }

    fn write_config(&self, to: &mut String) -> fmt::Result {
        let controller = &self.controller;
        writeln!(to, "[controller]")?;
        if let Some(period) = controller.publish_period {
            writeln!(to, "publish_period = {:?}", period as f64 / 1e9)?;
        }
        if let Some(channel) = &controller.solution_channel {
            writeln!(to, "solution_channel = {}", Quoted(channel))?;
        }
        if let Some(filter) = &controller.filter_description {
            writeln!(to, "filter_description = {}", Quoted(filter))?;
        }
        writeln!(to, "buffer_length = {:?}", controller.buffer_length as f64 / 1e9)?;
        writeln!(to, "queue = {}", controller.queue)?;
        writeln!(to, "shutdown_when_done = {}", controller.shutdown_when_done)?;
        writeln!(to, "\n[streams]\ndefault = {}\nfixed = {}", Mode(self.streams.default), self.streams.fixed)?;
        for rule in &self.streams.rules {
            writeln!(to, "[[streams.rule]]\ntype = {}\nmode = {}", rule.message_type, Mode(rule.mode))?;
            if let Some(source) = &rule.source {
                writeln!(to, "source = {}", Quoted(source))?;
            }
        }
        for group in &self.registry {
            writeln!(to, "\n[registry.{}]", Quoted(&group.name))?;
            for (key, value) in &group.values {
                writeln!(to, "{} = {value}", Quoted(key))?;
            }
        }
        Ok(())
    }
}
