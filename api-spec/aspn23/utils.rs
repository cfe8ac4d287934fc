//! Functions that work on a message of any type through its header.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// The start of any message.
pub type AspnBase = Aspn23TypeHeader;

extern "C" {
    /// Whether a message is one that ASPN itself defines.
    pub fn aspn23_is_core_message(base: &AspnBase) -> bool;

    /// The time of validity of a message that ASPN itself defines.
    pub fn aspn23_get_time(base: *const AspnBase) -> Aspn23TypeTimestamp;

    /// Sets the time of validity of a message that ASPN itself defines.
    pub fn aspn23_set_time(base: &AspnBase, time: Aspn23TypeTimestamp);

    /// Makes a deep copy of a message that ASPN itself defines.
    pub fn aspn23_copy_message(base: &AspnBase) -> &AspnBase;
}
