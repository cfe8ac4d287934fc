//! Headers and what they declare.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::model::{Api, Header, Include, Item, Member};

use super::Rule;
use super::comparison::{Comparison, Detail, Place};
use super::spell;

/// Names that are listed before the rest is only counted.
const SHOWN: usize = 5;

pub fn compare(comparison: &mut Comparison<'_>) {
    let (before, after) = (&comparison.before.api, &comparison.after.api);
    let old = declared(comparison, before);
    let new = declared(comparison, after);
    rename(comparison, &old, &new);
    headers(comparison);
    let renamed: BTreeMap<String, String> = comparison.renamed.clone().into_iter().collect();
    for (name, (header, item)) in &old {
        let place = Place::item(header, name);
        let now = renamed.get(*name).map_or(*name, String::as_str);
        match new.get(now) {
            Some((_, other)) => {
                if now != *name {
                    comparison.push(&life(place.clone(), item), Rule::DeclarationRenamed, Detail::change(*name, now));
                }
                items(comparison, &place, item, other);
            }
            None => comparison.push(&life(place, item), Rule::DeclarationRemoved, Detail::removed(kind(item))),
        }
    }
    for (name, (header, item)) in &new {
        if !old.contains_key(name) && !renamed.values().any(|new| new == name) {
            comparison.push(&Place::item(header, name), Rule::DeclarationAdded, Detail::added(kind(item)));
        }
    }
}

/// Declarations by name, with the path of their header.
type Declared<'a> = BTreeMap<&'a str, (&'a str, &'a Item)>;

fn declared<'a>(comparison: &Comparison<'_>, api: &'a Api) -> Declared<'a> {
    wanted(comparison, api)
        .into_iter()
        .flat_map(|header| header.items.iter().map(|item| (item.name(), (header.path.as_str(), item))))
        .collect()
}

fn wanted<'a>(comparison: &Comparison<'_>, api: &'a Api) -> Vec<&'a Header> {
    api.headers.iter().filter(|header| comparison.options.wants(&header.path)).collect()
}

fn items(comparison: &mut Comparison<'_>, place: &Place, before: &Item, after: &Item) {
    match (before, after) {
        (Item::Define(before), Item::Define(after)) => comparison.defines(place, before, after),
        (Item::Alias(before), Item::Alias(after)) => comparison.aliases(place, before, after),
        (Item::Enum(before), Item::Enum(after)) => comparison.enums(place, before, after),
        (Item::Record(before), Item::Record(after)) => comparison.records(place, before, after),
        (Item::Function(before), Item::Function(after)) => {
            comparison.docs(place, &before.docs, &after.docs);
            comparison.signatures(place, &before.signature, &after.signature);
        }
        (Item::FunctionType(before), Item::FunctionType(after)) => {
            let place = &place.clone().with(comparison.life(place, &before.stability, &after.stability));
            comparison.docs(place, &before.docs, &after.docs);
            comparison.lives(place, &before.stability, &after.stability);
            comparison.signatures(place, &before.signature, &after.signature);
        }
        _ => {
            let detail = Detail::change(kind(before), kind(after));
            comparison.push(&life(place.clone(), before), Rule::DeclarationOfAnotherKind, detail);
        }
    }
}

/// The place, where the declaration's life allows changes.
fn life(place: Place, item: &Item) -> Place {
    match item {
        Item::Enum(item) => place.with(&item.stability),
        Item::Record(record) => place.with(&record.stability),
        Item::Alias(alias) => place.with(&alias.stability),
        Item::FunctionType(item) => place.with(&item.stability),
        _ => place,
    }
}

fn kind(item: &Item) -> String {
    match item {
        Item::Define(define) => format!("the constant {}", spell::define(&define.value)),
        Item::Alias(alias) => format!("another name of {}", alias.target),
        Item::Enum(item) => format!("an enum of {} variants", item.variants.len()),
        Item::Record(record) => format!("a struct of {} members", record.members.len()),
        Item::Function(function) => spell::call(&function.signature, &function.name),
        Item::FunctionType(item) => spell::call(&item.signature, &format!("(*{})", item.name)),
    }
}

/// Finds records and enums of which only the name changed: with the same members, or the same variants' values, and
/// nothing else that looks like them.
fn rename(comparison: &mut Comparison<'_>, old: &Declared<'_>, new: &Declared<'_>) {
    let gone: Vec<&Item> =
        old.iter().filter(|(name, _)| !new.contains_key(*name)).map(|(_, (_, item))| *item).collect();
    let come: Vec<&Item> =
        new.iter().filter(|(name, _)| !old.contains_key(*name)).map(|(_, (_, item))| *item).collect();
    for before in &gone {
        let like = |others: &[&Item], one: &Item| others.iter().filter(|other| resembles(one, other)).count();
        let mut same = come.iter().filter(|after| resembles(before, after));
        if let (Some(after), None) = (same.next(), same.next())
            && like(&gone, after) == 1
        {
            comparison.renamed.insert(before.name().to_owned(), after.name().to_owned());
        }
    }
}

fn resembles(one: &Item, other: &Item) -> bool {
    match (one, other) {
        (Item::Record(one), Item::Record(other)) => {
            one.members.iter().map(Member::name).eq(other.members.iter().map(Member::name))
        }
        (Item::Enum(one), Item::Enum(other)) => {
            one.variants.iter().map(|variant| &variant.name).eq(other.variants.iter().map(|variant| &variant.name))
        }
        _ => false,
    }
}

fn headers(comparison: &mut Comparison<'_>) {
    let (before, after) = (&comparison.before.api, &comparison.after.api);
    let old = paths(comparison, before);
    let new = paths(comparison, after);
    for path in old.difference(&new) {
        comparison.push(&Place::item(path, path), Rule::HeaderRemoved, Detail::default());
    }
    for path in new.difference(&old) {
        comparison.push(&Place::item(path, path), Rule::HeaderAdded, Detail::default());
    }
    let lost = lost(before, after);
    for header in wanted(comparison, before) {
        let (Some(lost_here), Some(now)) = (lost.get(header.path.as_str()), find(after, &header.path)) else {
            continue;
        };
        // What an included header lost is reported there.
        let inherited: BTreeSet<&str> =
            own_includes(header).filter_map(|path| lost.get(path)).flatten().copied().collect();
        let names: Vec<&str> = lost_here
            .iter()
            .copied()
            .filter(|name| !inherited.contains(name) || !own_includes(now).any(|path| lost.contains_key(path)))
            .collect();
        if !names.is_empty() {
            let more = names.len().saturating_sub(SHOWN);
            let mut text = names[..names.len().min(SHOWN)].join(", ");
            if more > 0 {
                text += &format!(" and {more} more");
            }
            let detail = Detail::removed(text).note("source that includes only this header no longer finds them");
            comparison.push(&Place::item(&header.path, &header.path), Rule::NoLongerReached, detail);
        }
    }
    for header in wanted(comparison, before) {
        if let Some(now) = find(after, &header.path) {
            comparison.docs(&Place::item(&header.path, &header.path), &header.docs, &now.docs);
        }
    }
}

fn paths<'a>(comparison: &Comparison<'_>, api: &'a Api) -> BTreeSet<&'a str> {
    let support = api.support.iter().map(|support| support.path.as_str());
    let headers = api.headers.iter().map(|header| header.path.as_str());
    support.chain(headers).filter(|path| comparison.options.wants(path)).collect()
}

fn find<'a>(api: &'a Api, path: &str) -> Option<&'a Header> {
    api.headers.iter().find(|header| header.path == path)
}

fn own_includes(header: &Header) -> impl Iterator<Item = &str> {
    header.includes.iter().filter_map(|include| match include {
        Include::Own(path) => Some(path.as_str()),
        Include::System(_) => None,
    })
}

/// What each header brought, still exists, and is no longer brought by it.
fn lost<'a>(before: &'a Api, after: &'a Api) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let exists: BTreeSet<&str> = after.items().map(Item::name).collect();
    let (old, new) = (brought(before), brought(after));
    let mut lost = BTreeMap::new();
    for (path, names) in &old {
        if let Some(now) = new.get(path) {
            let gone: BTreeSet<&str> = names.difference(now).copied().filter(|name| exists.contains(name)).collect();
            if !gone.is_empty() {
                lost.insert(*path, gone);
            }
        }
    }
    lost
}

/// What each header declares, and what the headers that it includes declare.
fn brought(api: &Api) -> HashMap<&str, BTreeSet<&str>> {
    fn visit<'a>(api: &'a Api, header: &'a Header, seen: &mut BTreeSet<&'a str>, names: &mut BTreeSet<&'a str>) {
        if seen.insert(&header.path) {
            names.extend(header.items.iter().map(Item::name));
            for path in own_includes(header) {
                if let Some(included) = find(api, path) {
                    visit(api, included, seen, names);
                }
            }
        }
    }
    api.headers
        .iter()
        .map(|header| {
            let mut names = BTreeSet::new();
            visit(api, header, &mut BTreeSet::new(), &mut names);
            (header.path.as_str(), names)
        })
        .collect()
}
