//! A slot as a method of a handle: converts the arguments, calls, converts the result.

use proc_macro2::TokenStream;
use quote::quote;

use super::argument::{Argument, Kind, absorbs, arguments, of_type};
use super::{docs, names};
use crate::model::{Api, Count, Ownership, Record, Slot, Type};

/// The method that calls `slot` of `record`: `this` binds what it works on, `table` is where the slot is, and `first` are
/// parameters before those of the slot. `None` for what safe Rust cannot call.
pub fn method(
    api: &Api,
    record: &Record,
    slot: &Slot,
    this: TokenStream,
    table: TokenStream,
    first: &[TokenStream],
) -> Option<TokenStream> {
    let arguments = arguments(api, &slot.signature)?;
    let name = names::member(&slot.name);
    let raw = names::raw_member(&slot.name);
    let full = format!("{}.{}", record.name, slot.name);
    let doc = docs(&slot.docs);
    let parameters = arguments.iter().map(client_parameter).collect::<Option<Vec<_>>>()?;
    let passed =
        slot.signature.params.iter().map(|param| passed(&arguments, &param.name)).collect::<Option<Vec<_>>>()?;
    let prepared = arguments.iter().filter_map(|argument| prepared(argument, &arguments));
    let (ty, value) = result(api, slot, &quote!(slot(this, #(#passed),*)), &full)?;
    let (ty, get) = if slot.nullable {
        (quote!(-> Option<#ty>), quote!(let slot = #table.#raw?;))
    } else {
        let ty = if matches!(slot.signature.ret, Type::Void) { quote!() } else { quote!(-> #ty) };
        (ty, quote!(let slot = #table.#raw.unwrap_unchecked();))
    };
    let value = if slot.nullable { quote!(Some(#value)) } else { value };
    let mut body = quote! {
        #[doc = " SAFETY: the table was adopted with this slot filled; what is lent lives until the call returns."]
        unsafe {
            #get
            #value
        }
    };
    for argument in arguments.iter().rev() {
        if matches!(argument.kind, Kind::Text { nullable: false }) {
            let name = names::member(argument.name);
            body = quote!(#name.with_cstr(|#name| #body));
        }
    }
    let errors = match &slot.signature.ret {
        Type::Pointer(pointer) if !pointer.nullable => {
            docs("\n# Errors\n\nIf the implementation returns NULL, which it may not.")
        }
        _ => quote!(),
    };
    let absent = slot.nullable.then(|| docs("\n`None` where the implementation leaves this slot out."));
    Some(quote! {
        #doc
        #errors
        #absent
        #[inline]
        pub fn #name(&self, #(#first,)* #(#parameters),*) #ty {
            #this
            #(#prepared)*
            #body
        }
    })
}

fn client_parameter(argument: &Argument) -> Option<TokenStream> {
    let name = names::member(argument.name);
    let ty = match &argument.kind {
        Kind::Bool => quote!(bool),
        Kind::Plain(ty) | Kind::Value(ty) => quote!(#ty),
        Kind::Enum(ty) => quote!(#ty),
        Kind::ValueTable(ty) => quote!(&#ty),
        Kind::Text { nullable: true } => quote!(Option<&CStr>),
        Kind::Text { nullable: false } => quote!(impl CStrArg),
        Kind::Object { handle, nullable: true, transfer: true } => quote!(Option<Managed<#handle>>),
        Kind::Object { handle, nullable: false, transfer: true } => quote!(Managed<#handle>),
        Kind::Object { handle, nullable: true, transfer: false } => quote!(Option<&#handle>),
        Kind::Object { handle, nullable: false, transfer: false } => quote!(&#handle),
        Kind::Record { raw } => quote!(&sys::#raw),
        Kind::Slice { element, nullable: false, .. } => quote!(&[#element]),
        Kind::Slice { element, nullable: true, .. } => quote!(Option<&[#element]>),
        Kind::Texts { nullable, element_nullable, .. } => {
            let element = if *element_nullable { quote!(Option<&CStr>) } else { quote!(&CStr) };
            if *nullable { quote!(Option<&[#element]>) } else { quote!(&[#element]) }
        }
        Kind::Callback { function, .. } => quote!(Callback<#function>),
        Kind::Objects { .. } | Kind::Opaque => return None,
    };
    Some(quote!(#name: #ty))
}

/// Statements that must stand before the call: arrays of pointers.
fn prepared(argument: &Argument, all: &[Argument]) -> Option<TokenStream> {
    let Kind::Texts { nullable, element_nullable, count } = &argument.kind else {
        return None;
    };
    let name = names::member(argument.name);
    let pointer = if *element_nullable {
        quote!(|text| text.map_or(null_mut(), |text| text.as_ptr().cast_mut()))
    } else {
        quote!(|text| text.as_ptr().cast_mut())
    };
    let collect = quote!(iter().map(#pointer).collect::<text::PointerList>());
    let pad = match count {
        Count::Path(path) if path.len() == 2 && all.iter().any(|other| other.name == path[0]) => {
            let (object, field) = (names::member(&path[0]), names::member(&path[1]));
            Some(quote!(#name.resize(#object.#field(), null_mut());))
        }
        _ => None,
    };
    Some(if *nullable {
        quote! {
            let mut #name = #name.map(|#name| {
                let mut #name = #name.#collect;
                #pad
                #name
            });
        }
    } else {
        quote!(let mut #name = #name.#collect; #pad)
    })
}

/// The expression for one C parameter.
fn passed(arguments: &[Argument], c_parameter: &str) -> Option<TokenStream> {
    if let Some(argument) = arguments.iter().find(|argument| argument.name == c_parameter) {
        let name = names::member(argument.name);
        return Some(match &argument.kind {
            Kind::Bool => quote!(sys::Bool::from(#name)),
            Kind::Plain(_) | Kind::Value(_) => quote!(#name),
            Kind::Enum(_) => quote!(#name.into()),
            Kind::ValueTable(_) => quote!(#name.0),
            Kind::Text { nullable: true } => quote!(#name.map_or(null_mut(), |text| text.as_ptr().cast_mut())),
            Kind::Text { nullable: false } => quote!(#name.as_ptr().cast_mut()),
            Kind::Object { nullable: true, transfer: true, .. } => quote!(#name.map_or(null_mut(), Managed::into_raw)),
            Kind::Object { nullable: false, transfer: true, .. } => quote!(#name.into_raw()),
            Kind::Object { nullable: true, transfer: false, .. } => quote!(#name.map_or(null_mut(), Handle::as_ptr)),
            Kind::Object { nullable: false, transfer: false, .. } => quote!(#name.as_ptr()),
            Kind::Record { .. } => quote!(core::ptr::from_ref(#name).cast_mut()),
            Kind::Slice { nullable: false, .. } => quote!(#name.as_ptr().cast_mut().cast()),
            Kind::Slice { nullable: true, .. } => {
                quote!(#name.map_or(null_mut(), |all| all.as_ptr().cast_mut().cast()))
            }
            Kind::Texts { nullable: false, .. } => quote!(#name.as_mut_ptr()),
            Kind::Texts { nullable: true, .. } => quote!(#name.as_mut().map_or(null_mut(), |all| all.as_mut_ptr())),
            Kind::Callback { .. } => quote!(Some(#name.function())),
            Kind::Objects { .. } | Kind::Opaque => return None,
        });
    }
    let owner = arguments.iter().find(|argument| absorbs(&argument.kind) == Some(c_parameter))?;
    let name = names::member(owner.name);
    Some(match &owner.kind {
        Kind::Callback { .. } => quote!(#name.receiver()),
        Kind::Slice { nullable: true, .. } | Kind::Texts { nullable: true, .. } => {
            quote!(#name.as_ref().map_or(0, |all| all.len()))
        }
        _ => quote!(#name.len()),
    })
}

/// The Rust type of a result, and the expression that makes it from `call`.
fn result(api: &Api, slot: &Slot, call: &TokenStream, full: &str) -> Option<(TokenStream, TokenStream)> {
    let ret = &slot.signature.ret;
    if matches!(ret, Type::Void) {
        return Some((quote!(()), quote!(#call)));
    }
    Some(match of_type(api, ret, slot.signature.ret_crossing.ownership == Ownership::Transfer)? {
        Kind::Bool => (quote!(bool), quote!(#call != 0)),
        Kind::Plain(ty) | Kind::Value(ty) => (ty, quote!(#call)),
        Kind::Enum(name) => (quote!(#name), quote!(#call.into())),
        Kind::Object { handle, nullable: true, .. } => (quote!(Option<Managed<#handle>>), quote!(optional(#call))),
        Kind::Object { handle, nullable: false, .. } => {
            (quote!(Result<Managed<#handle>>), quote!(required(#call, #full)))
        }
        _ => return None,
    })
}
