//! The track on a local map beside the position error over time.

use pntos_scoring::{ErrorSample, Geodetic, Sample};

use super::axis::{self, Scale};
use super::line::{Point, over_time, simplify, thinned};
use super::panel::Panel;
use super::svg::Svg;
use super::{TOLERANCE, seconds, unbroken};
use crate::report::Comparison;

const WIDTH: f64 = 1040.0;
const HEIGHT: f64 = 520.0;
/// No less than this is shown, in metres, however little the vehicle moved.
const SMALLEST_MAP: f64 = 2.0;

const MAP: Panel = Panel { left: 70.0, top: 70.0, width: 400.0, height: 400.0 };
const ERROR: Panel = Panel { left: 560.0, top: 70.0, width: 450.0, height: 400.0 };

/// The picture as an SVG document; `None` when there is no position to draw.
pub fn overview(comparison: &Comparison) -> Option<String> {
    let start = comparison.start()?;
    let Comparison { solution_channel, reference_channel, .. } = comparison;
    let mut svg = Svg::new(WIDTH, HEIGHT, &format!("{solution_channel} against {reference_channel}"));
    draw_map(&mut svg, comparison, &start.position);
    draw_errors(&mut svg, comparison, start.time);
    Some(svg.finish())
}

fn draw_map(svg: &mut Svg, comparison: &Comparison, origin: &Geodetic) {
    let Comparison { solution_channel, reference_channel, .. } = comparison;
    let [solution, reference] =
        [&comparison.solution, &comparison.reference].map(|track| local(track.samples(), origin));
    let (east, north) = equal_scales(solution.iter().chain(&reference));

    MAP.title(svg, "Track", &[("under wide", reference_channel), ("first", solution_channel)]);
    MAP.axes(svg, &east, &north, (6, 6));
    MAP.labels(svg, "east of the start, m", "north of the start, m");
    for (class, track) in [("under wide", &reference), ("first", &solution)] {
        let points: Vec<Point> = track.iter().map(|(x, y)| (east.at(*x), north.at(*y))).collect();
        svg.line(class, &thinned(&points, TOLERANCE));
    }
    let track = if reference.is_empty() { &solution } else { &reference };
    if let (Some(first), Some(last)) = (track.first(), track.last()) {
        svg.circle("mark", (east.at(first.0), north.at(first.1)), 5.0);
        svg.square("mark", (east.at(last.0), north.at(last.1)), 8.0);
    }
    svg.text("soft", (MAP.left, MAP.bottom() + 44.0), "circle: start, square: end");
}

fn draw_errors(svg: &mut Svg, comparison: &Comparison, start: i64) {
    ERROR.title(svg, "Position error", &[("first", "horizontal"), ("second", "3D")]);
    let errors = comparison.errors();
    let Some((first, last)) = errors.first().zip(errors.last()) else {
        svg.text("soft middle", ERROR.centre(), "the reference covers no solution");
        return;
    };
    let largest = errors.iter().map(ErrorSample::three_dimensional).fold(0.0, f64::max);
    let from = seconds(start, first.time).min(0.0);
    let time = ERROR.across(from, seconds(start, last.time).max(from + 1.0));
    let step = axis::round_step((largest / 5.0).max(1e-9));
    let metres = ERROR.upwards(0.0, (largest / step).ceil().max(1.0) * step);

    ERROR.axes(svg, &time, &metres, (6, 6));
    ERROR.labels(svg, "time since the start, s", "distance from the reference, m");
    let mut curve = |class, measure: fn(&ErrorSample) -> f64| {
        for run in unbroken(errors, |it| it.time) {
            let at = |it: &ErrorSample| (time.at(seconds(start, it.time)), metres.at(measure(it)));
            let points: Vec<Point> = run.iter().map(at).collect();
            svg.line(class, &simplify(&over_time(&points), TOLERANCE));
        }
    };
    curve("second", ErrorSample::three_dimensional);
    curve("first", ErrorSample::horizontal);
}

/// East and north of `origin` in metres.
fn local(samples: &[Sample], origin: &Geodetic) -> Vec<Point> {
    samples
        .iter()
        .map(|sample| {
            let [north, east, _] = sample.position.ned_from(origin);
            (east, north)
        })
        .collect()
}

/// East and north on the map, a metre of each equally long, with a little room around what is drawn.
fn equal_scales<'a>(points: impl Iterator<Item = &'a Point>) -> (Scale, Scale) {
    let (mut low, mut high) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
    for (x, y) in points {
        low = (low.0.min(*x), low.1.min(*y));
        high = (high.0.max(*x), high.1.max(*y));
    }
    let needed = ((high.0 - low.0) / MAP.width).max((high.1 - low.1) / MAP.height) * 1.1;
    let metres_per_pixel = needed.max(SMALLEST_MAP / MAP.width);
    let around = |low: f64, high: f64, pixels: f64| {
        let half = metres_per_pixel * pixels / 2.0;
        ((low + high) / 2.0 - half, (low + high) / 2.0 + half)
    };
    let (west, east) = around(low.0, high.0, MAP.width);
    let (south, north) = around(low.1, high.1, MAP.height);
    (MAP.across(west, east), MAP.upwards(south, north))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_metre_north_is_as_long_as_a_metre_east() {
        let points = [(0.0, 0.0), (1000.0, 10.0)];

        let (east, north) = equal_scales(points.iter());

        let horizontal = east.at(1.0) - east.at(0.0);
        let vertical = north.at(0.0) - north.at(1.0);
        assert!((horizontal - vertical).abs() < 1e-9);
    }
}
