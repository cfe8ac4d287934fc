//! Many errors in few numbers.

use serde::Serialize;

/// What the errors along one axis come to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Axis {
    /// Mean error.
    pub mean: f64,
    /// Standard deviation about the mean, over all samples.
    pub std: f64,
    /// Root of the mean square.
    pub rms: f64,
    /// Largest error, without its sign.
    pub max: f64,
    /// How many percent of the errors are within 1, 2 and 3 sigma; `None` if no sample has a sigma. Samples without one
    /// do not count here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside_percent: Option<[f64; 3]>,
}

/// Mean, root mean square and largest of some distances.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spread {
    /// Mean distance.
    pub mean: f64,
    /// Root of the mean square.
    pub rms: f64,
    /// Largest distance.
    pub max: f64,
}

impl Axis {
    /// `None` when there is nothing to summarise. Each value comes with its sigma if that is known.
    pub fn of(values: impl Iterator<Item = (f64, Option<f64>)> + Clone) -> Option<Axis> {
        let (mut count, mut sum, mut squares, mut max) = (0.0, 0.0, 0.0, 0.0_f64);
        let (mut with_sigma, mut inside) = (0.0, [0.0; 3]);
        for (value, sigma) in values.clone() {
            count += 1.0;
            sum += value;
            squares += value * value;
            max = max.max(value.abs());
            if let Some(sigma) = sigma {
                with_sigma += 1.0;
                for (level, inside) in [1.0, 2.0, 3.0].iter().zip(&mut inside) {
                    *inside += f64::from(value.abs() <= level * sigma);
                }
            }
        }
        if count == 0.0 {
            return None;
        }
        let mean = sum / count;
        // A second pass: the difference of two large sums would lose a small deviation about a large mean.
        let variance = values.map(|(value, _)| (value - mean).powi(2)).sum::<f64>() / count;
        Some(Axis {
            mean,
            std: variance.sqrt(),
            rms: (squares / count).sqrt(),
            max,
            inside_percent: (with_sigma > 0.0).then(|| inside.map(|inside| 100.0 * inside / with_sigma)),
        })
    }
}

impl Spread {
    /// `None` when there is nothing to summarise.
    pub fn of(values: impl Iterator<Item = f64>) -> Option<Spread> {
        let (mut count, mut sum, mut squares, mut max) = (0.0, 0.0, 0.0, 0.0_f64);
        for value in values {
            count += 1.0;
            sum += value;
            squares += value * value;
            max = max.max(value);
        }
        (count > 0.0).then(|| Spread { mean: sum / count, rms: (squares / count).sqrt(), max })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_has_the_numbers_that_a_hand_computes() {
        // Sum 4, mean 1; squares 1 + 9 + 9 + 1 = 20; deviations -2, 2, 2, -2.
        let axis = Axis::of([-1.0, 3.0, 3.0, -1.0].into_iter().map(|value| (value, None))).unwrap();

        assert_eq!((axis.mean, axis.std, axis.rms, axis.max), (1.0, 2.0, 5.0_f64.sqrt(), 3.0));
        assert_eq!(axis.inside_percent, None);
    }

    #[test]
    fn percentages_count_the_samples_with_a_sigma_and_the_border_is_inside() {
        let values = [(1.0, Some(1.0)), (-1.5, Some(1.0)), (2.0, Some(1.0)), (3.1, Some(1.0)), (100.0, None)];

        let axis = Axis::of(values.into_iter()).unwrap();

        assert_eq!(axis.inside_percent, Some([25.0, 75.0, 75.0]));
        assert_eq!(axis.max, 100.0);
    }

    #[test]
    fn a_small_deviation_about_a_large_mean_is_kept() {
        let axis = Axis::of([1e9 - 1e-3, 1e9 + 1e-3].into_iter().map(|value| (value, None))).unwrap();

        assert!((axis.std - 1e-3).abs() < 1e-6, "{}", axis.std);
    }

    #[test]
    fn a_spread_summarises_distances() {
        let spread = Spread::of([3.0, 4.0, 5.0].into_iter()).unwrap();

        assert_eq!(spread.mean, 4.0);
        assert!((spread.rms - (50.0_f64 / 3.0).sqrt()).abs() < 1e-12);
        assert_eq!(spread.max, 5.0);
    }

    #[test]
    fn nothing_has_no_statistics() {
        assert_eq!(Axis::of(std::iter::empty()), None);
        assert_eq!(Spread::of(std::iter::empty()), None);
    }
}
