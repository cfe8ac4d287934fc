//! Who owns what crosses, and what comes back when nothing can.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who owns what crosses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ownership {
    /// Copied: nothing is owned.
    Value,
    /// The receiver may use it until the call returns.
    Lend,
    /// The receiver gets one counted reference and must release it.
    Transfer,
    /// A counted object inside another: valid while the outer one is held.
    Nest,
    /// Plain memory inside another object: lives and dies with it.
    Parent,
}

/// An ownership and why it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Crossing {
    /// Who owns it.
    pub ownership: Ownership,
    /// The rule that decided.
    pub rule: Rule,
    /// Why the description overrides the rules, when it does.
    pub reason: Option<String>,
}

/// The rule that decided an [`Ownership`], first that matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Not a pointer.
    ByValue,
    /// 1: `self` of the table's own type is lent.
    OwnSelf,
    /// 2: a pointer to a counted record gives the callee one reference.
    CountedArgument,
    /// 3: everything else is lent.
    OtherArgument,
    /// A returned pointer to a counted record gives the caller one reference.
    CountedResult,
    /// Any other returned pointer stays the callee's.
    OtherResult,
    /// A counted record reached through a field.
    CountedField,
    /// Any other memory reached through a field.
    OtherField,
    /// The description says so, with a reason.
    Stated,
}

/// What the boundary returns in place of a result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "neutral", content = "value")]
pub enum Neutral {
    /// There is no result.
    Nothing,
    /// A `bool`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A floating-point number; NaN is written `nan`.
    Float(NeutralFloat),
    /// NULL, which the slot allows.
    Null,
    /// NULL, which the slot does not allow: nothing better exists, so the caller is told in the log as well.
    NullReported,
    /// A variant of the enum that the slot returns.
    Variant(String),
    /// A record by value with every byte zero.
    Zeroed,
}

/// A floating-point neutral value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NeutralFloat {
    /// Not a number.
    Nan,
    /// This number.
    Number(f64),
}
