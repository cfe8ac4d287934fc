//! Scales and round tick values.

/// Maps values of `low..=high` to `from..=to` on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    pub low: f64,
    pub high: f64,
    pub from: f64,
    pub to: f64,
}

impl Scale {
    pub fn at(&self, value: f64) -> f64 {
        self.from + (value - self.low) / (self.high - self.low) * (self.to - self.from)
    }

    /// Round values inside the scale, about `count` of them, with as many decimals as they need.
    pub fn ticks(&self, count: usize) -> Vec<(f64, String)> {
        let step = round_step((self.high - self.low) / count as f64);
        let decimals = (-step.log10().floor()).max(0.0) as usize;
        let first = (self.low / step).ceil() as i64;
        let last = (self.high / step + 1e-9).floor() as i64;
        (first..=last).map(|index| index as f64 * step).map(|value| (value, format!("{value:.decimals$}"))).collect()
    }
}

/// The smallest of 1, 2, 5, 10, 20, .. that is not below `step`.
pub fn round_step(step: f64) -> f64 {
    let magnitude = 10_f64.powf(step.log10().floor());
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * magnitude >= step * (1.0 - 1e-9));
    factor.unwrap_or(10.0) * magnitude
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_inside() {
        let scale = Scale { low: -130.0, high: 299.0, from: 0.0, to: 1.0 };

        let labels: Vec<String> = scale.ticks(5).into_iter().map(|(_, label)| label).collect();

        assert_eq!(labels, ["-100", "0", "100", "200"]);
    }

    #[test]
    fn small_ticks_have_decimals() {
        let scale = Scale { low: 0.0, high: 0.9, from: 0.0, to: 1.0 };

        let labels: Vec<String> = scale.ticks(4).into_iter().map(|(_, label)| label).collect();

        assert_eq!(labels, ["0.0", "0.5"]);
    }

    #[test]
    fn a_scale_may_run_backwards() {
        let scale = Scale { low: 0.0, high: 10.0, from: 100.0, to: 0.0 };

        assert_eq!(scale.at(2.5), 75.0);
    }
}
