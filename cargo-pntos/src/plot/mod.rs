//! One picture of a run: the track on a local map beside the position error over time.

mod axis;
mod line;
mod svg;

use crate::report::error::{ErrorSample, Fix};
use crate::report::wgs84::Geodetic;
use axis::Scale;
use line::{Point, simplify};
use svg::Svg;

const WIDTH: f64 = 1040.0;
const HEIGHT: f64 = 520.0;
/// A line on the page may stray this far, in pixels, to need fewer points.
const TOLERANCE: f64 = 0.25;
/// No less than this is shown, in metres, however little the vehicle moved.
const SMALLEST_MAP: f64 = 2.0;

const MAP: Panel = Panel { left: 70.0, top: 70.0, width: 400.0, height: 400.0 };
const ERROR: Panel = Panel { left: 560.0, top: 70.0, width: 450.0, height: 400.0 };

/// What is drawn.
#[derive(Debug)]
pub struct Picture<'a> {
    pub solution_channel: &'a str,
    pub reference_channel: &'a str,
    pub solution: &'a [Fix],
    pub reference: &'a [Fix],
    pub errors: &'a [ErrorSample],
}

#[derive(Debug, Clone, Copy)]
struct Panel {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

/// The picture as an SVG document; `None` when there is no position to draw.
pub fn draw(picture: &Picture<'_>) -> Option<String> {
    let start = picture.reference.first().or(picture.solution.first())?;
    let description = format!("{} against {}", picture.solution_channel, picture.reference_channel);
    let mut svg = Svg::new(WIDTH, HEIGHT, &description);
    draw_map(&mut svg, picture, &start.position);
    draw_errors(&mut svg, picture, start.time);
    Some(svg.finish())
}

fn draw_map(svg: &mut Svg, picture: &Picture<'_>, origin: &Geodetic) {
    let [solution, reference] = [picture.solution, picture.reference].map(|fixes| local(fixes, origin));
    let (east, north) = equal_scales(solution.iter().chain(&reference));

    MAP.title(svg, "Track", &[("under wide", picture.reference_channel), ("first", picture.solution_channel)]);
    MAP.axes(svg, &east, &north, "east of the start, m", "north of the start, m");
    for (class, track) in [("under wide", &reference), ("first", &solution)] {
        let points: Vec<Point> = track.iter().map(|(x, y)| (east.at(*x), north.at(*y))).collect();
        svg.line(class, &simplify(&points, TOLERANCE));
    }
    let track = if reference.is_empty() { &solution } else { &reference };
    if let (Some(first), Some(last)) = (track.first(), track.last()) {
        svg.circle("mark", (east.at(first.0), north.at(first.1)), 5.0);
        svg.square("mark", (east.at(last.0), north.at(last.1)), 8.0);
    }
    svg.text("soft", (MAP.left, MAP.top + MAP.height + 44.0), "circle: start, square: end");
}

fn draw_errors(svg: &mut Svg, picture: &Picture<'_>, start: i64) {
    ERROR.title(svg, "Position error", &[("first", "horizontal"), ("second", "3D")]);
    let seconds = |time: i64| (time - start) as f64 * 1e-9;
    let largest = picture.errors.iter().map(ErrorSample::three_dimensional).fold(0.0, f64::max);
    let Some((first, last)) = picture.errors.first().zip(picture.errors.last()) else {
        svg.text("soft middle", ERROR.centre(), "the reference covers no solution");
        return;
    };
    let from = seconds(first.time).min(0.0);
    let time =
        Scale { low: from, high: seconds(last.time).max(from + 1.0), from: ERROR.left, to: ERROR.left + ERROR.width };
    let step = axis::round_step((largest / 5.0).max(1e-3));
    let metres = Scale {
        low: 0.0,
        high: (largest / step).ceil().max(1.0) * step,
        from: ERROR.top + ERROR.height,
        to: ERROR.top,
    };

    ERROR.axes(svg, &time, &metres, "time since the start, s", "distance from the reference, m");
    let mut curve = |class, measure: fn(&ErrorSample) -> f64| {
        let at = |it: &ErrorSample| (time.at(seconds(it.time)), metres.at(measure(it)));
        let points: Vec<Point> = picture.errors.iter().map(at).collect();
        svg.line(class, &simplify(&points, TOLERANCE));
    };
    curve("second", ErrorSample::three_dimensional);
    curve("first", ErrorSample::horizontal);
}

/// East and north of `origin` in metres.
fn local(fixes: &[Fix], origin: &Geodetic) -> Vec<Point> {
    fixes
        .iter()
        .map(|fix| {
            let [north, east, _] = fix.position.ned_from(origin);
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
    (
        Scale { low: west, high: east, from: MAP.left, to: MAP.left + MAP.width },
        Scale { low: south, high: north, from: MAP.top + MAP.height, to: MAP.top },
    )
}

impl Panel {
    fn centre(&self) -> Point {
        (self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    /// The panel's name, and below it one short line and name for each curve.
    fn title(&self, svg: &mut Svg, title: &str, legend: &[(&str, &str)]) {
        svg.text("title", (self.left, self.top - 40.0), title);
        let mut x = self.left;
        for (class, name) in legend {
            svg.line(class, &[(x, self.top - 18.0), (x + 18.0, self.top - 18.0)]);
            svg.text("", (x + 25.0, self.top - 14.0), name);
            x += 50.0 + 6.3 * name.chars().count() as f64;
        }
    }

    fn axes(&self, svg: &mut Svg, x: &Scale, y: &Scale, x_label: &str, y_label: &str) {
        let bottom = self.top + self.height;
        for (value, label) in x.ticks(6) {
            svg.segment("grid", (x.at(value), self.top), (x.at(value), bottom));
            svg.text("soft middle", (x.at(value), bottom + 17.0), &label);
        }
        for (value, label) in y.ticks(6) {
            svg.segment("grid", (self.left, y.at(value)), (self.left + self.width, y.at(value)));
            svg.text("soft end", (self.left - 7.0, y.at(value) + 4.0), &label);
        }
        svg.frame((self.left, self.top), self.width, self.height);
        svg.text("soft end", (self.left + self.width, bottom + 36.0), x_label);
        svg.upward_text("soft end", (self.left - 48.0, self.top), y_label);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::error::errors;

    /// A circle of 200 m radius at 10 Hz, and a solution that strays up to two metres from it.
    fn drive(samples: i32) -> (Vec<Fix>, Vec<Fix>) {
        let at = |index: i32, stray: f64| {
            let angle = f64::from(index) / 500.0;
            let (north, east) = (200.0 * angle.sin() + stray, 200.0 * angle.cos());
            Fix {
                time: i64::from(index) * 100_000_000,
                position: Geodetic {
                    latitude: 0.69 + north / 6.36e6,
                    longitude: -1.46 + east / 4.9e6,
                    altitude: 220.0,
                },
            }
        };
        let stray = |index: i32| 2.0 * (f64::from(index) / 37.0).sin();
        (
            (0..samples).map(|index| at(index, stray(index))).collect(),
            (0..samples).map(|index| at(index, 0.0)).collect(),
        )
    }

    fn picture_of(solution: &[Fix], reference: &[Fix]) -> Option<String> {
        let errors = errors(solution, reference);
        draw(&Picture {
            solution_channel: "/solution",
            reference_channel: "/truth",
            solution,
            reference,
            errors: &errors,
        })
    }

    #[test]
    fn an_hour_of_driving_fits_in_a_small_picture() {
        let (solution, reference) = drive(36_000);

        let svg = picture_of(&solution, &reference).unwrap();

        assert!(svg.len() < 300_000, "{} bytes", svg.len());
        for label in ["east of the start, m", "north of the start, m", "time since the start, s", "/solution", "/truth"]
        {
            assert!(svg.contains(label), "{label}");
        }
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
    }

    #[test]
    fn a_metre_north_is_as_long_as_a_metre_east() {
        let points = [(0.0, 0.0), (1000.0, 10.0)];

        let (east, north) = equal_scales(points.iter());

        let horizontal = east.at(1.0) - east.at(0.0);
        let vertical = north.at(0.0) - north.at(1.0);
        assert!((horizontal - vertical).abs() < 1e-9);
    }

    #[test]
    fn a_parked_vehicle_and_a_missing_reference_still_make_a_picture() {
        let (solution, _) = drive(1);

        let svg = picture_of(&solution, &[]).unwrap();

        assert!(svg.contains("the reference covers no solution"));
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
    }

    #[test]
    fn without_a_position_there_is_no_picture() {
        assert_eq!(picture_of(&[], &[]), None);
    }

    #[test]
    fn the_same_run_makes_the_same_picture() {
        let (solution, reference) = drive(500);

        assert_eq!(picture_of(&solution, &reference), picture_of(&solution, &reference));
    }
}
