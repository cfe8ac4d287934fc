//! The number that names an LCM struct on the wire.
//!
//! LCM hashes the names, primitive types and dimensions of the members, but not the name of the struct; the first member of
//! every ASPN struct is named after it for that reason. The hashes of nested structs are added, and every level rotates
//! its sum by one bit, so that a struct and one that only wraps it differ.

use crate::model::{Api, LcmDim, LcmMember, LcmStruct, LcmType};

/// The fingerprint of `lcm`, or the name of a record in it that has no LCM struct.
pub fn fingerprint(api: &Api, lcm: &LcmStruct) -> Result<u64, String> {
    recursive(api, lcm, &mut Vec::new())
}

fn recursive<'a>(api: &'a Api, lcm: &'a LcmStruct, parents: &mut Vec<&'a str>) -> Result<u64, String> {
    if parents.contains(&lcm.name.as_str()) {
        return Ok(0);
    }
    parents.push(&lcm.name);
    let mut sum = own_hash(&lcm.members);
    for member in &lcm.members {
        if let LcmType::Record(name) = &member.ty {
            let nested = api.record(name).and_then(|record| record.lcm.as_ref());
            sum = sum.wrapping_add(recursive(api, nested.ok_or_else(|| name.clone())?, parents)?);
        }
    }
    parents.pop();
    Ok(sum.rotate_left(1))
}

fn own_hash(members: &[LcmMember]) -> u64 {
    let mut hash = Hash(0x1234_5678);
    for member in members {
        hash.text(&member.name);
        if let LcmType::Primitive(name) = &member.ty {
            hash.text(name);
        }
        hash.byte(member.dims.len() as u8);
        for dim in &member.dims {
            match dim {
                LcmDim::Const(size) => {
                    hash.byte(0);
                    hash.text(&size.to_string());
                }
                LcmDim::Member(name) => {
                    hash.byte(1);
                    hash.text(name);
                }
            }
        }
    }
    hash.0.cast_unsigned()
}

struct Hash(i64);

impl Hash {
    fn byte(&mut self, byte: u8) {
        self.0 = ((self.0 << 8) ^ (self.0 >> 55)).wrapping_add(i64::from(byte.cast_signed()));
    }

    fn text(&mut self, text: &str) {
        self.byte(text.len() as u8);
        text.bytes().for_each(|byte| self.byte(byte));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::path::Path;

    use super::*;

    /// As LCM's own generator computes them.
    fn published() -> HashMap<String, u64> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts/aspn-lcm.tsv");
        let text = std::fs::read_to_string(path).expect("the facts are there");
        text.lines()
            .skip(1)
            .map(|line| {
                let mut columns = line.split('\t').skip(1);
                let name = columns.next().expect("a row names its struct");
                let number = columns.next().expect("a row has a fingerprint");
                (name.to_owned(), u64::from_str_radix(number, 16).expect("a fingerprint is hexadecimal"))
            })
            .collect()
    }

    #[test]
    fn every_struct_has_the_fingerprint_that_lcm_gives_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
        let api = crate::load(&folder).unwrap();
        let published = published();
        let mut count = 0;
        for lcm in api.records().filter_map(|record| record.lcm.as_ref()) {
            let expected = published.get(&lcm.name).unwrap_or_else(|| panic!("LCM has no `{}`", lcm.name));
            assert_eq!(fingerprint(&api, lcm), Ok(*expected), "{}", lcm.name);
            count += 1;
        }
        assert_eq!(count, published.len(), "a struct of LCM is not described");
    }

    #[test]
    fn renaming_a_member_changes_the_fingerprint() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
        let api = crate::load(&folder).unwrap();
        let mut lcm = api.record("Aspn23MeasurementImu").unwrap().lcm.clone().unwrap();
        let before = fingerprint(&api, &lcm);
        lcm.members[1].name.push('x');
        assert_ne!(fingerprint(&api, &lcm), before);
    }
}
