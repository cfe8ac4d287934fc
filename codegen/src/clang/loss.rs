//! What C cannot say.

use std::fmt;

use serde::Serialize;

/// Something that a description says and a header does not, or not in a form that can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// Header as C includes it; `None` when it holds for all of them.
    pub header: Option<String>,
    /// The declaration; `None` when it holds for all of them.
    pub item: Option<String>,
    /// The member or variant, or after a dot the parameter of a slot: `set_values.values`.
    pub member: Option<String>,
    /// What kind of thing it is.
    pub what: Lost,
    /// What was assumed, or what is missing, as a sentence without its full stop.
    pub note: String,
}

/// What is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lost {
    /// How many elements a pointer leads to.
    Length,
    /// Whether a pointer may be null.
    Nullability,
    /// An ownership against the rules.
    Ownership,
    /// What comes back when a call fails.
    Neutral,
    /// The unit of a number, and whether a NaN means that there is none.
    Unit,
    /// Whether other values of an enum may be met.
    Openness,
    /// The first member is a base, or a record is a table.
    Base,
    /// The variant that stands for a plugin or a message.
    Kind,
    /// How a message travels in LCM.
    Wire,
    /// The type of a constant.
    Constant,
    /// A macro that is neither a constant nor another name.
    Macro,
    /// A name or a type of C that a description writes in another way.
    Spelling,
    /// The documentation.
    Docs,
    /// What is unstable, reserved, or newer than the first version.
    Stability,
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(header) = &self.header {
            write!(f, "{header}: ")?;
        }
        if let Some(item) = &self.item {
            let member = self.member.as_deref().map(|member| format!(".{member}")).unwrap_or_default();
            write!(f, "`{item}{member}`: ")?;
        }
        f.write_str(&self.note)
    }
}
