//! Records on their way to the console.
//!
//! Each record is a `tracing` event with the fields `plugin`, `kind` and `message`, sent to a subscriber of this
//! console's own. The global subscriber is left alone: it belongs to the program, and several controllers may run in
//! one.

use std::{ffi::CStr, fmt};

use pntos::{LoggingLevel, PluginTypes};
use tracing::{
    Dispatch, Event, Level, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    fmt::{
        FmtContext, FormatEvent, FormatFields, MakeWriter,
        format::Writer,
        time::{FormatTime, SystemTime},
    },
    registry::LookupSpan,
};

use crate::escape::escape;

/// Where records go, and which.
#[derive(Clone, Debug)]
pub struct Console {
    dispatch: Dispatch,
    level: LoggingLevel,
}

impl Console {
    /// A console that shows `level` and everything more severe.
    pub fn new<W>(level: LoggingLevel, colors: bool, writer: W) -> Self
    where
        W: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
    {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(Level::DEBUG)
            .with_ansi(colors)
            .log_internal_errors(false)
            .event_format(Line)
            .with_writer(writer)
            .finish();
        Self { dispatch: Dispatch::new(subscriber), level }
    }

    /// Shows a record. A level that pntOS does not have is always shown, by its number.
    pub fn log(&self, kind: PluginTypes, plugin: &CStr, level: LoggingLevel, message: &CStr) {
        let known = level.0 <= LoggingLevel::DEBUG.0;
        if known && level.0 > self.level.0 {
            return;
        }
        let (kind, plugin, message) = (name_of(kind), escape(plugin), escape(message));
        macro_rules! record {
            ($level:expr $(, $field:ident)?) => {
                tracing::event!(target: "pntos", $level, plugin, kind, $($field = level.0,)? message)
            };
        }
        tracing::dispatcher::with_default(&self.dispatch, || match level {
            LoggingLevel::ERROR => record!(Level::ERROR),
            LoggingLevel::WARN => record!(Level::WARN),
            LoggingLevel::INFO => record!(Level::INFO),
            LoggingLevel::DEBUG => record!(Level::DEBUG),
            _ => record!(Level::ERROR, unknown_level),
        });
    }
}

/// `PNTOS_STATE_MODELING_PLUGIN` as `state modeling`.
fn name_of(kind: PluginTypes) -> String {
    match kind.name() {
        Some(name) => {
            let name = name.strip_prefix("PNTOS_").unwrap_or(name);
            name.strip_suffix("_PLUGIN").unwrap_or(name).to_ascii_lowercase().replace('_', " ")
        }
        None => format!("kind {}", kind.0),
    }
}

/// A record as a line: time, level, plugin, kind, message.
struct Line;

#[derive(Default)]
struct Fields {
    plugin: String,
    kind: String,
    message: String,
    unknown_level: Option<u64>,
}

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "plugin" => value.clone_into(&mut self.plugin),
            "kind" => value.clone_into(&mut self.kind),
            "message" => value.clone_into(&mut self.message),
            _ => {}
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "unknown_level" {
            self.unknown_level = Some(value);
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn fmt::Debug) {}
}

impl<S, N> FormatEvent<S, N> for Line
where
    S: Subscriber + for<'span> LookupSpan<'span>,
    N: for<'writer> FormatFields<'writer> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut line: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let level = match fields.unknown_level {
            Some(number) => format!("LEVEL {number}"),
            None => format!("{:>5}", event.metadata().level().as_str()),
        };
        let (dim, color, plain) = match (line.has_ansi_escapes(), *event.metadata().level()) {
            (false, _) => ("", "", ""),
            (true, Level::ERROR) => ("\x1b[2m", "\x1b[31m", "\x1b[0m"),
            (true, Level::WARN) => ("\x1b[2m", "\x1b[33m", "\x1b[0m"),
            (true, Level::INFO) => ("\x1b[2m", "\x1b[32m", "\x1b[0m"),
            (true, _) => ("\x1b[2m", "\x1b[34m", "\x1b[0m"),
        };
        line.write_str(dim)?;
        SystemTime.format_time(&mut line)?;
        writeln!(
            line,
            "{plain} {color}{level}{plain} {} {dim}({}){plain}: {}",
            fields.plugin, fields.kind, fields.message
        )
    }
}
