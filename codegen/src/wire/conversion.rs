//! The one table of how a number of C becomes a number of LCM, and back.

use crate::model::Scalar;

/// How one number changes between C and the wire, byte order aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conversion {
    /// LCM's name of its type on the wire.
    pub wire: &'static str,
    /// Its type in C; an enum is a `uint32_t`.
    pub field: Scalar,
    /// What has to be done.
    pub how: How,
}

/// What a conversion has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Nothing: both sides have the same bits.
    Same,
    /// An integer of another width or sign: one that does not fit is refused.
    Checked,
    /// On the wire 0 or 1, in C a `bool`; whatever is not zero is true.
    Truth,
}

/// The conversion between a type of C and an LCM primitive; `None` where values would be lost for certain.
pub fn conversion(wire: &str, field: Scalar) -> Option<Conversion> {
    let wire = NUMBERS.iter().map(|(name, _)| *name).find(|name| *name == wire)?;
    let how = match (wire, field) {
        ("int8_t", Scalar::I8)
        | ("int16_t", Scalar::I16)
        | ("int32_t", Scalar::I32)
        // All 64 bits of a number that LCM calls signed and C unsigned.
        | ("int64_t", Scalar::I64 | Scalar::U64)
        | ("float", Scalar::F32)
        | ("double", Scalar::F64)
        | ("byte", Scalar::U8 | Scalar::Byte) => How::Same,
        ("boolean", Scalar::Bool) => How::Truth,
        ("int8_t" | "int16_t" | "int32_t" | "int64_t", _) if is_integer(field) => How::Checked,
        _ => return None,
    };
    Some(Conversion { wire, field, how })
}

/// LCM's numbers and how many bytes each has.
const NUMBERS: [(&str, u32); 8] = [
    ("int8_t", 1),
    ("int16_t", 2),
    ("int32_t", 4),
    ("int64_t", 8),
    ("float", 4),
    ("double", 8),
    ("byte", 1),
    ("boolean", 1),
];

/// Bytes of an LCM number; `None` if it is none.
pub fn wire_size(wire: &str) -> Option<u32> {
    NUMBERS.iter().find(|(name, _)| *name == wire).map(|(_, size)| *size)
}

/// The integers of C that have the same width everywhere.
fn is_integer(field: Scalar) -> bool {
    use Scalar::{Byte, I8, I16, I32, I64, U8, U16, U32, U64};
    matches!(field, I8 | U8 | Byte | I16 | U16 | I32 | U32 | I64 | U64)
}
