//! The raw Rust bindings, one module for each header.

mod declarations;
pub(super) mod types;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use minijinja::context;

use super::{Part, fill, words};
use crate::model::{Api, Header, Item};
use crate::output::FileMap;

/// First line of every made Rust file.
pub const BANNER: &str = "by `cargo pntos gen`. Changes belong there.";

/// What `ffi.rs` provides.
const FFI: &[&str] = &["Bool", "CStr", "VaList", "c_char", "c_void"];

/// Adds the crate's sources under `folder`.
pub fn emit(api: &Api, folder: &str, files: &mut FileMap) {
    let mut folders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let known: HashSet<&str> = api.items().map(Item::name).chain(FFI.iter().copied()).collect();
    for header in &api.headers {
        let Some(text) = module(api, header, &known) else {
            continue;
        };
        let module = header.source.trim_end_matches(".rs");
        files.add(format!("{folder}/{module}.rs"), text);
        let mut path = module;
        while let Some((parent, name)) = path.rsplit_once('/') {
            folders.entry(parent.to_owned()).or_default().insert(name.to_owned());
            path = parent;
        }
        folders.entry(String::new()).or_default().insert(path.to_owned());
    }
    let mut modules = folders.remove("").unwrap_or_default();
    modules.insert("ffi".to_owned());
    for (path, names) in &folders {
        files.add(format!("{folder}/{path}/mod.rs"), list(names));
    }
    files.add(format!("{folder}/ffi.rs"), fill(include_str!("../../../templates/sys_ffi.rs.jinja"), context! {}));
    files.add(
        format!("{folder}/lib.rs"),
        fill(include_str!("../../../templates/sys_lib.rs.jinja"), context! { release => api.release, modules }),
    );
}

/// The one module of an extension, whose names stand beside those of the API below it.
pub fn extension(api: &Api, part: Part<'_>) -> String {
    let items = part.items(api).filter_map(|item| declarations::item(api, item)).flat_map(split).map(print);
    fill(
        include_str!("../../../templates/extension_sys.rs.jinja"),
        context! {
            folder => part.folder,
            sources => part.headers(api).iter().map(|header| header.path.as_str()).collect::<Vec<_>>(),
            items => items.collect::<Vec<_>>(),
        },
    )
}

/// A module that gathers those of a folder.
fn list(names: &BTreeSet<String>) -> String {
    let mut text = format!("// Made from api-spec {BANNER}\n\n");
    for name in names {
        text.push_str(&format!("mod {name};\n"));
    }
    text.push('\n');
    for name in names {
        text.push_str(&format!("pub use {name}::*;\n"));
    }
    text
}

/// The module of a header, unless it would be empty. It imports what it uses of the `known` names.
fn module(api: &Api, header: &Header, known: &HashSet<&str>) -> Option<String> {
    let items: Vec<String> =
        header.items.iter().filter_map(|item| declarations::item(api, item)).flat_map(split).map(print).collect();
    if items.is_empty() {
        return None;
    }
    let lines = items.iter().flat_map(|item| item.lines());
    let mut used = BTreeSet::new();
    used.extend(words(lines.filter(|line| !line.trim_start_matches(' ').starts_with("//"))));
    for item in &header.items {
        used.remove(item.name());
    }
    used.retain(|word| known.contains(word));
    let elsewhere: Vec<&str> = used.into_iter().collect();
    let imports = match &elsewhere[..] {
        [] => String::new(),
        [one] => format!("\nuse crate::{one};\n"),
        many => format!("\nuse crate::{{{}}};\n", many.join(", ")),
    };
    let docs: String = header.docs.lines().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect();
    Some(format!("// Made from api-spec/{} {BANNER}\n\n{docs}{imports}\n{}", header.source, items.join("\n")))
}

fn print(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items: vec![item] })
}

/// Single items, to be printed with an empty line between.
fn split(declaration: proc_macro2::TokenStream) -> Vec<syn::Item> {
    syn::parse2::<syn::File>(declaration).expect("the declarations are Rust syntax").items
}
