//! Two broken rules.

/// A pressure.
#[lcm(acme_lcm::pressure)]
pub struct Pressure {
    /// The value.
    pub value: f64,
}

/// A temperature.
#[lcm(acme_lcm::temperature)]
pub struct Temperature {
    /// The value.
    pub value: f64,
}

/// A humidity.
#[lcm(acme_lcm::pressure)]
pub struct Humidity {
    /// The humidity.
    pub humidity: f64,
}
