//! What a C parameter, result or field is in safe Rust.
//!
//! C spreads one thing over several parameters: an array and its count, a callback and its receiver. [`arguments`] puts
//! them together again; a trait and a client both print from the same [`Argument`]s.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::sys::types;
use super::{is_value_table, names};
use crate::model::{Api, Count, Extent, Named, Ownership, Param, Pointer, Scalar, Signature, Type};

/// One argument of a Rust method.
pub struct Argument<'a> {
    pub name: &'a str,
    pub kind: Kind<'a>,
}

/// What kind of thing crosses.
pub enum Kind<'a> {
    Bool,
    /// The same in both languages.
    Plain(TokenStream),
    /// An open enum, wrapped.
    Enum(Ident),
    /// A record by value that has no pointers.
    Value(TokenStream),
    /// A table by value.
    ValueTable(Ident),
    Text {
        nullable: bool,
    },
    /// A counted object.
    Object {
        handle: Ident,
        nullable: bool,
        transfer: bool,
    },
    /// An uncounted record behind a pointer.
    Record {
        raw: Ident,
    },
    /// An array of plain elements.
    Slice {
        element: TokenStream,
        nullable: bool,
        count: &'a Count,
    },
    /// An array of strings.
    Texts {
        nullable: bool,
        element_nullable: bool,
        count: &'a Count,
    },
    /// An array of counted objects.
    Objects {
        handle: Ident,
        count: &'a Count,
    },
    /// A callback, with the name of the parameter that is its receiver.
    Callback {
        receiver: &'a str,
        function: TokenStream,
    },
    /// A pointer that only its owner understands.
    Opaque,
}

/// The arguments of a slot; `None` if it takes what safe Rust cannot pass (a `va_list`, an array, further arguments).
pub fn arguments<'a>(api: &'a Api, signature: &'a Signature) -> Option<Vec<Argument<'a>>> {
    if signature.variadic {
        return None;
    }
    let kinds: Vec<(&Param, Kind)> =
        signature.params.iter().map(|param| Some((param, kind(api, param)?))).collect::<Option<_>>()?;
    let absorbed: Vec<&str> = kinds.iter().filter_map(|(_, kind)| absorbs(kind)).collect();
    Some(
        kinds
            .into_iter()
            .filter(|(param, _)| !absorbed.contains(&param.name.as_str()))
            .map(|(param, kind)| Argument { name: &param.name, kind })
            .collect(),
    )
}

/// The parameter that is part of another one.
pub fn absorbs<'a>(kind: &Kind<'a>) -> Option<&'a str> {
    match kind {
        Kind::Slice { count: Count::Path(path), .. } | Kind::Texts { count: Count::Path(path), .. }
            if path.len() == 1 =>
        {
            Some(&path[0])
        }
        Kind::Callback { receiver, .. } => Some(receiver),
        _ => None,
    }
}

fn kind<'a>(api: &'a Api, param: &'a Param) -> Option<Kind<'a>> {
    if let Type::Function { signature, .. } = &param.ty {
        // pntOS names the context pointer of a callback alike in the function and beside it.
        let receiver = &signature.params.first()?.name;
        return Some(Kind::Callback { receiver, function: function_type(signature) });
    }
    if let Type::Array { .. } = &param.ty {
        // It is a pointer in truth, and nothing says whether the callee writes.
        return None;
    }
    of_type(api, &param.ty, param.crossing.ownership == Ownership::Transfer)
}

/// What a type is, where it needs no neighbours to tell.
pub fn of_type<'a>(api: &'a Api, ty: &'a Type, transfer: bool) -> Option<Kind<'a>> {
    Some(match ty {
        Type::Scalar(Scalar::Bool) => Kind::Bool,
        Type::Scalar(_) | Type::Array { .. } => Kind::Plain(c_type(ty)),
        Type::Named(name) => match api.named(name)? {
            Named::Enum(item) => Kind::Enum(names::safe_ident(&item.name)),
            Named::Record(record) if is_value_table(record) => Kind::ValueTable(names::safe_ident(&record.name)),
            Named::Record(record) => {
                let raw = format_ident!("{}", record.name);
                Kind::Value(quote!(sys::#raw))
            }
        },
        Type::Pointer(pointer) => pointer_kind(api, pointer, transfer)?,
        Type::Void | Type::VaList | Type::Function { .. } => return None,
    })
}

fn pointer_kind<'a>(api: &'a Api, pointer: &'a Pointer, transfer: bool) -> Option<Kind<'a>> {
    let nullable = pointer.nullable;
    Some(match (&pointer.extent, &*pointer.to) {
        (Extent::Text, _) => Kind::Text { nullable },
        (Extent::Opaque, _) => Kind::Opaque,
        (Extent::One, Type::Named(name)) => {
            let record = api.record(name)?;
            if record.managed.is_counted() {
                Kind::Object { handle: names::safe_ident(&record.name), nullable, transfer }
            } else {
                Kind::Record { raw: format_ident!("{}", record.name) }
            }
        }
        (Extent::Many(count), Type::Pointer(inner)) => match (&inner.extent, &*inner.to) {
            (Extent::Text, _) => Kind::Texts { nullable, element_nullable: inner.nullable, count },
            (Extent::One, Type::Named(name)) => {
                Kind::Objects { handle: names::safe_ident(&api.record(name)?.name), count }
            }
            _ => return None,
        },
        (Extent::Many(count), element) => {
            let element = match of_type(api, element, false)? {
                Kind::Enum(name) => quote!(#name),
                Kind::Plain(ty) | Kind::Value(ty) => ty,
                _ => return None,
            };
            Kind::Slice { element, nullable, count }
        }
        _ => return None,
    })
}

/// A type as the raw bindings spell it.
pub fn c_type(ty: &Type) -> TokenStream {
    types::spell_from(&quote!(sys::), ty)
}

/// The type of a callback, without the `Option` around it.
fn function_type(signature: &Signature) -> TokenStream {
    types::function_from(&quote!(sys::), signature)
}

/// `-> T`, or nothing.
pub fn arrow(ty: &Type, print: impl Fn(&Type) -> TokenStream) -> TokenStream {
    match ty {
        Type::Void => quote!(),
        ty => {
            let ty = print(ty);
            quote!(-> #ty)
        }
    }
}

/// A count as an expression over raw parameters or fields; `place` turns the first name into one.
pub fn count_expression(count: &Count, place: &dyn Fn(&[String]) -> TokenStream) -> TokenStream {
    match count {
        Count::Const(number) => {
            let number = usize::try_from(*number).unwrap_or(usize::MAX);
            quote!(#number)
        }
        Count::Path(path) => place(path),
        Count::Product(factors) => {
            let mut factors = factors.iter().map(|factor| count_expression(factor, place));
            let first = factors.next().unwrap_or_else(|| quote!(1usize));
            factors.fold(quote!((#first)), |product, factor| quote!(#product.saturating_mul(#factor)))
        }
        Count::Match { on, arms, otherwise } => {
            let on = place(std::slice::from_ref(on));
            let otherwise = count_expression(otherwise, place);
            let arms = arms.iter().map(|(variant, count)| {
                let count = count_expression(count, place);
                (variant, count)
            });
            arms.fold(otherwise, |rest, (variant, count)| {
                let variant = format_ident!("{variant}");
                quote!(if #on.name() == Some(stringify!(#variant)) { #count } else { #rest })
            })
        }
    }
}
