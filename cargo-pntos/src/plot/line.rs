//! Fewer points for the same line.

/// A point on the page.
pub type Point = (f64, f64);

/// Leaves out the points that are nearer than `tolerance` to the line without them (Ramer, Douglas and Peucker), so
/// that a long recording still makes a small picture.
pub fn simplify(points: &[Point], tolerance: f64) -> Vec<Point> {
    let mut kept = vec![false; points.len()];
    if let Some(last) = points.len().checked_sub(1) {
        kept[0] = true;
        kept[last] = true;
        let mut spans = vec![(0, last)];
        while let Some((first, last)) = spans.pop() {
            let between = (first + 1..last).map(|index| (index, distance(points[index], points[first], points[last])));
            if let Some((index, far)) = between.max_by(|a, b| a.1.total_cmp(&b.1))
                && far > tolerance
            {
                kept[index] = true;
                spans.extend([(first, index), (index, last)]);
            }
        }
    }
    points.iter().zip(kept).filter_map(|(point, kept)| kept.then_some(*point)).collect()
}

/// From `point` to the segment between `from` and `to`.
fn distance(point: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { ((point.0 - from.0) * dx + (point.1 - from.1) * dy) / length } else { 0.0 };
    let along = along.clamp(0.0, 1.0);
    (point.0 - from.0 - along * dx).hypot(point.1 - from.1 - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_line_needs_two_points() {
        let points: Vec<Point> = (0..1000).map(|x| (f64::from(x), 2.0 * f64::from(x))).collect();

        assert_eq!(simplify(&points, 0.1), [points[0], points[999]]);
    }

    #[test]
    fn no_point_is_further_from_the_result_than_the_tolerance() {
        let points: Vec<Point> = (0..2000).map(|x| (f64::from(x) / 10.0, 50.0 * (f64::from(x) / 90.0).sin())).collect();

        let simple = simplify(&points, 0.3);

        assert!(simple.len() < 400);
        for point in &points {
            let nearest = simple.windows(2).map(|pair| distance(*point, pair[0], pair[1])).fold(f64::MAX, f64::min);
            assert!(nearest <= 0.3, "{point:?} is {nearest} away");
        }
    }

    #[test]
    fn there_and_back_keeps_the_turning_point() {
        assert_eq!(simplify(&[(0.0, 0.0), (5.0, 0.0), (0.0, 0.0)], 0.1).len(), 3);
    }

    #[test]
    fn nothing_and_one_point_stay_what_they_are() {
        assert_eq!(simplify(&[], 1.0), []);
        assert_eq!(simplify(&[(1.0, 2.0)], 1.0), [(1.0, 2.0)]);
    }
}
