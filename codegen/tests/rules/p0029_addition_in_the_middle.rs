//! One broken rule.

/// A sensor.
pub trait Sensor {
    /// The height.
    fn height(&self) -> f64;
    /// The depth.
    #[since(3)]
    fn depth(&self) -> f64;
    /// The speed.
    fn speed(&self) -> f64;
}
