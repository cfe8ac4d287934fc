//! Types of C as Rust spells them.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};

use crate::model::{Scalar, Signature, Slot, Type};

/// A type as a field, a parameter or a result, inside the bindings.
pub fn spell(ty: &Type) -> TokenStream {
    spell_from(&TokenStream::new(), ty)
}

/// As [`spell`], from where `root`, such as `sys::`, leads to the bindings.
pub fn spell_from(root: &TokenStream, ty: &Type) -> TokenStream {
    match ty {
        Type::Void => quote!(()),
        Type::VaList => quote!(#root VaList),
        Type::Scalar(scalar) => self::scalar(root, *scalar),
        Type::Named(name) => {
            let name = format_ident!("{name}");
            quote!(#root #name)
        }
        Type::Pointer(pointer) => {
            let to = match &*pointer.to {
                Type::Void => quote!(#root c_void),
                to => spell_from(root, to),
            };
            if pointer.constant { quote!(*const #to) } else { quote!(*mut #to) }
        }
        Type::Array { of, len } => {
            let of = spell_from(root, of);
            let len = proc_macro2::Literal::u32_unsuffixed(*len);
            quote!([#of; #len])
        }
        Type::Function { name: Some(name), .. } => {
            let name = format_ident!("{name}");
            quote!(#root #name)
        }
        Type::Function { signature, .. } => {
            let function = function_from(root, signature);
            quote!(Option<#function>)
        }
    }
}

/// The type of a slot.
pub fn slot(slot: &Slot) -> TokenStream {
    match &slot.type_name {
        Some(name) => format_ident!("{name}").into_token_stream(),
        None => function(&slot.signature),
    }
}

/// Null or a C function.
pub fn function(signature: &Signature) -> TokenStream {
    let function = function_from(&TokenStream::new(), signature);
    quote!(Option<#function>)
}

/// A C function that is not null.
pub fn function_from(root: &TokenStream, signature: &Signature) -> TokenStream {
    let receiver = signature.receiver.iter().map(|receiver| {
        let record = format_ident!("{}", receiver.record);
        quote!(self_: *mut #root #record)
    });
    let params = signature.params.iter().map(|param| {
        let name = name(&param.name, "_");
        let ty = match &param.ty {
            // C passes a pointer to the first element, whatever is written.
            Type::Array { of, .. } => {
                let of = spell_from(root, of);
                quote!(*mut #of)
            }
            ty => spell_from(root, ty),
        };
        quote!(#name: #ty)
    });
    let variadic = signature.variadic.then(|| quote!(...));
    let params = receiver.chain(params).chain(variadic);
    let ret = match &signature.ret {
        Type::Void => quote!(),
        ret => {
            let ret = spell_from(root, ret);
            quote!(-> #ret)
        }
    };
    quote!(unsafe extern "C" fn(#(#params),*) #ret)
}

/// A member's or parameter's name: a keyword of Rust becomes raw.
pub fn name(name: &str, empty: &str) -> proc_macro2::Ident {
    let name = if name.is_empty() { empty } else { name };
    if name == "_" {
        return format_ident!("_unnamed");
    }
    match syn::parse_str::<syn::Ident>(name) {
        Ok(ident) => ident,
        Err(_) => format_ident!("r#{name}"),
    }
}

fn scalar(root: &TokenStream, scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::Bool => quote!(#root Bool),
        Scalar::Char => quote!(#root c_char),
        Scalar::I8 => quote!(i8),
        Scalar::U8 | Scalar::Byte => quote!(u8),
        Scalar::I16 => quote!(i16),
        Scalar::U16 => quote!(u16),
        Scalar::I32 => quote!(i32),
        Scalar::U32 => quote!(u32),
        Scalar::I64 => quote!(i64),
        Scalar::U64 => quote!(u64),
        Scalar::Usize => quote!(usize),
        Scalar::F32 => quote!(f32),
        Scalar::F64 => quote!(f64),
    }
}
