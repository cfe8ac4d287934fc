//! How a C type is met in Java.
//!
//! A value crosses in two forms. The *carrier* is what the linker passes: a number, or a `MemorySegment`. The Java type
//! is what a person writes: a class for a pointer to a struct, a `String` for a text, a wider number for an unsigned
//! one. [`Shape::lift`] goes from the carrier to the Java type, [`Shape::lower`] back.

use super::file::File;
use super::spelling;
use crate::model::{Count, Enum, Extent, Named, Record, Scalar, Type};

/// What a C type is in Java.
#[derive(Clone, Copy)]
pub enum Shape<'a> {
    /// No result.
    Void,
    /// A number or a `bool`.
    Scalar(Scalar),
    /// An enum: an `int`, so that values which are not listed are kept.
    Enum(&'a Enum),
    /// A struct by value.
    Value(&'a Record),
    /// A pointer to one struct.
    Object { record: &'a Record, nullable: bool },
    /// A pointer to characters that end with a NUL.
    Text { nullable: bool },
    /// A pointer to several elements.
    Many { element: &'a Type, count: &'a Count, nullable: bool },
    /// Several elements in place: as a parameter, a pointer to them.
    Inline { element: &'a Type, len: u32 },
    /// A pointer to a function.
    Function { nullable: bool },
    /// A pointer to something that only its owner knows.
    Opaque { nullable: bool },
    /// A `va_list`: cannot be made or read in Java.
    VaList,
}

impl<'a> Shape<'a> {
    /// The shape of a type.
    pub fn of(file: &File<'a>, ty: &'a Type) -> Self {
        match ty {
            Type::Void => Self::Void,
            Type::VaList => Self::VaList,
            Type::Scalar(scalar) => Self::Scalar(*scalar),
            Type::Named(name) => match file.names.named(name) {
                Some(Named::Record(record)) => Self::Value(record),
                Some(Named::Enum(item)) => Self::Enum(item),
                None => Self::Opaque { nullable: true },
            },
            Type::Array { of, len } => Self::Inline { element: of, len: *len },
            Type::Function { nullable, .. } => Self::Function { nullable: *nullable },
            Type::Pointer(pointer) => {
                let nullable = pointer.nullable;
                match &pointer.extent {
                    Extent::Text => Self::Text { nullable },
                    Extent::Many(count) => Self::Many { element: &pointer.to, count, nullable },
                    Extent::Opaque => Self::Opaque { nullable },
                    Extent::One => match Self::of(file, &pointer.to) {
                        Self::Value(record) => Self::Object { record, nullable },
                        _ => Self::Opaque { nullable },
                    },
                }
            }
        }
    }

    /// What the linker passes.
    pub fn carrier(self) -> &'static str {
        match self {
            Self::Void => "void",
            Self::Enum(_) => "int",
            Self::Scalar(scalar) => match scalar {
                Scalar::Bool => "boolean",
                Scalar::Char | Scalar::I8 | Scalar::U8 | Scalar::Byte => "byte",
                Scalar::I16 | Scalar::U16 => "short",
                Scalar::I32 | Scalar::U32 => "int",
                Scalar::I64 | Scalar::U64 | Scalar::Usize => "long",
                Scalar::F32 => "float",
                Scalar::F64 => "double",
            },
            _ => "MemorySegment",
        }
    }

    /// What a person writes.
    pub fn java(self, file: &File<'a>) -> String {
        match self {
            Self::Scalar(Scalar::U8 | Scalar::Byte | Scalar::U16) => "int".to_owned(),
            Self::Scalar(Scalar::U32) => "long".to_owned(),
            Self::Value(record) | Self::Object { record, .. } => file.class(&record.name),
            Self::Text { .. } => "String".to_owned(),
            _ => self.carrier().to_owned(),
        }
    }

    /// What a function gives back: like [`Shape::java`], except that a text stays where its owner has it.
    pub fn java_result(self, file: &File<'a>) -> String {
        match self {
            Self::Text { .. } => "MemorySegment".to_owned(),
            _ => self.java(file),
        }
    }

    /// The layout in memory and in a function's descriptor.
    pub fn layout(self, file: &File<'a>) -> String {
        match self {
            Self::Value(record) => format!("{}.LAYOUT", file.class(&record.name)),
            _ => match self.carrier() {
                "MemorySegment" => "ADDRESS".to_owned(),
                carrier => format!("JAVA_{}", carrier.to_uppercase()),
            },
        }
    }

    /// From the carrier to the Java type. Arrays need their count: see [`Shape::lift_array`].
    pub fn lift(self, file: &File<'a>, raw: &str) -> String {
        match self {
            Self::Scalar(Scalar::U8 | Scalar::Byte) => format!("Byte.toUnsignedInt({raw})"),
            Self::Scalar(Scalar::U16) => format!("Short.toUnsignedInt({raw})"),
            Self::Scalar(Scalar::U32) => format!("Integer.toUnsignedLong({raw})"),
            Self::Value(record) => format!("new {}({raw})", file.class(&record.name)),
            Self::Object { record, .. } => format!("{}.of({raw})", file.class(&record.name)),
            Self::Text { .. } => format!("Memory.text({raw})"),
            _ => raw.to_owned(),
        }
    }

    /// From the Java type to the carrier; `arena` holds the characters of a text.
    pub fn lower(self, java: &str, arena: &str) -> String {
        match self {
            Self::Scalar(Scalar::U8 | Scalar::Byte) => format!("Unsigned.u8({java})"),
            Self::Scalar(Scalar::U16) => format!("Unsigned.u16({java})"),
            Self::Scalar(Scalar::U32) => format!("Unsigned.u32({java})"),
            Self::Value(_) | Self::Object { nullable: false, .. } => format!("{java}.segment()"),
            Self::Object { nullable: true, .. } => format!("Memory.pointer({java})"),
            Self::Text { nullable: false } => format!("{arena}.allocateFrom({java})"),
            Self::Text { nullable: true } => format!("Memory.text({java}, {arena})"),
            Self::Many { .. } | Self::Function { nullable: true } | Self::Opaque { nullable: true } => {
                format!("Memory.pointer({java})")
            }
            _ => java.to_owned(),
        }
    }

    /// Whether [`Shape::lower`] needs an arena.
    pub fn needs_arena(self) -> bool {
        matches!(self, Self::Text { .. })
    }

    /// The size of one as an array's element, in bytes on a 64-bit machine.
    pub fn size(self) -> u64 {
        match self {
            Self::Value(record) => u64::from(super::layout(record).size),
            Self::Inline { .. } | Self::Void => 0,
            _ => match self.carrier() {
                "boolean" | "byte" => 1,
                "short" => 2,
                "int" | "float" => 4,
                _ => 8,
            },
        }
    }
}

/// An array that a pointer leads to, as long as its count says.
pub fn lift_array(file: &File<'_>, raw: &str, element: &Type, count: &str) -> String {
    format!("Memory.array({raw}, {count}, {})", element_size(file, element))
}

/// The size of an element as Java writes it.
pub fn element_size(file: &File<'_>, element: &Type) -> String {
    match Shape::of(file, element) {
        Shape::Value(record) => format!("{}.sizeof()", file.class(&record.name)),
        Shape::Inline { element, len } => format!("{len} * {}", element_size(file, element)),
        shape => shape.size().to_string(),
    }
}

/// A count as a Java expression, in which `part` spells a neighbour.
pub fn count(file: &File<'_>, count: &Count, part: &dyn Fn(&str) -> String) -> String {
    match count {
        Count::Const(number) => number.to_string(),
        Count::Path(path) => {
            let mut out = part(&path[0]);
            for field in &path[1..] {
                out = format!("{out}.{}()", spelling::member(field));
            }
            out
        }
        Count::Product(factors) => {
            let factors: Vec<String> = factors.iter().map(|factor| self::count(file, factor, part)).collect();
            format!("Memory.product({})", factors.join(", "))
        }
        Count::Match { on, arms, otherwise } => {
            let mut out = format!("switch ({}) {{ ", part(on));
            for (variant, arm) in arms {
                let label = file.constant(variant);
                out.push_str(&format!("case {label} -> {}; ", self::count(file, arm, part)));
            }
            out.push_str(&format!("default -> {}; }}", self::count(file, otherwise, part)));
            out
        }
    }
}
