//! The Java binding, on the Foreign Function and Memory API of JDK 22 and newer.
//!
//! A record becomes a class that views memory, a slot a method that calls it and an interface that fills it, an enum
//! and the defines classes of constants. What all of them share is written by hand in `bindings/java/src/main`.
//! [`names`] decides what everything is called, by the rules of [`spelling`]; an emitter for another document asks them too.

mod constants;
mod file;
mod functions;
pub mod names;
mod records;
pub mod spelling;
mod types;

use std::fmt::Write as _;

use super::Part;
use crate::SPEC_FOLDER;
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

/// The files of everything, or those that declare an item, each after a line that says its path.
pub fn print(api: &Api, packages: &[Package], name: Option<&str>) -> String {
    let names = Names::new(api, packages);
    let classes: Option<Vec<Class>> = name.map(|name| classes_of(api, &names, name));
    let mut text = String::new();
    for (path, file) in files(api, packages, Part { folder: SPEC_FOLDER, below: 0 }) {
        if classes.as_ref().is_none_or(|classes| classes.iter().any(|class| path_of(class) == path)) {
            let _ = writeln!(text, "// {path}\n{file}");
        }
    }
    text
}

/// The classes that have an item: a function type is where a slot is declared with it.
fn classes_of(api: &Api, names: &Names<'_>, name: &str) -> Vec<Class> {
    let Some((header, item)) =
        api.headers.iter().find_map(|header| Some((header, header.items.iter().find(|item| item.name() == name)?)))
    else {
        return Vec::new();
    };
    match item {
        Item::Define(_) => vec![Class { package: names.package(header), name: "Constants".to_owned() }],
        Item::Function(_) => vec![names.functions(header)],
        Item::FunctionType(_) => api
            .records()
            .filter(|record| record.slots().any(|slot| slot.type_name.as_deref() == Some(name)))
            .filter_map(|record| names.class(&record.name).cloned())
            .collect(),
        Item::Alias(_) | Item::Enum(_) | Item::Record(_) => names.class(name).cloned().into_iter().collect(),
    }
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
    (path_of(&file.class), file.finish(folder, source))
}

fn path_of(class: &Class) -> String {
    format!("{}.java", class.qualified().replace('.', "/"))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn api() -> Api {
        let spec = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
        crate::load(&spec).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
    }

    #[test]
    fn headers_below_make_no_files_and_their_classes_are_used() {
        let api = api();
        let is_last = |header: &Header| header.path == "pntos/plugins/orchestration.h";
        let below = api.headers.iter().position(is_last).expect("it is described");
        let files = files(&api, &Package::standard(), Part { folder: "vendor", below });
        let find = |name: &str| files.iter().find(|(path, _)| path == &format!("pntos/api/{name}.java"));
        assert!(find("Mediator").is_none());
        let (_, text) = find("OrchestrationPlugin").expect("it is the first that is made");
        assert!(text.contains("import pntos.aspn23.TypeTimestamp;"));
        assert!(text.starts_with("// Made from vendor/pntos/plugins/orchestration.rs"));
    }

    #[test]
    fn every_table_has_an_interface_for_each_slot_that_java_can_implement() {
        let api = api();
        let files: std::collections::HashMap<_, _> =
            files(&api, &Package::standard(), Part { folder: SPEC_FOLDER, below: 0 }).into_iter().collect();
        let packages = Package::standard();
        let names = Names::new(&api, &packages);
        for table in api.tables() {
            let class = names.class(&table.name).expect("a record has a class");
            let text = &files[&path_of(class)];
            for slot in table.slots() {
                let c_alone = slot.signature.variadic
                    || slot.signature.params.iter().any(|param| param.ty == crate::model::Type::VaList);
                let interface = format!("public interface {} {{", names.interface(slot));
                assert_eq!(text.contains(&interface), !c_alone, "{}.{}", table.name, slot.name);
            }
        }
    }

    #[test]
    fn names_are_those_of_java() {
        let (api, packages) = (api(), Package::standard());
        let names = Names::new(&api, &packages);
        let class = |name: &str| names.class(name).map(Class::qualified).unwrap_or_default();
        assert_eq!(class("PntosMediator"), "pntos.api.Mediator");
        assert_eq!(class("PntosString"), "pntos.api.PntosString", "`String` is Java's own");
        assert_eq!(class("AspnTypeTimestamp"), "pntos.aspn23.TypeTimestamp", "an alias has no class of its own");
        let constant = |name: &str| names.constant(names.variant(name).expect("it is described").1).to_owned();
        assert_eq!(constant("PNTOS_LOG_LEVEL_ERROR"), "ERROR");
        assert_eq!(constant("PNTOS_EXTENDED_END"), "EXTENDED_END");
        assert_eq!(constant("ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED"), "SAMPLED");
        assert_eq!(spelling::member("num_meas"), "numMeas");
        assert_eq!(spelling::member("blocks_1"), "blocks_1", "`blocks1` may be another one");
        assert_eq!(spelling::member("default"), "default_");
    }
}
