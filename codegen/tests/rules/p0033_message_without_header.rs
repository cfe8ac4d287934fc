//! One broken rule.

/// Kinds of message.
#[open]
pub enum Kinds {
    /// A `Pressure`.
    PRESSURE,
    /// A `Temperature`.
    TEMPERATURE,
}

/// What every message begins with.
pub struct Header {
    /// Which message this is.
    pub kind: Kinds,
}

/// A pressure.
#[base(header)]
#[message(PRESSURE)]
pub struct Pressure {
    /// Which message this is.
    pub header: Header,
}

/// A temperature.
#[message(TEMPERATURE)]
pub struct Temperature {
    /// The temperature.
    pub value: f64,
}
