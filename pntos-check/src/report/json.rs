//! The report for other programs.

use serde::Serialize;

use super::{LibraryReport, Totals, Verdict};

/// Changes when a reader has to.
const SCHEMA_VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema_version: u32,
    libraries: Vec<Library<'a>>,
}

#[derive(Serialize)]
struct Library<'a> {
    library: String,
    unjudged: Option<&'a str>,
    errors: usize,
    warnings: usize,
    seconds: f64,
    plugins: Vec<Plugin<'a>>,
    findings: Vec<Finding<'a>>,
    tests: Vec<Test<'a>>,
}

#[derive(Serialize)]
struct Plugin<'a> {
    identifier: &'a str,
    kind: &'a str,
    plugin_type: u32,
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    level: &'a str,
    title: &'a str,
    plugin: Option<&'a str>,
    slot: Option<&'a str>,
    what: &'a str,
    times: usize,
    found_by: Vec<&'a str>,
    help: &'a str,
    reference: Option<String>,
}

#[derive(Serialize)]
struct Test<'a> {
    test: &'a str,
    plugin: Option<&'a str>,
    verdict: &'a str,
    why: Option<&'a str>,
    rules: Vec<&'a str>,
    seconds: f64,
    output: &'a str,
}

/// The reports as one JSON document.
#[must_use]
pub fn json(reports: &[LibraryReport]) -> String {
    let libraries = reports.iter().map(library).collect();
    let document = Document { schema_version: SCHEMA_VERSION, libraries };
    serde_json::to_string_pretty(&document).expect("a report has no map with keys that are not text")
}

fn library(report: &LibraryReport) -> Library<'_> {
    let Totals { errors, warnings, .. } = report.totals();
    let plugins = report.plugins.iter();
    let findings = report.findings().into_iter().map(|finding| Finding {
        rule: finding.seen.rule.code,
        level: finding.seen.rule.level.name(),
        title: finding.seen.rule.title,
        plugin: report.plugin_name(finding.plugin),
        slot: finding.seen.slot.as_deref(),
        what: &finding.seen.what,
        times: finding.seen.times,
        found_by: finding.by.iter().map(|result| result.test).collect(),
        help: finding.seen.rule.help,
        reference: finding.seen.reference(),
    });
    let tests = report.results.iter().map(|result| Test {
        test: result.test,
        plugin: report.plugin_name(result.plugin),
        verdict: result.verdict.name(),
        why: match &result.verdict {
            Verdict::Skipped(why) => Some(why),
            _ => None,
        },
        rules: result.findings.iter().map(|seen| seen.rule.code).collect(),
        seconds: result.took.as_secs_f64(),
        output: &result.output,
    });
    Library {
        library: report.library.display().to_string(),
        unjudged: report.unjudged.as_deref(),
        errors,
        warnings,
        seconds: report.took.as_secs_f64(),
        plugins: plugins
            .map(|plugin| Plugin { identifier: &plugin.identifier, kind: plugin.kind_name(), plugin_type: plugin.kind })
            .collect(),
        findings: findings.collect(),
        tests: tests.collect(),
    }
}
