//! Fewer points for the same line.

/// A point on the page.
pub type Point = (f64, f64);

/// More points than this are no line that an eye could follow.
const MOST_POINTS: usize = 20_000;

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

/// The same picture of points whose `x` never falls, from no more than four points in each half of a pixel: where it
/// is entered, where it is left, and the lowest and the highest between.
pub fn over_time(points: &[Point]) -> Vec<Point> {
    let column = |point: &Point| (point.0 * 2.0).floor();
    let mut kept = Vec::new();
    for points in points.chunk_by(|one, next| column(one) == column(next)) {
        let by_height = |a: &usize, b: &usize| points[*a].1.total_cmp(&points[*b].1);
        let lowest = (0..points.len()).min_by(by_height).unwrap_or_default();
        let highest = (0..points.len()).max_by(by_height).unwrap_or_default();
        let mut indices = [0, lowest.min(highest), lowest.max(highest), points.len() - 1].to_vec();
        indices.dedup();
        kept.extend(indices.into_iter().map(|index| points[index]));
    }
    kept
}

/// The same line from so few points that a page can show them. What lies on each other goes first, and of what still is
/// more than an eye could follow only every so many points stay.
pub fn thinned(points: &[Point], tolerance: f64) -> Vec<Point> {
    let apart = apart(points, tolerance / 2.0);
    let stride = apart.len().div_ceil(MOST_POINTS).max(1);
    let mut few: Vec<Point> = apart.iter().step_by(stride).copied().collect();
    if let Some(last) = apart.last().filter(|last| few.last() != Some(last)) {
        few.push(*last);
    }
    simplify(&few, tolerance)
}

/// Leaves out the points that are nearer than `distance` to the last one kept, but neither the first nor the last.
fn apart(points: &[Point], distance: f64) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for (index, point) in points.iter().enumerate() {
        let far = kept.last().is_none_or(|last| (point.0 - last.0).hypot(point.1 - last.1) >= distance);
        if far || index + 1 == points.len() {
            kept.push(*point);
        }
    }
    kept
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

    #[test]
    fn noise_over_time_keeps_its_extremes_in_every_column() {
        let points: Vec<Point> = (0..100_000).map(|i| (f64::from(i) / 1000.0, f64::from(i * 7919 % 1000))).collect();

        let few = over_time(&points);

        assert!(few.len() <= 4 * 200, "{}", few.len());
        for column in 0..100 {
            let extremes = |points: &[Point]| {
                let inside = points.iter().filter(|it| it.0.floor() == f64::from(column)).map(|it| it.1);
                (inside.clone().fold(f64::MAX, f64::min), inside.fold(f64::MIN, f64::max))
            };
            assert_eq!(extremes(&few), extremes(&points));
        }
        assert!(few.is_sorted_by(|a, b| a.0 <= b.0));
    }

    #[test]
    fn few_points_over_time_stay_what_they_are() {
        let points = [(0.0, 1.0), (0.1, 5.0), (0.15, -5.0), (0.2, 2.0), (1.0, 1.0)];

        assert_eq!(over_time(&points), points);
        assert_eq!(over_time(&points[..1]), points[..1]);
        assert_eq!(over_time(&[]), []);
    }

    #[test]
    fn a_line_that_fills_the_page_is_drawn_with_few_points() {
        let noise = |i: i32, step: f64| 400.0 * (f64::from(i) * step).fract();
        let points: Vec<Point> =
            (0..100_000).map(|i| (noise(i, 0.618_033_988_749_895), noise(i, 0.414_213_562_373_095))).collect();

        let few = thinned(&points, 0.25);

        assert!(few.len() <= MOST_POINTS + 1, "{}", few.len());
        assert_eq!((few.first(), few.last()), (points.first(), points.last()));
    }
}
