//! What C does not say and names suggest: counts, bases, kinds.
//!
//! Every guess about a single declaration is noted as a [`Loss`](super::Loss), so that somebody looks at it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::reader::Reader;
use super::types::Subject;
use crate::ast::{File, Item, Member, MemberKind, Name, NeutralExpr, NeutralValue, Record, Signature, Typed};
use crate::fact::Fact;
use crate::model::{Count, Extent, Pointer, RecordKind, Scalar, Type};

/// Names of first members that are a base in a struct of plain data.
const BASES: &[&str] = &["base", "common", "header", "parent", "super_"];

impl Reader<'_> {
    /// Completes the declarations of all headers.
    pub fn guess(&mut self, files: &mut [File]) {
        let aliases = aliases(files);
        let known = Known::new(files, &aliases);
        for file in files {
            for item in &mut file.items {
                match item {
                    Item::Record(record) => self.complete(record, &known),
                    Item::Function { name, signature, .. } | Item::FunctionType { name, signature, .. } => {
                        let subject = Subject { item: name.text.clone(), member: String::new(), span: name.span };
                        self.signature_counts(signature, &subject);
                    }
                    _ => {}
                }
            }
        }
    }

    fn complete(&mut self, record: &mut Record, known: &Known) {
        let subject = Subject { item: record.name.text.clone(), member: String::new(), span: record.name.span };
        record.memory = known.memory.as_deref() == Some(record.name.text.as_str());
        if known.tables.contains(&record.name.text) {
            if record.kind == RecordKind::Data {
                self.lose(&subject, Fact::Base, "described as a table, because tables begin with it".to_owned());
            }
            record.kind = RecordKind::Table;
        }
        let may_stand = record.kind == RecordKind::Data || record.name.text.ends_with("Plugin");
        let variant = known.variants.get(&letters(&record.name.text)).filter(|_| may_stand).cloned();
        if let Some(variant) = variant {
            self.lose(&subject, Fact::Kind, format!("taken to be what `{variant}` stands for, by its name"));
            let name = Name { text: variant, span: record.name.span };
            match record.kind {
                RecordKind::Table => record.plugin_kind = Some(name),
                RecordKind::Data => record.message = Some(name),
            }
        }
        record.base = base(record, known);
        let mut fields: Vec<(&Name, &mut Typed)> = record
            .members
            .iter_mut()
            .filter_map(|member| match &mut member.kind {
                MemberKind::Field { ty, .. } => Some((&member.name, ty)),
                MemberKind::Slot { .. } => None,
            })
            .collect();
        self.counts(&mut fields, &subject);
        for Member { name, kind, .. } in &mut record.members {
            let subject = Subject { member: name.text.clone(), span: name.span, ..subject.clone() };
            match kind {
                MemberKind::Slot { signature, on_panic, .. } => {
                    self.signature_counts(signature, &subject);
                    *on_panic = self.neutral(signature, &subject, known);
                }
                MemberKind::Field { ty, .. } => {
                    if let Some(signature) = &mut ty.function {
                        self.signature_counts(signature, &subject);
                        ty.ty = function(&ty.ty, signature);
                    }
                }
            }
        }
    }

    fn signature_counts(&mut self, signature: &mut Signature, subject: &Subject) {
        for param in &mut signature.params {
            if let Some(inner) = &mut param.ty.function {
                let subject = Subject { member: format!("{}.{}", subject.member, param.name.text), ..subject.clone() };
                self.signature_counts(inner, &subject);
                param.ty.ty = function(&param.ty.ty, inner);
            }
        }
        let mut params: Vec<(&Name, &mut Typed)> =
            signature.params.iter_mut().map(|param| (&param.name, &mut param.ty)).collect();
        self.counts(&mut params, subject);
    }

    /// Ties pointers to the counts beside them.
    fn counts(&mut self, all: &mut [(&Name, &mut Typed)], subject: &Subject) {
        let counters: Vec<String> =
            all.iter().filter(|(_, ty)| can_count(&ty.ty)).map(|(name, _)| name.text.clone()).collect();
        let mut free = counters.clone();
        for (name, typed) in all.iter() {
            if pointer_to_many(&typed.ty).is_some()
                && let Some(counter) = same_name(&name.text, &counters)
            {
                free.retain(|other| other != counter);
            }
        }
        for (name, typed) in all {
            let Some(pointer) = pointer_to_many(&typed.ty) else { continue };
            let count = match same_name(&name.text, &counters) {
                Some(counter) => path(counter),
                None => match any_name(&name.text, pointer, &free) {
                    Some(count) => count,
                    None => continue,
                },
            };
            let member = format!("{}.{}", subject.member, name.text);
            let subject = Subject { member, span: name.span, ..subject.clone() };
            self.lose(&subject, Fact::Length, format!("taken to have `{}` elements, by its name", shown(&count)));
            let Type::Pointer(pointer) = &mut typed.ty else { continue };
            pointer.extent = Extent::Many(count.clone());
            typed.count = Some((count, name.span));
        }
    }

    /// What a slot returns that cannot answer, where it has to be said.
    fn neutral(&mut self, signature: &Signature, subject: &Subject, known: &Known) -> Option<NeutralExpr> {
        let variant = known.first_variants.get(signature.ret.ty.as_named()?)?;
        self.lose(subject, Fact::Neutral, format!("taken to return `{variant}` when it fails: the first variant"));
        Some(NeutralExpr { span: subject.span, value: NeutralValue::Variant(variant.clone()) })
    }
}

fn function(ty: &Type, signature: &Signature) -> Type {
    match ty {
        Type::Function { nullable, name, .. } => {
            Type::Function { signature: Box::new(signature.undecided()), nullable: *nullable, name: name.clone() }
        }
        other => other.clone(),
    }
}

/// What aliases stand for, all steps taken.
fn aliases(files: &[File]) -> HashMap<String, String> {
    let mut aliases: HashMap<String, String> = HashMap::new();
    for item in files.iter().flat_map(|file| &file.items) {
        if let Item::Alias { name, target, .. } = item {
            let end = aliases.get(&target.text).unwrap_or(&target.text).clone();
            aliases.insert(name.text.clone(), end);
        }
    }
    aliases
}

/// What all headers declare together.
struct Known {
    /// Records by name, aliases included: the name of each.
    records: HashMap<String, String>,
    /// Records with slots, and the bases of those.
    tables: HashSet<String>,
    /// The table that counts references.
    memory: Option<String>,
    /// Variants by the letters of their names.
    variants: HashMap<String, String>,
    /// The first variant of each enum, aliases included.
    first_variants: HashMap<String, String>,
}

impl Known {
    fn new(files: &[File], aliases: &HashMap<String, String>) -> Self {
        let mut known = Self {
            records: HashMap::new(),
            tables: HashSet::new(),
            memory: None,
            variants: HashMap::new(),
            first_variants: HashMap::new(),
        };
        let mut first_members: BTreeMap<&str, &Type> = BTreeMap::new();
        for item in files.iter().flat_map(|file| &file.items) {
            match item {
                Item::Record(record) => {
                    known.records.insert(record.name.text.clone(), record.name.text.clone());
                    if record.kind == RecordKind::Table {
                        known.tables.insert(record.name.text.clone());
                    }
                    if let Some(Member { kind: MemberKind::Field { ty, .. }, .. }) = record.members.first() {
                        first_members.insert(&record.name.text, &ty.ty);
                    }
                }
                Item::Enum(owner) => {
                    for variant in &owner.variants {
                        known.variants.entry(letters(&variant.name.text)).or_insert(variant.name.text.clone());
                    }
                    if let Some(first) = owner.variants.first() {
                        known.first_variants.insert(owner.name.text.clone(), first.name.text.clone());
                    }
                }
                _ => {}
            }
        }
        for (alias, target) in aliases {
            if known.records.contains_key(target) {
                known.records.insert(alias.clone(), target.clone());
            }
            if let Some(first) = known.first_variants.get(target).cloned() {
                known.first_variants.insert(alias.clone(), first);
            }
        }
        known.memory = files.iter().flat_map(|file| &file.items).find_map(|item| match item {
            Item::Record(record) => counts_references(record, &known.tables),
            _ => None,
        });
        // The base of a table is a table, however deep.
        let mut steps = known.tables.iter().cloned().collect::<Vec<_>>();
        while let Some(table) = steps.pop() {
            let base = first_members.get(table.as_str()).and_then(|ty| ty.as_named());
            if let Some(base) = base.and_then(|base| known.records.get(base))
                && known.tables.insert(base.clone())
            {
                steps.push(base.clone());
            }
        }
        known
    }
}

/// The table that the first member of a record leads to, when the record is counted by it.
fn counts_references(record: &Record, tables: &HashSet<String>) -> Option<String> {
    let Member { name, kind: MemberKind::Field { ty, .. }, .. } = record.members.first()? else { return None };
    let table = ty.ty.as_pointer()?.to.as_named()?;
    (name.text == "memory" && tables.contains(table)).then(|| table.to_owned())
}

/// The first member, when it is a record by value to which a pointer may be cast.
fn base(record: &Record, known: &Known) -> Option<(Name, Name)> {
    let Member { name, kind: MemberKind::Field { ty, .. }, .. } = record.members.first()? else { return None };
    let base = known.records.get(ty.ty.as_named()?)?;
    let fits = match record.kind {
        RecordKind::Table => known.tables.contains(base),
        // Every message begins with what all messages have.
        RecordKind::Data => {
            record.message.is_some() || BASES.contains(&name.text.as_str()) || known.tables.contains(base)
        }
    };
    fits.then(|| (name.clone(), ty.names[0].clone()))
}

/// The letters and digits of a name, without the version behind its first word.
fn letters(name: &str) -> String {
    let upper: String = name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_uppercase()).collect();
    match upper.find(|c: char| c.is_ascii_digit()) {
        Some(start @ 1..=6) => {
            let rest = upper[start..].trim_start_matches(|c: char| c.is_ascii_digit());
            format!("{}{rest}", &upper[..start])
        }
        _ => upper,
    }
}

fn can_count(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 | Scalar::Usize))
}

/// The pointer, when it may lead to more than one thing.
fn pointer_to_many(ty: &Type) -> Option<&Pointer> {
    match ty {
        Type::Pointer(pointer) if pointer.extent == Extent::One => Some(pointer),
        _ => None,
    }
}

fn path(counter: &str) -> Count {
    Count::Path(vec![counter.to_owned()])
}

/// The counter that is named after an array.
fn same_name<'c>(array: &str, counters: &'c [String]) -> Option<&'c String> {
    let single = array.strip_suffix('s').unwrap_or(array);
    let forms = [
        format!("num_{array}"),
        format!("{array}_len"),
        format!("{array}_length"),
        format!("{array}_count"),
        format!("{array}_size"),
        format!("n_{array}"),
        format!("{single}_count"),
        format!("num_{single}"),
    ];
    let exact = forms.iter().find_map(|form| counters.iter().find(|counter| *counter == form));
    // `num_blocks` counts `block_identifiers`, and `num_covariances` no `covariance`.
    exact.or_else(|| {
        counters.iter().find(|counter| {
            let stem = counter.strip_prefix("num_").map(|stem| stem.strip_suffix('s').unwrap_or(stem));
            stem.is_some_and(|stem| array.strip_prefix(stem).is_some_and(|rest| rest.starts_with('_')))
        })
    })
}

/// The count of an array when no counter is named after it. `free` holds the counters that no array has by its name.
fn any_name(array: &str, pointer: &Pointer, free: &[String]) -> Option<Count> {
    // A single object of a struct is met far more often than an array whose count has another name.
    let many = match &*pointer.to {
        Type::Scalar(_) | Type::Pointer(_) => true,
        Type::Named(_) => array == "data",
        _ => false,
    };
    if !many {
        return None;
    }
    let has = |name: &str| free.iter().any(|counter| counter == name);
    if has("rows") && has("cols") {
        return Some(Count::Product(vec![path("rows"), path("cols")]));
    }
    let words = ["count", "length", "len", "size"];
    let mut named = free.iter().filter(|counter| counter.starts_with("num_") || words.contains(&counter.as_str()));
    let only = match (named.next(), named.next()) {
        (Some(only), None) => only,
        _ => return None,
    };
    // The covariance of a vector is square.
    let square = array.contains("covariance") && matches!(&*pointer.to, Type::Scalar(_));
    Some(if square { Count::Product(vec![path(only), path(only)]) } else { path(only) })
}

fn shown(count: &Count) -> String {
    match count {
        Count::Path(path) => path.join("."),
        Count::Product(factors) => factors.iter().map(shown).collect::<Vec<_>>().join(" * "),
        Count::Const(value) => value.to_string(),
        Count::Match { on, .. } => on.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_and_underscores_do_not_tell_names_apart() {
        assert_eq!(letters("Aspn23MeasurementImu"), letters("ASPN_MEASUREMENT_IMU"));
        assert_eq!(letters("Aspn23MeasurementAngularVelocity1D"), letters("ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D"));
        assert_ne!(letters("PntosUiPlugin"), letters("PNTOS_UTILITY_PLUGIN"));
    }
}
