//! Sizes and offsets.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The targets whose layouts the model states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// 64-bit Unix: pointers of eight bytes, everything aligned to its size.
    Lp64,
    /// 64-bit Windows. Only its `long` is another, and the API has none.
    Llp64,
    /// 32-bit x86 under Unix: pointers of four bytes, and 64-bit members align to four.
    I386,
    /// 32-bit Arm: pointers of four bytes, 64-bit members align to eight.
    Aapcs32,
    /// 32-bit RISC-V: as 32-bit Arm.
    Riscv32,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 5] = [Self::Lp64, Self::Llp64, Self::I386, Self::Aapcs32, Self::Riscv32];

    /// One target of each group whose layouts are equal: 64 bits; 32 bits with 64-bit members aligned to four; 32 bits
    /// with those aligned to eight.
    pub const GROUPS: [Self; 3] = [Self::Lp64, Self::I386, Self::Aapcs32];

    /// Name in `api.json` and in [`Record::layout`](super::Record::layout).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lp64 => "lp64",
            Self::Llp64 => "llp64",
            Self::I386 => "i386",
            Self::Aapcs32 => "aapcs32",
            Self::Riscv32 => "riscv32",
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
