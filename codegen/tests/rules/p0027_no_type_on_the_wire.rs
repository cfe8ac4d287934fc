//! One broken rule.

/// A sample.
#[lcm(example::sample)]
pub struct Sample {
    /// Number of values.
    pub num_values: u8,
    /// An address.
    pub next: &c_void,
    /// An angle that would lose its fraction.
    #[lcm(i8)]
    pub angle: f64,
    /// Values whose count comes after them.
    #[len(num_late)]
    pub late: &[f64],
    /// The count.
    #[lcm(i32)]
    pub num_late: u16,
}

/// Not a struct of LCM.
pub struct Plain {
    /// A number.
    #[lcm(i16)]
    pub number: u8,
}
