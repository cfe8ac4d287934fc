//! P0006, P0010, P0022: every type name is declared, in sight, and complete where its size matters.
//! P0005: `va_list` only where C passes it, and results that C can return by value.

use super::{items, signatures, typed};
use crate::ast::{Item, MemberKind, Name, Typed};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::Type;
use crate::parse::nearest;
use crate::resolve::{Position, Scope};

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    let known = scope.known_names();
    for (position, ty) in typed(scope.files) {
        for name in &ty.names {
            if known.binary_search(&name.text.as_str()).is_err() {
                unknown(name, &known, errors);
            } else {
                visible(scope, position, name, errors);
            }
        }
        if let Some(name) = function_inside(scope, ty) {
            let why = "it is a pointer already: no other pointer, and no array, leads to it";
            misplaced(name.span, why, "name it alone, or put it into a struct", errors);
        }
        let by_value = by_value(&ty.ty);
        if let Some(name) = ty.names.iter().find(|name| by_value == Some(&name.text)) {
            complete(scope, position, name, errors);
        }
    }
    for (position, item) in items(scope.files) {
        match item {
            Item::Alias { target, .. } => {
                if known.binary_search(&target.text.as_str()).is_err() {
                    unknown(target, &known, errors);
                } else {
                    visible(scope, position, target, errors);
                    complete(scope, position, target, errors);
                }
            }
            Item::OtherName(_, _, target) => other_name(scope, target, errors),
            Item::Record(record) => {
                for member in &record.members {
                    if let MemberKind::Field { ty, .. } = &member.kind
                        && matches!(ty.ty, Type::VaList)
                    {
                        misplaced(ty.span, PASSED, PASS, errors);
                    }
                }
            }
            _ => {}
        }
    }
    for (_, _, signature) in signatures(scope.files) {
        let ret = &signature.ret;
        let function = ret.ty.as_named().is_some_and(|name| scope.function_type(name).is_some());
        if function || matches!(ret.ty, Type::VaList | Type::Array { .. } | Type::Function { .. }) {
            misplaced(ret.span, PASSED, PASS, errors);
        }
        if let Some(record) = signature.receiver.as_ref().and_then(|receiver| receiver.record.as_ref())
            && scope.record(&record.text).is_none()
        {
            unknown(record, &known, errors);
        }
    }
}

/// Why a type cannot be a result or a field.
const PASSED: &str = "C can only pass it as a parameter";
const PASS: &str = "take it as a parameter, or put it behind a pointer";

/// The function type that a pointer or an array leads to.
fn function_inside<'a>(scope: &Scope<'_>, ty: &'a Typed) -> Option<&'a Name> {
    match ty.ty {
        Type::Pointer(_) | Type::Array { .. } => ty.names.iter().find(|name| scope.function_type(&name.text).is_some()),
        _ => None,
    }
}

fn misplaced(span: crate::source::Span, why: &str, help: &str, errors: &mut Vec<Diagnostic>) {
    errors.push(Diagnostic::new(Code::P0005, span, "the description has no such type here", why).help(help));
}

fn unknown(name: &Name, known: &[&str], errors: &mut Vec<Diagnostic>) {
    // A guess looks at every name. Where hardly any name is right, nobody reads the thousandth guess.
    let guess = if errors.len() < 1000 { nearest(&name.text, known) } else { None };
    let help = match guess {
        Some(near) => format!("did you mean `{near}`?"),
        None => "declare it in a file of the description".to_owned(),
    };
    errors.push(
        Diagnostic::new(
            Code::P0006,
            name.span,
            format!("there is no type `{}`", name.text),
            "no file of the description declares it",
        )
        .help(help),
    );
}

fn visible(scope: &Scope<'_>, user: Position, name: &Name, errors: &mut Vec<Diagnostic>) {
    let Some(declared) = scope.position(&name.text) else {
        return;
    };
    if scope.sees(user.file, declared.file) || scope.is_forward(user.file, &name.text) {
        return;
    }
    let module = scope.files[declared.file].module.join("::");
    errors.push(
        Diagnostic::new(
            Code::P0010,
            name.span,
            format!("`{}` is not imported", name.text),
            "the header would not stand alone: nothing it includes declares this",
        )
        .other(scope.item(declared).name().span, "declared here")
        .help(format!("add `use crate::{module}::{};`", name.text)),
    );
}

/// The names whose size a type needs.
fn by_value(ty: &Type) -> Option<&str> {
    match ty {
        Type::Named(name) => Some(name),
        Type::Array { of, .. } => by_value(of),
        _ => None,
    }
}

fn complete(scope: &Scope<'_>, user: Position, name: &Name, errors: &mut Vec<Diagnostic>) {
    let Some(declared) = scope.position(&name.text) else {
        return;
    };
    if declared < user && !scope.is_forward(user.file, &name.text) {
        return;
    }
    errors.push(
        Diagnostic::new(
            Code::P0022,
            name.span,
            format!("`{}` has no size yet", name.text),
            "C needs the whole declaration before it can hold one by value",
        )
        .other(scope.item(declared).name().span, "declared here, not earlier")
        .help("declare it earlier, or use a pointer"),
    );
}

fn other_name(scope: &Scope<'_>, target: &Name, errors: &mut Vec<Diagnostic>) {
    let function =
        scope.position(&target.text).is_some_and(|position| matches!(scope.item(position), Item::Function { .. }));
    if !function && scope.variant(&target.text).is_none() {
        errors.push(
            Diagnostic::new(
                Code::P0006,
                target.span,
                format!("`{}` cannot have another name", target.text),
                "only a function or a variant of an enum can; a type has `pub type New = Old;`",
            )
            .help("correct the name"),
        );
    }
}
