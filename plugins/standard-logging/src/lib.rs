//! Log records on the console.
//!
//! The reference logging plugin, `standard-logging`. Every record is one line on standard error:
//!
//! ```text
//! 2026-01-01T12:00:00.000000Z  INFO lcm-log (transport): 3 channels in the log
//! ```
//!
//! Level and colours are set in the registry group `standard-logging`, keys `level` and `color` ([`settings`]); they are
//! read once, in `init_plugin`. `log_fmt` formats as C's `printf` does and goes on through `log`.
//!
//! What plugins send is not trusted to be plain text: [`escape`](escape::escape) keeps a record on one line and takes
//! the power from terminal escapes. A level that pntOS does not have is shown by its number. The plugin never logs
//! through its own mediator, since that would come back to it.

pub mod console;
pub mod escape;
pub mod settings;

use std::{
    ffi::{CStr, CString},
    sync::OnceLock,
};

use pntos::{PluginTypes, Result, prelude::*};

use crate::{
    console::Console,
    settings::{GROUP, Settings},
};

/// The plugin.
#[derive(Debug, Default)]
pub struct StandardLogging {
    console: OnceLock<Console>,
}

impl StandardLogging {
    /// A plugin that writes to `console`, whatever the registry says.
    #[must_use]
    pub fn with_console(console: Console) -> Self {
        Self { console: console.into() }
    }
}

impl CommonPlugin for StandardLogging {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        if self.console.get().is_some() {
            return Ok(());
        }
        let (settings, unknown) = match init.mediator.batch(GROUP) {
            Ok(batch) => Settings::read(batch.str(c"level").as_deref(), batch.str(c"color").as_deref()),
            Err(error) => (Settings::default(), vec![format!("the settings could not be read: {error}")]),
        };
        let console =
            self.console.get_or_init(|| Console::new(settings.level, settings.color.on_stderr(), std::io::stderr));
        for problem in unknown {
            let problem = CString::new(problem).unwrap_or_default();
            console.log(PluginTypes::LOGGING_PLUGIN, IDENTIFIER, LoggingLevel::WARN, &problem);
        }
        Ok(())
    }
}

#[pntos_plugin(identifier = "standard-logging")]
impl LoggingPlugin for StandardLogging {
    fn log(&self, kind: PluginTypes, plugin: &CStr, level: LoggingLevel, message: &CStr) -> Result {
        if let Some(console) = self.console.get() {
            console.log(kind, plugin, level, message);
        }
        Ok(())
    }
}

const IDENTIFIER: &CStr = <StandardLogging as pntos::plugin::Plugin>::IDENTIFIER;

pntos::export_plugins![StandardLogging];
