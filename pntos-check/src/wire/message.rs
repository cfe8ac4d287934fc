//! What a worker says.

use serde::{Deserialize, Serialize};

/// One line of a worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Message {
    /// A rule was broken.
    Finding {
        /// Its code.
        rule: String,
        /// The slot, as `Table.slot`.
        slot: Option<String>,
        /// What happened.
        what: String,
    },
    /// A plugin of the library, in the order of its array.
    Plugin {
        /// The value of its `plugin_type`.
        kind: u32,
        /// Its `identifier`.
        identifier: String,
    },
    /// Something that the same test has to record again when it is run once more.
    Record {
        /// What was seen, in a form that can be compared.
        text: String,
    },
    /// The test cannot be done, and why: that is no fault of the plugin.
    Skipped {
        /// Why.
        why: String,
    },
    /// The process is about to die of a fault.
    Fault {
        /// What is known: signal, address, function.
        text: String,
        /// The slot that the thread was in, or empty.
        slot: String,
    },
    /// The test is through.
    Done,
}
