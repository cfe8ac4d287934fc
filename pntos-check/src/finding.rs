//! What a test finds.

use crate::rule::Rule;

/// A rule that a plugin broke: which, where, and how it showed.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// The slot as `Table.slot`, such as `PntosTransportPlugin.start_listening`; nothing for what concerns the library.
    pub slot: Option<String>,
    /// What happened, as a sentence without its full stop.
    pub what: String,
}

/// Where findings go. They come from any thread, the plugin's own among them.
pub trait Sink: Sync {
    /// Takes a finding, and has it in safety when it returns: the process may be gone a moment later.
    fn report(&self, finding: Finding);

    /// Takes something that the same test has to see again when it is run once more.
    fn record(&self, text: &str) {
        let _ = text;
    }

    /// Takes the reason why a test cannot be done.
    fn skip(&self, why: &str) {
        let _ = why;
    }
}
