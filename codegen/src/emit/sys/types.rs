//! Types of C as Rust spells them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Scalar, Signature, Type};

/// A type as a field, a parameter or a result.
pub fn spell(ty: &Type) -> TokenStream {
    match ty {
        Type::Void => quote!(()),
        Type::VaList => quote!(VaList),
        Type::Scalar(scalar) => self::scalar(*scalar),
        Type::Named(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
        Type::Pointer(pointer) => {
            let to = match &*pointer.to {
                Type::Void => quote!(c_void),
                to => spell(to),
            };
            if pointer.constant { quote!(*const #to) } else { quote!(*mut #to) }
        }
        Type::Array { of, len } => {
            let of = spell(of);
            let len = proc_macro2::Literal::u32_unsuffixed(*len);
            quote!([#of; #len])
        }
        Type::Function { signature, .. } => function(signature),
    }
}

/// A slot or a callback: null or a C function.
pub fn function(signature: &Signature) -> TokenStream {
    let receiver = signature.receiver.iter().map(|receiver| {
        let record = format_ident!("{}", receiver.record);
        quote!(self_: *mut #record)
    });
    let params = signature.params.iter().map(|param| {
        let name = name(&param.name, "_");
        let ty = spell(&param.ty);
        quote!(#name: #ty)
    });
    let variadic = signature.variadic.then(|| quote!(...));
    let params = receiver.chain(params).chain(variadic);
    let ret = match &signature.ret {
        Type::Void => quote!(),
        ret => {
            let ret = spell(ret);
            quote!(-> #ret)
        }
    };
    quote!(Option<unsafe extern "C" fn(#(#params),*) #ret>)
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

fn scalar(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::Bool => quote!(Bool),
        Scalar::Char => quote!(c_char),
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
