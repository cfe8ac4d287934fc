//! Functions: parameters by place, and what comes back.

use crate::model::{Crossing, Extent, Param, Pointer, Signature, Type};

use super::comparison::{Comparison, Detail, Place};
use super::spell;
use super::types::{Neighbours, Role};
use super::{Fact, Rule};

/// Name that a receiver has in C.
const SELF: &str = "self";

impl Comparison<'_> {
    /// Compares two functions at a place.
    pub fn signatures(&mut self, place: &Place, before: &Signature, after: &Signature) {
        let (old, new) = (parameters(before), parameters(after));
        let spelled =
            || Detail::change(spell::call(before, "").replace(" (", "("), spell::call(after, "").replace(" (", "("));
        if old.len() != new.len() || before.variadic != after.variadic {
            self.push(place, Rule::ParametersChanged, spelled());
        } else {
            let names: Vec<(&str, &str)> =
                old.iter().zip(&new).map(|(old, new)| (old.name.as_str(), new.name.as_str())).collect();
            if reordered(&names) {
                self.push(place, Rule::ParametersReordered, spelled());
                let mut by_name = Vec::new();
                for param in &old {
                    by_name.extend(new.iter().find(|other| other.name == param.name).map(|other| (param, other)));
                }
                self.parameters(place, &by_name);
            } else {
                let by_place: Vec<(&Param, &Param)> = old.iter().zip(&new).collect();
                self.parameters(place, &by_place);
            }
        }
        let result = place.result();
        let same = self.types(&result, &before.ret, &after.ret, Role::Result, &neighbours(&old, &new));
        if same && before.ret != Type::Void {
            self.crossings(&result, &before.ret_crossing, &after.ret_crossing);
        }
    }

    fn parameters(&mut self, place: &Place, pairs: &[(&Param, &Param)]) {
        let mut renamed = Neighbours::new();
        for (before, after) in pairs {
            if before.name != after.name {
                renamed.insert(before.name.clone(), after.name.clone());
                self.push(
                    &place.parameter(shown(before, after)),
                    Rule::ParameterRenamed,
                    Detail::change(name_or_none(before), name_or_none(after)),
                );
            }
        }
        for (before, after) in pairs {
            let place = place.parameter(shown(before, after));
            if self.types(&place, &before.ty, &after.ty, Role::Argument, &renamed) {
                self.crossings(&place, &before.crossing, &after.crossing);
            }
            self.units(&place, before.unit.as_deref(), after.unit.as_deref());
        }
    }

    /// Compares who owns what crosses.
    pub fn crossings(&mut self, place: &Place, before: &Crossing, after: &Crossing) {
        if before.ownership != after.ownership && self.both_say(Fact::Ownership, place) {
            let detail = Detail::change(spell::ownership(before.ownership), spell::ownership(after.ownership));
            self.push(place, Rule::OwnershipChanged, detail.note("one side would leak it, or release it twice"));
        }
    }

    /// Compares units.
    pub fn units(&mut self, place: &Place, before: Option<&str>, after: Option<&str>) {
        if before == after || !self.both_say(Fact::Unit, place) {
            return;
        }
        let rule = if before.is_none() { Rule::UnitStated } else { Rule::UnitChanged };
        self.push(place, rule, Detail { before: before.map(Into::into), after: after.map(Into::into), note: None });
    }
}

/// All parameters as C has them, the receiver included.
fn parameters(signature: &Signature) -> Vec<Param> {
    let receiver = signature.receiver.iter().map(|receiver| Param {
        name: SELF.to_owned(),
        ty: Type::Pointer(Pointer {
            to: Box::new(Type::Named(receiver.record.clone())),
            extent: Extent::One,
            nullable: false,
            constant: false,
        }),
        crossing: receiver.crossing.clone(),
        unit: None,
    });
    receiver.chain(signature.params.iter().cloned()).collect()
}

fn name_or_none(param: &Param) -> &str {
    if param.name.is_empty() { "no name" } else { &param.name }
}

/// The name of a parameter: a declaration may leave it out.
fn shown<'a>(before: &'a Param, after: &'a Param) -> &'a str {
    if before.name.is_empty() { &after.name } else { &before.name }
}

/// Whether the same names stand in another order.
fn reordered(names: &[(&str, &str)]) -> bool {
    let (mut old, mut new): (Vec<&str>, Vec<&str>) = names.iter().copied().unzip();
    if old == new || old.contains(&"") {
        return false;
    }
    old.sort_unstable();
    new.sort_unstable();
    old == new
}

fn neighbours(old: &[Param], new: &[Param]) -> Neighbours {
    old.iter().zip(new).map(|(old, new)| (old.name.clone(), new.name.clone())).collect()
}
