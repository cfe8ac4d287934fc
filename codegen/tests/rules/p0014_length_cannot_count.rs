//! One broken rule.

/// A filter.
pub trait Filter {
    /// Sets the weights.
    fn set(&self, #[len(num_weights)] weights: &[f64], num_weights: i32);
}
