//! One broken rule.

/// A function type.
pub type Call = fn(count: u32) -> u32;

/// A table.
pub trait Store {
    /// Keeps a name.
    fn keep(&self, name: String, count: &mut u32, text: CStr);
    /// Arguments that outlive their call.
    const rest: VaList;
    /// A pointer to an array.
    fn grid(&self, rows: &[f64; 3]);
    /// A pointer to a pointer to a function.
    fn call(&self, back: &fn(count: u32));
    /// A function as a result.
    fn find(&self) -> fn(count: u32) -> u32;
    /// The same with a name.
    fn find_named(&self) -> Call;
    /// A pointer to a function type.
    fn call_named(&self, back: &Call);
    /// Several function types.
    const several: [Call; 2];
}
