//! ASPN: an owned struct to build, a view of a received one, and the choice between the views by message type.
//!
//! [`shape`] decides what each field is; [`owned`] and [`view`] print the two forms from it, so they cannot disagree.
//! A record of bare numbers needs neither: it is used as the raw binding has it.

mod change;
mod owned;
mod sample;
mod shape;
mod view;

use std::{collections::BTreeSet, path::Path};

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use self::shape::{Class, Shaped};
use super::{Family, Part, docs, enums, names, print};
use crate::model::{Api, Enum, Header, Item, Record};

const FOLDER: &str = "pntos/src/generated/aspn";

/// A file for each header that declares something of ASPN, and one that lists them.
pub fn files(api: &Api, part: Part<'_>) -> Vec<(String, String)> {
    let mut modules = Vec::new();
    let mut files = Vec::new();
    for header in &api.headers {
        let Some(tokens) = module(api, header, part) else { continue };
        let module = Path::new(&header.source).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        files.push((format!("{FOLDER}/{module}.rs"), print(header.docs.trim_end(), tokens)));
        modules.push(format_ident!("{module}"));
    }
    let messages: Vec<Shaped> =
        api.records().filter(|record| record.message.is_some()).filter_map(|r| Shaped::new(api, r)).collect();
    let choice = choice(&messages);
    files.push((
        format!("{FOLDER}/mod.rs"),
        print(
            "ASPN, a file for each header of the description, and the views by message type.",
            quote! {
                #(mod #modules;)*
                #(pub use #modules::*;)*
                use crate::{Managed, Message, aspn::kit::*};
                #choice
            },
        ),
    ));
    files.push(("pntos/tests/aspn/generated.rs".to_owned(), sample::emit(api)));
    files
}

/// The enums and structs of an extension.
pub fn extension(api: &Api, part: Part<'_>) -> Option<TokenStream> {
    let items: Vec<TokenStream> = part.items(api).filter_map(|item| one(api, item, part)).collect();
    (!items.is_empty()).then(|| {
        quote! {
            #[allow(unused_imports)]
            use ::pntos::{aspn::*, kit::*};
            #[allow(unused_imports)]
            use super::sys;
            #(#items)*
        }
    })
}

/// The safe types of one header; `None` if it declares none.
fn module(api: &Api, header: &Header, part: Part<'_>) -> Option<TokenStream> {
    let has_enums = header.items.iter().any(|item| matches!(item, Item::Enum(item) if is_aspn(item)));
    let has_structs =
        header.items.iter().any(|item| matches!(item, Item::Record(record) if Shaped::new(api, record).is_some()));
    let items: Vec<TokenStream> = header.items.iter().filter_map(|item| one(api, item, part)).collect();
    let siblings = siblings(api, header, quote!(#(#items)*));
    let siblings = (!siblings.is_empty()).then(|| quote!(use super::{#(#siblings),*};));
    let kit = has_structs.then(|| {
        quote!(
            use crate::aspn::kit::*;
        )
    });
    let enums = has_enums.then(|| {
        quote!(
            use crate::open_enum::open_enum;
        )
    });
    (!items.is_empty()).then(|| quote!(#siblings #kit #enums #(#items)*))
}

fn is_aspn(item: &Enum) -> bool {
    enums::family_of(item) == Family::Aspn
}

/// The safe form of one declaration.
fn one(api: &Api, item: &Item, part: Part<'_>) -> Option<TokenStream> {
    match item {
        Item::Enum(item) if is_aspn(item) => Some(enums::one(item, part)),
        Item::Record(record) => match shape::class(api, record)? {
            Class::Numbers => {
                let doc = docs(&record.docs);
                let (name, raw) = (names::safe_ident(&record.name), format_ident!("{}", record.name));
                let sys = part.sys();
                Some(quote!(#doc pub type #name = #sys::#raw;))
            }
            Class::Both => {
                let shaped = Shaped::new(api, record)?;
                let (owned, view) = (owned::emit(&shaped), view::emit(&shaped));
                Some(quote!(#owned #view))
            }
        },
        _ => None,
    }
}

/// The types of other headers that these items mention.
fn siblings(api: &Api, header: &Header, items: TokenStream) -> Vec<Ident> {
    let mentioned = mentioned(items);
    let others = api.headers.iter().filter(|other| other.path != header.path).flat_map(|other| &other.items);
    let types = others.flat_map(|item| match item {
        Item::Enum(item) if enums::family_of(item) == Family::Aspn => vec![names::safe_ident(&item.name)],
        Item::Record(record) if shape::class(api, record).is_some() => {
            let name = names::safe_ident(&record.name);
            vec![format_ident!("{name}Ref"), name]
        }
        _ => Vec::new(),
    });
    let mut siblings: Vec<Ident> = types.filter(|name| mentioned.contains(&name.to_string())).collect();
    siblings.sort();
    siblings
}

fn mentioned(tokens: TokenStream) -> BTreeSet<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(name) => BTreeSet::from([name.to_string()]),
            TokenTree::Group(group) => mentioned(group.stream()),
            _ => BTreeSet::new(),
        })
        .collect()
}

/// The message type as a number, which both message type enums share.
fn tag(api: &Api, record: &Record) -> Literal {
    let tag = record.message.as_deref().unwrap_or_default();
    Literal::u32_unsuffixed(api.variant(tag).map_or(0, |(_, variant)| variant.value))
}

fn choice(messages: &[Shaped]) -> TokenStream {
    let names: Vec<Ident> = messages.iter().map(Shaped::name).collect();
    let views: Vec<Ident> = messages.iter().map(Shaped::view_name).collect();
    let times = messages.iter().map(view::time);
    let times_of = messages.iter().filter(|message| view::time_field(message).is_some()).map(view::time);
    let (timed, set_times): (Vec<Ident>, Vec<TokenStream>) =
        messages.iter().filter_map(|message| Some((message.name(), change::set_time(message)?))).unzip();
    quote! {
        /// What a received message says, by its type.
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub enum AspnRef<'a> {
            #(#[doc = concat!(" A [`", stringify!(#names), "`].")] #names(#views<'a>),)*
            /// A type that this version does not describe; only the header can be read.
            Unknown(TypeHeaderRef<'a>),
            /// A message without an array that it should have; only the header can be read.
            Incomplete(TypeHeaderRef<'a>, NullArray),
        }

        impl<'a> AspnRef<'a> {
            /// When what it says was true; `None` where only the header can be read.
            #[must_use]
            pub fn time(&self) -> Option<Timestamp> {
                match self {
                    #(Self::#names(view) => #times,)*
                    Self::Unknown(_) | Self::Incomplete(..) => None,
                }
            }

            /// A message that says the same; `None` where only the header can be read.
            pub(crate) fn to_message(self, source: impl Into<crate::Source>) -> Option<crate::Result<Managed<Message>>> {
                match self {
                    #(Self::#names(view) => Some(view.to_owned().into_message(source)),)*
                    Self::Unknown(_) | Self::Incomplete(..) => None,
                }
            }

            /// The view that the message type calls for.
            ///
            /// # Safety
            ///
            /// The header begins a struct of the type it names, which stays as it is for `'a`, and whose counts tell the
            /// truth about every array that is not null.
            pub(crate) unsafe fn of(header: NonNull<sys::Aspn23TypeHeader>) -> Self {
                #[doc = " SAFETY: promised by the caller."]
                unsafe {
                    match header.as_ref().message_type.0 {
                        #(#names::TYPE => Self::complete::<#names>(header, Self::#names),)*
                        _ => Self::Unknown(TypeHeaderRef::from_raw(header)),
                    }
                }
            }

            /// # Safety
            ///
            /// As for `of`; the header begins a `T`.
            #[inline]
            unsafe fn complete<T: AspnMessage>(
                header: NonNull<sys::Aspn23TypeHeader>,
                message: impl FnOnce(T::Ref<'a>) -> Self,
            ) -> Self {
                #[doc = " SAFETY: promised by the caller."]
                let raw = unsafe { View::new(header.cast::<T::Raw>().as_ref()) };
                let Some(array) = T::null_array(raw) else { return message(T::view(raw)) };
                #[doc = " SAFETY: as above."]
                let header = unsafe { TypeHeaderRef::from_raw(header) };
                Self::Incomplete(header, array)
            }
        }

        /// As [`AspnRef::time`] of the view that the message type calls for, which is not made.
        ///
        /// # Safety
        ///
        /// As for [`AspnRef::of`].
        #[inline]
        pub(crate) unsafe fn time_of(header: NonNull<sys::Aspn23TypeHeader>) -> Option<Timestamp> {
            #[doc = " SAFETY: promised by the caller."]
            unsafe {
                match header.as_ref().message_type.0 {
                    #(#timed::TYPE => {
                        let raw = View::new(header.cast().as_ref());
                        let view = #timed::view(raw);
                        if #timed::null_array(raw).is_none() { #times_of } else { None }
                    })*
                    _ => None,
                }
            }
        }

        /// Gives a message another time of validity; whether it did.
        #[inline]
        pub(crate) fn set_time(message: &mut Managed<Message>, time: Timestamp) -> bool {
            match message.message_type().0 {
                #(#timed::TYPE => message.change::<#timed>().map(|mut change| #set_times).is_some(),)*
                _ => false,
            }
        }
    }
}
