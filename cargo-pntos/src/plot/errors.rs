//! Position, velocity and tilt errors with the bands of one and three sigma: a row for each, a column for each axis.

use pntos_scoring::{Axis, Quantity};

use super::bands::{self, LEGEND, Value};
use super::panel::Panel;
use super::seconds;
use super::svg::Svg;
use crate::report::{AXES, Comparison, capital, decimals};

const WIDTH: f64 = 1040.0;
const ABOVE: f64 = 40.0;
const ROW: f64 = 244.0;
const BELOW: f64 = 26.0;
const FIRST: Panel = Panel { left: 62.0, top: ABOVE + 42.0, width: 270.0, height: 166.0 };
const COLUMN: f64 = 346.0;

/// The rows of these quantities as an SVG document; `None` if none of them was compared.
pub fn errors(comparison: &Comparison, quantities: &[Quantity]) -> Option<String> {
    let score = comparison.score.as_ref()?;
    let rows: Vec<_> = quantities.iter().filter_map(|it| Some((*it, score.quantity(*it)?))).collect();
    let start = comparison.start()?.time;
    let (first, last) = score.errors.first().zip(score.errors.last())?;
    let from = seconds(start, first.time).min(0.0);
    let to = seconds(start, last.time).max(from + 1.0);
    let names: Vec<&str> = rows.iter().map(|(quantity, _)| quantity.name()).collect();
    let bottom = ABOVE + ROW * rows.len() as f64;
    let mut svg =
        Svg::new(WIDTH, bottom + BELOW, &format!("Errors of {}: {}", comparison.solution_channel, names.join(", ")));
    let mut legend = vec![("first", "error")];
    if rows.iter().any(|(_, score)| score.with_sigma > 0) {
        legend.extend(LEGEND);
    }
    svg.legend((FIRST.left, 24.0), &legend);

    for (row, (quantity, numbers)) in rows.iter().enumerate() {
        for (column, name) in AXES.iter().enumerate() {
            let panel = Panel { left: FIRST.left + COLUMN * column as f64, top: FIRST.top + ROW * row as f64, ..FIRST };
            let known = score.errors.iter().filter_map(|it| Some((it.time, it.of(*quantity)?, it.sigma(*quantity))));
            let values: Vec<Value> = known
                .map(|(time, error, sigma)| Value {
                    time,
                    value: quantity.shown(error[column]),
                    sigma: sigma.map(|sigma| quantity.shown(sigma[column])),
                    refused: false,
                })
                .collect();
            let title = format!("{} {name}, {}", capital(quantity.name()), quantity.unit());
            svg.text("head", (panel.left, panel.top - 24.0), &title);
            svg.text("soft", (panel.left, panel.top - 8.0), &note(&numbers.axes[column]));
            bands::draw(&mut svg, &panel, (start, &panel.across(from, to)), &values, "thin first");
        }
    }
    svg.text("soft end", (FIRST.right() + 2.0 * COLUMN, bottom + 14.0), "time since the start, s");
    (!rows.is_empty()).then(|| svg.finish())
}

fn note(axis: &Axis) -> String {
    let digits = decimals(axis.max);
    let inside = axis.inside_percent.map(|[one, ..]| format!(", {one:.0} % in 1 sigma")).unwrap_or_default();
    format!("RMS {:.digits$}{inside}", axis.rms)
}
