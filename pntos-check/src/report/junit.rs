//! The report for continuous integration, in the XML that JUnit made common.

use std::fmt::Write as _;

use super::{LibraryReport, Seen, Verdict};

/// The reports as one XML document.
#[must_use]
pub fn junit(reports: &[LibraryReport]) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    for report in reports {
        write_suite(&mut out, report).expect("a string takes any text");
    }
    out + "</testsuites>\n"
}

fn write_suite(out: &mut String, report: &LibraryReport) -> std::fmt::Result {
    let of = |verdict: fn(&Verdict) -> bool| report.results.iter().filter(|result| verdict(&result.verdict)).count();
    writeln!(
        out,
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" time=\"{:.3}\">",
        escaped(&report.library.display().to_string()),
        report.results.len() + usize::from(report.unjudged.is_some()),
        of(|verdict| *verdict == Verdict::Failed),
        usize::from(report.unjudged.is_some()),
        of(|verdict| matches!(verdict, Verdict::Skipped(_))),
        report.took.as_secs_f64(),
    )?;
    for result in &report.results {
        let class = report.plugin_name(result.plugin).unwrap_or("library");
        write!(
            out,
            "    <testcase classname=\"{}\" name=\"{}\" time=\"{:.3}\"",
            escaped(class),
            escaped(result.test),
            result.took.as_secs_f64()
        )?;
        let mut inside = String::new();
        match &result.verdict {
            Verdict::Passed => {}
            Verdict::Skipped(why) => writeln!(inside, "      <skipped message=\"{}\"/>", escaped(why))?,
            // A warning is no failure: it is said with what the plugin printed.
            Verdict::Warned => {}
            Verdict::Failed => {
                let codes: Vec<&str> = result.findings.iter().map(|seen| seen.rule.code).collect();
                let lines: Vec<String> = result.findings.iter().map(line).collect();
                writeln!(
                    inside,
                    "      <failure type=\"{}\" message=\"{}\">{}</failure>",
                    codes.join(" "),
                    escaped(&line(&result.findings[0])),
                    escaped(&lines.join("\n"))
                )?;
            }
        }
        let warnings = result.findings.iter().filter(|_| result.verdict == Verdict::Warned).map(line);
        let printed: Vec<String> =
            warnings.chain(Some(result.output.clone()).filter(|text| !text.is_empty())).collect();
        if !printed.is_empty() {
            writeln!(inside, "      <system-out>{}</system-out>", escaped(&printed.join("\n")))?;
        }
        match inside.is_empty() {
            true => writeln!(out, "/>")?,
            false => write!(out, ">\n{inside}    </testcase>\n")?,
        }
    }
    if let Some(why) = &report.unjudged {
        let first = why.lines().next().unwrap_or_default();
        writeln!(out, "    <testcase classname=\"library\" name=\"can be judged\">")?;
        writeln!(out, "      <error message=\"{}\">{}</error>", escaped(first), escaped(why))?;
        writeln!(out, "    </testcase>")?;
    }
    writeln!(out, "  </testsuite>")
}

fn line(seen: &Seen) -> String {
    let Seen { rule, slot, what, .. } = seen;
    let slot = slot.as_ref().map_or(String::new(), |slot| format!("{slot}: "));
    format!("{}[{}]: {slot}{}: {what}; {}", rule.level.name(), rule.code, rule.title, rule.help)
}

/// Text as XML takes it: control characters, which it has no way to write, become question marks.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(character),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => out.push('?'),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_does_not_reach_it() {
        assert_eq!(escaped("a<b>&\"c\"\u{1b}[0m\n"), "a&lt;b&gt;&amp;&quot;c&quot;?[0m\n");
    }
}
