//! Changing a message in its place: what is no pointer and decides no length.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::names;
use super::owned::optional;
use super::shape::{Shape, Shaped};
use super::view::field_docs;
use crate::model::Field;

/// The setters of a message.
pub fn emit(shaped: &Shaped) -> TokenStream {
    let change = shaped.change_name();
    let counts = shaped.counts();
    let settable = shaped.fields.iter().filter(|(field, _)| !counts.contains(&field.name));
    let setters = settable.filter_map(|(field, shape)| setter(field, shape));
    quote! {
        impl #change<'_> {
            #(#setters)*
        }
    }
}

fn setter(field: &Field, shape: &Shape) -> Option<TokenStream> {
    let (ty, value) = match shape {
        Shape::Plain(ty) => (ty.clone(), quote!(value)),
        Shape::Bool => (quote!(bool), quote!(value.into())),
        Shape::Enum(name) => (quote!(#name), quote!(value.into())),
        Shape::Absent(ty) => (quote!(Option<#ty>), quote!(or_absent(value))),
        Shape::Grid { element, rows, cols, absent } => {
            let value = if *absent { quote!(or_absent(value)) } else { quote!(value) };
            (optional(*absent, quote!([[#element; #cols]; #rows])), value)
        }
        Shape::Tag(_)
        | Shape::Text { .. }
        | Shape::Nested(_)
        | Shape::Slice { .. }
        | Shape::Matrix { .. }
        | Shape::Records { .. } => return None,
    };
    let doc = field_docs(field, shape, None);
    let (name, raw) = (format_ident!("set_{}", names::member(&field.name)), names::raw_member(&field.name));
    Some(quote! {
        #doc
        #[inline]
        pub fn #name(&mut self, value: #ty) {
            self.0.#raw = #value;
        }
    })
}

/// The expression that sets the time of validity through `change` to `time`, and says whether there is one.
pub fn set_time(shaped: &Shaped) -> Option<TokenStream> {
    use super::view::Time;
    Some(match super::view::time_field(shaped)? {
        Time::Struct(_) => quote!(change.set_time_of_validity(time)),
        Time::Nanoseconds(_) => quote!(change.set_elapsed_nsec(time.elapsed_nsec)),
    })
}
