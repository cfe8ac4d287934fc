//! Extensions: what a vendor describes beside the API, and what is made of it.
//!
//! The description of an extension is a folder like `api-spec/`, with `[extension]` in its `api.toml`. It is read
//! together with that of the API, so that all rules see both; files are made for its own declarations alone.

mod outputs;

use std::path::Path;

use crate::diagnostic::Diagnostics;
use crate::emit::{Part, sdk};
use crate::folder::Folder;
use crate::manifest;
use crate::model::{Api, Extends, Header};
use crate::output::FileMap;
use crate::pipeline::{self, GenerateError, Mode, Report};

/// Folders below the one that is made, in which leftovers are removed.
pub(crate) const OWNED: &[&str] = &["c", "include", "java", "reference", "rust"];

/// A description that adds to an API.
#[derive(Debug)]
pub struct Extension {
    /// The API with the extension.
    pub api: Api,
    /// How many of the headers are those of the API.
    below: usize,
    /// How many of the support headers are those of the API.
    support_below: usize,
    extends: Extends,
    /// Name of the folder.
    label: String,
    prefixes: Vec<String>,
    java: Option<String>,
    guide: Option<String>,
}

impl Extension {
    /// The headers of the extension itself.
    pub fn headers(&self) -> &[Header] {
        &self.api.headers[self.below..]
    }

    /// The model of the extension alone, which names what the API declares.
    pub fn own(&self) -> Api {
        Api {
            name: self.api.name.clone(),
            release: self.api.release.clone(),
            extends: Some(self.extends.clone()),
            support: self.api.support[self.support_below..].to_vec(),
            headers: self.headers().to_vec(),
        }
    }

    /// What its names in C begin with when they are nobody's: those of files, and of the list of its structs.
    fn stem(&self) -> String {
        let is_small = |prefix: &&String| prefix.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
        let prefix = self.prefixes.iter().find(is_small).or(self.prefixes.first());
        sdk::snake(prefix.map_or("", String::as_str)).trim_matches('_').to_owned()
    }

    fn part(&self) -> Part<'_> {
        Part { folder: &self.label, below: self.below }
    }
}

/// Reads the description of an extension, and that of the API it adds to.
///
/// # Errors
///
/// Everything that is wrong with it, in source order.
pub fn load(folder: &Path, base: Folder<'_>) -> Result<Extension, Diagnostics> {
    let (api, loaded) =
        pipeline::read(|sources, errors| manifest::load_extension(Folder::Disk(folder), base, sources, errors))?;
    let base = loaded.base.expect("an extension has a base");
    Ok(Extension {
        api,
        below: base.files,
        support_below: base.support,
        extends: Extends { name: base.name, release: base.release },
        label: base.own.label,
        prefixes: base.own.prefixes.into_iter().map(|prefix| prefix.text).collect(),
        java: base.own.java.map(|package| package.text),
        guide: base.own.guide,
    })
}

/// Makes every output of an extension, in memory.
pub fn generate(extension: &Extension) -> FileMap {
    outputs::all(extension)
}

/// Loads an extension, makes every output, and writes or compares the files below `out`.
///
/// # Errors
///
/// When a description breaks a rule, and then nothing is written, or when a file cannot be written.
pub fn generate_into(folder: &Path, base: Folder<'_>, out: &Path, mode: Mode) -> Result<Report, GenerateError> {
    let extension = load(folder, base).map_err(GenerateError::Description)?;
    generate(&extension).put(out, OWNED, mode)
}
