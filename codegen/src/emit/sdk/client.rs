//! Handles: what a plugin calls and reads.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::argument::{Kind, count_expression, of_type};
use super::{Part, call, counted, docs, is_memory_or_base, names, value_tables};
use crate::model::{Api, Count, Extent, Field, Member, Pointer, Record, Slot, Type};

/// What the SDK's own module imports.
pub fn uses() -> TokenStream {
    quote! {
        use core::{ffi::CStr, ptr::{null_mut, NonNull}};
        #[allow(unused_imports)]
        use crate::{
            callback::Callback,
            cast::{Derived, Tagged},
            generated::enums::*,
            managed::{optional, required, Handle, Lent, Managed, NullSlot},
            plugin::PluginHandle,
            sys, table,
            text::{self, CStrArg, CStrArray, HandleArray, NullableCStrArray},
            Result,
        };
    }
}

/// The module, behind its imports.
pub fn emit(api: &Api, part: Part<'_>, uses: TokenStream) -> TokenStream {
    let handles = counted(api, part).map(|record| handle(api, record, part));
    let tables = value_tables(api, part).map(|record| value_table(api, record));
    quote! {
        #![allow(non_snake_case, reason = "a matrix is called what C and the books call it, such as `H` beside `h`")]
        #uses
        #(#handles)*
        #(#tables)*
    }
}

/// The handle of a counted record.
pub fn handle(api: &Api, record: &Record, part: Part<'_>) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let raw = format_ident!("{}", record.name);
    let c_name = &record.name;
    let doc = docs(&record.docs);
    let null_slot = null_slot(api, record);
    let fields = record.fields().filter_map(|field| accessor(api, record, field));
    let slots = record.slots().filter_map(|slot| method(api, record, slot));
    let base = base_deref(record, &name);
    let tag = tag(api, record, &name);
    let implement =
        super::table::is_implementable(api, record).then(|| super::table::implement(api, record, part)).flatten();
    quote! {
        #doc
        #[repr(transparent)]
        pub struct #name(NonNull<sys::#raw>);

        #[doc = " SAFETY: what the system hands out may be used from any thread (decision A11)."]
        unsafe impl Sync for #name {}

        #[doc = " SAFETY: transparent over a pointer to a struct that begins with its memory functions."]
        unsafe impl Handle for #name {
            type Raw = sys::#raw;
            const C_NAME: &'static str = #c_name;

            #null_slot
        }

        #base
        #tag

        impl #name {
            #(#fields)*
            #(#slots)*
            #implement
        }
    }
}

/// The function that looks for a null slot.
fn null_slot(api: &Api, record: &Record) -> TokenStream {
    let raw = format_ident!("{}", record.name);
    let checks = null_checks(api, record, &quote!((*raw.as_ptr())), "", &[]);
    if checks.is_empty() {
        return quote! {
            #[inline]
            unsafe fn null_slot(_: NonNull<sys::#raw>) -> Option<&'static str> {
                None
            }
        };
    }
    quote! {
        #[inline]
        unsafe fn null_slot(raw: NonNull<sys::#raw>) -> Option<&'static str> {
            #[doc = " SAFETY: the caller promises a live object."]
            unsafe { #(#checks)* }
            None
        }
    }
}

/// A handle to a derived table is a handle to its base, and a reference to it is one to its base.
fn base_deref(record: &Record, name: &Ident) -> Option<TokenStream> {
    let base = names::safe_ident(&record.base.as_ref()?.record);
    Some(quote! {
        impl core::ops::Deref for #name {
            type Target = #base;

            fn deref(&self) -> &#base {
                #[doc = " SAFETY: both are transparent over a pointer, and the table begins with its base."]
                unsafe { &*core::ptr::from_ref(self).cast() }
            }
        }

        #[doc = " SAFETY: the table begins with its base."]
        unsafe impl Derived for #name {
            type Base = #base;
        }

        impl From<Managed<#name>> for Managed<#base> {
            /// The same reference, to the same object, by its base.
            fn from(derived: Managed<#name>) -> Self {
                derived.upcast()
            }
        }
    })
}

/// How a pointer to the base is known to be one to this table.
fn tag(api: &Api, record: &Record, name: &Ident) -> Option<TokenStream> {
    let base = names::safe_ident(&record.base.as_ref()?.record);
    let tagged = |member: &Ident, variant: &str| {
        let (item, variant) = api.variant(variant)?;
        let (enumeration, variant) = (names::safe_ident(&item.name), names::variant(item, variant));
        Some((
            enumeration.clone(),
            variant.clone(),
            quote! {
                #[doc = " SAFETY: the description pairs the tag with this table."]
                unsafe impl Tagged for #name {
                    type Base = #base;

                    fn is_told_by(base: &#base) -> bool {
                        base.#member() == #enumeration::#variant
                    }
                }
            },
        ))
    };
    if let Some(kind) = &record.plugin_kind {
        let (enumeration, variant, tagged) = tagged(&format_ident!("plugin_type"), kind)?;
        return Some(quote! {
            #tagged

            #[doc = " SAFETY: the description pairs the tag with this table."]
            unsafe impl PluginHandle for #name {
                const KIND: #enumeration = #enumeration::#variant;
            }
        });
    }
    let tag = record.tag.as_ref()?;
    tagged(&names::member(&tag.member), &tag.variant).map(|(_, _, tagged)| tagged)
}

/// Statements that return the first required slot or pointer that is null. `within` are the tables around this one:
/// where one of them is met again, the checks end, for a chain has no end that is known here.
fn null_checks(api: &Api, record: &Record, place: &TokenStream, path: &str, within: &[&str]) -> Vec<TokenStream> {
    let within = &[within, &[record.name.as_str()]].concat();
    let mut checks = Vec::new();
    for member in &record.members {
        let field = names::raw_member(member.name());
        let full = format!("{path}{}", member.name());
        match member {
            Member::Slot(slot) if slot.nullable => {}
            Member::Slot(_) => checks.push(quote!(if #place.#field.is_none() { return Some(#full); })),
            // `Managed` looks at the memory functions of everything.
            Member::Field(data) if data.name == "memory" => {}
            Member::Field(data) => match &data.ty {
                Type::Pointer(pointer) if !matches!(pointer.extent, Extent::Many(_)) => {
                    if !pointer.nullable {
                        checks.push(quote!(if #place.#field.is_null() { return Some(#full); }));
                    }
                    let nested = nested_object(api, pointer).filter(|nested| !within.contains(&nested.name.as_str()));
                    let inner = nested.map_or_else(Vec::new, |nested| {
                        nested_checks(api, nested, &quote!((*#place.#field)), &format!("{full}->"), within)
                    });
                    if pointer.nullable && !inner.is_empty() {
                        checks.push(quote!(if !#place.#field.is_null() { #(#inner)* }));
                    } else {
                        checks.extend(inner);
                    }
                }
                Type::Named(name) if record.base.as_ref().is_some_and(|base| base.field == data.name) => {
                    if let Some(base) = api.record(name) {
                        checks.extend(null_checks(api, base, &quote!(#place.#field), &format!("{full}."), within));
                    }
                }
                _ => {}
            },
        }
    }
    checks
}

/// The counted object that a pointer nests. It is used and kept as freely as the one that holds it.
fn nested_object<'a>(api: &'a Api, pointer: &Pointer) -> Option<&'a Record> {
    match &*pointer.to {
        Type::Named(name) => api.record(name).filter(|record| record.managed.is_counted()),
        _ => None,
    }
}

/// As [`null_checks`], with the memory functions.
fn nested_checks(api: &Api, record: &Record, place: &TokenStream, path: &str, within: &[&str]) -> Vec<TokenStream> {
    let memory = format!("{path}memory");
    let functions = ["inc_ref", "dec_ref"].map(|name| {
        let (function, full) = (format_ident!("{name}"), format!("{memory}->{name}"));
        quote!(if (*#place.memory).#function.is_none() { return Some(#full); })
    });
    let mut checks = vec![quote!(if #place.memory.is_null() { return Some(#memory); })];
    checks.extend(functions);
    checks.extend(null_checks(api, record, place, path, within));
    checks
}

/// A method that reads a field.
fn accessor(api: &Api, record: &Record, field: &Field) -> Option<TokenStream> {
    if is_memory_or_base(record, field) {
        return None;
    }
    let name = names::member(&field.name);
    let raw = names::raw_member(&field.name);
    let doc = docs(&field.docs);
    let place = quote!((*self.0.as_ptr()).#raw);
    let count = |count: &Count| {
        count_expression(count, &|path| {
            let path = path.iter().map(|part| names::raw_member(part));
            quote!((*self.0.as_ptr()).#(#path).*)
        })
    };
    let (ty, value) = match of_type(api, &field.ty, false)? {
        Kind::Bool => (quote!(bool), quote!(#place != 0)),
        Kind::Plain(ty) | Kind::Value(ty) => (ty, place),
        Kind::Enum(name) => (quote!(#name), quote!(#place.into())),
        Kind::Text { nullable: true } => (quote!(Option<&CStr>), quote!(text::text(#place))),
        Kind::Text { nullable: false } => (quote!(&CStr), quote!(text::text(#place).unwrap_unchecked())),
        Kind::Object { handle, nullable: true, .. } => {
            (quote!(Option<Lent<'_, #handle>>), quote!(Lent::from_raw(#place)))
        }
        Kind::Object { handle, nullable: false, .. } => {
            (quote!(Lent<'_, #handle>), quote!(Lent::from_raw(#place).unwrap_unchecked()))
        }
        Kind::Record { raw } => (quote!(&sys::#raw), quote!(&*#place)),
        Kind::Slice { element, nullable: false, count: extent } => {
            let count = count(extent);
            (quote!(&[#element]), quote!(text::elements(#place.cast(), #count).unwrap_or(&[])))
        }
        Kind::Texts { element_nullable, count: extent, .. } => {
            let count = count(extent);
            let array = if element_nullable { quote!(NullableCStrArray) } else { quote!(CStrArray) };
            (quote!(#array<'_>), quote!(#array::new(#place, #count).unwrap_or_default()))
        }
        Kind::Objects { handle, count: extent } => {
            let count = count(extent);
            (quote!(HandleArray<'_, #handle>), quote!(HandleArray::new(#place, #count)))
        }
        Kind::Slice { .. } | Kind::ValueTable(_) | Kind::Callback { .. } | Kind::Opaque => return None,
    };
    Some(quote! {
        #doc
        #[inline]
        #[must_use]
        pub fn #name(&self) -> #ty {
            #[doc = " SAFETY: the object is live as long as the handle is reachable, and was adopted with its pointers filled."]
            unsafe { #value }
        }
    })
}

/// A method that calls a slot; `None` for what safe Rust cannot call.
fn method(api: &Api, record: &Record, slot: &Slot) -> Option<TokenStream> {
    let receiver = slot.signature.receiver.as_ref()?;
    if receiver.record != record.name {
        return None;
    }
    call::method(api, record, slot, quote!(let this = self.0.as_ptr();), quote!((*this)), &[])
}

/// A table that is passed by value: its slots are called with the object they work on.
fn value_table(api: &Api, record: &Record) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let raw = format_ident!("{}", record.name);
    let c_name = &record.name;
    let doc = docs(&record.docs);
    let implement = super::value_table::is_implementable(api, record).then(|| super::value_table::implement(record));
    let checks = null_checks(api, record, &quote!(raw), "", &[]);
    let slots = record.slots().filter_map(|slot| {
        let on = &slot.signature.receiver.as_ref()?.record;
        let on_type = names::safe_ident(on);
        let on_name = format_ident!("{}", names::snake(&names::safe(on)));
        call::method(
            api,
            record,
            slot,
            quote!(let this = #on_name.as_ptr();),
            quote!(self.0),
            &[quote!(#on_name: &#on_type)],
        )
    });
    quote! {
        #doc
        ///
        /// A plugin is lent one for a call. It can be neither copied nor kept.
        #[repr(transparent)]
        pub struct #name(pub(crate) sys::#raw);

        impl #name {
            /// Takes the table as it came.
            ///
            /// # Errors
            ///
            /// If a required slot is null.
            ///
            /// # Safety
            ///
            /// Every slot that is not null is a function that may be called until the table's provider is gone.
            pub unsafe fn adopt(raw: sys::#raw) -> Result<Self, NullSlot> {
                let null = || -> Option<&'static str> {
                    #(#checks)*
                    None
                };
                match null() {
                    Some(slot) => Err(NullSlot { table: #c_name, slot }),
                    None => Ok(Self(raw)),
                }
            }

            #implement
            #(#slots)*
        }
    }
}
