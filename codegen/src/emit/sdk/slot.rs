//! One function slot: the method of the trait, and the C function that calls it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::argument::{Argument, Kind, arguments, arrow, c_type, count_expression, of_type};
use super::{Part, docs, names};
use crate::model::{Api, Count, Header, Neutral, NeutralFloat, Ownership, Record, Scalar, Slot, Type};

/// What one slot adds to the trait and to the table.
pub struct Implemented {
    pub method: TokenStream,
    pub shim: TokenStream,
    pub entry: TokenStream,
}

/// What a C function that implements a slot is made of, whatever object it works on.
pub struct CSide {
    /// What the slot is called in the log.
    pub full: String,
    pub parameters: TokenStream,
    pub result: TokenStream,
    pub neutral: TokenStream,
    /// Takes over what is given, before anything else.
    pub taken: TokenStream,
    /// The arguments of the method.
    pub passed: TokenStream,
}

impl CSide {
    pub fn of(api: &Api, record: &Record, slot: &Slot, arguments: &[Argument]) -> CSide {
        let parameters = slot.signature.params.iter().map(|param| {
            let name = names::member(&param.name);
            let ty = c_type(&param.ty);
            quote!(#name: #ty)
        });
        let taken = arguments.iter().filter_map(taken);
        let passed = arguments.iter().map(received);
        CSide {
            full: format!("{}.{}", record.name, slot.name),
            parameters: quote!(#(#parameters),*),
            result: arrow(&slot.signature.ret, c_type),
            neutral: neutral(api, &slot.on_panic),
            taken: quote!(#(#taken)*),
            passed: quote!(#(#passed),*),
        }
    }
}

pub fn implemented(api: &Api, record: &Record, slot: &Slot, trait_name: &Ident, part: Part<'_>) -> Implemented {
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
    let method = if slot.nullable {
        optional_method(api, record, slot, &arguments, &ty)
    } else {
        quote! {
            #doc
            #reference
            #errors
            fn #name(&self, #(#parameters),*) -> Result<#ty>;
        }
    };

    let raw = format_ident!("{}", record.name);
    let CSide { full, parameters: c_parameters, result, neutral, taken, passed } =
        CSide::of(api, record, slot, &arguments);
    let asked = quote!(inner.#name(#passed));
    let value = back(match hands_out(api, slot, &arguments) {
        Some(name) => quote!(#asked.map(|object| #sdk::scope::on(object, text::text(#name)))),
        None => asked,
    });
    let keeps = arguments.iter().any(|argument| matches!(argument.kind, Kind::Callback { .. }));
    let (call, given) =
        if keeps { (quote!(call_keeping), quote!(inner, keeper)) } else { (quote!(call), quote!(inner)) };
    let body = match request(record, slot, &arguments) {
        Some(Request { key, callback, receiver, takes_back: true }) => quote! {
            boundary::call_taking_back::<R, I, _, _>(
                this, #full, text::text(#key), (#receiver, #callback),
                move |inner, callback| inner.#name(text::text(#key), callback),
            )
        },
        Some(Request { key, callback, receiver, takes_back: false }) => {
            let missing = callback.to_string();
            quote! {
                boundary::call_keeping::<R, I, _>(this.cast(), #full, #neutral, move |inner, keeper| {
                    let function = #callback.ok_or_else(|| boundary::null_argument(#missing))?;
                    let callback = Callback::requested(keeper, this, text::text(#key), #receiver, function)?;
                    Ok(sys::Bool::from(inner.#name(text::text(#key), callback)?))
                })
            }
        }
        None => {
            quote!(boundary::#call::<R, I, _>(this.cast(), #full, #neutral, move |#given| #value))
        }
    };
    let shim = quote! {
        unsafe extern "C" fn #name<R: 'static, I: #trait_name>(this: *mut sys::#raw, #c_parameters) #result {
            #[doc = " SAFETY: this function is only in tables of `Object<R, Body<I>>`; the arguments are as pntOS defines them."]
            unsafe {
                #taken
                #body
            }
        }
    };
    let entry = if slot.nullable {
        let has = has(slot);
        quote!(#entry_name: if I::#has { Some(#name::<R, I>) } else { None })
    } else {
        quote!(#entry_name: Some(#name::<R, I>))
    };
    Implemented { method, shim, entry }
}

/// A slot that asks to be called, or takes that back.
struct Request {
    key: Ident,
    callback: Ident,
    receiver: Ident,
    takes_back: bool,
}

/// The slot as one of a pair `request_...` and `remove_...`, which take the same: a key and a callback.
fn request(record: &Record, slot: &Slot, arguments: &[Argument]) -> Option<Request> {
    let (counterpart, takes_back) = match (slot.name.strip_prefix("request_"), slot.name.strip_prefix("remove_")) {
        (Some(what), _) => (format!("remove_{what}"), false),
        (_, Some(what)) => (format!("request_{what}"), true),
        _ => return None,
    };
    let names_of = |slot: &Slot| slot.signature.params.iter().map(|param| param.name.clone()).collect::<Vec<_>>();
    record.slots().find(|other| other.name == counterpart && names_of(other) == names_of(slot))?;
    match (arguments, &slot.signature.ret) {
        (
            [
                Argument { name: key, kind: Kind::Text { nullable: true } },
                Argument { name: callback, kind: Kind::Callback { receiver, .. } },
            ],
            Type::Scalar(Scalar::Bool),
        ) => Some(Request {
            key: names::member(key),
            callback: names::member(callback),
            receiver: names::member(receiver),
            takes_back,
        }),
        _ => None,
    }
}

/// Whether requests can be made of the table that are taken back.
pub fn has_requests(api: &Api, record: &Record) -> bool {
    record
        .slots()
        .any(|slot| arguments(api, &slot.signature).is_some_and(|given| request(record, slot, &given).is_some()))
}

/// The argument that names what a slot hands out, where requests can be made of that: they are told apart by it.
fn hands_out(api: &Api, slot: &Slot, arguments: &[Argument]) -> Option<Ident> {
    let Type::Pointer(pointer) = &slot.signature.ret else { return None };
    let Type::Named(name) = &*pointer.to else { return None };
    match (arguments, api.record(name)) {
        ([Argument { name, kind: Kind::Text { .. } }], Some(record))
            if !pointer.nullable && has_requests(api, record) =>
        {
            Some(names::member(name))
        }
        _ => None,
    }
}

/// The constant that says whether a slot which may be left out is there.
pub fn has(slot: &Slot) -> Ident {
    format_ident!("HAS_{}", names::member(&slot.name).to_string().to_uppercase())
}

/// The method of a slot that may be left out. A trait cannot know whether its method was written, so a constant says it.
fn optional_method(api: &Api, record: &Record, slot: &Slot, arguments: &[Argument], ty: &TokenStream) -> TokenStream {
    let (name, has) = (names::member(&slot.name), has(slot));
    let doc = docs(&slot.docs);
    let reference = docs(&reference(api, record, slot));
    let parameters = arguments.iter().map(trait_parameter);
    let unused = arguments.iter().map(|argument| names::member(argument.name));
    let about = docs(&format!(
        "Whether [`{name}`](Self::{name}) is there; without it the slot is NULL. `#[pntos_object]` says so by itself where \
         the method is written."
    ));
    let errors = docs(&format!(
        "\nThe slot may be left out: it is NULL unless [`{has}`](Self::{has}) is `true`.\n\n# Errors\n\nWhatever went wrong: \
         it goes to the log, and the caller gets the neutral value."
    ));
    let left_out = format!("`{}.{}` was left out", record.name, slot.name);
    quote! {
        #about
        const #has: bool = false;
        #doc
        #reference
        #errors
        fn #name(&self, #(#parameters),*) -> Result<#ty> {
            let _ = (#(#unused,)*);
            Err(Error::new(#left_out))
        }
    }
}

/// Where the slot itself is documented: in the raw bindings, by a link that rustdoc checks, and in the reference pages, by
/// a path that is the same wherever they are served.
pub fn reference(api: &Api, record: &Record, slot: &Slot) -> String {
    let (table, slot) = (&record.name, &slot.name);
    let has = |header: &&Header| header.items.iter().any(|item| item.name() == table);
    let family = api.headers.iter().find(has).map_or("pntos", |header| header.profile.name.as_str());
    format!("\nIn C: [`{table}.{slot}`](sys::{table}::{slot}), `reference/{family}/{table}.html#{slot}` of the guide.")
}

pub fn trait_parameter(argument: &Argument) -> TokenStream {
    let name = names::member(argument.name);
    let ty = trait_type(argument);
    quote!(#name: #ty)
}

/// What a method of the trait gets for an argument.
pub fn trait_type(argument: &Argument) -> TokenStream {
    match &argument.kind {
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
    }
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
            quote!(Callback::kept(keeper, #receiver, #name.#missing))
        }
        Kind::Objects { .. } | Kind::Opaque => quote!(#name.cast()),
    }
}

fn array(nullable: bool, name: &Ident, value: TokenStream) -> TokenStream {
    if nullable { quote!(if #name.is_null() { None } else { Some(#value) }) } else { value }
}

pub type Back = Box<dyn Fn(TokenStream) -> TokenStream>;

/// The Rust type of a result, and how a `Result` of it becomes one of the C type.
pub fn returned(api: &Api, slot: &Slot) -> Option<(TokenStream, Back)> {
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
