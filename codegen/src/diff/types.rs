//! Types: the same in C, and then what C does not say about them.

use std::collections::HashMap;

use crate::model::{Count, Extent, Member, Pointer, Scalar, Signature, Type};

use super::comparison::{Comparison, Detail, Place};
use super::spell;
use super::{Fact, Rule};

/// Parameters or members that were renamed, from the old name to the new: counts name them.
pub type Neighbours = HashMap<String, String>;

/// Whom a pointer concerns that begins or ceases to be NULL.
#[derive(Debug, Clone, Copy)]
pub enum Role {
    /// It is given to the function.
    Argument,
    /// The function returns it.
    Result,
    /// It is a member, or an element of one.
    Member,
    /// It is a function.
    Slot,
}

impl Role {
    const fn may_be_null(self) -> &'static str {
        match self {
            Self::Argument => "the function has to expect NULL",
            Self::Result => "the caller has to look for NULL",
            Self::Member => "who reads it has to look for NULL",
            Self::Slot => "the caller has to look for NULL before the call",
        }
    }

    const fn never_null(self) -> &'static str {
        match self {
            Self::Argument => "the caller may not pass NULL",
            Self::Result => "the function may not return NULL",
            Self::Member => "who writes it may not leave NULL",
            Self::Slot => "who makes the table has to fill it in",
        }
    }
}

impl Comparison<'_> {
    /// Compares two types; whether they have the same size and form in C.
    pub fn types(&mut self, place: &Place, before: &Type, after: &Type, role: Role, neighbours: &Neighbours) -> bool {
        if !self.same_form(before, after) {
            self.push(place, Rule::TypeChanged, Detail::change(spell::ty(before), spell::ty(after)));
            return false;
        }
        if self.respelled(before, after) {
            self.push(place, Rule::TypeRespelled, Detail::change(spell::ty(before), spell::ty(after)));
        }
        self.inside(place, before, after, role, neighbours)
    }

    /// Whether two types are the same to C, lengths of arrays and signatures of functions aside.
    pub fn same_form(&self, before: &Type, after: &Type) -> bool {
        match (before, after) {
            (Type::Void, Type::Void)
            | (Type::VaList, Type::VaList)
            | (Type::Function { .. }, Type::Function { .. }) => true,
            (Type::Scalar(before), Type::Scalar(after)) => before == after || [*before, *after].iter().all(is_byte),
            (Type::Named(before), Type::Named(after)) => self.same_name(before, after),
            (Type::Pointer(before), Type::Pointer(after)) => self.same_form(&before.to, &after.to),
            (Type::Array { of: before, .. }, Type::Array { of: after, .. }) => self.same_form(before, after),
            _ => false,
        }
    }

    /// Whether two members are the same to C, their names aside.
    pub fn same_member(&self, before: &Member, after: &Member) -> bool {
        match (before, after) {
            (Member::Field(before), Member::Field(after)) => {
                self.same_form(&before.ty, &after.ty)
                    && match (&before.ty, &after.ty) {
                        (Type::Array { len: before, .. }, Type::Array { len: after, .. }) => before == after,
                        (Type::Function { signature: before, .. }, Type::Function { signature: after, .. }) => {
                            self.same_call(before, after)
                        }
                        _ => true,
                    }
            }
            (Member::Slot(before), Member::Slot(after)) => self.same_call(&before.signature, &after.signature),
            _ => false,
        }
    }

    fn same_call(&self, before: &Signature, after: &Signature) -> bool {
        before.params.len() == after.params.len()
            && before.variadic == after.variadic
            && before.receiver.is_some() == after.receiver.is_some()
            && self.same_form(&before.ret, &after.ret)
            && before.params.iter().zip(&after.params).all(|(before, after)| self.same_form(&before.ty, &after.ty))
    }

    fn respelled(&self, before: &Type, after: &Type) -> bool {
        match (before, after) {
            (Type::Scalar(before), Type::Scalar(after)) => before != after,
            (Type::Named(before), Type::Named(after)) => self.now(before) != after.as_str(),
            (Type::Pointer(before), Type::Pointer(after)) => self.respelled(&before.to, &after.to),
            (Type::Array { of: before, .. }, Type::Array { of: after, .. }) => self.respelled(before, after),
            _ => false,
        }
    }

    fn inside(&mut self, place: &Place, before: &Type, after: &Type, role: Role, neighbours: &Neighbours) -> bool {
        match (before, after) {
            (Type::Pointer(before), Type::Pointer(after)) => {
                self.pointers(place, before, after, role, neighbours);
                // What a pointer leads to may change in size: the pointer does not.
                self.inside(place, &before.to, &after.to, role, neighbours);
                true
            }
            (Type::Array { of: before, len }, Type::Array { of: after, len: other }) => {
                let detail = || Detail::change(format!("{len} elements"), format!("{other} elements"));
                if len != other {
                    self.push(place, Rule::ArrayLengthChanged, detail());
                }
                self.inside(place, before, after, role, neighbours) && len == other
            }
            (
                Type::Function { signature: before, nullable, name },
                Type::Function { signature: after, nullable: other, name: new_name },
            ) => {
                self.nullness(place, *nullable, *other, role);
                self.functions(place, (name.as_deref(), before), (new_name.as_deref(), after));
                true
            }
            _ => true,
        }
    }

    /// Compares two pointers to functions, each with the name of its type. What one name stands for is compared where
    /// that is declared.
    pub fn functions(&mut self, place: &Place, before: (Option<&str>, &Signature), after: (Option<&str>, &Signature)) {
        let ((old, before), (new, after)) = (before, after);
        if old.is_some() && old == new {
            return;
        }
        if old != new {
            let spell = |name: Option<&str>| name.unwrap_or("a type without a name").to_owned();
            self.push(place, Rule::TypeRespelled, Detail::change(spell(old), spell(new)));
        }
        self.signatures(place, before, after);
    }

    fn pointers(&mut self, place: &Place, before: &Pointer, after: &Pointer, role: Role, neighbours: &Neighbours) {
        self.nullness(place, before.nullable, after.nullable, role);
        if before.constant != after.constant {
            let spell = |constant| if constant { "const" } else { "not const" };
            self.push(place, Rule::ConstChanged, Detail::change(spell(before.constant), spell(after.constant)));
        }
        if self.both_say(Fact::Length, place) && renamed(&before.extent, neighbours) != after.extent {
            let detail = Detail::change(spell::extent(&before.extent), spell::extent(&after.extent));
            self.push(place, Rule::CountChanged, detail);
        }
    }

    /// Compares whether a pointer may be NULL.
    pub fn nullness(&mut self, place: &Place, before: bool, after: bool, role: Role) {
        if before == after || !self.both_say(Fact::Nullability, place) {
            return;
        }
        let (rule, note, detail) = if after {
            (Rule::MayBeNull, role.may_be_null(), Detail::change("never NULL", "may be NULL"))
        } else {
            (Rule::NeverNull, role.never_null(), Detail::change("may be NULL", "never NULL"))
        };
        self.push(place, rule, detail.note(note));
    }
}

/// `uint8_t` and `unsigned char` are one type on every target.
fn is_byte(scalar: &Scalar) -> bool {
    matches!(scalar, Scalar::U8 | Scalar::Byte)
}

fn renamed(extent: &Extent, neighbours: &Neighbours) -> Extent {
    match extent {
        Extent::Many(count) => Extent::Many(renamed_count(count, neighbours)),
        other => other.clone(),
    }
}

fn renamed_count(count: &Count, neighbours: &Neighbours) -> Count {
    let now = |name: &String| neighbours.get(name).unwrap_or(name).clone();
    match count {
        Count::Const(value) => Count::Const(*value),
        Count::Path(path) => Count::Path(
            path.iter().enumerate().map(|(index, name)| if index == 0 { now(name) } else { name.clone() }).collect(),
        ),
        Count::Product(all) => Count::Product(all.iter().map(|count| renamed_count(count, neighbours)).collect()),
        Count::Match { on, arms, otherwise } => Count::Match {
            on: now(on),
            arms: arms.iter().map(|(variant, count)| (variant.clone(), renamed_count(count, neighbours))).collect(),
            otherwise: Box::new(renamed_count(otherwise, neighbours)),
        },
    }
}
