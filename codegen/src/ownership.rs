//! Who owns what crosses: the rules of pntOS, first that matches.
//!
//! 1. `self` of the table's own type is lent.
//! 2. Any other pointer to a counted record gives the callee one reference.
//! 3. Everything else is lent.
//!
//! A returned pointer to a counted record gives the caller one reference. What a field of a counted record points to
//! belongs to that record: counted records are nested, plain memory lives and dies with its parent.

use crate::ast::MemberKind;
use crate::model::{Crossing, Extent, Managed, Ownership, Rule, Type};
use crate::resolve::Scope;

/// Rule 1.
pub const OWN_SELF: Crossing = Crossing { ownership: Ownership::Lend, rule: Rule::OwnSelf, reason: None };

const fn by(ownership: Ownership, rule: Rule) -> Crossing {
    Crossing { ownership, rule, reason: None }
}

/// How the life of a record is counted.
pub fn managed(scope: &Scope<'_>, record: &str) -> Managed {
    let Some(record) = scope.record(record) else {
        return Managed::No;
    };
    let first = record.members.first().map(|member| &member.kind);
    if let Some(MemberKind::Field { ty, .. }) = first
        && scope.is_memory_pointer(&ty.ty)
    {
        return Managed::Direct;
    }
    match &record.base {
        Some((_, base)) if base.text != record.name.text => match managed(scope, &base.text) {
            Managed::Direct => Managed::Through(base.text.clone()),
            other => other,
        },
        _ => Managed::No,
    }
}

/// Whether a type is a pointer to one counted record.
fn counted(scope: &Scope<'_>, ty: &Type) -> bool {
    match ty {
        Type::Pointer(pointer) if pointer.extent == Extent::One => {
            pointer.to.as_named().is_some_and(|name| managed(scope, name).is_counted())
        }
        _ => false,
    }
}

fn is_pointer(scope: &Scope<'_>, ty: &Type) -> bool {
    match ty {
        Type::Pointer(_) | Type::Function { .. } => true,
        Type::Named(name) => scope.function_type(name).is_some(),
        _ => false,
    }
}

/// The ownership of `self`.
pub fn receiver(scope: &Scope<'_>, table: &str, record: &str) -> Crossing {
    if table == record {
        OWN_SELF
    } else if managed(scope, record).is_counted() {
        by(Ownership::Transfer, Rule::CountedArgument)
    } else {
        by(Ownership::Lend, Rule::OtherArgument)
    }
}

/// The ownership of a parameter.
pub fn argument(scope: &Scope<'_>, ty: &Type) -> Crossing {
    if counted(scope, ty) {
        by(Ownership::Transfer, Rule::CountedArgument)
    } else if is_pointer(scope, ty) || matches!(ty, Type::Array { .. }) {
        by(Ownership::Lend, Rule::OtherArgument)
    } else {
        by(Ownership::Value, Rule::ByValue)
    }
}

/// The ownership of a result.
pub fn result(scope: &Scope<'_>, ty: &Type) -> Crossing {
    if counted(scope, ty) {
        by(Ownership::Transfer, Rule::CountedResult)
    } else if is_pointer(scope, ty) {
        by(Ownership::Lend, Rule::OtherResult)
    } else {
        by(Ownership::Value, Rule::ByValue)
    }
}

/// The ownership of what a field points to.
pub fn field(scope: &Scope<'_>, ty: &Type) -> Crossing {
    let nested = match ty {
        Type::Pointer(pointer) => counted(scope, ty) || counted(scope, &pointer.to),
        _ => false,
    };
    if nested {
        by(Ownership::Nest, Rule::CountedField)
    } else if is_pointer(scope, ty) {
        by(Ownership::Parent, Rule::OtherField)
    } else {
        by(Ownership::Value, Rule::ByValue)
    }
}
