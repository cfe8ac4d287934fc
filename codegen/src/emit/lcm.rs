//! The tables of the ASPN-LCM codec in Rust: what the runtime beside the generated file reads and writes messages by.

mod definitions;
pub mod fingerprint;
pub mod plan;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::Part;
use crate::model::{Api, LcmDim, LcmMember, LcmStruct, LcmType, Record, Scalar, Type};
use crate::wire::{Conversion, How};
pub use definitions::definitions;
use plan::{Dim, Element, Fixed, InC, Move, Path, Plan, Step};

/// The most lengths of arrays that a struct of an extension may have, if no struct of ASPN has more.
const COUNTS: usize = 8;

/// `pntos/src/lcm/generated.rs`.
pub fn codec(api: &Api, part: Part<'_>) -> String {
    let structs = tables(api, part);
    let most = structs.iter().map(|table| table.plan.counts).max().unwrap_or_default().max(COUNTS);
    let counts = Literal::usize_unsuffixed(most);
    let tables = structs.iter().map(Table::print);
    let (all, number) =
        (structs.iter().map(|table| table_name(table.record)), Literal::usize_unsuffixed(structs.len()));
    let lookups = lookups(&structs, quote!(pub(super)));
    super::rust::print(quote! {
        use core::mem::offset_of;

        use super::{
            kind::{Kind, number::*},
            table::{Dim, Element, LcmStruct, Length, Member, Step, Struct},
        };
        use crate::sys;

        /// The most lengths of arrays that one struct has.
        pub(super) const MOST_COUNTS: usize = #counts;

        #(#tables)*

        /// All of them, in the order of the description.
        #[cfg(any(test, feature = "testing"))]
        pub(super) static STRUCTS: [&Struct; #number] = [#(&#all),*];

        #lookups
    })
}

/// The codec of an extension; `None` if nothing of it travels.
pub fn extension(api: &Api, part: Part<'_>) -> Option<String> {
    let structs = tables(api, part);
    if structs.is_empty() {
        return None;
    }
    let tables = structs.iter().map(Table::print);
    let lookups = lookups(&structs, quote!());
    let tokens = quote! {
        //! Messages as LCM bytes.
        #[allow(unused_imports)]
        use core::mem::offset_of;

        use ::pntos::lcm::Codec;
        #[allow(unused_imports)]
        use ::pntos::lcm::tables::{number::*, Dim, Element, Kind, LcmStruct, Length, Member, Step, Struct};

        use super::sys;

        #[doc = " SAFETY: each table describes the struct of its message type."]
        /// Reads and writes the messages of the extension, and those of ASPN.
        pub const CODEC: Codec = unsafe { Codec::extended(by_fingerprint, by_type) };

        #(#tables)*
        #lookups
    };
    Some(super::rust::print_from(part.folder, tokens))
}

/// The structs that travel.
fn tables<'a>(api: &'a Api, part: Part<'a>) -> Vec<Table<'a>> {
    let travels = part.records(api).filter_map(|record| Some((record, record.lcm.as_ref()?)));
    travels.map(|(record, lcm)| Table { api, part, record, lcm, plan: Plan::new(api, record, lcm) }).collect()
}

fn lookups(structs: &[Table<'_>], visibility: TokenStream) -> TokenStream {
    let by_fingerprint = structs.iter().map(|table| {
        let number = hexadecimal(table.fingerprint());
        (quote!(#number), table_name(table.record))
    });
    let by_type = structs.iter().filter_map(|table| Some((table.variant()?, table_name(table.record))));
    let value = quote!(Struct);
    let by_fingerprint = lookup("fingerprint", quote!(u64), &value, by_fingerprint);
    let by_type = lookup("type", quote!(sys::Aspn23MessageType), &value, by_type);
    quote! {
        /// The struct of a fingerprint.
        #visibility #by_fingerprint

        /// The struct of a message.
        #visibility #by_type
    }
}

/// The function that finds a table by the key of that name and type.
pub fn lookup(
    key: &str,
    ty: TokenStream,
    value: &TokenStream,
    tables: impl Iterator<Item = (TokenStream, Ident)>,
) -> TokenStream {
    let name = format_ident!("by_{key}");
    let arms = tables.map(|(key, table)| quote!(#key => &#table));
    quote! {
        fn #name(key: #ty) -> Option<&'static #value> {
            Some(match key {
                #(#arms,)*
                _ => return None,
            })
        }
    }
}

/// The name of the table of a struct.
pub fn table_name(record: &Record) -> Ident {
    let name = record.lcm.as_ref().map_or(record.name.as_str(), |lcm| &lcm.name);
    format_ident!("{}", name.to_uppercase())
}

/// The type of a message, as a pattern.
pub fn message_type(api: &Api, record: &Record) -> Option<TokenStream> {
    let (owner, variant) = api.variant(record.message.as_deref()?)?;
    if owner.name == MESSAGE_TYPES {
        let variant = format_ident!("{}", variant.name);
        return Some(quote!(sys::Aspn23MessageType::#variant));
    }
    let number = Literal::u32_unsuffixed(variant.value);
    Some(quote!(sys::Aspn23MessageType(#number)))
}

/// The enum that the header of a message has.
pub const MESSAGE_TYPES: &str = "Aspn23MessageType";

/// One struct and how it travels.
struct Table<'a> {
    api: &'a Api,
    part: Part<'a>,
    record: &'a Record,
    lcm: &'a LcmStruct,
    plan: Plan,
}

impl Table<'_> {
    fn fingerprint(&self) -> u64 {
        fingerprint::fingerprint(self.api, self.lcm).expect("what an LCM struct nests is an LCM struct")
    }

    /// Its message type, as a pattern, if it is a message.
    fn variant(&self) -> Option<TokenStream> {
        message_type(self.api, self.record)
    }

    fn print(&self) -> TokenStream {
        let (table, record) = (table_name(self.record), ident(&self.record.name));
        let (name, fingerprint) = (&self.lcm.name, hexadecimal(self.fingerprint()));
        let message_type = match self.variant() {
            Some(variant) => quote!(Some(#variant)),
            None => quote!(None),
        };
        let least = Literal::u32_unsuffixed(self.plan.least);
        let steps = self.plan.steps.iter().enumerate().map(|(index, step)| self.step(step, index == 0));
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

    fn step(&self, step: &Step, is_first: bool) -> TokenStream {
        match step {
            Step::Fixed(fixed) => self.fixed(fixed, is_first),
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

    /// A run of bytes: code without a loop or a branch. The first one also sets the fields that do not travel.
    fn fixed(&self, Fixed { bytes, moves, zeros, counts }: &Fixed, is_first: bool) -> TokenStream {
        let bytes = Literal::u32_unsuffixed(*bytes);
        let unset = self.plan.unset.iter().filter(|_| is_first).map(|(path, scalar)| {
            let (field, size) = (place(path), size_in_c(*scalar));
            quote!((&raw mut #field).cast::<[u8; #size]>().write([0; #size]);)
        });
        let zeros = zeros.iter().map(|(at, bytes)| {
            let (at, bytes) = (Literal::u32_unsuffixed(*at), Literal::u32_unsuffixed(*bytes));
            quote!(wire.add(#at).write_bytes(0, #bytes);)
        });
        let decode = moves.iter().map(|numbers| {
            let (number, at) = (kind_name(numbers.conversion), Literal::u32_unsuffixed(numbers.at));
            let field = pointer(numbers, quote!(&raw mut));
            if numbers.count == 1 {
                return quote!(#number::get(wire.add(#at), #field));
            }
            let count = Literal::u32_unsuffixed(numbers.count);
            quote!(#number::get_all(wire.add(#at), #field, #count))
        });
        let encode = moves.iter().map(|numbers| {
            let (number, at) = (kind_name(numbers.conversion), Literal::u32_unsuffixed(numbers.at));
            let field = pointer(numbers, quote!(&raw const));
            if numbers.count == 1 {
                return quote!(#number::put(#field, wire.add(#at)));
            }
            let count = Literal::u32_unsuffixed(numbers.count);
            quote!(#number::put_all(#field, wire.add(#at), #count))
        });
        let counts = counts.iter().map(printed_count);
        let promise = quote!(#[doc = " SAFETY: promised by the caller."]);
        quote! {
            Step::Fixed {
                bytes: #bytes,
                decode: |wire, c| {
                    let c = c.cast::<C>();
                    #promise
                    unsafe {
                        #(#unset)*
                        true #(& #decode)*
                    }
                },
                encode: |c, wire| {
                    let c = c.cast::<C>();
                    #promise
                    unsafe {
                        #(#zeros)*
                        true #(& #encode)*
                    }
                },
                counts: &[#(#counts),*],
            }
        }
    }

    fn element(&self, element: &Element) -> TokenStream {
        match element {
            Element::Number(conversion) => {
                let kind = kind(*conversion);
                quote!(Element::Number(#kind))
            }
            Element::OptionalNumber(conversion) => {
                let kind = kind(*conversion);
                quote!(Element::OptionalNumber(#kind))
            }
            Element::Record(name) => {
                let table = self.table_of(name);
                quote!(Element::Struct(#table))
            }
        }
    }

    /// A reference to the table of a nested struct: of this file, or of the SDK's codec.
    fn table_of(&self, record: &str) -> TokenStream {
        let record = self.api.record(record).expect("a described record");
        if self.part.records(self.api).any(|own| own.name == record.name) {
            let table = table_name(record);
            return quote!(&#table);
        }
        let record = ident(&record.name);
        quote!(<sys::#record as LcmStruct>::STRUCT)
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
        let described = self.record.fields().find(|other| other.name == field).expect("a member's field");
        let ty = &described.ty;
        match (ty, &member.ty) {
            (Type::Pointer(_), LcmType::Primitive(wire)) if wire == "string" => quote!(Member::text(#name, #at)),
            (Type::Pointer(pointer), LcmType::Primitive(wire)) => {
                let kind = kind(plan::number(self.api, &pointer.to, wire));
                let number = if described.is_optional() { quote!(OptionalNumber) } else { quote!(Number) };
                quote!(Member::array(#name, #at, Element::#number(#kind), &[#(#dims),*]))
            }
            (Type::Pointer(_), LcmType::Record(record)) => {
                let table = self.table_of(record);
                quote!(Member::array(#name, #at, Element::Struct(#table), &[#(#dims),*]))
            }
            (_, LcmType::Record(record)) => {
                let table = self.table_of(record);
                quote!(Member::nested(#name, #at, #table))
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

fn printed_count(count: &Move) -> TokenStream {
    let (kind, at, field) = (kind(count.conversion), Literal::u32_unsuffixed(count.at), offset(&count.field));
    quote!(Length::new(#kind, #at, #field))
}

/// A pointer to the first of the numbers. It is cast only where its type in C is not that of the runtime: so the
/// compiler sees that the others are what the table says.
fn pointer(numbers: &Move, raw: TokenStream) -> TokenStream {
    let field = place(&numbers.field);
    match (numbers.in_c, numbers.conversion.field) {
        (InC::Enum, _) => quote!(#raw #field.0),
        (
            InC::Number,
            Scalar::I8 | Scalar::U8 | Scalar::I16 | Scalar::U16 | Scalar::I32 | Scalar::U32 | Scalar::U64,
        ) => {
            quote!(#raw #field)
        }
        _ => quote!((#raw #field).cast()),
    }
}

/// A field of the struct that `c` points to.
fn place(path: &Path) -> TokenStream {
    let names = path.iter().map(|name| ident(name));
    quote!((*c).#(#names).*)
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
    let name = kind_name(conversion);
    quote!(Kind::#name)
}

fn kind_name(conversion: Conversion) -> Ident {
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
    if conversion.how != How::Checked && conversion.field != Scalar::U64 {
        return format_ident!("{wire}");
    }
    format_ident!("{wire}To{}", format!("{:?}", field(conversion.field)))
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
pub fn ident(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site()))
}

/// `0xfad5_8d35_af47_d004`.
fn hexadecimal(number: u64) -> Literal {
    let digits = format!("{number:016x}");
    let groups: Vec<_> = (0..4).map(|group| &digits[4 * group..4 * group + 4]).collect();
    format!("0x{}", groups.join("_")).parse().expect("hexadecimal digits are a literal")
}
