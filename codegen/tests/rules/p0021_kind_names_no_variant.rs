//! One broken rule.

/// A plugin.
#[plugin_kind(PNTOS_RADIO_PLUGIN)]
pub trait Radio {
    /// Tunes.
    fn tune(&self, frequency: f64);
}
