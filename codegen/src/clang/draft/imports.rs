//! The head of a file: what its header is for, and what it includes.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::items::{Printer, UNDOCUMENTED};
use crate::clang::assemble::Imports;
use crate::model::{Item, Use};

impl Printer<'_> {
    /// The documentation of the file, and its imports.
    pub fn opening(&mut self, imports: &Imports) {
        let docs = if self.header.docs.is_empty() { UNDOCUMENTED } else { &self.header.docs };
        for line in docs.lines() {
            let _ = writeln!(self.out, "{}", format!("//! {line}").trim_end());
        }
        let mut used = BTreeSet::new();
        for item in &self.header.items {
            item.uses(&mut |found| {
                if let Use::Named(name) | Use::FunctionType(name) = found {
                    used.insert(name);
                }
            });
        }
        let mut lines: Vec<(Vec<&str>, String)> = Vec::new();
        for path in &imports.includes {
            let Some(other) = self.api.headers.iter().find(|header| header.path == *path) else { continue };
            let declared: BTreeSet<&str> =
                other.items.iter().map(Item::name).filter(|name| used.contains(name)).collect();
            let module = &self.modules[path];
            lines.push((module.split("::").collect(), list(module, &declared.into_iter().collect::<Vec<_>>())));
        }
        lines.sort();
        if !lines.is_empty() {
            self.out.push('\n');
            lines.iter().for_each(|(_, line)| self.out.push_str(line));
        }
        for name in &imports.forwards {
            let Some(other) = self.api.header_of(name) else { continue };
            let _ = write!(self.out, "\n#[forward]\nuse crate::{}::{name};\n", self.modules[&other.path]);
        }
    }
}

fn list(module: &str, names: &[&str]) -> String {
    match names {
        [] => format!("use crate::{module}::*;\n"),
        [name] => format!("use crate::{module}::{name};\n"),
        _ => format!("use crate::{module}::{{{}}};\n", names.join(", ")),
    }
}
