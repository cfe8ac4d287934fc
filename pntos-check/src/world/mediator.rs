//! The mediator.

use std::ffi::CStr;
use std::ptr::null_mut;

use pntos::sys;

use super::{
    Line, MESSAGES, Outgoing, World, data,
    draft::{Draft, memory},
    give_back,
    hold::{Held, Passed, judge_message},
    ledger::{Kind, Origin, Way, ledger},
    messages::{Content, message},
    observers, quoted, registry, report, texts, upcall,
};
use crate::rule::calls as rules;

/// The name of the only solution that this system gives.
pub const SOLUTION: &CStr = c"BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE";

static KIND: Kind = Kind { name: "PntosMediator", fixed: true };

/// The mediator of a new world, with one reference of ours.
pub(super) fn new() -> *mut sys::PntosMediator {
    let mut draft = Draft::new(&KIND, &[]);
    let registry = draft.nest(registry::new());
    let mediator = draft.publish(sys::PntosMediator {
        memory: memory(),
        get_filter_description_list: Some(get_filter_description_list),
        request_solutions: Some(request_solutions),
        process_pntos_message: Some(process_pntos_message),
        broadcast_aspn_message: Some(broadcast_aspn_message),
        log_message: Some(log_message),
        log_message_fmt: Some(pntos_check_log_message_fmt),
        registry,
    });
    let origin = Origin { slot: "PntosCommonPlugin.init_plugin", parameter: "mediator", way: Way::Nested };
    ledger().show(registry.cast(), origin);
    mediator
}

/// As `upcall`, for a slot of the mediator itself.
fn mediate<R: Copy>(
    slot: &'static str,
    this: *mut sys::PntosMediator,
    neutral: R,
    body: impl FnOnce(&'static World) -> R,
) -> R {
    upcall(slot, neutral, |world, caller| {
        if this != world.lent_mediator() {
            report(&rules::WRONG_SELF, slot, format!("`self` is not the mediator that {} was given", quoted(caller)));
            return neutral;
        }
        if observers::is_notifying() {
            report(&rules::IN_NOTIFY, slot, "it is called from a callback that a registry notifies");
        }
        body(world)
    })
}

unsafe extern "C" fn get_filter_description_list(this: *mut sys::PntosMediator) -> *mut sys::PntosStringArray {
    const SLOT: &str = "PntosMediator.get_filter_description_list";
    mediate(SLOT, this, null_mut(), |_| give_back(data::strings(&[SOLUTION]), SLOT))
}

unsafe extern "C" fn request_solutions(
    this: *mut sys::PntosMediator,
    solution_times: *mut sys::AspnTypeTimestamp,
    num_solution_times: usize,
    filter_description: *mut sys::c_char,
) -> *mut sys::PntosMessageArray {
    const SLOT: &str = "PntosMediator.request_solutions";
    mediate(SLOT, this, null_mut(), |_| {
        // SAFETY: the plugin lends the array and the text for the call.
        let (times, name) = unsafe {
            let times = texts::elements(SLOT, "solution_times", solution_times, num_solution_times);
            (times, texts::optional(SLOT, "filter_description", filter_description))
        };
        if name.is_some_and(|name| name != SOLUTION) {
            return null_mut();
        }
        let solutions: Vec<_> =
            times.iter().map(|time| message(Content::Solution, c"system", time.elapsed_nsec)).collect();
        give_back(data::messages(&solutions), SLOT)
    })
}

unsafe extern "C" fn process_pntos_message(this: *mut sys::PntosMediator, message: *mut sys::PntosMessage) {
    const SLOT: &str = "PntosMediator.process_pntos_message";
    // SAFETY: the plugin transfers the message.
    mediate(SLOT, this, (), |world| unsafe { world.take_message(SLOT, message, [None, None]) });
}

unsafe extern "C" fn broadcast_aspn_message(
    this: *mut sys::PntosMediator,
    message: *mut sys::PntosMessage,
    transport: *mut sys::c_char,
    destination_identifier: *mut sys::c_char,
) {
    const SLOT: &str = "PntosMediator.broadcast_aspn_message";
    mediate(SLOT, this, (), |world| {
        // SAFETY: the plugin lends the texts for the call.
        let to = unsafe {
            [
                texts::optional(SLOT, "transport", transport),
                texts::optional(SLOT, "destination_identifier", destination_identifier),
            ]
        };
        // SAFETY: the plugin transfers the message.
        unsafe { world.take_message(SLOT, message, to.map(|text| Some(text?.to_string_lossy().into_owned()))) };
    });
}

unsafe extern "C" fn log_message(
    this: *mut sys::PntosMediator,
    level: sys::PntosLoggingLevel,
    message: *mut sys::c_char,
) {
    // SAFETY: the plugin lends the text for the call.
    unsafe { take_line("PntosMediator.log_message", "message", this, level, message) };
}

unsafe extern "C" {
    /// In `variadic.c`: makes a text of the format and its arguments, and goes on to [`pntos_check_logged`].
    fn pntos_check_log_message_fmt(
        this: *mut sys::PntosMediator,
        level: sys::PntosLoggingLevel,
        fmt: *mut sys::c_char,
        ...
    );
}

#[unsafe(no_mangle)]
unsafe extern "C" fn pntos_check_logged(
    this: *mut sys::PntosMediator,
    level: sys::PntosLoggingLevel,
    text: *mut sys::c_char,
) {
    // SAFETY: the text is there for the call.
    unsafe { take_line("PntosMediator.log_message_fmt", "fmt", this, level, text) };
}

/// Takes a line that the plugin logs by `slot`.
///
/// # Safety
///
/// `text` is NULL or ends with a NUL.
unsafe fn take_line(
    slot: &'static str,
    parameter: &str,
    this: *mut sys::PntosMediator,
    level: sys::PntosLoggingLevel,
    text: *mut sys::c_char,
) {
    mediate(slot, this, (), |world| {
        if level.name().is_none() {
            report(&rules::UNKNOWN_VALUE, slot, format!("`level` is {}, which is no `PntosLoggingLevel`", level.0));
        }
        // SAFETY: promised by the caller.
        if let Some(text) = unsafe { texts::required(slot, parameter, text) } {
            let mut seen = world.seen();
            if seen.log.len() < world.remembered {
                seen.log.push(Line { level, text: text.to_string_lossy().into_owned() });
            }
        }
    });
}

impl World {
    /// Takes a message that the plugin passes to the system.
    ///
    /// # Safety
    ///
    /// `message` is NULL or a live message.
    unsafe fn take_message(&self, slot: &'static str, message: *mut sys::PntosMessage, to: [Option<String>; 2]) {
        if message.is_null() {
            return report(&rules::NULL_ARGUMENT, slot, "`message` is NULL");
        }
        // SAFETY: promised by the caller.
        let Some(held) = (unsafe { Held::receive(slot, "`message`", message) }) else { return };
        // SAFETY: we hold the message now.
        if !unsafe { judge_message(slot, "`message`", message) } {
            return;
        }
        // SAFETY: judged: both pointers can be followed.
        let outgoing = unsafe {
            let header = *(*message).wrapped_message;
            Outgoing {
                slot,
                message_type: header.message_type.0,
                source: CStr::from_ptr((*message).source_identifier).to_string_lossy().into_owned(),
                sequence: header.sequence_id,
                to,
            }
        };
        // SAFETY: as above.
        let passed = unsafe { Passed::keep(held, slot) };
        let mut seen = self.seen();
        if seen.outgoing.len() < self.remembered {
            seen.outgoing.push(outgoing);
        }
        seen.messages.push(passed);
        let oldest = (seen.messages.len() > MESSAGES).then(|| seen.messages.remove(0));
        // Giving it back may call the plugin.
        drop(seen);
        drop(oldest);
    }
}
