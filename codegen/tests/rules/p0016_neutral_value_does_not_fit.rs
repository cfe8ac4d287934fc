//! One broken rule.

/// A sensor.
pub trait Sensor {
    /// Whether it works.
    #[on_panic(NAN)]
    fn works(&self) -> bool;
}
