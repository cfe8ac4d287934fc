//! Traits to implement, and the C tables behind them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::data_slot::{Tag, data_slots, tags};
use super::slot::{Implemented, has, has_requests, implemented};
use super::{Part, docs, names, value_table};
use crate::model::{Api, Record, RecordKind};

/// What the SDK's own module imports.
pub fn uses() -> TokenStream {
    quote! {
        use alloc::vec::Vec;
        use core::{ffi::CStr, ptr::null_mut};
        #[allow(unused_imports)]
        use crate::{
            boundary::{self, Body, Transferred},
            callback::Callback,
            generated::{client, enums::*},
            kept::Kept,
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
    let value_tables = part.records(api).filter(|record| value_table::is_implementable(api, record));
    let value_tables = value_tables.map(|record| value_table::one(api, record));
    quote! {
        #![allow(non_snake_case, reason = "a matrix is called what C and the books call it, such as `H` beside `h`")]
        #uses
        #(#tables)*
        #(#value_tables)*
    }
}

/// Whether a Rust type can stand behind the table: it is counted, is not the base that every plugin has, and its data can
/// come from safe Rust.
pub fn is_implementable(api: &Api, record: &Record) -> bool {
    record.kind == RecordKind::Table
        && record.managed.is_counted()
        && !is_plugin_base(api, record)
        && (record.plugin_kind.is_some() || !is_plugin(api, record))
        && data_slots(api, record).is_some()
        && (record.plugin_kind.is_some() || base(api, record).is_none_or(|base| is_implementable(api, base)))
}

fn is_plugin_base(api: &Api, record: &Record) -> bool {
    api.records()
        .any(|other| other.plugin_kind.is_some() && other.base.as_ref().is_some_and(|base| base.record == record.name))
}

/// Whether it begins with the base of all plugins. Without a kind nobody could load it.
fn is_plugin(api: &Api, record: &Record) -> bool {
    base(api, record).is_some_and(|base| is_plugin_base(api, base) || is_plugin(api, base))
}

fn base<'a>(api: &'a Api, record: &Record) -> Option<&'a Record> {
    api.record(&record.base.as_ref()?.record)
}

/// Whether the trait of a table asks for nothing: every type stands behind such a table as it is.
pub fn asks_nothing(api: &Api, record: &Record) -> bool {
    record.slots().next().is_none()
        && data_slots(api, record).is_some_and(|slots| slots.is_empty())
        && base(api, record).is_none_or(|base| asks_nothing(api, base))
}

/// The trait of a table, and the function that makes the C table behind it.
pub fn one(api: &Api, record: &Record, part: Part<'_>) -> TokenStream {
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
    let blanket = asks_nothing(api, record).then(|| quote!(impl<I: #bound> #name for I {}));
    let slots: Vec<Implemented> = record.slots().map(|slot| implemented(api, record, slot, &name, part)).collect();
    let methods = slots.iter().map(|slot| &slot.method);
    let shims = slots.iter().map(|slot| &slot.shim);
    let entries = slots.iter().map(|slot| &slot.entry);
    let data = data_slots(api, record).unwrap_or_default();
    let data_methods = data.iter().map(|slot| slot.method());
    let asked = data.iter().map(|slot| slot.asked());
    let data_entries = data.iter().map(|slot| slot.entries());
    let tags = tags(api, record);
    let tag_entries = tags.iter().filter_map(|tag| tag.entry(record));
    let (parameters, head) = head(api, record, &tags);
    let constructor = constructor(record);
    let made =
        format!(" The C table for `I` inside an `Object<R, Body<I>>`, where `R` begins with a `{}`.", record.name);
    quote! {
        #doc
        pub trait #name: #bound {
            #(#data_methods)*
            #(#methods)*
        }
        #blanket

        #[doc = #made]
        #[must_use]
        #[allow(unused_variables)]
        pub fn #constructor<R: 'static, I: #name>(inner: &I, kept: &mut Kept, #parameters) -> sys::#raw {
            #(#shims)*
            #(#asked)*
            sys::#raw {
                #head,
                #(#tag_entries,)*
                #(#data_entries,)*
                #(#entries,)*
            }
        }
    }
}

/// The function that makes the table, which also names the table where there is one for each.
pub fn constructor(record: &Record) -> Ident {
    format_ident!("{}", names::snake(&names::safe(&record.name)))
}

/// The further parameters of a table's constructor, and the table's first entry.
fn head(api: &Api, record: &Record, tags: &[Tag]) -> (TokenStream, TokenStream) {
    if let Some((item, variant)) = record.plugin_kind.as_ref().and_then(|kind| api.variant(kind)) {
        let (enumeration, tag) = (names::safe_ident(&item.name), names::variant(item, variant));
        return (
            quote!(identifier: &'static CStr),
            quote!(common: plugin::common_plugin::<R, I>(#enumeration::#tag, identifier)),
        );
    }
    let parameters = tags.iter().map(Tag::parameter);
    let head = match (&record.base, base(api, record)) {
        (Some(embedded), Some(base)) => {
            let (field, constructor) = (names::raw_member(&embedded.field), constructor(base));
            let given = super::data_slot::tags(api, base).into_iter().map(|tag| fixed(api, record, &tag));
            quote!(#field: #constructor::<R, I>(inner, kept, #(#given),*))
        }
        _ => quote!(memory: Object::<R, Body<I>>::memory()),
    };
    (quote!(#(#parameters),*), head)
}

/// What a table gives to its base for a tag: the variant that stands for it, or what it was given itself.
fn fixed(api: &Api, record: &Record, tag: &Tag) -> TokenStream {
    let own = record.tag.as_ref().filter(|own| names::member(&own.member) == tag.member);
    match own.and_then(|own| api.variant(&own.variant)) {
        Some((item, variant)) => {
            let (enumeration, variant) = (names::safe_ident(&item.name), names::variant(item, variant));
            quote!(#enumeration::#variant)
        }
        None => {
            let member = &tag.member;
            quote!(#member)
        }
    }
}

/// The constructor on the handle of an object table: a Rust value as a counted object.
pub fn implement(api: &Api, record: &Record, part: Part<'_>) -> Option<TokenStream> {
    if record.plugin_kind.is_some() {
        return None;
    }
    let sdk = part.sdk();
    let name = names::safe_ident(&record.name);
    let raw = format_ident!("{}", record.name);
    let constructor = constructor(record);
    let tags = tags(api, record);
    let parameters = tags.iter().map(Tag::parameter);
    let given = tags.iter().map(|tag| &tag.member);
    let checks = tags.iter().map(|tag| tag.checks(api));
    let tag_docs = (!tags.is_empty()).then(|| {
        docs(
            "\nThe tag says which table the object is, so a derived one is not made here.\n\n# Panics\n\nIf the tag is that of \
             a derived table, whose slots are not there, or is not listed and so may be that of an extension's.",
        )
    });
    let (table, made, made_as, cast) = if has_requests(api, record) {
        let table = quote!(#sdk::scope::Scoped<sys::#raw>);
        let made = quote!(table::#constructor::<#table, I>(&inner, &mut kept, #(#given),*));
        (table, made, quote!(#sdk::scope::Scoped::new(made)), quote!(.cast()))
    } else {
        let made = quote!(table::#constructor::<sys::#raw, I>(&inner, &mut kept, #(#given),*));
        (quote!(sys::#raw), made, quote!(made), quote!())
    };
    let caller = (!tags.is_empty()).then(|| quote!(#[track_caller]));
    Some(quote! {
        /// `inner` as an object with one reference. It belongs to the plugin whose mediator this is: errors go to its
        /// log, and after the plugin's shutdown every call is refused.
        #tag_docs
        #caller
        pub fn implement<I: table::#name>(inner: I, #(#parameters,)* mediator: &#sdk::Mediator) -> Managed<Self> {
            #(#checks)*
            let mut kept = #sdk::kept::Kept::default();
            let made = #made;
            let body = #sdk::boundary::Body::of(inner, kept, mediator);
            #[doc = " SAFETY: the table was made for this very type; the object is complete and this is its one reference."]
            unsafe {
                let object = #sdk::object::Object::<#table, #sdk::boundary::Body<I>>::new(body, |_| #made_as);
                Managed::from_raw(object.as_ptr()#cast).unwrap_unchecked()
            }
        }
    })
}

/// What the attributes know of the tables.
pub fn for_macros(api: &Api) -> TokenStream {
    let tables: Vec<&Record> = api.tables().filter(|record| is_implementable(api, record)).collect();
    let plugins = tables.iter().filter(|record| record.plugin_kind.is_some()).map(|record| names::safe(&record.name));
    let objects: Vec<&Record> =
        tables.iter().copied().filter(|r| r.plugin_kind.is_none() && !asks_nothing(api, r)).collect();
    let object_names = objects.iter().map(|record| names::safe(&record.name));
    let tagged = objects.iter().flat_map(|record| {
        let name = names::safe(&record.name);
        tags(api, record).into_iter().map(move |tag| {
            let (member, enumeration) = (tag.member.to_string(), tag.enumeration.to_string());
            quote!((#name, #member, #enumeration))
        })
    });
    let optional = tables.iter().flat_map(|record| {
        let name = names::safe(&record.name);
        record.slots().filter(|slot| slot.nullable).map(move |slot| {
            let (method, has) = (names::member(&slot.name).to_string(), has(slot).to_string());
            quote!((#name, #method, #has))
        })
    });
    quote! {
        /// Plugin kinds, for `#[pntos_plugin]`.
        pub const PLUGINS: &[&str] = &[#(#plugins),*];
        /// Objects, for `#[pntos_object]`.
        pub const OBJECTS: &[&str] = &[#(#object_names),*];
        /// Objects that are made with a tag: the table, the argument, its enum.
        pub const TAGS: &[(&str, &str, &str)] = &[#(#tagged),*];
        /// Slots that may be left out: the table, the method, the constant that says that it is there.
        pub const OPTIONAL: &[(&str, &str, &str)] = &[#(#optional),*];
    }
}
