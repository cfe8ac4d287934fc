//! One broken rule.

/// A sample.
#[lcm(example::sample)]
pub struct Sample {
    /// Number of values.
    pub num_values: u8,
    /// An address.
    pub next: &c_void,
}

/// Not a struct of LCM.
pub struct Plain {
    /// A number.
    #[lcm(i16)]
    pub number: u8,
}
