//! The counting functions of what we hand out. Only the plugin calls them; our own references move inside.

use pntos::sys;

use super::{
    ledger::{Event, Known, Refusal, Way, ledger},
    report,
};
use crate::{rule::memory as rules, slot};

/// The table that all objects of ours point to.
pub static FUNCTIONS: sys::PntosManagedMemory =
    sys::PntosManagedMemory { inc_ref: Some(inc_ref), dec_ref: Some(dec_ref), num_refs: Some(num_refs) };

/// Where a call is counted that the plugin makes in a thread of its own.
pub const OWN_THREAD: &str = "a thread of the plugin";

/// The slot of the plugin that runs on this thread.
pub fn here() -> &'static str {
    slot::current().unwrap_or(OWN_THREAD)
}

unsafe extern "C" fn inc_ref(object: *mut sys::c_void) {
    if let Err(refusal) = ledger().taken(object.cast(), here()) {
        refused(refusal, "inc_ref");
    }
}

unsafe extern "C" fn dec_ref(object: *mut sys::c_void) {
    if let Err(refusal) = ledger().back(object.cast(), here(), false) {
        refused(refusal, "dec_ref");
    }
}

unsafe extern "C" fn num_refs(object: *mut sys::c_void) -> usize {
    match ledger().check(object.cast()) {
        Ok(count) => count,
        Err(refusal) => {
            refused(refusal, "num_refs");
            0
        }
    }
}

fn refused(refusal: Refusal, function: &str) {
    match refusal {
        Refusal::NoObject => report(
            &rules::COUNTS_NO_OBJECT,
            here(),
            format!("calls `{function}` with an address at which no object of the system begins"),
        ),
        Refusal::Gone(known) if function == "dec_ref" => report(
            &rules::OVER_RELEASE,
            here(),
            format!("gives back a reference to {} that is gone: {}", describe(&known), history(&known)),
        ),
        Refusal::Gone(known) => report(
            &rules::USES_RELEASED,
            here(),
            format!(
                "calls `{function}` of {} after its last reference was given back: {}",
                describe(&known),
                history(&known)
            ),
        ),
        Refusal::NotHeld(known) => report(
            &rules::OVER_RELEASE,
            here(),
            format!("gives back a reference to {} that it does not hold: {}", describe(&known), history(&known)),
        ),
    }
}

/// The object and where it came from.
pub fn describe(known: &Known) -> String {
    let name = known.kind.name;
    let article = if name.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    match known.origin {
        None => format!("{article} {name}"),
        Some(origin) => format!("{article} {name} {}", came(origin.way, origin.slot, origin.parameter)),
    }
}

/// How an object came to the plugin.
pub fn came(way: Way, slot: &str, parameter: &str) -> String {
    let parameter = if parameter.is_empty() { String::new() } else { format!(" as `{parameter}`") };
    match way {
        Way::Transferred => format!("transferred by `{slot}`{parameter}"),
        Way::Returned => format!("returned by `{slot}`"),
        Way::Lent => format!("lent by `{slot}`{parameter}"),
        Way::Nested => format!("nested in what came by `{slot}`{parameter}"),
    }
}

/// What happened to the references of an object.
pub fn history(known: &Known) -> String {
    if known.trail.is_empty() {
        return "the plugin was never given a reference".to_owned();
    }
    let events: Vec<String> = known
        .trail
        .iter()
        .map(|event| match event {
            Event::Given(slot) => format!("one came by `{slot}`"),
            Event::Taken(slot) => format!("one was taken in `{slot}`"),
            Event::Back(slot) => format!("one was given back in `{slot}`"),
        })
        .collect();
    events.join(", ")
}
