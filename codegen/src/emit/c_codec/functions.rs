//! The functions for the life of each struct.

use std::fmt::Write as _;

use super::{Set, Struct};
use crate::emit::c;
use crate::model::{Api, Function, Item, Signature, Type};

/// `aspn23_functions.c`.
pub fn source(set: &Set<'_>) -> String {
    let api = set.api;
    let mut out = set.head("The functions that make, copy and free each struct.");
    out.push_str("\n#include <string.h>\n\n");
    out.push_str(&set.include("aspn23_struct.h"));
    out.push_str(&set.include_own());
    for item in set.structs.iter().filter(|item| item.has_life) {
        let name = &item.record.name;
        let table = item.table();
        let mut define = |suffix: &str, body: String| {
            let head = c::definition(api, &function(api, item, suffix));
            let _ = writeln!(out, "\n{head} {{\n{body}}}");
        };
        define("new", members(api, item, &function(api, item, "new").signature));
        define("copy", format!("    return ({name}*)aspn23_struct_copy(&{table}, self);\n"));
        define("free", format!("    aspn23_struct_free(&{table}, pointer);\n"));
        define("free_members", format!("    aspn23_struct_free_members(&{table}, self, NULL);\n"));
    }
    out
}

/// The parameters put into a struct, which is copied with all that they point to.
fn members(api: &Api, item: &Struct<'_>, signature: &Signature) -> String {
    let name = &item.record.name;
    let mut needed = Vec::new();
    let mut sets = String::new();
    for param in &signature.params {
        let param = &param.name;
        let field = item.record.fields().find(|field| &field.name == param).expect("a parameter for each field");
        let _ = match &field.ty {
            Type::Named(ty) if api.record(ty).is_some() => {
                needed.push(param.as_str());
                writeln!(sets, "    members.{param} = *{param};")
            }
            Type::Array { .. } => {
                needed.push(param.as_str());
                writeln!(sets, "    memcpy(members.{param}, {param}, sizeof(members.{param}));")
            }
            _ => writeln!(sets, "    members.{param} = {param};"),
        };
    }
    let mut body = format!("    {name} members;\n");
    for param in needed {
        let _ = writeln!(body, "    if ({param} == NULL) return NULL;");
    }
    let _ = writeln!(body, "    memset(&members, 0, sizeof(members));");
    body.push_str(&sets);
    let _ = writeln!(body, "    return {}_copy(&members);", item.prefix);
    body
}

/// A function of a struct, with a name for the parameter that the declaration leaves out.
fn function(api: &Api, item: &Struct<'_>, suffix: &str) -> Function {
    let name = format!("{}_{suffix}", item.prefix);
    let declared = api.items().find_map(|item| match item {
        Item::Function(function) if function.name == name => Some(function),
        _ => None,
    });
    let mut function = declared.unwrap_or_else(|| panic!("`{name}` is not declared")).clone();
    for param in function.signature.params.iter_mut().filter(|param| param.name.is_empty()) {
        param.name = "self".to_owned();
    }
    function
}
