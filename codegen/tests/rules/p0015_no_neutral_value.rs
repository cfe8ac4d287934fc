//! One broken rule.

/// How a sensor does.
pub enum Health {
    /// It works.
    HEALTH_GOOD,
    /// Nobody knows.
    HEALTH_UNKNOWN,
}

/// A sensor.
pub trait Sensor {
    /// How it does.
    fn health(&self) -> Health;
}

/// Judges a sensor.
pub type Judge = fn(self: &Jury) -> Health;

/// Judges sensors.
pub trait Jury {
    /// How the sensor does.
    const judge: Judge;
}
