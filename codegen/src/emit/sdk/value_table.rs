//! The trait of a table that is passed by value: nothing of its own stands behind it, its slots work on another object.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::argument::arguments;
use super::slot::{CSide, reference, returned, trait_parameter};
use super::table::constructor;
use super::{docs, is_value_table, names};
use crate::model::{Api, Record, Slot};

/// Whether Rust functions can stand in the table: it is nothing but slots that are always there, and each can be written in
/// safe Rust.
pub fn is_implementable(api: &Api, record: &Record) -> bool {
    is_value_table(record)
        && record.fields().next().is_none()
        && record.slots().all(|slot| {
            let on = slot.signature.receiver.as_ref().and_then(|receiver| api.record(&receiver.record));
            !slot.nullable
                && on.is_some_and(|on| on.managed.is_counted())
                && arguments(api, &slot.signature).is_some()
                && returned(api, slot).is_some()
        })
}

/// The trait, and the function that makes the table.
pub fn one(api: &Api, record: &Record) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let raw = format_ident!("{}", record.name);
    let doc = docs(&record.docs);
    let constructor = constructor(record);
    let slots: Vec<(TokenStream, TokenStream)> =
        record.slots().filter_map(|slot| implemented(api, record, slot, &name)).collect();
    let (methods, shims): (Vec<_>, Vec<_>) = slots.into_iter().unzip();
    let entries = record.slots().map(|slot| {
        let (entry, function) = (names::raw_member(&slot.name), names::member(&slot.name));
        quote!(#entry: Some(#function::<I>))
    });
    quote! {
        #doc
        ///
        /// It is passed by value, so no value stands behind it: its functions get the object that they work on.
        pub trait #name: 'static {
            #(#methods)*
        }

        /// The C table of the functions of `I`.
        #[must_use]
        pub fn #constructor<I: #name>() -> sys::#raw {
            #(#shims)*
            sys::#raw { #(#entries,)* }
        }
    }
}

/// The function of the trait, and the C function that calls it.
fn implemented(api: &Api, record: &Record, slot: &Slot, trait_name: &Ident) -> Option<(TokenStream, TokenStream)> {
    let on = &slot.signature.receiver.as_ref()?.record;
    let (on_type, on_raw) = (names::safe_ident(on), format_ident!("{on}"));
    let on_name = format_ident!("{}", names::snake(&names::safe(on)));
    let arguments = arguments(api, &slot.signature)?;
    let (ty, back) = returned(api, slot)?;
    let name = names::member(&slot.name);
    let doc = docs(&slot.docs);
    let reference = docs(&reference(api, record, slot));
    let errors = docs(
        "\n# Errors\n\nWhatever went wrong: it goes to standard error, since no plugin stands behind the table, and the caller \
         gets the neutral value.",
    );
    let parameters = arguments.iter().map(trait_parameter);
    let method = quote! {
        #doc
        #reference
        #errors
        fn #name(#on_name: &client::#on_type, #(#parameters),*) -> Result<#ty>;
    };
    let CSide { full, parameters: c_parameters, result, neutral, taken, passed } =
        CSide::of(api, record, slot, &arguments);
    let value = back(quote!(I::#name(this, #passed)));
    let shim = quote! {
        unsafe extern "C" fn #name<I: #trait_name>(this: *mut sys::#on_raw, #c_parameters) #result {
            #[doc = " SAFETY: the arguments are as pntOS defines them."]
            unsafe {
                #taken
                boundary::call_on::<client::#on_type, _>(this, #full, #neutral, move |this| #value)
            }
        }
    };
    Some((method, shim))
}

/// The constructor on the handle.
pub fn implement(record: &Record) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let constructor = constructor(record);
    quote! {
        /// The table of the functions of `I`.
        #[must_use]
        pub fn of<I: table::#name>() -> Self {
            Self(table::#constructor::<I>())
        }
    }
}
