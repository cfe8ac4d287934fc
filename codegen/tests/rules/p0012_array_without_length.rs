//! One broken rule.

/// A filter.
pub trait Filter {
    /// Sets the weights.
    fn set(&self, weights: &[f64], num_weights: usize);
}
