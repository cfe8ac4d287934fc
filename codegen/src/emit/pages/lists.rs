//! The lists that lead to all pages, and the declarations that have none of their own.

use std::fmt::Write as _;

use super::super::docs;
use super::{Kind, Pages, words};
use crate::model::{DefineValue, Header, Item};

/// A list of pages.
pub struct List {
    pub title: &'static str,
    pub path: &'static str,
    /// Name and path of each page in it.
    pub entries: Vec<(String, String)>,
    /// The page of the list itself.
    pub text: String,
}

impl Pages<'_> {
    /// All lists, the introduction first.
    pub fn lists(&self, headers: &[Header]) -> Vec<List> {
        let mut lists = vec![List {
            title: "Who owns what",
            path: words::OWNERSHIP,
            entries: Vec::new(),
            text: format!(
                "<!-- Made by `cargo pntos gen`. -->\n\n{}",
                words::page(&self.links.name(words::OWNERSHIP, "PntosManagedMemory"))
            ),
        }];
        for (kind, title, path, about) in [
            (
                Kind::Plugin,
                "Plugins",
                "plugins.md",
                "The tables that a plugin may have. A library gives out one or more of them.",
            ),
            (Kind::Table, "Tables", "tables.md", "Tables of functions that a plugin makes, or gets from the system."),
            (
                Kind::Message,
                "Messages",
                "messages.md",
                "What sensors measure, and what describes them, by the number of the message type.",
            ),
            (Kind::Data, "Data", "data.md", "Structs of data that tables and messages are made of."),
            (
                Kind::Enum,
                "Enums",
                "enums.md",
                "Enums that more than one struct uses. All others are on the page of their struct.",
            ),
        ] {
            lists.push(self.list(headers, kind, title, path, about));
        }
        lists.retain(|list| !list.entries.is_empty() || list.path == words::OWNERSHIP);
        lists.push(List {
            title: "Functions and constants",
            path: "others.md",
            entries: Vec::new(),
            text: self.others(headers),
        });
        lists
    }

    fn list(&self, headers: &[Header], kind: Kind, title: &'static str, path: &'static str, about: &str) -> List {
        let mut rows = Vec::new();
        for item in headers.iter().flat_map(|header| &header.items) {
            let (wanted, number, text) = match item {
                Item::Record(record) => {
                    let variant = record.message.as_deref().or(record.plugin_kind.as_deref());
                    let number = variant.and_then(|name| self.api.variant(name)).map(|(_, variant)| variant.value);
                    (Kind::of_record(record) == kind, number, &record.docs)
                }
                Item::Enum(item) => (kind == Kind::Enum, None, &item.docs),
                _ => continue,
            };
            let Some(page) = self.links.own_page(item.name()).filter(|_| wanted) else { continue };
            rows.push((number, item.name(), page, first_sentence(text)));
        }
        rows.sort_by_key(|(number, ..)| *number);
        let mut text =
            format!("<!-- Made by `cargo pntos gen`. -->\n\n# {title}\n\n{about}\n\n| | Number | |\n|---|--:|---|\n");
        for (number, name, page, sentence) in &rows {
            let number = number.map(|number| number.to_string()).unwrap_or_default();
            let _ =
                writeln!(text, "| [`{name}`]({page}) | {number} | {} |", words::cell(&self.links.text(path, sentence)));
        }
        let entries = rows.iter().map(|(_, name, page, _)| ((*name).to_owned(), (*page).to_owned())).collect();
        List { title, path, entries, text }
    }

    /// Constants, types of functions and free functions, header by header.
    fn others(&self, headers: &[Header]) -> String {
        let from = "others.md";
        let mut out = String::from("<!-- Made by `cargo pntos gen`. -->\n\n# Functions and constants\n");
        for header in headers {
            let mut rows = String::new();
            for item in &header.items {
                let (name, what, text) = match item {
                    Item::Define(define) => match &define.value {
                        DefineValue::Integer { value, .. } => {
                            (&define.name, format!("constant, {value}"), &define.docs)
                        }
                        DefineValue::Text { value, .. } => {
                            (&define.name, format!("constant, `\"{value}\"`"), &define.docs)
                        }
                        DefineValue::Stringify { .. } => (&define.name, "macro".to_owned(), &define.docs),
                        DefineValue::OtherName { .. } => continue,
                    },
                    Item::FunctionType(ty) => (&ty.name, "type of functions".to_owned(), &ty.docs),
                    Item::Function(function) => (&function.name, "function".to_owned(), &function.docs),
                    _ => continue,
                };
                let text = docs::paragraphs(text).join(" ");
                let _ = writeln!(rows, "| `{name}` | {what} | {} |", words::cell(&self.links.text(from, &text)));
            }
            if !rows.is_empty() {
                let _ = write!(out, "\n## {}\n\n| | | |\n|---|---|---|\n{rows}", header.path);
            }
        }
        out
    }
}

fn first_sentence(text: &str) -> String {
    let first = docs::paragraphs(text).into_iter().next().unwrap_or_default();
    match first.find(". ") {
        Some(end) => first[..=end].to_owned(),
        None => first,
    }
}
