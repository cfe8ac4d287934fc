//! What was read and written, for whoever asks the registry afterwards.

use pntos::{Mediator, notices};

const GROUP: &str = "lcm-log/statistics";

/// Counts of a run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Statistics {
    /// What the log itself was like.
    pub log: lcm_event_log::Statistics,
    pub decoded: u64,
    pub unknown_fingerprint: u64,
    pub undecodable: u64,
    pub written: u64,
}

pub(crate) fn publish(mediator: &Mediator, statistics: &Statistics) {
    let values = [
        ("events", statistics.log.events),
        ("decoded", statistics.decoded),
        ("unknown_fingerprint", statistics.unknown_fingerprint),
        ("undecodable", statistics.undecodable),
        ("corrupt_headers", statistics.log.corrupt_headers),
        ("impossible_lengths", statistics.log.impossible_lengths),
        ("skipped_bytes", statistics.log.skipped_bytes),
        ("truncated", u64::from(statistics.log.truncated)),
        ("written", statistics.written),
    ];
    set(mediator, &values);
}

pub(crate) fn publish_written(mediator: &Mediator, written: u64) {
    set(mediator, &[("written", written)]);
}

fn set(mediator: &Mediator, values: &[(&str, u64)]) {
    if let Err(error) = notices::publish(mediator, GROUP, values.iter().copied()) {
        mediator.warn(format_args!("the counts of the run are lost: {error}"));
    }
}
