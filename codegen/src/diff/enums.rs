//! Enums: variants by name and value.

use crate::model::{Enum, Variant};

use super::comparison::{Comparison, Detail, Place};
use super::{Fact, Rule};

impl Comparison<'_> {
    pub fn enums(&mut self, place: &Place, before: &Enum, after: &Enum) {
        let place = &place.clone().with(self.life(place, &before.stability, &after.stability));
        self.docs(place, &before.docs, &after.docs);
        self.lives(place, &before.stability, &after.stability);
        if self.both_say(Fact::Openness, place) {
            match (before.open, after.open) {
                (false, true) => self.push(
                    place,
                    Rule::EnumOpened,
                    Detail::change("closed", "open").note("who reads it has to expect values that are not listed"),
                ),
                (true, false) => self.push(
                    place,
                    Rule::EnumClosed,
                    Detail::change("open", "closed").note("who writes it may only use values that are listed"),
                ),
                _ => {}
            }
        }
        let open = self.is_open(place, before, after);
        let renamed = renamed(before, after);
        for variant in &before.variants {
            let new = renamed.iter().find(|(old, _)| old.name == variant.name).map(|(_, new)| *new);
            let at = place.member(&variant.name);
            match after.variants.iter().find(|other| other.name == variant.name) {
                Some(same) => self.variants(&at, (before, variant), (after, same)),
                None => {
                    let at = at.with(&variant.stability);
                    match new {
                        Some(new) => {
                            self.push(&at, Rule::VariantRenamed, Detail::change(&*variant.name, &*new.name));
                            self.lives(&at, &variant.stability, &new.stability);
                            self.docs(&at, &variant.docs, &new.docs);
                        }
                        None => self.push(&at, Rule::VariantRemoved, Detail::removed(variant.value.to_string())),
                    }
                }
            }
        }
        for variant in &after.variants {
            let known = before.variants.iter().any(|other| other.name == variant.name)
                || renamed.iter().any(|(_, new)| new.name == variant.name);
            if !known {
                let rule = if open { Rule::VariantAdded } else { Rule::VariantAddedToClosed };
                self.push(&place.member(&variant.name), rule, Detail::added(variant.value.to_string()));
            }
        }
    }

    fn variants(&mut self, at: &Place, before: (&Enum, &Variant), after: (&Enum, &Variant)) {
        let ((old_enum, old), (new_enum, new)) = (before, after);
        let at = &at.clone().with(self.life(at, &old.stability, &new.stability));
        self.docs(at, &old.docs, &new.docs);
        self.lives(at, &old.stability, &new.stability);
        if old.value != new.value {
            let marks = |of: &Enum, variant: &Variant| {
                let written = variant.written.as_deref().unwrap_or_default();
                of.variants.iter().any(|other| other.name == written)
            };
            let marker = marks(old_enum, old) && marks(new_enum, new);
            let rule = if marker { Rule::MarkerMoved } else { Rule::VariantValueChanged };
            self.push(at, rule, Detail::change(old.value.to_string(), new.value.to_string()));
        }
    }

    /// What the side says that can say it; by pntOS' own rule every enum is open.
    fn is_open(&self, place: &Place, before: &Enum, after: &Enum) -> bool {
        let silent = |side: &super::Side, name: &str| side.silence.about(Fact::Openness, name, None);
        if !silent(self.before, &place.item) {
            before.open
        } else if !silent(self.after, &after.name) {
            after.open
        } else {
            true
        }
    }
}

/// Variants that kept their value and nothing else.
fn renamed<'a>(before: &'a Enum, after: &'a Enum) -> Vec<(&'a Variant, &'a Variant)> {
    let gone = only_in(before, after);
    let new = only_in(after, before);
    let single = |all: &[&Variant], value: u32| all.iter().filter(|variant| variant.value == value).count() == 1;
    gone.iter()
        .filter(|old| single(&gone, old.value) && single(&new, old.value))
        .filter_map(|old| Some((*old, *new.iter().find(|variant| variant.value == old.value)?)))
        .collect()
}

fn only_in<'a>(one: &'a Enum, other: &Enum) -> Vec<&'a Variant> {
    one.variants.iter().filter(|variant| other.variants.iter().all(|known| known.name != variant.name)).collect()
}
