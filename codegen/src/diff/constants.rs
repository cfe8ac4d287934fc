//! Constants and other names.

use crate::emit::c::scalar;
use crate::model::{Alias, Define, DefineValue};

use super::comparison::{Comparison, Detail, Place, is_version};
use super::spell;
use super::{Fact, Rule};

impl Comparison<'_> {
    pub fn defines(&mut self, place: &Place, before: &Define, after: &Define) {
        self.docs(place, &before.docs, &after.docs);
        let spelled = Detail::change(spell::define(&before.value), spell::define(&after.value));
        let rule = match (&before.value, &after.value) {
            (DefineValue::Integer { value: old, of: old_type }, DefineValue::Integer { value: new, of: new_type }) => {
                if old == new {
                    if old_type != new_type && self.both_say(Fact::Constant, place) {
                        let detail = Detail::change(scalar(*old_type), scalar(*new_type));
                        self.push(place, Rule::ConstantTypeChanged, detail);
                    }
                    return;
                }
                match is_version(&before.name) {
                    true if new > old => Rule::VersionRaised,
                    true => Rule::VersionLowered,
                    false => Rule::ConstantChanged,
                }
            }
            // The name of a macro's parameter is nobody's business.
            (DefineValue::Stringify { .. }, DefineValue::Stringify { .. }) => return,
            (DefineValue::OtherName { target: old }, DefineValue::OtherName { target: new })
                if self.now(old) == new =>
            {
                return;
            }
            (old, new) if old == new => return,
            _ => Rule::ConstantChanged,
        };
        self.push(place, rule, spelled);
    }

    pub fn aliases(&mut self, place: &Place, before: &Alias, after: &Alias) {
        let place = &place.clone().with(self.life(place, &before.stability, &after.stability));
        self.docs(place, &before.docs, &after.docs);
        self.lives(place, &before.stability, &after.stability);
        if !self.same_name(&before.target, &after.target) {
            self.push(place, Rule::AliasChanged, Detail::change(before.target.as_str(), after.target.as_str()));
        }
    }
}
