//! A value over time within the sigmas that were claimed for it.

use super::axis::Scale;
use super::line::{Point, over_time, simplify};
use super::panel::Panel;
use super::svg::Svg;
use super::{TOLERANCE, unbroken};

/// The legend of every such diagram.
pub const LEGEND: [(&str, &str); 2] = [("band one", "within 1 sigma"), ("band", "within 3 sigma")];

/// One value.
#[derive(Debug, Clone, Copy)]
pub struct Value {
    /// ns.
    pub time: i64,
    pub value: f64,
    pub sigma: Option<f64>,
    /// Marked: a measurement that the filter did not use.
    pub refused: bool,
}

/// Draws values with a band of one and of three sigma about zero. `time` maps ns.
pub fn draw(svg: &mut Svg, panel: &Panel, times: (i64, &Scale), values: &[Value], line: &str) {
    let (start, time) = times;
    let x = |it: &Value| time.at(super::seconds(start, it.time));
    let limit = limit(values);
    let y = panel.upwards(-limit, limit);
    let inside = |value: f64| y.at(value.clamp(-limit, limit));

    let runs = unbroken(values, |it| it.time);
    for (class, times) in [("band", 3.0), ("band one", 1.0)] {
        for run in runs.iter().flat_map(|run| run.split(|it| it.sigma.is_none())) {
            let edge: Vec<Point> = run.iter().filter_map(|it| Some((x(it), inside(times * it.sigma?)))).collect();
            let upper = simplify(&over_time(&edge), TOLERANCE);
            let lower = upper.iter().rev().map(|(x, height)| (*x, 2.0 * y.at(0.0) - height));
            svg.polygon(class, upper.iter().copied().chain(lower));
        }
    }
    panel.axes(svg, time, &y, (4, 6));
    for run in &runs {
        let points: Vec<Point> = run.iter().map(|it| (x(it), inside(it.value))).collect();
        svg.line(line, &simplify(&over_time(&points), TOLERANCE));
    }
    let refused: Vec<Point> = values.iter().filter(|it| it.refused).map(|it| (x(it), inside(it.value))).collect();
    for point in over_time(&refused) {
        svg.cross("refused", point, 3.0);
    }
}

/// Half the height of the diagram: every value is on it, and the bands as long as they are usual. Sigmas are much larger
/// while a filter begins; a band that leaves the diagram there says so as well.
fn limit(values: &[Value]) -> f64 {
    let largest = values.iter().map(|it| it.value.abs()).filter(|it| it.is_finite()).fold(0.0, f64::max);
    let mut sigmas: Vec<f64> = values.iter().filter_map(|it| it.sigma).filter(|it| it.is_finite()).collect();
    let middle = sigmas.len() / 2;
    let usual = match sigmas.is_empty() {
        true => 0.0,
        false => *sigmas.select_nth_unstable_by(middle, f64::total_cmp).1,
    };
    (1.05 * largest).max(3.3 * usual).max(1e-12)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(value: f64, sigma: Option<f64>) -> Value {
        Value { time: 0, value, sigma, refused: false }
    }

    #[test]
    fn every_value_and_the_usual_bands_are_on_the_diagram() {
        assert_eq!(limit(&[value(-10.0, Some(1.0)), value(1.0, Some(1.0))]), 10.5);
        let starting = [1.0, 1.0, 1.0, 1000.0].map(|sigma| value(0.5, Some(sigma)));
        assert!((limit(&starting) - 3.3).abs() < 1e-12);
        assert_eq!(limit(&[value(2.0, None)]), 2.1);
    }

    #[test]
    fn nothing_and_what_is_not_finite_still_have_a_scale() {
        assert!(limit(&[]) > 0.0);
        assert!(limit(&[value(f64::NAN, Some(f64::INFINITY))]).is_finite());
    }
}
