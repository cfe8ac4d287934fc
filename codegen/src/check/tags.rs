//! P0035: a tag tells the tables that begin with one base apart.

use std::collections::HashMap;

use super::records;
use crate::ast::{Enum, MemberKind, Name, Record};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::resolve::Scope;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    let mut taken: HashMap<(&str, &str), &Name> = HashMap::new();
    for (_, record) in records(scope.files) {
        let Some((member, variant)) = &record.tag else { continue };
        let Some((_, base)) = &record.base else {
            errors.push(
                Diagnostic::new(
                    Code::P0035,
                    member.span,
                    format!("`{}` begins with no other table", record.name.text),
                    "a tag is a data member of the base",
                )
                .help("name the base with `pub trait A: B`, or remove `#[tag]`"),
            );
            continue;
        };
        let Some(found) = scope.record(&base.text) else { continue };
        let Some(owner) = tag_member(scope, found, member, errors) else { continue };
        if !owner.variants.iter().any(|known| known.name.text == variant.text) {
            errors.push(
                Diagnostic::new(
                    Code::P0035,
                    variant.span,
                    format!("`{}` has no variant `{}`", owner.name.text, variant.text),
                    format!("`{}` of `{}` can never say that", member.text, found.name.text),
                )
                .help("write the full name of one of its variants"),
            );
            continue;
        }
        if let Some(first) = taken.insert((&found.name.text, &variant.text), &record.name) {
            errors.push(
                Diagnostic::new(
                    Code::P0035,
                    variant.span,
                    format!("`{}` stands for two tables", variant.text),
                    format!("who gets a `{}` could not tell which of them it is", found.name.text),
                )
                .other(first.span, "this table has it already")
                .help("give each table a variant of its own"),
            );
        }
    }
}

/// The enum of the data member that a tag names.
fn tag_member<'a>(scope: &Scope<'a>, base: &Record, member: &Name, errors: &mut Vec<Diagnostic>) -> Option<&'a Enum> {
    let field = base.members.iter().find(|known| known.name.text == member.text);
    let owner = field.and_then(|field| match &field.kind {
        MemberKind::Field { ty, .. } => scope.enumeration(ty.ty.as_named()?),
        MemberKind::Slot { .. } => None,
    });
    if owner.is_none() {
        errors.push(
            Diagnostic::new(
                Code::P0035,
                member.span,
                format!("`{}` has no data member `{}` of an enum", base.name.text, member.text),
                "the base itself says which table it is, by the value of an enum",
            )
            .help("name such a member of the base, or add one to it"),
        );
    }
    owner
}
