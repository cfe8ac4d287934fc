//! The reference pages: everything described is on one, and every link leads somewhere.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use pntos_codegen::generate;
use pntos_codegen::model::{Item, Member};

/// Pages of the guide by path below `book/src`.
fn pages() -> BTreeMap<String, String> {
    let mut pages: BTreeMap<String, String> = generate(&support::api())
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix("book/src/")?.to_owned(), text.to_owned())))
        .collect();
    let by_hand = std::fs::read_to_string(support::root().join("book/src/reference.md")).expect("the chapter is there");
    pages.insert("reference.md".to_owned(), by_hand);
    pages
}

/// What mdBook and GitHub make of a heading.
fn anchors(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter_map(|line| line.strip_prefix('#').map(|rest| rest.trim_start_matches('#').trim()))
        .map(|heading| {
            let kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
            heading.to_lowercase().chars().filter(kept).collect::<String>().replace(' ', "-")
        })
        .collect()
}

fn resolve(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_leads_to_a_page_and_a_heading() {
    let pages = pages();
    let mut count = 0;
    for (page, text) in pages.iter().filter(|(page, _)| *page != "SUMMARY.md") {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { page.clone() } else { resolve(page, file) };
            let Some(found) = pages.get(&target) else { panic!("`{page}` leads to `{link}`, which is nowhere") };
            assert!(anchor.is_empty() || anchors(found).contains(anchor), "`{page}` leads to no heading `{link}`");
            count += 1;
        }
    }
    assert!(count > 1000, "the pages have links");
}

#[test]
fn the_summary_lists_every_page_once() {
    let pages = pages();
    let summary = &pages["SUMMARY.md"];
    for page in pages.keys().filter(|page| *page != "SUMMARY.md") {
        assert_eq!(summary.matches(&format!("({page})")).count(), 1, "{page}");
    }
}

#[test]
fn every_declaration_is_explained_with_its_spelling_in_c_rust_and_java() {
    let pages = pages();
    let all: String = pages.values().map(String::as_str).collect();
    let api = support::api();
    for header in &api.headers {
        let family = &header.profile.name;
        for item in &header.items {
            match item {
                Item::Record(record) => {
                    let page = &pages[&format!("reference/{family}/{}.md", record.name)];
                    for wanted in ["| C |", "| Rust |", "| Java |", "## Layout"] {
                        assert!(page.contains(wanted), "{}: {wanted}", record.name);
                    }
                    for member in &record.members {
                        let wanted = match member {
                            Member::Slot(slot) => format!("\n## {}\n", slot.name),
                            Member::Field(field) => format!("\n| `{}` |", field.name),
                        };
                        assert!(page.contains(&wanted), "{}.{}", record.name, member.name());
                    }
                    for slot in record.slots() {
                        for param in slot.signature.params.iter().filter(|param| !param.name.is_empty()) {
                            assert!(page.contains(&format!("\n| `{}` |", param.name)), "{}: {}", slot.name, param.name);
                        }
                    }
                }
                Item::Enum(item) => {
                    for variant in &item.variants {
                        assert!(all.contains(&format!("| `{}` |", variant.name)), "{}", variant.name);
                    }
                }
                Item::Function(function) => assert!(all.contains(&format!("`{}`", function.name)), "{}", function.name),
                _ => {}
            }
        }
    }
}

#[test]
fn a_table_and_a_message_have_readable_pages() {
    let pages = pages();
    for name in ["pntos/PntosTransportPlugin", "aspn23/Aspn23MeasurementVelocity"] {
        let short = name.rsplit('/').next().expect("a path has an end");
        let golden = support::root().join(format!("codegen/tests/golden/{short}.md"));
        support::golden(&golden, &pages[&format!("reference/{name}.md")]);
    }
}
