//! What C cannot say.

use std::fmt;

use serde::Serialize;

use crate::fact::Fact;

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
    pub what: Fact,
    /// What was assumed, or what is missing, as a sentence without its full stop.
    pub note: String,
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
