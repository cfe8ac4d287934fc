//! The description equals the facts of the public API: layouts, values, names, signatures, ownership, wire types.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pntos_codegen::model::{
    Api, DefineValue, Extent, Include, Item, LcmDim, LcmType, Member, Ownership, Pointer, Scalar, Signature, Type,
};
use toml::{Table, Value};

fn document(name: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts").join(name);
    let text = std::fs::read_to_string(path).expect("the facts are there");
    text.parse().expect("the facts are TOML")
}

fn list<'a>(table: &'a Table, key: &str) -> Vec<&'a Table> {
    match table.get(key) {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_table).collect(),
        _ => Vec::new(),
    }
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn flag(table: &Table, key: &str) -> bool {
    table.get(key).and_then(Value::as_bool).unwrap_or_default()
}

fn flags(table: &Table, key: &str) -> Vec<bool> {
    match table.get(key) {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_bool).collect(),
        _ => Vec::new(),
    }
}

/// Without the tags that C needs and a comparison does not.
fn untagged(text: &str) -> String {
    text.replace("struct ", "").replace("enum ", "")
}

fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::Char => "char",
        Scalar::I8 => "int8_t",
        Scalar::U8 => "uint8_t",
        Scalar::Byte => "unsigned char",
        Scalar::I16 => "int16_t",
        Scalar::U16 => "uint16_t",
        Scalar::I32 => "int32_t",
        Scalar::U32 => "uint32_t",
        Scalar::I64 => "int64_t",
        Scalar::U64 => "uint64_t",
        Scalar::Usize => "size_t",
        Scalar::F32 => "float",
        Scalar::F64 => "double",
    }
}

/// A type as the facts write it.
fn spell(ty: &Type) -> String {
    match ty {
        Type::Void => "void".to_owned(),
        Type::VaList => "va_list".to_owned(),
        Type::Scalar(of) => scalar(*of).to_owned(),
        Type::Named(name) => name.clone(),
        Type::Pointer(Pointer { to, constant, .. }) => {
            format!("{}{}*", if *constant { "const " } else { "" }, spell(to))
        }
        Type::Array { of, len } => format!("{}[{len}]", spell(of)),
        Type::Function { name: Some(name), .. } => name.clone(),
        Type::Function { signature, .. } => spell_function(signature),
    }
}

fn spell_function(signature: &Signature) -> String {
    let mut params: Vec<String> = signature.receiver.iter().map(|receiver| format!("{}*", receiver.record)).collect();
    params.extend(signature.params.iter().map(|param| spell(&param.ty)));
    if signature.variadic {
        params.push("...".to_owned());
    }
    if params.is_empty() {
        params.push("void".to_owned());
    }
    format!("{} (*)({})", spell(&signature.ret), params.join(", "))
}

/// Nullability of each pointer level, outermost first.
fn nullability(ty: &Type) -> Vec<bool> {
    match ty {
        Type::Pointer(pointer) => {
            let mut levels = vec![pointer.nullable];
            levels.extend(nullability(&pointer.to));
            levels
        }
        Type::Function { nullable, .. } => vec![*nullable],
        _ => Vec::new(),
    }
}

fn check_params(place: &str, signature: &Signature, facts: &[&Table]) {
    let mut facts = facts.iter();
    if let Some(receiver) = &signature.receiver {
        let fact = facts.next().unwrap_or_else(|| panic!("{place} has no `self`"));
        assert_eq!(text(fact, "name"), "self", "{place}");
        assert_eq!(untagged(text(fact, "type")), format!("{}*", receiver.record), "{place}");
    }
    assert_eq!(signature.params.len(), facts.len(), "{place}: number of parameters");
    for (param, fact) in signature.params.iter().zip(facts) {
        let place = format!("{place}({})", param.name);
        assert_eq!(param.name, text(fact, "name"), "{place}");
        assert_eq!(spell(&param.ty), untagged(text(fact, "type")), "{place}");
        if fact.contains_key("nullable") {
            assert_eq!(nullability(&param.ty), flags(fact, "nullable"), "{place}");
        }
        if let Type::Function { signature, .. } = &param.ty {
            check_params(&place, signature, &list(fact, "param"));
        }
    }
}

fn both() -> [Table; 2] {
    [document("pntos-api.toml"), document("aspn23-api.toml")]
}

#[test]
fn layouts_are_equal_on_every_target() {
    let api = support::api();
    for (file, target) in
        [("layout-lp64.tsv", "lp64"), ("layout-ilp32.tsv", "i386"), ("layout-arm-linux-gnueabihf.tsv", "aapcs32")]
    {
        let mut ours = BTreeSet::new();
        for record in api.records() {
            let layout = &record.layout[target];
            let name = &record.name;
            ours.insert(format!("{name} - 0 {} {}", layout.size, layout.align));
            for member in &layout.members {
                ours.insert(format!("{name} {} {} {} {}", member.name, member.offset, member.size, member.align));
            }
        }
        let facts: BTreeSet<String> =
            support::facts(file).into_iter().filter(|row| !row[0].starts_with('@')).map(|row| row.join(" ")).collect();
        let missing: Vec<_> = facts.difference(&ours).collect();
        let extra: Vec<_> = ours.difference(&facts).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{target}: missing {missing:#?}, extra {extra:#?}");
    }
}

#[test]
fn enums_have_the_names_values_and_stability_of_the_facts() {
    let api = support::api();
    let mut count = 0;
    for document in both() {
        for fact in list(&document, "enum") {
            let name = text(fact, "name");
            let ours = api.enumeration(name).unwrap_or_else(|| panic!("`{name}` is not described"));
            assert!(ours.open, "`{name}`: every enum of pntOS is open");
            assert_eq!(ours.stability.unstable, flag(fact, "unstable"), "{name}");
            let facts: Vec<_> = list(fact, "variant")
                .iter()
                .map(|variant| {
                    let value = variant.get("value").and_then(Value::as_integer);
                    (text(variant, "name").to_owned(), value, flag(variant, "unstable"))
                })
                .collect();
            let described: Vec<_> = ours
                .variants
                .iter()
                .map(|variant| (variant.name.clone(), Some(i64::from(variant.value)), variant.stability.unstable))
                .collect();
            assert_eq!(described, facts, "{name}");
            count += 1;
        }
    }
    assert_eq!(api.enums().count(), count, "an enum is in no fact");
}

#[test]
fn records_have_the_members_and_signatures_of_the_facts() {
    let api = support::api();
    let mut count = 0;
    for document in both() {
        for fact in list(&document, "struct") {
            let name = text(fact, "name");
            let record = api.record(name).unwrap_or_else(|| panic!("`{name}` is not described"));
            count += 1;
            assert_eq!(record.stability.unstable, flag(fact, "unstable"), "{name}");
            let base = record.base.as_ref();
            assert_eq!(base.map_or("", |base| &base.field), text(fact, "base_field"), "{name}");
            assert_eq!(record.managed.is_counted(), !text(fact, "managed").is_empty(), "{name}");
            if fact.contains_key("message_type") {
                assert_eq!(record.message.as_deref().unwrap_or_default(), text(fact, "message_type"));
            }
            let fields = list(fact, "field");
            assert_eq!(record.members.len(), fields.len(), "{name}: number of members");
            for (member, fact) in record.members.iter().zip(fields) {
                let place = format!("{name}.{}", member.name());
                assert_eq!(member.name(), text(fact, "name"), "{place}");
                assert_eq!(member.stability().unstable, flag(fact, "unstable"), "{place}");
                match member {
                    Member::Field(field) => {
                        assert_eq!(spell(&field.ty), untagged(text(fact, "type")), "{place}");
                        if fact.contains_key("nullable") {
                            assert_eq!(nullability(&field.ty), flags(fact, "nullable"), "{place}");
                        }
                        assert_eq!(field.nan_is_absent, flag(fact, "json_nullable"), "{place}");
                        check_unit(&place, field.unit.as_deref(), text(fact, "units"));
                    }
                    Member::Slot(slot) => {
                        let signature = &slot.signature;
                        let written = slot.type_name.clone().unwrap_or_else(|| spell_function(signature));
                        assert_eq!(
                            written.replace(", ...", ""),
                            untagged(text(fact, "type")).replace(", ...", ""),
                            "{place}"
                        );
                        assert_eq!(spell(&signature.ret), untagged(text(fact, "ret")), "{place}");
                        assert_eq!(slot.type_name.as_deref().unwrap_or_default(), text(fact, "via_typedef"), "{place}");
                        assert_eq!(vec![slot.nullable], flags(fact, "nullable"), "{place}");
                        assert_eq!(nullability(&signature.ret), flags(fact, "ret_nullable"), "{place}");
                        assert_eq!(signature.variadic, flag(fact, "variadic"), "{place}");
                        check_params(&place, signature, &list(fact, "param"));
                    }
                }
            }
        }
    }
    assert_eq!(api.records().count(), count, "a record is in no fact");
}

/// The facts say `various`, or name two units, where the unit depends on another field; then only the documentation can
/// say it. They spell units in several ways, the description in one. For two rates they leave out the second.
fn check_unit(place: &str, ours: Option<&str>, fact: &str) {
    if ["Aspn23MeasurementPositionAttitude.p1", "Aspn23MeasurementPositionAttitude.p2"].contains(&place) {
        // The facts know only one of the two frames: in ECI these are metres.
        assert_eq!(ours, None, "{place}");
        return;
    }
    let symbol = match fact {
        "rad" if place == "Aspn23TypeKeplerOrbit.i_dot" => "rad/s",
        "s" if place == "Aspn23MetadataGpsMnavEphemeris.delta_af_1" => "s/s",
        "" | "none" | "various" | "(m/s)^2" | "Hz or m" | "Hz^2 or m^2" => return,
        "sec" | "seconds" => "s",
        "nanoseconds" => "ns",
        "attoseconds" => "as",
        "minutes" => "min",
        "days" => "d",
        "weeks" => "week",
        "sec^2" => "s^2",
        "sec/sec" => "s/s",
        "s/rads^3" => "s/rad^3",
        "radians" => "rad",
        "Hertz" => "Hz",
        "Hertz^2" => "Hz^2",
        "db-Hz" => "dB-Hz",
        "pascal" => "Pa",
        "pascal^2" => "Pa^2",
        "degree_celsius" => "degC",
        "(degree-celsius)^2" => "degC^2",
        "pixels" => "pixel",
        "cycles (1 cycle = wavelength of carrier frequency)" => "cycle",
        "cycles^2" => "cycle^2",
        unit => unit,
    };
    assert_eq!(ours, Some(symbol), "{place}");
}

#[test]
fn defines_aliases_and_functions_are_those_of_the_facts() {
    let api = support::api();
    let support_text: String = api.support.iter().map(|support| support.text.as_str()).collect();
    let mut defines = BTreeMap::new();
    let mut aliases = BTreeMap::new();
    let mut function_types = BTreeMap::new();
    let mut functions = BTreeMap::new();
    for item in api.items() {
        match item {
            Item::Define(item) => {
                defines.insert(item.name.as_str(), &item.value);
            }
            Item::Alias(item) => {
                aliases.insert(item.name.as_str(), item);
            }
            Item::FunctionType(item) => {
                function_types.insert(item.name.as_str(), item);
            }
            Item::Function(item) => {
                functions.insert(item.name.as_str(), &item.signature);
            }
            _ => {}
        }
    }
    for document in both() {
        for fact in list(&document, "define") {
            let name = text(fact, "name");
            match defines.remove(name) {
                Some(DefineValue::Integer { value, .. }) => {
                    assert_eq!(value.to_string(), text(fact, "value"), "{name}")
                }
                Some(DefineValue::OtherName { target }) => assert_eq!(target, text(fact, "value"), "{name}"),
                Some(DefineValue::Stringify { parameter }) => assert_eq!(parameter, text(fact, "params"), "{name}"),
                Some(DefineValue::Text { value, .. }) => assert!(text(fact, "value").contains(value), "{name}"),
                None => assert!(name == "__has_feature" || support_text.contains(name), "`{name}` is not described"),
            }
        }
        for fact in list(&document, "typedef") {
            let name = text(fact, "name");
            let target = untagged(text(fact, "target"));
            let stability = match (aliases.remove(name), function_types.remove(name)) {
                (Some(alias), _) => {
                    assert_eq!(alias.target, target, "{name}");
                    &alias.stability
                }
                (None, Some(function)) => {
                    let signature = &function.signature;
                    assert_eq!(spell_function(signature), target, "{name}");
                    assert_eq!(nullability(&signature.ret), flags(fact, "ret_nullable"), "{name}");
                    check_params(name, signature, &list(fact, "param"));
                    &function.stability
                }
                (None, None) => {
                    assert_eq!(target, name, "`{name}` is not described");
                    continue;
                }
            };
            assert_eq!(stability.unstable, flag(fact, "unstable"), "{name}");
        }
        for fact in list(&document, "function") {
            let name = text(fact, "name");
            let signature = functions.remove(name).unwrap_or_else(|| panic!("`{name}` is not described"));
            assert_eq!(spell(&signature.ret), text(fact, "ret"), "{name}");
            assert_eq!(nullability(&signature.ret), flags(fact, "ret_nullable"), "{name}");
            check_params(name, signature, &list(fact, "param"));
        }
    }
    assert!(defines.is_empty(), "not in the facts: {defines:?}");
    assert!(aliases.is_empty(), "not in the facts: {:?}", aliases.keys());
    assert!(function_types.is_empty(), "not in the facts: {:?}", function_types.keys());
    assert!(functions.is_empty(), "not in the facts: {:?}", functions.keys());
}

#[test]
fn all_of_pntos_is_described_and_none_of_it_twice() {
    let api = support::api();
    let facts = document("pntos-api.toml");
    let is_pntos = |path: &str| path == "pntos.h" || path.starts_with("pntos/");
    let headers: Vec<_> = api.headers.iter().filter(|header| is_pntos(&header.path)).collect();
    let mut paths: Vec<&str> = headers.iter().map(|header| header.path.as_str()).collect();
    paths.extend(api.support.iter().map(|support| support.path.as_str()).filter(|path| is_pntos(path)));
    paths.sort_unstable();
    let mut expected: Vec<&str> = list(&facts, "header").iter().map(|header| text(header, "path")).collect();
    expected.sort_unstable();
    assert_eq!(paths, expected);

    let items = || headers.iter().flat_map(|header| &header.items);
    let records = || items().filter_map(|item| if let Item::Record(record) = item { Some(record) } else { None });
    let enums = || items().filter_map(|item| if let Item::Enum(item) = item { Some(item) } else { None });
    let typedefs = |item: &&Item| !matches!(item, Item::Define(_) | Item::Function(_));
    let counted = [
        ("headers", paths.len()),
        ("structs", records().count()),
        ("enums", enums().count()),
        ("enum_variants", enums().map(|item| item.variants.len()).sum()),
        ("fields", records().map(|record| record.members.len()).sum()),
        ("function_pointer_fields", records().map(|record| record.slots().count()).sum()),
        ("typedefs", items().filter(typedefs).count()),
        ("function_pointer_typedefs", items().filter(|item| matches!(item, Item::FunctionType(_))).count()),
    ];
    assert_eq!(counted.map(|(_, count)| count), [24, 56, 13, 61, 281, 152, 72, 2]);
    let stated = facts["meta"]["counts"].as_table().expect("the facts count themselves");
    for (what, count) in counted {
        assert_eq!(stated[what].as_integer(), i64::try_from(count).ok(), "{what}");
    }
}

#[test]
fn a_header_brings_every_header_that_it_brings_upstream() {
    let api = support::api();
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for support in &api.support {
        let includes = support.text.lines().filter_map(|line| line.split_once("include <"));
        let paths = includes.filter_map(|(_, rest)| rest.split_once('>')).map(|(path, _)| path);
        reached.insert(&support.path, paths.collect());
    }
    for header in &api.headers {
        let mut all = BTreeSet::new();
        for include in &header.includes {
            let (Include::Own(path) | Include::System(path)) = include;
            all.insert(path.as_str());
            all.extend(reached.get(path.as_str()).into_iter().flatten());
        }
        reached.insert(&header.path, all);
    }
    for fact in list(&document("pntos-api.toml"), "header") {
        let ours = &reached[text(fact, "path")];
        for include in fact["include"].as_array().expect("a list").iter().filter_map(Value::as_str) {
            let include = include.trim_matches(['<', '>']);
            assert!(ours.contains(include), "`{}` does not include `{include}`", text(fact, "path"));
        }
    }
}

/// One row for each pointer that crosses: path, name, position, ownership.
fn crossings(api: &Api) -> BTreeSet<String> {
    let mut rows = BTreeSet::new();
    for record in api.records() {
        for member in &record.members {
            let path = format!("{}.{}", record.name, member.name());
            match member {
                Member::Slot(slot) => signature_rows(&path, &slot.signature, "param", &mut rows),
                Member::Field(field) => {
                    let counting = field.name == "memory" && record.managed.is_counted();
                    if let (Type::Pointer(_), false) = (&field.ty, counting) {
                        let word = match field.crossing.ownership {
                            Ownership::Nest => "nested_managed",
                            _ => "owned_by_parent",
                        };
                        rows.insert(format!("{path} {} field {word}", field.name));
                    }
                }
            }
        }
    }
    rows
}

fn signature_rows(path: &str, signature: &Signature, position: &str, rows: &mut BTreeSet<String>) {
    if let Some(receiver) = &signature.receiver {
        let word = match receiver.crossing.ownership {
            Ownership::Lend => "self_borrowed",
            _ => "transfer_to_callee",
        };
        rows.insert(format!("{path} self {position} {word}"));
    }
    for param in &signature.params {
        let word = match param.crossing.ownership {
            Ownership::Transfer => "transfer_to_callee",
            Ownership::Lend => "borrowed",
            _ => continue,
        };
        let callback = matches!(param.ty, Type::Function { .. });
        let position = if callback { "callback_ptr" } else { position };
        rows.insert(format!("{path} {} {position} {word}", param.name));
        if let Type::Function { signature, .. } = &param.ty {
            signature_rows(&format!("{path}.{}", param.name), signature, "cb_param", rows);
        }
    }
    if signature.ret_crossing.ownership == Ownership::Transfer {
        rows.insert(format!("{path} (return) return transfer_to_caller"));
    }
}

#[test]
fn ownership_is_that_of_the_facts_and_of_our_decisions() {
    let api = support::api();
    let facts: BTreeSet<String> = support::facts("crossings.tsv")
        .into_iter()
        .map(|row| {
            // Decision A1: the functions of the stream configuration are lent their mediator.
            let lent = row[0] == "PntosMessageStreamConfig" && row[2] == "self";
            let ownership = if lent { "self_borrowed" } else { &row[7] };
            format!("{} {} {} {ownership}", row[1], row[2], row[3])
        })
        .collect();
    let ours: BTreeSet<String> = crossings(&api).into_iter().filter(|row| !row.starts_with("Aspn23")).collect();
    let missing: Vec<_> = facts.difference(&ours).collect();
    let extra: Vec<_> = ours.difference(&facts).collect();
    assert!(missing.is_empty() && extra.is_empty(), "missing {missing:#?}, extra {extra:#?}");
}

#[test]
fn every_array_has_a_count_and_every_text_ends_with_a_nul() {
    fn counted(ty: &Type) -> bool {
        match ty {
            Type::Pointer(pointer) => match (&pointer.extent, &*pointer.to) {
                (Extent::Many(_), to) => counted(to),
                (Extent::Text, Type::Scalar(Scalar::Char)) => true,
                (Extent::Opaque, Type::Void) => true,
                (Extent::One, Type::Named(_)) => true,
                _ => false,
            },
            Type::Function { signature, .. } => signature.params.iter().all(|param| counted(&param.ty)),
            _ => true,
        }
    }
    for record in support::api().records() {
        for field in record.fields() {
            assert!(counted(&field.ty), "{}.{}", record.name, field.name);
        }
        for slot in record.slots() {
            for param in &slot.signature.params {
                assert!(counted(&param.ty), "{}.{}({})", record.name, slot.name, param.name);
            }
        }
    }
}

#[test]
fn wire_members_are_those_of_lcm() {
    let api = support::api();
    let mut facts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in support::facts("aspn-lcm.tsv") {
        if row[4] == "member" {
            facts
                .entry(format!("{}.{}", row[0], row[1]))
                .or_default()
                .push(format!("{} {} {}", row[6], row[7], row[8]));
        }
    }
    let mut ours = BTreeMap::new();
    for lcm in api.records().filter_map(|record| record.lcm.as_ref()) {
        let members: Vec<String> = lcm
            .members
            .iter()
            .map(|member| {
                let ty = match &member.ty {
                    LcmType::Primitive(name) => name.clone(),
                    LcmType::Record(name) => {
                        let nested = api.record(name).and_then(|record| record.lcm.as_ref());
                        nested.expect("a nested record has a wire form").name.clone()
                    }
                };
                let dims: Vec<String> = member
                    .dims
                    .iter()
                    .map(|dim| match dim {
                        LcmDim::Const(size) => size.to_string(),
                        LcmDim::Member(name) => name.clone(),
                    })
                    .collect();
                format!("{ty} {} {}", member.name, dims.join(","))
            })
            .collect();
        ours.insert(format!("{}.{}", lcm.package, lcm.name), members);
    }
    assert_eq!(ours, facts);
}
