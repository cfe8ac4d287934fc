//! The same messages in LCM's own language, one file a struct, for whoever makes code from them with `lcm-gen`.

use std::fmt::Write as _;

use crate::emit::docs;
use crate::model::{Api, Enum, Field, LcmMember, LcmStruct, LcmType, Record};

/// Path and text of each file: `bindings/lcm/<package>/<struct>.lcm`.
pub fn definitions(api: &Api) -> impl Iterator<Item = (String, String)> + '_ {
    api.records().filter_map(|record| {
        let lcm = record.lcm.as_ref()?;
        Some((format!("bindings/lcm/{}/{}.lcm", lcm.package, lcm.name), definition(api, record, lcm)))
    })
}

fn definition(api: &Api, record: &Record, lcm: &LcmStruct) -> String {
    let mut out = String::from("// Made from api-spec by `cargo pntos gen`. Changes belong there.\n\n");
    let _ = writeln!(out, "package {};\n", lcm.package);
    comment(&mut out, "", &docs::paragraphs(&record.docs));
    let _ = writeln!(out, "struct {} {{", lcm.name);
    for (index, member) in lcm.members.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let field = record.fields().find(|field| Some(&field.name) == member.field.as_ref());
        self::member(&mut out, api, member, field);
    }
    out.push_str("}\n");
    out
}

fn member(out: &mut String, api: &Api, member: &LcmMember, field: Option<&Field>) {
    match field {
        Some(field) => comment(out, INDENT, &docs::field(field)),
        None => comment(out, INDENT, &["Carries nothing: it sets the fingerprint apart, and is 0.".to_owned()]),
    }
    let ty = match &member.ty {
        LcmType::Primitive(name) => name.clone(),
        LcmType::Record(name) => {
            let nested = api.record(name).and_then(|record| record.lcm.as_ref()).expect("an LCM struct");
            format!("{}.{}", nested.package, nested.name)
        }
    };
    let _ = write!(out, "{INDENT}{ty} {}", member.name);
    for dim in &member.dims {
        let _ = write!(out, "{dim}");
    }
    out.push_str(";\n");
    let item = field.and_then(|field| field.ty.as_named()).and_then(|name| api.enumeration(name));
    if let Some(item) = item {
        constants(out, &ty, &member.name, item);
    }
}

/// The values of an enum. Constants are not part of the fingerprint.
fn constants(out: &mut String, ty: &str, member: &str, item: &Enum) {
    for variant in &item.variants {
        comment(out, INDENT, &docs::paragraphs(&variant.docs));
        let _ = writeln!(out, "{INDENT}const {ty} {} = {};", constant(member, &variant.name), variant.value);
    }
}

/// The variant's name, from that of the member on.
fn constant<'a>(member: &str, variant: &'a str) -> &'a str {
    let member = format!("_{}_", member.to_uppercase());
    variant.rfind(&member).map_or(variant, |at| &variant[at + 1..])
}

const INDENT: &str = "    ";

fn comment(out: &mut String, indent: &str, paragraphs: &[String]) {
    for line in docs::wrap(paragraphs, 114 - indent.len()) {
        let _ = writeln!(out, "{}", format!("{indent}// {line}").trim_end());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    /// Struct, constant and value, as LCM's own definitions have them.
    fn published() -> BTreeSet<(String, String, u32)> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts/aspn-lcm.tsv");
        let text = std::fs::read_to_string(path).expect("the facts are there");
        text.lines()
            .map(|line| line.split('\t').collect::<Vec<_>>())
            .filter(|columns| columns[4] == "const")
            .map(|columns| (columns[1].to_owned(), columns[7].to_owned(), columns[9].parse().expect("a number")))
            .collect()
    }

    #[test]
    fn constants_are_those_of_lcm() {
        let api = crate::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec")).unwrap();
        let mut ours = BTreeSet::new();
        for record in api.records() {
            for (lcm, field) in record.lcm.iter().flat_map(|lcm| record.fields().map(move |field| (lcm, field))) {
                let travels = lcm.members.iter().any(|member| member.field.as_ref() == Some(&field.name));
                let item = field.ty.as_named().and_then(|name| api.enumeration(name));
                for variant in item.iter().filter(|_| travels).flat_map(|item| &item.variants) {
                    ours.insert((lcm.name.clone(), constant(&field.name, &variant.name).to_owned(), variant.value));
                }
            }
        }
        assert_eq!(ours, published());
    }
}
