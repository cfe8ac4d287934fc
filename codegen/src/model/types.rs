//! Types and signatures.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Crossing;

/// Parameters and result of a function.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Signature {
    /// The first parameter, named `self`, when the function has one.
    pub receiver: Option<Receiver>,
    /// The other parameters.
    pub params: Vec<Param>,
    /// More arguments follow, as in `printf`.
    pub variadic: bool,
    /// The result; [`Type::Void`] when there is none.
    pub ret: Type,
    /// Who owns the result.
    pub ret_crossing: Crossing,
}

/// The parameter `self` of a slot, never null.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Receiver {
    /// The record it points to: the table itself, except where the description says otherwise.
    pub record: String,
    /// Who owns it.
    pub crossing: Crossing,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Param {
    /// Name in C; empty when the declaration leaves it out.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Who owns what it points to.
    pub crossing: Crossing,
    /// Physical unit of a number.
    pub unit: Option<String>,
}

/// A type as C sees it, with what C does not say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// `void`: no result, or what an opaque pointer points to.
    Void,
    /// A number, a byte, a `bool`.
    Scalar(Scalar),
    /// A `va_list`, only as a parameter.
    VaList,
    /// A record, an enum or an alias, by value; the name is the one written.
    Named(String),
    /// A pointer.
    Pointer(Pointer),
    /// `T name[N]`.
    Array {
        /// The element.
        of: Box<Type>,
        /// How many.
        len: u32,
    },
    /// A pointer to a function.
    Function {
        /// Its parameters and result.
        signature: Box<Signature>,
        /// May be null.
        nullable: bool,
        /// The `FunctionType` it is declared with, when it has one.
        name: Option<String>,
    },
}

impl Type {
    /// The pointer, if it is one.
    pub fn as_pointer(&self) -> Option<&Pointer> {
        match self {
            Self::Pointer(pointer) => Some(pointer),
            _ => None,
        }
    }

    /// The written name, if it is a named type by value.
    pub fn as_named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            _ => None,
        }
    }
}

/// A pointer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pointer {
    /// What it points to.
    pub to: Box<Type>,
    /// How much it points to.
    pub extent: Extent,
    /// May be null.
    pub nullable: bool,
    /// Declared `const T*`; pntOS itself never does.
    pub constant: bool,
}

/// How much a pointer points to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "extent", content = "count")]
pub enum Extent {
    /// One object.
    One,
    /// Characters up to and including a NUL.
    Text,
    /// Something whose type and size only its owner knows.
    Opaque,
    /// As many elements as the count says. Zero means an empty array whatever the pointer holds.
    Many(Count),
}

/// How many elements an array has, in terms of its neighbours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// A number.
    Const(u64),
    /// A parameter or field beside the array, or a field reached through one: `plugins.num_plugins`.
    Path(Vec<String>),
    /// A product of counts.
    Product(Vec<Count>),
    /// Depends on the value of an enum beside the array.
    Match {
        /// The parameter or field that decides.
        on: String,
        /// Variant and count.
        arms: Vec<(String, Count)>,
        /// For every other value.
        otherwise: Box<Count>,
    },
}

/// A type of C that needs no declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Scalar {
    /// `bool`: one byte, 0 or 1.
    Bool,
    /// `char` of a string.
    Char,
    /// `int8_t`.
    I8,
    /// `uint8_t`.
    U8,
    /// `unsigned char`: raw bytes.
    Byte,
    /// `int16_t`.
    I16,
    /// `uint16_t`.
    U16,
    /// `int32_t`.
    I32,
    /// `uint32_t`.
    U32,
    /// `int64_t`.
    I64,
    /// `uint64_t`.
    U64,
    /// `size_t`.
    Usize,
    /// `float`.
    F32,
    /// `double`.
    F64,
}

impl Scalar {
    /// Whether it is an integer type whose range, the smallest one of all targets, has room for a value.
    pub(crate) fn holds(self, value: i64) -> bool {
        match self {
            Self::I8 => i8::try_from(value).is_ok(),
            Self::U8 | Self::Byte => u8::try_from(value).is_ok(),
            Self::I16 => i16::try_from(value).is_ok(),
            Self::U16 => u16::try_from(value).is_ok(),
            Self::I32 => i32::try_from(value).is_ok(),
            Self::U32 | Self::Usize => u32::try_from(value).is_ok(),
            Self::I64 => true,
            Self::U64 => u64::try_from(value).is_ok(),
            Self::Bool | Self::Char | Self::F32 | Self::F64 => false,
        }
    }
}
