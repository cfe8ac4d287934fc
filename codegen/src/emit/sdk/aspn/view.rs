//! The view of a received struct.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::super::docs as sentences;
use super::super::{argument::count_expression, docs, names};
use super::owned::optional;
use super::shape::{Shape, Shaped};
use crate::model::{Count, Field, Scalar, Type};

/// Columns of a documentation line.
const WIDTH: usize = 100;

pub fn emit(shaped: &Shaped) -> TokenStream {
    let (owned, view, raw) = (shaped.name(), shaped.view_name(), format_ident!("{}", shaped.record.name));
    let accessors = shaped.fields.iter().map(|(field, shape)| accessor(field, shape));
    quote! {
        record!(#owned, #view, #raw);

        impl<'a> #view<'a> {
            #(#accessors)*
        }
    }
}

fn accessor(field: &Field, shape: &Shape) -> TokenStream {
    let doc = view_docs(field, shape);
    let name = names::member(&field.name);
    let raw = names::raw_member(&field.name);
    let place = quote!(self.as_raw().#raw);
    let count = |count: &Count| raw_count(count, &quote!(self.as_raw()));
    let promised = |expression: TokenStream| {
        quote! {
            #[doc = " SAFETY: promised to `from_raw`."]
            unsafe { #expression }
        }
    };
    let (ty, value) = match shape {
        Shape::Tag(name) | Shape::Enum(name) => (quote!(#name), quote!(#place.into())),
        Shape::Plain(ty) => (ty.clone(), place),
        Shape::Bool => (quote!(bool), quote!(#place != 0)),
        Shape::Absent(ty) => (quote!(Option<#ty>), quote!(present(#place))),
        Shape::Grid { element, absent, .. } => {
            let ty = quote!(MatrixRef<'a, #element>);
            let value = quote!(MatrixRef::from(&#place));
            let value = if *absent { quote!((!is_absent(&#place)).then(|| #value)) } else { value };
            (optional(*absent, ty), value)
        }
        Shape::Text { nullable } => {
            let default = (!nullable).then(|| quote!(.unwrap_or_default()));
            (optional(*nullable, quote!(&'a CStr)), promised(quote!(text::text(#place)#default)))
        }
        Shape::Nested(record) => {
            let view = format_ident!("{record}Ref");
            (quote!(#view<'a>), promised(quote!(nested::<#record>(&#place))))
        }
        Shape::Slice { element, count: of, absent } => {
            let count = count(of);
            let rest = if *absent { quote!(.filter(|array| !is_absent(*array))) } else { quote!(.unwrap_or(&[])) };
            (optional(*absent, quote!(&'a [#element])), promised(quote!(text::elements(#place.cast(), #count)#rest)))
        }
        Shape::Matrix { element, rows, cols, absent } => {
            let (rows, cols) = (count(rows), count(cols));
            let value = if *absent {
                quote!(optional_matrix(#place, #rows, #cols).filter(|matrix| !is_absent(matrix.as_slice())))
            } else {
                quote!(matrix(#place, #rows, #cols))
            };
            (optional(*absent, quote!(MatrixRef<'a, #element>)), promised(value))
        }
        Shape::Records { record, count: of } => {
            let count = count(of);
            (quote!(Records<'a, #record>), promised(quote!(records(#place, #count))))
        }
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

/// A count in terms of the C struct.
pub fn raw_count(count: &Count, raw: &TokenStream) -> TokenStream {
    count_expression(count, &|path| {
        let name = names::raw_member(&path[0]);
        quote!(#raw.#name as usize)
    })
}

/// The search for an array that is null although it has a count; nothing for a record without arrays.
pub fn null_array(shaped: &Shaped) -> TokenStream {
    let looks: Vec<TokenStream> = shaped
        .fields
        .iter()
        .flat_map(|(field, shape)| {
            let (name, raw, text) = (names::member(&field.name), names::raw_member(&field.name), &field.name);
            let look = |count: TokenStream| quote!(null_array::<Self>(#text, raw.raw().#raw, #count));
            let count = |count: &Count| raw_count(count, &quote!(raw.raw()));
            match shape {
                Shape::Slice { count: of, absent: false, .. } => vec![look(count(of))],
                Shape::Matrix { rows, cols, absent: false, .. } => {
                    let (rows, cols) = (count(rows), count(cols));
                    vec![look(quote!((#rows).saturating_mul(#cols)))]
                }
                Shape::Records { count: of, .. } => {
                    vec![look(count(of)), quote!(Self::view(raw).#name().null_array())]
                }
                Shape::Nested(record) if has_arrays(shaped, record) => {
                    vec![quote! {{
                        #[doc = " SAFETY: it is a part of what is viewed."]
                        unsafe { nested_null_array::<#record>(&raw.raw().#raw) }
                    }}]
                }
                _ => Vec::new(),
            }
        })
        .collect();
    let Some((first, others)) = looks.split_first() else { return quote!() };
    quote! {
        #[inline]
        fn null_array(raw: View<'_, Self::Raw>) -> Option<NullArray> {
            #first #(.or_else(|| #others))*
        }
    }
}

fn has_arrays(shaped: &Shaped, nested: &proc_macro2::Ident) -> bool {
    let record = shaped.api.records().find(|record| names::safe_ident(&record.name) == *nested);
    record.and_then(|record| Shaped::new(shaped.api, record)).is_some_and(|inner| {
        inner.fields.iter().any(|(_, shape)| match shape {
            Shape::Slice { absent, .. } | Shape::Matrix { absent, .. } => !absent,
            Shape::Records { .. } => true,
            Shape::Nested(record) => has_arrays(&inner, record),
            _ => false,
        })
    })
}

/// The field that says when a message is valid.
pub enum Time<'a> {
    /// A time stamp.
    Struct(&'a Field),
    /// Nanoseconds by themselves.
    Nanoseconds(&'a Field),
}

pub fn time_field<'a>(shaped: &Shaped<'a>) -> Option<Time<'a>> {
    shaped.fields.iter().find_map(|(field, _)| match &field.ty {
        Type::Named(_) if field.name == "time_of_validity" => Some(Time::Struct(field)),
        Type::Scalar(Scalar::I64) if field.name == "elapsed_nsec" => Some(Time::Nanoseconds(field)),
        _ => None,
    })
}

/// The expression for the time of validity in a view called `view`.
pub fn time(shaped: &Shaped) -> TokenStream {
    match time_field(shaped) {
        Some(Time::Struct(field)) => {
            let name = names::member(&field.name);
            quote!(Some(view.#name()))
        }
        Some(Time::Nanoseconds(field)) => {
            let name = names::member(&field.name);
            quote!(Some(Timestamp { elapsed_nsec: view.#name() }))
        }
        None => quote!({
            let _ = view;
            None
        }),
    }
}

/// What the description says about a field, with its unit and, of a field of C, its length.
fn view_docs(field: &Field, shape: &Shape) -> TokenStream {
    field_docs(
        field,
        shape,
        match shape {
            Shape::Matrix { rows: Count::Path(rows), cols: Count::Path(cols), .. } => {
                Some(format!("Shape: `{}` x `{}`.", rows.join("."), cols.join(".")))
            }
            Shape::Slice { count: Count::Path(path), .. } | Shape::Records { count: Count::Path(path), .. } => {
                Some(format!("Length: `{}`.", path.join(".")))
            }
            _ => None,
        },
    )
}

/// What the description says about a field, with its unit and its `length`.
pub fn field_docs(field: &Field, shape: &Shape, length: Option<String>) -> TokenStream {
    let mut paragraphs = sentences::field(field);
    let absent = match shape {
        Shape::Absent(_) => true,
        Shape::Grid { absent, .. } | Shape::Slice { absent, .. } | Shape::Matrix { absent, .. } => *absent,
        _ => false,
    };
    if absent {
        paragraphs.push("`None` where it is not known.".to_owned());
    }
    if let Shape::Grid { rows, cols, .. } = shape {
        paragraphs.push(format!("Shape: {rows} x {cols}."));
    }
    paragraphs.extend(length);
    docs(&sentences::wrap(&paragraphs, WIDTH).join("\n"))
}
