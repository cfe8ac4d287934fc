//! Declarations of C as Rust spells them.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::super::docs;
use super::types::{function, name, slot, spell};
use crate::model::{Api, Define, DefineValue, Enum, Item, Layout, Member, Named, Record, Stability, Target, Type};

/// Columns of a documentation line.
const WIDTH: usize = 100;

/// A declaration; `None` for what Rust has no use for.
pub fn item(api: &Api, item: &Item) -> Option<TokenStream> {
    match item {
        Item::Define(item) => define(item),
        Item::Alias(item) => {
            let docs = documented(&item.docs, &item.stability);
            let name = format_ident!("{}", item.name);
            let target = format_ident!("{}", item.target);
            Some(quote!(#docs pub type #name = #target;))
        }
        Item::FunctionType(item) => {
            let docs = documented(&item.docs, &item.stability);
            let name = format_ident!("{}", item.name);
            let function = function(&item.signature);
            Some(quote!(#docs pub type #name = #function;))
        }
        Item::Enum(item) => Some(enumeration(item)),
        Item::Record(item) => Some(record(api, item)),
        Item::Function(_) => None,
    }
}

fn doc(paragraphs: &[String]) -> TokenStream {
    let lines =
        docs::wrap(paragraphs, WIDTH).into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

fn documented(text: &str, stability: &Stability) -> TokenStream {
    let mut paragraphs = docs::paragraphs(text);
    paragraphs.extend(docs::stability(stability));
    doc(&paragraphs)
}

fn define(item: &Define) -> Option<TokenStream> {
    let docs = doc(&docs::paragraphs(&item.docs));
    let name = format_ident!("{}", item.name);
    match &item.value {
        DefineValue::Integer { value, of } => {
            let value = Literal::i64_unsuffixed(*value);
            let ty = spell(&Type::Scalar(*of));
            Some(quote!(#docs pub const #name: #ty = #value;))
        }
        DefineValue::Text { value, .. } => {
            let text = std::ffi::CString::new(value.as_str()).ok()?;
            let text = Literal::c_string(&text);
            Some(quote!(#docs pub const #name: &CStr = #text;))
        }
        DefineValue::Stringify { .. } | DefineValue::OtherName { .. } => None,
    }
}

fn enumeration(item: &Enum) -> TokenStream {
    let docs = documented(&item.docs, &item.stability);
    let name = format_ident!("{}", item.name);
    let mut constants = Vec::new();
    let mut arms = Vec::new();
    let mut seen = BTreeSet::new();
    for variant in &item.variants {
        let docs = documented(&variant.docs, &variant.stability);
        let ident = format_ident!("{}", variant.name);
        let text = &variant.name;
        let value = Literal::u32_unsuffixed(variant.value);
        constants.push(quote!(#docs pub const #ident: Self = Self(#value);));
        if seen.insert(variant.value) {
            arms.push(quote!(#value => Some(#text),));
        }
    }
    let unknown = format!("{}({{}})", item.name);
    quote! {
        #docs
        #[repr(transparent)]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct #name(pub u32);

        impl #name {
            #(#constants)*

            /// The C name of the value, if it is a known one.
            pub const fn name(self) -> Option<&'static str> {
                match self.0 {
                    #(#arms)*
                    _ => None,
                }
            }
        }

        impl core::fmt::Debug for #name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, #unknown, self.0),
                }
            }
        }
    }
}

fn record(api: &Api, item: &Record) -> TokenStream {
    let docs = documented(&item.docs, &item.stability);
    let ident = format_ident!("{}", item.name);
    let members = item.members.iter().map(|member| {
        let ident = name(member.name(), "_");
        let (paragraphs, ty) = match member {
            Member::Field(field) => (docs::field(field), spell(&field.ty)),
            Member::Slot(slot) => (docs::slot(slot), self::slot(slot)),
        };
        let docs = doc(&paragraphs);
        quote!(#docs pub #ident: #ty,)
    });
    let checks = checks(item);
    // A struct of numbers alone means the same wherever it is; one with pointers cannot be compared or printed.
    let derives = if is_numbers(api, item) {
        quote!(#[derive(Clone, Copy, Debug, Default, PartialEq)])
    } else {
        quote!(#[derive(Clone, Copy)])
    };
    quote! {
        #docs
        #[repr(C)]
        #derives
        pub struct #ident {
            #(#members)*
        }

        #checks
    }
}

/// Whether every member is a number, an enum, an array of numbers, or a record of those.
fn is_numbers(api: &Api, item: &Record) -> bool {
    item.members.iter().all(|member| match member {
        Member::Field(field) => is_number(api, &field.ty),
        Member::Slot(_) => false,
    })
}

fn is_number(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Scalar(_) => true,
        Type::Array { of, .. } => is_number(api, of),
        Type::Named(name) => match api.named(name) {
            Some(Named::Enum(_)) => true,
            Some(Named::Record(record)) => is_numbers(api, record),
            None => false,
        },
        _ => false,
    }
}

/// The layout is checked wherever the crate is compiled for one of the targets.
fn checks(item: &Record) -> TokenStream {
    let ident = format_ident!("{}", item.name);
    let mut same_everywhere = None;
    let all: Vec<&Layout> = Target::GROUPS.iter().filter_map(|target| item.layout.get(target.name())).collect();
    if all.windows(2).all(|pair| pair[0] == pair[1]) {
        same_everywhere = all.first();
    }
    let assert = |layout: &Layout, condition: TokenStream| {
        let size = Literal::u32_unsuffixed(layout.size);
        let align = Literal::u32_unsuffixed(layout.align);
        let members = layout.members.iter().map(|member| {
            let field = name(&member.name, "_");
            let offset = Literal::u32_unsuffixed(member.offset);
            quote!([(); #offset] = [(); core::mem::offset_of!(#ident, #field)])
        });
        let all = std::iter::once(quote!([(); #size] = [(); core::mem::size_of::<#ident>()]))
            .chain(std::iter::once(quote!([(); #align] = [(); core::mem::align_of::<#ident>()])))
            .chain(members)
            .map(|check| quote!(const _: #check;));
        quote!(#condition const _: () = { #(#all)* };)
    };
    if let Some(layout) = same_everywhere {
        return assert(layout, quote!());
    }
    let checks = Target::GROUPS.iter().filter_map(|target| {
        let layout = item.layout.get(target.name())?;
        let condition = match target {
            Target::Lp64 | Target::Llp64 => quote!(target_pointer_width = "64"),
            Target::I386 => quote!(all(target_arch = "x86", not(windows))),
            Target::Aapcs32 | Target::Riscv32 => {
                quote!(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))
            }
        };
        Some(assert(layout, quote!(#[cfg(#condition)])))
    });
    quote!(#(#checks)*)
}
