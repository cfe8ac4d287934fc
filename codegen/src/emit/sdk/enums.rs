//! Open enums: newtypes with a constant for each known value.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Family, docs, names};
use crate::model::{Api, Enum};

pub fn emit(api: &Api, family: Family) -> TokenStream {
    let items = api.enums().filter(|item| family_of(item) == family).map(one);
    quote! {
        use core::fmt;
        use crate::sys;
        #(#items)*
    }
}

pub fn family_of(item: &Enum) -> Family {
    if item.name.starts_with("Pntos") { Family::Pntos } else { Family::Aspn }
}

pub fn one(item: &Enum) -> TokenStream {
    let name = names::safe_ident(&item.name);
    let raw = format_ident!("{}", item.name);
    let doc = docs(&item.docs);
    let constants = item.variants.iter().map(|variant| {
        let doc = docs(&variant.docs);
        let short = names::variant(item, variant);
        let value = variant.value;
        quote! { #doc pub const #short: Self = Self(#value); }
    });
    let mut first_names = BTreeMap::new();
    for variant in &item.variants {
        first_names.entry(variant.value).or_insert_with(|| names::variant(item, variant).to_string());
    }
    let (values, texts): (Vec<_>, Vec<_>) = first_names.into_iter().unzip();
    quote! {
        #doc
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        #[repr(transparent)]
        pub struct #name(pub u32);

        impl #name {
            #(#constants)*

            /// The name of the value; `None` for one that this version of the API does not list.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    #(#values => Some(#texts),)*
                    _ => None,
                }
            }
        }

        impl fmt::Debug for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, "{}", self.0),
                }
            }
        }

        impl From<sys::#raw> for #name {
            fn from(raw: sys::#raw) -> Self {
                Self(raw.0)
            }
        }

        impl From<#name> for sys::#raw {
            fn from(value: #name) -> Self {
                Self(value.0)
            }
        }
    }
}
