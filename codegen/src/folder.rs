//! Where the files of a description are.

use std::collections::BTreeSet;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;

/// The folder of a description: on disk, or built into a program.
#[derive(Debug, Clone, Copy)]
pub enum Folder<'a> {
    /// A folder on disk.
    Disk(&'a Path),
    /// Files by name, and the name of the folder that they came from.
    Embedded(&'a str, &'a [(&'a str, &'a str)]),
}

impl Folder<'_> {
    /// Its name in messages.
    pub(crate) fn label(self) -> String {
        match self {
            Self::Disk(path) => path
                .canonicalize()
                .ok()
                .as_deref()
                .unwrap_or(path)
                .file_name()
                .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned()),
            Self::Embedded(label, _) => label.to_owned(),
        }
    }

    /// The whole name of a file, for somebody who looks for it.
    pub(crate) fn show(self, name: &str) -> String {
        match self {
            Self::Disk(path) => path.join(name).display().to_string(),
            Self::Embedded(label, _) => format!("{label}/{name}"),
        }
    }

    /// The text of a file.
    pub(crate) fn read(self, name: &str) -> Result<String> {
        match self {
            Self::Disk(path) => std::fs::read_to_string(path.join(name)),
            Self::Embedded(_, files) => files
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, text)| (*text).to_owned())
                .ok_or_else(|| Error::from(ErrorKind::NotFound)),
        }
    }

    /// Every `.rs` file in it.
    pub(crate) fn rust_files(self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        match self {
            Self::Disk(path) => walk(path, "", &mut found),
            Self::Embedded(_, files) => {
                let names = files.iter().map(|(name, _)| *name).filter(|name| name.ends_with(".rs"));
                found.extend(names.map(str::to_owned));
            }
        }
        found
    }
}

fn walk(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            walk(&path, &format!("{name}/"), found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.insert(name);
        }
    }
}
