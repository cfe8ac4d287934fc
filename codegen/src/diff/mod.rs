//! Compares two descriptions, and says of every change what it does to those who have neither seen.
//!
//! The question is always the same: what was written or built for the first description, does it still work beside
//! what is made for the second, whichever of the two is the plugin and whichever the controller? Three answers exist,
//! see [`Verdict`]; the [`Rule`] that decides is named with each change, and has a page.
//!
//! ```no_run
//! use pntos_codegen::diff::{Options, Side, compare};
//!
//! let before = pntos_codegen::load(std::path::Path::new("old/api-spec"))?;
//! let after = pntos_codegen::load(std::path::Path::new("api-spec"))?;
//! let difference = compare(&Side::description("old", before), &Side::description("new", after), Options::default());
//! println!("{}", pntos_codegen::diff::text(&difference));
//! # Ok::<(), pntos_codegen::diagnostic::Diagnostics>(())
//! ```
//!
//! # How it is built
//!
//! Declarations are matched by name, members by name and then by place, parameters by place. Types are compared with
//! aliases resolved and renamed declarations counted as the same. What one side cannot say (C says nothing about units
//! or ownership) is not compared: a [`Side`] knows its [`Silence`].

mod by_value;
mod change;
mod comparison;
mod constants;
mod declarations;
mod enums;
mod members;
mod pairing;
mod records;
mod rules;
mod signatures;
mod silence;
mod spell;
mod text;
mod types;

use crate::fact::Fact;
pub use change::{Change, Count, Difference, LayoutChange, Moved, Operand, Size};
pub use rules::{Break, Rule, Verdict};
pub use silence::{Side, Silence};

pub use text::text;

use comparison::Comparison;

/// What is compared besides the API itself.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Documentation too.
    pub docs: bool,
    /// Only headers whose path begins with one of these; every header when there are none.
    pub only: Vec<String>,
}

impl Options {
    fn wants(&self, header: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|prefix| header.starts_with(prefix.as_str()))
    }
}

/// Compares what is described.
pub fn compare(before: &Side, after: &Side, options: Options) -> Difference {
    let mut comparison = Comparison::new(before, after, options);
    declarations::compare(&mut comparison);
    comparison.finish()
}

/// The difference as JSON, ending with a line break.
///
/// ```json
/// {
///   "schema_version": 1,
///   "before": { "name": "HEAD~3", "kind": "description" },
///   "after": { "name": "api-spec", "kind": "description" },
///   "verdict": "compatible",
///   "counts": { "compatible": 1, "new_version": 0, "breaking": 0 },
///   "changes": [
///     {
///       "rule": "D0008",
///       "title": "a member was appended to a struct that is only met behind pointers",
///       "verdict": "compatible",
///       "breaks": [],
///       "header": "pntos/plugins/fusion.h",
///       "item": "PntosStandardFusionEngine",
///       "place": "PntosStandardFusionEngine.get_retained_transition",
///       "before": null,
///       "after": "PntosMatrix* or NULL get_retained_transition(self, AspnTypeTimestamp time)",
///       "note": "callers look for NULL first ...",
///       "waived_by": null
///     }
///   ],
///   "layouts": [
///     {
///       "record": "PntosStandardFusionEngine",
///       "target": "lp64",
///       "before": { "size": 264, "align": 8 },
///       "after": { "size": 272, "align": 8 },
///       "moved": []
///     }
///   ],
///   "versions": [],
///   "not_compared": []
/// }
/// ```
///
/// `verdict` of the whole is the worst of all changes, or `identical`. `breaks` says how: `source` no longer compiles,
/// `binary` no longer fits what was compiled, `meaning` compiles and fits but means something else, `wire` no longer
/// reads messages. `waived_by` is the rule that makes a change compatible that its own rule would not be.
///
/// # Panics
///
/// Never: a difference is made of strings, numbers and lists.
pub fn json(difference: &Difference) -> String {
    let mut text = serde_json::to_string_pretty(difference).expect("a difference is strings, numbers and lists");
    text.push('\n');
    text
}
