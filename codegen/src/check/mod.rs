//! The rules of the description, one subject a file. Each looks at everything and reports all it finds.

mod counts;
mod documentation;
mod enums;
pub mod extension;
pub mod messages;
mod names;
mod neutral;
mod ownership;
mod records;
pub mod room;
mod sizes;
mod tags;
mod types;
mod wire;

use crate::ast::{File, Item, MemberKind, Param, Record, Signature, Typed};
use crate::diagnostic::Diagnostic;
use crate::resolve::{Position, Scope};

/// Checks a resolved description.
pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    documentation::check(scope, errors);
    names::check(scope, errors);
    types::check(scope, errors);
    sizes::check(scope, errors);
    enums::check(scope, errors);
    records::check(scope, errors);
    tags::check(scope, errors);
    messages::check(scope, errors);
    counts::check(scope, errors);
    neutral::check(scope, errors);
    ownership::check(scope, errors);
    wire::check(scope, errors);
}

fn items(files: &[File]) -> impl Iterator<Item = (Position, &Item)> {
    files.iter().enumerate().flat_map(|(file, content)| {
        content.items.iter().enumerate().map(move |(item, declared)| (Position { file, item }, declared))
    })
}

fn records(files: &[File]) -> impl Iterator<Item = (Position, &Record)> {
    items(files).filter_map(|(position, item)| match item {
        Item::Record(record) => Some((position, record)),
        _ => None,
    })
}

/// Every signature: slots, free functions, function types, and the callbacks in their parameters.
fn signatures(files: &[File]) -> Vec<(Position, Option<&Record>, &Signature)> {
    let mut all = Vec::new();
    for (position, item) in items(files) {
        match item {
            Item::Function { signature, .. } | Item::FunctionType { signature, .. } => {
                all.push((position, None, signature))
            }
            Item::Record(record) => {
                for member in &record.members {
                    match &member.kind {
                        MemberKind::Slot { signature, .. } => all.push((position, Some(record), signature)),
                        MemberKind::Field { ty, .. } => {
                            all.extend(ty.function.iter().map(|inner| (position, None, &**inner)));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut index = 0;
    while index < all.len() {
        let (position, _, signature) = all[index];
        let inner = signature.params.iter().filter_map(|param: &Param| param.ty.function.as_deref());
        all.extend(inner.map(|inner| (position, None, inner)));
        index += 1;
    }
    all
}

/// Every type that is written, with the place of the item it is in.
fn typed(files: &[File]) -> Vec<(Position, &Typed)> {
    let mut all = Vec::new();
    for (position, record) in records(files) {
        all.extend(record.members.iter().filter_map(|member| match &member.kind {
            MemberKind::Field { ty, .. } => Some((position, ty)),
            MemberKind::Slot { .. } => None,
        }));
    }
    for (position, _, signature) in signatures(files) {
        all.extend(signature.params.iter().map(|param| (position, &param.ty)));
        all.push((position, &signature.ret));
    }
    all
}
