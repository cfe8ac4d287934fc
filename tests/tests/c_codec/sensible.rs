//! Messages in which nothing is wrong, and those in which one value is another.

use std::collections::BTreeMap;

use crate::random::{Definition, Definitions, Member, integer};

/// What a real number becomes.
const REALS: [f64; 7] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.5, 7.0, f64::MAX];
/// What an integer becomes: these fit every integer on the wire and in C.
const INTEGERS: [u64; 6] = [0, 1, 3, 5, 77, 127];
/// How many elements an array has that counts nothing else.
const COUNT: u64 = 2;

/// Integers that have to be others than zero, by their fields without indexes.
pub type Integers = BTreeMap<String, u64>;

/// How many other values any value has at most.
pub const DAMAGES: usize = REALS.len();

/// One value that is changed: which it is, and to which of its other values.
#[derive(Clone, Copy)]
pub struct Damage {
    pub value: usize,
    pub to: usize,
}

/// The bytes of a struct, and how many values it has that could be changed. `None` if there is no such damage.
pub fn bytes(
    definitions: &Definitions,
    name: &str,
    integers: &Integers,
    damage: Option<Damage>,
) -> Option<(Vec<u8>, usize)> {
    let out = definitions.get(name).fingerprint.to_be_bytes().to_vec();
    let mut writer = Writer { definitions, integers, damage, values: 0, is_damaged: false, out };
    writer.body(name, "");
    (writer.is_damaged == damage.is_some()).then_some((writer.out, writer.values))
}

struct Writer<'a> {
    definitions: &'a Definitions,
    integers: &'a Integers,
    damage: Option<Damage>,
    values: usize,
    is_damaged: bool,
    out: Vec<u8>,
}

impl Writer<'_> {
    fn body(&mut self, name: &str, outer: &str) {
        let definition = self.definitions.get(name);
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        for member in &definition.members {
            let path = format!("{outer}{}", member.name);
            let lengths: Vec<u64> =
                member.dims.iter().map(|dim| dim.parse().unwrap_or_else(|_| counts[dim.as_str()])).collect();
            for index in 0..lengths.iter().product() {
                if let Some(count) = self.value(definition, member, &path, index, lengths.last()) {
                    counts.insert(&member.name, count);
                }
            }
        }
    }

    /// Writes one value. Returns an integer, which may be a count.
    fn value(
        &mut self,
        definition: &Definition,
        member: &Member,
        path: &str,
        index: u64,
        columns: Option<&u64>,
    ) -> Option<u64> {
        let is_reserved = member.name.starts_with("icd_");
        match member.ty.as_str() {
            "float" | "double" => {
                let is_diagonal = columns.is_some_and(|columns| index / columns == index % columns);
                let is_one = (member.name.ends_with("covariance") && is_diagonal)
                    || (member.name.ends_with("quaternion") && index == 0);
                let value = self.damaged(&REALS).unwrap_or(f64::from(u8::from(is_one)));
                if member.ty == "float" {
                    self.out.extend((value as f32).to_be_bytes());
                } else {
                    self.out.extend(value.to_be_bytes());
                }
                None
            }
            "boolean" => {
                let value = self.damaged(&[1]).unwrap_or_default();
                self.out.push(value);
                None
            }
            "int8_t" | "int16_t" | "int32_t" | "int64_t" => {
                let sensible = match self.integers.get(path) {
                    Some(value) => *value,
                    None if definition.counts(member) => COUNT,
                    None => 0,
                };
                let value = if is_reserved { 0 } else { self.damaged(&INTEGERS).unwrap_or(sensible) };
                integer(&member.ty, value, &mut self.out);
                Some(value)
            }
            "string" => {
                self.out.extend(b"\0\0\0\x02x\0");
                None
            }
            nested => {
                self.body(nested, &format!("{path}."));
                None
            }
        }
    }

    /// What this value becomes, if it is the one.
    fn damaged<T: Copy>(&mut self, others: &[T]) -> Option<T> {
        let number = self.values;
        self.values += 1;
        let damage = self.damage.filter(|damage| damage.value == number)?;
        let other = others.get(damage.to).copied();
        self.is_damaged = other.is_some();
        other
    }
}
