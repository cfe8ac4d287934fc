//! Records as a whole: form, base, counting, kind, wire, layout.

use crate::emit::lcm::fingerprint::fingerprint;
use crate::model::{LcmStruct, Managed, Record, RecordKind};

use super::comparison::{Comparison, Detail, Place};
use super::spell;
use super::{Fact, LayoutChange, Moved, Rule, Size};

impl Comparison<'_> {
    pub fn records(&mut self, place: &Place, before: &Record, after: &Record) {
        let place = &place.clone().with(self.life(place, &before.stability, &after.stability));
        self.docs(place, &before.docs, &after.docs);
        self.lives(place, &before.stability, &after.stability);
        self.forms(place, before, after);
        self.kinds(place, before.plugin_kind.as_deref(), after.plugin_kind.as_deref());
        self.kinds(place, tag(before).as_deref(), tag(after).as_deref());
        self.kinds(place, before.message.as_deref(), after.message.as_deref());
        self.members(place, before, after);
        self.wires(place, before.lcm.as_ref(), after.lcm.as_ref());
        self.layouts(before, after);
    }

    fn forms(&mut self, place: &Place, before: &Record, after: &Record) {
        if self.both_say(Fact::Base, place) {
            if before.kind != after.kind {
                self.push(place, Rule::FormChanged, Detail::change(form(before.kind), form(after.kind)));
            }
            match (&before.base, &after.base) {
                (Some(old), Some(new)) if self.same_name(&old.record, &new.record) => {}
                (None, None) => {}
                (None, Some(new)) => self.push(place, Rule::BaseStated, Detail::added(new.record.as_str())),
                (Some(old), new) => {
                    let after = new.as_ref().map(|base| base.record.clone());
                    let detail = Detail { before: Some(old.record.clone()), after, note: None };
                    let note = "who casts a pointer to the base finds something else";
                    self.push(place, Rule::BaseChanged, detail.note(note));
                }
            }
        }
        let same = match (&before.managed, &after.managed) {
            (Managed::Through(old), Managed::Through(new)) => self.same_name(old, new),
            (old, new) => old == new,
        };
        if !same {
            let detail = Detail::change(counting(&before.managed), counting(&after.managed));
            self.push(
                place,
                Rule::CountingChanged,
                detail.note("references are released by the wrong side, or by none"),
            );
        }
    }

    fn kinds(&mut self, place: &Place, before: Option<&str>, after: Option<&str>) {
        if before == after || !self.both_say(Fact::Kind, place) {
            return;
        }
        let rule = if before.is_none() { Rule::KindStated } else { Rule::KindChanged };
        self.push(place, rule, Detail { before: before.map(Into::into), after: after.map(Into::into), note: None });
    }

    fn wires(&mut self, place: &Place, before: Option<&LcmStruct>, after: Option<&LcmStruct>) {
        if !self.both_say(Fact::Wire, place) {
            return;
        }
        match (before, after) {
            (None, None) => {}
            (None, Some(after)) => self.push(place, Rule::WireAdded, Detail::added(wire_name(after))),
            (Some(before), None) => self.push(place, Rule::WireRemoved, Detail::removed(wire_name(before))),
            (Some(before), Some(after)) => {
                let old = fingerprint(&self.before.api, before).ok();
                let new = fingerprint(&self.after.api, after).ok();
                if before == after && old == new {
                    return;
                }
                let spell = |lcm: &LcmStruct, number: Option<u64>| match number {
                    Some(number) => format!("{} with fingerprint {number:#018x}", wire_name(lcm)),
                    None => wire_name(lcm),
                };
                let detail = Detail::change(spell(before, old), spell(after, new));
                self.push(place, Rule::WireChanged, detail.note(wire_note(before, after)));
            }
        }
    }

    fn layouts(&mut self, before: &Record, after: &Record) {
        for (target, old) in &before.layout {
            let Some(new) = after.layout.get(target) else { continue };
            let moved: Vec<Moved> = old
                .members
                .iter()
                .filter_map(|member| {
                    let now = new.members.iter().find(|other| other.name == member.name)?;
                    let moved = Moved { member: member.name.clone(), before: member.offset, after: now.offset };
                    (moved.before != moved.after).then_some(moved)
                })
                .collect();
            let [before_size, after_size] = [old, new].map(|layout| Size { size: layout.size, align: layout.align });
            if before_size != after_size || !moved.is_empty() {
                self.layouts.push(LayoutChange {
                    record: before.name.clone(),
                    target: target.clone(),
                    before: before_size,
                    after: after_size,
                    moved,
                });
            }
        }
    }
}

/// What a base says of a table that begins with it.
fn tag(record: &Record) -> Option<String> {
    record.tag.as_ref().map(|tag| format!("{} = {}", tag.member, tag.variant))
}

const fn form(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Data => "data",
        RecordKind::Table => "a table",
    }
}

fn counting(managed: &Managed) -> String {
    match managed {
        Managed::No => "not counted".to_owned(),
        Managed::Direct => "counted".to_owned(),
        Managed::Through(base) => format!("counted through {base}"),
    }
}

fn wire_name(lcm: &LcmStruct) -> String {
    format!("{}.{}", lcm.package, lcm.name)
}

/// The first difference of two wire forms.
fn wire_note(before: &LcmStruct, after: &LcmStruct) -> String {
    if wire_name(before) != wire_name(after) {
        return "the struct has another name".to_owned();
    }
    let longest = before.members.len().max(after.members.len());
    for index in 0..longest {
        let (old, new) = (before.members.get(index), after.members.get(index));
        if old != new {
            let spell = |member: Option<&_>| member.map_or_else(|| "nothing".to_owned(), spell::wire);
            let (old, new) = (spell(old), spell(new));
            let place = index + 1;
            return if old == new {
                format!("member {place}, `{old}`, carries another field")
            } else {
                format!("member {place} was `{old}` and is `{new}`")
            };
        }
    }
    "a struct inside it changed".to_owned()
}
