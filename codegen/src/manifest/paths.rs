//! The names that a manifest gives to files: those of headers, and those of modules.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::Read;
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::source::Span;

/// Every output has a path of its own, below the folders that are made, and a name that Rust and C accept.
pub fn check(all: &[&Read<'_>], errors: &mut Vec<Diagnostic>) {
    let mut guards: IndexMap<String, Span> = IndexMap::new();
    let mut sources: BTreeMap<&str, Span> = BTreeMap::new();
    for read in all {
        let support = read.manifest.support.iter().map(|entry| &entry.header);
        for header in support.chain(read.manifest.file.iter().map(|entry| &entry.header)) {
            header_path(header.get_ref(), read.place(header.span()), &mut guards, errors);
        }
        for entry in &read.manifest.file {
            source_path(entry.source.get_ref(), read.place(entry.source.span()), &mut sources, errors);
        }
    }
}

fn header_path(name: &str, span: Span, guards: &mut IndexMap<String, Span>, errors: &mut Vec<Diagnostic>) {
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

fn source_path<'a>(name: &'a str, span: Span, sources: &mut BTreeMap<&'a str, Span>, errors: &mut Vec<Diagnostic>) {
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
    } else if let Some(first) = sources.insert(name, span) {
        let mut twice =
            Diagnostic::new(Code::P0011, span, format!("`{name}` is listed twice"), "it would declare all twice")
                .help("remove one of the two");
        if first.file != span.file {
            twice = Diagnostic::new(
                Code::P0011,
                span,
                format!("`{name}` is a file of the API, too"),
                "`use crate::..` finds a file by this name",
            )
            .other(first, "the other one")
            .help("choose another name");
        }
        errors.push(twice);
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
