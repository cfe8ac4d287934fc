//! The report as one page that needs nothing else: no network, no script, no file beside it.

use std::fmt::Write;

use pntos_scoring::{Axis, Quantity};

use super::comparison::COLUMNS;
use super::{Comparison, Log, Processor, Report, Run, capital, decimals};
use crate::plot::{self, escape};

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:15px/1.5 system-ui,-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;max-width:1060px;margin:2em auto;\
padding:0 1em;color:#24292f;background:#fff}\
h1{font-size:1.5em;margin-bottom:0}h2{font-size:1.15em;margin:2em 0 .4em}p{margin:.5em 0}.quiet{color:#6e7781}\
table{border-collapse:collapse;font-variant-numeric:tabular-nums;margin:.6em 0}\
th,td{padding:.2em .9em .2em 0;text-align:left;border-bottom:1px solid #d8dee4}th{font-weight:600}\
.number{text-align:right}.wide{overflow-x:auto}code{font:.93em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}\
svg{max-width:100%;height:auto;display:block;margin:.6em 0}\
@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}.quiet{color:#9198a1}th,td{border-color:#2a313a}}\
@media print{h2,svg,table{break-inside:avoid}}";

/// The whole page.
pub fn document(report: &Report, title: &str) -> String {
    let title = escape(title);
    let mut page = Page { text: String::new() };
    page.add(format_args!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width,initial-scale=1\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <h1>{title}</h1>\n"
    ));
    if let Some(comparison) = &report.comparison {
        page.comparison(comparison);
    }
    page.innovations(&report.innovations);
    for (name, log) in [("Input", &report.input), ("Output", &report.output)] {
        if let Some(log) = log {
            page.log(name, log);
        }
    }
    page.counts(&report.counted());
    if let Some(run) = &report.run {
        page.run(run);
    }
    page.add(format_args!("</body>\n</html>\n"));
    page.text
}

struct Page {
    text: String,
}

impl Page {
    fn add(&mut self, arguments: std::fmt::Arguments<'_>) {
        self.text.write_fmt(arguments).expect("a string takes everything");
    }

    fn heading(&mut self, text: &str) {
        self.add(format_args!("<h2>{}</h2>\n", escape(text)));
    }

    fn picture(&mut self, svg: Option<String>) {
        if let Some(svg) = svg {
            self.text.push_str(&svg);
        }
    }

    /// A table with a row of headings. The first `words` columns are text, the others numbers.
    fn table<'a, R: IntoIterator<Item = &'a str>>(&mut self, words: usize, rows: impl IntoIterator<Item = R>) {
        self.text.push_str("<div class=\"wide\"><table>\n");
        for (row, cells) in rows.into_iter().enumerate() {
            let tag = if row == 0 { "th" } else { "td" };
            self.text.push_str("<tr>");
            for (column, cell) in cells.into_iter().enumerate() {
                let class = if column < words { "" } else { " class=\"number\"" };
                self.add(format_args!("<{tag}{class}>{}</{tag}>", escape(cell)));
            }
            self.text.push_str("</tr>\n");
        }
        self.text.push_str("</table></div>\n");
    }

    fn comparison(&mut self, comparison: &Comparison) {
        let Comparison { solution_channel, reference_channel, score, notes, .. } = comparison;
        self.add(format_args!(
            "<p>Error of <code>{}</code> against <code>{}</code>",
            escape(solution_channel),
            escape(reference_channel)
        ));
        match score {
            Some(score) => {
                self.add(format_args!(", {} of {} solutions compared.</p>\n", score.compared, score.solutions))
            }
            None => self.add(format_args!(": nothing could be compared.</p>\n")),
        }
        let rows = comparison.rows();
        if !rows.is_empty() {
            let first = std::iter::once("").chain(COLUMNS).collect::<Vec<_>>();
            let rows = rows
                .iter()
                .map(|row| std::iter::once(&*row.name).chain(row.cells.iter().map(String::as_str)).collect::<Vec<_>>());
            self.table(1, std::iter::once(first).chain(rows));
        }
        for note in notes {
            self.add(format_args!("<p class=\"quiet\">Note: {}.</p>\n", escape(note)));
        }
        self.heading("Track and distance");
        self.picture(plot::overview(comparison));
        for quantity in Quantity::ALL {
            if let Some(svg) = plot::errors(comparison, &[quantity]) {
                self.heading(&format!("{} error", capital(quantity.name())));
                self.picture(Some(svg));
            }
        }
        if score.is_some() {
            self.add(format_args!(
                "<p class=\"quiet\">An error is the solution minus the reference, which is interpolated to the time of the \
                 solution; a tilt is the turn about north, east and down that corrects the solution's attitude. The bands \
                 are one and three sigma of the solution's own covariance; one that leaves a diagram is larger than it.\
                 </p>\n"
            ));
        }
    }

    fn innovations(&mut self, processors: &[Processor]) {
        for processor in processors {
            let Processor { name, updates, accepted, numbers, .. } = processor;
            self.heading(&format!("Innovations of {name}"));
            self.add(format_args!("<p>{updates} measurements, {accepted} of them used.</p>\n"));
            let rows = numbers.iter().enumerate().map(|(index, axis)| innovation_row(index, axis));
            let first = ["component", "mean", "RMS", "max", "% in 1 sigma", "2 sigma", "3 sigma"].map(str::to_owned);
            let rows: Vec<_> = std::iter::once(first).chain(rows).collect();
            self.table(1, rows.iter().map(|row| row.iter().map(String::as_str)));
            self.picture(plot::innovations(processor));
        }
    }

    fn log(&mut self, name: &str, log: &Log) {
        self.heading(&format!("{name} {}", log.path.display()));
        let first = ["channel", "type", "messages", "per second"].map(str::to_owned);
        let rows = log.channels.iter().map(|it| {
            let rate = it.rate_hz.map(|rate| format!("{rate:.1}")).unwrap_or_default();
            [it.channel.clone(), it.message_type.clone(), it.messages.to_string(), rate]
        });
        let rows: Vec<_> = std::iter::once(first).chain(rows).collect();
        self.table(2, rows.iter().map(|row| row.iter().map(String::as_str)));
        if log.damaged_places > 0 {
            let Log { damaged_places, skipped_bytes, .. } = log;
            self.add(format_args!(
                "<p>Damaged in {damaged_places} places; {skipped_bytes} bytes belong to no event.</p>\n"
            ));
        }
        if log.truncated {
            self.add(format_args!("<p>It ends inside an event: its recording was cut off.</p>\n"));
        }
    }

    fn counts(&mut self, counted: &[(&str, String)]) {
        if !counted.is_empty() {
            self.heading("Counts");
            let rows = counted.iter().map(|(plugin, counted)| [*plugin, counted]);
            self.table(2, std::iter::once(["plugin", "what it has counted"]).chain(rows));
        }
    }

    fn run(&mut self, run: &Run) {
        self.heading("Run");
        let rows: Vec<[String; 2]> =
            run.rows().into_iter().map(|(name, value, unit)| [name.to_owned(), format!("{value} {unit}")]).collect();
        let first = ["", ""].map(str::to_owned);
        let rows: Vec<_> = std::iter::once(first).chain(rows).collect();
        self.table(1, rows.iter().map(|row| row.iter().map(|cell| cell.trim_end())));
    }
}

fn innovation_row(index: usize, axis: &Axis) -> [String; 7] {
    let digits = decimals(axis.max);
    let [mean, rms, max] = [axis.mean, axis.rms, axis.max].map(|value| format!("{value:.digits$}"));
    let inside = axis.inside_percent.map(|inside| inside.map(|percent| format!("{percent:.1}")));
    let [one, two, three] = inside.unwrap_or_default();
    [index.to_string(), mean, rms, max, one, two, three]
}
