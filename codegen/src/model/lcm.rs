//! LCM: the wire form of a record.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a record travels in LCM.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LcmStruct {
    /// LCM package.
    pub package: String,
    /// LCM struct name.
    pub name: String,
    /// Members in wire order.
    pub members: Vec<LcmMember>,
}

/// One member of an [`LcmStruct`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LcmMember {
    /// Name on the wire, part of the fingerprint.
    pub name: String,
    /// Type on the wire.
    #[serde(rename = "type")]
    pub ty: LcmType,
    /// Dimensions, outermost first.
    pub dims: Vec<LcmDim>,
    /// The field of the record it carries; `None` for a member that exists only on the wire and is zero.
    pub field: Option<String>,
}

/// A type of LCM.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LcmType {
    /// A primitive, by its LCM name: `int8_t`, `int16_t`, `int32_t`, `int64_t`, `float`, `double`, `byte`, `boolean`, `string`.
    Primitive(String),
    /// The LCM struct of this record.
    Record(String),
}

/// A dimension of an LCM array.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LcmDim {
    /// A fixed size.
    Const(u32),
    /// The member that holds the size.
    Member(String),
}

/// As it stands behind a member: `[3]`, `[num_values]`.
impl fmt::Display for LcmDim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Const(size) => write!(f, "[{size}]"),
            Self::Member(name) => write!(f, "[{name}]"),
        }
    }
}
