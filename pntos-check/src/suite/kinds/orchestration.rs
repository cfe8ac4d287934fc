//! Orchestrations: one answer for each time that is asked for, by the names that are listed.

use std::ffi::{CStr, CString};
use std::ptr::null_mut;

use pntos::sys::{self, PntosPluginTypes as Kinds};

use super::ask::{ask, give, lend};
use crate::rule::services as rules;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::draft::Loan;
use crate::world::hold::Held;
use crate::world::ledger::Kind;
use crate::world::messages::{Content, SECOND, START, message};
use crate::world::streams;
use crate::{Judge, Plugin};

const ORCHESTRATIONS: Applies = Applies::Kinds(&[Kinds::PNTOS_ORCHESTRATION_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "orchestration::filter_names",
        about: "the listed names keep the convention, and solutions can be asked for by each of them",
        applies: ORCHESTRATIONS,
        run: filter_names,
    },
    Test {
        name: "orchestration::solutions",
        about: "a request has one answer for each time, with and without messages before it",
        applies: ORCHESTRATIONS,
        run: solutions,
    },
];

const LIST: &str = "PntosOrchestrationPlugin.get_filter_description_list";
const REQUEST: &str = "PntosOrchestrationPlugin.request_solutions";

fn begin(plugin: &Plugin) {
    call!(plugin.table(), PntosOrchestrationPlugin.init_orchestration_plugin, null_mut(), streams::config());
}

/// Solutions at `times` by a name, or by none.
fn request(plugin: &Plugin, times: &[i64], name: Option<&CStr>) -> Option<Held<sys::PntosMessageArray>> {
    static TIMES: Kind = Kind { name: "array of times", fixed: true };
    let times: Vec<_> = times.iter().map(|time| sys::AspnTypeTimestamp { elapsed_nsec: *time }).collect();
    let lent = Loan::new(&times, &TIMES, REQUEST, "solution_times");
    let name = name.map(|name| lend!(name, PntosOrchestrationPlugin.request_solutions, "filter_description"));
    let pointer = name.as_ref().map_or(null_mut(), |name| name.pointer().cast());
    ask!(plugin.table(), PntosOrchestrationPlugin.request_solutions, lent.pointer(), times.len(), pointer)
}

fn filters(plugin: &Plugin) -> Vec<CString> {
    let list = ask!(plugin.table(), PntosOrchestrationPlugin.get_filter_description_list);
    let Some(list) = list else { return Vec::new() };
    // SAFETY: a live array of strings; a count of zero says nothing about the pointer.
    unsafe {
        let (data, count) = ((*list.as_ptr()).data, (*list.as_ptr()).num_strings);
        let texts = if count == 0 || data.is_null() { &[] } else { std::slice::from_raw_parts(data, count) };
        texts.iter().filter(|text| !text.is_null()).map(|text| CStr::from_ptr(*text).to_owned()).collect()
    }
}

fn feed(plugin: &Plugin) {
    for second in 0..10 {
        for content in Content::ORDINARY {
            let message = message(content, c"/check/sensor", START + second * SECOND);
            let message = give!(message, PntosOrchestrationPlugin.process_pntos_message, "message");
            call!(plugin.table(), PntosOrchestrationPlugin.process_pntos_message, message, (second % 2) as u8);
        }
    }
}

fn filter_names(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    begin(&plugin);
    feed(&plugin);
    // What is not even text is for others to say.
    for name in filters(&plugin).into_iter().filter(|name| name.to_str().is_ok()) {
        if let Err(why) = judge_name(&name.to_string_lossy()) {
            judge.report(&rules::FILTER_NAME, LIST, format!("{name:?} {why}"));
        }
        if request(&plugin, &[START + 5 * SECOND], Some(&name)).is_none() {
            let what =
                format!("{name:?} is listed, and NULL in place of the array says that there is no such solution");
            judge.report(&rules::SOLUTIONS, REQUEST, what);
        }
    }
    if request(&plugin, &[START + 5 * SECOND], Some(c"NO_SUCH_SOLUTION_OF_ANYBODY")).is_some() {
        judge.report(&rules::SOLUTIONS, REQUEST, "it returns an array for a name that is not listed");
    }
    judge.finish(plugin);
}

/// Whether a name of a solution keeps the convention by which users look for it.
fn judge_name(name: &str) -> Result<(), &'static str> {
    if !name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_') {
        return Err("is not in upper snake case");
    }
    if !name.ends_with("_ESTIMATE") {
        return Err("does not end with `_ESTIMATE`");
    }
    if !name.contains("ASPN_") {
        return Err("does not name the message type of the solution");
    }
    Ok(())
}

fn solutions(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    begin(&plugin);
    let times = [START, START + SECOND, START + 5 * SECOND, START - 1_000_000 * SECOND];
    let judge_count = |when: &str| {
        for times in [&times[..], &times[..1], &[]] {
            let Some(answer) = request(&plugin, times, None) else { continue };
            // SAFETY: a live array.
            let count = unsafe { (*answer.as_ptr()).num_messages };
            if count != times.len() {
                let what = format!("{when}, {} times were asked for, and the array has {count} elements", times.len());
                judge.report(&rules::SOLUTIONS, REQUEST, what);
            }
        }
    };
    judge_count("before any message");
    feed(&plugin);
    judge_count("after some messages");
    judge.finish(plugin);
}

#[cfg(test)]
mod tests {
    use super::judge_name;

    #[test]
    fn names_of_solutions_are_judged_by_the_convention() {
        assert_eq!(judge_name("BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE"), Ok(()));
        assert!(judge_name("Best_ASPN_MEASUREMENT_POSITION_ESTIMATE").unwrap_err().contains("upper"));
        assert!(judge_name("BEST_ASPN_MEASUREMENT_POSITION").unwrap_err().contains("_ESTIMATE"));
        assert!(judge_name("BEST_ESTIMATE").unwrap_err().contains("message type"));
    }
}
