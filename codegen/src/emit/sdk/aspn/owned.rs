//! The struct with public fields, and its way into C's form and back.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::{argument::count_expression, docs, names};
use super::change;
use super::shape::{Shape, Shaped};
use super::view::{field_docs, null_array};
use crate::model::{Count, Field};

pub fn emit(shaped: &Shaped) -> TokenStream {
    let (name, view, raw) = (shaped.name(), shaped.view_name(), format_ident!("{}", shaped.record.name));
    let doc = docs(&shaped.record.docs);
    let c_name = &shaped.record.name;
    let fields = shaped.own_fields().map(|(field, shape)| {
        let doc = field_docs(field, shape, length_docs(shaped, field, shape));
        let (name, ty) = (names::member(&field.name), owned_type(shape));
        quote!(#doc pub #name: #ty)
    });
    let reads = shaped.own_fields().map(|(field, shape)| {
        let (name, value) = (names::member(&field.name), read(field, shape));
        quote!(#name: #value)
    });
    let counts = shaped.fields.iter().filter(|(field, _)| shaped.is_derived(field)).map(|(field, _)| {
        let (count, text) = (names::member(&field.name), &field.name);
        let lengths = shaped.counted_by(&field.name).flat_map(|(array, shape)| lengths(array, shape, &field.name));
        quote!(let #count = out.count(#text, &[#(#lengths),*]);)
    });
    let checks = shaped.fields.iter().flat_map(|(field, shape)| checks(shaped, field, shape));
    let values = shaped.fields.iter().map(|(field, shape)| {
        let (name, raw_name) = (names::member(&field.name), names::raw_member(&field.name));
        if shaped.is_derived(field) {
            return if name == raw_name { quote!(#name) } else { quote!(#raw_name: #name) };
        }
        let value = lower(shaped, field, shape);
        quote!(#raw_name: #value)
    });
    let uses_out = shaped.fields.iter().any(|(field, shape)| shaped.is_derived(field) || takes_memory(shape));
    let out = if uses_out { quote!(out) } else { quote!(_) };
    let null_array = null_array(shaped);
    let message = shaped.record.message.as_ref().map(|_| message(shaped));
    quote! {
        #doc
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name {
            #(#fields,)*
        }

        #[doc = " SAFETY: what is not null was made by `Lowering`, or is an array of this value."]
        unsafe impl Record for #name {
            const C_NAME: &'static str = #c_name;
            type Raw = sys::#raw;
            type Ref<'a> = #view<'a>;

            #[inline]
            fn view(raw: View<'_, Self::Raw>) -> Self::Ref<'_> {
                #view(raw)
            }

            #[inline]
            fn read(view: Self::Ref<'_>) -> Self {
                Self { #(#reads,)* }
            }

            #[inline]
            fn lower(&self, #out: &mut Lowering) -> Self::Raw {
                #(#counts)*
                #(#checks)*
                sys::#raw { #(#values,)* }
            }

            #null_array
        }

        #message
    }
}

/// How long an array has to be, in terms of the owned struct.
fn length_docs(shaped: &Shaped, field: &Field, shape: &Shape) -> Option<String> {
    let other = |count: &Count| {
        let Count::Path(path) = count else { return None };
        let (first, shape) = shaped.counted_by(&path[0]).next()?;
        (first.name != field.name).then(|| match shape {
            Shape::Matrix { .. } => format!("row of `{}`", first.name),
            _ => format!("element of `{}`", first.name),
        })
    };
    match shape {
        Shape::Slice { count, .. } | Shape::Records { count, .. } => {
            other(count).map(|other| format!("One for each {other}."))
        }
        Shape::Matrix { rows, cols, .. } if rows == cols => Some(match (other(rows), rows) {
            (Some(other), _) => format!("Square, with a row for each {other}."),
            (None, Count::Path(path))
                if !shaped.fields.iter().any(|(field, _)| field.name == path[0] && !shaped.is_derived(field)) =>
            {
                format!("Square; its size is what C calls `{}`.", path.join("."))
            }
            (None, Count::Path(path)) => format!("Shape: `{0}` x `{0}`.", path.join(".")),
            (None, _) => "Square.".to_owned(),
        }),
        _ => None,
    }
}

fn message(shaped: &Shaped) -> TokenStream {
    let (api, record) = (shaped.api, shaped.record);
    let (name, change, raw) = (shaped.name(), shaped.change_name(), format_ident!("{}", record.name));
    let number = super::tag(api, record);
    let mut path = Vec::new();
    let mut inner = Some(record);
    while let Some(base) = inner.and_then(|record| record.base.as_ref()) {
        path.push(names::raw_member(&base.field));
        inner = api.record(&base.record);
    }
    let setters = change::emit(shaped);
    quote! {
        message!(#name, #change, #raw, #number, #(#path).*);
        #setters
    }
}

fn owned_type(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Plain(ty) => ty.clone(),
        Shape::Bool => quote!(bool),
        Shape::Enum(name) | Shape::Tag(name) | Shape::Nested(name) => quote!(#name),
        Shape::Absent(ty) => quote!(Option<#ty>),
        Shape::Grid { element, rows, cols, absent } => optional(*absent, quote!([[#element; #cols]; #rows])),
        Shape::Text { nullable } => optional(*nullable, quote!(CString)),
        Shape::Slice { element, absent, .. } => optional(*absent, quote!(Vec<#element>)),
        Shape::Matrix { element, absent, .. } => optional(*absent, quote!(Matrix<#element>)),
        Shape::Records { record, .. } => quote!(Vec<#record>),
    }
}

pub fn optional(is: bool, ty: TokenStream) -> TokenStream {
    if is { quote!(Option<#ty>) } else { ty }
}

/// The owned value of a field of `view`.
fn read(field: &Field, shape: &Shape) -> TokenStream {
    let (name, raw) = (names::member(&field.name), names::raw_member(&field.name));
    match shape {
        Shape::Grid { absent: false, .. } => quote!(view.as_raw().#raw),
        Shape::Grid { .. } => quote!(present(view.as_raw().#raw)),
        Shape::Text { nullable: true } => quote!(view.#name().map(Into::into)),
        Shape::Text { nullable: false } => quote!(view.#name().into()),
        Shape::Slice { absent: true, .. } => quote!(view.#name().map(<[_]>::to_vec)),
        Shape::Matrix { absent: true, .. } => quote!(view.#name().map(|matrix| matrix.to_owned())),
        Shape::Nested(_) | Shape::Matrix { .. } => quote!(view.#name().to_owned()),
        Shape::Slice { .. } | Shape::Records { .. } => quote!(view.#name().to_vec()),
        _ => quote!(view.#name()),
    }
}

/// The lengths of an array that follow a count.
fn lengths(field: &Field, shape: &Shape, count: &str) -> Vec<TokenStream> {
    let (name, text) = (names::member(&field.name), &field.name);
    let is_it = |of: &Count| matches!(of, Count::Path(path) if *path == [count]);
    match shape {
        Shape::Matrix { rows, cols, .. } => {
            let rows = is_it(rows).then(|| quote!((#text, "rows", self.#name.rows())));
            let cols = is_it(cols).then(|| quote!((#text, "columns", self.#name.cols())));
            rows.into_iter().chain(cols).collect()
        }
        _ => vec![quote!((#text, "elements", self.#name.len()))],
    }
}

/// What has to hold for an array whose length something else decides.
fn checks(shaped: &Shaped, field: &Field, shape: &Shape) -> Vec<TokenStream> {
    let (name, text) = (names::member(&field.name), &field.name);
    let is_field = |count: &Count| matches!(count, Count::Path(path) if path.len() == 1);
    let check = |unit: &str, length: TokenStream, count: &Count| {
        let expected = expected(shaped, count);
        (!is_field(count)).then(|| quote!(out.expect((#text, #unit, self.#name.#length()), #expected);))
    };
    let checks = match shape {
        Shape::Slice { count, absent: false, .. } | Shape::Records { count, .. } => {
            vec![check("elements", quote!(len), count)]
        }
        Shape::Matrix { rows, cols, absent: false, .. } => {
            vec![check("rows", quote!(rows), rows), check("columns", quote!(cols), cols)]
        }
        _ => Vec::new(),
    };
    checks.into_iter().flatten().collect()
}

/// A count in terms of the owned struct.
fn expected(shaped: &Shaped, count: &Count) -> TokenStream {
    count_expression(count, &|path| {
        let name = names::member(&path[0]);
        let derived = shaped.fields.iter().any(|(field, _)| field.name == path[0] && shaped.is_derived(field));
        if derived { quote!(#name as usize) } else { quote!(self.#name as usize) }
    })
}

/// The raw value of a field.
fn lower(shaped: &Shaped, field: &Field, shape: &Shape) -> TokenStream {
    let (name, text) = (names::member(&field.name), &field.name);
    match shape {
        Shape::Tag(_) => quote!(Default::default()),
        Shape::Plain(_) | Shape::Grid { absent: false, .. } => quote!(self.#name),
        Shape::Bool => quote!(sys::Bool::from(self.#name)),
        Shape::Enum(_) => quote!(self.#name.into()),
        Shape::Absent(_) | Shape::Grid { .. } => quote!(or_absent(self.#name)),
        Shape::Text { nullable: false } => quote!(self.#name.as_ptr().cast_mut()),
        Shape::Text { nullable: true } => {
            quote!(self.#name.as_ref().map_or(core::ptr::null_mut(), |text| text.as_ptr().cast_mut()))
        }
        Shape::Nested(_) => quote!(out.nested(#text, &self.#name)),
        Shape::Slice { absent: false, .. } => quote!(out.slice(&self.#name)),
        Shape::Slice { count, .. } => {
            let count = expected(shaped, count);
            quote!(out.absent_slice(#text, self.#name.as_ref(), #count))
        }
        Shape::Matrix { absent: false, .. } => quote!(out.matrix(&self.#name)),
        Shape::Matrix { rows, cols, .. } => {
            let (rows, cols) = (expected(shaped, rows), expected(shaped, cols));
            quote!(out.absent_matrix(#text, self.#name.as_ref(), #rows, #cols))
        }
        Shape::Records { .. } => quote!(out.records(#text, &self.#name)),
    }
}

fn takes_memory(shape: &Shape) -> bool {
    matches!(shape, Shape::Nested(_) | Shape::Slice { .. } | Shape::Matrix { .. } | Shape::Records { .. })
}
