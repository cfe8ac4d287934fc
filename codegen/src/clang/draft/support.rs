//! What headers need from other headers, and a header that gives what is missing.

use std::fmt::Write as _;

use crate::manifest::ProfileEntry;

/// Fills in what the headers of a family do not have: path and text of the support header that gives it.
pub fn complete(family: &str, prefix: &str, entry: &mut ProfileEntry) -> Option<(String, String)> {
    let path = format!("{family}/description.h");
    let mut text =
        String::from("/*\n * What the generated headers need beyond the ones they were drafted from.\n */\n\n");
    let before = text.len();
    for (header, system) in [(&mut entry.integers, "stdint.h"), (&mut entry.boolean, "stdbool.h")] {
        if header.is_empty() {
            let _ = writeln!(text, "#include <{system}>");
            header.clone_from(&path);
        }
    }
    let lacks = entry.annotations.is_empty() || entry.nullable.is_empty() || entry.abi_check.is_empty();
    if lacks {
        if !entry.annotations.is_empty() {
            let _ = writeln!(text, "#include <{}>", entry.annotations);
        }
        entry.annotations.clone_from(&path);
    }
    if entry.nullable.is_empty() {
        entry.nullable = format!("{prefix}_NULLABLE");
        let _ = write!(
            text,
            "\n/* Stands behind the asterisk of a pointer that may be NULL. */\n#if defined(__clang__)\n\
             #  define {0} _Nullable\n#else\n#  define {0}\n#endif\n",
            entry.nullable
        );
    }
    if entry.abi_check.is_empty() {
        entry.abi_check = format!("{prefix}_ABI_CHECK");
        let _ = write!(
            text,
            "\n/* An array of size -1, and so an error that shows `name`, if `condition` is false. */\n\
             #define {}(condition, name) typedef char name[(condition) ? 1 : -1]\n",
            entry.abi_check
        );
    }
    (text.len() > before).then_some((path, text))
}

/// A profile as `api.toml` has it.
pub fn profile(name: &str, entry: &ProfileEntry) -> String {
    let mut text = format!("\n[profile.{name}]\nnullable = {:?}\n", entry.nullable);
    if let Some((begin, end)) = &entry.nonnull_region {
        let _ = writeln!(text, "nonnull_region = [{begin:?}, {end:?}]");
    }
    let _ = write!(text, "annotations = {:?}\nabi_check = {:?}\n", entry.annotations, entry.abi_check);
    if let Some((switch, size, offset)) = &entry.layout_check {
        let _ = writeln!(text, "layout_check = [{switch:?}, {size:?}, {offset:?}]");
    }
    let _ = write!(text, "integers = {:?}\nboolean = {:?}\n", entry.integers, entry.boolean);
    text
}
