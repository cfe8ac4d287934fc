//! Reference pages in Markdown, for the guide: one for each table, struct and shared enum, with lists that lead to them.
//!
//! A page repeats nothing that another output decides: C comes from the speller of the headers, Java from its names,
//! and Rust from the files that the SDK's emitter has made.

mod links;
mod lists;
mod record;
mod rust;
mod words;

use super::Part;
use super::java::names::{Names, Package};
use crate::model::{Api, Enum, Item, Record, RecordKind};
use links::Links;
use rust::Spellings;

/// What all pages are written from.
struct Pages<'a> {
    api: &'a Api,
    java: Names<'a>,
    rust: Spellings<'a>,
    links: Links<'a>,
}

/// Pages by path below their folder, and the list of them that a guide needs, as nested Markdown list items.
pub struct Reference {
    /// Path and text of every page.
    pub pages: Vec<(String, String)>,
    /// A line of Markdown for each page, indented below its list, with paths below the same folder.
    pub contents: String,
}

/// Pages for what a part declares. `rust` gives path and text of the files that were made for the SDK.
pub fn reference<'a>(api: &'a Api, part: Part<'_>, packages: &'a [Package], rust: &'a [(String, String)]) -> Reference {
    let pages = Pages { api, java: Names::new(api, packages), rust: Spellings::new(rust), links: Links::new(api) };
    let headers = part.headers(api);
    let mut out = Vec::new();
    for header in headers {
        for item in &header.items {
            let Some(path) = pages.links.own_page(item.name()) else { continue };
            match item {
                Item::Record(record) => out.push((path.to_owned(), pages.record(header, record))),
                Item::Enum(item) => out.push((path.to_owned(), pages.enum_page(header, item))),
                _ => {}
            }
        }
    }
    let mut contents = String::new();
    for list in pages.lists(headers) {
        contents.push_str(&format!("- [{}]({})\n", list.title, list.path));
        for (name, path) in &list.entries {
            contents.push_str(&format!("  - [{name}]({path})\n"));
        }
        out.push((list.path.to_owned(), list.text));
    }
    Reference { pages: out, contents }
}

/// The guide's list of chapters: those written by hand, and the reference.
pub fn summary(reference: &Reference) -> String {
    let below: String =
        reference.contents.lines().map(|line| format!("  {}\n", line.replace("](", "](reference/"))).collect();
    super::fill(
        include_str!("../../../../templates/SUMMARY.md.jinja"),
        minijinja::context! { reference => below.trim_end() },
    )
}

/// What a page is about, among the lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plugin,
    Table,
    Message,
    Data,
    Enum,
}

impl Kind {
    fn of_record(record: &Record) -> Self {
        match record {
            Record { plugin_kind: Some(_), .. } => Self::Plugin,
            Record { kind: RecordKind::Table, .. } => Self::Table,
            Record { message: Some(_), .. } => Self::Message,
            _ => Self::Data,
        }
    }
}

/// The variants as a Markdown table.
fn variants(pages: &Pages<'_>, from: &str, item: &Enum, out: &mut String) {
    out.push_str("| C | Java | Value | Means |\n|---|---|--:|---|\n");
    for variant in &item.variants {
        let mut means = super::docs::paragraphs(&variant.docs);
        means.extend(super::docs::stability(&variant.stability));
        out.push_str(&format!(
            "| `{}` | `{}` | {} | {} |\n",
            variant.name,
            pages.java.constant(variant),
            variant.value,
            words::cell(&pages.links.text(from, &means.join(" "))),
        ));
    }
}
