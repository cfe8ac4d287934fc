//! What the command line changes about an app.

use std::{
    path::{Path, PathBuf},
    str::FromStr,
};

use toml::de::DeValue;

use super::{App, Value, reader};
use crate::problem::{Problem, Problems};

/// The command line's part of an app.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overrides {
    /// Registry values, in place of those of the file.
    pub set: Vec<Setting>,
    /// The input of the app's one transport; relative to the working directory.
    pub input: Option<PathBuf>,
    /// The output of the app's one transport; relative to the working directory.
    pub output: Option<PathBuf>,
    /// Where libraries that are given by name are searched, after the app file's own folder.
    pub library_folders: Vec<PathBuf>,
}

/// `group.key=value`. The last dot before the `=` ends the group. The value is read as TOML, and as a string where it
/// is not TOML.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    group: String,
    key: String,
    value: Value,
}

impl FromStr for Setting {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let malformed = |why: &str| {
            Problem::new(format!("`{text}` is not a setting"))
                .because(why)
                .help("write `group.key=value`, such as `lcm-log.record_inputs=true`")
        };
        let (name, value) = text.split_once('=').ok_or_else(|| malformed("there is no `=` in it"))?;
        let (group, key) =
            name.trim().rsplit_once('.').ok_or_else(|| malformed("there is no `.` between group and key"))?;
        if group.is_empty() || key.is_empty() {
            return Err(malformed("group and key may not be empty"));
        }
        let value = value.trim();
        let value = match DeValue::parse(value) {
            Ok(toml) => reader::value(toml.get_ref(), Path::new("")).map_err(|why| {
                Problem::new(format!("the registry cannot hold the value of `{name}`"))
                    .at(format!("`{text}`"))
                    .because(why)
            })?,
            Err(_) => Value::Str(value.to_owned()),
        };
        Ok(Self { group: group.to_owned(), key: key.to_owned(), value })
    }
}

impl Overrides {
    pub(super) fn apply(&self, app: &mut App) -> Result<(), Problems> {
        for Setting { group, key, value } in &self.set {
            app.set(group, key, value.clone());
        }
        let absolute = |path: &Option<PathBuf>| path.as_deref().map(std::path::absolute).transpose();
        let failed =
            |error: std::io::Error| Problem::new("the working directory is not known").because(error.to_string());
        app.input = absolute(&self.input).map_err(failed)?;
        app.output = absolute(&self.output).map_err(failed)?;
        app.library_folders.clone_from(&self.library_folders);
        Ok(())
    }
}
