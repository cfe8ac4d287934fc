//! One broken rule.

/// A sensor.
pub struct Sensor {
    /// Speed.
    #[units("m/s")]
    pub speed: f64,
}
