//! What the tables of the codec in C have room for: they are small, because some of them lie in flash.

use crate::emit::lcm::plan;
use crate::model::{Api, LcmDim, LcmMember, LcmStruct, LcmType, Record, Type};
use crate::sense::{self, FieldRule, Rule};

/// The dimensions of an array that may be members.
pub const DIMS: usize = 2;

/// The room of `Aspn23Finding` for steps to a field.
const STEPS: usize = 6;

/// The largest number in a table; one more stands for no member.
const LARGEST: u64 = 254;

/// The dimensions of an array behind a pointer.
pub struct Dims {
    /// Places of the members that hold some of them.
    pub members: Vec<usize>,
    /// The product of the others.
    pub times: u64,
}

/// The dimensions of an array behind a pointer.
pub fn dims(lcm: &LcmStruct, member: &LcmMember) -> Dims {
    let mut dims = Dims { members: Vec::new(), times: 1 };
    for dim in &member.dims {
        match dim {
            LcmDim::Member(name) => {
                let place = lcm.members.iter().position(|member| &member.name == name);
                dims.members.push(place.expect("a count travels before its array"));
            }
            LcmDim::Const(size) => dims.times = dims.times.saturating_mul(u64::from(*size)),
        }
    }
    dims
}

/// What of a struct does not fit: its member, if it is one, and why.
pub fn lacking<'a>(api: &'a Api, record: &'a Record) -> Vec<(Option<&'a str>, String)> {
    let Some(lcm) = &record.lcm else { return Vec::new() };
    let mut lacking = Vec::new();
    if lcm.members.len() as u64 > LARGEST {
        lacking.push((None, format!("it has {} members on the wire, and the most are {LARGEST}", lcm.members.len())));
    }
    if nests_deeper(api, record, STEPS) {
        lacking.push((None, format!("one of its fields is more than {STEPS} steps inside")));
    }
    for member in &lcm.members {
        let Some(field) = record.fields().find(|field| Some(&field.name) == member.field.as_ref()) else { continue };
        let why = match (&field.ty, &member.ty) {
            (Type::Pointer(_), LcmType::Primitive(wire)) if wire == "string" => None,
            (Type::Pointer(_), _) => {
                let Dims { members, times } = dims(lcm, member);
                let many = members.len();
                if many > DIMS {
                    Some(format!("its length is the product of {many} members, and the most are {DIMS}"))
                } else {
                    too_many(times)
                }
            }
            (_, LcmType::Record(_)) => None,
            (ty, LcmType::Primitive(_)) => too_many(u64::from(plan::elements(ty).1)),
        };
        lacking.extend(why.map(|why| (Some(field.name.as_str()), why)));
    }
    for rule in sense::rules(api, record) {
        if let Rule::Listed(values) = &rule.rule
            && values.len() as u64 > LARGEST
        {
            lacking
                .push((Some(rule.field), format!("its enum has {} values, and the most are {LARGEST}", values.len())));
        }
    }
    lacking
}

fn too_many(elements: u64) -> Option<String> {
    (elements > LARGEST)
        .then(|| format!("it has {elements} elements that no member counts, and the most are {LARGEST}"))
}

/// Whether more than so many steps lead to a field: one to each, and one to the column of a matrix.
fn nests_deeper(api: &Api, record: &Record, steps: usize) -> bool {
    let Some(left) = steps.checked_sub(1) else { return true };
    let is_matrix = |rule: &FieldRule<'_>| matches!(rule.rule, Rule::Covariance(_) | Rule::CovarianceOf(_));
    (left == 0 && sense::rules(api, record).iter().any(is_matrix))
        || record.fields().any(|field| {
            let ty = field.ty.as_pointer().map_or(&field.ty, |pointer| &*pointer.to);
            let nested = ty.as_named().and_then(|name| api.record(name));
            nested.is_some_and(|nested| nests_deeper(api, nested, left))
        })
}
