//! How an orchestration asks for its messages.

use pntos::sys;

use super::{World, hold::is_message_type, report, texts, upcall};
use crate::rule::calls as rules;

/// The functions that `init_orchestration_plugin` is given.
pub fn config() -> sys::PntosMessageStreamConfig {
    sys::PntosMessageStreamConfig {
        sequenced_stream_add: Some(sequenced_stream_add),
        sequenced_stream_remove: Some(sequenced_stream_remove),
        sequenced_stream_all: Some(sequenced_stream_all),
        immediate_stream_add: Some(immediate_stream_add),
        immediate_stream_remove: Some(immediate_stream_remove),
        immediate_stream_all: Some(immediate_stream_all),
    }
}

type Mediator = *mut sys::PntosMediator;

fn judge_self(world: &World, slot: &'static str, this: Mediator) {
    if this != world.lent_mediator() {
        report(&rules::WRONG_SELF, slot, "`self` is not the mediator that the plugin was given");
    }
}

unsafe fn of_type(slot: &'static str, this: Mediator, number: sys::PntosMessageType, source: *mut sys::c_char) {
    upcall(slot, (), |world, _| {
        judge_self(world, slot, this);
        if !is_message_type(number.0) {
            report(&rules::UNKNOWN_VALUE, slot, format!("`type` is {}, which is no type of message", number.0));
        }
        // SAFETY: the plugin lends the text for the call.
        unsafe { texts::optional(slot, "source_identifier", source) };
    });
}

fn all(slot: &'static str, this: Mediator, enable: sys::Bool) {
    upcall(slot, (), |world, _| {
        judge_self(world, slot, this);
        texts::truth(slot, "`enable`", enable);
    });
}

macro_rules! streams {
    ($($add:ident $remove:ident $all:ident;)*) => {$(
        unsafe extern "C" fn $add(this: Mediator, r#type: sys::PntosMessageType, source: *mut sys::c_char) {
            // SAFETY: as the API says.
            unsafe { of_type(concat!("PntosMessageStreamConfig.", stringify!($add)), this, r#type, source) }
        }

        unsafe extern "C" fn $remove(this: Mediator, r#type: sys::PntosMessageType, source: *mut sys::c_char) {
            // SAFETY: as the API says.
            unsafe { of_type(concat!("PntosMessageStreamConfig.", stringify!($remove)), this, r#type, source) }
        }

        unsafe extern "C" fn $all(this: Mediator, enable: sys::Bool) {
            all(concat!("PntosMessageStreamConfig.", stringify!($all)), this, enable);
        }
    )*};
}

streams! {
    sequenced_stream_add sequenced_stream_remove sequenced_stream_all;
    immediate_stream_add immediate_stream_remove immediate_stream_all;
}
