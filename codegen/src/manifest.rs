//! `api.toml`: what is described, and by which files in which order.

use std::collections::BTreeSet;
use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::source::{FileId, Sources, Span};

/// Name of the manifest in the description's folder.
pub const MANIFEST: &str = "api.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub name: String,
    pub release: String,
    pub profile: IndexMap<String, ProfileEntry>,
    #[serde(default)]
    pub support: Vec<SupportEntry>,
    #[serde(default)]
    pub file: Vec<FileEntry>,
}

/// How a family of headers is annotated, and where it finds what C89 lacks.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileEntry {
    pub nullable: String,
    pub nonnull_region: Option<(String, String)>,
    /// Header that defines the annotation macros; every header of the profile includes it.
    pub annotations: String,
    /// Macro of that header that checks something at compile time: condition and name.
    pub abi_check: String,
    /// Macro that switches layout checks on, and those macros of that header that check a size and an offset.
    pub layout_check: Option<(String, String, String)>,
    /// Header that defines `int64_t` and its like.
    pub integers: String,
    /// Header that defines `bool`.
    pub boolean: String,
}

/// A header whose C is written by hand, in the description's folder.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportEntry {
    pub source: Spanned<String>,
    pub header: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    pub source: Spanned<String>,
    pub header: Spanned<String>,
    pub profile: Spanned<String>,
}

/// The manifest and the text of everything it lists.
pub struct Loaded {
    pub manifest: Manifest,
    /// Text of each support header.
    pub support: Vec<String>,
    /// Text of each file, `None` when it could not be read.
    pub files: Vec<Option<FileId>>,
}

/// Reads the manifest and the files it lists.
pub fn load(folder: &Path, sources: &mut Sources, errors: &mut Vec<Diagnostic>) -> Option<Loaded> {
    let label =
        folder.file_name().map_or_else(|| folder.display().to_string(), |name| name.to_string_lossy().into_owned());
    let path = folder.join(MANIFEST);
    let shown = format!("{label}/{MANIFEST}");
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            let id = sources.add(shown, String::new());
            errors.push(unreadable(Span::start_of(id), &path.display().to_string(), &error));
            return None;
        }
    };
    let id = sources.add(shown, text.clone());
    let manifest: Manifest = match toml::from_str(&text) {
        Ok(manifest) => manifest,
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            errors.push(
                Diagnostic::new(
                    Code::P0011,
                    place(id, &text, span),
                    "the manifest does not fit",
                    error.message().replace('\n', "; "),
                )
                .help("`cargo pntos explain P0011` shows a whole manifest"),
            );
            return None;
        }
    };
    let mut support = Vec::new();
    for entry in &manifest.support {
        match std::fs::read_to_string(folder.join(entry.source.get_ref())) {
            Ok(text) => support.push(text),
            Err(error) => {
                support.push(String::new());
                errors.push(unreadable(place(id, &text, entry.source.span()), entry.source.get_ref(), &error));
            }
        }
    }
    let mut files = Vec::new();
    for entry in &manifest.file {
        let name = entry.source.get_ref();
        if !manifest.profile.contains_key(entry.profile.get_ref()) {
            let known: Vec<&str> = manifest.profile.keys().map(String::as_str).collect();
            errors.push(
                Diagnostic::new(
                    Code::P0011,
                    place(id, &text, entry.profile.span()),
                    format!("there is no profile `{}`", entry.profile.get_ref()),
                    "a header takes its annotations from a profile",
                )
                .help(format!("the profiles are: {}", known.join(", "))),
            );
        }
        files.push(match std::fs::read_to_string(folder.join(name)) {
            Ok(text) => Some(sources.add(format!("{label}/{name}"), text)),
            Err(error) => {
                errors.push(unreadable(place(id, &text, entry.source.span()), name, &error));
                None
            }
        });
    }
    unlisted(folder, id, &manifest, errors);
    paths(id, &text, &manifest, errors);
    Some(Loaded { manifest, support, files })
}

fn unreadable(span: Span, name: &str, error: &std::io::Error) -> Diagnostic {
    let why = match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    };
    Diagnostic::new(Code::P0011, span, format!("`{name}` cannot be read"), why)
        .help("correct the name, or add the file")
}

/// Every output has a path of its own, below the folders that are made, and a name that Rust and C accept.
fn paths(id: FileId, text: &str, manifest: &Manifest, errors: &mut Vec<Diagnostic>) {
    let mut guards: IndexMap<String, Span> = IndexMap::new();
    let support = manifest.support.iter().map(|entry| &entry.header);
    for header in support.chain(manifest.file.iter().map(|entry| &entry.header)) {
        let (name, span) = (header.get_ref(), place(id, text, header.span()));
        if !is_header(name) {
            errors.push(
                Diagnostic::new(
                    Code::P0011,
                    span,
                    format!("`{name}` is no name of a header"),
                    "it is made below `include/`, and C sources include it by this name",
                )
                .help("use letters, digits, `_`, `-` and `/`, and end with `.h`"),
            );
        } else if let Some(first) = guards.insert(crate::emit::c::guard(name), span) {
            errors.push(
                Diagnostic::new(
                    Code::P0011,
                    span,
                    format!("`{name}` has the include guard of another header"),
                    "of two such headers only the first would be read",
                )
                .other(first, "the other one")
                .help("choose another name"),
            );
        }
    }
    let mut sources = BTreeSet::new();
    for entry in &manifest.file {
        let (name, span) = (entry.source.get_ref(), place(id, text, entry.source.span()));
        if !is_module(name) {
            errors.push(
                Diagnostic::new(
                    Code::P0011,
                    span,
                    format!("`{name}` is no name of a module"),
                    "the bindings have a module for each file, beside `lib.rs`, `ffi.rs` and each folder's `mod.rs`",
                )
                .help("use letters, digits and `_`, no word of Rust, and end with `.rs`"),
            );
        } else if !sources.insert(name) {
            errors.push(
                Diagnostic::new(Code::P0011, span, format!("`{name}` is listed twice"), "it would declare all twice")
                    .help("remove one of the two"),
            );
        }
    }
}

fn is_header(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c))
    };
    name.strip_suffix(".h").is_some_and(|stem| stem.split('/').all(part))
}

fn is_module(name: &str) -> bool {
    let part = |part: &str| part.is_ascii() && part != "mod" && syn::parse_str::<syn::Ident>(part).is_ok();
    name.strip_suffix(".rs").is_some_and(|stem| stem.split('/').all(part) && stem != "lib" && stem != "ffi")
}

/// A description that nobody lists would be dropped in silence.
fn unlisted(folder: &Path, id: FileId, manifest: &Manifest, errors: &mut Vec<Diagnostic>) {
    let listed: BTreeSet<&str> = manifest.file.iter().map(|entry| entry.source.get_ref().as_str()).collect();
    let mut found = BTreeSet::new();
    rust_files(folder, "", &mut found);
    for name in found {
        if !listed.contains(name.as_str()) {
            errors.push(
                Diagnostic::new(
                    Code::P0011,
                    Span::start_of(id),
                    format!("`{name}` is not listed"),
                    "a file of the description that is not listed would make nothing",
                )
                .help(format!("add a `[[file]]` with `source = \"{name}\"`, or remove the file")),
            );
        }
    }
}

fn rust_files(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, &format!("{name}/"), found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.insert(name);
        }
    }
}

/// A byte range of the manifest as a span.
fn place(file: FileId, text: &str, range: std::ops::Range<usize>) -> Span {
    let position = |offset: usize| {
        let before = &text[..offset.min(text.len())];
        let line_start = before.rfind('\n').map_or(0, |index| index + 1);
        proc_macro2::LineColumn { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() }
    };
    Span { file, start: position(range.start), end: position(range.end) }
}
