//! Sizes and offsets on every target, by the rules of its C ABI.

use std::collections::HashMap;

use crate::model::{Item, Layout, Member, MemberLayout, Scalar, Target, Type};

/// Size and alignment of everything that was laid out so far, and what aliases stand for.
#[derive(Default)]
struct Known<'a> {
    records: HashMap<&'a str, (u32, u32)>,
    aliases: HashMap<&'a str, &'a str>,
}

/// Lays out every record for a target; items come in an order in which sizes are known before they are needed.
pub fn lay_out<'a>(items: impl Iterator<Item = &'a Item>, target: Target) -> HashMap<String, Layout> {
    let mut known = Known::default();
    let mut layouts = HashMap::new();
    for item in items {
        match item {
            Item::Alias(alias) => {
                known.aliases.insert(&alias.name, &alias.target);
            }
            Item::Record(record) => {
                let layout = members(&record.members, &known, target);
                known.records.insert(&record.name, (layout.size, layout.align));
                layouts.insert(record.name.clone(), layout);
            }
            _ => {}
        }
    }
    layouts
}

fn members(members: &[Member], known: &Known<'_>, target: Target) -> Layout {
    let mut layout = Layout { size: 0, align: 1, members: Vec::new() };
    for member in members {
        let (size, align) = match member {
            Member::Slot(_) => pointer(target),
            Member::Field(field) => measure(&field.ty, known, target),
        };
        let offset = align_up(layout.size, align);
        layout.size = offset.saturating_add(size);
        layout.align = layout.align.max(align);
        layout.members.push(MemberLayout { name: member.name().to_owned(), offset, size, align });
    }
    layout.size = align_up(layout.size, layout.align);
    layout
}

fn align_up(offset: u32, align: u32) -> u32 {
    offset.checked_next_multiple_of(align).unwrap_or(u32::MAX)
}

const fn pointer(target: Target) -> (u32, u32) {
    match target {
        Target::Lp64 | Target::Llp64 => (8, 8),
        Target::I386 | Target::Aapcs32 | Target::Riscv32 => (4, 4),
    }
}

fn measure(ty: &Type, known: &Known<'_>, target: Target) -> (u32, u32) {
    match ty {
        Type::Void | Type::VaList => (0, 1),
        Type::Pointer(_) | Type::Function { .. } => pointer(target),
        Type::Array { of, len } => {
            let (size, align) = measure(of, known, target);
            (size.saturating_mul(*len), align)
        }
        Type::Scalar(scalar) => self::scalar(*scalar, target),
        Type::Named(name) => {
            let mut name = name.as_str();
            while let Some(aliased) = known.aliases.get(name) {
                name = aliased;
            }
            // Every named type that is not a record is an enum: four bytes.
            known.records.get(name).copied().unwrap_or((4, 4))
        }
    }
}

const fn scalar(scalar: Scalar, target: Target) -> (u32, u32) {
    match scalar {
        Scalar::Bool | Scalar::Char | Scalar::I8 | Scalar::U8 | Scalar::Byte => (1, 1),
        Scalar::I16 | Scalar::U16 => (2, 2),
        Scalar::I32 | Scalar::U32 | Scalar::F32 => (4, 4),
        Scalar::Usize => pointer(target),
        Scalar::I64 | Scalar::U64 | Scalar::F64 => match target {
            Target::I386 => (8, 4),
            Target::Lp64 | Target::Llp64 | Target::Aapcs32 | Target::Riscv32 => (8, 8),
        },
    }
}
