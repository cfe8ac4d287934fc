//! Changing a message in its place: what decides no length and is no text and no other struct.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::names;
use super::owned::optional;
use super::shape::{Shape, Shaped};
use super::view::{field_docs, raw_count};
use crate::model::{Count, Field};

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
        Shape::Slice { absent: false, .. } | Shape::Matrix { absent: false, .. } => {
            return Some(elements(field, shape));
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

/// Access to the elements of an array.
fn elements(field: &Field, shape: &Shape) -> TokenStream {
    let count = |count: &Count| raw_count(count, &quote!(self.0));
    let (element, count) = match shape {
        Shape::Slice { element, count: of, .. } => (element, count(of)),
        Shape::Matrix { element, rows, cols, .. } => {
            let (rows, cols) = (count(rows), count(cols));
            (element, quote!((#rows).saturating_mul(#cols)))
        }
        _ => return quote!(),
    };
    let doc = field_docs(field, shape, None);
    let (name, raw) = (format_ident!("{}_mut", names::member(&field.name)), names::raw_member(&field.name));
    quote! {
        #doc
        #[inline]
        pub fn #name(&mut self) -> &mut [#element] {
            #[doc = " SAFETY: promised to `change`."]
            unsafe { text::elements_mut(self.0.#raw.cast(), #count) }
        }
    }
}

/// The expression that sets the time of validity through `change` to `time`, and says whether there is one.
pub fn set_time(shaped: &Shaped) -> Option<TokenStream> {
    use super::view::Time;
    Some(match super::view::time_field(shaped)? {
        Time::Struct(_) => quote!(change.set_time_of_validity(time)),
        Time::Nanoseconds(_) => quote!(change.set_elapsed_nsec(time.elapsed_nsec)),
    })
}
