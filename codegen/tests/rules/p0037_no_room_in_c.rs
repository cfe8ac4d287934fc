//! Five broken rules.

/// Too many numbers without a count.
#[lcm(acme_lcm::histogram)]
pub struct Histogram {
    /// How many values each bin has.
    pub bins: [[i32; 20]; 20],
}

/// Too many members that count.
#[lcm(acme_lcm::block)]
pub struct Block {
    /// Number of rows.
    #[lcm(i16)]
    pub rows: u16,
    /// Number of columns.
    #[lcm(i16)]
    pub columns: u16,
    /// Number of layers.
    #[lcm(i16)]
    pub layers: u16,
    /// What is in it.
    #[len(rows * columns * layers)]
    pub values: &[f64],
}

/// Too many numbers for each that is counted, beside an array that is just small enough.
#[lcm(acme_lcm::samples)]
pub struct Samples {
    /// Number of samples.
    #[lcm(i16)]
    pub num_samples: u16,
    /// Small ones.
    #[len(254 * num_samples)]
    pub small: &[f64],
    /// Large ones.
    #[len(255 * num_samples)]
    pub large: &[f64],
}

/// A step, and two for the matrix.
#[lcm(acme_lcm::one, leading(icd_one: i8))]
pub struct One {
    /// A covariance.
    pub covariance: [[f64; 2]; 2],
}

/// One more.
#[lcm(acme_lcm::two, leading(icd_two: i8))]
pub struct Two {
    /// A step.
    pub one: One,
}

/// One more.
#[lcm(acme_lcm::three, leading(icd_three: i8))]
pub struct Three {
    /// A step.
    pub two: Two,
}

/// One more.
#[lcm(acme_lcm::four, leading(icd_four: i8))]
pub struct Four {
    /// A step.
    pub three: Three,
}

/// One more, and as many as there may be.
#[lcm(acme_lcm::five, leading(icd_five: i8))]
pub struct Five {
    /// A step.
    pub four: Four,
}

/// One more, which is too deep.
#[lcm(acme_lcm::six, leading(icd_six: i8))]
pub struct Six {
    /// A step.
    pub five: Five,
}

/// Children, however deep.
#[lcm(acme_lcm::tree, leading(icd_tree: i8))]
pub struct Tree {
    /// Number of elements in `children`.
    #[lcm(i16)]
    pub num_children: u16,
    /// More of them.
    #[len(num_children)]
    pub children: &[Tree],
}
