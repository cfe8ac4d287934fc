//! The number that names an LCM struct on the wire.
//!
//! LCM hashes the names, primitive types and dimensions of the members, but not the name of the struct; the first member of
//! every ASPN struct is named after it for that reason. The hashes of nested structs are added, and every level rotates
//! its sum by one bit, so that a struct and one that only wraps it differ.

use crate::model::{Api, LcmDim, LcmMember, LcmStruct, LcmType};

/// The fingerprint of `lcm`, or the name of a record in it that has no LCM struct.
pub(super) fn fingerprint(api: &Api, lcm: &LcmStruct) -> Result<u64, String> {
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
    use std::path::Path;

    use super::*;

    /// As LCM's own generator computes them.
    const PUBLISHED: [(&str, u64); 7] = [
        ("type_header", 0xfbbc_1a75_ec43_1f65),
        ("type_timestamp", 0xb04e_38eb_7a92_d501),
        ("type_integrity", 0xd89e_37ce_8416_7822),
        ("measurement_IMU", 0x65df_fde4_3278_66e5),
        ("measurement_position", 0xfad5_8d35_af47_d004),
        ("measurement_position_velocity_attitude", 0xfbef_5797_c713_556c),
        ("measurement_velocity", 0x8838_f609_6e47_5143),
    ];

    #[test]
    fn every_described_struct_has_the_fingerprint_that_lcm_gives_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
        let api = crate::load(&folder).unwrap();
        for lcm in api.records().filter_map(|record| record.lcm.as_ref()) {
            let published = PUBLISHED.iter().find(|(name, _)| *name == lcm.name);
            let (_, published) = published.unwrap_or_else(|| panic!("add the fingerprint of `{}`", lcm.name));
            assert_eq!(fingerprint(&api, lcm), Ok(*published), "{}", lcm.name);
        }
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
