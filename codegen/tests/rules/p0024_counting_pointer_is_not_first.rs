//! One broken rule.

/// Counts.
#[memory]
pub trait Memory {
    /// Gives one back.
    fn dec_ref(object: &c_void);
}

/// Text.
pub struct Text {
    /// The characters.
    pub data: &CStr,
    pub memory: &Memory,
}
