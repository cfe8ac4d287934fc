//! The headers of a folder, and the one compilation that sees them all.

use std::path::{Path, PathBuf};

use proc_macro2::LineColumn;

use super::libclang::{Complaint, Place, Unit};
use super::{ReadError, ReadOptions};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::source::{FileId, Sources, Span};

/// A header that was found.
#[derive(Debug)]
pub struct HeaderFile {
    /// As C includes it.
    pub path: String,
    /// Where it is, without links and `..`.
    pub real: PathBuf,
    /// Its text in [`Sources`].
    pub id: FileId,
    /// It is in another folder, and only referred to.
    pub foreign: bool,
}

/// Finds every header below a folder, in the order of their names.
pub fn find(folder: &Path, sources: &mut Sources) -> Result<Vec<HeaderFile>, ReadError> {
    let mut names = Vec::new();
    walk(folder, "", &mut names)?;
    if names.is_empty() {
        return Err(ReadError::NoHeaders(folder.to_owned()));
    }
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let path = folder.join(&name);
            let unreadable = |error| ReadError::Unreadable { path: path.clone(), error };
            let text = std::fs::read(&path).map_err(unreadable)?;
            let real = path.canonicalize().map_err(unreadable)?;
            let id = sources.add(name.clone(), String::from_utf8_lossy(&text).into_owned());
            Ok(HeaderFile { path: name, real, id, foreign: false })
        })
        .collect()
}

fn walk(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<(), ReadError> {
    let unreadable = |error| ReadError::Unreadable { path: folder.to_owned(), error };
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(unreadable)?.is_dir() {
            walk(&entry.path(), &format!("{name}/"), names)?;
        } else if name.ends_with(".h") {
            names.push(name);
        }
    }
    Ok(())
}

/// Name of the source that includes all headers. There is no such file.
const ALL_HEADERS: &str = "all-headers.c";

/// Compiles a source that includes all headers.
pub fn compile(folder: &Path, headers: &[HeaderFile], options: &ReadOptions) -> Result<Unit, ReadError> {
    let source: String = headers.iter().map(|header| format!("#include <{}>\n", header.path)).collect();
    let mut arguments: Vec<String> =
        ["-x", "c", "-std=gnu11", "-ferror-limit=0", "-Wno-everything"].map(str::to_owned).to_vec();
    for folder in std::iter::once(folder).chain(options.include.iter().map(PathBuf::as_path)) {
        arguments.extend(["-I".to_owned(), folder.to_string_lossy().into_owned()]);
    }
    arguments.extend(options.defines.iter().map(|define| format!("-D{define}")));
    Unit::parse(ALL_HEADERS, &source, &arguments).map_err(ReadError::Library)
}

/// Adds the headers of other folders that were included.
pub fn add_foreign(unit: &Unit, options: &ReadOptions, headers: &mut Vec<HeaderFile>, sources: &mut Sources) {
    let folders: Vec<PathBuf> = options.include.iter().filter_map(|folder| folder.canonicalize().ok()).collect();
    for cursor in unit.declarations() {
        let file = (cursor.kind() == clang_sys::CXCursor_InclusionDirective).then(|| cursor.included()).flatten();
        let Some(real) = file.and_then(|file| file.canonicalize().ok()) else { continue };
        let path = folders.iter().find_map(|folder| real.strip_prefix(folder).ok());
        let known = headers.iter().any(|header| header.real == real);
        let (Some(path), false) = (path, known) else { continue };
        let path = path.to_string_lossy().replace('\\', "/");
        let text = std::fs::read(&real).unwrap_or_default();
        let id = sources.add(path.clone(), String::from_utf8_lossy(&text).into_owned());
        headers.push(HeaderFile { path, real, id, foreign: true });
    }
}

/// The text of a header without its include guard and the line that says what it was made from.
pub fn unguarded(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.retain(|line| {
        line.trim() != "#pragma once" && !(line.starts_with("/* Copied from ") && line.contains("`cargo pntos gen`"))
    });
    let directive = |line: &str| line.trim().strip_prefix('#').map(|rest| rest.trim().to_owned());
    let first = lines.iter().position(|line| directive(line).is_some());
    let guard = first.and_then(|index| {
        let word = directive(lines[index])?.strip_prefix("ifndef ")?.trim().to_owned();
        let defines = directive(lines.get(index + 1)?)? == format!("define {word}");
        let last = lines.iter().rposition(|line| directive(line).is_some_and(|rest| rest.starts_with("endif")))?;
        defines.then_some((index, last))
    });
    if let Some((first, last)) = guard {
        lines.remove(last);
        lines.drain(first..first + 2);
    }
    format!("{}\n", lines.join("\n").trim())
}

/// What the compiler has against the headers.
pub fn complaints(unit: &Unit, headers: &[HeaderFile], sources: &mut Sources) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for Complaint { place, text, notes } in unit.errors() {
        let span = match &place {
            Some(place) => span(place, headers, sources),
            None => Span::start_of(headers[0].id),
        };
        let mut diagnostic = match says_twice(&text).then(|| word_at(span, sources)) {
            Some(name) => {
                let title = format!("`{name}` is declared twice");
                if all.iter().any(|other: &Diagnostic| other.title == title) {
                    continue;
                }
                Diagnostic::new(Code::H0004, span, title, &text)
                    .help("keep one of the two: include the header that has it, or choose another name")
            }
            None => Diagnostic::new(Code::H0001, span, "the header does not compile", &text)
                .help(remedy(&text, sources.get(span.file).text.as_str())),
        };
        for (place, note) in notes.into_iter().filter(|(place, _)| place.file != Path::new(ALL_HEADERS)) {
            let span = self::span(&place, headers, sources);
            diagnostic = diagnostic.other(span, note);
        }
        all.push(diagnostic);
    }
    // Where a header is missing, everything that it would have declared is unknown too.
    if all.iter().any(is_missing_file) {
        all.retain(is_missing_file);
    }
    all
}

fn is_missing_file(diagnostic: &Diagnostic) -> bool {
    diagnostic.label.ends_with(MISSING_FILE)
}

/// How clang ends its complaint about an `#include` that leads nowhere.
const MISSING_FILE: &str = "file not found";

/// Whether a complaint is about a name that is declared a second time.
fn says_twice(complaint: &str) -> bool {
    let marks = ["redefinition of ", "typedef redefinition", "conflicting types for ", "redeclaration of "];
    marks.iter().any(|mark| complaint.starts_with(mark))
}

/// The name that stands somewhere.
fn word_at(span: Span, sources: &Sources) -> String {
    let line = sources.get(span.file).text.lines().nth(span.start.line - 1).unwrap_or_default();
    line.chars().skip(span.start.column).take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

fn remedy(complaint: &str, text: &str) -> &'static str {
    if complaint.ends_with(MISSING_FILE) {
        "name the folder to look in with `-I`; what the C library provides comes with `libclang-dev` and `libc6-dev`"
    } else if ["namespace ", "class ", "template"].iter().any(|word| text.lines().any(|line| line.starts_with(word))) {
        "this looks like C++: pntOS headers are read as C, so keep it inside `#ifdef __cplusplus`"
    } else {
        "`clang -fsyntax-only` on a source that includes it shows the same; a macro it needs is defined with `-D`"
    }
}

/// A place of the compiler as a span of one character.
pub fn span(place: &Place, headers: &[HeaderFile], sources: &mut Sources) -> Span {
    let known = header_at(&place.file, headers).map(|index| headers[index].id);
    let file = known.unwrap_or_else(|| {
        let text = std::fs::read(&place.file).unwrap_or_default();
        sources.add(place.file.display().to_string(), String::from_utf8_lossy(&text).into_owned())
    });
    let line = sources.get(file).text.lines().nth(place.line.saturating_sub(1)).unwrap_or_default();
    let before = place.column.saturating_sub(1).min(line.len());
    let column = line.bytes().take(before).filter(|byte| byte & 0xC0 != 0x80).count();
    let start = LineColumn { line: place.line.max(1), column };
    Span { file, start, end: LineColumn { column: column + 1, ..start } }
}

/// The header that a file of the compiler is.
pub fn header_at(file: &Path, headers: &[HeaderFile]) -> Option<usize> {
    let real = file.canonicalize().ok()?;
    headers.iter().position(|header| header.real == real)
}
