//! What a key can hold.

use std::{collections::BTreeMap, ffi::CStr, fmt, sync::Arc};

use pntos::{Managed, client};

/// A name of a group or a key, or the text of a value: any bytes but NUL, as C has them.
pub type Text = Arc<CStr>;

/// The keys of a group. Values are shared, so that a snapshot of a group copies no data.
pub type Values = BTreeMap<Text, Arc<Value>>;

/// A value with the type of the setter that stored it.
#[derive(Clone, Debug)]
pub enum Value {
    /// `set_str`
    Str(Text),
    /// `set_str_array`, never empty
    StrArray(Vec<Text>),
    /// `set_int`
    Int(i64),
    /// `set_bool`
    Bool(bool),
    /// `set_double`
    Double(f64),
    /// `set_double_array`, never empty
    DoubleArray(Vec<f64>),
    /// `set_message`: the reference is held until the value is replaced or removed
    Message(Option<Managed<client::Message>>),
    /// `set_raw` with a key: the text of one INI value as it was given, without space around it
    Raw(Vec<u8>),
}

/// The types a value can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A string.
    Str,
    /// An array of strings.
    StrArray,
    /// A 64-bit integer.
    Int,
    /// A truth value.
    Bool,
    /// A double.
    Double,
    /// An array of doubles.
    DoubleArray,
    /// A message.
    Message,
    /// The text of an INI value.
    Raw,
}

impl Value {
    /// The type of the setter that stored the value.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Str(_) => Kind::Str,
            Self::StrArray(_) => Kind::StrArray,
            Self::Int(_) => Kind::Int,
            Self::Bool(_) => Kind::Bool,
            Self::Double(_) => Kind::Double,
            Self::DoubleArray(_) => Kind::DoubleArray,
            Self::Message(_) => Kind::Message,
            Self::Raw(_) => Kind::Raw,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Str => "a string",
            Self::StrArray => "an array of strings",
            Self::Int => "an integer",
            Self::Bool => "a bool",
            Self::Double => "a double",
            Self::DoubleArray => "an array of doubles",
            Self::Message => "a message",
            Self::Raw => "a raw value",
        })
    }
}

/// Equality of content, for which a NaN equals a NaN and a message only itself.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &f64, b: &f64| a == b || a.is_nan() && b.is_nan();
        match (self, other) {
            (Self::Str(a), Self::Str(b)) => a == b,
            (Self::StrArray(a), Self::StrArray(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Double(a), Self::Double(b)) => same(a, b),
            (Self::DoubleArray(a), Self::DoubleArray(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
            }
            (Self::Message(a), Self::Message(b)) => match (a, b) {
                (None, None) => true,
                (Some(a), Some(b)) => a.as_ptr() == b.as_ptr(),
                _ => false,
            },
            (Self::Raw(a), Self::Raw(b)) => a == b,
            _ => false,
        }
    }
}
