//! The layouts of the model beside those of the compiler: what is packed or aligned by hand shows.

use clang_sys::{CXCursor_FieldDecl, CXCursor_StructDecl};

use super::libclang::Unit;
use super::reader::{Declared, Reader};
use super::types::Subject;
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{Api, Target};

/// The target of the model that the compiler compiled for.
fn target(unit: &Unit) -> Option<Target> {
    let triple = unit.triple();
    match unit.pointer_width() {
        64 if triple.contains("windows") => Some(Target::Llp64),
        64 => Some(Target::Lp64),
        32 if triple.starts_with("riscv") => Some(Target::Riscv32),
        32 if triple.starts_with("arm") || triple.starts_with("thumb") => Some(Target::Aapcs32),
        32 if triple.starts_with('i') && triple.contains("86") => Some(Target::I386),
        _ => None,
    }
}

impl<'u> Reader<'u> {
    /// Reports every struct whose layout in C is another one than that of its description.
    pub fn compare_layouts(&mut self, api: &Api, declared: &[Declared<'u>]) {
        let Some(target) = target(self.unit) else { return };
        for Declared { cursor, .. } in declared {
            if cursor.kind() != CXCursor_StructDecl || !cursor.is_definition() {
                continue;
            }
            let Some(name) = self.names.of(*cursor).map(str::to_owned) else { continue };
            let Some(layout) = api.record(&name).and_then(|record| record.layout.get(target.name())) else { continue };
            let ty = cursor.ctype();
            let mut seen = vec![("size".to_owned(), i64::from(layout.size), ty.size())];
            seen.push(("alignment".to_owned(), i64::from(layout.align), ty.align()));
            for (field, member) in cursor.children_of_kind(CXCursor_FieldDecl).iter().zip(&layout.members) {
                seen.push((format!("offset of `{}`", member.name), i64::from(member.offset), field.offset() / 8));
            }
            let Some((what, ours, theirs)) = seen.into_iter().find(|(_, ours, theirs)| ours != theirs) else {
                continue;
            };
            let subject = Subject { item: name.clone(), member: String::new(), span: self.span_of(*cursor) };
            self.errors.push(
                Diagnostic::new(
                    Code::H0003,
                    subject.span,
                    format!("`{name}` is laid out by hand"),
                    format!("the {what} is {theirs} here, and {ours} by the rules of C on {}", target.name()),
                )
                .help("remove `packed`, `aligned` or `#pragma pack`, and order the members by size instead"),
            );
        }
    }
}
