//! From a checked description to the model: ownership is decided, values are computed, layouts are added.

use indexmap::IndexMap;

use crate::ast::{self, MemberKind, NeutralExpr, NeutralValue, Stated, Value};
use crate::layout::lay_out;
use crate::manifest::{Loaded, ProfileEntry};
use crate::model::{
    Alias, Api, Base, Crossing, Enum, Field, Function, FunctionType, Header, Include, Item, Member, Neutral,
    NeutralFloat, Ownership, Param, Profile, Receiver, Record, RecordKind, Rule, Scalar, Signature, Slot, Support, Tag,
    Target, Type, Use, Variant,
};
use crate::ownership;
use crate::resolve::Scope;
use crate::wire;

/// Docs of the counting pointer, the same everywhere.
const MEMORY_DOCS: &str = "Counts the references to this object.";

/// Makes the model. `files` and the manifest's entries are parallel.
pub fn lower(scope: &Scope<'_>, loaded: &Loaded) -> Api {
    let manifest = &loaded.manifest;
    let mut headers = Vec::new();
    for (index, (file, entry)) in scope.files.iter().zip(&manifest.file).enumerate() {
        let profile = &manifest.profile[entry.profile.get_ref()];
        let items: Vec<Item> = file.items.iter().map(|declared| item(scope, declared)).collect();
        let forwards = scope.forwards[index].clone();
        headers.push(Header {
            path: entry.header.get_ref().clone(),
            source: entry.source.get_ref().clone(),
            docs: file.docs.clone(),
            includes: includes(scope, index, loaded, profile, &items, !forwards.is_empty()),
            profile: Profile {
                name: entry.profile.get_ref().clone(),
                nullable: profile.nullable.clone(),
                nonnull_region: profile.nonnull_region.clone(),
                abi_check: profile.abi_check.clone(),
                layout_check: profile.layout_check.clone(),
            },
            forwards,
            items,
        });
    }
    let mut api = Api {
        name: manifest.name.clone(),
        release: manifest.release.clone(),
        extends: None,
        support: manifest
            .support
            .iter()
            .zip(&loaded.support)
            .map(|(entry, text)| Support {
                path: entry.header.get_ref().clone(),
                source: entry.source.get_ref().clone(),
                text: text.clone(),
            })
            .collect(),
        headers,
    };
    for target in Target::ALL {
        let mut layouts = lay_out(api.headers.iter().flat_map(|header| &header.items), target);
        for item in api.headers.iter_mut().flat_map(|header| &mut header.items) {
            if let Item::Record(record) = item
                && let Some(layout) = layouts.remove(&record.name)
            {
                record.layout.insert(target.name().to_owned(), layout);
            }
        }
    }
    api
}

fn includes(
    scope: &Scope<'_>,
    index: usize,
    loaded: &Loaded,
    profile: &ProfileEntry,
    items: &[Item],
    forward: bool,
) -> Vec<Include> {
    let mut all: Vec<Include> = scope.includes[index]
        .iter()
        .map(|other| Include::Own(loaded.manifest.file[*other].header.get_ref().clone()))
        .collect();
    if !items.is_empty() || forward {
        all.push(Include::Own(profile.annotations.clone()));
    }
    for item in items {
        item.uses(&mut |found| {
            all.push(match found {
                Use::Scalar(Scalar::Char | Scalar::Byte | Scalar::F32 | Scalar::F64) => return,
                Use::Named(_) | Use::FunctionType(_) => return,
                Use::Scalar(Scalar::Bool) => Include::Own(profile.boolean.clone()),
                Use::Scalar(Scalar::Usize) => Include::System("stddef.h".to_owned()),
                Use::Scalar(_) => Include::Own(profile.integers.clone()),
                Use::VaList => Include::System("stdarg.h".to_owned()),
            });
        });
    }
    all.sort();
    all.dedup();
    all
}

fn item(scope: &Scope<'_>, declared: &ast::Item) -> Item {
    match declared {
        ast::Item::Define(_, define) | ast::Item::OtherName(_, define, _) => Item::Define(define.clone()),
        ast::Item::Alias { name, docs, stability, target } => Item::Alias(Alias {
            name: name.text.clone(),
            docs: docs.clone(),
            stability: stability.clone(),
            target: target.text.clone(),
        }),
        ast::Item::FunctionType { name, docs, stability, signature } => Item::FunctionType(FunctionType {
            name: name.text.clone(),
            docs: docs.clone(),
            stability: stability.clone(),
            signature: function_type(scope, signature),
        }),
        ast::Item::Enum(item) => Item::Enum(enumeration(scope, item)),
        ast::Item::Record(item) => Item::Record(record(scope, item)),
        ast::Item::Function { name, docs, signature } => Item::Function(Function {
            name: name.text.clone(),
            docs: docs.clone(),
            signature: self::signature(scope, signature, None),
        }),
    }
}

fn enumeration(scope: &Scope<'_>, item: &ast::Enum) -> Enum {
    Enum {
        name: item.name.text.clone(),
        docs: item.docs.clone(),
        stability: item.stability.clone(),
        open: item.open,
        variants: item
            .variants
            .iter()
            .map(|variant| Variant {
                name: variant.name.text.clone(),
                docs: variant.docs.clone(),
                value: scope.variant(&variant.name.text).and_then(|known| known.value).unwrap_or_default(),
                written: variant.value.as_ref().map(|value| match value {
                    Value::Number { written, .. } => written.clone(),
                    Value::Name(name) => name.text.clone(),
                }),
                stability: variant.stability.clone(),
            })
            .collect(),
    }
}

fn record(scope: &Scope<'_>, item: &ast::Record) -> Record {
    let base = item.base.as_ref().map(|(field, base)| Base {
        field: field.text.clone(),
        record: scope.record(&base.text).map_or_else(|| base.text.clone(), |found| found.name.text.clone()),
    });
    Record {
        name: item.name.text.clone(),
        docs: item.docs.clone(),
        stability: item.stability.clone(),
        kind: item.kind,
        base,
        managed: ownership::managed(scope, &item.name.text),
        plugin_kind: item.plugin_kind.as_ref().map(|name| name.text.clone()),
        tag: item
            .tag
            .as_ref()
            .map(|(member, variant)| Tag { member: member.text.clone(), variant: variant.text.clone() }),
        message: item.message.as_ref().map(|name| name.text.clone()),
        lcm: wire::lower(scope, item),
        members: item.members.iter().map(|member| self::member(scope, item, member)).collect(),
        layout: IndexMap::new(),
    }
}

fn member(scope: &Scope<'_>, record: &ast::Record, member: &ast::Member) -> Member {
    let name = member.name.text.clone();
    let mut docs = member.docs.clone();
    let stability = member.stability.clone();
    match &member.kind {
        MemberKind::Field { ty, slot, .. }
            if record.kind == RecordKind::Table
                && let Some((type_name, written)) = named_function(scope, &ty.ty) =>
        {
            Member::Slot(Slot {
                name,
                docs,
                stability,
                nullable: slot.nullable,
                type_name: Some(type_name.to_owned()),
                signature: signature(scope, written, Some(&record.name.text)),
                on_panic: neutral(&written.ret.ty, slot.on_panic.as_ref()),
            })
        }
        MemberKind::Field { ty, unit, nan_is_absent, .. } => {
            if docs.is_empty() && scope.is_memory_pointer(&ty.ty) {
                docs = MEMORY_DOCS.to_owned();
            }
            let crossing = ownership::field(scope, &ty.ty);
            Member::Field(Field {
                name,
                docs,
                stability,
                ty: complete(scope, ty),
                crossing,
                unit: unit.clone(),
                nan_is_absent: *nan_is_absent,
            })
        }
        MemberKind::Slot { nullable, signature, on_panic } => Member::Slot(Slot {
            name,
            docs,
            stability,
            nullable: *nullable,
            type_name: None,
            signature: self::signature(scope, signature, Some(&record.name.text)),
            on_panic: neutral(&signature.ret.ty, on_panic.as_ref()),
        }),
    }
}

/// The function type that a member or a parameter is declared with.
fn named_function<'a>(scope: &Scope<'a>, ty: &'a Type) -> Option<(&'a str, &'a ast::Signature)> {
    let name = ty.as_named()?;
    Some((name, scope.function_type(name)?))
}

/// The signature of a function type, whose `self` is the table that a slot of the type is in.
fn function_type(scope: &Scope<'_>, written: &ast::Signature) -> Signature {
    let table = written.receiver.as_ref().and_then(|this| this.record.as_ref());
    signature(scope, written, table.map(|name| name.text.as_str()))
}

/// The type with its function type found, and the ownership inside its callbacks decided.
fn complete(scope: &Scope<'_>, typed: &ast::Typed) -> Type {
    if let Some((name, written)) = named_function(scope, &typed.ty) {
        let signature = Box::new(function_type(scope, written));
        return Type::Function { signature, nullable: false, name: Some(name.to_owned()) };
    }
    match (&typed.ty, &typed.function) {
        (Type::Function { nullable, .. }, Some(function)) => {
            Type::Function { signature: Box::new(signature(scope, function, None)), nullable: *nullable, name: None }
        }
        (ty, _) => ty.clone(),
    }
}

fn signature(scope: &Scope<'_>, written: &ast::Signature, table: Option<&str>) -> Signature {
    Signature {
        receiver: written.receiver.as_ref().map(|this| {
            let table = table.unwrap_or_default();
            let record = this.record.as_ref().map_or_else(|| table.to_owned(), |name| name.text.clone());
            let derived = ownership::receiver(scope, table, &record);
            Receiver { crossing: stated(this.stated.as_ref(), derived), record }
        }),
        params: written
            .params
            .iter()
            .map(|param| Param {
                name: param.name.text.clone(),
                ty: complete(scope, &param.ty),
                crossing: stated(param.stated.as_ref(), ownership::argument(scope, &param.ty.ty)),
                unit: param.unit.clone(),
            })
            .collect(),
        variadic: written.variadic,
        ret: complete(scope, &written.ret),
        ret_crossing: ownership::result(scope, &written.ret.ty),
    }
}

fn stated(stated: Option<&Stated>, derived: Crossing) -> Crossing {
    match stated {
        None => derived,
        Some(stated) => Crossing {
            ownership: if stated.transfer { Ownership::Transfer } else { Ownership::Lend },
            rule: Rule::Stated,
            reason: Some(stated.reason.clone()),
        },
    }
}

fn neutral(ty: &Type, stated: Option<&NeutralExpr>) -> Neutral {
    let float = matches!(ty, Type::Scalar(Scalar::F32 | Scalar::F64));
    if let Some(stated) = stated {
        return match &stated.value {
            NeutralValue::Null => Neutral::Null,
            NeutralValue::Bool(value) => Neutral::Bool(*value),
            #[allow(clippy::cast_precision_loss, reason = "a neutral value is a small number")]
            NeutralValue::Integer(value) if float => Neutral::Float(NeutralFloat::Number(*value as f64)),
            NeutralValue::Integer(value) => Neutral::Integer(*value),
            NeutralValue::Float(value) => Neutral::Float(NeutralFloat::Number(*value)),
            NeutralValue::Nan => Neutral::Float(NeutralFloat::Nan),
            NeutralValue::Zeroed => Neutral::Zeroed,
            NeutralValue::Variant(name) => Neutral::Variant(name.clone()),
        };
    }
    match ty {
        Type::Void => Neutral::Nothing,
        Type::Scalar(Scalar::Bool) => Neutral::Bool(false),
        Type::Scalar(_) if float => Neutral::Float(NeutralFloat::Number(0.0)),
        Type::Scalar(_) => Neutral::Integer(0),
        Type::Pointer(pointer) if pointer.nullable => Neutral::Null,
        Type::Function { nullable: true, .. } => Neutral::Null,
        Type::Pointer(_) | Type::Function { .. } => Neutral::NullReported,
        Type::Named(_) | Type::VaList | Type::Array { .. } => Neutral::Zeroed,
    }
}

/// The module of a file: its path without `.rs`.
pub fn module(source: &str) -> Vec<String> {
    source.trim_end_matches(".rs").split('/').map(str::to_owned).collect()
}
