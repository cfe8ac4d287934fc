//! P0015, P0016: what a slot returns when it cannot answer.

use super::records;
use crate::ast::{MemberKind, Name, NeutralValue, SlotWords};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{RecordKind, Scalar, Type};
use crate::resolve::Scope;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    for (_, record) in records(scope.files) {
        for member in &record.members {
            let (ret, on_panic) = match &member.kind {
                MemberKind::Slot { signature, on_panic, .. } => (&signature.ret, on_panic.as_ref()),
                MemberKind::Field { ty, slot, .. } => {
                    match ty.ty.as_named().and_then(|name| scope.function_type(name)) {
                        Some(signature) if record.kind == RecordKind::Table => (&signature.ret, slot.on_panic.as_ref()),
                        _ => {
                            no_slot(&member.name, slot, errors);
                            continue;
                        }
                    }
                }
            };
            match on_panic {
                None => {
                    let enumeration = ret.ty.as_named().and_then(|name| scope.enumeration(name));
                    if let Some(owner) = enumeration {
                        errors.push(
                            Diagnostic::new(
                                Code::P0015,
                                member.name.span,
                                format!("`{}` has no neutral value", member.name.text),
                                format!("when it fails, some `{}` must still be returned", owner.name.text),
                            )
                            .help("state one with `#[on_panic(VARIANT)]`"),
                        );
                    }
                }
                Some(stated) => {
                    if let Err(wanted) = fits(scope, &ret.ty, &stated.value) {
                        errors.push(
                            Diagnostic::new(
                                Code::P0016,
                                stated.span,
                                format!("this is not what `{}` returns", member.name.text),
                                wanted,
                            )
                            .other(ret.span, "the result")
                            .help("state a value of the result's type, or leave `on_panic` out"),
                        );
                    }
                }
            }
        }
    }
}

/// Data that is described like a slot.
fn no_slot(name: &Name, slot: &SlotWords, errors: &mut Vec<Diagnostic>) {
    for (said, word) in [(slot.nullable, "nullable"), (slot.on_panic.is_some(), "on_panic")] {
        if said {
            errors.push(
                Diagnostic::new(
                    Code::P0004,
                    name.span,
                    format!("`{word}` says nothing about `{}`", name.text),
                    "it is data, and nobody calls it",
                )
                .help(format!("remove `#[{word}]`; write `Option<..>` for a pointer that may be NULL")),
            );
        }
    }
}

fn fits(scope: &Scope<'_>, ty: &Type, value: &NeutralValue) -> Result<(), String> {
    let (ok, wanted) = match ty {
        Type::Void => (false, "there is no result"),
        Type::Scalar(Scalar::Bool) => (matches!(value, NeutralValue::Bool(_)), "the result is `true` or `false`"),
        Type::Scalar(Scalar::F32 | Scalar::F64) => (
            matches!(value, NeutralValue::Nan | NeutralValue::Float(_) | NeutralValue::Integer(_)),
            "the result is a number or `NAN`",
        ),
        Type::Scalar(scalar) => (
            matches!(value, NeutralValue::Integer(number) if scalar.holds(*number)),
            "the result is an integer of that width",
        ),
        Type::Pointer(pointer) => (
            pointer.nullable && matches!(value, NeutralValue::Null),
            "the only neutral pointer is `NULL`, and only where the slot may return it",
        ),
        Type::Named(name) => match (scope.enumeration(name), value) {
            (Some(owner), NeutralValue::Variant(variant)) => {
                (owner.variants.iter().any(|known| known.name.text == *variant), "the result is a variant of its enum")
            }
            (Some(_), _) => (false, "the result is a variant of its enum"),
            (None, NeutralValue::Zeroed) => (true, ""),
            (None, _) => (false, "the only neutral struct is `ZEROED`"),
        },
        _ => (false, "nothing can be stated for this type"),
    };
    if ok { Ok(()) } else { Err(wanted.to_owned()) }
}
