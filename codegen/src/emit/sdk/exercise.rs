//! A test of every table: each is implemented, called through its handle, and called as bad C would.
//!
//! What is the same for all tables is written by hand in `pntos/tests/tables`; here is what follows from the description.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::argument::{Argument, Kind, absorbs, arguments, of_type};
use super::data_slot::{data_slots, tags};
use super::table::{asks_nothing, constructor, is_implementable};
use super::{names, slot};
use crate::model::{Api, Neutral, NeutralFloat, Ownership, Record, RecordKind, Slot, Type};

/// The generated part of the test.
pub fn emit(api: &Api) -> TokenStream {
    let tables: Vec<&Record> = api.tables().filter(|record| is_implementable(api, record)).collect();
    let all: Vec<&String> = api.tables().filter(|table| table.managed.is_counted()).map(|table| &table.name).collect();
    let entries = tables.iter().map(|record| {
        let (name, function) = (&record.name, constructor(record));
        quote!((#name, #function))
    });
    let enums = api.enums().filter(|item| item.name.starts_with("Pntos")).map(|item| {
        let name = names::safe_ident(&item.name);
        quote!(sample_enum!(#name);)
    });
    let implemented = tables.iter().map(|record| implementation(api, record));
    let exercised = tables.iter().map(|record| exercise(api, record));
    let data = api.records().filter(|record| record.kind == RecordKind::Data && record.managed.is_counted());
    let made = data.map(|record| {
        let handle = names::safe_ident(&record.name);
        let name = &record.name;
        quote!((#name, made::<client::#handle>))
    });
    quote! {
        #![allow(clippy::unit_arg, reason = "a slot may return nothing")]
        use std::{ffi::CStr, mem::zeroed};

        use pntos::{
            Callback, CStrArray, Managed, NullableCStrArray, Result, client, plugin::CommonPlugin, pntos_plugin, sys, table, *,
        };

        use super::{Behind, Check, Exercise, Sample, made, is_zeroed, sample_enum};

        /// Every counted table.
        pub const ALL: &[&str] = &[#(#all),*];
        /// What is implemented here, and how it is tried.
        pub const TABLES: &[(&str, Exercise)] = &[#(#entries),*];
        /// Every counted struct of data, and what makes one.
        pub const DATA: &[(&str, fn())] = &[#(#made),*];

        #(#enums)*
        #(#implemented)*
        #(#exercised)*
    }
}

/// The type that stands behind a table: one for all objects, one for each kind of plugin.
fn behind(record: &Record) -> Ident {
    match record.plugin_kind {
        Some(_) => format_ident!("Sample{}", names::safe(&record.name)),
        None => format_ident!("Behind"),
    }
}

fn implementation(api: &Api, record: &Record) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let ty = behind(record);
    let (declared, attribute) = match record.plugin_kind {
        Some(_) => (
            Some(quote! {
                #[derive(Default)]
                struct #ty(Behind);

                impl CommonPlugin for #ty {}
            }),
            Some(quote!(#[pntos_plugin(identifier = "sample")])),
        ),
        None => (None, None),
    };
    let sample = record.plugin_kind.is_none().then(|| {
        let made = made(api, record, &quote!(Behind::default()), &quote!(&super::mediator()));
        quote! {
            impl Sample for Managed<client::#name> {
                fn sample() -> Self {
                    #made
                }
            }
        }
    });
    if asks_nothing(api, record) {
        return quote!(#sample);
    }
    let inner = if record.plugin_kind.is_some() { quote!(self.0) } else { quote!(self) };
    let data = data_slots(api, record).unwrap_or_default();
    let data = data.iter().map(|slot| slot.sample_method());
    let methods = record.slots().filter_map(|slot| {
        let parameters = arguments(api, &slot.signature)?.into_iter().map(|argument| {
            let ty = slot::trait_type(&argument);
            quote!(_: #ty)
        });
        let (ty, _) = slot::returned(api, slot)?;
        let name = names::member(&slot.name);
        let has = slot.nullable.then(|| {
            let has = slot::has(slot);
            quote!(const #has: bool = true;)
        });
        Some(quote! {
            #has
            fn #name(&self, #(#parameters),*) -> Result<#ty> {
                #inner.answer()
            }
        })
    });
    quote! {
        #declared
        #attribute
        impl table::#name for #ty {
            #(#data)*
            #(#methods)*
        }
        #sample
    }
}

/// An object: the table alone, or the first that begins with it where each of its tags says of one.
fn made(api: &Api, record: &Record, behind: &TokenStream, mediator: &TokenStream) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let tags = tags(api, record);
    let derived = tags.iter().find(|tag| tag.of_none(api).is_none()).and_then(|tag| tag.told(api).into_iter().next());
    if let Some((derived, _)) = derived {
        let derived = names::safe_ident(&derived.name);
        return quote!(client::#derived::implement(#behind, #mediator).upcast());
    }
    let tags = tags.iter().map(|tag| tag.of_none(api));
    quote!(client::#name::implement(#behind, #(#tags,)* #mediator))
}

fn exercise(api: &Api, record: &Record) -> TokenStream {
    let function = constructor(record);
    let name = names::safe_ident(&record.name);
    let ty = behind(record);
    let object = |fails: bool| match record.plugin_kind {
        Some(_) => quote!(check.system.start::<client::#name>(#ty(Behind::new(check, #fails)))),
        None => made(api, record, &quote!(Behind::new(check, #fails)), &quote!(&check.mediator)),
    };
    let (works, fails) = (object(false), object(true));
    let data = data_slots(api, record).unwrap_or_default();
    let data = data.iter().map(|slot| slot.sample_check());
    let told = tags(api, record).into_iter().map(|tag| {
        let member = &tag.member;
        let given = tag.of_none(api).or_else(|| Some(tag.of(&tag.told(api).first()?.1)));
        quote!(assert_eq!(object.#member(), #given);)
    });
    let cast = record.tag.is_some().then(|| {
        quote! {
            let base = object.clone().upcast();
            assert_eq!(base.downcast::<client::#name>().expect("the tag says what it is").as_ptr(), object.as_ptr());
        }
    });
    let own =
        || record.slots().filter(|slot| slot.signature.receiver.as_ref().is_some_and(|r| r.record == record.name));
    let called = own().filter_map(|slot| called(api, record, slot));
    let failed: Vec<TokenStream> = own().filter_map(|slot| failed(api, record, slot)).collect();
    let failed = (!failed.is_empty()).then(|| quote!(let object = #fails; #(#failed)*));
    let refused = own().filter_map(|slot| refused(api, slot));
    quote! {
        fn #function(check: &Check) {
            let object = #works;
            #(#told)*
            #cast
            #(#data)*
            #(#called)*
            #(#refused)*
            #failed
        }
    }
}

/// The slot through the handle.
fn call(api: &Api, slot: &Slot) -> Option<TokenStream> {
    let name = names::member(&slot.name);
    let arguments = arguments(api, &slot.signature)?;
    let given = arguments.iter().map(given).collect::<Option<Vec<_>>>()?;
    of_result(api, slot)?;
    let there = slot.nullable.then(|| quote!(.expect("the slot is there")));
    Some(quote!(object.#name(#(#given),*) #there))
}

fn of_result<'a>(api: &'a Api, slot: &'a Slot) -> Option<Option<Kind<'a>>> {
    match &slot.signature.ret {
        Type::Void => Some(None),
        ret => of_type(api, ret, slot.signature.ret_crossing.ownership == Ownership::Transfer).map(Some),
    }
}

/// A slot that works gives what the type behind it gave.
fn called(api: &Api, record: &Record, slot: &Slot) -> Option<TokenStream> {
    let call = call(api, slot)?;
    let full = format!("{}.{}", record.name, slot.name);
    let assert = match of_result(api, slot)? {
        None => quote!(#call;),
        Some(Kind::Object { nullable: true, .. }) => quote!(assert!(#call.is_some(), #full);),
        Some(Kind::Object { nullable: false, .. }) => quote!(assert!(#call.is_ok(), #full);),
        Some(_) => quote!(assert_eq!(#call, Sample::sample(), #full);),
    };
    Some(quote! {
        #assert
        check.is_quiet(#full);
    })
}

/// A slot that fails gives its neutral value, to Rust and to C, and says so in the log.
fn failed(api: &Api, record: &Record, slot: &Slot) -> Option<TokenStream> {
    let call = call(api, slot)?;
    let full = format!("{}.{}", record.name, slot.name);
    let assert = match &slot.on_panic {
        Neutral::Nothing => quote!(#call;),
        Neutral::Bool(true) => quote!(assert!(#call, #full);),
        Neutral::Bool(false) => quote!(assert!(!#call, #full);),
        Neutral::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(assert_eq!(#call, #value, #full);)
        }
        Neutral::Float(NeutralFloat::Nan) => quote!(assert!(#call.is_nan(), #full);),
        Neutral::Float(NeutralFloat::Number(value)) => quote!(assert_eq!(#call, #value, #full);),
        Neutral::Null => quote!(assert!(#call.is_none(), #full);),
        Neutral::NullReported => quote!(assert!(#call.is_err(), #full);),
        Neutral::Variant(variant) => {
            let (item, variant) = api.variant(variant)?;
            let (owner, variant) = (names::safe_ident(&item.name), names::variant(item, variant));
            quote!(assert_eq!(#call, #owner::#variant, #full);)
        }
        Neutral::Zeroed => quote!(assert!(is_zeroed(&#call), #full);),
    };
    let raw = raw(api, slot, &format!("{full} as C calls it"));
    Some(quote! {
        #assert
        check.said(#full);
        #raw
    })
}

/// A slot that works refuses NULL where it may not be.
fn refused(api: &Api, slot: &Slot) -> Option<TokenStream> {
    let arguments = arguments(api, &slot.signature)?;
    let needs = arguments.iter().any(|argument| {
        matches!(
            argument.kind,
            Kind::Text { nullable: false } | Kind::Object { nullable: false, .. } | Kind::Callback { .. }
        )
    });
    let what = format!("{} without its arguments", slot.name);
    needs.then(|| {
        let raw = raw(api, slot, &what);
        quote!(#raw check.system.clear_log();)
    })
}

/// The slot as C calls it, with every argument zero.
fn raw(api: &Api, slot: &Slot, what: &str) -> TokenStream {
    let name = names::raw_member(&slot.name);
    let zeros = slot.signature.params.iter().map(|_| quote!(zeroed()));
    let neutral = match &slot.on_panic {
        Neutral::Nothing => quote!(),
        Neutral::Bool(value) => {
            let value = u8::from(*value);
            quote!(assert_eq!(result, #value, #what);)
        }
        Neutral::Integer(value) => {
            let value = Literal::i64_unsuffixed(*value);
            quote!(assert_eq!(result, #value, #what);)
        }
        Neutral::Float(NeutralFloat::Nan) => quote!(assert!(result.is_nan(), #what);),
        Neutral::Float(NeutralFloat::Number(value)) => quote!(assert_eq!(result, #value, #what);),
        Neutral::Null | Neutral::NullReported => quote!(assert!(result.is_null(), #what);),
        Neutral::Variant(variant) => {
            let owner = api.variant(variant).map_or(variant.as_str(), |(item, _)| item.name.as_str());
            let (owner, variant) = (format_ident!("{owner}"), format_ident!("{variant}"));
            quote!(assert_eq!(result, sys::#owner::#variant, #what);)
        }
        Neutral::Zeroed => quote!(assert!(is_zeroed(&result), #what);),
    };
    let call = quote!((*table).#name.expect("the slot is there")(table, #(#zeros),*));
    let call = if slot.on_panic == Neutral::Nothing { call } else { quote!(let result = #call) };
    quote! {
        #[doc = " SAFETY: the table is live; zero is a value of every argument, if not one that is allowed."]
        unsafe {
            let table = object.as_ptr();
            #call;
            #neutral
        }
    }
}

/// A sample of an argument.
fn given(argument: &Argument) -> Option<TokenStream> {
    debug_assert!(absorbs(&argument.kind).is_none_or(|name| name != argument.name));
    Some(match &argument.kind {
        Kind::Text { nullable: true } => quote!(Some(c"sample")),
        Kind::Text { nullable: false } => quote!(c"sample"),
        Kind::Object { handle, nullable: true, transfer: false } => {
            quote!(Some(&*<Managed<client::#handle>>::sample()))
        }
        Kind::Object { handle, nullable: false, transfer: false } => quote!(&*<Managed<client::#handle>>::sample()),
        Kind::Object { nullable: true, .. } => quote!(Some(Sample::sample())),
        Kind::ValueTable(_) | Kind::Record { .. } => quote!(&Sample::sample()),
        Kind::Slice { nullable: false, .. } => quote!(&[Sample::sample(), Sample::sample()]),
        Kind::Slice { nullable: true, .. } => quote!(Some(&[Sample::sample(), Sample::sample()])),
        Kind::Texts { nullable, element_nullable, .. } => {
            let texts = if *element_nullable { quote!(&[Some(c"one"), None]) } else { quote!(&[c"one", c"two"]) };
            if *nullable { quote!(Some(#texts)) } else { texts }
        }
        Kind::Objects { .. } | Kind::Opaque => return None,
        _ => quote!(Sample::sample()),
    })
}
