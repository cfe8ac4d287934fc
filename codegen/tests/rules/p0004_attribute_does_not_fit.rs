//! One broken rule.

/// A sensor.
pub struct Sensor {
    /// Speed.
    #[open]
    #[unit(metres per second)]
    pub speed: f64,
    /// Height.
    #[len(3)]
    pub height: f64,
}
