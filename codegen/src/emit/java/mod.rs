//! The Java binding, on the Foreign Function and Memory API of JDK 22 and newer.
//!
//! A record becomes a class that views memory, a slot a method that calls it and an interface that fills it, an enum
//! and the defines classes of constants. What all of them share is written by hand in `bindings/java/src/main`.
//! [`names`] decides every spelling; an emitter for another document asks it too.

mod constants;
mod file;
mod functions;
pub mod names;
mod records;
mod types;

use super::Part;
use crate::model::{Api, Function, Header, Item, Layout, Record, Target};
use file::File;
use names::{Class, Names, Package};

/// Java files by path below a source folder. An extension gets classes for its own items, which use those of the API
/// below it.
pub fn files(api: &Api, packages: &[Package], part: Part<'_>) -> Vec<(String, String)> {
    let wanted = |header: &Header| part.headers(api).iter().any(|own| std::ptr::eq(own, header));
    let names = Names::new(api, packages);
    let mut out = Vec::new();
    let mut with_defines: Vec<String> = Vec::new();
    for header in part.headers(api) {
        for item in &header.items {
            if let Some(text) = item_file(&names, header, item, part.folder) {
                out.push(text);
            }
            let package = names.package(header);
            if matches!(item, Item::Define(_)) && !with_defines.contains(&package) {
                with_defines.push(package);
            }
        }
        let functions: Vec<&Function> = header.items.iter().filter_map(as_function).collect();
        if !functions.is_empty() {
            let mut file = File::new(&names, names.functions(header));
            constants::functions(&mut file, header, &functions);
            out.push(finish(file, part.folder, &header.source));
        }
    }
    for package in with_defines {
        let mut file = File::new(&names, Class { package: package.clone(), name: "Constants".to_owned() });
        constants::defines(&mut file, api, &package, &wanted);
        out.push(finish(file, part.folder, ""));
    }
    out
}

/// The file of a record or an enum.
fn item_file(names: &Names<'_>, header: &Header, item: &Item, folder: &str) -> Option<(String, String)> {
    let mut file = File::new(names, names.class(item.name())?.clone());
    match item {
        Item::Record(record) => records::emit(&mut file, record),
        Item::Enum(item) => constants::enumeration(&mut file, item),
        _ => return None,
    }
    Some(finish(file, folder, &header.source))
}

fn finish(file: File<'_>, folder: &str, source: &str) -> (String, String) {
    let path = format!("{}.java", file.class.qualified().replace('.', "/"));
    (path, file.finish(folder, source))
}

fn as_function(item: &Item) -> Option<&Function> {
    match item {
        Item::Function(function) => Some(function),
        _ => None,
    }
}

/// The layout on a 64-bit machine, where alone the binding runs.
fn layout(record: &Record) -> &Layout {
    &record.layout[Target::Lp64.name()]
}
