//! What a description says beyond C.

use serde::Serialize;

/// Something that a description says and C does not, or not in a form that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// How many elements a pointer leads to.
    Length,
    /// Whether a pointer may be NULL.
    Nullability,
    /// Who owns what crosses.
    Ownership,
    /// What comes back when a call fails.
    Neutral,
    /// The unit of a number, and whether a NaN means that there is no value.
    Unit,
    /// Whether other values of an enum may be met.
    Openness,
    /// Bases, and what is a table.
    Base,
    /// The variant that stands for a plugin or a message.
    Kind,
    /// How a record travels in LCM.
    Wire,
    /// The type of a constant.
    Constant,
    /// A macro that is neither a constant nor another name.
    Macro,
    /// A name or a type of C that a description writes in another way.
    Spelling,
    /// Documentation.
    Docs,
    /// What is unstable, reserved, or newer than the first version.
    Stability,
}

impl Fact {
    /// Everything that C never says.
    pub const NEVER_IN_C: [Self; 9] = [
        Self::Length,
        Self::Ownership,
        Self::Neutral,
        Self::Unit,
        Self::Openness,
        Self::Kind,
        Self::Wire,
        Self::Constant,
        Self::Stability,
    ];

    /// As it is written in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Length => "lengths of arrays",
            Self::Nullability => "NULL",
            Self::Ownership => "ownership",
            Self::Neutral => "what failed calls return",
            Self::Unit => "units",
            Self::Openness => "open enums",
            Self::Base => "bases",
            Self::Kind => "kinds of plugins and messages",
            Self::Wire => "LCM",
            Self::Constant => "types of constants",
            Self::Macro => "macros",
            Self::Spelling => "spellings",
            Self::Docs => "documentation",
            Self::Stability => "stability",
        }
    }
}
