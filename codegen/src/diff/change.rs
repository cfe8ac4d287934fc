//! What a comparison finds.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Break, Rule, Verdict};

/// Version of the form of the JSON. It changes when a reader would have to.
pub(super) const SCHEMA_VERSION: u32 = 1;

/// Everything that differs.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Difference {
    /// Version of this form.
    pub schema_version: u32,
    /// What was compared.
    pub before: Operand,
    /// With what.
    pub after: Operand,
    /// The worst of all changes.
    pub verdict: Verdict,
    /// How many changes there are of each.
    pub counts: Count,
    /// What changed, in the order of the headers.
    pub changes: Vec<Change>,
    /// The records whose sizes or offsets differ.
    pub layouts: Vec<LayoutChange>,
    /// The constants that state a version of the API, as the second has them.
    pub versions: Vec<String>,
    /// What one side cannot say, and so was not compared.
    pub not_compared: Vec<String>,
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Operand {
    /// As the user named it.
    pub name: String,
    /// What it is: `description` or `headers`.
    pub kind: String,
}

/// How many changes there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Count {
    /// Of what works as it is.
    pub compatible: usize,
    /// Of what needs a new version.
    pub new_version: usize,
    /// Of what breaks.
    pub breaking: usize,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Change {
    /// The rule that decides.
    #[schemars(with = "String")]
    pub rule: Rule,
    /// What happened.
    pub title: String,
    /// What it means.
    pub verdict: Verdict,
    /// What breaks.
    pub breaks: Vec<Break>,
    /// The header.
    pub header: String,
    /// The declaration, or the header itself.
    pub item: String,
    /// The place: `Table.slot(parameter)`, `Table.slot()` for what a call returns, `Enum.VARIANT`.
    pub place: String,
    /// What was there.
    pub before: Option<String>,
    /// What is there.
    pub after: Option<String>,
    /// Whom it concerns, and why.
    pub note: Option<String>,
    /// The rule that makes the change compatible although its own rule does not.
    #[schemars(with = "Option<String>")]
    pub waived_by: Option<Rule>,
}

/// A record whose size or offsets differ on a target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LayoutChange {
    /// The record.
    pub record: String,
    /// The target.
    pub target: String,
    /// What it was.
    pub before: Size,
    /// What it is.
    pub after: Size,
    /// Members that are elsewhere.
    pub moved: Vec<Moved>,
}

/// Size and alignment in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Size {
    /// Size.
    pub size: u32,
    /// Alignment.
    pub align: u32,
}

/// A member that is elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Moved {
    /// Its name.
    pub member: String,
    /// Offset in bytes.
    pub before: u32,
    /// Offset in bytes.
    pub after: u32,
}
