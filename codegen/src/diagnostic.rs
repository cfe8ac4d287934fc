//! What is wrong with a description, where, why, and what to do.

use std::fmt::Write as _;

use crate::explain::Code;
use crate::source::{Sources, Span};

/// One thing that is wrong.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// The rule that is broken.
    pub code: Code,
    /// What is wrong, lower case, no full stop.
    pub title: String,
    /// Where.
    pub span: Span,
    /// Why, beside the underlined text.
    pub label: String,
    /// Other places that matter.
    pub others: Vec<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
}

/// Characters of a line that a message shows.
const WIDEST: usize = 240;

/// How many messages are shown at once.
const SHOWN: usize = 200;

impl Diagnostic {
    /// A diagnostic with a place and a reason.
    pub fn new(code: Code, span: Span, title: impl Into<String>, label: impl Into<String>) -> Self {
        Self { code, title: title.into(), span, label: label.into(), others: Vec::new(), help: None }
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Shows another place.
    #[must_use]
    pub fn other(mut self, span: Span, label: impl Into<String>) -> Self {
        self.others.push((span, label.into()));
        self
    }

    fn render(&self, sources: &Sources, out: &mut String) {
        let mut places: Vec<(Span, &str, char)> = vec![(self.span, &self.label, '^')];
        places.extend(self.others.iter().map(|(span, label)| (*span, label.as_str(), '-')));
        let width = places.iter().map(|(span, ..)| span.start.line.to_string().len()).max().unwrap_or(1).max(2);
        let _ = writeln!(out, "error[{}]: {}", self.code.name(), self.title);
        for (index, (span, label, mark)) in places.iter().enumerate() {
            let file = sources.get(span.file);
            let arrow = if index == 0 { "-->" } else { ":::" };
            let _ = writeln!(
                out,
                "{:width$}{arrow} {}:{}:{}",
                "",
                file.path,
                span.start.line,
                span.start.column + 1,
                width = width
            );
            let Some(line) = file.text.lines().nth(span.start.line - 1) else {
                let _ = writeln!(out, "{:width$} = {label}", "");
                continue;
            };
            let end = if span.end.line == span.start.line { span.end.column } else { line.chars().count() };
            // Of a line that no screen shows, the part around the place.
            let from = span.start.column.saturating_sub(WIDEST / 2);
            let shown: String = line.chars().skip(from).take(WIDEST).collect();
            let column = span.start.column - from;
            let length = (end - from.min(end)).min(WIDEST).saturating_sub(column).max(1);
            let _ = writeln!(out, "{:width$} |", "");
            let _ = writeln!(out, "{:<width$} | {shown}", span.start.line);
            // A tab before the text is a tab below it too, however wide the terminal shows it.
            let before: String =
                shown.chars().take(column).map(|character| if character == '\t' { '\t' } else { ' ' }).collect();
            let _ = writeln!(out, "{:width$} | {before}{} {label}", "", mark.to_string().repeat(length));
            let _ = writeln!(out, "{:width$} |", "");
        }
        if let Some(help) = &self.help {
            let _ = writeln!(out, "help: {help}");
        }
    }
}

/// Everything that is wrong with a description, in source order, with the text to show it.
#[derive(Debug)]
pub struct Diagnostics {
    sources: Sources,
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Sorts the list into source order.
    pub(crate) fn new(sources: Sources, mut list: Vec<Diagnostic>) -> Self {
        list.sort_by_key(|diagnostic| (diagnostic.span.key(), diagnostic.code));
        list.dedup_by(|a, b| a.code == b.code && a.span == b.span && a.title == b.title);
        Self { sources, list }
    }

    /// The diagnostics, in source order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The text for a terminal, ending with a summary.
    pub fn render(&self) -> String {
        let mut out = String::new();
        for diagnostic in self.list.iter().take(SHOWN) {
            diagnostic.render(&self.sources, &mut out);
            out.push('\n');
        }
        if let Some(more) = self.list.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            let _ = writeln!(out, "and {more} more, which are shown when these are gone\n");
        }
        if let Some(first) = self.list.first() {
            let count = self.list.len();
            let noun = if count == 1 { "error" } else { "errors" };
            let _ = writeln!(
                out,
                "{count} {noun}; nothing was written. `cargo pntos explain {}` says more",
                first.code.name()
            );
        }
        out
    }
}

impl std::fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.render())
    }
}

impl std::error::Error for Diagnostics {}
