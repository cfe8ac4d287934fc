//! Tables of the checker's own: every function judges its arguments, gives back what it was transferred, and answers
//! with something neutral.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{c_type, counted, is_bool, is_enum, judge_function};
use crate::emit::sys::types::name;
use crate::model::{Api, Count, Extent, Member, Neutral, NeutralFloat, Ownership, Param, Pointer, Record, Slot, Type};

/// The functions of the table, and the function that fills one in.
pub fn table(api: &Api, table: &Record) -> TokenStream {
    let raw = format_ident!("{}", table.name);
    let fill = format_ident!("fill_{}", table.name);
    let functions = table.slots().filter_map(|slot| function(api, table, slot));
    let filled = table.members.iter().filter_map(|member| {
        let Member::Slot(slot) = member else { return base(table, member) };
        let member = name(&slot.name, "_");
        function(api, table, slot)?;
        let function = answer_function(table, slot);
        Some(quote!((*table).#member = Some(#function);))
    });
    let filled: Vec<TokenStream> = filled.collect();
    let body = unsafe_block(!filled.is_empty(), " SAFETY: promised by the caller.", quote!(#(#filled)*));
    let doc = format!(" Fills the functions of a `{}` in.\n\n # Safety\n\n `table` may be written.", table.name);
    quote! {
        #[doc = #doc]
        pub unsafe fn #fill(table: *mut sys::#raw) {
            let _ = table;
            #body
        }
        #(#functions)*
    }
}

fn base(table: &Record, member: &Member) -> Option<TokenStream> {
    let base = table.base.as_ref().filter(|base| base.field == member.name())?;
    let (fill, field) = (format_ident!("fill_{}", base.record), name(&base.field, "_"));
    Some(quote!(#fill(&raw mut (*table).#field);))
}

fn answer_function(table: &Record, slot: &Slot) -> proc_macro2::Ident {
    format_ident!("answer_{}_{}", table.name, slot.name)
}

fn function(api: &Api, table: &Record, slot: &Slot) -> Option<TokenStream> {
    if slot.signature.variadic || slot.signature.params.iter().any(|param| matches!(param.ty, Type::VaList)) {
        return None;
    }
    let function = answer_function(table, slot);
    let full = format!("{}.{}", table.name, slot.name);
    let raw = format_ident!("{}", table.name);
    let parameters = slot.signature.params.iter().map(|param| {
        let (name, ty) = (name(&param.name, "_"), c_type(&param.ty));
        quote!(#name: #ty)
    });
    let judged: Vec<TokenStream> = slot.signature.params.iter().filter_map(|param| judged(api, param)).collect();
    let is_unsafe = matches!(slot.on_panic, Neutral::Zeroed)
        || slot.signature.params.iter().any(|param| judged_pointer(api, param).is_some());
    let (result, answer) = match &slot.signature.ret {
        Type::Void => (quote!(), quote!()),
        ret => {
            let ty = c_type(ret);
            (quote!(-> #ty), neutral(api, slot))
        }
    };
    let body = unsafe_block(
        is_unsafe,
        " SAFETY: the plugin calls with what the description says; where it does not, that is what is found.",
        quote!(#(#judged)* answer.go(); #answer),
    );
    let unused = slot.signature.params.iter().map(|param| name(&param.name, "_"));
    Some(quote! {
        unsafe extern "C" fn #function(this: *mut sys::#raw, #(#parameters),*) #result {
            let mut answer = Answer::to(#full);
            let _ = (this, #(&#unused),*);
            #body
        }
    })
}

/// Statements, in a block that says why they are allowed if they need one.
fn unsafe_block(is_unsafe: bool, why: &str, body: TokenStream) -> TokenStream {
    if is_unsafe { quote!(#[doc = #why] unsafe { #body }) } else { body }
}

fn judged_pointer(api: &Api, param: &Param) -> Option<TokenStream> {
    param.ty.as_pointer().and_then(|pointer| pointer_argument(api, param, pointer))
}

fn judged(api: &Api, param: &Param) -> Option<TokenStream> {
    let (argument, text) = (name(&param.name, "_"), &param.name);
    match &param.ty {
        ty if is_bool(ty) => Some(quote!(answer.truth(#text, #argument);)),
        Type::Named(of) if of == "PntosMessageType" => Some(quote!(answer.message_type(#text, #argument);)),
        ty if is_enum(api, ty) => Some(quote!(answer.known(#text, #argument.0, #argument.name().is_some());)),
        Type::Pointer(pointer) => pointer_argument(api, param, pointer),
        _ => None,
    }
}

fn pointer_argument(api: &Api, param: &Param, pointer: &Pointer) -> Option<TokenStream> {
    let (argument, text) = (name(&param.name, "_"), &param.name);
    let nullable = pointer.nullable;
    Some(match (&pointer.extent, &*pointer.to) {
        (Extent::Text, _) => quote!(answer.text(#text, #argument, #nullable);),
        (Extent::One, to) => {
            let record = counted(api, to)?;
            let judge = judge_function(record);
            match param.crossing.ownership {
                Ownership::Transfer => quote!(answer.take(#text, #argument, #nullable, #judge);),
                _ => return None,
            }
        }
        (Extent::Many(Count::Path(path)), to) if path.len() == 1 => {
            let count = name(&path[0], "_");
            match to {
                Type::Pointer(inner) if matches!(inner.extent, Extent::Text) => {
                    quote!(answer.texts(#text, #argument, #count);)
                }
                _ => quote!(answer.elements(#text, #argument, #count);),
            }
        }
        _ => return None,
    })
}

fn neutral(api: &Api, slot: &Slot) -> TokenStream {
    match &slot.on_panic {
        Neutral::Nothing => quote!(),
        Neutral::Bool(value) => {
            let value = u8::from(*value);
            quote!(#value)
        }
        Neutral::Integer(value) => {
            let value = proc_macro2::Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
        Neutral::Float(NeutralFloat::Nan) => quote!(f64::NAN),
        Neutral::Float(NeutralFloat::Number(value)) => quote!(#value),
        Neutral::Null => quote!(null_mut()),
        Neutral::NullReported => quote!(answer.object()),
        Neutral::Variant(variant) => {
            let owner = api.variant(variant).map_or(variant.as_str(), |(item, _)| item.name.as_str());
            let (owner, variant) = (format_ident!("{owner}"), format_ident!("{variant}"));
            quote!(sys::#owner::#variant)
        }
        Neutral::Zeroed => quote!(std::mem::zeroed()),
    }
}
