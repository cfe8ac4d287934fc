//! How a slot is called with arguments that the exercise chooses.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{c_type, counted, is_bool, is_enum, judge_function, table_static};
use crate::emit::sys::types::name;
use crate::model::{Api, Count, Extent, Member, Named, Param, Pointer, Record, Scalar, Slot, Type};

/// The table with its slots.
pub fn table(api: &Api, table: &Record) -> TokenStream {
    let place = table_static(table);
    let c_name = &table.name;
    let base = match &table.base {
        Some(base) => {
            let base = format_ident!("TABLE_{}", base.record);
            quote!(Some(&#base))
        }
        None => quote!(None),
    };
    let slots = table.slots().map(|slot| self::slot(api, table, slot));
    let functions = table.slots().filter_map(|slot| function(api, table, slot));
    let judge = judge_function(table);
    let is_this = is_this(api, table).unwrap_or_else(|| quote!(None));
    quote! {
        pub static #place: Table = Table {
            name: #c_name,
            base: #base,
            slots: &[#(#slots),*],
            is_this: #is_this,
            judge: |at, object| {
                #[doc = " SAFETY: the table is of this type where this is called."]
                unsafe { #judge(at, object.cast()) }
            },
        };
        #(#functions)*
    }
}

/// Whether an object that is known by its base has this table.
fn is_this(api: &Api, table: &Record) -> Option<TokenStream> {
    let (base, tag) = (table.base.as_ref()?, table.tag.as_ref()?);
    let (raw, member) = (format_ident!("{}", base.record), name(&tag.member, "_"));
    let (item, variant) = api.variant(&tag.variant)?;
    let (item, variant) = (format_ident!("{}", item.name), format_ident!("{}", variant.name));
    Some(quote! {
        Some(|object| {
            #[doc = " SAFETY: the object begins with this base where this is called."]
            unsafe { (*object.cast::<sys::#raw>()).#member == sys::#item::#variant }
        })
    })
}

fn call_function(table: &Record, slot: &Slot) -> proc_macro2::Ident {
    format_ident!("call_{}_{}", table.name, slot.name)
}

fn slot(api: &Api, table: &Record, slot: &Slot) -> TokenStream {
    let full = format!("{}.{}", table.name, slot.name);
    let parameters = slot.signature.params.iter().filter(|param| !is_count(slot, param)).map(|param| {
        let (name, nullable, takes) = (&param.name, is_nullable(&param.ty), takes(api, &param.ty));
        quote!(Parameter { name: #name, nullable: #nullable, takes: Takes::#takes })
    });
    let call = match function(api, table, slot) {
        Some(_) => {
            let call = call_function(table, slot);
            quote!(Some(#call))
        }
        None => quote!(None),
    };
    quote!(Slot { name: #full, parameters: &[#(#parameters),*], call: #call })
}

fn is_nullable(ty: &Type) -> bool {
    match ty {
        Type::Pointer(pointer) => pointer.nullable,
        Type::Function { nullable, .. } => *nullable,
        _ => false,
    }
}

/// Whether a parameter is the count of another one.
fn is_count(slot: &Slot, param: &Param) -> bool {
    slot.signature.params.iter().any(|other| match other.ty.as_pointer().map(|pointer| &pointer.extent) {
        Some(Extent::Many(Count::Path(path))) => path.len() == 1 && path[0] == param.name,
        _ => false,
    })
}

/// What kind of values a parameter can be given.
fn takes(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::Scalar(Scalar::F64 | Scalar::F32) => quote!(Real),
        Type::Scalar(Scalar::I64) => quote!(Integer),
        Type::Named(of) if of == "AspnTypeTimestamp" => quote!(Time),
        ty if is_enum(api, ty) => quote!(Choice),
        Type::Pointer(pointer) => match (&pointer.extent, &*pointer.to) {
            (Extent::Text, _) => quote!(Text),
            (Extent::Many(_), _) => quote!(Array),
            (Extent::One, to) => match counted(api, to).map(|record| record.name.as_str()) {
                Some("PntosMessage") => quote!(Message),
                Some("PntosMatrix" | "PntosEstimateWithCovariance") => quote!(Numbers),
                _ => quote!(Other),
            },
            _ => quote!(Other),
        },
        _ => quote!(Other),
    }
}

/// The function that calls the slot, if its arguments can be made.
fn function(api: &Api, table: &Record, slot: &Slot) -> Option<TokenStream> {
    if slot.signature.variadic || slot.signature.receiver.as_ref()?.record != table.name {
        return None;
    }
    let function = call_function(table, slot);
    let raw = format_ident!("{}", table.name);
    let member = name(&slot.name, "_");
    let taken = slot.signature.params.iter().filter(|param| !is_count(slot, param)).enumerate();
    let makes: Vec<TokenStream> = taken.map(|(index, param)| make(api, table, param, index)).collect::<Option<_>>()?;
    let passed = slot.signature.params.iter().map(|param| name(&param.name, "_"));
    let judged = judged(api, slot, &quote!(exercise.enter(|| function(this, #(#passed),*))))?;
    Some(quote! {
        unsafe fn #function(exercise: &mut Exercise, this: *mut sys::c_void) {
            let this = this.cast::<sys::#raw>();
            #[doc = " SAFETY: the caller promises a live table of this type; the arguments are as the description says."]
            unsafe {
                let Some(function) = (*this).#member else { return };
                #(#makes)*
                #judged
            }
        }
    })
}

/// The statement that makes one argument.
fn make(api: &Api, table: &Record, param: &Param, index: usize) -> Option<TokenStream> {
    let argument = name(&param.name, "_");
    Some(match &param.ty {
        ty if is_bool(ty) => quote!(let #argument = exercise.truth(#index);),
        Type::Scalar(Scalar::F64) => quote!(let #argument = exercise.real(#index);),
        Type::Scalar(Scalar::I64) => quote!(let #argument = exercise.integer(#index);),
        Type::Scalar(Scalar::Usize) => match bound(table, param) {
            Some(bound) => {
                let bound = name(bound, "_");
                quote!(let Some(#argument) = exercise.index((*this).#bound) else { return };)
            }
            None => quote!(let #argument = exercise.size(#index);),
        },
        Type::Named(of) => match api.named(of)? {
            Named::Enum(item) => {
                let spelled = c_type(&param.ty);
                let values = item.variants.iter().filter(|variant| !variant.stability.reserved).map(|v| v.value);
                quote!(let #argument = #spelled(exercise.choice(#index, &[#(#values),*]));)
            }
            Named::Record(_) => {
                let spelled = c_type(&param.ty);
                quote!(let #argument = exercise.value::<#spelled>(#index);)
            }
        },
        Type::Function { .. } => {
            let spelled = c_type(&param.ty);
            quote!(let #argument = exercise.value::<#spelled>(#index);)
        }
        Type::Pointer(pointer) => pointer_argument(api, &argument, pointer, index)?,
        _ => return None,
    })
}

/// The member of the table that an index stays below: `num_blocks` for `block_index`.
fn bound<'a>(table: &'a Record, param: &Param) -> Option<&'a str> {
    let stem = param.name.strip_suffix("_index")?;
    let wanted = format!("num_{stem}s");
    table.members.iter().map(Member::name).find(|name| *name == wanted)
}

fn pointer_argument(api: &Api, argument: &proc_macro2::Ident, pointer: &Pointer, index: usize) -> Option<TokenStream> {
    Some(match (&pointer.extent, &*pointer.to) {
        (Extent::Text, _) => quote!(let #argument = exercise.text(#index);),
        (Extent::Opaque, _) => quote!(let #argument = exercise.receiver(#index);),
        (Extent::One, to) => {
            let record = format_ident!("{}", counted(api, to)?.name);
            quote!(let #argument = exercise.object::<sys::#record>(#index);)
        }
        (Extent::Many(Count::Path(path)), to) if path.len() == 1 => {
            let number = name(&path[0], "_");
            match to {
                Type::Pointer(inner) if matches!(inner.extent, Extent::Text) => {
                    quote!(let (#argument, #number) = exercise.texts(#index);)
                }
                Type::Pointer(_) => return None,
                element => {
                    let element = c_type(element);
                    quote!(let (#argument, #number) = exercise.array::<#element>(#index);)
                }
            }
        }
        _ => return None,
    })
}

/// The call, and the statements that judge its result.
fn judged(api: &Api, slot: &Slot, call: &TokenStream) -> Option<TokenStream> {
    Some(match &slot.signature.ret {
        Type::Void => quote!(#call;),
        ty if is_bool(ty) => quote!(let result = #call; exercise.is_truth(result);),
        Type::Named(of) if of == "PntosMessageType" => quote!(let result = #call; exercise.is_message_type(result);),
        ty if is_enum(api, ty) => {
            quote!(let result = #call; exercise.is_known(result.0, result.name().is_some());)
        }
        Type::Pointer(pointer) => {
            let record = counted(api, &pointer.to)?;
            let nullable = pointer.nullable;
            let judge = judge_function(record);
            let tag = tag(api, slot, record);
            let table = match record.kind {
                crate::model::RecordKind::Table => {
                    let place = table_static(record);
                    quote!(Some(&#place))
                }
                crate::model::RecordKind::Data => quote!(None),
            };
            quote! {
                let result = #call;
                if exercise.is_object(result, #nullable) {
                    #tag
                    exercise.keep(result, #table, #judge);
                }
            }
        }
        Type::Scalar(_) => quote!(let result = #call; exercise.says(result);),
        Type::Named(of) if of == "AspnTypeTimestamp" => quote!(let result = #call; exercise.says(result.elapsed_nsec);),
        _ => quote!(#call;),
    })
}

/// The check that an object has the tag that was asked for.
fn tag(api: &Api, slot: &Slot, record: &Record) -> Option<TokenStream> {
    let asked = slot.signature.params.iter().filter(|param| !is_count(slot, param)).enumerate();
    let (index, field) = asked
        .filter(|(_, param)| is_enum(api, &param.ty))
        .find_map(|(index, param)| Some((index, record.fields().find(|field| field.ty == param.ty)?)))?;
    let (member, text) = (name(&field.name, "_"), &field.name);
    Some(quote!(exercise.has_tag(#index, #text, (*result).#member.0);))
}
