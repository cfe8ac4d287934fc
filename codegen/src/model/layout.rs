//! Sizes and offsets.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The targets whose layouts the model states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// 64-bit pointers, everything aligned to its size.
    Lp64,
    /// 32-bit x86: pointers of four bytes, and 64-bit members align to four.
    I386,
    /// 32-bit Arm: pointers of four bytes, 64-bit members align to eight.
    Arm32,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 3] = [Self::Lp64, Self::I386, Self::Arm32];

    /// Name in `api.json` and in [`Record::layout`](super::Record::layout).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lp64 => "lp64",
            Self::I386 => "i386",
            Self::Arm32 => "arm32",
        }
    }
}

/// Size, alignment and offsets of a record on one target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Layout {
    /// Size in bytes.
    pub size: u32,
    /// Alignment in bytes.
    pub align: u32,
    /// Members in order.
    pub members: Vec<MemberLayout>,
}

/// Place of one member in its record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MemberLayout {
    /// Name in C.
    pub name: String,
    /// Offset in bytes.
    pub offset: u32,
    /// Size in bytes.
    pub size: u32,
    /// Alignment in bytes.
    pub align: u32,
}
