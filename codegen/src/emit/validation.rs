//! The tables that the SDK judges messages by.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::Part;
use super::lcm::{ident, lookup, message_type, table_name};
use crate::model::{Api, Record};
use crate::sense::{self, FieldRule, Length, Nan, Real, Rule};

/// `pntos/src/validation/generated.rs`.
pub fn rules(api: &Api, part: Part<'_>) -> String {
    let tables = tables(api, part);
    let (printed, by_type) = (tables.iter().map(Table::print), by_type(&tables));
    super::rust::print(quote! {
        use core::mem::offset_of;

        use super::table::{Length, Nan, Number::*, Rule, Rules, Validated};
        use crate::sys;

        #(#printed)*

        /// The rules of a message.
        pub(super) #by_type
    })
}

/// The rules of an extension; `None` if nothing of it has any.
pub fn extension(api: &Api, part: Part<'_>) -> Option<String> {
    let tables = tables(api, part);
    if tables.is_empty() {
        return None;
    }
    let (printed, by_type) = (tables.iter().map(Table::print), by_type(&tables));
    let tokens = quote! {
        //! Whether a message makes sense.
        #[allow(unused_imports)]
        use core::mem::offset_of;

        use ::pntos::validation::{Validated, Validator};
        #[allow(unused_imports)]
        use ::pntos::validation::tables::{Length, Nan, Number::*, Rule, Rules};

        use super::sys;

        #[doc = " SAFETY: the rules are those of the struct of each message type."]
        /// Judges the messages of the extension, and those of ASPN.
        pub const VALIDATOR: Validator = unsafe { Validator::extended(by_type) };

        #(#printed)*

        /// The rules of a message.
        #by_type
    };
    Some(super::rust::print_from(part.folder, tokens))
}

/// The structs that have rules: those that travel.
fn tables<'a>(api: &'a Api, part: Part<'a>) -> Vec<Table<'a>> {
    let records = part.records(api).filter(|record| record.lcm.is_some());
    records.map(|record| Table { api, part, record }).collect()
}

fn by_type(tables: &[Table<'_>]) -> TokenStream {
    let messages = tables.iter().filter_map(|Table { api, record, .. }| {
        let message = message_type(api, record)?;
        Some((message, table_name(record)))
    });
    lookup("type", quote!(sys::Aspn23MessageType), &quote!(Rules), messages)
}

/// The rules of one struct.
struct Table<'a> {
    api: &'a Api,
    part: Part<'a>,
    record: &'a Record,
}

impl Table<'_> {
    fn print(&self) -> TokenStream {
        let (table, name) = (table_name(self.record), ident(&self.record.name));
        let rules = sense::rules(self.api, self.record);
        let fields = rules.iter().map(|FieldRule { field, rule }| {
            let (at, rule) = (offset(field), self.rule(rule));
            quote!((#field, #at, #rule))
        });
        quote! {
            static #table: Rules = {
                type C = sys::#name;
                Rules { size: size_of::<C>(), fields: &[#(#fields),*] }
            };

            #[doc = " SAFETY: the rules are those of this struct."]
            unsafe impl Validated for sys::#name {
                const RULES: &'static Rules = &#table;
            }
        }
    }

    /// A reference to the rules of a nested struct: of this file, or of the SDK.
    fn rules_of(&self, record: &Record) -> TokenStream {
        if self.part.records(self.api).any(|own| own.name == record.name) {
            let table = table_name(record);
            return quote!(&#table);
        }
        let record = ident(&record.name);
        quote!(<sys::#record as Validated>::RULES)
    }

    fn rule(&self, rule: &Rule<'_>) -> TokenStream {
        match rule {
            Rule::Listed(values) => {
                let values = values.iter().map(|value| Literal::u32_unsuffixed(*value));
                quote!(Rule::Listed(&[#(#values),*]))
            }
            Rule::Truth => quote!(Rule::Truth),
            Rule::Text => quote!(Rule::Text),
            Rule::Real(number, on_nan) => {
                let (number, on_nan) = (real(*number), nan(*on_nan));
                quote!(Rule::Real(#number, #on_nan))
            }
            Rule::Variance(number, on_nan) => {
                let (number, on_nan) = (real(*number), nan(*on_nan));
                quote!(Rule::Variance(#number, #on_nan))
            }
            Rule::Reals(number, count, on_nan) => {
                let (number, count, on_nan) = (real(*number), Literal::u32_unsuffixed(*count), nan(*on_nan));
                quote!(Rule::Reals(#number, #count, #on_nan))
            }
            Rule::RealsOf(number, counts, on_nan) => {
                let (number, counts, on_nan) = (real(*number), lengths(counts), nan(*on_nan));
                quote!(Rule::RealsOf(#number, #counts, #on_nan))
            }
            Rule::OptionalRealsOf(number, counts) => {
                let (number, counts) = (real(*number), lengths(counts));
                quote!(Rule::OptionalRealsOf(#number, #counts))
            }
            Rule::Present(counts) => {
                let counts = lengths(counts);
                quote!(Rule::Present(#counts))
            }
            Rule::Struct(record) => {
                let table = self.rules_of(record);
                quote!(Rule::Struct(#table))
            }
            Rule::Structs(counts, record) => {
                let (counts, table) = (lengths(counts), self.rules_of(record));
                quote!(Rule::Structs(#counts, #table))
            }
            Rule::Covariance(rows) => {
                let rows = Literal::u32_unsuffixed(*rows);
                quote!(Rule::Covariance(#rows))
            }
            Rule::CovarianceOf(rows) => {
                let rows = length(rows);
                quote!(Rule::CovarianceOf(#rows))
            }
            Rule::Quaternion(on_nan) => {
                let on_nan = nan(*on_nan);
                quote!(Rule::Quaternion(#on_nan))
            }
            Rule::Measured { count, terms, attitude } => {
                let (count, terms) = (length(count), terms.iter().map(|term| offset(term)));
                let attitude = match attitude.map(offset) {
                    Some(at) => quote!(Some(#at)),
                    None => quote!(None),
                };
                quote!(Rule::Measured { count: #count, terms: &[#(#terms),*], attitude: #attitude })
            }
            Rule::Geodetic { frame, value, longitude } => {
                let (frame, value, at) = (offset(frame), Literal::u32_unsuffixed(*value), offset(longitude));
                quote!(Rule::Geodetic { frame: #frame, value: #value, longitude: (#longitude, #at) })
            }
        }
    }
}

fn lengths(counts: &[Length<'_>]) -> TokenStream {
    let lengths = counts.iter().map(length);
    quote!(&[#(#lengths),*])
}

fn length(count: &Length<'_>) -> TokenStream {
    match count {
        Length::Field(field, scalar) => {
            let (variant, at) = (format_ident!("{}", format!("{scalar:?}")), offset(field));
            quote!(Length::#variant(#at))
        }
        Length::Const(number) => {
            let number = Literal::u32_unsuffixed(*number);
            quote!(Length::Const(#number))
        }
    }
}

fn nan(on_nan: Nan) -> TokenStream {
    match on_nan {
        Nan::IsAbsent => quote!(Nan::IsAbsent),
        Nan::IsWrong => quote!(Nan::IsWrong),
    }
}

fn real(number: Real) -> Ident {
    match number {
        Real::F32 => format_ident!("F32"),
        Real::F64 => format_ident!("F64"),
    }
}

fn offset(field: &str) -> TokenStream {
    let field = ident(field);
    quote!(offset_of!(C, #field))
}
