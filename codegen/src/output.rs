//! Files that were made, before any is written.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;

/// Made files by path, relative to the repository. A path is made once.
#[derive(Debug, Default)]
pub struct FileMap {
    files: IndexMap<String, String>,
    /// Files are removed and written over only if they say that they were made.
    careful: bool,
}

/// What every made file says at its beginning.
const MARK: &str = "by `cargo pntos gen`";

/// A made file that differs from the one on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// Path relative to the repository.
    pub path: String,
    /// How it differs.
    pub cause: Cause,
}

/// How a file differs from what would be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// It is not there.
    Missing,
    /// Its text differs.
    Different,
    /// Only its line endings differ: the checkout changed them.
    LineEndings,
    /// Nothing makes it any more.
    Leftover,
}

impl std::fmt::Display for Cause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Missing => "is missing",
            Self::Different => "differs",
            Self::LineEndings => {
                "differs only in line endings; set `git config core.autocrlf input` and check it out again"
            }
            Self::Leftover => "is made by nothing any more",
        })
    }
}

impl FileMap {
    /// Files for folders in which somebody may keep files of their own.
    #[must_use]
    pub fn careful() -> Self {
        Self { files: IndexMap::new(), careful: true }
    }

    /// Adds a file.
    ///
    /// # Panics
    ///
    /// When two emitters make the same path: that is a mistake in the generator.
    pub fn add(&mut self, path: impl Into<String>, text: String) {
        let path = path.into();
        let before = self.files.insert(path.clone(), text);
        assert!(before.is_none(), "two emitters make `{path}`");
    }

    /// Adds the files of another map.
    ///
    /// # Panics
    ///
    /// As [`add`](Self::add) does.
    pub(crate) fn append(&mut self, other: Self) {
        for (path, text) in other.files {
            self.add(path, text);
        }
    }

    /// The files in the order they were made.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The files that differ from those under `root`, and those in `owned` folders that nothing makes.
    pub fn stale(&self, root: &Path, owned: &[&str]) -> Vec<Stale> {
        let mut stale = Vec::new();
        for (path, text) in self.iter() {
            let cause = match std::fs::read(root.join(path)) {
                Err(_) => Cause::Missing,
                Ok(found) if found == text.as_bytes() => continue,
                Ok(found) if without_returns(&found) == without_returns(text.as_bytes()) => Cause::LineEndings,
                Ok(_) => Cause::Different,
            };
            stale.push(Stale { path: path.to_owned(), cause });
        }
        for path in self.leftovers(root, owned) {
            stale.push(Stale { path, cause: Cause::Leftover });
        }
        stale
    }

    /// Files that would be written over although somebody else keeps them: they do not say that they were made, or they
    /// were made for another description.
    pub fn foreign(&self, root: &Path) -> Vec<String> {
        let name = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok()?.get("name").cloned();
        let is_foreign = |(path, text): &(&str, &str)| match std::fs::read(root.join(path)) {
            Err(_) => false,
            Ok(found) if found == text.as_bytes() => false,
            Ok(found) if path.ends_with(".json") => name(&String::from_utf8_lossy(&found)) != name(text),
            Ok(_) => !is_made(&root.join(path)),
        };
        if !self.careful {
            return Vec::new();
        }
        self.iter().filter(is_foreign).map(|(path, _)| path.to_owned()).collect()
    }

    /// Files in `owned` folders that nothing makes.
    fn leftovers(&self, root: &Path, owned: &[&str]) -> Vec<String> {
        let mut found = Vec::new();
        for folder in owned {
            walk(root, PathBuf::from(folder), &mut found);
        }
        found.sort();
        found.retain(|path| !self.files.contains_key(path) && (!self.careful || is_made(&root.join(path))));
        found
    }

    /// Writes what differs and removes leftovers; returns the paths that changed.
    ///
    /// # Errors
    ///
    /// When a folder or a file cannot be written.
    pub fn write(&self, root: &Path, owned: &[&str]) -> std::io::Result<Vec<Stale>> {
        let stale = self.stale(root, owned);
        for Stale { path, cause } in &stale {
            let target = root.join(path);
            if *cause == Cause::Leftover {
                std::fs::remove_file(&target)?;
                continue;
            }
            if let Some(folder) = target.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&target, self.files[path].as_bytes())?;
        }
        Ok(stale)
    }
}

/// Whether a file says that it was made.
fn is_made(path: &Path) -> bool {
    let text = std::fs::read(path).unwrap_or_default();
    let beginning = &text[..text.len().min(4096)];
    beginning.windows(MARK.len()).any(|bytes| bytes == MARK.as_bytes())
}

fn without_returns(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().filter(|byte| *byte != b'\r').collect()
}

fn walk(root: &Path, folder: PathBuf, found: &mut Vec<String>) {
    let Ok(entries) = std::fs::read_dir(root.join(&folder)) else {
        return;
    };
    for entry in entries.flatten() {
        let path = folder.join(entry.file_name());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            walk(root, path, found);
        } else if !entry.path().is_dir() {
            // What a link to a folder leads to is somebody else's.
            found.push(path.to_string_lossy().replace('\\', "/"));
        }
    }
}
