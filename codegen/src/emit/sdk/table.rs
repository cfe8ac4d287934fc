//! Traits to implement, and the C functions that stand in the tables for them.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::argument::{Argument, Kind, arguments, arrow, c_type, count_expression, of_type};
use super::{Part, docs, names};
use crate::model::{Api, Count, Field, Header, Neutral, NeutralFloat, Ownership, Record, RecordKind, Slot, Type};

/// What the SDK's own module imports.
pub fn uses() -> TokenStream {
    quote! {
        use core::{ffi::CStr, ptr::null_mut};
        #[allow(unused_imports)]
        use crate::{
            boundary::{self, Body, Transferred},
            callback::Callback,
            generated::{client, enums::*},
            managed::Managed,
            object::Object,
            plugin::{self, CommonPlugin},
            sys,
            text::{self, CStrArray, NullableCStrArray},
            Error, Fault, Result,
        };
    }
}

/// The module, behind its imports.
pub fn emit(api: &Api, part: Part<'_>, uses: TokenStream) -> TokenStream {
    let tables = part.records(api).filter(|record| is_implementable(api, record)).map(|record| one(api, record, part));
    quote! {
        #uses
        #(#tables)*
    }
}

/// Whether a Rust type can stand behind the table: it is counted, is not the base that every plugin has, and its data
/// are values that can be asked for once. (What holds text or other objects beside its functions comes later.)
pub fn is_implementable(api: &Api, record: &Record) -> bool {
    record.kind == RecordKind::Table
        && record.managed.is_counted()
        && !is_plugin_base(api, record)
        && (record.plugin_kind.is_some() || !is_plugin(api, record))
        && record.fields().all(|field| is_memory_or_base(record, field) || is_value(field))
}

fn is_plugin_base(api: &Api, record: &Record) -> bool {
    api.records()
        .any(|other| other.plugin_kind.is_some() && other.base.as_ref().is_some_and(|base| base.record == record.name))
}

/// Whether it begins with the base of all plugins. Without a kind nobody could load it.
fn is_plugin(api: &Api, record: &Record) -> bool {
    let base = record.base.as_ref().and_then(|base| api.record(&base.record));
    base.is_some_and(|base| is_plugin_base(api, base) || is_plugin(api, base))
}

fn is_memory_or_base(record: &Record, field: &Field) -> bool {
    field.name == "memory" || record.base.as_ref().is_some_and(|base| base.field == field.name)
}

fn is_value(field: &Field) -> bool {
    matches!(field.ty, Type::Scalar(_) | Type::Named(_))
}

fn one(api: &Api, record: &Record, part: Part<'_>) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let raw = format_ident!("{}", record.name);
    let doc = docs(&record.docs);
    let bound = match (&record.plugin_kind, &record.base) {
        (Some(_), _) => quote!(CommonPlugin),
        (None, Some(base)) => {
            let base = names::safe_ident(&base.record);
            quote!(#base)
        }
        (None, None) => quote!(Send + Sync + 'static),
    };
    let slots: Vec<Implemented> = record.slots().map(|slot| implemented(api, record, slot, &name, part)).collect();
    let methods = slots.iter().map(|slot| &slot.method);
    let shims = slots.iter().map(|slot| &slot.shim);
    let entries = slots.iter().map(|slot| &slot.entry);
    let values: Vec<&Field> = record.fields().filter(|field| !is_memory_or_base(record, field)).collect();
    let value_methods = values.iter().filter_map(|field| {
        let doc = docs(&field.docs);
        let name = names::member(&field.name);
        let ty = value_type(api, &field.ty)?;
        Some(quote!(#doc fn #name(&self) -> #ty;))
    });
    let value_entries = values.iter().map(|field| {
        let (name, raw) = (names::member(&field.name), names::raw_member(&field.name));
        quote!(#raw: inner.#name().into())
    });
    let (parameter, head) = head(api, record);
    let constructor = format_ident!("{}", names::snake(&names::safe(&record.name)));
    let made =
        format!(" The C table for `I` inside an `Object<R, Body<I>>`, where `R` begins with a `{}`.", record.name);
    quote! {
        #doc
        pub trait #name: #bound {
            #(#value_methods)*
            #(#methods)*
        }

        #[doc = #made]
        #[must_use]
        #[allow(unused_variables)]
        pub fn #constructor<R: 'static, I: #name>(#parameter) -> sys::#raw {
            #(#shims)*
            sys::#raw {
                #head,
                #(#value_entries,)*
                #(#entries,)*
            }
        }
    }
}

/// The parameter of a table's constructor, and the table's first entry.
fn head(api: &Api, record: &Record) -> (TokenStream, TokenStream) {
    if let Some((item, variant)) = record.plugin_kind.as_ref().and_then(|kind| api.variant(kind)) {
        let (enumeration, tag) = (names::safe_ident(&item.name), names::variant(item, variant));
        return (
            quote!(identifier: &'static CStr),
            quote!(common: plugin::common_plugin::<R, I>(#enumeration::#tag, identifier)),
        );
    }
    let head = match &record.base {
        Some(base) => {
            let field = names::raw_member(&base.field);
            let constructor = format_ident!("{}", names::snake(&names::safe(&base.record)));
            quote!(#field: #constructor::<R, I>(inner))
        }
        None => quote!(memory: Object::<R, Body<I>>::memory()),
    };
    (quote!(inner: &I), head)
}

fn value_type(api: &Api, ty: &Type) -> Option<TokenStream> {
    Some(match of_type(api, ty, false)? {
        Kind::Bool => quote!(bool),
        Kind::Plain(ty) | Kind::Value(ty) => ty,
        Kind::Enum(name) => quote!(#name),
        _ => return None,
    })
}

/// The constructor on the handle of an object table: a Rust value as a counted object.
pub fn implement(record: &Record, part: Part<'_>) -> Option<TokenStream> {
    if record.plugin_kind.is_some() {
        return None;
    }
    let sdk = part.sdk();
    let name = names::safe_ident(&record.name);
    let raw = format_ident!("{}", record.name);
    let constructor = format_ident!("{}", names::snake(&names::safe(&record.name)));
    Some(quote! {
        /// `inner` as an object with one reference. It belongs to the plugin whose mediator this is: errors go to its
        /// log, and after the plugin's shutdown every call is refused.
        pub fn implement<I: table::#name>(inner: I, mediator: &#sdk::Mediator) -> Managed<Self> {
            let made = table::#constructor::<sys::#raw, I>(&inner);
            let body = #sdk::boundary::Body::of(inner, mediator);
            #[doc = " SAFETY: the table was made for this very type; the object is complete and this is its one reference."]
            unsafe {
                let object = #sdk::object::Object::<sys::#raw, #sdk::boundary::Body<I>>::new(body, |_| made);
                Managed::from_raw(object.as_ptr()).unwrap_unchecked()
            }
        }
    })
}

/// What one slot adds to the trait and to the table.
struct Implemented {
    method: TokenStream,
    shim: TokenStream,
    entry: TokenStream,
}

fn implemented(api: &Api, record: &Record, slot: &Slot, trait_name: &Ident, part: Part<'_>) -> Implemented {
    let sdk = part.sdk();
    let name = names::member(&slot.name);
    let entry_name = names::raw_member(&slot.name);
    let (Some(arguments), Some((ty, back))) = (arguments(api, &slot.signature), returned(api, slot)) else {
        // A variadic slot formats in C and goes on through another slot of the same table.
        return Implemented {
            method: quote!(),
            shim: quote!(),
            entry: quote!(#entry_name: Some(#sdk::variadic::#name)),
        };
    };
    let doc = docs(&slot.docs);
    let reference = docs(&reference(api, record, slot));
    let errors = docs("\n# Errors\n\nWhatever went wrong: it goes to the log, and the caller gets the neutral value.");
    let parameters = arguments.iter().map(trait_parameter);
    let method = quote! {
        #doc
        #reference
        #errors
        fn #name(&self, #(#parameters),*) -> Result<#ty>;
    };

    let raw = format_ident!("{}", record.name);
    let full = format!("{}.{}", record.name, slot.name);
    let c_parameters = slot.signature.params.iter().map(|param| {
        let name = names::member(&param.name);
        let ty = c_type(&param.ty);
        quote!(#name: #ty)
    });
    let result = arrow(&slot.signature.ret, c_type);
    let neutral = neutral(api, &slot.on_panic);
    let taken = arguments.iter().filter_map(taken);
    let passed = arguments.iter().map(received);
    let value = back(quote!(inner.#name(#(#passed),*)));
    let shim = quote! {
        unsafe extern "C" fn #name<R: 'static, I: #trait_name>(this: *mut sys::#raw, #(#c_parameters),*) #result {
            #[doc = " SAFETY: this function is only in tables of `Object<R, Body<I>>`; the arguments are as pntOS defines them."]
            unsafe {
                #(#taken)*
                boundary::call::<R, I, _>(this.cast(), #full, #neutral, |inner| #value)
            }
        }
    };
    Implemented { method, shim, entry: quote!(#entry_name: Some(#name::<R, I>)) }
}

/// Where the slot itself is documented: in the raw bindings, by a link that rustdoc checks, and in the reference pages, by
/// a path that is the same wherever they are served.
fn reference(api: &Api, record: &Record, slot: &Slot) -> String {
    let (table, slot) = (&record.name, &slot.name);
    let has = |header: &&Header| header.items.iter().any(|item| item.name() == table);
    let family = api.headers.iter().find(has).map_or("pntos", |header| header.profile.name.as_str());
    format!("\nIn C: [`{table}.{slot}`](sys::{table}::{slot}), `reference/{family}/{table}.html#{slot}` of the guide.")
}

fn trait_parameter(argument: &Argument) -> TokenStream {
    let name = names::member(argument.name);
    let ty = match &argument.kind {
        Kind::Bool => quote!(bool),
        Kind::Plain(ty) | Kind::Value(ty) => quote!(#ty),
        Kind::Enum(ty) => quote!(#ty),
        Kind::ValueTable(ty) => quote!(&client::#ty),
        Kind::Text { nullable: true } => quote!(Option<&CStr>),
        Kind::Text { nullable: false } => quote!(&CStr),
        Kind::Object { handle, nullable: true, .. } => quote!(Option<Managed<client::#handle>>),
        Kind::Object { handle, nullable: false, .. } => quote!(Managed<client::#handle>),
        Kind::Record { raw } => quote!(&sys::#raw),
        Kind::Slice { element, nullable, .. } => optional(*nullable, quote!(&[#element])),
        Kind::Texts { nullable, element_nullable, .. } => {
            let array = if *element_nullable { quote!(NullableCStrArray<'_>) } else { quote!(CStrArray<'_>) };
            optional(*nullable, array)
        }
        Kind::Callback { function, .. } => quote!(Callback<#function>),
        Kind::Objects { .. } | Kind::Opaque => quote!(*mut sys::c_void),
    };
    quote!(#name: #ty)
}

fn optional(nullable: bool, ty: TokenStream) -> TokenStream {
    if nullable { quote!(Option<#ty>) } else { ty }
}

/// Statements before the call: transferred references are ours from the start, and counts inside them are read while
/// they are sure to live.
fn taken(argument: &Argument) -> Option<TokenStream> {
    let name = names::member(argument.name);
    match &argument.kind {
        Kind::Object { handle, transfer: true, .. } => {
            let ours = format_ident!("taken_{}", argument.name);
            Some(quote!(let #ours = Transferred::<client::#handle>::take(#name);))
        }
        Kind::Texts { count, .. } | Kind::Slice { count, .. } => {
            let counted = format_ident!("count_of_{}", argument.name);
            let count = raw_count(count);
            Some(quote!(let #counted = #count;))
        }
        _ => None,
    }
}

fn raw_count(count: &Count) -> TokenStream {
    count_expression(count, &|path| {
        let first = names::member(&path[0]);
        let rest = path[1..].iter().map(|part| names::raw_member(part));
        if path.len() == 1 { quote!(#first) } else { quote!(if #first.is_null() { 0 } else { (*#first).#(#rest).* }) }
    })
}

/// The expression that makes the Rust argument inside the boundary.
fn received(argument: &Argument) -> TokenStream {
    let name = names::member(argument.name);
    let text = argument.name;
    let missing = quote!(ok_or_else(|| boundary::null_argument(#text))?);
    match &argument.kind {
        Kind::Bool => quote!(#name != 0),
        Kind::Plain(_) | Kind::Value(_) => quote!(#name),
        Kind::Enum(_) => quote!(#name.into()),
        Kind::ValueTable(ty) => quote! {
            &client::#ty::adopt(#name).map_err(|null| Error::with_fault(Fault::Caller, null))?
        },
        Kind::Text { nullable: true } => quote!(text::text(#name)),
        Kind::Text { nullable: false } => quote!(text::text(#name).#missing),
        Kind::Object { nullable, .. } => {
            let ours = format_ident!("taken_{}", argument.name);
            if *nullable { quote!(#ours.optional(#text)?) } else { quote!(#ours.required(#text)?) }
        }
        Kind::Record { .. } => quote!(#name.as_ref().#missing),
        Kind::Slice { element, nullable, .. } => {
            let count = format_ident!("count_of_{}", argument.name);
            array(*nullable, &name, quote!(text::elements(#name.cast::<#element>(), #count).#missing))
        }
        Kind::Texts { nullable, element_nullable, .. } => {
            let count = format_ident!("count_of_{}", argument.name);
            let wrapper = if *element_nullable { quote!(NullableCStrArray) } else { quote!(CStrArray) };
            array(*nullable, &name, quote!(#wrapper::new(#name, #count).#missing))
        }
        Kind::Callback { receiver, .. } => {
            let receiver = names::member(receiver);
            quote!(Callback::new(#receiver, #name.#missing))
        }
        Kind::Objects { .. } | Kind::Opaque => quote!(#name.cast()),
    }
}

fn array(nullable: bool, name: &Ident, value: TokenStream) -> TokenStream {
    if nullable { quote!(if #name.is_null() { None } else { Some(#value) }) } else { value }
}

type Back = Box<dyn Fn(TokenStream) -> TokenStream>;

/// The Rust type of a result, and how a `Result` of it becomes one of the C type.
fn returned(api: &Api, slot: &Slot) -> Option<(TokenStream, Back)> {
    let ret = &slot.signature.ret;
    if matches!(ret, Type::Void) {
        return Some((quote!(()), Box::new(|call| call)));
    }
    Some(match of_type(api, ret, slot.signature.ret_crossing.ownership == Ownership::Transfer)? {
        Kind::Bool => (quote!(bool), Box::new(|call| quote!(Ok(sys::Bool::from(#call?))))),
        Kind::Plain(ty) | Kind::Value(ty) => (ty, Box::new(|call| call)),
        Kind::Enum(name) => (quote!(#name), Box::new(|call| quote!(Ok(#call?.into())))),
        Kind::Object { handle, nullable: true, .. } => (
            quote!(Option<Managed<client::#handle>>),
            Box::new(|call| quote!(Ok(#call?.map_or(null_mut(), Managed::into_raw)))),
        ),
        Kind::Object { handle, nullable: false, .. } => {
            (quote!(Managed<client::#handle>), Box::new(|call| quote!(Ok(#call?.into_raw()))))
        }
        _ => return None,
    })
}

fn neutral(api: &Api, neutral: &Neutral) -> TokenStream {
    match neutral {
        Neutral::Nothing => quote!(()),
        Neutral::Bool(value) => {
            let value = u8::from(*value);
            quote!(#value)
        }
        Neutral::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
        Neutral::Float(NeutralFloat::Nan) => quote!(f64::NAN),
        Neutral::Float(NeutralFloat::Number(value)) => quote!(#value),
        Neutral::Null | Neutral::NullReported => quote!(null_mut()),
        Neutral::Variant(variant) => {
            let owner = api.variant(variant).map_or(variant.as_str(), |(item, _)| item.name.as_str());
            let (owner, variant) = (format_ident!("{owner}"), format_ident!("{variant}"));
            quote!(sys::#owner::#variant)
        }
        Neutral::Zeroed => quote!(core::mem::zeroed()),
    }
}
