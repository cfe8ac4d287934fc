//! ASPN messages: an owned struct to build, a view of a received one, and the choice between them by message type.
//!
//! A record without pointers needs neither: it is used as the raw binding has it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::argument::{Kind, count_expression, of_type};
use super::{Family, docs, enums, names};
use crate::model::{Api, Count, Field, Member, Record, RecordKind, Scalar, Type};

pub fn emit(api: &Api) -> TokenStream {
    let enums = api.enums().filter(|item| enums::family_of(item) == Family::Aspn).map(enums::one);
    let flat = api.records().filter(|record| is_aspn(record) && record.message.is_none()).map(|record| {
        let doc = docs(&record.docs);
        let (name, raw) = (names::safe_ident(&record.name), format_ident!("{}", record.name));
        quote!(#doc pub type #name = sys::#raw;)
    });
    let messages: Vec<Message> = api.records().filter_map(|record| Message::new(api, record)).collect();
    let bodies = messages.iter().map(Message::emit);
    let choice = choice(&messages);
    quote! {
        #[allow(unused_imports)]
        use core::{ffi::CStr, fmt, marker::PhantomData, ptr::NonNull};
        #[allow(unused_imports)]
        use alloc::{ffi::CString, vec::Vec};
        #[allow(unused_imports)]
        use crate::{
            aspn::{check_length, count},
            client::Message,
            managed::Managed,
            message::{self, Owned},
            sys, text, Result, Source, Timestamp,
        };
        #(#enums)*
        #(#flat)*
        #(#bodies)*
        #choice
    }
}

fn is_aspn(record: &Record) -> bool {
    record.name.starts_with("Aspn") && record.kind == RecordKind::Data && !record.managed.is_counted()
}

/// A message and its fields, classified.
struct Message<'a> {
    api: &'a Api,
    record: &'a Record,
    fields: Vec<(&'a Field, Kind<'a>)>,
    /// Counts that an owned message derives from the first array that has them; the others must be as long.
    derived: Vec<&'a str>,
}

impl<'a> Message<'a> {
    fn new(api: &'a Api, record: &'a Record) -> Option<Self> {
        record.message.as_ref().filter(|_| is_aspn(record))?;
        let fields: Vec<(&Field, Kind)> = record
            .members
            .iter()
            .map(|member| match member {
                Member::Field(field) => of_type(api, &field.ty, false).map(|kind| (field, kind)),
                Member::Slot(_) => None,
            })
            .collect::<Option<_>>()?;
        let flat = |name: &str| matches!(name, "Aspn23TypeHeader" | "Aspn23TypeTimestamp");
        let nests = record.members.iter().any(|member| match member {
            Member::Field(field) => {
                field.ty.as_named().is_some_and(|name| !flat(name) && api.record(name).is_some())
                    || field
                        .ty
                        .as_pointer()
                        .is_some_and(|pointer| pointer.to.as_named().is_some_and(|name| name != "Aspn23TypeIntegrity"))
            }
            Member::Slot(_) => false,
        });
        if nests || record.name == "Aspn23MeasurementTime" {
            return None;
        }
        let derived = fields
            .iter()
            .filter_map(|(_, kind)| match kind {
                Kind::Slice { count: Count::Path(path), .. } if path.len() == 1 => Some(path[0].as_str()),
                _ => None,
            })
            .collect();
        Some(Self { api, record, fields, derived })
    }

    fn name(&self) -> Ident {
        names::safe_ident(&self.record.name)
    }

    fn view_name(&self) -> Ident {
        format_ident!("{}Ref", self.name())
    }

    fn raw(&self) -> TokenStream {
        let raw = format_ident!("{}", self.record.name);
        quote!(sys::#raw)
    }

    /// Whether a field is the embedded header, whose message type is not the user's to choose.
    fn is_base(&self, field: &Field) -> bool {
        self.record.base.as_ref().is_some_and(|base| base.field == field.name)
    }

    fn is_derived(&self, field: &Field) -> bool {
        self.derived.contains(&field.name.as_str())
    }

    /// The message type as a number, which both message type enums share.
    fn tag(&self) -> u32 {
        let tag = self.record.message.as_deref().unwrap_or_default();
        self.api.variant(tag).map_or(0, |(_, variant)| variant.value)
    }

    fn emit(&self) -> TokenStream {
        let owned = self.owned();
        let view = self.view();
        quote!(#owned #view)
    }

    fn owned(&self) -> TokenStream {
        let (name, raw, tag) = (self.name(), self.raw(), self.tag());
        let doc = docs(&self.record.docs);
        let fields = self.fields.iter().filter(|(field, _)| !self.is_derived(field)).map(|(field, kind)| {
            let doc = field_docs(field);
            let (name, ty) = (names::member(&field.name), owned_type(kind));
            quote!(#doc pub #name: #ty)
        });
        let checks = self.fields.iter().filter_map(|(field, kind)| match kind {
            Kind::Slice { count, .. } if !matches!(count, Count::Path(_)) => {
                let (name, text) = (names::member(&field.name), &field.name);
                let expected = count_expression(count, &|path| {
                    let path = names::member(&path[0]);
                    quote!(usize::from(self.#path))
                });
                Some(quote!(check_length(#text, self.#name.len(), #expected)?;))
            }
            Kind::Slice { count: Count::Path(path), .. } => {
                let (name, text) = (names::member(&field.name), &field.name);
                let counted = self.array_counted_by(&path[0]);
                (name != counted).then(|| quote!(check_length(#text, self.#name.len(), self.#counted.len())?;))
            }
            _ => None,
        });
        let entries = self.fields.iter().map(|(field, kind)| {
            let (name, raw_name) = (names::member(&field.name), names::raw_member(&field.name));
            let value = if self.is_base(field) {
                quote!(sys::Aspn23TypeHeader { message_type: sys::Aspn23MessageType(#tag), ..self.#name })
            } else if self.is_derived(field) {
                let (array, text) = (self.array_counted_by(&field.name), &field.name);
                quote!(count(#text, self.#array.len())?)
            } else {
                match kind {
                    Kind::Slice { .. } => quote!(self.#name.as_ptr().cast_mut().cast()),
                    Kind::Enum(_) => quote!(self.#name.into()),
                    Kind::Text { .. } => quote!(self.#name.as_ptr().cast_mut()),
                    Kind::Bool => quote!(sys::Bool::from(self.#name)),
                    _ => quote!(self.#name),
                }
            };
            quote!(#raw_name: #value)
        });
        quote! {
            #doc
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct #name {
                #(#fields,)*
            }

            #[doc = " SAFETY: the struct begins with the header; its pointers lead to the heap memory of vectors and strings."]
            unsafe impl Owned for #name {
                type Raw = #raw;

                fn raw(&self) -> Result<#raw> {
                    #(#checks)*
                    Ok(#raw { #(#entries,)* })
                }
            }

            impl #name {
                /// The message as the system passes it, from `source`.
                ///
                /// # Errors
                ///
                /// If the lengths of arrays do not fit together or into their C types.
                pub fn into_message(self, source: impl Into<Source>) -> Result<Managed<Message>> {
                    message::wrap(self, source.into())
                }
            }
        }
    }

    fn array_counted_by(&self, count_field: &str) -> Ident {
        let array = self.fields.iter().find_map(|(field, kind)| match kind {
            Kind::Slice { count: Count::Path(path), .. } if path[0] == count_field => Some(&field.name),
            _ => None,
        });
        names::member(array.map_or(count_field, String::as_str))
    }

    fn view(&self) -> TokenStream {
        let (owned, name, raw) = (self.name(), self.view_name(), self.raw());
        let doc = format!(" A received [`{owned}`], read in place.");
        let accessors = self.fields.iter().map(|(field, kind)| self.accessor(field, kind));
        let copies = self.fields.iter().filter(|(field, _)| !self.is_derived(field)).map(|(field, kind)| {
            let name = names::member(&field.name);
            match kind {
                Kind::Slice { .. } => quote!(#name: self.#name().to_vec()),
                Kind::Text { .. } => quote!(#name: self.#name().to_owned()),
                Kind::Value(_) if self.is_base(field) => quote!(#name: *self.#name()),
                _ => quote!(#name: self.#name()),
            }
        });
        quote! {
            #[doc = #doc]
            #[derive(Clone, Copy)]
            pub struct #name<'a>(NonNull<#raw>, PhantomData<&'a #raw>);

            #[doc = " SAFETY: a view only reads what nobody writes while it is shared."]
            unsafe impl Send for #name<'_> {}
            #[doc = " SAFETY: as for `Send`."]
            unsafe impl Sync for #name<'_> {}

            impl<'a> #name<'a> {
                /// A view of a raw struct.
                ///
                /// # Safety
                ///
                /// The struct and what it points to stay as they are for `'a`, and its counts tell the truth.
                #[inline]
                #[must_use]
                pub const unsafe fn from_raw(raw: NonNull<#raw>) -> Self {
                    Self(raw, PhantomData)
                }

                /// The raw struct.
                #[inline]
                #[must_use]
                pub fn as_raw(&self) -> &'a #raw {
                    #[doc = " SAFETY: promised to `from_raw`."]
                    unsafe { self.0.as_ref() }
                }

                #(#accessors)*

                /// A copy that can be kept and changed.
                #[must_use]
                pub fn to_owned(&self) -> #owned {
                    #owned { #(#copies,)* }
                }
            }

            impl fmt::Debug for #name<'_> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    self.to_owned().fmt(f)
                }
            }
        }
    }

    fn accessor(&self, field: &Field, kind: &Kind) -> TokenStream {
        let doc = field_docs(field);
        let (name, raw) = (names::member(&field.name), names::raw_member(&field.name));
        let place = quote!(self.as_raw().#raw);
        let (ty, value) = match kind {
            Kind::Slice { element, count, .. } => {
                let count = count_expression(count, &|path| {
                    let path = names::raw_member(&path[0]);
                    quote!(self.as_raw().#path as usize)
                });
                (
                    quote!(&'a [#element]),
                    quote! {
                        #[doc = " SAFETY: promised to `from_raw`."]
                        unsafe { text::elements(#place.cast(), #count).unwrap_or(&[]) }
                    },
                )
            }
            Kind::Text { .. } => (
                quote!(&'a CStr),
                quote! {
                    #[doc = " SAFETY: promised to `from_raw`."]
                    unsafe { text::text(#place).unwrap_or_default() }
                },
            ),
            Kind::Enum(ty) => (quote!(#ty), quote!(#place.into())),
            Kind::Bool => (quote!(bool), quote!(#place != 0)),
            Kind::Value(ty) if self.is_base(field) => (quote!(&'a #ty), quote!(&#place)),
            Kind::Plain(ty) | Kind::Value(ty) => (ty.clone(), place),
            _ => return quote!(),
        };
        quote! {
            #doc
            #[inline]
            #[must_use]
            pub fn #name(&self) -> #ty {
                #value
            }
        }
    }

    /// The expression for the time of validity in a view called `view`.
    fn time(&self) -> TokenStream {
        for (field, _) in &self.fields {
            let name = names::member(&field.name);
            match &field.ty {
                Type::Named(_) if field.name == "time_of_validity" => return quote!(Some(view.#name())),
                Type::Scalar(Scalar::I64) if field.name == "elapsed_nsec" => {
                    return quote!(Some(Timestamp { elapsed_nsec: view.#name() }));
                }
                _ => {}
            }
        }
        quote!({
            let _ = view;
            None
        })
    }
}

fn owned_type(kind: &Kind) -> TokenStream {
    match kind {
        Kind::Slice { element, .. } => quote!(Vec<#element>),
        Kind::Text { .. } => quote!(CString),
        Kind::Enum(name) => quote!(#name),
        Kind::Bool => quote!(bool),
        Kind::Plain(ty) | Kind::Value(ty) => ty.clone(),
        _ => quote!(()),
    }
}

fn field_docs(field: &Field) -> TokenStream {
    let text = docs(&field.docs);
    let absent = field.nan_is_absent.then(|| docs("\nNaN where it is not known."));
    quote!(#text #absent)
}

fn choice(messages: &[Message]) -> TokenStream {
    let names: Vec<Ident> = messages.iter().map(Message::name).collect();
    let views: Vec<Ident> = messages.iter().map(Message::view_name).collect();
    let tags: Vec<u32> = messages.iter().map(Message::tag).collect();
    let times = messages.iter().map(Message::time);
    quote! {
        /// What a received message says, by its type.
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub enum AspnRef<'a> {
            #(#[doc = concat!(" A [`", stringify!(#names), "`].")] #names(#views<'a>),)*
            /// A type that this version does not describe; only the header can be read.
            Unknown(&'a sys::Aspn23TypeHeader),
        }

        impl AspnRef<'_> {
            /// When what it says was true; `None` for types without a time and for unknown ones.
            #[inline]
            #[must_use]
            pub fn time(&self) -> Option<Timestamp> {
                match self {
                    #(Self::#names(view) => #times,)*
                    Self::Unknown(_) => None,
                }
            }
        }

        /// The view that the message type calls for.
        ///
        /// # Safety
        ///
        /// The header begins a struct of the type it names, which stays as it is for `'a`.
        #[inline]
        pub(crate) unsafe fn view<'a>(header: NonNull<sys::Aspn23TypeHeader>) -> AspnRef<'a> {
            #[doc = " SAFETY: promised by the caller."]
            unsafe {
                match header.as_ref().message_type.0 {
                    #(#tags => AspnRef::#names(#views::from_raw(header.cast())),)*
                    _ => AspnRef::Unknown(header.as_ref()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::model::{Extent, Item};

    #[test]
    fn arrays_that_share_a_count_are_checked_against_each_other() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is a folder of the repository");
        let mut api = crate::load(&root.join(crate::SPEC_FOLDER)).expect("the description is right");
        let fields = api.headers.iter_mut().flat_map(|header| &mut header.items).find_map(|item| match item {
            Item::Record(record) if record.name == "Aspn23MeasurementPosition" => Some(&mut record.members),
            _ => None,
        });
        for member in fields.expect("a described message") {
            if let Member::Field(field) = member
                && field.name == "error_model_params"
                && let Type::Pointer(pointer) = &mut field.ty
            {
                pointer.extent = Extent::Many(Count::Path(vec!["num_integrity".to_owned()]));
            }
        }

        let printed = emit(&api).to_string();

        let check = "check_length (\"integrity\" , self . integrity . len () , self . error_model_params . len ()) ?";
        assert!(printed.contains(check));
    }
}
