//! How an object that came from the plugin is judged, member by member.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{c_type, count, counted, is_bool, is_enum, judge_function};
use crate::emit::sdk;
use crate::emit::sys::types::name;
use crate::model::{Api, Extent, Field, Pointer, Record, RecordKind, Type};

/// The function that judges a record.
pub fn judge(api: &Api, record: &Record) -> TokenStream {
    let function = judge_function(record);
    let raw = format_ident!("{}", record.name);
    let doc = format!(" Judges a `{}`.\n\n # Safety\n\n `object` points to a live one.", record.name);
    let of_message = (record.name == "PntosMessage").then(|| quote!(at.message(object);));
    let fields: Vec<TokenStream> = record.fields().filter_map(|field| field_check(api, record, field)).collect();
    let end = (!fields.is_empty()).then(|| quote!(return;));
    let slots = (record.kind == RecordKind::Table).then(|| {
        let client = format_ident!("{}", sdk::safe_name(&record.name));
        quote! {
            if let Some(null) = null_slot::<client::#client>(object.cast()) {
                at.null_member(null);
                #end
            }
        }
    });
    let checks = quote!(#slots #(#fields)* #of_message);
    let body = if checks.is_empty() {
        quote!()
    } else {
        quote! {
            #[doc = " SAFETY: promised by the caller; a pointer of a live object may be followed as far as its count says."]
            unsafe { #checks }
        }
    };
    quote! {
        #[doc = #doc]
        pub unsafe fn #function(at: &At<'_>, object: *mut sys::#raw) {
            let _ = (at, object);
            #body
        }
    }
}

fn field_check(api: &Api, record: &Record, field: &Field) -> Option<TokenStream> {
    let member = name(&field.name, "_");
    let text = &field.name;
    let place = quote!((*object).#member);
    if field.name == "memory" {
        return None;
    }
    if let Some(base) = record.base.as_ref().filter(|base| base.field == field.name) {
        let judge = judge_function(api.record(&base.record)?);
        return Some(quote!(#judge(at, &raw mut #place);));
    }
    match &field.ty {
        ty if is_bool(ty) => Some(quote!(at.truth(#text, #place);)),
        Type::Named(of) if of == "PntosMessageType" => Some(quote!(at.message_type(#text, #place);)),
        ty if is_enum(api, ty) => Some(quote!(at.known(#text, #place.0, #place.name().is_some());)),
        Type::Pointer(pointer) => pointer_check(api, field, pointer, &place),
        _ => None,
    }
}

fn pointer_check(api: &Api, field: &Field, pointer: &Pointer, place: &TokenStream) -> Option<TokenStream> {
    let text = &field.name;
    let nullable = pointer.nullable;
    match (&pointer.extent, &*pointer.to) {
        (Extent::Text, _) => Some(quote!(at.text(#text, #place, #nullable);)),
        (Extent::One, to) => Some(match counted(api, to) {
            Some(nested) => {
                let judge = judge_function(nested);
                quote!(at.nested(#text, #place, #nullable, #judge);)
            }
            None => quote!(at.one(#text, #place, #nullable);),
        }),
        (Extent::Opaque, _) => None,
        (Extent::Many(many), to) => {
            let count = count(api, many, &|member| {
                let member = name(member, "_");
                quote!((*object).#member)
            });
            Some(match to {
                Type::Pointer(inner) => match (&inner.extent, counted(api, &inner.to)) {
                    (Extent::Text, _) => quote!(at.texts(#text, #place, #count, #nullable);),
                    (_, Some(nested)) => {
                        let (judge, absent) = (judge_function(nested), inner.nullable);
                        quote!(at.objects(#text, #place, #count, #absent, #judge);)
                    }
                    _ => return None,
                },
                Type::Named(of) if of == "PntosMessageType" => {
                    quote! {
                        for element in at.elements(#text, #place, #count, #nullable) {
                            at.message_type(#text, *element);
                        }
                    }
                }
                element => {
                    let element = c_type(element);
                    quote!(at.elements::<#element>(#text, #place, #count, #nullable);)
                }
            })
        }
    }
}
