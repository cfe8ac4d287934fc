//! The ASPN-LCM codec: how every described ASPN struct is read from and written to LCM's wire.
//!
//! The wire has its own widths: C's unsigned numbers travel in the next larger signed type, enums in one byte. A pair of
//! types decides which conversion is printed; the runtime beside the generated file does the work and the checks.

pub mod fingerprint;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Api, Extent, Field, LcmDim, LcmMember, LcmStruct, LcmType, Named, Record, Scalar, Type};

/// `pntos/src/lcm/generated.rs`.
pub fn codec(api: &Api) -> String {
    let structs: Vec<Codec<'_>> = api
        .records()
        .filter(|record| record.name != "Aspn23TypeMetadataheader" && !record.name.starts_with("Aspn23Metadata"))
        .filter_map(|record| Some(Codec { api, record, lcm: record.lcm.as_ref()? }))
        .collect();
    let impls = structs.iter().map(Codec::wire);
    let messages: Vec<_> = structs.iter().filter(|codec| codec.record.message.is_some()).collect();
    let numbers = messages.iter().map(|codec| codec.message());
    let by_fingerprint = messages.iter().map(|codec| {
        let record = codec.record_ident();
        quote!(<sys::#record as WireMessage>::FINGERPRINT => decoded::<sys::#record>(body, source))
    });
    let by_type = messages.iter().map(|codec| {
        let (record, variant) = (codec.record_ident(), codec.message_type());
        quote! {
            #variant => {
                #[doc = " SAFETY: the header belongs to the struct that its type names, as the caller promises."]
                unsafe { encoded::<sys::#record>(header, output) }
            }
        }
    });
    let types_by_fingerprint = messages.iter().map(|codec| {
        let (record, variant) = (codec.record_ident(), codec.message_type());
        quote!(<sys::#record as WireMessage>::FINGERPRINT => Some(#variant))
    });
    let tokens = quote! {
        use core::ptr::NonNull;

        use super::{
            decoded, encoded,
            error::{DecodeError, EncodeError},
            storage::Storage,
            wire::{Input, Output, Wire, WireMessage, total},
        };
        use crate::{Managed, Message, Source, sys};

        #(#impls)*
        #(#numbers)*

        pub(super) fn decode(fingerprint: u64, body: &[u8], source: Source) -> Result<Managed<Message>, DecodeError> {
            match fingerprint {
                #(#by_fingerprint,)*
                _ => Err(DecodeError::UnknownFingerprint { fingerprint }),
            }
        }

        pub(super) fn message_type(fingerprint: u64) -> Option<sys::Aspn23MessageType> {
            match fingerprint {
                #(#types_by_fingerprint,)*
                _ => None,
            }
        }

        /// # Safety
        ///
        /// `header` is the beginning of a live struct of the type that it names, whose arrays are as long as it says.
        pub(super) unsafe fn encode(
            header: NonNull<sys::Aspn23TypeHeader>,
            output: &mut Output<'_>,
        ) -> Result<(), EncodeError> {
            #[doc = " SAFETY: the caller promises a live header."]
            let message_type = unsafe { header.as_ref() }.message_type;
            match message_type {
                #(#by_type)*
                _ => Err(EncodeError::NoLcmForm { message_type }),
            }
        }
    };
    super::rust::print(tokens)
}

/// One ASPN struct and its wire form.
struct Codec<'a> {
    api: &'a Api,
    record: &'a Record,
    lcm: &'a LcmStruct,
}

impl Codec<'_> {
    fn record_ident(&self) -> Ident {
        ident(&self.record.name)
    }

    /// The variant of `Aspn23MessageType`, as a path.
    fn message_type(&self) -> TokenStream {
        let variant = format_ident!("{}", self.record.message.as_deref().unwrap_or_default());
        quote!(sys::Aspn23MessageType::#variant)
    }

    fn message(&self) -> TokenStream {
        let record = self.record_ident();
        match fingerprint::fingerprint(self.api, self.lcm) {
            Ok(number) => {
                let (number, name) = (hexadecimal(number), &self.lcm.name);
                quote! {
                    impl WireMessage for sys::#record {
                        const FINGERPRINT: u64 = #number;
                        const NAME: &'static str = #name;
                    }
                }
            }
            Err(missing) => refuse(&self.record.name, &format!("`{missing}`, which it nests, has no LCM form")),
        }
    }

    fn wire(&self) -> TokenStream {
        let record = self.record_ident();
        let reads = self.lcm.members.iter().map(|member| self.or_refuse(member, self.read(member)));
        let writes = self.lcm.members.iter().map(|member| self.or_refuse(member, self.write(member)));
        let message_type = self.set_message_type();
        let fields = self.record.fields().map(|field| {
            let name = ident(&field.name);
            if self.lcm.members.iter().any(|member| member.field.as_ref() == Some(&field.name)) {
                quote!(#name)
            } else {
                let unset = self.unset(field);
                quote!(#name: #unset)
            }
        });
        let needs_storage = self
            .lcm
            .members
            .iter()
            .any(|member| matches!(member.ty, LcmType::Record(_)) || dynamic(&member.dims).is_some());
        let storage = format_ident!("{}", if needs_storage { "storage" } else { "_storage" });
        quote! {
            impl Wire for sys::#record {
                fn decode<S: Storage>(input: &mut Input<'_>, #storage: &mut S) -> Result<Self, DecodeError> {
                    #(#reads)*
                    #message_type
                    Ok(Self { #(#fields),* })
                }

                unsafe fn encode(&self, output: &mut Output<'_>) -> Result<(), EncodeError> {
                    #(#writes)*
                    Ok(())
                }
            }
        }
    }

    /// The header of a message names its type; on the wire the fingerprint does.
    fn set_message_type(&self) -> Option<TokenStream> {
        self.record.message.as_ref()?;
        let variant = self.message_type();
        let mut path = Vec::new();
        let mut record = self.record;
        while let Some(base) = &record.base {
            path.push(ident(&base.field));
            record = self.api.record(&base.record)?;
        }
        Some(quote!(#(#path).*.message_type = #variant;))
    }

    /// The value of a field that does not travel.
    fn unset(&self, field: &Field) -> TokenStream {
        match field.ty.as_named().and_then(|name| self.api.enumeration(name)) {
            Some(item) => {
                let name = ident(&item.name);
                quote!(sys::#name(0))
            }
            None => refuse(&format!("{}.{}", self.lcm.name, field.name), "it does not travel and is not an enum"),
        }
    }

    fn read(&self, member: &LcmMember) -> Emitted {
        let at = &member.name;
        let Some(field) = self.field(member) else {
            let bytes = wire_size(&member.ty)?;
            return Ok(quote!(input.skip(#bytes, #at)?;));
        };
        let value = match dynamic(&member.dims) {
            Some(counts) => self.read_array(field, member, &counts)?,
            None => self.read_value(&field.ty, member)?,
        };
        let name = ident(&field.name);
        let is_base = self.record.base.as_ref().is_some_and(|base| base.field == field.name);
        let mutable = (is_base && self.record.message.is_some()).then(|| quote!(mut));
        Ok(quote!(let #mutable #name = #value;))
    }

    fn read_array(&self, field: &Field, member: &LcmMember, counts: &[&str]) -> Emitted {
        let at = &member.name;
        let counts = counts.iter().map(|count| ident(count));
        let count = quote!(total([#(u64::from(#counts)),*]));
        let element = array_element(field)?;
        Ok(match (element, &member.ty) {
            (Type::Scalar(scalar), wire) if same_number(wire, *scalar) => quote!(storage.numbers(input, #count, #at)?),
            (Type::Named(_), LcmType::Record(_)) => quote!(storage.structs(input, #count, #at)?),
            (element, _) => {
                let value = self.read_value(element, member)?;
                quote!(storage.array(input, #count, #at, |input, _| Ok(#value))?)
            }
        })
    }

    /// An expression for one value of C type `ty`.
    fn read_value(&self, ty: &Type, member: &LcmMember) -> Emitted {
        let at = &member.name;
        Ok(match (ty, &member.ty) {
            (Type::Array { of, .. }, _) if same_numbers(&member.ty, of) => quote!(input.read(#at)?),
            (Type::Named(name), wire) => match (self.api.named(name), wire) {
                (Some(Named::Record(record)), LcmType::Record(_)) => {
                    let record = ident(&record.name);
                    quote!(sys::#record::decode(input, storage)?)
                }
                (Some(Named::Enum(item)), LcmType::Primitive(_)) => {
                    let (item, integer) = (ident(&item.name), integer(wire)?);
                    quote!(sys::#item(input.#integer(#at)?))
                }
                _ => return Err(NO_CONVERSION),
            },
            (Type::Scalar(scalar), wire) => match (scalar, wire_name(wire)) {
                (Scalar::Bool, "boolean") => quote!(u8::from(input.read::<i8>(#at)? != 0)),
                (Scalar::U64, "int64_t") => quote!(input.unsigned64(#at)?),
                _ if same_number(wire, *scalar) => quote!(input.read(#at)?),
                _ => {
                    let integer = integer(wire)?;
                    quote!(input.#integer(#at)?)
                }
            },
            _ => return Err(NO_CONVERSION),
        })
    }

    fn write(&self, member: &LcmMember) -> Emitted {
        let Some(field) = self.field(member) else {
            let bytes = wire_size(&member.ty)?;
            return Ok(quote!(output.zeros(#bytes);));
        };
        match dynamic(&member.dims) {
            Some(counts) => self.write_array(field, member, &counts),
            None => {
                let name = ident(&field.name);
                self.write_value(&field.ty, member, &quote!(self.#name))
            }
        }
    }

    fn write_array(&self, field: &Field, member: &LcmMember, counts: &[&str]) -> Emitted {
        let (at, name) = (&member.name, ident(&field.name));
        let counts = counts.iter().map(|count| ident(count));
        let array = quote!(self.#name, total([#(self.#counts.into()),*]), #at);
        let promise = quote!(#[doc = " SAFETY: the caller promises that the array is as long as its count says."]);
        Ok(match (array_element(field)?, &member.ty) {
            (Type::Scalar(scalar), wire) if same_number(wire, *scalar) => quote! {
                #promise
                unsafe { output.numbers(#array)? };
            },
            (Type::Named(_), LcmType::Record(_)) => quote! {
                #promise
                unsafe { output.structs(#array)? };
            },
            (element, _) => {
                let value = self.write_value(element, member, &quote!(*element))?;
                quote! {
                    #promise
                    let array = unsafe { output.elements(#array)? };
                    for element in array {
                        #value
                    }
                }
            }
        })
    }

    fn write_value(&self, ty: &Type, member: &LcmMember, value: &TokenStream) -> Emitted {
        let at = &member.name;
        Ok(match (ty, &member.ty) {
            (Type::Array { of, .. }, wire) if same_numbers(wire, of) => quote!(output.write(#value);),
            (Type::Named(_), LcmType::Record(_)) => quote! {
                #[doc = " SAFETY: the caller's promise covers what the struct nests."]
                unsafe { #value.encode(output)? };
            },
            (Type::Named(_), wire) => {
                let integer = integer(wire)?;
                quote!(output.#integer(#value.0, #at)?;)
            }
            (Type::Scalar(scalar), wire) => match (scalar, wire_name(wire)) {
                (Scalar::Bool, "boolean") => quote!(output.write(i8::from(#value != 0));),
                (Scalar::U64, "int64_t") => quote!(output.unsigned64(#value);),
                _ if same_number(wire, *scalar) => quote!(output.write(#value);),
                _ => {
                    let integer = integer(wire)?;
                    quote!(output.#integer(#value, #at)?;)
                }
            },
            _ => return Err(NO_CONVERSION),
        })
    }

    fn field(&self, member: &LcmMember) -> Option<&Field> {
        let name = member.field.as_ref()?;
        self.record.fields().find(|field| &field.name == name)
    }

    fn or_refuse(&self, member: &LcmMember, code: Emitted) -> TokenStream {
        code.unwrap_or_else(|why| {
            let refusal = refuse(&format!("{}.{}", self.lcm.name, member.name), why);
            quote!(#refusal;)
        })
    }
}

/// Code, or why there is none.
type Emitted = Result<TokenStream, &'static str>;

const NO_CONVERSION: &str = "there is no conversion between its types in C and on the wire";

/// Stops the build of the generated code, with a reason.
fn refuse(what: &str, why: &str) -> TokenStream {
    let message = format!("`{what}` has no LCM codec: {why}");
    quote!(compile_error!(#message))
}

fn array_element(field: &Field) -> Result<&Type, &'static str> {
    match field.ty.as_pointer() {
        Some(pointer) if matches!(pointer.extent, Extent::Many(_)) => Ok(&pointer.to),
        _ => Err("it is an array on the wire but not a counted pointer in C"),
    }
}

/// The members that hold the sizes, if the array is a dynamic one.
fn dynamic(dims: &[LcmDim]) -> Option<Vec<&str>> {
    let sizes: Vec<_> = dims
        .iter()
        .filter_map(|dim| match dim {
            LcmDim::Member(name) => Some(name.as_str()),
            LcmDim::Const(_) => None,
        })
        .collect();
    (!sizes.is_empty()).then_some(sizes)
}

fn wire_name(ty: &LcmType) -> &str {
    match ty {
        LcmType::Primitive(name) | LcmType::Record(name) => name,
    }
}

/// The runtime's method for an integer that C keeps in another type.
fn integer(ty: &LcmType) -> Result<Ident, &'static str> {
    let name = match wire_name(ty) {
        "int8_t" => "int8",
        "int16_t" => "int16",
        "int32_t" => "int32",
        "int64_t" => "int64",
        _ => return Err(NO_CONVERSION),
    };
    Ok(format_ident!("{name}"))
}

/// Bytes of a member that exists on the wire only.
fn wire_size(ty: &LcmType) -> Result<Literal, &'static str> {
    Ok(Literal::usize_unsuffixed(match wire_name(ty) {
        "int8_t" | "byte" | "boolean" => 1,
        "int16_t" => 2,
        "int32_t" | "float" => 4,
        "int64_t" | "double" => 8,
        _ => return Err("a member that no field carries has to be a number"),
    }))
}

/// As [`same_number`], through arrays of fixed size.
fn same_numbers(wire: &LcmType, ty: &Type) -> bool {
    match ty {
        Type::Array { of, .. } => same_numbers(wire, of),
        Type::Scalar(scalar) => same_number(wire, *scalar),
        _ => false,
    }
}

/// True if the number has the same form on the wire as in C, byte order aside.
fn same_number(wire: &LcmType, scalar: Scalar) -> bool {
    let LcmType::Primitive(wire) = wire else {
        return false;
    };
    matches!(
        (wire.as_str(), scalar),
        ("int8_t", Scalar::I8)
            | ("int16_t", Scalar::I16)
            | ("int32_t", Scalar::I32)
            | ("int64_t", Scalar::I64)
            | ("float", Scalar::F32)
            | ("double", Scalar::F64)
    )
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
