//! Open enums: newtypes with a constant for each known value.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Family, Part, docs, names};
use crate::model::{Api, Enum};

pub fn emit(api: &Api, family: Family, part: Part<'_>) -> TokenStream {
    let items = api.enums().filter(|item| family_of(item) == family).map(|item| one(item, part));
    quote! {
        use crate::open_enum::open_enum;
        #(#items)*
    }
}

pub fn family_of(item: &Enum) -> Family {
    if item.name.starts_with("Pntos") { Family::Pntos } else { Family::Aspn }
}

pub fn one(item: &Enum, part: Part<'_>) -> TokenStream {
    let sys = part.sys();
    let name = names::safe_ident(&item.name);
    let raw = format_ident!("{}", item.name);
    let doc = docs(&item.docs);
    let shorts: Vec<_> = item.variants.iter().map(|variant| names::variant(item, variant)).collect();
    let constants = item.variants.iter().zip(&shorts).map(|(variant, short)| {
        let doc = docs(&variant.docs);
        let value = Literal::u32_unsuffixed(variant.value);
        quote! { #doc pub const #short: Self = Self(#value); }
    });
    quote! {
        #doc
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        #[repr(transparent)]
        pub struct #name(pub u32);

        impl #name {
            #(#constants)*
        }

        open_enum!(#name, #sys::#raw, #(#shorts),*);
    }
}
