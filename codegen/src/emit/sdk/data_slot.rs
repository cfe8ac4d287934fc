//! The data members of a table that a Rust type stands behind: asked for once, when the object is made, and kept in it.
//!
//! An array and its count come from one `Vec`, so they cannot disagree. A tag is no method: the table says it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::argument::{Kind, of_type};
use super::{docs, is_memory_or_base, names};
use crate::model::{Api, Count, Enum, Field, Record};

/// A data member that the implementer is asked for.
pub struct DataSlot<'a> {
    field: &'a Field,
    what: What<'a>,
}

enum What<'a> {
    Value { ty: TokenStream, convert: bool },
    Bool,
    Text { nullable: bool },
    Object { handle: Ident, nullable: bool },
    Texts { count: &'a str, nullable: bool },
    Elements { element: TokenStream, count: &'a str, nullable: bool },
    Objects { handle: Ident, count: &'a str },
}

/// A tag that somebody has to give: the member and its enum.
pub struct Tag<'a> {
    pub member: Ident,
    pub enumeration: Ident,
    field: &'a Field,
}

/// The data members of a table without tags and counts; `None` if one of them cannot come from safe Rust.
pub fn data_slots<'a>(api: &'a Api, record: &'a Record) -> Option<Vec<DataSlot<'a>>> {
    let all: Vec<DataSlot> = record
        .fields()
        .filter(|field| !is_memory_or_base(record, field) && !is_tag(api, record, &field.name))
        .map(|field| Some(DataSlot { field, what: what(api, field)? }))
        .collect::<Option<_>>()?;
    let counts: Vec<&str> = all.iter().filter_map(DataSlot::count).collect();
    let is_field = |name: &&str| record.fields().any(|field| field.name == **name);
    let is_shared = |name: &&str| counts.iter().filter(|other| *other == name).count() > 1;
    if counts.iter().any(|name| !is_field(name) || is_shared(name)) {
        return None;
    }
    Some(all.into_iter().filter(|slot| !counts.contains(&slot.field.name.as_str())).collect())
}

fn what<'a>(api: &'a Api, field: &'a Field) -> Option<What<'a>> {
    Some(match of_type(api, &field.ty, false)? {
        Kind::Bool => What::Bool,
        Kind::Plain(ty) | Kind::Value(ty) => What::Value { ty, convert: false },
        Kind::Enum(name) => What::Value { ty: quote!(#name), convert: true },
        Kind::Text { nullable } => What::Text { nullable },
        Kind::Object { handle, nullable, .. } => What::Object { handle, nullable },
        Kind::Texts { nullable, element_nullable: false, count } => What::Texts { count: member(count)?, nullable },
        Kind::Slice { element, nullable, count } => What::Elements { element, count: member(count)?, nullable },
        Kind::Objects { handle, count } => What::Objects { handle, count: member(count)? },
        Kind::Texts { .. } | Kind::Record { .. } | Kind::ValueTable(_) | Kind::Callback { .. } | Kind::Opaque => {
            return None;
        }
    })
}

/// The member that is a count by itself.
fn member(count: &Count) -> Option<&str> {
    match count {
        Count::Path(path) if path.len() == 1 => Some(&path[0]),
        _ => None,
    }
}

/// Whether a member says which table begins with this one.
fn is_tag(api: &Api, record: &Record, member: &str) -> bool {
    api.tables().any(|other| {
        other.base.as_ref().is_some_and(|base| base.record == record.name)
            && other.tag.as_ref().is_some_and(|tag| tag.member == member)
    })
}

/// The tags that whoever makes the table gives: its own, and those of its bases that no table in between has fixed.
pub fn tags<'a>(api: &'a Api, record: &'a Record) -> Vec<Tag<'a>> {
    let own = record.fields().filter(|field| is_tag(api, record, &field.name)).filter_map(|field| {
        let owner: &Enum = api.enumeration(field.ty.as_named()?)?;
        Some(Tag { member: names::member(&field.name), enumeration: names::safe_ident(&owner.name), field })
    });
    let fixed = |tag: &Tag| record.tag.as_ref().is_some_and(|fixed| fixed.member == tag.field.name);
    let base = record.base.as_ref().and_then(|base| api.record(&base.record));
    let inherited = base.map(|base| tags(api, base)).unwrap_or_default();
    inherited.into_iter().filter(|tag| !fixed(tag)).chain(own).collect()
}

impl<'a> DataSlot<'a> {
    /// The member.
    pub fn field(&self) -> &'a Field {
        self.field
    }
}

impl Tag<'_> {
    /// The parameter of a function that makes the table.
    pub fn parameter(&self) -> TokenStream {
        let (member, enumeration) = (&self.member, &self.enumeration);
        quote!(#member: #enumeration)
    }

    /// The tables that the tag may say and their variants. Whoever reads one there takes the object for such a table.
    pub fn told<'a>(&self, api: &'a Api) -> Vec<(&'a Record, Ident)> {
        let says = |other: &&Record| {
            let base = other.base.as_ref().and_then(|base| api.record(&base.record));
            base.is_some_and(|base| base.fields().any(|field| std::ptr::eq(field, self.field)))
                && other.tag.as_ref().is_some_and(|tag| tag.member == self.field.name)
        };
        let variant = |other: &'a Record| {
            let (item, variant) = api.variant(&other.tag.as_ref()?.variant)?;
            Some((other, names::variant(item, variant)))
        };
        api.tables().filter(says).filter_map(variant).collect()
    }

    /// A listed tag that says of no table, with which the base alone can be made; `None` if there is no such.
    pub fn of_none(&self, api: &Api) -> Option<TokenStream> {
        let told: Vec<Ident> = self.told(api).into_iter().map(|(_, variant)| variant).collect();
        let item = api.enumeration(self.field.ty.as_named()?)?;
        let mut variants = item.variants.iter().map(|variant| names::variant(item, variant));
        variants.find(|variant| !told.contains(variant)).map(|variant| self.of(&variant))
    }

    /// A value of the tag.
    pub fn of(&self, variant: &Ident) -> TokenStream {
        let enumeration = &self.enumeration;
        quote!(pntos::#enumeration::#variant)
    }

    /// Statements that end the making of a table which is not what its tag says, or what an extension's may say.
    pub fn checks(&self, api: &Api) -> TokenStream {
        let (member, enumeration) = (&self.member, &self.enumeration);
        let checks = self.told(api).into_iter().map(|(record, variant)| {
            let table = names::safe(&record.name);
            let text = format!(
                "the tag `{enumeration}::{variant}` says that this is a `{table}`: make it by `{table}::implement`"
            );
            quote!(assert!(#member != #enumeration::#variant, #text);)
        });
        let text = format!(
            "the tag {{:?}} is none that `{enumeration}` lists: a table of an extension has it, which is made by its own \
             `implement`"
        );
        quote! {
            #(#checks)*
            assert!(#member.name().is_some(), #text, #member);
        }
    }

    /// The entry of the table that has the member itself.
    pub fn entry(&self, record: &Record) -> Option<TokenStream> {
        let own = record.fields().any(|field| std::ptr::eq(field, self.field));
        let (raw, member) = (names::raw_member(&self.field.name), &self.member);
        own.then(|| quote!(#raw: #member.into()))
    }
}

impl<'a> DataSlot<'a> {
    fn count(&self) -> Option<&'a str> {
        match &self.what {
            What::Texts { count, .. } | What::Elements { count, .. } | What::Objects { count, .. } => Some(count),
            _ => None,
        }
    }

    /// The method of the trait. What may be null has one that says so.
    pub fn method(&self) -> TokenStream {
        let name = names::member(&self.field.name);
        let (ty, none) = self.answer();
        let doc = docs(&self.field.docs);
        let once = docs("\nAsked once, when the object is made.");
        let body = none.map_or_else(|| quote!(;), |none| quote!({ #none }));
        quote!(#doc #once fn #name(&self) -> #ty #body)
    }

    /// What the method returns, and what it returns by itself if the member may be null.
    fn answer(&self) -> (TokenStream, Option<TokenStream>) {
        match &self.what {
            What::Bool => (quote!(bool), None),
            What::Value { ty, .. } => (quote!(#ty), None),
            What::Text { nullable: false } => (quote!(&CStr), None),
            What::Text { nullable: true } => (quote!(Option<&CStr>), Some(quote!(None))),
            What::Object { handle, nullable: false } => (quote!(Managed<client::#handle>), None),
            What::Object { handle, nullable: true } => (quote!(Option<Managed<client::#handle>>), Some(quote!(None))),
            What::Texts { nullable, .. } => (quote!(Vec<&CStr>), nullable.then(|| quote!(Vec::new()))),
            What::Elements { element, nullable, .. } => (quote!(Vec<#element>), nullable.then(|| quote!(Vec::new()))),
            What::Objects { handle, .. } => (quote!(Vec<Managed<client::#handle>>), None),
        }
    }

    /// What asks the implementer; stands before the table.
    pub fn asked(&self) -> TokenStream {
        let name = names::member(&self.field.name);
        let local = self.local();
        let value = match &self.what {
            What::Bool => quote!(sys::Bool::from(inner.#name())),
            What::Value { convert: true, .. } => quote!(inner.#name().into()),
            What::Value { convert: false, .. } => quote!(inner.#name()),
            What::Text { nullable: false } => quote!(kept.text(inner.#name())),
            What::Text { nullable: true } => quote!(inner.#name().map_or(null_mut(), |text| kept.text(text))),
            What::Object { nullable: false, .. } => quote!(kept.object(inner.#name())),
            What::Object { nullable: true, .. } => {
                quote!(inner.#name().map_or(null_mut(), |object| kept.object(object)))
            }
            What::Texts { .. } => quote!(kept.texts(&inner.#name())),
            What::Elements { .. } => quote!(kept.elements(inner.#name())),
            What::Objects { .. } => quote!(kept.objects(inner.#name())),
        };
        quote!(let #local = #value;)
    }

    /// The entries of the table: the member, and its count.
    pub fn entries(&self) -> TokenStream {
        let (raw, local) = (names::raw_member(&self.field.name), self.local());
        let Some(count) = self.count() else {
            return quote!(#raw: #local);
        };
        let count = names::raw_member(count);
        let nullable = matches!(self.what, What::Texts { nullable: true, .. } | What::Elements { nullable: true, .. });
        let pointer = if nullable {
            quote!(if #local.1 == 0 { null_mut() } else { #local.0.cast() })
        } else {
            quote!(#local.0.cast())
        };
        quote!(#raw: #pointer, #count: #local.1)
    }

    fn local(&self) -> Ident {
        format_ident!("data_{}", self.field.name)
    }
}

impl DataSlot<'_> {
    /// The method with an answer, for a test.
    pub fn sample_method(&self) -> TokenStream {
        let name = names::member(&self.field.name);
        let (ty, _) = self.answer();
        let value = match &self.what {
            What::Bool => quote!(true),
            What::Text { nullable: false } => quote!(c"sample"),
            What::Text { nullable: true } => quote!(Some(c"sample")),
            What::Object { nullable: true, .. } => quote!(Some(Sample::sample())),
            What::Value { .. } | What::Object { .. } => quote!(Sample::sample()),
            What::Texts { .. } => quote!(vec![c"one", c"two"]),
            What::Elements { .. } | What::Objects { .. } => quote!(vec![Sample::sample(), Sample::sample()]),
        };
        quote!(fn #name(&self) -> #ty { #value })
    }

    /// What a client reads after [`sample_method`](Self::sample_method).
    pub fn sample_check(&self) -> TokenStream {
        let name = names::member(&self.field.name);
        let read = quote!(object.#name());
        let count = self.count().map(|count| {
            let count = names::member(count);
            quote!(assert_eq!(object.#count(), 2);)
        });
        let value = match &self.what {
            What::Bool => quote!(assert!(#read);),
            What::Value { .. } => quote!(assert_eq!(#read, Sample::sample());),
            What::Text { nullable: false } => quote!(assert_eq!(#read, c"sample");),
            What::Text { nullable: true } => quote!(assert_eq!(#read, Some(c"sample"));),
            What::Object { nullable: false, .. } => quote!(assert_eq!(#read.to_managed().num_refs(), Some(2));),
            What::Object { nullable: true, .. } => quote!(assert!(#read.is_some());),
            What::Texts { .. } => quote!(assert_eq!(#read.iter().collect::<Vec<_>>(), [c"one", c"two"]);),
            What::Elements { .. } | What::Objects { .. } => quote!(assert_eq!(#read.len(), 2);),
        };
        quote!(#value #count)
    }
}
