//! The head of a file: what its header is for, and what it includes.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::items::{Printer, UNDOCUMENTED};
use crate::clang::assemble::Imports;
use crate::model::{Item, Member, Signature, Type};

impl Printer<'_> {
    /// The documentation of the file, and its imports.
    pub fn opening(&mut self, imports: &Imports) {
        let docs = if self.header.docs.is_empty() { UNDOCUMENTED } else { &self.header.docs };
        for line in docs.lines() {
            let _ = writeln!(self.out, "{}", format!("//! {line}").trim_end());
        }
        let mut used = Vec::new();
        self.header.items.iter().for_each(|item| names(item, &mut used));
        let used: BTreeSet<&str> = used.into_iter().collect();
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

/// The names of types that a declaration uses.
fn names<'a>(item: &'a Item, out: &mut Vec<&'a str>) {
    match item {
        Item::Define(_) | Item::Enum(_) => {}
        Item::Alias(alias) => out.push(&alias.target),
        Item::FunctionType(function) => of_signature(&function.signature, out),
        Item::Function(function) => of_signature(&function.signature, out),
        Item::Record(record) => {
            for member in &record.members {
                match member {
                    Member::Field(field) => of_type(&field.ty, out),
                    Member::Slot(slot) => {
                        out.extend(slot.type_name.as_deref());
                        of_signature(&slot.signature, out);
                    }
                }
            }
        }
    }
}

fn of_signature<'a>(signature: &'a Signature, out: &mut Vec<&'a str>) {
    out.extend(signature.receiver.as_ref().map(|receiver| receiver.record.as_str()));
    signature.params.iter().for_each(|param| of_type(&param.ty, out));
    of_type(&signature.ret, out);
}

fn of_type<'a>(ty: &'a Type, out: &mut Vec<&'a str>) {
    match ty {
        Type::Named(name) => out.push(name),
        Type::Pointer(pointer) => of_type(&pointer.to, out),
        Type::Array { of, .. } => of_type(of, out),
        Type::Function { name: Some(name), .. } => out.push(name),
        Type::Function { signature, name: None, .. } => of_signature(signature, out),
        Type::Void | Type::Scalar(_) | Type::VaList => {}
    }
}
