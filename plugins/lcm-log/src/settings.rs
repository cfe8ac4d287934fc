//! What the plugin is told to do, from the registry.

use std::{
    fs,
    path::{Path, PathBuf},
};

use pntos::{Error, Fault, Mediator, Result, settings};

use crate::IDENTIFIER;

/// A longer one cannot be played back onto a network.
const LONGEST_CHANNEL: usize = 63;
const DEFAULT_CHANNEL: &str = "/pntos/solution";

/// The settings, found to fit together.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    pub input: Option<PathBuf>,
    pub output: Option<PathBuf>,
    /// Channels to hand on; empty for all.
    pub channels: Vec<String>,
    pub record_inputs: bool,
    pub default_channel: String,
}

impl Settings {
    pub(crate) fn read(mediator: &Mediator) -> Result<Self> {
        let settings = settings::read(mediator, IDENTIFIER, |group| {
            let mut path = |key| group.get::<String>(key).optional().filter(|path| !path.is_empty()).map(PathBuf::from);
            Self {
                input: path("input"),
                output: path("output"),
                channels: group.get("channels").or(Vec::new()),
                record_inputs: group.get("record_inputs").or(false),
                default_channel: group.get("default_channel").or(DEFAULT_CHANNEL.to_owned()),
            }
        })?;
        settings.check()?;
        if settings.record_inputs && settings.output.is_none() {
            mediator.warn(format_args!(
                "`record_inputs` in the registry group `{IDENTIFIER}` has no effect without an `output` to record into"
            ));
        }
        Ok(settings)
    }

    fn check(&self) -> Result {
        let name = &self.default_channel;
        if name.is_empty() || name.len() > LONGEST_CHANNEL {
            return Err(wrong(format_args!(
                "`default_channel` in the registry group `{IDENTIFIER}` has {} bytes: LCM channels have 1 to {LONGEST_CHANNEL}",
                name.len()
            )));
        }
        match (&self.input, &self.output) {
            (None, None) => Err(wrong(format_args!(
                "there is nothing to do: set `input` or `output` in the registry group `{IDENTIFIER}`"
            ))),
            (Some(input), Some(output)) if same_file(input, output) => Err(wrong(format_args!(
                "`input` and `output` are the same log, `{}`: recording would destroy what is replayed, name another output",
                output.display()
            ))),
            _ => Ok(()),
        }
    }
}

fn wrong(what: std::fmt::Arguments<'_>) -> Error {
    Error::with_fault(Fault::Settings, what)
}

/// True if both paths lead to one file, also over links.
fn same_file(one: &Path, other: &Path) -> bool {
    let canonical = |path| fs::canonicalize(path).ok();
    if one == other || canonical(one).is_some_and(|path| Some(path) == canonical(other)) {
        return true;
    }
    is_hard_link(one, other)
}

#[cfg(unix)]
fn is_hard_link(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |path| fs::metadata(path).ok().map(|file| (file.dev(), file.ino()));
    identity(one).is_some_and(|file| Some(file) == identity(other))
}

#[cfg(not(unix))]
fn is_hard_link(_: &Path, _: &Path) -> bool {
    false
}
