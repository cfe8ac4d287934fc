//! One broken rule.
#![rename(Acme2 = "Acme")]

/// A sensor.
pub struct AcmeSensor {
    /// The height.
    pub height: f64,
}
