//! What is compared, as the command line names it.

use std::path::{Path, PathBuf};

use pntos_codegen::diff::Side;
use pntos_codegen::{SPEC_FOLDER, load, published};

use super::revision;
use crate::cli::Diff;
use crate::failure::Failure;

/// The file that makes a folder a description.
const MANIFEST: &str = "api.toml";

/// The ways to name something, for those who named nothing.
const WAYS: &str = "help: name a folder with an `api.toml`, an `api.json`, a folder of C headers, or a git revision; \
                    `cargo pntos diff --help` shows how to say which it is";

/// One side of a comparison, not read yet.
#[derive(Debug, PartialEq, Eq)]
pub enum Operand {
    Description(PathBuf),
    Published(PathBuf),
    Headers(PathBuf),
    Revision(String),
}

impl Operand {
    /// Tells what a word of the command line names: by its prefix, else by what exists.
    pub fn parse(word: &str) -> Result<Self, Failure> {
        match word.split_once(':') {
            Some(("spec", folder)) => return Ok(Self::Description(folder.into())),
            Some(("json", file)) => return Ok(Self::Published(file.into())),
            Some(("headers", folder)) => return Ok(Self::Headers(folder.into())),
            Some(("git", revision)) => return Ok(Self::Revision(revision.to_owned())),
            _ => {}
        }
        let path = Path::new(word);
        if path.is_dir() {
            return folder(path).ok_or_else(|| {
                Failure::Comparison(format!("the folder `{word}` holds neither an `{MANIFEST}` nor a C header\n{WAYS}"))
            });
        }
        match path.extension() {
            _ if !path.exists() => Ok(Self::Revision(word.to_owned())),
            Some(extension) if extension == "json" => Ok(Self::Published(path.to_owned())),
            _ => Err(Failure::Comparison(format!("the file `{word}` is no `api.json`\n{WAYS}"))),
        }
    }

    /// Reads it. `word` is what it is called in the report.
    pub fn read(&self, word: &str, arguments: &Diff) -> Result<Side, Failure> {
        match self {
            Self::Description(folder) => match load(folder) {
                Ok(api) => Ok(Side::description(word, api)),
                Err(errors) => Err(Failure::Comparison(errors.to_string())),
            },
            Self::Published(file) => {
                let text = std::fs::read_to_string(file)
                    .map_err(|error| Failure::Comparison(format!("`{}` cannot be read: {error}", file.display())))?;
                let api = published::read(&text).map_err(|error| {
                    Failure::Comparison(format!("`{}` cannot be compared: {error}", file.display()))
                })?;
                Ok(Side::description(word, api))
            }
            Self::Headers(folder) => headers(word, folder, arguments),
            Self::Revision(revision) => revision::read(revision).map(|api| Side::description(word, api)),
        }
    }
}

/// What a folder holds.
fn folder(path: &Path) -> Option<Operand> {
    if path.join(MANIFEST).is_file() {
        Some(Operand::Description(path.to_owned()))
    } else if path.join(SPEC_FOLDER).join(MANIFEST).is_file() {
        Some(Operand::Description(path.join(SPEC_FOLDER)))
    } else {
        has_headers(path).then(|| Operand::Headers(path.to_owned()))
    }
}

fn has_headers(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().any(|path| path.extension().is_some_and(|extension| extension == "h"))
        || paths.iter().any(|path| path.is_dir() && !path.is_symlink() && has_headers(path))
}

#[cfg(feature = "clang")]
fn headers(word: &str, folder: &Path, arguments: &Diff) -> Result<Side, Failure> {
    use pntos_codegen::clang::{ReadOptions, read};

    let options = ReadOptions { include: arguments.include.clone(), defines: arguments.define.clone() };
    match read(folder, &options) {
        Ok(headers) => Ok(Side::read_headers(word, headers)),
        Err(error) => Err(Failure::Comparison(error.to_string())),
    }
}

#[cfg(not(feature = "clang"))]
fn headers(word: &str, _: &Path, _: &Diff) -> Result<Side, Failure> {
    Err(Failure::Comparison(format!(
        "`{word}` names C headers, and this `cargo pntos` was built without the feature `clang`, which reads them\n\
         help: build it with its default features"
    )))
}
