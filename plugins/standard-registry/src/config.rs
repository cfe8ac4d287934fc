//! The values that a registry begins with.
//!
//! `new_registry` is given nothing, the text of a configuration, or the path of a file with one. It is text if it has
//! more than one line or begins with `[`; a path is neither. A relative path begins in the working directory.

use std::{collections::BTreeMap, ffi::CStr, fs, path::Path};

use crate::{
    ini,
    value::{Text, Value},
};

/// Groups with their keys.
pub type Groups = BTreeMap<Text, BTreeMap<Text, Value>>;

/// Reads an initial configuration.
///
/// # Errors
///
/// If the file cannot be read, or the text is not in the notation; with the file or "the initial configuration" named,
/// and the line.
pub fn read(config: Option<&CStr>) -> Result<Groups, String> {
    let given = config.unwrap_or_default().to_bytes().trim_ascii();
    if given.is_empty() {
        return Ok(Groups::new());
    }
    if given.first() == Some(&b'[') || given.contains(&b'\n') {
        // Lines are counted in what the caller wrote, not in what is left of it.
        let text = config.unwrap_or_default().to_bytes();
        return ini::document(text).map_err(|error| format!("the initial configuration, {error}"));
    }
    let path = path_of(given);
    let text = fs::read(&path).map_err(|error| {
        format!("the initial configuration `{}`: {error}; give a path to a file, or the text itself", path.display())
    })?;
    ini::document(&text).map_err(|error| format!("`{}`, {error}", path.display()))
}

/// A path as C has it.
#[cfg(unix)]
pub fn path_of(bytes: &[u8]) -> std::borrow::Cow<'_, Path> {
    use std::os::unix::ffi::OsStrExt;
    Path::new(std::ffi::OsStr::from_bytes(bytes)).into()
}

/// A path as C has it.
#[cfg(not(unix))]
pub fn path_of(bytes: &[u8]) -> std::borrow::Cow<'_, Path> {
    std::path::PathBuf::from(String::from_utf8_lossy(bytes).into_owned()).into()
}
