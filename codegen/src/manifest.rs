//! `api.toml`: what is described, and by which files in which order.

mod paths;

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use crate::ast::Name;
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::folder::Folder;
use crate::source::{FileId, Sources, Span};

/// Name of the manifest in the description's folder.
pub const MANIFEST: &str = "api.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub name: String,
    pub release: String,
    #[serde(default)]
    pub profile: IndexMap<String, ProfileEntry>,
    #[serde(default)]
    pub support: Vec<SupportEntry>,
    #[serde(default)]
    pub file: Vec<FileEntry>,
    /// What an API leaves to its extensions.
    pub extensions: Option<ExtensionsEntry>,
    /// Makes this the description of an extension.
    pub extension: Option<ExtensionEntry>,
}

/// What an API leaves to its extensions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtensionsEntry {
    /// The variants that are the first and the last number for messages of extensions.
    pub messages: (Spanned<String>, Spanned<String>),
}

/// What is an extension's own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtensionEntry {
    /// What its names begin with, such as `Acme`, `ACME_` and `acme_`.
    pub prefixes: Spanned<Vec<Spanned<String>>>,
    /// The first and the last number of its messages.
    pub messages: Option<Spanned<(u32, u32)>>,
    /// The Java package of its classes.
    pub java: Option<Spanned<String>>,
    /// Where the reference pages of its API are: an address, or a path from its own pages.
    pub guide: Option<String>,
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

/// The manifest and the text of everything it lists. That of an extension has what the API below it lists, too.
pub struct Loaded {
    pub manifest: Manifest,
    /// Text of each support header.
    pub support: Vec<String>,
    /// Text of each file, `None` when it could not be read.
    pub files: Vec<Option<FileId>>,
    /// What an extension adds to.
    pub base: Option<Base>,
}

/// The API that an extension adds to, as a part of what was loaded.
pub struct Base {
    pub name: String,
    pub release: String,
    /// How many of the support headers are its.
    pub support: usize,
    /// How many of the files are its.
    pub files: usize,
    /// The variants that are the first and the last number for messages of extensions.
    pub limits: Option<(Name, Name)>,
    /// What the extension calls its own.
    pub own: Own,
}

/// What an extension calls its own.
pub struct Own {
    /// The name of its folder.
    pub label: String,
    /// What its names begin with.
    pub prefixes: Vec<Name>,
    /// Where that is said.
    pub prefixes_span: Span,
    /// The first and the last number of its messages.
    pub messages: Option<((u32, u32), Span)>,
    /// Its Java package.
    pub java: Option<Name>,
    /// Where the reference pages of its API are.
    pub guide: Option<String>,
}

/// One manifest as it was read.
struct Read<'a> {
    folder: Folder<'a>,
    id: FileId,
    text: String,
    manifest: Manifest,
}

impl Read<'_> {
    fn place(&self, range: std::ops::Range<usize>) -> Span {
        place(self.id, &self.text, range)
    }

    fn name(&self, entry: &Spanned<String>) -> Name {
        Name { text: entry.get_ref().clone(), span: self.place(entry.span()) }
    }
}

/// Reads the manifest and the files it lists.
pub fn load(folder: Folder<'_>, sources: &mut Sources, errors: &mut Vec<Diagnostic>) -> Option<Loaded> {
    let read = read(folder, sources, errors)?;
    if read.manifest.extension.is_some() {
        errors.push(
            Diagnostic::new(
                Code::P0011,
                Span::start_of(read.id),
                "this is an extension",
                "it adds to another API, and makes nothing by itself",
            )
            .help("run `cargo pntos gen --extension` with this folder"),
        );
        return None;
    }
    let (support, files) = texts(&read, sources, errors);
    unlisted(&read, errors);
    paths::check(&[&read], errors);
    profiles(&read, None, errors);
    Some(Loaded { manifest: read.manifest, support, files, base: None })
}

/// Reads the manifest of an extension and that of the API it adds to, with the files of both.
pub fn load_extension(
    folder: Folder<'_>,
    base: Folder<'_>,
    sources: &mut Sources,
    errors: &mut Vec<Diagnostic>,
) -> Option<Loaded> {
    let base = read(base, sources, errors)?;
    let (mut support, mut files) = texts(&base, sources, errors);
    let read = read(folder, sources, errors)?;
    let own = own(&base, &read, errors)?;
    let (own_support, own_files) = texts(&read, sources, errors);
    unlisted(&read, errors);
    paths::check(&[&base, &read], errors);
    profiles(&read, Some(&base), errors);
    let extensions = base.manifest.extensions.as_ref();
    let limits = extensions.map(|entry| (base.name(&entry.messages.0), base.name(&entry.messages.1)));
    let (mut manifest, below) = (read.manifest, base.manifest);
    let (name, release) = (below.name, below.release);
    let base = Base { name, release, support: support.len(), files: files.len(), limits, own };
    support.extend(own_support);
    files.extend(own_files);
    manifest.profile = below.profile.into_iter().chain(manifest.profile).collect();
    manifest.support = below.support.into_iter().chain(manifest.support).collect();
    manifest.file = below.file.into_iter().chain(manifest.file).collect();
    Some(Loaded { manifest, support, files, base: Some(base) })
}

/// What the manifest says is the extension's own.
fn own(base: &Read<'_>, read: &Read<'_>, errors: &mut Vec<Diagnostic>) -> Option<Own> {
    let mut refuse = |read: &Read<'_>, title: &str, why: &str, help: &str| {
        errors.push(Diagnostic::new(Code::P0011, Span::start_of(read.id), title, why).help(help));
    };
    if base.manifest.extension.is_some() {
        refuse(
            base,
            "this is an extension itself",
            "an extension adds to an API, and not to another extension",
            "name the folder of the API with `--base`",
        );
    }
    let Some(extension) = &read.manifest.extension else {
        refuse(
            read,
            "this is no extension",
            "an extension says what its names begin with",
            "add `[extension]` with `prefixes = [\"Acme\", \"ACME_\", \"acme_\"]`",
        );
        return None;
    };
    Some(Own {
        label: read.folder.label(),
        prefixes: extension.prefixes.get_ref().iter().map(|prefix| read.name(prefix)).collect(),
        prefixes_span: read.place(extension.prefixes.span()),
        messages: extension.messages.as_ref().map(|range| (*range.get_ref(), read.place(range.span()))),
        java: extension.java.as_ref().map(|package| read.name(package)),
        guide: extension.guide.clone(),
    })
}

fn read<'a>(folder: Folder<'a>, sources: &mut Sources, errors: &mut Vec<Diagnostic>) -> Option<Read<'a>> {
    let shown = format!("{}/{MANIFEST}", folder.label());
    let text = match folder.read(MANIFEST) {
        Ok(text) => text,
        Err(error) => {
            let id = sources.add(shown, String::new());
            errors.push(unreadable(Span::start_of(id), &folder.show(MANIFEST), &error));
            return None;
        }
    };
    let id = sources.add(shown, text.clone());
    match toml::from_str(&text) {
        Ok(manifest) => Some(Read { folder, id, text, manifest }),
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
            None
        }
    }
}

/// The texts of the support headers, and the files.
fn texts(read: &Read<'_>, sources: &mut Sources, errors: &mut Vec<Diagnostic>) -> (Vec<String>, Vec<Option<FileId>>) {
    let label = read.folder.label();
    let mut text = |entry: &Spanned<String>| {
        let name = entry.get_ref();
        let text = read.folder.read(name);
        text.map_err(|error| errors.push(unreadable(read.place(entry.span()), name, &error))).ok()
    };
    let support = read.manifest.support.iter().map(|entry| text(&entry.source).unwrap_or_default()).collect();
    let files = read
        .manifest
        .file
        .iter()
        .map(|entry| Some(sources.add(format!("{label}/{}", entry.source.get_ref()), text(&entry.source)?)))
        .collect();
    (support, files)
}

/// Every file has a profile that there is, and an extension gives none of them another meaning.
fn profiles(read: &Read<'_>, base: Option<&Read<'_>>, errors: &mut Vec<Diagnostic>) {
    let below = base.map(|base| &base.manifest.profile);
    let known: Vec<&str> =
        below.into_iter().chain([&read.manifest.profile]).flat_map(IndexMap::keys).map(String::as_str).collect();
    for entry in &read.manifest.file {
        let profile = &entry.profile;
        if !known.contains(&profile.get_ref().as_str()) {
            errors.push(
                Diagnostic::new(
                    Code::P0011,
                    read.place(profile.span()),
                    format!("there is no profile `{}`", profile.get_ref()),
                    "a header takes its annotations from a profile",
                )
                .help(format!("the profiles are: {}", known.join(", "))),
            );
        }
    }
    for name in read.manifest.profile.keys().filter(|name| below.is_some_and(|below| below.contains_key(*name))) {
        errors.push(
            Diagnostic::new(
                Code::P0011,
                Span::start_of(read.id),
                format!("the profile `{name}` is that of the API"),
                "an extension uses the profiles of its API as they are",
            )
            .help("give the extension's profile another name, or remove it and use that of the API"),
        );
    }
}

fn unreadable(span: Span, name: &str, error: &std::io::Error) -> Diagnostic {
    let why = match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => error.to_string(),
    };
    Diagnostic::new(Code::P0011, span, format!("`{name}` cannot be read"), why)
        .help("correct the name, or add the file")
}

/// A description that nobody lists would be dropped in silence.
fn unlisted(read: &Read<'_>, errors: &mut Vec<Diagnostic>) {
    let listed: BTreeSet<&str> = read.manifest.file.iter().map(|entry| entry.source.get_ref().as_str()).collect();
    for name in read.folder.rust_files() {
        if !listed.contains(name.as_str()) {
            errors.push(
                Diagnostic::new(
                    Code::P0011,
                    Span::start_of(read.id),
                    format!("`{name}` is not listed"),
                    "a file of the description that is not listed would make nothing",
                )
                .help(format!("add a `[[file]]` with `source = \"{name}\"`, or remove the file")),
            );
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
