//! The comparison while it is made: both sides, what was renamed, and what was found so far.

use std::collections::HashMap;

use crate::model::{Api, DefineValue, Item, Record, Stability, Type};

use super::by_value::{self, Sites};
use super::change::SCHEMA_VERSION;
use super::{Change, Count, Difference, Fact, LayoutChange, Options, Rule, Side, Verdict};

/// What both sides are compared with.
pub struct Comparison<'a> {
    pub before: &'a Side,
    pub after: &'a Side,
    pub options: Options,
    /// Records and enums that were renamed, from the old name to the new.
    pub renamed: HashMap<String, String>,
    /// Where records are met by value.
    pub sites: Sites,
    pub layouts: Vec<LayoutChange>,
    changes: Vec<Change>,
}

/// A place under comparison.
#[derive(Debug, Clone)]
pub struct Place {
    pub header: String,
    pub item: String,
    /// The member, and after a dot the parameter of a slot.
    pub member: Option<String>,
    /// The place as it is shown.
    shown: String,
    /// The rule that makes every change of it compatible.
    waiver: Option<Rule>,
}

/// What is said about a change.
#[derive(Debug, Default)]
pub struct Detail {
    pub before: Option<String>,
    pub after: Option<String>,
    pub note: Option<String>,
}

impl Detail {
    pub fn change(before: impl Into<String>, after: impl Into<String>) -> Self {
        Self { before: Some(before.into()), after: Some(after.into()), note: None }
    }

    pub fn removed(before: impl Into<String>) -> Self {
        Self { before: Some(before.into()), ..Self::default() }
    }

    pub fn added(after: impl Into<String>) -> Self {
        Self { after: Some(after.into()), ..Self::default() }
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl Place {
    pub fn item(header: &str, item: &str) -> Self {
        Self { header: header.to_owned(), item: item.to_owned(), member: None, shown: item.to_owned(), waiver: None }
    }

    /// The place, where `stability` allows changes.
    pub fn with(mut self, stability: &Stability) -> Self {
        self.waiver = self.waiver.or(if stability.unstable {
            Some(Rule::UnstableMayChange)
        } else {
            stability.reserved.then_some(Rule::ReservedMayChange)
        });
        self
    }

    pub fn member(&self, name: &str) -> Self {
        Self { member: Some(name.to_owned()), shown: format!("{}.{name}", self.item), ..self.clone() }
    }

    /// A parameter of this function; of a callback, when this is a parameter already.
    pub fn parameter(&self, name: &str) -> Self {
        let member = match &self.member {
            Some(slot) if !slot.contains('.') => Some(format!("{slot}.{name}")),
            None => Some(name.to_owned()),
            nested => nested.clone(),
        };
        Self { member, shown: format!("{}({name})", self.shown), ..self.clone() }
    }

    /// What a call of this function returns.
    pub fn result(&self) -> Self {
        Self { shown: format!("{}()", self.shown), ..self.clone() }
    }

    /// The place, where nothing allows changes.
    pub fn firm(&self) -> Self {
        Self { waiver: None, ..self.clone() }
    }
}

impl<'a> Comparison<'a> {
    pub fn new(before: &'a Side, after: &'a Side, options: Options) -> Self {
        let mut sites = by_value::sites(&before.api);
        // C does not say which pointers lead to arrays of structs; the other side may.
        if before.silence.everywhere().any(|fact| fact == Fact::Length) {
            for (record, more) in by_value::sites(&after.api) {
                sites.entry(record).or_default().extend(more);
            }
        }
        Self { before, after, options, renamed: HashMap::new(), sites, layouts: Vec::new(), changes: Vec::new() }
    }

    pub fn push(&mut self, place: &Place, rule: Rule, detail: Detail) {
        let waived_by = place.waiver.filter(|_| rule.verdict() > Verdict::Compatible);
        let (verdict, breaks) = match waived_by {
            Some(waiver) => (waiver.verdict(), Vec::new()),
            None => (rule.verdict(), rule.breaks().to_vec()),
        };
        self.changes.push(Change {
            rule,
            title: rule.title().to_owned(),
            verdict,
            breaks,
            header: place.header.clone(),
            item: place.item.clone(),
            place: place.shown.clone(),
            before: detail.before,
            after: detail.after,
            note: detail.note,
            waived_by,
        });
    }

    /// Whether both sides say a fact about a place.
    pub fn both_say(&self, fact: Fact, place: &Place) -> bool {
        let member = place.member.as_deref();
        let before = self.before.silence.about(fact, &place.item, member);
        let after = self.after.silence.about(fact, self.now(&place.item), member);
        !before && !after
    }

    /// Today's name of a declaration.
    pub fn now<'n>(&'n self, name: &'n str) -> &'n str {
        self.renamed.get(name).map_or(name, String::as_str)
    }

    /// What a place says about its life: the first side decides, and the second where the first cannot say.
    pub fn life<'s>(&self, place: &Place, before: &'s Stability, after: &'s Stability) -> &'s Stability {
        let silent = self.before.silence.about(Fact::Stability, &place.item, place.member.as_deref());
        if silent { after } else { before }
    }

    /// Compares what two declarations or members say about their life.
    pub fn lives(&mut self, place: &Place, before: &Stability, after: &Stability) {
        if before == after || !self.both_say(Fact::Stability, place) {
            return;
        }
        match (before.unstable, after.unstable) {
            (true, false) => self.push(place, Rule::StableNow, Detail::change("unstable", "stable")),
            (false, true) => self.push(place, Rule::UnstableNow, Detail::change("stable", "unstable")),
            _ => {}
        }
        match (before.reserved, after.reserved) {
            (true, false) => self.push(place, Rule::InUseNow, Detail::change("reserved", "in use")),
            (false, true) => self.push(place, Rule::ReservedNow, Detail::change("in use", "reserved")),
            _ => {}
        }
        if before.since != after.since {
            let spell =
                |since: Option<u32>| since.map_or_else(|| "always".to_owned(), |since| format!("since {since}"));
            self.push(place, Rule::SinceChanged, Detail::change(spell(before.since), spell(after.since)));
        }
    }

    pub fn docs(&mut self, place: &Place, before: &str, after: &str) {
        if self.options.docs && before != after && self.both_say(Fact::Docs, place) {
            self.push(place, Rule::DocsChanged, Detail::change(before, after));
        }
    }

    /// Whether two names stand for the same type. What a side only includes from elsewhere is known by its name alone.
    pub fn same_name(&self, before: &str, after: &str) -> bool {
        let foreign = |api: &Api, name: &str| api.items().all(|item| item.name() != name);
        let same = self.now(before) == after;
        same && (foreign(&self.before.api, before) || foreign(&self.after.api, after))
            || self.now(canonical(&self.before.api, before)) == canonical(&self.after.api, after)
    }

    /// Whether a record and what it became have the same layout on every target that both sides state.
    pub fn same_layout(&self, before: &Record, after: &Record) -> bool {
        before.layout.iter().all(|(target, layout)| {
            after.layout.get(target).is_none_or(|other| {
                (layout.size, layout.align) == (other.size, other.align)
                    && layout
                        .members
                        .iter()
                        .map(|member| member.offset)
                        .eq(other.members.iter().map(|member| member.offset))
            })
        })
    }

    pub fn finish(mut self) -> Difference {
        let order: HashMap<String, usize> = self.places();
        self.changes.sort_by_key(|change| {
            let header = order.get(&change.header).copied().unwrap_or(usize::MAX);
            let item = order.get(&change.item).copied().unwrap_or(usize::MAX);
            (header, item)
        });
        let mut counts = Count::default();
        for change in &self.changes {
            match change.verdict {
                Verdict::Breaking => counts.breaking += 1,
                Verdict::NewVersion => counts.new_version += 1,
                Verdict::Compatible | Verdict::Identical => counts.compatible += 1,
            }
        }
        let mut facts: Vec<Fact> = self.before.silence.everywhere().chain(self.after.silence.everywhere()).collect();
        facts.sort();
        facts.dedup();
        Difference {
            schema_version: SCHEMA_VERSION,
            before: self.before.operand.clone(),
            after: self.after.operand.clone(),
            verdict: self.changes.iter().map(|change| change.verdict).max().unwrap_or(Verdict::Identical),
            counts,
            layouts: self.layouts,
            versions: versions(&self.after.api),
            not_compared: facts.into_iter().map(|fact| fact.name().to_owned()).collect(),
            changes: self.changes,
        }
    }

    /// Headers and declarations in the order of the first side, and then of the second.
    fn places(&self) -> HashMap<String, usize> {
        let mut order = HashMap::new();
        for api in [&self.before.api, &self.after.api] {
            for header in &api.headers {
                let names = std::iter::once(header.path.as_str()).chain(header.items.iter().map(Item::name));
                for name in names {
                    let next = order.len();
                    order.entry(name.to_owned()).or_insert(next);
                }
            }
        }
        order
    }
}

/// The name of the record or enum that a name stands for.
pub fn canonical<'n>(api: &'n Api, name: &'n str) -> &'n str {
    let aliased = api.items().find_map(|item| match item {
        Item::Alias(alias) if alias.name == name => Some(alias.target.as_str()),
        _ => None,
    });
    aliased.map_or(name, |target| canonical(api, target))
}

/// Whether a constant states a version of the API.
pub fn is_version(name: &str) -> bool {
    name.ends_with("_API_VERSION")
}

fn versions(api: &Api) -> Vec<String> {
    api.items()
        .filter_map(|item| match item {
            Item::Define(define) if is_version(&define.name) => match &define.value {
                DefineValue::Integer { value, .. } => Some(format!("{} {value}", define.name)),
                _ => None,
            },
            _ => None,
        })
        .collect()
}

/// The type a pointer or array leads to in the end.
pub fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::Pointer(pointer) => innermost(&pointer.to),
        Type::Array { of, .. } => innermost(of),
        other => other,
    }
}
