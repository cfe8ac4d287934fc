//! The report for people.

use std::fmt::Write as _;

use super::{Gathered, LibraryReport, Verdict};

/// How much of a plugin's output is shown with a finding.
const SHOWN_LINES: usize = 12;

/// The report on one library, with the escape codes of a terminal; whoever prints it takes them out where they are not
/// wanted.
#[must_use]
pub fn text(report: &LibraryReport) -> String {
    let mut out = String::new();
    write_text(&mut out, report).expect("a string takes any text");
    out
}

fn write_text(out: &mut String, report: &LibraryReport) -> std::fmt::Result {
    let name = report.library.display();
    writeln!(out, "\x1b[1mChecking\x1b[0m {name}")?;
    for plugin in &report.plugins {
        writeln!(out, "  plugin `{}`, {}", plugin.identifier, plugin.kind_name())?;
    }
    for result in &report.results {
        let (color, word) = match &result.verdict {
            Verdict::Passed => ("32", "pass"),
            Verdict::Skipped(_) => ("2", "skip"),
            Verdict::Warned => ("33", "warn"),
            Verdict::Failed => ("1;31", "FAIL"),
        };
        write!(out, "  \x1b[{color}m{word}\x1b[0m {}", result.test)?;
        if let Some(plugin) = report.plugin_name(result.plugin).filter(|_| report.plugins.len() > 1) {
            write!(out, " ({plugin})")?;
        }
        match &result.verdict {
            Verdict::Skipped(why) => writeln!(out, ": {why}")?,
            Verdict::Warned | Verdict::Failed => {
                let codes: Vec<&str> = result.findings.iter().map(|seen| seen.rule.code).collect();
                writeln!(out, ": {}", codes.join(", "))?;
            }
            Verdict::Passed => writeln!(out)?,
        }
    }
    for finding in report.findings() {
        write_finding(out, report, &finding)?;
    }
    if let Some(why) = &report.unjudged {
        let why = why.strip_prefix("error: ").unwrap_or(why);
        writeln!(out, "\n\x1b[1;31merror\x1b[0m: {name} cannot be judged: {why}")?;
    }
    writeln!(out, "\n{}", summary(report))
}

fn write_finding(out: &mut String, report: &LibraryReport, finding: &Gathered<'_>) -> std::fmt::Result {
    let seen = finding.seen;
    let color = if seen.rule.level == crate::Level::Error { "1;31" } else { "1;33" };
    writeln!(out, "\n\x1b[{color}m{}[{}]\x1b[0m: {}", seen.rule.level.name(), seen.rule.code, seen.rule.title)?;
    write!(out, "  --> {}", report.library.display())?;
    if let Some(plugin) = report.plugin_name(finding.plugin) {
        write!(out, ", plugin `{plugin}`")?;
    }
    if let Some(slot) = &seen.slot {
        write!(out, ", `{slot}`")?;
    }
    write!(out, "\n   = {}", seen.what)?;
    if seen.times > 1 {
        write!(out, " ({} times)", seen.times)?;
    }
    let by: Vec<&str> = finding.by.iter().map(|result| result.test).collect();
    writeln!(out, "\n   = found by {}", by.join(", "))?;
    if let Some(page) = seen.reference() {
        writeln!(out, "   = reference: {page}")?;
    }
    if let Some(output) = finding.by.iter().map(|result| result.output.trim_end()).find(|output| !output.is_empty()) {
        writeln!(out, "   = the plugin printed:")?;
        for line in output.lines().take(SHOWN_LINES) {
            writeln!(out, "     | {line}")?;
        }
        let more = output.lines().count().saturating_sub(SHOWN_LINES);
        if more > 0 {
            writeln!(out, "     | ... and {more} more lines")?;
        }
    }
    writeln!(out, "\x1b[1;36mhelp\x1b[0m: {}", seen.rule.help)?;
    writeln!(out, "      `cargo pntos explain {}` says more", seen.rule.code)
}

/// The report in one line.
#[must_use]
pub fn summary(report: &LibraryReport) -> String {
    let name = report.library.display();
    if report.unjudged.is_some() {
        return format!("{name}: not judged");
    }
    let totals = report.totals();
    let count = |number: usize, word: &str| match number {
        1 => format!("1 {word}"),
        _ => format!("{number} {word}s"),
    };
    let found = match (totals.errors, totals.warnings) {
        (0, 0) => "no findings".to_owned(),
        (errors, 0) => count(errors, "error"),
        (0, warnings) => count(warnings, "warning"),
        (errors, warnings) => format!("{} and {}", count(errors, "error"), count(warnings, "warning")),
    };
    let skipped = report.results.iter().filter(|result| matches!(result.verdict, Verdict::Skipped(_))).count();
    let mut text = format!("{name}: {found} in {}", count(report.results.len(), "test"));
    if skipped > 0 {
        text += &format!(", {skipped} of them skipped");
    }
    text + &format!(" ({:.1} s)", report.took.as_secs_f64())
}
