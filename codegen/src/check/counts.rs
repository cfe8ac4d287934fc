//! P0013, P0014: a length names something beside the array that can count.

use super::{records, signatures};
use crate::ast::{MemberKind, Name, Typed};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{Count, Scalar, Type};
use crate::parse::nearest;
use crate::resolve::Scope;
use crate::source::Span;

type Neighbours<'a> = Vec<(&'a Name, &'a Typed)>;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    for (_, record) in records(scope.files) {
        let fields = record.members.iter().filter_map(|member| match &member.kind {
            MemberKind::Field { ty, .. } => Some((&member.name, ty)),
            MemberKind::Slot { .. } => None,
        });
        neighbours(scope, &fields.collect(), errors);
    }
    for (_, _, signature) in signatures(scope.files) {
        let params = signature.params.iter().map(|param| (&param.name, &param.ty));
        neighbours(scope, &params.collect(), errors);
    }
}

fn neighbours(scope: &Scope<'_>, all: &Neighbours<'_>, errors: &mut Vec<Diagnostic>) {
    for (_, ty) in all {
        if let Some((count, span)) = &ty.count {
            check_count(scope, count, *span, all, errors);
        }
    }
}

fn check_count(scope: &Scope<'_>, count: &Count, span: Span, all: &Neighbours<'_>, errors: &mut Vec<Diagnostic>) {
    match count {
        Count::Const(_) => {}
        Count::Product(factors) => {
            for factor in factors {
                check_count(scope, factor, span, all, errors);
            }
        }
        Count::Path(path) => {
            let shown = path.join(".");
            match follow(scope, path, all) {
                None => {
                    let known: Vec<&str> = all.iter().map(|(name, _)| name.text.as_str()).collect();
                    let help = match nearest(&path[0], &known) {
                        Some(near) if near != path[0] => format!("did you mean `{near}`?"),
                        _ => "name a parameter or a field beside the array".to_owned(),
                    };
                    errors.push(
                        Diagnostic::new(
                            Code::P0013,
                            span,
                            format!("`{shown}` is not there"),
                            "the length names nothing beside the array",
                        )
                        .help(help),
                    );
                }
                Some(ty) if !counts(ty) => errors.push(
                    Diagnostic::new(
                        Code::P0014,
                        span,
                        format!("`{shown}` cannot count"),
                        "a length is an unsigned integer",
                    )
                    .help("use a `usize`, `u8`, `u16`, `u32` or `u64`"),
                ),
                Some(_) => {}
            }
        }
        Count::Match { on, arms, otherwise } => {
            let decides = follow(scope, std::slice::from_ref(on), all)
                .and_then(Type::as_named)
                .and_then(|name| scope.enumeration(name));
            if decides.is_none() {
                errors.push(
                    Diagnostic::new(
                        Code::P0013,
                        span,
                        format!("`{on}` decides nothing"),
                        "a `match` looks at an enum beside the array",
                    )
                    .help("name a parameter or field whose type is an enum"),
                );
            }
            for (variant, count) in arms {
                let belongs =
                    decides.is_none_or(|owner| owner.variants.iter().any(|known| known.name.text == *variant));
                if !belongs {
                    errors.push(
                        Diagnostic::new(
                            Code::P0013,
                            span,
                            format!("`{variant}` is not a variant of `{on}`"),
                            "this arm would never match",
                        )
                        .help("write the full name of a variant"),
                    );
                }
                check_count(scope, count, span, all, errors);
            }
            check_count(scope, otherwise, span, all, errors);
        }
    }
}

/// The type that a path of names ends at.
fn follow<'a>(scope: &Scope<'a>, path: &[String], all: &Neighbours<'a>) -> Option<&'a Type> {
    let (first, rest) = path.split_first()?;
    let (_, start) = all.iter().find(|(name, _)| name.text == *first)?;
    let mut ty = &start.ty;
    for step in rest {
        let name = match ty {
            Type::Named(name) => name,
            Type::Pointer(pointer) => pointer.to.as_named()?,
            _ => return None,
        };
        let member = scope.record(name)?.members.iter().find(|member| member.name.text == *step)?;
        match &member.kind {
            MemberKind::Field { ty: inner, .. } => ty = &inner.ty,
            MemberKind::Slot { .. } => return None,
        }
    }
    Some(ty)
}

fn counts(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 | Scalar::Usize))
}
