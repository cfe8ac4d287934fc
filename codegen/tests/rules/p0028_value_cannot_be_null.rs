//! One broken rule.

/// A sensor.
pub trait Sensor {
    /// The height.
    fn height(&self) -> Option<f64>;
}
