//! What a person asks to see of a stage.

use std::fmt::Write as _;

use super::{c, java, sdk, sys};
use crate::SPEC_FOLDER;
use crate::model::{Api, Header, Item, Target};
use crate::output::FileMap;

/// A stage, or one item of it.
pub fn stage(api: &Api, stage: &str, name: Option<&str>) -> String {
    let wanted = |item: &&Item| name.is_none_or(|name| item.name() == name);
    match stage {
        "parse" => declarations(api, name),
        "model" => {
            let items: Vec<&Item> = api.items().filter(wanted).collect();
            let mut text =
                serde_json::to_string_pretty(&items).expect("the model is made of strings, numbers and lists");
            text.push('\n');
            text
        }
        "layout" => layouts(api.items().filter(wanted)),
        "headers" => of_headers(api, name, |header| c::header(api, header, SPEC_FOLDER)),
        "sdk" => sdk::print_records(api, name),
        "java" => java::print(api, &java::names::Package::standard(), name),
        _ => {
            let mut files = FileMap::default();
            sys::emit(api, "pntos-sys/src", &mut files);
            of_headers(api, name, |header| {
                files.get(&format!("pntos-sys/src/{}", header.source)).unwrap_or_default().to_owned()
            })
        }
    }
}

fn of_headers(api: &Api, name: Option<&str>, print: impl Fn(&Header) -> String) -> String {
    api.headers
        .iter()
        .filter(|header| name.is_none_or(|name| header.items.iter().any(|item| item.name() == name)))
        .map(print)
        .collect::<Vec<_>>()
        .join("\n")
}

fn declarations(api: &Api, name: Option<&str>) -> String {
    let mut text = String::new();
    for header in &api.headers {
        for item in &header.items {
            if name.is_none_or(|name| item.name() == name) {
                let kind = match item {
                    Item::Define(_) => "define",
                    Item::Alias(_) => "alias",
                    Item::FunctionType(_) => "fn type",
                    Item::Enum(_) => "enum",
                    Item::Record(_) => "record",
                    Item::Function(_) => "function",
                };
                let _ = writeln!(text, "{kind:<9}{:<60}{}", item.name(), header.source);
            }
        }
    }
    text
}

fn layouts<'a>(items: impl Iterator<Item = &'a Item>) -> String {
    let mut text = String::from("target\trecord\tmember\toffset\tsize\talign\n");
    let records: Vec<_> = items
        .filter_map(|item| match item {
            Item::Record(record) => Some(record),
            _ => None,
        })
        .collect();
    for target in Target::ALL.map(Target::name) {
        for record in &records {
            let Some(layout) = record.layout.get(target) else {
                continue;
            };
            let name = &record.name;
            let _ = writeln!(text, "{target}\t{name}\t-\t0\t{}\t{}", layout.size, layout.align);
            for member in &layout.members {
                let _ = writeln!(
                    text,
                    "{target}\t{name}\t{}\t{}\t{}\t{}",
                    member.name, member.offset, member.size, member.align
                );
            }
        }
    }
    text
}
