//! P0008: everything says what it is for.

use super::items;
use crate::ast::{Item, MemberKind, Name};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::resolve::Scope;
use crate::source::Span;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    for file in scope.files {
        if file.docs.is_empty() {
            errors.push(
                Diagnostic::new(
                    Code::P0008,
                    Span::start_of(file.id),
                    "the file has no documentation",
                    "its header opens with what it is for",
                )
                .help("start the file with `//! ..`"),
            );
        }
    }
    for (_, item) in items(scope.files) {
        if !matches!(item, Item::OtherName(..) | Item::Alias { .. }) {
            require(item.name(), item.docs(), errors);
        }
        match item {
            Item::Enum(item) => {
                for variant in &item.variants {
                    require(&variant.name, &variant.docs, errors);
                }
            }
            Item::Record(record) => {
                for member in &record.members {
                    let counting =
                        matches!(&member.kind, MemberKind::Field { ty, .. } if scope.is_memory_pointer(&ty.ty));
                    if !counting {
                        require(&member.name, &member.docs, errors);
                    }
                }
            }
            _ => {}
        }
    }
}

fn require(name: &Name, docs: &str, errors: &mut Vec<Diagnostic>) {
    if docs.is_empty() {
        errors.push(
            Diagnostic::new(
                Code::P0008,
                name.span,
                format!("`{}` has no documentation", name.text),
                "a vendor implements it from these sentences alone",
            )
            .help("write `///` above it: what it is, its units and frame, who owns it, when it may be null"),
        );
    }
}
