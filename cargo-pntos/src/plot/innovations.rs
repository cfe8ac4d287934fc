//! Innovations: what measurements said beyond what the filter expected, with the sigmas that it expected of them.

use super::bands::{self, LEGEND, Value};
use super::panel::Panel;
use super::seconds;
use super::svg::Svg;
use crate::report::Processor;

const WIDTH: f64 = 1040.0;
const ABOVE: f64 = 40.0;
const ROW: f64 = 204.0;
const BELOW: f64 = 26.0;
const COLUMNS: usize = 3;
const FIRST: Panel = Panel { left: 62.0, top: ABOVE + 42.0, width: 270.0, height: 126.0 };
const COLUMN: f64 = 346.0;

/// All components of a processor's innovations as an SVG document; `None` if it has none.
pub fn innovations(processor: &Processor) -> Option<String> {
    let first = processor.components.iter().filter_map(|it| it.first()).map(|it| it.time).min()?;
    let last = processor.components.iter().filter_map(|it| it.last()).map(|it| it.time).max()?;
    let rows = processor.components.len().div_ceil(COLUMNS);
    let bottom = ABOVE + ROW * rows as f64;
    let mut svg = Svg::new(WIDTH, bottom + BELOW, &format!("Innovations of {}", processor.name));
    let mut legend = vec![("first", "innovation")];
    legend.extend(LEGEND);
    if processor.accepted < processor.updates {
        legend.push(("refused", "not used"));
    }
    svg.legend((FIRST.left, 24.0), &legend);
    let to = seconds(first, last).max(1.0);

    for (index, (values, numbers)) in processor.components.iter().zip(&processor.numbers).enumerate() {
        let panel = Panel {
            left: FIRST.left + COLUMN * (index % COLUMNS) as f64,
            top: FIRST.top + ROW * (index / COLUMNS) as f64,
            ..FIRST
        };
        svg.text("head", (panel.left, panel.top - 24.0), &format!("{} [{index}]", processor.name));
        let inside = numbers.inside_percent.map(|[one, ..]| format!("{one:.0} % in 1 sigma")).unwrap_or_default();
        svg.text("soft", (panel.left, panel.top - 8.0), &inside);
        let values: Vec<Value> = values
            .iter()
            .map(|it| Value { time: it.time, value: it.innovation, sigma: Some(it.sigma), refused: !it.accepted })
            .collect();
        bands::draw(&mut svg, &panel, (first, &panel.across(0.0, to)), &values, "thin first");
    }
    let right = FIRST.right() + COLUMN * (processor.components.len().clamp(1, COLUMNS) - 1) as f64;
    svg.text("soft end", (right, bottom + 14.0), "time since the first update, s");
    Some(svg.finish())
}
