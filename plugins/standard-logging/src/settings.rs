//! What an operator can set, in the registry group [`GROUP`].

use std::{ffi::CStr, io::IsTerminal};

use pntos::LoggingLevel;

/// The group with the settings.
pub const GROUP: &CStr = c"standard-logging";

/// The settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Key `level`: the least severe level that is shown. `error`, `warn`, `info` (if nothing is set) or `debug`.
    pub level: LoggingLevel,
    /// Key `color`: whether levels are in colour. `auto` (if nothing is set), `always` or `never`.
    pub color: Color,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Color {
    /// On a terminal that can, unless the environment has `NO_COLOR`.
    Auto,
    /// Also into a file or a pipe.
    Always,
    /// Not even on a terminal.
    Never,
}

impl Default for Settings {
    fn default() -> Self {
        Self { level: LoggingLevel::INFO, color: Color::Auto }
    }
}

impl Settings {
    /// Reads the two keys; a value that is not known leaves the default and is described in the second part.
    #[must_use]
    pub fn read(level: Option<&str>, color: Option<&str>) -> (Self, Vec<String>) {
        let mut settings = Self::default();
        let mut unknown = Vec::new();
        match level.map(|text| text.trim().to_ascii_lowercase()).as_deref() {
            None => {}
            Some("error" | "0") => settings.level = LoggingLevel::ERROR,
            Some("warn" | "warning" | "1") => settings.level = LoggingLevel::WARN,
            Some("info" | "2") => settings.level = LoggingLevel::INFO,
            Some("debug" | "3") => settings.level = LoggingLevel::DEBUG,
            Some(other) => unknown.push(format!(
                "registry group {GROUP:?}, key `level`: {other:?} is not a level; write `error`, `warn`, `info` or \
                 `debug` (`info` is used)"
            )),
        }
        match color.map(|text| text.trim().to_ascii_lowercase()).as_deref() {
            None => {}
            Some("auto") => settings.color = Color::Auto,
            Some("always") => settings.color = Color::Always,
            Some("never") => settings.color = Color::Never,
            Some(other) => unknown.push(format!(
                "registry group {GROUP:?}, key `color`: {other:?} is unknown; write `auto`, `always` or `never` (`auto` \
                 is used)"
            )),
        }
        (settings, unknown)
    }
}

impl Color {
    /// Whether to use colours on standard error.
    #[must_use]
    pub fn on_stderr(self) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
                let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
                std::io::stderr().is_terminal() && !set("NO_COLOR") && !dumb
            }
        }
    }
}
