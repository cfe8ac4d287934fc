//! The rules of each struct, in its table.

use std::fmt::Write as _;

use super::Struct;
use crate::model::Api;
use crate::sense::{self, FieldRule, Nan, Rule};

/// Prints the rules of a struct, and what they list. Returns how the struct's table names them: their number and the list.
pub fn print(api: &Api, item: &Struct<'_>, out: &mut String) -> String {
    let rules: Vec<String> = sense::rules(api, item.record).iter().map(|rule| print_rule(item, rule, out)).collect();
    if rules.is_empty() {
        return "0, NULL".to_owned();
    }
    let prefix = &item.prefix;
    let _ = writeln!(out, "\nstatic const Aspn23Rule {prefix}_rules[] = {{\n    {}\n}};", rules.join(",\n    "));
    format!("{}, {prefix}_rules", rules.len())
}

fn print_rule(item: &Struct<'_>, FieldRule { field, rule }: &FieldRule<'_>, out: &mut String) -> String {
    let (kind, nan) = match rule {
        Rule::Listed(_) => ("LISTED", None),
        Rule::Truth => ("TRUTH", None),
        Rule::Text | Rule::Present(_) => ("PRESENT", None),
        Rule::Real(_, nan) | Rule::Reals(_, _, nan) | Rule::RealsOf(_, _, nan) => ("REALS", Some(nan)),
        Rule::OptionalRealsOf(..) => ("REALS", Some(&Nan::IsAbsent)),
        Rule::Variance(_, nan) => ("VARIANCE", Some(nan)),
        Rule::Struct(_) | Rule::Structs(..) => ("NESTED", None),
        Rule::Covariance(_) | Rule::CovarianceOf(_) => ("COVARIANCE", None),
        Rule::Quaternion(nan) => ("QUATERNION", Some(nan)),
        Rule::Measured { .. } => ("MEASURED", None),
        Rule::Geodetic { .. } => ("GEODETIC", None),
    };
    let member = |name: &str| {
        let members = &item.lcm.members;
        let index = members.iter().position(|member| member.field.as_deref() == Some(name));
        let index = index.unwrap_or_else(|| panic!("`{name}` of `{}` has a rule, but no member", item.record.name));
        u32::try_from(index).expect("a struct has few members")
    };
    let values = match rule {
        Rule::Listed(values) => values.clone(),
        Rule::Measured { terms, attitude, .. } => terms.iter().chain(attitude).map(|name| member(name)).collect(),
        Rule::Geodetic { frame, value, longitude } => vec![member(frame), *value, member(longitude)],
        _ => Vec::new(),
    };
    let (count, list) = match rule {
        Rule::Covariance(rows) => (*rows as usize, "NULL".to_owned()),
        _ if values.is_empty() => (0, "NULL".to_owned()),
        _ => {
            let list = format!("{}_{field}_{}", item.prefix, kind.to_lowercase());
            let values: Vec<String> = values.iter().map(u32::to_string).collect();
            let _ = writeln!(out, "\nstatic const uint32_t {list}[] = {{{}}};", values.join(", "));
            (values.len(), list)
        }
    };
    let is_absent = matches!(nan, Some(Nan::IsAbsent));
    format!("{{ASPN23_RULE_{kind}, {}, {is_absent}, {count}, {list}}}", member(field))
}
