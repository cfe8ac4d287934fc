//! Pictures of a run: the track, the errors within their sigmas, the innovations. Each is one SVG document that needs
//! nothing else, and stays small however long the recording is.

mod axis;
mod bands;
mod errors;
mod innovations;
mod line;
mod overview;
mod panel;
mod svg;

pub use errors::errors;
pub use innovations::innovations;
pub use overview::overview;
pub use svg::escape;

/// A line on the page may stray this far, in pixels, to need fewer points.
const TOLERANCE: f64 = 0.25;
/// Samples further apart than this, in ns, are not joined by a line, unless they are usually nearly as far.
const SHORTEST_BREAK: i64 = 2_000_000_000;

/// Seconds from one time in ns to another.
fn seconds(from: i64, to: i64) -> f64 {
    to.saturating_sub(from) as f64 * 1e-9
}

/// The stretches of `samples` in which none is missing: a line across a gap would show what nobody knows.
fn unbroken<T>(samples: &[T], time: impl Fn(&T) -> i64) -> Vec<&[T]> {
    let mut steps: Vec<i64> = samples.windows(2).map(|pair| time(&pair[1]).saturating_sub(time(&pair[0]))).collect();
    let middle = steps.len() / 2;
    let usual = match steps.is_empty() {
        true => 0,
        false => *steps.select_nth_unstable(middle).1,
    };
    let longest = usual.saturating_mul(5).max(SHORTEST_BREAK);
    samples.chunk_by(|one, next| time(next).saturating_sub(time(one)) <= longest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Comparison;
    use pntos_scoring::{Geodetic, Quantity, Sample, Track};

    /// A circle of 200 m radius at 10 Hz, and a solution that strays up to two metres from it.
    fn drive(samples: i32) -> (Track, Track) {
        let at = |index: i32, stray: f64| {
            let angle = f64::from(index) / 500.0;
            let (north, east) = (200.0 * angle.sin() + stray, 200.0 * angle.cos());
            Sample {
                velocity: Some([0.1 * stray, 0.0, 0.0]),
                position_sigma: Some([1.0, 1.5, 2.0]),
                ..Sample::at(
                    i64::from(index) * 100_000_000,
                    Geodetic { latitude: 0.69 + north / 6.36e6, longitude: -1.46 + east / 4.9e6, height: 220.0 },
                )
            }
        };
        let stray = |index: i32| 2.0 * (f64::from(index) / 37.0).sin();
        (
            Track::new((0..samples).map(|index| at(index, stray(index)))),
            Track::new((0..samples).map(|index| at(index, 0.0))),
        )
    }

    fn comparison(solution: Track, reference: Track) -> Comparison {
        Comparison::of(("/solution", solution), ("/truth", reference))
    }

    fn pictures(comparison: &Comparison) -> [Option<String>; 2] {
        [overview(comparison), errors(comparison, &Quantity::ALL)]
    }

    #[test]
    fn an_hour_of_driving_fits_in_small_pictures() {
        let (solution, reference) = drive(36_000);

        let [overview, errors] = pictures(&comparison(solution, reference)).map(Option::unwrap);

        for svg in [&overview, &errors] {
            assert!(svg.len() < 300_000, "{} bytes", svg.len());
            assert!(!svg.contains("NaN") && !svg.contains("inf"));
        }
        for label in ["east of the start, m", "north of the start, m", "time since the start, s", "/solution", "/truth"]
        {
            assert!(overview.contains(label), "{label}");
        }
        for label in ["Position north, m", "Velocity down, m/s", "within 3 sigma", "% in 1 sigma"] {
            assert!(errors.contains(label), "{label}");
        }
        assert!(!errors.contains("Tilt"), "nothing is known about the attitude");
    }

    #[test]
    fn a_million_noisy_points_still_make_small_pictures() {
        // The fraction of a multiple of the golden ratio: no two neighbours are near each other.
        let noise = |index: i32| (f64::from(index) * 0.618_033_988_749_895).fract() - 0.5;
        let samples = |scale: f64| {
            Track::new((0..1_000_000).map(|index| Sample {
                position_sigma: Some([1.0 + noise(index).abs(); 3]),
                ..Sample::at(
                    i64::from(index) * 5_000_000,
                    Geodetic {
                        latitude: 0.69 + scale * noise(index),
                        longitude: 1.0 + scale * noise(index + 77),
                        height: 0.0,
                    },
                )
            }))
        };

        for svg in pictures(&comparison(samples(1e-5), samples(0.0))).map(Option::unwrap) {
            assert!(svg.len() < 2_000_000, "{} bytes", svg.len());
        }
    }

    #[test]
    fn a_parked_vehicle_and_a_missing_reference_still_make_a_picture() {
        let (solution, _) = drive(1);

        let [overview, errors] = pictures(&comparison(solution, Track::default()));

        let overview = overview.unwrap();
        assert!(overview.contains("the reference covers no solution"));
        assert!(!overview.contains("NaN") && !overview.contains("inf"));
        assert_eq!(errors, None);
    }

    #[test]
    fn without_a_position_there_is_no_picture() {
        assert_eq!(pictures(&comparison(Track::default(), Track::default())), [None, None]);
    }

    #[test]
    fn the_same_run_makes_the_same_pictures() {
        let [once, again] = [0, 1].map(|_| {
            let (solution, reference) = drive(500);
            pictures(&comparison(solution, reference))
        });

        assert_eq!(once, again);
    }

    #[test]
    fn a_line_breaks_where_samples_are_missing_and_only_there() {
        let second = |it: &i64| it * 1_000_000_000;

        assert_eq!(unbroken(&[0, 1, 2, 9, 10], second), [&[0, 1, 2][..], &[9, 10]]);
        assert_eq!(unbroken(&[0, 10, 20, 40], second).len(), 1, "slow is no gap");
        assert_eq!(unbroken(&[5], second), [&[5]]);
        assert!(unbroken(&[], second).is_empty());
    }
}
