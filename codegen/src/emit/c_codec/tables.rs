//! The table of each struct.

use std::fmt::Write as _;

use super::room::{self, Dims};
use super::{Set, Struct, rules};
use crate::emit::lcm::MESSAGE_TYPES;
use crate::emit::lcm::fingerprint::fingerprint;
use crate::emit::lcm::plan::{self, Plan};
use crate::model::{Api, LcmMember, LcmType, Scalar, Type};
use crate::wire::{Conversion, How};

/// The member of a message that says when it was true.
const TIME: &str = "time_of_validity";

/// `aspn23_tables.c`.
pub fn source(set: &Set<'_>) -> String {
    let mut out = set.head("What every struct looks like, in C and in LCM, and what makes sense of it.");
    let _ = write!(out, "\n{}{}", set.include("aspn23_struct.h"), set.include_own());
    for item in &set.structs {
        Table { api: set.api, item }.print(&mut out);
    }
    match set.extension() {
        Some(name) => {
            by_fingerprint(set, &format!("static const Aspn23Struct* const {name}_structs[]"), &mut out);
            let _ = writeln!(
                out,
                "\n}};\n\nconst Aspn23Extension {name} = {{\n    {name}_structs, sizeof({name}_structs) / \
                 sizeof({name}_structs[0])\n}};"
            );
        }
        None => {
            by_fingerprint(set, "const Aspn23Struct* const aspn23_structs_by_fingerprint[]", &mut out);
            end_list(&mut out, "aspn23_num_structs", "aspn23_structs_by_fingerprint");
            by_message(set, &mut out);
        }
    }
    out
}

/// The tables by rising fingerprint, up to the last of them.
fn by_fingerprint(set: &Set<'_>, list: &str, out: &mut String) {
    let mut tables: Vec<_> = set.structs.iter().map(|item| (number(set.api, item), item)).collect();
    tables.sort_by_key(|(number, _)| *number);
    let tables: Vec<String> = tables.iter().map(|(_, item)| format!("    &{}", item.table())).collect();
    // No comma behind the last element: C++98 and C89 agree on that, and so do all readers.
    let _ = write!(out, "\n{list} = {{\n{}", tables.join(",\n"));
}

/// The tables by type.
fn by_message(set: &Set<'_>, out: &mut String) {
    let (api, structs) = (set.api, &set.structs);
    let message = |value: u32| {
        structs.iter().find(|item| {
            let variant = item.record.message.as_deref().and_then(|name| api.variant(name));
            variant.is_some_and(|(_, variant)| variant.value == value)
        })
    };
    let variants = structs.iter().filter_map(|item| api.variant(item.record.message.as_deref()?));
    let last = variants.map(|(_, variant)| variant.value).max().unwrap_or_default();
    out.push_str("\nconst Aspn23Struct* const aspn23_structs_by_message[] = {\n");
    let tables: Vec<String> = (0..=last)
        .map(|value| message(value).map_or("    NULL".to_owned(), |item| format!("    &{}", item.table())))
        .collect();
    out.push_str(&tables.join(",\n"));
    end_list(out, "aspn23_num_messages", "aspn23_structs_by_message");
}

fn end_list(out: &mut String, count: &str, list: &str) {
    let _ = writeln!(out, "\n}};\nconst size_t {count} = sizeof({list}) / sizeof({list}[0]);");
}

fn number(api: &Api, item: &Struct<'_>) -> u64 {
    fingerprint(api, item.lcm).expect("what an LCM struct nests is an LCM struct")
}

struct Table<'a> {
    api: &'a Api,
    item: &'a Struct<'a>,
}

impl Table<'_> {
    fn print(&self, out: &mut String) {
        let Struct { record, lcm, prefix, .. } = self.item;
        let members: Vec<String> = lcm.members.iter().map(|member| self.member(member)).collect();
        let _ =
            writeln!(out, "\nstatic const Aspn23Member {prefix}_members[] = {{\n    {}\n}};", members.join(",\n    "));
        let fingerprint = number(self.api, self.item);
        let (high, low) = (fingerprint >> 32, fingerprint & 0xFFFF_FFFF);
        let (message_type, type_name) = match &record.message {
            Some(variant) => (self.message_type(variant), format!("\"{}\"", variant.replacen("ASPN_", "ASPN23_", 1))),
            None => ("ASPN_UNDEFINED".to_owned(), "\"\"".to_owned()),
        };
        let has_time = record.message.is_some() && record.fields().any(|field| field.name == TIME);
        let time = if has_time { format!("offsetof({}, {TIME})", record.name) } else { "0".to_owned() };
        let (name, least) = (&lcm.name, Plan::new(self.api, record, lcm).least);
        let points = points(self.api, &record.name);
        let rules = rules::print(self.api, self.item, out);
        let _ = writeln!(
            out,
            "\nconst Aspn23Struct {} = {{\n    \"{name}\", 0x{high:08x}, 0x{low:08x}, {message_type}, {type_name},\n    \
             sizeof({}), {least}, {time}, {points}, {}, {prefix}_members,\n    {rules}\n}};",
            self.item.table(),
            record.name,
            members.len(),
        );
    }

    fn member(&self, member: &LcmMember) -> String {
        let Some(field) = &member.field else {
            let LcmType::Primitive(wire) = &member.ty else { unreachable!("only numbers exist on the wire alone") };
            return format!("ASPN23_RESERVED(\"{}\", {})", member.name, on_wire(wire));
        };
        let record = self.item.record;
        let described = record.fields().find(|other| &other.name == field).expect("a member's field");
        let ty = &described.ty;
        let at = format!("{}, {field}", record.name);
        match (ty, &member.ty) {
            (Type::Pointer(_), LcmType::Primitive(wire)) if wire == "string" => format!("ASPN23_TEXT({at})"),
            (Type::Pointer(pointer), LcmType::Primitive(wire)) => {
                let optional = if described.is_optional() { "OPTIONAL_" } else { "" };
                format!("ASPN23_{optional}NUMBERS({at}, {}, {})", self.number(&pointer.to, wire), self.dims(member))
            }
            (Type::Pointer(_), LcmType::Record(name)) => {
                format!("ASPN23_STRUCTS({at}, {}, {})", self.table_of(name), self.dims(member))
            }
            (_, LcmType::Record(name)) => format!("ASPN23_STRUCT({at}, {})", self.table_of(name)),
            (ty, LcmType::Primitive(wire)) => {
                let (element, count) = plan::elements(ty);
                format!("ASPN23_VALUES({at}, {}, {count})", self.number(element, wire))
            }
        }
    }

    /// The type in C, that on the wire, and what lies between.
    fn number(&self, ty: &Type, wire: &str) -> String {
        let Conversion { wire, field, how } = plan::number(self.api, ty, wire);
        let how = match how {
            How::Same => "ASPN23_SAME",
            How::Checked => "ASPN23_CHECKED",
            How::Truth => "ASPN23_TRUTH",
        };
        format!("{}, {}, {how}", in_c(field), on_wire(wire))
    }

    /// The members that hold the dimensions, by their places, and the product of the dimensions that are numbers.
    fn dims(&self, member: &LcmMember) -> String {
        let Dims { members, times } = room::dims(self.item.lcm, member);
        let mut places: Vec<String> = members.iter().map(usize::to_string).collect();
        places.resize(room::DIMS, "ASPN23_NO_MEMBER".to_owned());
        format!("{}, {times}", places.join(", "))
    }

    fn table_of(&self, record: &str) -> String {
        let record = self.api.record(record).expect("a described record");
        Struct::new(self.api, record).expect("what an LCM struct nests is an LCM struct").table()
    }

    /// A value of the type that the header of a message has.
    fn message_type(&self, variant: &str) -> String {
        let (owner, _) = self.api.variant(variant).expect("a message has a variant");
        if owner.name == MESSAGE_TYPES { variant.to_owned() } else { format!("({MESSAGE_TYPES}){variant}") }
    }
}

/// Whether anything in a struct is behind a pointer.
fn points(api: &Api, record: &str) -> bool {
    api.record(record).is_some_and(|record| {
        record.fields().any(|field| match &field.ty {
            Type::Pointer(_) => true,
            Type::Named(name) => points(api, name),
            _ => false,
        })
    })
}

fn in_c(field: Scalar) -> &'static str {
    match field {
        Scalar::Bool => "ASPN23_BOOL",
        Scalar::I8 => "ASPN23_I8",
        Scalar::U8 | Scalar::Byte => "ASPN23_U8",
        Scalar::I16 => "ASPN23_I16",
        Scalar::U16 => "ASPN23_U16",
        Scalar::I32 => "ASPN23_I32",
        Scalar::U32 => "ASPN23_U32",
        Scalar::I64 => "ASPN23_I64",
        Scalar::U64 => "ASPN23_U64",
        Scalar::F32 => "ASPN23_F32",
        Scalar::F64 => "ASPN23_F64",
        Scalar::Char | Scalar::Usize => unreachable!("it has no conversion"),
    }
}

fn on_wire(wire: &str) -> &'static str {
    match wire {
        "int8_t" => "ASPN23_I8",
        "int16_t" => "ASPN23_I16",
        "int32_t" => "ASPN23_I32",
        "int64_t" => "ASPN23_I64",
        "float" => "ASPN23_F32",
        "double" => "ASPN23_F64",
        "byte" => "ASPN23_U8",
        "boolean" => "ASPN23_BOOL",
        _ => unreachable!("LCM has no number of that name"),
    }
}
