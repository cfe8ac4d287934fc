//! What can be wrong with a message whose bytes are right: the rules of each ASPN struct, as far as the description says
//! or implies them.
//!
//! Listed enum values, NaN where a value may be absent, and lengths are said. Three things follow from names: a
//! `variance` is not negative, a `covariance` is a square matrix that could be one, and a `quaternion` has length 1. A count
//! that is both sides of a covariance counts the values that are not absent, and a frame that may be geodetic makes
//! angles of the two numbers behind it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Api, Count, Extent, Field, Named, Pointer, Record, Scalar, Type};

/// `pntos/src/validation/generated.rs`.
pub fn rules(api: &Api) -> String {
    let structs: Vec<Rules<'_>> = api
        .records()
        .filter(|record| record.lcm.is_some())
        .map(|record| Rules { api, record, name: table(record) })
        .collect();
    let tables = structs.iter().map(Rules::print);
    let by_type = structs.iter().filter_map(|rules| {
        let (variant, table) = (format_ident!("{}", rules.record.message.as_deref()?), &rules.name);
        Some(quote!(sys::Aspn23MessageType::#variant => &#table))
    });
    let tokens = quote! {
        use core::mem::offset_of;

        use super::table::{Length, Nan, Number::*, Rule, Rules, Validated};
        use crate::sys;

        #(#tables)*

        /// The rules of a message.
        pub(super) fn by_type(message_type: sys::Aspn23MessageType) -> Option<&'static Rules> {
            Some(match message_type {
                #(#by_type,)*
                _ => return None,
            })
        }
    };
    super::rust::print(tokens)
}

struct Rules<'a> {
    api: &'a Api,
    record: &'a Record,
    name: Ident,
}

impl Rules<'_> {
    fn print(&self) -> TokenStream {
        let (table, record) = (&self.name, format_ident!("{}", self.record.name));
        let fields = self.record.fields().filter_map(|field| {
            let (name, at, rule) = (&field.name, offset(&field.name), self.rule(field)?);
            Some(quote!((#name, #at, #rule)))
        });
        let derived = self.measured().into_iter().chain(self.geodetic());
        quote! {
            static #table: Rules = {
                type C = sys::#record;
                Rules { size: size_of::<C>(), fields: &[#(#fields,)* #(#derived),*] }
            };

            #[doc = " SAFETY: the rules are those of this struct."]
            unsafe impl Validated for sys::#record {
                const RULES: &'static Rules = &#table;
            }
        }
    }

    fn rule(&self, field: &Field) -> Option<TokenStream> {
        let nan = nan(field);
        match &field.ty {
            Type::Scalar(Scalar::Bool) => Some(quote!(Rule::Truth)),
            Type::Scalar(scalar) => {
                let number = real(*scalar)?;
                let is_variance = field.name.ends_with("variance");
                Some(if is_variance {
                    quote!(Rule::Variance(#number, #nan))
                } else {
                    quote!(Rule::Real(#number, #nan))
                })
            }
            Type::Array { .. } => {
                let (element, count) = super::lcm::plan::elements(&field.ty);
                let Type::Scalar(scalar) = element else { return None };
                if let Type::Array { len, .. } = field.ty
                    && field.name.ends_with("covariance")
                {
                    let rows = Literal::u32_unsuffixed(len);
                    return Some(quote!(Rule::Covariance(#rows)));
                }
                if field.name.ends_with("quaternion") && count == 4 {
                    return Some(quote!(Rule::Quaternion(#nan)));
                }
                let (number, count) = (real(*scalar)?, Literal::u32_unsuffixed(count));
                Some(quote!(Rule::Reals(#number, #count, #nan)))
            }
            Type::Pointer(pointer) => self.behind(field, pointer),
            Type::Named(name) => match self.api.named(name)? {
                // What a message is says its type, which is not checked against itself.
                Named::Enum(_) if field.name == "message_type" => None,
                Named::Enum(item) => {
                    let values = item.variants.iter().map(|variant| Literal::u32_unsuffixed(variant.value));
                    Some(quote!(Rule::Listed(&[#(#values),*])))
                }
                Named::Record(record) => {
                    let table = table(record);
                    Some(quote!(Rule::Struct(&#table)))
                }
            },
            _ => None,
        }
    }

    /// The rule of an array or a string.
    fn behind(&self, field: &Field, pointer: &Pointer) -> Option<TokenStream> {
        let nan = nan(field);
        let counts = match &pointer.extent {
            Extent::Text => return Some(quote!(Rule::Text)),
            Extent::Many(count) => paths(count)?,
            _ => return None,
        };
        if let [rows, columns] = counts[..]
            && rows == columns
            && field.name.ends_with("covariance")
        {
            let rows = self.length(rows)?;
            return Some(quote!(Rule::CovarianceOf(#rows)));
        }
        let lengths = counts.iter().map(|count| self.length(count)).collect::<Option<Vec<_>>>()?;
        let lengths = quote!(&[#(#lengths),*]);
        match &*pointer.to {
            Type::Named(name) => {
                let table = table(self.api.record(name)?);
                Some(quote!(Rule::Structs(#lengths, &#table)))
            }
            Type::Scalar(scalar) => Some(match real(*scalar) {
                Some(number) => quote!(Rule::RealsOf(#number, #lengths, #nan)),
                None => quote!(Rule::Present(#lengths)),
            }),
            _ => None,
        }
    }

    /// A count in this struct.
    fn length(&self, name: &str) -> Option<TokenStream> {
        let field = self.record.fields().find(|field| field.name == name)?;
        let Type::Scalar(scalar) = field.ty else { return None };
        let (variant, at) = (format_ident!("{}", format!("{scalar:?}")), offset(name));
        Some(quote!(Length::#variant(#at)))
    }

    /// The rule of a count that is both sides of a covariance.
    fn measured(&self) -> Option<TokenStream> {
        let count = self.record.fields().find_map(|field| {
            let Extent::Many(count) = &field.ty.as_pointer()?.extent else { return None };
            match paths(count)?[..] {
                [rows, columns] if rows == columns && field.name.ends_with("covariance") => Some(rows),
                _ => None,
            }
        })?;
        let length = self.length(count)?;
        let absent = || self.record.fields().filter(|field| field.nan_is_absent);
        let terms: Vec<_> =
            absent().filter(|field| field.ty == Type::Scalar(Scalar::F64)).map(|field| offset(&field.name)).collect();
        let attitude = absent().find(|field| field.name.ends_with("quaternion")).map(|field| offset(&field.name));
        let attitude = match attitude {
            Some(at) => quote!(Some(#at)),
            None => quote!(None),
        };
        (!terms.is_empty()).then(|| {
            let at = offset(count);
            quote!((#count, #at, Rule::Measured { count: #length, terms: &[#(#terms),*], attitude: #attitude }))
        })
    }

    /// The rule of two numbers that are latitude and longitude if the frame says so.
    fn geodetic(&self) -> Option<TokenStream> {
        let mut fields = self.record.fields();
        let (frame, value) = fields.by_ref().find_map(|field| {
            let item = self.api.enumeration(field.ty.as_named()?)?;
            let geodetic = item.variants.iter().find(|variant| variant.name.ends_with("_GEODETIC"))?;
            Some((offset(&field.name), Literal::u32_unsuffixed(geodetic.value)))
        })?;
        let mut reals = fields.filter(|field| field.ty == Type::Scalar(Scalar::F64));
        let (latitude, longitude) = (reals.next()?, reals.next()?);
        let (name, at) = (&latitude.name, offset(&latitude.name));
        let (other, other_at) = (&longitude.name, offset(&longitude.name));
        Some(quote!((#name, #at, Rule::Geodetic { frame: #frame, value: #value, longitude: (#other, #other_at) })))
    }
}

/// The fields whose product is the count.
fn paths(count: &Count) -> Option<Vec<&str>> {
    match count {
        Count::Path(path) => match &path[..] {
            [name] => Some(vec![name]),
            _ => None,
        },
        Count::Product(counts) => counts.iter().map(|count| paths(count)?.pop()).collect(),
        _ => None,
    }
}

fn nan(field: &Field) -> TokenStream {
    if field.nan_is_absent { quote!(Nan::IsAbsent) } else { quote!(Nan::IsWrong) }
}

fn real(scalar: Scalar) -> Option<TokenStream> {
    match scalar {
        Scalar::F32 => Some(quote!(F32)),
        Scalar::F64 => Some(quote!(F64)),
        _ => None,
    }
}

fn table(record: &Record) -> Ident {
    let name = record.lcm.as_ref().map_or(record.name.as_str(), |lcm| &lcm.name);
    format_ident!("{}", name.to_uppercase())
}

fn offset(field: &str) -> TokenStream {
    let field = super::lcm::ident(field);
    quote!(offset_of!(C, #field))
}
