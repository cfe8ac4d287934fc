//! Random bytes of every LCM struct, made by what LCM's definitions say of it.

use std::collections::BTreeMap;

/// Marsaglia's xorshift: the same numbers in every run.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }
}

/// The LCM structs by name.
pub struct Definitions(BTreeMap<String, Definition>);

/// One LCM struct.
pub struct Definition {
    pub fingerprint: u64,
    pub members: Vec<Member>,
}

/// One of its members.
pub struct Member {
    pub ty: String,
    pub name: String,
    pub dims: Vec<String>,
}

impl Definition {
    /// Whether a member is the length of an array.
    pub fn counts(&self, member: &Member) -> bool {
        self.members.iter().any(|other| other.dims.contains(&member.name))
    }
}

impl Definitions {
    pub fn load() -> Self {
        let text = include_str!("../../../codegen/tests/facts/aspn-lcm.tsv");
        let mut all = BTreeMap::new();
        for line in text.lines().skip(1) {
            let columns: Vec<&str> = line.split('\t').collect();
            let fingerprint = u64::from_str_radix(columns[2], 16).unwrap();
            let definition =
                all.entry(columns[1].to_owned()).or_insert_with(|| Definition { fingerprint, members: Vec::new() });
            if columns[4] == "member" {
                definition.members.push(Member {
                    ty: columns[6].to_owned(),
                    name: columns[7].to_owned(),
                    dims: columns[8].split(',').filter(|dim| !dim.is_empty()).map(str::to_owned).collect(),
                });
            }
        }
        Self(all)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn get(&self, name: &str) -> &Definition {
        &self.0[name]
    }

    /// A struct whose numbers fit every C type that has the same type on the wire.
    pub fn bytes(&self, name: &str, random: &mut Random) -> Vec<u8> {
        let mut out = self.0[name].fingerprint.to_be_bytes().to_vec();
        self.body(name, random, &mut out);
        out
    }

    fn body(&self, name: &str, random: &mut Random, out: &mut Vec<u8>) {
        let definition = &self.0[name];
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        for member in &definition.members {
            if definition.counts(member) {
                let count = random.below(4);
                counts.insert(&member.name, count);
                integer(&member.ty, count, out);
                continue;
            }
            let length: u64 =
                member.dims.iter().map(|dim| dim.parse().unwrap_or_else(|_| counts[dim.as_str()])).product();
            for _ in 0..length {
                self.value(member, random, out);
            }
        }
    }

    fn value(&self, member: &Member, random: &mut Random, out: &mut Vec<u8>) {
        let most = match member.ty.as_str() {
            // What only the wire has is zero.
            "int8_t" if member.name.starts_with("icd_") => 0,
            "boolean" => 1,
            "int8_t" => i8::MAX.cast_unsigned().into(),
            "int16_t" => u8::MAX.into(),
            "int32_t" => u16::MAX.into(),
            "int64_t" => u32::MAX.into(),
            "float" => return out.extend((random.next() as u32).to_be_bytes()),
            "double" => return out.extend(random.next().to_be_bytes()),
            "string" => {
                let text = vec![b'x'; random.below(9) as usize];
                out.extend((text.len() as u32 + 1).to_be_bytes());
                out.extend(text);
                return out.push(0);
            }
            nested => return self.body(nested, random, out),
        };
        let value = match random.below(4) {
            0 => 0,
            1 => most,
            _ => random.below(most + 1),
        };
        integer(&member.ty, value, out);
    }
}

/// An integer of that type on the wire.
pub fn integer(ty: &str, value: u64, out: &mut Vec<u8>) {
    let width = match ty {
        "boolean" | "int8_t" => 1,
        "int16_t" => 2,
        "int32_t" => 4,
        _ => 8,
    };
    out.extend(&value.to_be_bytes()[8 - width..]);
}
