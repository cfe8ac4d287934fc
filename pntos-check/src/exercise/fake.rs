//! A call that the plugin makes of a table of ours.

use pntos::sys;

use super::{
    arguments::{Asked, Make},
    judge::At,
};
use crate::rule::calls as rules;
use crate::slot::{self, Entered};
use crate::world::{self, hold::Held, report, texts};

/// One call.
pub struct Answer {
    slot: &'static str,
    call: Option<Entered>,
    taken: Vec<Held<sys::c_void>>,
}

#[allow(dead_code, reason = "which of these are used depends on the description")]
impl Answer {
    /// The plugin calls `slot`.
    pub fn to(slot: &'static str) -> Self {
        let call = Some(slot::enter(slot));
        if world::current().is_some_and(world::World::is_shut_down) {
            report(&rules::AFTER_SHUTDOWN, slot, "it is called after `shutdown_plugin` returned");
        }
        Self { slot, call, taken: Vec::new() }
    }

    /// What was transferred is given back, and the call ends.
    pub(super) fn go(&mut self) {
        self.taken.clear();
        self.call = None;
    }

    pub(super) fn truth(&self, parameter: &str, value: sys::Bool) {
        texts::truth(self.slot, &format!("`{parameter}`"), value);
    }

    pub(super) fn known(&self, parameter: &str, number: u32, is_known: bool) {
        At::argument(self.slot, "the call").known(parameter, number, is_known);
    }

    pub(super) fn message_type(&self, parameter: &str, value: sys::PntosMessageType) {
        At::argument(self.slot, "the call").message_type(parameter, value);
    }

    pub(super) unsafe fn text(&self, parameter: &str, text: *mut sys::c_char, nullable: bool) {
        // SAFETY: the plugin lends it for the call.
        unsafe {
            if nullable {
                texts::optional(self.slot, parameter, text);
            } else {
                texts::required(self.slot, parameter, text);
            }
        }
    }

    pub(super) unsafe fn texts(&self, parameter: &str, array: *mut *mut sys::c_char, count: usize) {
        // SAFETY: the plugin lends them for the call.
        unsafe {
            for text in texts::elements(self.slot, parameter, array, count) {
                texts::required(self.slot, parameter, *text);
            }
        }
    }

    pub(super) unsafe fn elements<E: 'static>(&self, parameter: &str, array: *mut E, count: usize) {
        // SAFETY: the plugin lends them for the call.
        unsafe { At::argument(self.slot, "the call").elements(parameter, array, count, false) };
    }

    /// Takes an object that is transferred.
    pub(super) unsafe fn take<T>(
        &mut self,
        parameter: &str,
        object: *mut T,
        nullable: bool,
        judge: unsafe fn(&At<'_>, *mut T),
    ) {
        if object.is_null() {
            if !nullable {
                report(&rules::NULL_ARGUMENT, self.slot, format!("`{parameter}` is NULL"));
            }
            return;
        }
        let what = format!("`{parameter}`");
        // SAFETY: the plugin transfers a live object.
        unsafe {
            if let Some(held) = Held::receive(self.slot, &what, object.cast::<sys::c_void>()) {
                judge(&At::argument(self.slot, &what), object);
                self.taken.push(held);
            }
        }
    }

    /// An object to answer with.
    pub(super) fn object<T: Make>(&self) -> *mut T {
        world::give_back(T::make(&Asked::nothing()), self.slot)
    }
}
