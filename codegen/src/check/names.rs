//! P0007 inside records and signatures, P0026: names that C or C++ keep for themselves.

use std::collections::HashMap;

use super::{items, signatures};
use crate::ast::{Item, Name};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::resolve::Scope;

const RESERVED: &[&str] = &[
    "alignas",
    "alignof",
    "and",
    "asm",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "class",
    "compl",
    "const",
    "constexpr",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
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
    "long",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "nullptr",
    "operator",
    "or",
    "private",
    "protected",
    "public",
    "register",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "struct",
    "switch",
    "template",
    "this",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "union",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "while",
    "xor",
];

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    for (_, item) in items(scope.files) {
        reserved(item.name(), errors);
        match item {
            Item::Enum(item) => item.variants.iter().for_each(|variant| reserved(&variant.name, errors)),
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

fn reserved(name: &Name, errors: &mut Vec<Diagnostic>) {
    if RESERVED.contains(&name.text.as_str()) {
        errors.push(
            Diagnostic::new(
                Code::P0026,
                name.span,
                format!("`{}` is a word of C or C++", name.text),
                "a header with this name does not compile",
            )
            .help("choose another name"),
        );
    }
}
