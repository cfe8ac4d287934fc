//! Judges what came from the plugin. Whatever is read is touched, so that a pointer that leads nowhere shows.

use std::{cell::Cell, ffi::CStr, ptr, slice};

use pntos::sys;

use super::trace;
use crate::rule::calls as rules;
use crate::world::{
    hold::{is_message_type, judge_message},
    report, texts,
};

/// Elements of an array that are looked at.
const LOOKED_AT: usize = 1 << 16;

/// Where an object came from.
pub struct At<'a> {
    slot: &'static str,
    what: &'a str,
    is_sound: Cell<bool>,
}

impl<'a> At<'a> {
    /// The result of a slot.
    pub fn result(slot: &'static str) -> Self {
        Self::argument(slot, "the result")
    }

    /// An argument of a call that the plugin makes.
    pub fn argument(slot: &'static str, what: &'a str) -> Self {
        Self { slot, what, is_sound: Cell::new(true) }
    }

    /// Whether nothing was found that keeps the object from being used.
    pub fn is_sound(&self) -> bool {
        self.is_sound.get()
    }

    pub(super) fn null_member(&self, member: &str) {
        self.is_sound.set(false);
        report(&rules::NULL_MEMBER, self.slot, format!("{} has NULL in `{member}`", self.what));
    }

    #[allow(dead_code, reason = "no object of this description has a `bool`")]
    pub(super) fn truth(&self, member: &str, value: sys::Bool) {
        texts::truth(self.slot, &format!("`{member}` of {}", self.what), value);
    }

    pub(super) fn known(&self, member: &str, number: u32, is_known: bool) {
        trace::say(self.slot, || format!("{} is {number}", self.member(member)));
        if !is_known {
            let what = self.member(member);
            report(&rules::UNKNOWN_VALUE, self.slot, format!("{what} is {number}, which is no value of its enum"));
        }
    }

    pub(super) fn message_type(&self, member: &str, value: sys::PntosMessageType) {
        self.known(member, value.0, value.0 == 0 || is_message_type(value.0));
    }

    fn member(&self, member: &str) -> String {
        if member == self.what { member.to_owned() } else { format!("`{member}` of {}", self.what) }
    }

    /// Judges the header and the source of a message.
    pub(super) unsafe fn message(&self, message: *mut sys::PntosMessage) {
        // SAFETY: promised by the caller.
        if self.is_sound() && !unsafe { judge_message(self.slot, self.what, message) } {
            self.is_sound.set(false);
        }
        if self.is_sound() {
            // SAFETY: as above; it was judged.
            trace::say(self.slot, || format!("{} is {}", self.what, unsafe { trace::content(message) }));
        }
    }

    pub(super) unsafe fn text(&self, member: &str, text: *mut sys::c_char, nullable: bool) {
        if text.is_null() {
            if !nullable {
                self.null_member(member);
            }
            return;
        }
        // SAFETY: a text of a live object ends with a NUL.
        let text = unsafe { CStr::from_ptr(text) };
        trace::say(self.slot, || format!("{} is {text:?}", self.member(member)));
        if text.to_str().is_err() {
            let what = format!("{} is not UTF-8: {:?}", self.member(member), text.to_string_lossy());
            report(&rules::NOT_UTF8, self.slot, what);
        }
    }

    pub(super) unsafe fn one<T: 'static>(&self, member: &str, object: *mut T, nullable: bool) {
        if object.is_null() {
            if !nullable {
                self.null_member(member);
            }
            return;
        }
        // SAFETY: it is as long as its type, and alive.
        unsafe {
            touch(object.cast::<u8>(), size_of::<T>());
            trace::say_inside(self.slot, object);
        }
    }

    pub(super) unsafe fn nested<T>(
        &self,
        member: &str,
        object: *mut T,
        nullable: bool,
        judge: unsafe fn(&At<'_>, *mut T),
    ) {
        if object.is_null() {
            if !nullable {
                self.null_member(member);
            }
            return;
        }
        // SAFETY: a nested object is alive as long as the one that holds it.
        unsafe { self.inner(&format!("`{member}` of {}", self.what), object, judge) };
    }

    unsafe fn inner<T>(&self, what: &str, object: *mut T, judge: unsafe fn(&At<'_>, *mut T)) {
        let at = At::argument(self.slot, what);
        // SAFETY: promised by the caller; a counted object begins with its counting functions.
        unsafe {
            if (*object.cast::<*mut sys::PntosManagedMemory>()).is_null() {
                at.null_member("memory");
            } else {
                judge(&at, object);
            }
        }
        self.is_sound.set(self.is_sound() && at.is_sound());
    }

    pub(super) unsafe fn elements<'e, E: 'static>(
        &self,
        member: &str,
        array: *mut E,
        count: usize,
        nullable: bool,
    ) -> &'e [E] {
        if count == 0 || (array.is_null() && nullable) {
            return &[];
        }
        if array.is_null() || count > texts::MOST {
            self.is_sound.set(false);
            let what = if array.is_null() { "NULL".to_owned() } else { format!("{array:p}") };
            let what = format!("{} is {what}, and its count says {count}", self.member(member));
            report(&rules::COUNT, self.slot, what);
            return &[];
        }
        let looked_at = count.min(LOOKED_AT);
        // SAFETY: the object says that it has so many elements.
        unsafe {
            touch(array.cast::<u8>(), looked_at * size_of::<E>());
            touch(array.add(count - 1).cast::<u8>(), size_of::<E>());
            let elements = slice::from_raw_parts(array, looked_at);
            trace::say_numbers(self.slot, || self.member(member), elements);
            elements
        }
    }

    pub(super) unsafe fn texts(&self, member: &str, array: *mut *mut sys::c_char, count: usize, nullable: bool) {
        // SAFETY: promised by the caller.
        for text in unsafe { self.elements(member, array, count, nullable) } {
            // SAFETY: as above.
            unsafe { self.text(member, *text, false) };
        }
    }

    pub(super) unsafe fn objects<T: 'static>(
        &self,
        member: &str,
        array: *mut *mut T,
        count: usize,
        absent: bool,
        judge: unsafe fn(&At<'_>, *mut T),
    ) {
        // SAFETY: promised by the caller.
        for (index, object) in unsafe { self.elements(member, array, count, false) }.iter().enumerate() {
            if !object.is_null() {
                // SAFETY: nested objects are alive as long as the one that holds them.
                unsafe { self.inner(&format!("`{member}[{index}]` of {}", self.what), *object, judge) };
            } else if !absent {
                self.null_member(&format!("{member}[{index}]"));
            }
        }
    }
}

/// Reads every page of a range.
unsafe fn touch(start: *const u8, length: usize) {
    for offset in (0..length).step_by(1024).chain(length.checked_sub(1)) {
        // SAFETY: the range can be read, or a fault says that it cannot.
        unsafe { ptr::read_volatile(start.add(offset)) };
    }
}
