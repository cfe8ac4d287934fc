//! Members of a record: which is which, where it stands, and what it is.

use crate::model::{Field, Member, Record, Type};

use super::comparison::{Comparison, Detail, Place, innermost};
use super::pairing::{Pairing, pair};
use super::spell;
use super::types::{Neighbours, Role};
use super::{Fact, Rule};

/// Places that are named before the rest is only counted.
const SHOWN: usize = 3;

impl Comparison<'_> {
    pub fn members(&mut self, place: &Place, before: &Record, after: &Record) {
        let old: Vec<&str> = before.members.iter().map(Member::name).collect();
        let new: Vec<&str> = after.members.iter().map(Member::name).collect();
        let pairing = pair(&old, &new, |old, new| self.alike(place, before, after, old, new));
        // Everybody who meets an unstable record by value sees its size, and may be stable himself.
        let seen = self.sites.get(&before.name).is_some_and(|sites| sites.iter().any(|site| site.stable));
        let same_layout = self.same_layout(before, after);
        let whole = if seen && !same_layout { place.firm() } else { place.clone() };
        if pairing.reordered {
            self.order(&whole, &pairing, &old, &new);
        }
        for index in &pairing.removed {
            let member = &before.members[*index];
            self.push(&whole.member(member.name()), Rule::MemberRemoved, Detail::removed(spell::member(member)));
        }
        self.added(&whole, &pairing, before, after);
        let neighbours: Neighbours =
            pairing.pairs.iter().map(|(from, to)| (old[*from].to_owned(), new[*to].to_owned())).collect();
        for (from, to) in &pairing.pairs {
            let (member, other) = (&before.members[*from], &after.members[*to]);
            let stability = self.life(&place.member(member.name()), member.stability(), other.stability());
            // Where the others move, they move whatever this one is.
            let at =
                if same_layout { place.member(member.name()).with(stability) } else { whole.member(member.name()) };
            if member.name() != other.name() {
                self.push(&at, Rule::MemberRenamed, Detail::change(member.name(), other.name()));
            }
            self.member(&at, member, other, &neighbours, || embedded_sizes(before, after, *from, *to));
        }
    }

    /// Whether a member may have become another one: only its name differs, or it only held the place.
    fn alike(&self, place: &Place, before: &Record, after: &Record, old: usize, new: usize) -> bool {
        let (member, other) = (&before.members[old], &after.members[new]);
        let silent = !self.both_say(Fact::Stability, place);
        let held = [member, other].iter().any(|member| member.stability().reserved) && !silent;
        self.same_member(member, other)
            || held
                && before.layout.iter().all(|(target, layout)| {
                    after.layout.get(target).is_none_or(|other| {
                        let sizes = [layout.members.get(old), other.members.get(new)];
                        let [from, to] = sizes.map(|member| member.map(|member| (member.offset, member.size)));
                        from == to
                    })
                })
    }

    /// The stretch of members whose order differs.
    fn order(&mut self, place: &Place, pairing: &Pairing, old: &[&str], new: &[&str]) {
        let kept: Vec<&str> = pairing.pairs.iter().map(|(from, _)| old[*from]).collect();
        let mut moved: Vec<usize> = pairing.pairs.iter().map(|(_, to)| *to).collect();
        moved.sort_unstable();
        let now: Vec<&str> = moved.into_iter().map(|to| new[to]).collect();
        let first = kept.iter().zip(&now).position(|(old, new)| old != new).unwrap_or(0);
        let last = kept.iter().zip(&now).rposition(|(old, new)| old != new).unwrap_or(first);
        let spell = |all: &[&str]| all[first..=last].join(", ");
        self.push(place, Rule::MembersReordered, Detail::change(spell(&kept), spell(&now)));
    }

    fn added(&mut self, place: &Place, pairing: &Pairing, before: &Record, after: &Record) {
        let kept_to = pairing.pairs.iter().map(|(_, to)| *to).max();
        for index in &pairing.added {
            let member = &after.members[*index];
            let detail = Detail::added(spell::member(member));
            let at = place.member(member.name());
            let appended = pairing.removed.is_empty() && !pairing.reordered && kept_to.is_none_or(|kept| *index > kept);
            if !appended {
                self.push(&at, Rule::MemberInserted, detail);
                continue;
            }
            let sites = self.sites.get(&before.name).map_or(&[][..], Vec::as_slice);
            if !sites.is_empty() {
                let mut whats: Vec<String> = sites.iter().map(|site| site.what.clone()).collect();
                whats.sort();
                whats.dedup();
                let more = whats.len().saturating_sub(SHOWN);
                let mut note = format!("`{}` {}", before.name, whats[..whats.len().min(SHOWN)].join(", "));
                if more > 0 {
                    note += &format!(", and {more} more");
                }
                self.push(&at, Rule::MemberAppendedByValue, detail.note(note));
            } else if let Some(since) = member.stability().since {
                let note = format!("only there where the other side was built for version {since} or later");
                self.push(&at, Rule::MemberAppendedSince, detail.note(note));
            } else {
                let note = match member {
                    Member::Slot(_) => "NULL in a table of zero bytes that nobody filled in: look before a call",
                    Member::Field(_) => "zero in a struct of zero bytes that nobody filled in",
                };
                self.push(&at, Rule::MemberAppended, detail.note(note));
            }
        }
    }

    fn member(
        &mut self,
        place: &Place,
        before: &Member,
        after: &Member,
        neighbours: &Neighbours,
        embedded: impl Fn() -> Option<(String, String)>,
    ) {
        self.docs(place, before.docs(), after.docs());
        self.lives(place, before.stability(), after.stability());
        match (before, after) {
            (Member::Slot(before), Member::Slot(after)) => {
                self.nullness(place, before.nullable, after.nullable, Role::Slot);
                self.functions(
                    place,
                    (before.type_name.as_deref(), &before.signature),
                    (after.type_name.as_deref(), &after.signature),
                );
                if before.on_panic != after.on_panic
                    && before.signature.ret == after.signature.ret
                    && self.both_say(Fact::Neutral, place)
                {
                    let detail = Detail::change(spell::neutral(&before.on_panic), spell::neutral(&after.on_panic));
                    self.push(place, Rule::NeutralChanged, detail);
                }
            }
            (Member::Field(before), Member::Field(after)) => self.field(place, before, after, neighbours, embedded),
            // C sees a function pointer either way.
            (Member::Slot(slot), Member::Field(Field { ty: Type::Function { signature, nullable, name }, .. })) => {
                self.nullness(place, slot.nullable, *nullable, Role::Slot);
                self.functions(place, (slot.type_name.as_deref(), &slot.signature), (name.as_deref(), signature));
            }
            (Member::Field(Field { ty: Type::Function { signature, nullable, name }, .. }), Member::Slot(slot)) => {
                self.nullness(place, *nullable, slot.nullable, Role::Slot);
                self.functions(place, (name.as_deref(), signature), (slot.type_name.as_deref(), &slot.signature));
            }
            _ => {
                let detail = Detail::change(spell::member(before), spell::member(after));
                self.push(place, Rule::TypeChanged, detail);
            }
        }
    }

    fn field(
        &mut self,
        place: &Place,
        before: &Field,
        after: &Field,
        neighbours: &Neighbours,
        embedded: impl Fn() -> Option<(String, String)>,
    ) {
        let role = if matches!(before.ty, Type::Function { .. }) { Role::Slot } else { Role::Member };
        if self.types(place, &before.ty, &after.ty, role, neighbours) {
            self.crossings(place, &before.crossing, &after.crossing);
            if let Some((old, new)) = embedded() {
                let name = innermost(&before.ty).as_named().unwrap_or_default();
                let detail = Detail::change(old, new).note(format!("`{name}` changed, and it stands in here by value"));
                self.push(place, Rule::EmbeddedLayoutChanged, detail);
            }
        }
        self.units(place, before.unit.as_deref(), after.unit.as_deref());
        if before.nan_is_absent != after.nan_is_absent && self.both_say(Fact::Unit, place) {
            let (rule, detail) = if after.nan_is_absent {
                let detail = Detail::change("always a number", "a NaN when there is no value");
                (Rule::MayBeAbsent, detail.note("who reads it has to look for a NaN"))
            } else {
                let detail = Detail::change("a NaN when there is no value", "always a number");
                (Rule::NeverAbsent, detail.note("who writes it may not write a NaN"))
            };
            self.push(place, rule, detail);
        }
    }
}

/// Size of a member whose own type is the same, where it differs.
fn embedded_sizes(before: &Record, after: &Record, from: usize, to: usize) -> Option<(String, String)> {
    let mut sizes = Vec::new();
    for (target, layout) in &before.layout {
        let old = layout.members.get(from)?;
        let Some(new) = after.layout.get(target).and_then(|layout| layout.members.get(to)) else { continue };
        if (old.size, old.align) != (new.size, new.align) {
            sizes.push((format!("{} bytes on {target}", old.size), format!("{} bytes on {target}", new.size)));
        }
    }
    let join = |all: Vec<String>| all.join(", ");
    let (old, new): (Vec<String>, Vec<String>) = sizes.into_iter().unzip();
    (!old.is_empty()).then(|| (join(old), join(new)))
}
