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
use super::java::names::Names;
use crate::model::{Api, Enum, Item, Record, RecordKind};
use links::Links;
use rust::Spellings;

/// What all pages are written from.
struct Pages<'a> {
    api: &'a Api,
    part: Part<'a>,
    /// Names of Java, if there are classes.
    java: Option<Names<'a>>,
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

/// What pages are made for.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// What has the pages.
    pub part: Part<'a>,
    /// Where an extension's pages find those of the API; without it, nothing leads there.
    pub guide: Option<&'a str>,
}

/// Pages for what a part declares. `rust` gives path and text of the files that were made for the SDK.
pub fn reference<'a>(
    api: &'a Api,
    about: About<'a>,
    java: Option<Names<'a>>,
    rust: &'a [(String, String)],
) -> Reference {
    let part = about.part;
    let pages = Pages { api, part, java, rust: Spellings::new(rust, part), links: Links::new(api, about) };
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
    let (head, line) = pages.java.as_ref().map_or(("", ""), |_| (" Java |", "---|"));
    out.push_str(&format!("| C |{head} Value | Means |\n|---|{line}--:|---|\n"));
    for variant in &item.variants {
        let mut means = super::docs::paragraphs(&variant.docs);
        means.extend(super::docs::stability(&variant.stability));
        out.push_str(&format!(
            "| `{}` |{} {} | {} |\n",
            variant.name,
            pages.java.as_ref().map_or(String::new(), |java| format!(" `{}` |", java.constant(variant))),
            variant.value,
            words::cell(&pages.links.text(from, &means.join(" "))),
        ));
    }
}
