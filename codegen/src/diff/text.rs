//! The difference for a terminal.

use std::fmt::Write as _;

use super::{Change, Difference, LayoutChange, Verdict};

/// Members that are listed as moved before the rest is only counted.
const SHOWN: usize = 3;

/// The difference as text, ending with a line break: changes by header, layouts, a summary.
pub fn text(difference: &Difference) -> String {
    let mut out = String::new();
    let by_item = |a: &Change, b: &Change| (&a.header, &a.item) == (&b.header, &b.item);
    let mut header = None;
    for changes in difference.changes.chunk_by(by_item) {
        let first = &changes[0];
        if header != Some(&first.header) {
            let line = if header.is_some() { "\n" } else { "" };
            let _ = writeln!(out, "{line}{}", first.header);
            header = Some(&first.header);
        }
        for change in changes {
            self::change(change, &mut out);
        }
        layout(difference, &first.item, &mut out);
    }
    if header.is_some() {
        out.push('\n');
    }
    summary(difference, &mut out);
    out
}

fn change(change: &Change, out: &mut String) {
    let _ =
        writeln!(out, "  {:<11}  {}  {}: {}", change.verdict.name(), change.rule.code(), change.place, change.title);
    match (&change.before, &change.after) {
        (Some(before), Some(after)) if before.len() + after.len() < 60 && !before.contains('\n') => {
            let _ = writeln!(out, "               {before} -> {after}");
        }
        (before, after) => {
            for (mark, text) in [('-', before), ('+', after)] {
                for line in text.iter().flat_map(|text| text.lines()) {
                    let _ = writeln!(out, "               {mark} {line}");
                }
            }
        }
    }
    if let Some(note) = &change.note {
        let _ = writeln!(out, "               {note}");
    }
    if !change.breaks.is_empty() {
        let names: Vec<&str> = change.breaks.iter().map(|kind| kind.name()).collect();
        let _ = writeln!(out, "               breaks {}", names.join(" and "));
    }
    if let Some(waiver) = change.waived_by {
        let _ = writeln!(out, "               {}: {}", waiver.code(), waiver.title());
    }
}

/// Sizes and moved members of a declaration: targets that agree stand together.
fn layout(difference: &Difference, item: &str, out: &mut String) {
    let mut lines: Vec<(String, Vec<&str>)> = Vec::new();
    for layout in difference.layouts.iter().filter(|layout| layout.record == item) {
        let line = sizes(layout);
        match lines.iter_mut().find(|(known, _)| *known == line) {
            Some((_, targets)) => targets.push(&layout.target),
            None => lines.push((line, vec![&layout.target])),
        }
    }
    for (line, targets) in lines {
        let _ = writeln!(out, "  {item} on {}: {line}", targets.join(", "));
    }
}

fn sizes(layout: &LayoutChange) -> String {
    let mut parts = Vec::new();
    if layout.before.size != layout.after.size {
        parts.push(format!("size {} -> {}", layout.before.size, layout.after.size));
    }
    if layout.before.align != layout.after.align {
        parts.push(format!("alignment {} -> {}", layout.before.align, layout.after.align));
    }
    for moved in layout.moved.iter().take(SHOWN) {
        parts.push(format!("`{}` at {} -> {}", moved.member, moved.before, moved.after));
    }
    let more = layout.moved.len().saturating_sub(SHOWN);
    if more > 0 {
        parts.push(format!("{more} more members moved"));
    }
    parts.join(", ")
}

fn summary(difference: &Difference, out: &mut String) {
    let (before, after) = (&difference.before, &difference.after);
    let _ = writeln!(out, "`{}` ({}) -> `{}` ({})", before.name, before.kind, after.name, after.kind);
    let counts = difference.counts;
    let total = difference.changes.len();
    let noun = if total == 1 { "change" } else { "changes" };
    if total == 0 {
        let _ = writeln!(out, "no changes");
    } else {
        let _ = writeln!(
            out,
            "{total} {noun}: {} compatible, {} for a new version, {} breaking",
            counts.compatible, counts.new_version, counts.breaking
        );
    }
    if !difference.not_compared.is_empty() {
        let _ = writeln!(out, "not compared, as C does not say it: {}", difference.not_compared.join(", "));
    }
    let verdict = match difference.verdict {
        Verdict::Identical => "identical".to_owned(),
        Verdict::Compatible => "compatible".to_owned(),
        Verdict::NewVersion | Verdict::Breaking => {
            let raised = difference.changes.iter().any(|change| change.rule == super::Rule::VersionRaised);
            let what = if difference.verdict == Verdict::Breaking { "breaking" } else { "needs a new API version" };
            let versions = difference.versions.join(", ");
            match (raised, versions.is_empty()) {
                (_, true) => what.to_owned(),
                (true, false) => format!("{what}; the version was raised: {versions}"),
                (false, false) => format!("{what}; the version was not raised: {versions}"),
            }
        }
    };
    let _ = writeln!(out, "verdict: {verdict}");
}
