//! How one name of C becomes one of Java, whatever else there is.

use crate::model::Slot;

/// Words of the language, and methods that every class has.
const RESERVED: &[&str] = &[
    "abstract",
    "allocate",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "clone",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "equals",
    "extends",
    "false",
    "final",
    "finalize",
    "finally",
    "float",
    "for",
    "getClass",
    "goto",
    "hashCode",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "notify",
    "notifyAll",
    "null",
    "of",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "segment",
    "short",
    "sizeof",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "toString",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "wait",
    "while",
];

/// A method or parameter: `num_meas` becomes `numMeas`, and `default` becomes `default_`.
pub fn member(c_name: &str) -> String {
    let mut out = String::new();
    for (index, part) in c_name.split('_').enumerate() {
        if index == 0 {
            out.push_str(part);
        } else {
            push_capitalized(&mut out, part);
        }
    }
    if RESERVED.contains(&out.as_str()) {
        out.push('_');
    }
    out
}

/// The method that gives, or takes, the C function in a slot.
pub fn pointer(slot: &Slot) -> String {
    format!("{}Pointer", member(&slot.name).trim_end_matches('_'))
}

/// The method that says whether a slot has a function.
pub fn has(slot: &Slot) -> String {
    format!("has{}", pascal(&slot.name))
}

/// A class: `num_meas` becomes `NumMeas`.
pub fn pascal(c_name: &str) -> String {
    let mut out = String::new();
    for part in c_name.split('_') {
        push_capitalized(&mut out, part);
    }
    out
}

/// A part that begins with a digit keeps its underscore, so that `a_1` and `a1` stay apart.
fn push_capitalized(out: &mut String, part: &str) {
    let mut letters = part.chars();
    match letters.next() {
        Some(first) if first.is_ascii_digit() => {
            out.push('_');
            out.push(first);
        }
        Some(first) => out.extend(first.to_uppercase()),
        None => {}
    }
    out.push_str(letters.as_str());
}

/// What of a variant's name follows the name of its enum, wherever that has its underscores.
pub fn without_enum<'n>(variant: &'n str, item: &str) -> Option<&'n str> {
    let mut letters = item.chars();
    for (index, letter) in variant.char_indices() {
        if letter == '_' {
            if letters.as_str().is_empty() {
                return Some(&variant[index + 1..]);
            }
        } else if !letters.next()?.eq_ignore_ascii_case(&letter) {
            return None;
        }
    }
    None
}

/// What all names begin with, up to an underscore.
pub fn shared_prefix<'n>(mut names: impl Iterator<Item = &'n str>) -> &'n str {
    let Some(mut shared) = names.next() else {
        return "";
    };
    for name in names {
        let common = shared.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count();
        shared = &shared[..common];
    }
    shared.rfind('_').map_or("", |end| &shared[..=end])
}

/// No name begins with a digit.
pub fn leading_letter(name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name.to_owned() }
}
