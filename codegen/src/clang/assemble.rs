//! All headers of a folder as one model.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use clang_sys::{CXCursor_InclusionDirective, CXCursor_MacroDefinition};

use super::comments;
use super::families::{self, Outline};
use super::files::{self, HeaderFile};
use super::loss::Loss;
use super::macros::Macro;
use super::reader::{Declared, Reader, distinct};
use super::types::Subject;
use super::{ReadError, ReadOptions};
use crate::ast::{File, Import, Item, MemberKind, Name, Signature, Typed};
use crate::diagnostic::Diagnostics;
use crate::fact::Fact;
use crate::lower;
use crate::manifest::{Loaded, Manifest};
use crate::model::{Api, Include};
use crate::resolve::Scope;
use crate::source::{Sources, Span};

/// The model of all headers, with what it came from.
pub struct Assembled {
    pub api: Api,
    pub losses: Vec<Loss>,
    /// Headers of other folders, which are only referred to.
    pub foreign: BTreeSet<String>,
    /// What each header includes and names, by its path.
    pub imports: BTreeMap<String, Imports>,
    /// How each family of headers is annotated.
    pub manifest: Manifest,
}

/// What a header includes, and the structs that it only names.
pub struct Imports {
    /// Paths of the headers, support headers left out.
    pub includes: Vec<String>,
    pub forwards: Vec<String>,
}

pub fn assemble(folder: &Path, options: &ReadOptions) -> Result<Assembled, ReadError> {
    let mut sources = Sources::default();
    let mut headers = files::find(folder, &mut sources)?;
    let unit = files::compile(folder, &headers, options)?;
    let complaints = files::complaints(&unit, &headers, &mut sources);
    if !complaints.is_empty() {
        return Err(ReadError::Headers(Diagnostics::new(sources, complaints)));
    }
    files::add_foreign(&unit, options, &mut headers, &mut sources);
    let mut reader = Reader::new(&unit, &headers, sources);
    let declared = reader.declared();
    let (outlines, items) = outline(&mut reader, &declared);
    let order: Vec<usize> =
        families::order(&outlines).into_iter().filter(|index| !outlines[*index].is_support()).collect();
    let manifest = families::manifest(&headers, &outlines, &order, &reader.sources);
    let mut files = described(&reader, &outlines, &order, items);
    reader.guess(&mut files);
    import(&mut files, &outlines, &order);
    if !reader.errors.is_empty() {
        let Reader { sources, errors, .. } = reader;
        return Err(ReadError::Headers(Diagnostics::new(sources, errors)));
    }
    let imports = imported(&files, &headers, &order);
    let mut errors = std::mem::take(&mut reader.errors);
    let scope = Scope::new(&files, &mut errors);
    let loaded =
        Loaded { support: support(&headers, &outlines, &reader.sources), manifest, files: Vec::new(), base: None };
    let mut api = lower::lower(&scope, &loaded);
    include(&mut api, &headers, &outlines, &order);
    reader.errors = errors;
    if reader.errors.is_empty() {
        reader.compare_layouts(&api, &declared);
    }
    let Reader { sources, errors, mut losses, .. } = reader;
    if !errors.is_empty() {
        return Err(ReadError::Headers(Diagnostics::new(sources, errors)));
    }
    let foreign: BTreeSet<String> =
        headers.iter().filter(|header| header.foreign).map(|header| header.path.clone()).collect();
    losses.retain(|loss| loss.header.as_ref().is_none_or(|header| !foreign.contains(header)));
    losses.extend(general(&loaded.manifest));
    Ok(Assembled { api, losses, foreign, imports, manifest: loaded.manifest })
}

/// What each header includes, defines and declares.
fn outline<'u>(reader: &mut Reader<'u>, declared: &[Declared<'u>]) -> (Vec<Outline>, Vec<Vec<Item>>) {
    let mut outlines: Vec<Outline> = reader.headers.iter().map(|_| Outline::default()).collect();
    let mut items: Vec<Vec<Item>> = reader.headers.iter().map(|_| Vec::new()).collect();
    let mut unknown: Vec<(usize, Subject, String)> = Vec::new();
    let mut quoting = HashSet::new();
    for Declared { header, cursor, .. } in declared {
        match cursor.kind() {
            CXCursor_InclusionDirective => match cursor.included().and_then(|file| reader.header_at(&file)) {
                Some(other) if other != *header => outlines[*header].includes.push(other),
                Some(_) => {}
                None => outlines[*header].system.push(cursor.name()),
            },
            CXCursor_MacroDefinition => {
                let words = reader.unit.words(*cursor);
                match reader.read_macro(*cursor, &mut quoting) {
                    Macro::Empty => {}
                    Macro::Item(item) => items[*header].push(*item),
                    Macro::Other => {
                        let subject =
                            Subject { item: cursor.name(), member: String::new(), span: reader.span_of(*cursor) };
                        unknown.push((*header, subject, words[1..].join(" ")));
                        outlines[*header].helps = true;
                    }
                }
                outlines[*header].macros.insert(cursor.name(), words.into_iter().skip(1).collect());
            }
            _ => {
                if let Some(item) = reader.item(*cursor) {
                    outlines[*header].declares = true;
                    items[*header].push(item);
                }
            }
        }
    }
    for (index, outline) in outlines.iter_mut().enumerate() {
        outline.declares |= !items[index].is_empty();
    }
    for (header, subject, words) in unknown {
        if !outlines[header].is_support() {
            reader.lose(&subject, Fact::Macro, format!("not described: `{words}` is no constant and no other name"));
        }
    }
    (outlines, items)
}

/// The files of the description, without imports.
fn described(reader: &Reader<'_>, outlines: &[Outline], order: &[usize], items: Vec<Vec<Item>>) -> Vec<File> {
    let mut items: Vec<Option<Vec<Item>>> = items.into_iter().map(Some).collect();
    let docs = |index: usize| {
        let text = &reader.sources.get(reader.headers[index].id).text;
        comments::opening(text).map(|raw| comments::read(raw).docs).unwrap_or_default()
    };
    order
        .iter()
        .filter(|index| !outlines[**index].is_support())
        .map(|index| File {
            id: reader.headers[*index].id,
            module: lower::module(&families::source(&reader.headers[*index].path)),
            docs: docs(*index),
            renames: Vec::new(),
            imports: Vec::new(),
            items: distinct(items[*index].take().unwrap_or_default()),
        })
        .collect()
}

/// Gives every file the imports that its header has: what it includes, and what it only names.
fn import(files: &mut [File], outlines: &[Outline], order: &[usize]) {
    let position = |header: usize| order.iter().position(|index| *index == header);
    let declares: Vec<HashSet<String>> =
        files.iter().map(|file| file.items.iter().map(|item| item.name().text.clone()).collect()).collect();
    let modules: Vec<Vec<String>> = files.iter().map(|file| file.module.clone()).collect();
    for (index, file) in files.iter_mut().enumerate() {
        let span = Span::start_of(file.id);
        let mut included: Vec<usize> = Vec::new();
        for header in direct(order[index], outlines) {
            let Some(other) = position(header).filter(|other| *other < index && !included.contains(other)) else {
                continue;
            };
            included.push(other);
            file.imports.push(Import { module: modules[other].clone(), names: Vec::new(), span, forward: false });
        }
        let visible: BTreeSet<usize> = families::reach(order[index], outlines)
            .into_iter()
            .filter_map(position)
            .filter(|other| *other < index)
            .collect();
        let mut named: Vec<Name> = Vec::new();
        for item in &file.items {
            names(item, &mut named);
        }
        let mut seen = HashSet::new();
        for name in named {
            let known = |other: usize| declares[other].contains(&name.text);
            if known(index) || visible.iter().any(|other| known(*other)) || !seen.insert(name.text.clone()) {
                continue;
            }
            if let Some(other) = (0..declares.len()).find(|other| known(*other)) {
                let module = modules[other].clone();
                file.imports.push(Import { module, names: vec![name], span, forward: true });
            }
        }
    }
}

/// The imports of every file, by the path of its header.
fn imported(files: &[File], headers: &[HeaderFile], order: &[usize]) -> BTreeMap<String, Imports> {
    let path = |index: usize| headers[order[index]].path.clone();
    let header = |module: &[String]| files.iter().position(|file| file.module == module).map(path);
    files
        .iter()
        .enumerate()
        .map(|(index, file)| {
            let includes = file.imports.iter().filter(|import| !import.forward);
            let forwards = file.imports.iter().filter(|import| import.forward).flat_map(|import| &import.names);
            let imports = Imports {
                includes: includes.filter_map(|import| header(&import.module)).collect(),
                forwards: forwards.map(|name| name.text.clone()).collect(),
            };
            (path(index), imports)
        })
        .collect()
}

/// What a header includes; a support header stands for what it includes itself.
fn direct(header: usize, outlines: &[Outline]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::from([header]);
    let mut steps: Vec<usize> = outlines[header].includes.iter().rev().copied().collect();
    while let Some(next) = steps.pop() {
        if !seen.insert(next) {
            continue;
        }
        if outlines[next].is_support() {
            steps.extend(outlines[next].includes.iter().rev());
        } else {
            found.push(next);
        }
    }
    found
}

/// The names of types in a declaration.
fn names(item: &Item, out: &mut Vec<Name>) {
    match item {
        Item::Alias { target, .. } => out.push(target.clone()),
        Item::Function { signature, .. } | Item::FunctionType { signature, .. } => of_signature(signature, out),
        Item::Record(record) => {
            for member in &record.members {
                match &member.kind {
                    MemberKind::Field { ty, .. } => of_type(ty, out),
                    MemberKind::Slot { signature, .. } => of_signature(signature, out),
                }
            }
        }
        Item::Define(..) | Item::OtherName(..) | Item::Enum(_) => {}
    }
}

fn of_signature(signature: &Signature, out: &mut Vec<Name>) {
    out.extend(signature.receiver.as_ref().and_then(|receiver| receiver.record.clone()));
    signature.params.iter().for_each(|param| of_type(&param.ty, out));
    of_type(&signature.ret, out);
}

fn of_type(ty: &Typed, out: &mut Vec<Name>) {
    out.extend(ty.names.iter().cloned());
    if let Some(signature) = &ty.function {
        of_signature(signature, out);
    }
}

/// The text of every support header.
fn support(headers: &[HeaderFile], outlines: &[Outline], sources: &Sources) -> Vec<String> {
    let own = |index: &usize| outlines[*index].is_support() && !headers[*index].foreign;
    (0..headers.len()).filter(own).map(|index| files::unguarded(&sources.get(headers[index].id).text)).collect()
}

/// Replaces the includes that the model would need by those that are there.
fn include(api: &mut Api, headers: &[HeaderFile], outlines: &[Outline], order: &[usize]) {
    for (header, index) in api.headers.iter_mut().zip(order) {
        let outline = &outlines[*index];
        let own = outline.includes.iter().map(|other| Include::Own(headers[*other].path.clone()));
        let mut all: Vec<Include> = own.chain(outline.system.iter().cloned().map(Include::System)).collect();
        all.sort();
        all.dedup();
        header.includes = all;
    }
}

/// What no header ever says.
fn general(manifest: &Manifest) -> Vec<Loss> {
    let mut notes = vec![
        (Fact::Length, "a pointer without a count beside it is taken to lead to one object"),
        (Fact::Ownership, "ownership is taken to follow the rules of pntOS everywhere"),
        (Fact::Neutral, "what a failed call returns is taken to be 0, `false` or NULL"),
        (
            Fact::Unit,
            "units are known only where a comment ends with `Unit: m/s.`, and no NaN is taken for \"no value\"",
        ),
        (Fact::Wire, "nothing is taken to travel in LCM"),
        (Fact::Kind, "no table is taken to be told from others with the same base by a member of it"),
        (Fact::Constant, "the type of a `#define` is taken to be `u32`, or the smallest signed type that holds it"),
        (Fact::Stability, "what is unstable, reserved or new is known only where a comment says so"),
    ];
    if manifest.profile.values().any(|profile| profile.nullable.is_empty()) {
        notes.push((Fact::Nullability, "no pointer is annotated, and none is taken to be NULL"));
    }
    let loss =
        |(what, note): (Fact, &str)| Loss { header: None, item: None, member: None, what, note: note.to_owned() };
    notes.into_iter().map(loss).collect()
}
