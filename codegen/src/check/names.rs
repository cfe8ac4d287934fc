//! P0007 inside records and signatures, P0026: names that C, C++ or Rust keep for themselves.

use std::collections::HashMap;

use super::{items, signatures};
use crate::ast::{Item, Name};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::resolve::Scope;

const RESERVED: &[&str] = &[
    "NULL",
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "concept",
    "const",
    "const_cast",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dynamic_cast",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "inline",
    "int",
    "int16_t",
    "int32_t",
    "int64_t",
    "int8_t",
    "long",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "offsetof",
    "operator",
    "or",
    "or_eq",
    "private",
    "protected",
    "ptrdiff_t",
    "public",
    "register",
    "reinterpret_cast",
    "requires",
    "restrict",
    "return",
    "short",
    "signed",
    "size_t",
    "sizeof",
    "static",
    "static_assert",
    "static_cast",
    "struct",
    "switch",
    "template",
    "this",
    "thread_local",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "typeof_unqual",
    "uint16_t",
    "uint32_t",
    "uint64_t",
    "uint8_t",
    "union",
    "unsigned",
    "using",
    "va_list",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "while",
    "xor",
    "xor_eq",
];

/// Words of Rust that C leaves free. A member or a parameter can still have one, written with `r#`.
const RUST: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "crate", "dyn", "final", "fn", "gen", "impl", "in",
    "let", "loop", "macro", "match", "mod", "move", "override", "priv", "pub", "ref", "self", "super", "trait", "type",
    "unsafe", "unsized", "use", "where", "yield",
];

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    for (_, item) in items(scope.files) {
        declared(item.name(), errors);
        match item {
            Item::Enum(item) => item.variants.iter().for_each(|variant| declared(&variant.name, errors)),
            Item::Record(record) => {
                let names: Vec<&Name> = record.members.iter().map(|member| &member.name).collect();
                distinct(&names, errors);
            }
            _ => {}
        }
    }
    for (_, _, signature) in signatures(scope.files) {
        let names: Vec<&Name> = signature.params.iter().map(|param| &param.name).collect();
        distinct(&names, errors);
    }
}

fn distinct(names: &[&Name], errors: &mut Vec<Diagnostic>) {
    let mut first: HashMap<&str, &Name> = HashMap::new();
    for name in names.iter().filter(|name| !name.text.is_empty()) {
        reserved(name, errors);
        if let Some(earlier) = first.insert(&name.text, name) {
            errors.push(
                Diagnostic::new(
                    Code::P0007,
                    name.span,
                    format!("`{}` is declared twice", name.text),
                    "names beside each other are different",
                )
                .other(earlier.span, "first declared here")
                .help("rename one, or remove it"),
            );
        }
    }
}

/// A name that stands alone in every language.
fn declared(name: &Name, errors: &mut Vec<Diagnostic>) {
    reserved(name, errors);
    if RUST.contains(&name.text.as_str()) {
        refuse(name, "a word of Rust", "the bindings declare it under the same name", errors);
    }
}

fn reserved(name: &Name, errors: &mut Vec<Diagnostic>) {
    let text = name.text.as_str();
    let kept = text.starts_with("__")
        || text.strip_prefix('_').is_some_and(|rest| rest.starts_with(|c: char| c.is_uppercase()));
    if RESERVED.contains(&text) || kept {
        refuse(name, "a word of C or C++", "a header with this name does not compile", errors);
    } else if !text.is_ascii() {
        refuse(name, "no name in C", "C89 has letters without accents, digits and `_`", errors);
    }
}

fn refuse(name: &Name, what: &str, why: &str, errors: &mut Vec<Diagnostic>) {
    errors.push(
        Diagnostic::new(Code::P0026, name.span, format!("`{}` is {what}", name.text), why).help("choose another name"),
    );
}
