//! Declarations that follow from others: the functions that make, copy and free a struct, and second names for all that
//! the imported headers declare.

use std::collections::HashMap;

use crate::ast::{File, Item, Member, MemberKind, Name, Param, Receiver, Record, Rename, Signature, Typed};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{Define, DefineValue, Extent, Pointer, Type};

/// Adds what `#[lifecycle(..)]` and `#![rename(..)]` stand for. Files are in the order of the manifest.
pub fn expand(files: &mut [File], errors: &mut Vec<Diagnostic>) {
    let structs = Structs::of(files);
    for file in files.iter_mut() {
        let mut items = Vec::with_capacity(file.items.len());
        for item in std::mem::take(&mut file.items) {
            let functions = match &item {
                Item::Record(record) => record.lifecycle.as_ref().map(|prefix| lifecycle(&structs, record, prefix)),
                _ => None,
            };
            items.push(item);
            items.extend(functions.into_iter().flatten());
        }
        file.items = items;
    }
    for index in 0..files.len() {
        if !files[index].renames.is_empty() {
            let renamed = second_names(&files[index], files, errors);
            files[index].items.extend(renamed);
        }
    }
}

/// Which names are structs, through aliases.
struct Structs {
    named: HashMap<String, Option<String>>,
}

impl Structs {
    fn of(files: &[File]) -> Self {
        let named = files
            .iter()
            .flat_map(|file| &file.items)
            .filter_map(|item| match item {
                Item::Record(record) => Some((record.name.text.clone(), None)),
                Item::Alias { name, target, .. } => Some((name.text.clone(), Some(target.text.clone()))),
                _ => None,
            })
            .collect();
        Self { named }
    }

    fn contains(&self, name: &str) -> bool {
        let mut name = name;
        // An alias of itself is reported later; here it only has to end.
        for _ in 0..=self.named.len() {
            match self.named.get(name) {
                None => return false,
                Some(None) => return true,
                Some(Some(target)) => name = target,
            }
        }
        false
    }
}

/// `X_new`, `X_copy`, `X_free` and `X_free_members` of a struct with `#[lifecycle(X)]`.
fn lifecycle(structs: &Structs, record: &Record, prefix: &Name) -> [Item; 4] {
    let name = &record.name;
    let free = format!("{}_free", prefix.text);
    let function = |suffix: &str, docs: String, receiver, params, ret| Item::Function {
        name: Name { text: format!("{}_{suffix}", prefix.text), span: prefix.span },
        docs,
        signature: Signature { receiver, params, variadic: false, ret },
    };
    let members = record.members.iter().filter_map(|member| parameter(structs, member)).collect();
    let pointer = typed(prefix, pointer(Type::Void, Extent::Opaque, false), Vec::new());
    let nothing = || typed(prefix, Type::Void, Vec::new());
    [
        function(
            "new",
            format!(
                "Makes `{}` from its members, copying what they point to. NULL if there is no memory. Free it with \
                 `{free}`.",
                name.text
            ),
            None,
            members,
            pointer_to(name, true),
        ),
        function(
            "copy",
            format!("Makes a deep copy. NULL if there is no memory. Free it with `{free}`."),
            None,
            vec![plain("", prefix, pointer_to(name, false))],
            pointer_to(name, true),
        ),
        function(
            "free",
            "Frees the object and what its members point to.".to_owned(),
            None,
            vec![plain("pointer", prefix, pointer)],
            nothing(),
        ),
        function(
            "free_members",
            "Frees what the members point to, and not the object itself.".to_owned(),
            Some(Receiver { record: Some(name.clone()), stated: None }),
            Vec::new(),
            nothing(),
        ),
    ]
}

/// A field as a parameter of the function that makes its struct: a struct goes by pointer, everything else as it is.
fn parameter(structs: &Structs, member: &Member) -> Option<Param> {
    let MemberKind::Field { ty, unit, .. } = &member.kind else { return None };
    let ty = match &ty.ty {
        Type::Named(name) if structs.contains(name) => pointer_to(&ty.names[0], false),
        _ => ty.clone(),
    };
    Some(Param { name: member.name.clone(), ty, unit: unit.clone(), stated: None })
}

fn plain(name: &str, place: &Name, ty: Typed) -> Param {
    Param { name: Name { text: name.to_owned(), span: place.span }, ty, unit: None, stated: None }
}

fn pointer_to(name: &Name, nullable: bool) -> Typed {
    typed(name, pointer(Type::Named(name.text.clone()), Extent::One, nullable), vec![name.clone()])
}

fn pointer(to: Type, extent: Extent, nullable: bool) -> Type {
    Type::Pointer(Pointer { to: Box::new(to), extent, nullable, constant: false })
}

fn typed(place: &Name, ty: Type, names: Vec<Name>) -> Typed {
    Typed { ty, span: place.span, names, count: None, function: None }
}

/// The aliases and macros that a file with `#![rename(Old = "New")]` gives to what it imports whole.
fn second_names(file: &File, files: &[File], errors: &mut Vec<Diagnostic>) -> Vec<Item> {
    let imported: Vec<&File> = file
        .imports
        .iter()
        .filter(|import| import.names.is_empty())
        .filter_map(|import| files.iter().find(|other| other.module == import.module && other.id != file.id))
        .collect();
    let mut used = vec![false; file.renames.len()];
    let mut renamed = |name: &Name| {
        let index = file.renames.iter().position(|rename| name.text.starts_with(&rename.from.text))?;
        used[index] = true;
        let Rename { from, to } = &file.renames[index];
        Some(Name { text: format!("{to}{}", &name.text[from.text.len()..]), span: from.span })
    };
    let mut aliases = Vec::new();
    let mut macros = Vec::new();
    for item in imported.iter().flat_map(|other| &other.items) {
        match item {
            Item::Record(_) | Item::Enum(_) | Item::Alias { .. } | Item::FunctionType { .. } => {
                let target = item.name();
                if let Some(name) = renamed(target) {
                    let docs = format!("`{}` under a name that does not say its version.", target.text);
                    aliases.push(Item::Alias { name, docs, stability: Default::default(), target: target.clone() });
                }
            }
            Item::Function { name, .. } => macros.extend(renamed(name).map(|new| other_name(new, name))),
            Item::Define(..) | Item::OtherName(..) => {}
        }
        if let Item::Enum(owner) = item {
            for variant in &owner.variants {
                macros.extend(renamed(&variant.name).map(|new| other_name(new, &variant.name)));
            }
        }
    }
    for (rename, used) in file.renames.iter().zip(used) {
        if !used {
            errors.push(
                Diagnostic::new(
                    Code::P0030,
                    rename.from.span,
                    format!("nothing that is imported begins with `{}`", rename.from.text),
                    "a file renames what it imports with `use crate::file::*;`",
                )
                .help("correct the beginning of the names, or import the file that declares them"),
            );
        }
    }
    aliases.append(&mut macros);
    aliases
}

fn other_name(name: Name, target: &Name) -> Item {
    let define = Define {
        name: name.text.clone(),
        docs: String::new(),
        value: DefineValue::OtherName { target: target.text.clone() },
    };
    Item::OtherName(name, define, target.clone())
}
