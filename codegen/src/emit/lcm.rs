//! The tables of the ASPN-LCM codec in Rust: what the runtime beside the generated file reads and writes messages by.

pub mod fingerprint;
pub mod plan;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Api, LcmDim, LcmMember, LcmStruct, LcmType, Record, Scalar, Type};
use crate::wire::{Conversion, How};
use plan::{Dim, Element, Fixed, Move, Path, Plan, Step};

/// `pntos/src/lcm/generated.rs`.
pub fn codec(api: &Api) -> String {
    let structs: Vec<Table<'_>> = api
        .records()
        .filter_map(|record| {
            let lcm = record.lcm.as_ref()?;
            Some(Table { api, record, lcm, plan: Plan::new(api, record, lcm) })
        })
        .collect();
    let tables = structs.iter().map(Table::print);
    let counts = Literal::usize_unsuffixed(structs.iter().map(|table| table.plan.counts).max().unwrap_or_default());
    let by_fingerprint = structs.iter().map(|table| {
        let (number, name) = (hexadecimal(table.fingerprint()), table.ident());
        quote!(#number => &#name)
    });
    let by_type = structs.iter().filter_map(|table| {
        let (variant, name) = (table.variant()?, table.ident());
        Some(quote!(#variant => &#name))
    });
    let tokens = quote! {
        use core::mem::offset_of;

        use super::{
            kind::Kind,
            table::{Dim, Element, LcmStruct, Member, Move, Step, Struct},
        };
        use crate::sys;

        /// The most lengths of arrays that one struct has.
        pub(super) const MOST_COUNTS: usize = #counts;

        #(#tables)*

        /// The struct of a fingerprint.
        pub(super) fn by_fingerprint(fingerprint: u64) -> Option<&'static Struct> {
            Some(match fingerprint {
                #(#by_fingerprint,)*
                _ => return None,
            })
        }

        /// The struct of a message.
        pub(super) fn by_type(message_type: sys::Aspn23MessageType) -> Option<&'static Struct> {
            Some(match message_type {
                #(#by_type,)*
                _ => return None,
            })
        }
    };
    super::rust::print(tokens)
}

/// One struct and how it travels.
struct Table<'a> {
    api: &'a Api,
    record: &'a Record,
    lcm: &'a LcmStruct,
    plan: Plan,
}

impl Table<'_> {
    fn ident(&self) -> Ident {
        format_ident!("{}", self.lcm.name.to_uppercase())
    }

    fn fingerprint(&self) -> u64 {
        fingerprint::fingerprint(self.api, self.lcm).expect("what an LCM struct nests is an LCM struct")
    }

    /// The variant of `Aspn23MessageType`, as a path, if it is a message.
    fn variant(&self) -> Option<TokenStream> {
        let variant = format_ident!("{}", self.record.message.as_deref()?);
        Some(quote!(sys::Aspn23MessageType::#variant))
    }

    fn print(&self) -> TokenStream {
        let (table, record) = (self.ident(), ident(&self.record.name));
        let (name, fingerprint) = (&self.lcm.name, hexadecimal(self.fingerprint()));
        let message_type = match self.variant() {
            Some(variant) => quote!(Some(#variant)),
            None => quote!(None),
        };
        let least = Literal::u32_unsuffixed(self.plan.least);
        let unset = self.plan.unset.iter().map(|(path, scalar)| {
            let (at, size) = (offset(path), size_in_c(*scalar));
            quote!((#at, #size))
        });
        let steps = self.plan.steps.iter().map(|step| self.step(step));
        let members = self.members();
        quote! {
            static #table: Struct = {
                type C = sys::#record;
                Struct::checked(Struct {
                    name: #name,
                    fingerprint: #fingerprint,
                    message_type: #message_type,
                    size: size_of::<C>(),
                    least: #least,
                    unset: &[#(#unset),*],
                    steps: &[#(#steps),*],
                    members: &[#(#members),*],
                })
            };

            #[doc = " SAFETY: the table describes this struct."]
            unsafe impl LcmStruct for sys::#record {
                const STRUCT: &'static Struct = &#table;
            }
        }
    }

    fn step(&self, step: &Step) -> TokenStream {
        match step {
            Step::Fixed(Fixed { bytes, moves, zeros, counts }) => {
                let bytes = Literal::u32_unsuffixed(*bytes);
                let (moves, counts) = (moves.iter().map(printed_move), counts.iter().map(printed_move));
                let zeros = zeros.iter().map(|(at, bytes)| {
                    let (at, bytes) = (Literal::u32_unsuffixed(*at), Literal::u32_unsuffixed(*bytes));
                    quote!((#at, #bytes))
                });
                quote! {
                    Step::Fixed {
                        bytes: #bytes,
                        moves: &[#(#moves),*],
                        zeros: &[#(#zeros),*],
                        counts: &[#(#counts),*],
                    }
                }
            }
            Step::Array { pointer, dims, element } => {
                let (pointer, element) = (offset(pointer), self.element(element));
                let dims = dims.iter().map(printed_dim);
                quote!(Step::Array { pointer: #pointer, dims: &[#(#dims),*], element: #element })
            }
            Step::Text { pointer } => {
                let pointer = offset(pointer);
                quote!(Step::Text { pointer: #pointer })
            }
        }
    }

    fn element(&self, element: &Element) -> TokenStream {
        match element {
            Element::Number(conversion) => {
                let kind = kind(*conversion);
                quote!(Element::Number(#kind))
            }
            Element::Record(name) => {
                let table = self.table_of(name);
                quote!(Element::Struct(&#table))
            }
        }
    }

    fn table_of(&self, record: &str) -> Ident {
        let lcm = self.api.record(record).and_then(|record| record.lcm.as_ref()).expect("an LCM struct");
        format_ident!("{}", lcm.name.to_uppercase())
    }

    /// The members as they are, for whoever goes through them one by one.
    fn members(&self) -> Vec<TokenStream> {
        let mut counts: Vec<&str> = Vec::new();
        let mut printed = Vec::new();
        for member in &self.lcm.members {
            let name = &member.name;
            let Some(field) = &member.field else {
                let bytes = Literal::u32_unsuffixed(plan::size(member));
                printed.push(quote!(Member::reserved(#name, #bytes)));
                continue;
            };
            let dims = member.dims.iter().map(|dim| {
                printed_dim(&match dim {
                    LcmDim::Const(size) => Dim::Const(*size),
                    LcmDim::Member(of) => {
                        Dim::Count(counts.iter().position(|name| name == of).expect("a count before its array"))
                    }
                })
            });
            let is_count = plan::is_count(self.lcm, field);
            printed.push(self.member(field, member, is_count, dims));
            if is_count {
                counts.push(field);
            }
        }
        printed
    }

    fn member(
        &self,
        field: &str,
        member: &LcmMember,
        is_count: bool,
        dims: impl Iterator<Item = TokenStream>,
    ) -> TokenStream {
        let (name, at) = (&member.name, offset(&vec![field.to_owned()]));
        let ty =
            self.record.fields().find(|other| other.name == field).map(|field| &field.ty).expect("a member's field");
        match (ty, &member.ty) {
            (Type::Pointer(_), LcmType::Primitive(wire)) if wire == "string" => quote!(Member::text(#name, #at)),
            (Type::Pointer(pointer), LcmType::Primitive(wire)) => {
                let kind = kind(plan::number(self.api, &pointer.to, wire));
                quote!(Member::array(#name, #at, Element::Number(#kind), &[#(#dims),*]))
            }
            (Type::Pointer(_), LcmType::Record(record)) => {
                let table = self.table_of(record);
                quote!(Member::array(#name, #at, Element::Struct(&#table), &[#(#dims),*]))
            }
            (_, LcmType::Record(record)) => {
                let table = self.table_of(record);
                quote!(Member::nested(#name, #at, &#table))
            }
            (ty, LcmType::Primitive(wire)) => {
                let (element, count) = plan::elements(ty);
                let (kind, count) = (kind(plan::number(self.api, element, wire)), Literal::u32_unsuffixed(count));
                match ty {
                    Type::Array { .. } => quote!(Member::numbers(#name, #at, #kind, #count)),
                    _ if is_count => quote!(Member::count(#name, #at, #kind)),
                    _ => quote!(Member::number(#name, #at, #kind)),
                }
            }
        }
    }
}

fn printed_move(numbers: &Move) -> TokenStream {
    let (kind, at) = (kind(numbers.conversion), Literal::u32_unsuffixed(numbers.at));
    let (first, count) = (offset(&numbers.first), Literal::u32_unsuffixed(numbers.count));
    if numbers.first == numbers.last {
        return quote!(Move::new(#kind, #at, #first, #count));
    }
    let (last, in_last) = (offset(&numbers.last), Literal::u32_unsuffixed(numbers.in_last));
    quote!(Move::run(#kind, #at, #first, #count, #last, #in_last))
}

fn printed_dim(dim: &Dim) -> TokenStream {
    match dim {
        Dim::Const(size) => {
            let size = Literal::u32_unsuffixed(*size);
            quote!(Dim::Const(#size))
        }
        Dim::Count(number) => {
            let number = Literal::usize_unsuffixed(*number);
            quote!(Dim::Count(#number))
        }
    }
}

/// The variant of the runtime's `Kind`: the type on the wire, and that in C where it is another one.
fn kind(conversion: Conversion) -> TokenStream {
    let wire = match conversion.wire {
        "int8_t" => "I8",
        "int16_t" => "I16",
        "int32_t" => "I32",
        "int64_t" => "I64",
        "float" => "F32",
        "double" => "F64",
        "byte" => "Byte",
        _ => "Bool",
    };
    let same = conversion.how != How::Checked && conversion.field != Scalar::U64;
    let name = if same {
        format_ident!("{wire}")
    } else {
        format_ident!("{wire}To{}", format!("{:?}", field(conversion.field)))
    };
    quote!(Kind::#name)
}

/// A byte is an integer to the codec.
fn field(scalar: Scalar) -> Scalar {
    if scalar == Scalar::Byte { Scalar::U8 } else { scalar }
}

fn size_in_c(scalar: Scalar) -> TokenStream {
    let bytes = match scalar {
        Scalar::Usize => return quote!(size_of::<usize>()),
        Scalar::Bool | Scalar::Char | Scalar::I8 | Scalar::U8 | Scalar::Byte => 1,
        Scalar::I16 | Scalar::U16 => 2,
        Scalar::I32 | Scalar::U32 | Scalar::F32 => 4,
        Scalar::I64 | Scalar::U64 | Scalar::F64 => 8,
    };
    let bytes = Literal::usize_unsuffixed(bytes);
    quote!(#bytes)
}

/// Where a field lies in the struct `C`.
fn offset(path: &Path) -> TokenStream {
    let names = path.iter().map(|name| ident(name));
    quote!(offset_of!(C, #(#names).*))
}

/// A name of C as an identifier of Rust.
fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site()))
}

/// `0xfad5_8d35_af47_d004`.
fn hexadecimal(number: u64) -> Literal {
    let digits = format!("{number:016x}");
    let groups: Vec<_> = (0..4).map(|group| &digits[4 * group..4 * group + 4]).collect();
    format!("0x{}", groups.join("_")).parse().expect("hexadecimal digits are a literal")
}
