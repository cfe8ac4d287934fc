//! P0020, P0021, P0024, P0029: bases, kinds, the counting pointer, and the order of additions.

use super::records;
use crate::ast::{MemberKind, Name, Record};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::RecordKind;
use crate::resolve::Scope;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    let mut memory: Option<&Name> = None;
    for (_, record) in records(scope.files) {
        base(scope, record, errors);
        for name in [&record.plugin_kind, &record.message].into_iter().flatten() {
            variant(scope, name, errors);
        }
        counting(scope, record, errors);
        additions(record, errors);
        if record.memory
            && let Some(first) = memory.replace(&record.name)
        {
            errors.push(
                Diagnostic::new(
                    Code::P0024,
                    record.name.span,
                    "two tables count references",
                    "one table holds the counting functions of all objects",
                )
                .other(first.span, "this one does already")
                .help("remove one `#[memory]`"),
            );
        }
    }
}

fn base(scope: &Scope<'_>, record: &Record, errors: &mut Vec<Diagnostic>) {
    let Some((_, base)) = &record.base else { return };
    let found = scope.record(&base.text);
    let fits = match record.kind {
        RecordKind::Table => found.is_some_and(|base| base.kind == RecordKind::Table),
        RecordKind::Data => found.is_some(),
    };
    if !fits && scope.position(&base.text).is_some() {
        errors.push(
            Diagnostic::new(
                Code::P0020,
                base.span,
                format!("`{}` cannot be a base", base.text),
                "a table embeds a table, a struct embeds a struct",
            )
            .help("name a table, or embed the data with a field"),
        );
    }
}

fn variant(scope: &Scope<'_>, name: &Name, errors: &mut Vec<Diagnostic>) {
    if scope.variant(&name.text).is_none() {
        errors.push(
            Diagnostic::new(
                Code::P0021,
                name.span,
                format!("there is no variant `{}`", name.text),
                "no enum of the description has it",
            )
            .help("write the full name of the variant"),
        );
    }
}

fn counting(scope: &Scope<'_>, record: &Record, errors: &mut Vec<Diagnostic>) {
    for (index, member) in record.members.iter().enumerate() {
        let MemberKind::Field { ty, .. } = &member.kind else {
            continue;
        };
        if index > 0 && scope.is_memory_pointer(&ty.ty) {
            errors.push(
                Diagnostic::new(
                    Code::P0024,
                    member.name.span,
                    format!("`{}` is not the first member", member.name.text),
                    "whoever releases an object looks for the counting functions at offset 0",
                )
                .help("move it to the top"),
            );
        }
    }
}

fn additions(record: &Record, errors: &mut Vec<Diagnostic>) {
    let mut newest: Option<(u32, &Name)> = None;
    for member in &record.members {
        let since = member.stability.since.unwrap_or(0);
        match newest {
            Some((version, name)) if since < version => errors.push(
                Diagnostic::new(
                    Code::P0029,
                    member.name.span,
                    format!("`{}` stands after a newer member", member.name.text),
                    "a new member goes to the end, or everything behind it moves",
                )
                .other(name.span, format!("added in version {version}"))
                .help("move the newer member to the end"),
            ),
            _ => newest = Some((since, &member.name)),
        }
    }
}
