//! P0019: an ownership that goes against the rules says why.

use super::signatures;
use crate::ast::Stated;
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::Ownership;
use crate::ownership;
use crate::resolve::Scope;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    for (_, table, signature) in signatures(scope.files) {
        if let Some(receiver) = &signature.receiver
            && let Some(stated) = &receiver.stated
        {
            let derived = match (&receiver.record, table) {
                (Some(record), Some(table)) => ownership::receiver(scope, &table.name.text, &record.text),
                _ => ownership::OWN_SELF,
            };
            report(stated, derived.ownership, errors);
        }
        for param in &signature.params {
            if let Some(stated) = &param.stated {
                report(stated, ownership::argument(scope, &param.ty.ty).ownership, errors);
            }
        }
    }
}

fn report(stated: &Stated, derived: Ownership, errors: &mut Vec<Diagnostic>) {
    let word = if stated.transfer { "transfer" } else { "lent" };
    if stated.reason.trim().is_empty() {
        errors.push(
            Diagnostic::new(
                Code::P0019,
                stated.span,
                format!("`{word}` has no reason"),
                "ownership follows from the type; going against it needs a reason a reader can check",
            )
            .help(format!("write `#[{word}(\"why\")]`")),
        );
    }
    let wanted = if stated.transfer { Ownership::Transfer } else { Ownership::Lend };
    if derived == wanted {
        errors.push(
            Diagnostic::new(Code::P0019, stated.span, format!("`{word}` changes nothing"), "the rules say so already")
                .help("remove it"),
        );
    } else if derived == Ownership::Value {
        errors.push(
            Diagnostic::new(
                Code::P0019,
                stated.span,
                format!("`{word}` is about pointers"),
                "this is passed by value: nobody owns it",
            )
            .help("remove it"),
        );
    }
}
