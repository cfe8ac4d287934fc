//! App files: which plugins, how the controller runs them, and what the registry holds at the start.
//!
//! ```toml
//! [[plugin]]                       # in the order in which they are initialised, transports last
//! library = "standard_registry"    # a name: searched for; or a path, relative to this file
//! [[plugin]]
//! library = "../plugins/libgnss.so"
//! identifier = "gnss-serial"       # only this one of the library's plugins; without it, all of them
//! resources = "gnss-data"          # what `init_plugin` is told about its data folder; relative to this file
//! worker = "input"                 # the worker that runs it; without it, whichever thread calls it
//!
//! [controller]
//! publish_period = 1.0             # a solution at every multiple of so many seconds of message time
//! solution_channel = "/solution"   # the `destination_identifier` it is broadcast to
//! filter_description = "..."       # which filter; without it the first whose description contains `BEST`
//! buffer_length = 2.0              # seconds a sequenced message waits for older ones
//! queue = 1024                     # calls that may wait for a busy plugin
//! workers = ["input", "filter"]    # threads of the controller that run the plugins placed on them
//! shutdown_when_done = true        # end once every transport has set `ready_to_shutdown` in `controller/flags`
//!
//! [streams]
//! default = "sequenced"            # or "immediate": for what no rule names
//! fixed = false                    # true: the orchestration's own wishes do not change these rules
//! [[streams.rule]]
//! type = "ASPN_MEASUREMENT_IMU"    # the message type, or its number
//! source = "/sensor/imu"           # only messages of this source; without it, all of the type
//! mode = "immediate"
//!
//! [registry."gnss-serial"]         # initial values of a registry group
//! rate = 10
//! sigmas = [1.0, 1.0, 2.0]
//! log = { path = "../drive.lcmlog" }   # a string: the path, made absolute from this file
//! [registry.imu."vn-100"]          # a table within a table is a group of its own: this one is `imu/vn-100`
//! gyro_bias_tau = [500, 500, 500]  # an array of numbers holds floats
//!
//! [report]                         # for tools that judge the run; the controller does not read it
//! solution_channel = "/solution"
//! reference_channel = "/reference"
//! ```
//!
//! Every key is optional except `library`, `type` and `mode`. A key that is not in this list is an error.

mod overrides;
mod reader;
mod render;
mod schema;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

pub use overrides::{Overrides, Setting};

use crate::problem::{Problem, Problems};

/// An app: an app file with the command line's overrides applied.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct App {
    /// The file it was read from.
    pub path: PathBuf,
    /// What to load, in the order of initialisation.
    pub plugins: Vec<PluginEntry>,
    /// How the built-in controller runs.
    pub controller: ControllerOptions,
    /// How messages are streamed to the orchestration.
    pub streams: StreamOptions,
    /// Initial registry values, group by group.
    pub registry: Vec<Group>,
    /// Group and key of those that also replace what the registry has kept from an earlier run.
    pub forced: BTreeSet<(String, String)>,
    /// What a report is about.
    pub report: ReportOptions,
    /// The input that the command line gives to the app's one transport (registry key `input` of its group).
    pub input: Option<PathBuf>,
    /// The output that the command line gives to the app's one transport (registry key `output` of its group).
    pub output: Option<PathBuf>,
    /// Further folders in which libraries given by name are searched.
    pub library_folders: Vec<PathBuf>,
}

/// One library to load.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginEntry {
    /// As written in the file.
    pub library: String,
    /// Only the plugin with this identifier.
    pub identifier: Option<String>,
    /// The data folder or other resource, made absolute.
    pub resources: Option<PathBuf>,
    /// The worker that runs its calls; `None` leaves each to the thread that makes it.
    pub worker: Option<String>,
}

/// `[controller]`.
#[derive(Clone, Debug, PartialEq)]
pub struct ControllerOptions {
    /// Nanoseconds of message time between published solutions; `None` publishes none.
    pub publish_period: Option<i64>,
    /// Where solutions are sent.
    pub solution_channel: Option<String>,
    /// Which filter is asked.
    pub filter_description: Option<String>,
    /// Nanoseconds that a sequenced message waits for older ones.
    pub buffer_length: i64,
    /// How many calls may wait for one busy cell.
    pub queue: usize,
    /// The workers that plugins may be placed on.
    pub workers: Vec<String>,
    /// Whether the run ends when every transport is done.
    pub shutdown_when_done: bool,
}

impl Default for ControllerOptions {
    fn default() -> Self {
        Self {
            publish_period: None,
            solution_channel: None,
            filter_description: None,
            buffer_length: 2_000_000_000,
            queue: 1024,
            workers: Vec::new(),
            shutdown_when_done: true,
        }
    }
}

/// In which order messages reach the orchestration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StreamMode {
    /// Buffered, and delivered in the order of their time.
    #[default]
    Sequenced,
    /// Delivered as they come.
    Immediate,
}

/// `[streams]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StreamOptions {
    /// For what no rule names.
    pub default: StreamMode,
    /// Whether the orchestration's own wishes are ignored.
    pub fixed: bool,
    /// The rules, in the order of the file.
    pub rules: Vec<StreamRule>,
}

/// `[[streams.rule]]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamRule {
    /// The value of the message type.
    pub message_type: u32,
    /// The source, or all of them.
    pub source: Option<String>,
    /// What to do with such messages.
    pub mode: StreamMode,
}

/// Initial values of one registry group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// The name of the group.
    pub name: String,
    /// Keys and values.
    pub values: Vec<(String, Value)>,
}

/// A value that the registry can hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `set_int`
    Int(i64),
    /// `set_bool`
    Bool(bool),
    /// `set_double`
    Double(f64),
    /// `set_str`
    Str(String),
    /// `set_str_array`
    StrArray(Vec<String>),
    /// `set_double_array`; an array of integers becomes one, because the registry has no other array of numbers.
    DoubleArray(Vec<f64>),
}

/// `[report]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportOptions {
    /// The channel that carries the solution.
    pub solution_channel: Option<String>,
    /// The channel that carries what the solution is compared with.
    pub reference_channel: Option<String>,
}

impl App {
    /// Reads an app file and applies the command line's overrides.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the file and the overrides, at once.
    pub fn load(path: impl AsRef<Path>, overrides: &Overrides) -> Result<Self, Problems> {
        let path = path.as_ref();
        let text = std::fs::read(path).map_err(|error| {
            Problem::new("the app file cannot be read")
                .at(path.display())
                .because(error.to_string())
                .help("give the path of an app file; `cargo pntos run --help` shows one")
        })?;
        let text = String::from_utf8(text).map_err(|error| {
            Problem::new("the app file is not text")
                .at(path.display())
                .because(format!("byte {} is not UTF-8", error.utf8_error().valid_up_to()))
                .help("save it as UTF-8")
        })?;
        Self::parse(&text, path, overrides)
    }

    /// As [`load`](Self::load), from the file's text; `path` is what relative paths start from.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the text and the overrides, at once.
    pub fn parse(text: &str, path: impl AsRef<Path>, overrides: &Overrides) -> Result<Self, Problems> {
        let mut app = schema::read(text, path.as_ref())?;
        overrides.apply(&mut app)?;
        Ok(app)
    }

    /// Whether a value replaces what the registry has kept.
    pub(crate) fn is_forced(&self, group: &str, key: &str) -> bool {
        self.forced.contains(&(group.to_owned(), key.to_owned()))
    }

    /// The folder that relative paths of the file start from.
    #[must_use]
    pub fn folder(&self) -> &Path {
        match self.path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        }
    }

    /// Sets an initial registry value, in place of the one the file gives it and of what the registry has kept from an
    /// earlier run.
    pub fn set(&mut self, group: &str, key: &str, value: Value) {
        self.forced.insert((group.to_owned(), key.to_owned()));
        let at = match self.registry.iter().position(|known| known.name == group) {
            Some(at) => at,
            None => {
                self.registry.push(Group { name: group.to_owned(), values: Vec::new() });
                self.registry.len() - 1
            }
        };
        let values = &mut self.registry[at].values;
        match values.iter_mut().find(|(known, _)| known == key) {
            Some((_, old)) => *old = value,
            None => values.push((key.to_owned(), value)),
        }
    }
}
