//! For the tests of the SDK: any value of each struct, and a comparison of it with C's form that goes past the view.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{argument::count_expression, names, print};
use super::shape::{self, Class, Shape, Shaped};
use crate::model::{Api, Count, Field, Record};

/// The file of the tests.
pub fn emit(api: &Api) -> String {
    let shaped: Vec<Shaped> = api.records().filter_map(|record| Shaped::new(api, record)).collect();
    let numbers = api.records().filter(|record| shape::class(api, record) == Some(Class::Numbers)).map(of_numbers);
    let structs = shaped.iter().map(one);
    let messages: Vec<&Shaped> = shaped.iter().filter(|shaped| shaped.record.message.is_some()).collect();
    let names: Vec<_> = messages.iter().map(|message| message.name()).collect();
    let tags = messages.iter().map(|message| super::tag(api, message.record));
    print(
        "Any value of each ASPN struct, and whether C's form of it is the same.",
        quote! {
            use pntos::{Managed, Message, aspn::*};
            use super::sample::{Count, Numbers, Same, SameStruct, Sample, TestedMessage, each, list};

            #(#numbers)*
            #(#structs)*
            #(
                impl TestedMessage for #names {
                    const TYPE: u32 = #tags;

                    fn send(self) -> Managed<Message> {
                        self.into_message("tested").expect("lengths fit together")
                    }

                    fn receive(message: &Message) -> Option<(Self, &Self::Raw)> {
                        match message.aspn() {
                            AspnRef::#names(view) => Some((view.to_owned(), view.as_raw())),
                            _ => None,
                        }
                    }
                }
            )*

            /// Calls a macro with every message.
            macro_rules! every_message {
                ($call:ident) => { $call! { #(#names)* } };
            }
            pub(crate) use every_message;
        },
    )
}

fn of_numbers(record: &Record) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let fields: Vec<_> = record.fields().map(|field| names::raw_member(&field.name)).collect();
    quote! {
        impl Sample for #name {
            fn sample(numbers: &mut Numbers) -> Self {
                Self { #(#fields: Sample::sample(numbers),)* }
            }
        }

        impl Same<Self> for #name {
            fn same(&self, raw: &Self) -> bool {
                self == raw
            }
        }
    }
}

fn one(shaped: &Shaped) -> TokenStream {
    let name = shaped.name();
    let lengths = shaped.counts().into_iter().map(|count| {
        let derived = shaped.fields.iter().any(|(field, _)| field.name == count && shaped.is_derived(field));
        let name = names::member(&count);
        // A count that stands for itself is not zero: no elements and no array would look alike.
        if derived { quote!(let #name = numbers.length();) } else { quote!(let #name = 1 + numbers.length();) }
    });
    let values = shaped.own_fields().map(|(field, shape)| {
        let (name, value) = (names::member(&field.name), value(shaped, field, shape));
        quote!(#name: #value)
    });
    let compared = shaped.fields.iter().map(|(field, shape)| compare(shaped, field, shape));
    quote! {
        impl Sample for #name {
            fn sample(numbers: &mut Numbers) -> Self {
                #(#lengths)*
                Self { #(#values,)* }
            }
        }

        impl SameStruct for #name {
            fn same(&self, raw: &Self::Raw) {
                #(#compared)*
            }
        }
    }
}

fn local(count: &Count) -> TokenStream {
    count_expression(count, &|path| {
        let name = names::member(&path[0]);
        quote!(#name)
    })
}

fn value(shaped: &Shaped, field: &Field, shape: &Shape) -> TokenStream {
    let some = |absent: bool, value: TokenStream| {
        if absent { quote!(numbers.option(|numbers| #value)) } else { value }
    };
    match shape {
        _ if shaped.counts().contains(&field.name) => {
            let name = names::member(&field.name);
            quote!(#name.try_into().expect("a small number"))
        }
        Shape::Enum(name) | Shape::Tag(name) => quote!(#name(Sample::sample(numbers))),
        Shape::Slice { count, absent, .. } => {
            let count = local(count);
            some(*absent, quote!(numbers.list(#count)))
        }
        Shape::Matrix { rows, cols, absent, .. } => {
            let (rows, cols) = (local(rows), local(cols));
            some(*absent, quote!(numbers.matrix(#rows, #cols)))
        }
        Shape::Records { count, .. } => {
            let count = local(count);
            quote!(numbers.list(#count))
        }
        _ => quote!(Sample::sample(numbers)),
    }
}

fn compare(shaped: &Shaped, field: &Field, shape: &Shape) -> TokenStream {
    let (name, raw, text) = (names::member(&field.name), names::raw_member(&field.name), &field.name);
    if shaped.is_derived(field) {
        let lengths = shaped.counted_by(&field.name).map(|(array, shape)| {
            let array = names::member(&array.name);
            match shape {
                Shape::Matrix { .. } => quote!(self.#array.rows()),
                _ => quote!(self.#array.len()),
            }
        });
        return quote!(#(assert_eq!(raw.#raw.number(), #lengths, #text);)*);
    }
    match shape {
        Shape::Tag(_) => quote!(),
        Shape::Enum(_) => quote!(assert_eq!(self.#name.0, raw.#raw.0, #text);),
        Shape::Nested(_) => quote!(self.#name.same(&raw.#raw);),
        Shape::Records { .. } => quote!(each(&self.#name, list(raw.#raw, self.#name.len()));),
        Shape::Slice { absent: false, .. } => {
            quote!(assert!(self.#name.same(list(raw.#raw.cast(), self.#name.len())), #text);)
        }
        Shape::Slice { count, .. } => {
            let count = raw_count(count);
            quote!(assert!(self.#name.same(list(raw.#raw.cast(), #count)), #text);)
        }
        Shape::Matrix { rows, cols, .. } => {
            let (rows, cols) = (raw_count(rows), raw_count(cols));
            quote!(assert!(self.#name.same(list(raw.#raw, #rows * #cols)), #text);)
        }
        _ => quote!(assert!(self.#name.same(&raw.#raw), #text);),
    }
}

fn raw_count(count: &Count) -> TokenStream {
    count_expression(count, &|path| {
        let name = names::raw_member(&path[0]);
        quote!(raw.#name.number())
    })
}
