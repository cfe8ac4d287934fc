//! The table of each struct.

use std::fmt::Write as _;

use super::{Struct, head, rules};
use crate::emit::lcm::fingerprint::fingerprint;
use crate::emit::lcm::plan::{self, Plan};
use crate::model::{Api, LcmDim, LcmMember, LcmType, Scalar, Type};
use crate::wire::{Conversion, How};

/// `aspn23_tables.c`.
pub fn source(api: &Api, structs: &[Struct<'_>]) -> String {
    let mut out = head("What every ASPN struct looks like, in C and in LCM, and what makes sense of it.");
    out.push_str("\n#include \"../src/aspn23_struct.h\"\n");
    for item in structs {
        Table { api, structs, item }.print(&mut out);
    }
    lists(api, structs, &mut out);
    out
}

/// The tables by fingerprint and by type.
fn lists(api: &Api, structs: &[Struct<'_>], out: &mut String) {
    let mut by_fingerprint: Vec<_> = structs.iter().map(|item| (number(api, item), item)).collect();
    by_fingerprint.sort_by_key(|(number, _)| *number);
    out.push_str("\nconst Aspn23Struct* const aspn23_structs_by_fingerprint[] = {\n");
    for (_, item) in by_fingerprint {
        let _ = writeln!(out, "    &{},", item.table());
    }
    end_list(out, "aspn23_num_structs", "aspn23_structs_by_fingerprint");

    let message = |value: u32| {
        structs.iter().find(|item| {
            let variant = item.record.message.as_deref().and_then(|name| api.variant(name));
            variant.is_some_and(|(_, variant)| variant.value == value)
        })
    };
    let variants = structs.iter().filter_map(|item| api.variant(item.record.message.as_deref()?));
    let last = variants.map(|(_, variant)| variant.value).max().unwrap_or_default();
    out.push_str("\nconst Aspn23Struct* const aspn23_structs_by_message[] = {\n");
    for value in 0..=last {
        let table = message(value).map_or("NULL".to_owned(), |item| format!("&{}", item.table()));
        let _ = writeln!(out, "    {table},");
    }
    end_list(out, "aspn23_num_messages", "aspn23_structs_by_message");
}

fn end_list(out: &mut String, count: &str, list: &str) {
    // No comma behind the last element: C++98 and C89 agree on that, and so do all readers.
    out.truncate(out.len() - ",\n".len());
    let _ = writeln!(out, "\n}};\nconst size_t {count} = sizeof({list}) / sizeof({list}[0]);");
}

fn number(api: &Api, item: &Struct<'_>) -> u64 {
    fingerprint(api, item.lcm).expect("what an LCM struct nests is an LCM struct")
}

struct Table<'a> {
    api: &'a Api,
    structs: &'a [Struct<'a>],
    item: &'a Struct<'a>,
}

impl Table<'_> {
    fn print(&self, out: &mut String) {
        let Struct { record, lcm, prefix } = self.item;
        let members: Vec<String> = lcm.members.iter().map(|member| self.member(member)).collect();
        let _ =
            writeln!(out, "\nstatic const Aspn23Member {prefix}_members[] = {{\n    {}\n}};", members.join(",\n    "));
        let fingerprint = number(self.api, self.item);
        let (high, low) = (fingerprint >> 32, fingerprint & 0xFFFF_FFFF);
        let (message_type, type_name) = match &record.message {
            Some(variant) => (variant.as_str(), format!("\"{}\"", variant.replacen("ASPN_", "ASPN23_", 1))),
            None => ("ASPN_UNDEFINED", "\"\"".to_owned()),
        };
        let time = match record.message {
            Some(_) => format!("offsetof({}, time_of_validity)", record.name),
            None => "0".to_owned(),
        };
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

    /// The members that hold the dimensions, by their places.
    fn dims(&self, member: &LcmMember) -> String {
        let mut places: Vec<String> = member
            .dims
            .iter()
            .map(|dim| match dim {
                LcmDim::Member(name) => self.item.lcm.members.iter().position(|member| &member.name == name),
                LcmDim::Const(_) => None,
            })
            .map(|place| place.expect("a pointer has its dimensions in members").to_string())
            .collect();
        assert!(places.len() <= 2, "`{}` has more dimensions than a table has room for", member.name);
        places.resize(2, "ASPN23_NO_MEMBER".to_owned());
        places.join(", ")
    }

    fn table_of(&self, record: &str) -> String {
        let nested = self.structs.iter().find(|item| item.record.name == record);
        nested.unwrap_or_else(|| panic!("`{record}` has no functions for its life")).table()
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
