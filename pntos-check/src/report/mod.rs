//! What came of a check, and how it is told.

mod json;
mod junit;
mod text;

use std::path::PathBuf;
use std::time::Duration;

use pntos::sys::PntosPluginTypes;

use crate::{Finding, Level, Rule, exercise, kinds};

pub use json::json;
pub use junit::junit;
pub use text::{summary, text};

/// What was found in one library.
#[derive(Debug)]
pub struct LibraryReport {
    /// The library.
    pub library: PathBuf,
    /// Its plugins, in the order of its array.
    pub plugins: Vec<PluginFacts>,
    /// What each test found, in the order of the list of tests.
    pub results: Vec<Result>,
    /// Why the library could not be judged.
    pub unjudged: Option<String>,
    /// How long it took.
    pub took: Duration,
}

/// Who a plugin is.
#[derive(Debug, Clone)]
pub struct PluginFacts {
    /// The value of its `plugin_type`.
    pub kind: u32,
    /// Its `identifier`.
    pub identifier: String,
}

impl PluginFacts {
    /// What people call its kind.
    #[must_use]
    pub fn kind_name(&self) -> &'static str {
        kinds::find(PntosPluginTypes(self.kind)).map_or("unknown", |kind| kind.name)
    }
}

/// What one test found at one plugin, or at the library.
#[derive(Debug)]
pub struct Result {
    /// The name of the test.
    pub test: &'static str,
    /// The plugin's place among the plugins.
    pub plugin: Option<usize>,
    /// How it ended.
    pub verdict: Verdict,
    /// What it found.
    pub findings: Vec<Seen>,
    /// What the plugin printed.
    pub output: String,
    /// How long it took.
    pub took: Duration,
}

/// How a test ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was found.
    Passed,
    /// It cannot be done here, and why.
    Skipped(String),
    /// Only warnings.
    Warned,
    /// A rule of the API was broken.
    Failed,
}

impl Verdict {
    /// As the findings say.
    #[must_use]
    pub fn of(findings: &[Seen], skipped: Option<String>) -> Verdict {
        match (findings.iter().map(|seen| seen.rule.level).max(), skipped) {
            (Some(Level::Error), _) => Verdict::Failed,
            (Some(Level::Warning), _) => Verdict::Warned,
            (None, Some(why)) => Verdict::Skipped(why),
            (None, None) => Verdict::Passed,
        }
    }

    /// As it is written in reports.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Skipped(_) => "skipped",
            Self::Warned => "warned",
            Self::Failed => "failed",
        }
    }
}

/// A finding, and how often it was made.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The rule.
    pub rule: &'static Rule,
    /// The slot as `Table.slot`.
    pub slot: Option<String>,
    /// What happened the first time.
    pub what: String,
    /// How often.
    pub times: usize,
}

impl Seen {
    /// Findings of one rule at one slot are one, in the order in which they were made.
    #[must_use]
    pub fn gather(findings: Vec<Finding>) -> Vec<Seen> {
        let mut seen: Vec<Seen> = Vec::new();
        for Finding { rule, slot, what } in findings {
            match seen.iter_mut().find(|known| known.rule == rule && known.slot == slot) {
                Some(known) => known.times += 1,
                None => seen.push(Seen { rule, slot, what, times: 1 }),
            }
        }
        seen
    }

    /// The page of the reference that describes the slot, below the project's root.
    #[must_use]
    pub fn reference(&self) -> Option<String> {
        let slot = self.slot.as_deref()?;
        let (table, member) = slot.split_once('.')?;
        // Slots have a heading each; data is in one table.
        let known = exercise::find(table).is_some_and(|known| known.slots.iter().any(|known| known.name == slot));
        let heading = if known { format!("#{member}") } else { String::new() };
        table.starts_with("Pntos").then(|| format!("book/src/reference/pntos/{table}.md{heading}"))
    }
}

/// How many of each level, over all libraries. A finding that several tests made counts once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Libraries that could not be judged.
    pub unjudged: usize,
}

impl LibraryReport {
    /// An empty report on a library.
    #[must_use]
    pub fn new(library: PathBuf) -> LibraryReport {
        LibraryReport { library, plugins: Vec::new(), results: Vec::new(), unjudged: None, took: Duration::ZERO }
    }

    /// The findings, each once, with the plugin's place and the tests that made it.
    #[must_use]
    pub fn findings(&self) -> Vec<Gathered<'_>> {
        let mut gathered: Vec<Gathered<'_>> = Vec::new();
        for result in &self.results {
            for seen in &result.findings {
                let same = |known: &&mut Gathered<'_>| {
                    known.seen.rule == seen.rule && known.seen.slot == seen.slot && known.plugin == result.plugin
                };
                match gathered.iter_mut().find(same) {
                    Some(known) => known.by.push(result),
                    None => gathered.push(Gathered { seen, plugin: result.plugin, by: vec![result] }),
                }
            }
        }
        gathered.sort_by_key(|finding| std::cmp::Reverse(finding.seen.rule.level));
        gathered
    }

    /// How many of each level.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let mut totals = Totals { unjudged: usize::from(self.unjudged.is_some()), ..Totals::default() };
        for finding in self.findings() {
            match finding.seen.rule.level {
                Level::Error => totals.errors += 1,
                Level::Warning => totals.warnings += 1,
            }
        }
        totals
    }

    /// What a plugin is called, for people.
    #[must_use]
    pub fn plugin_name(&self, plugin: Option<usize>) -> Option<&str> {
        self.plugins.get(plugin?).map(|plugin| plugin.identifier.as_str())
    }
}

/// A finding with everything that saw it.
#[derive(Debug)]
pub struct Gathered<'a> {
    /// The finding, as it was made first.
    pub seen: &'a Seen,
    /// The plugin's place among the plugins.
    pub plugin: Option<usize>,
    /// The tests that made it.
    pub by: Vec<&'a Result>,
}
