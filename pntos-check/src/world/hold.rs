//! References that the plugin passes to us.

use std::{
    ffi::CStr,
    hash::{DefaultHasher, Hash, Hasher},
    ptr,
};

use pntos::{Lent, Message, lcm, sys};

use super::{
    arena::arena,
    counting::history,
    ledger::{Refusal, ledger},
    report,
};
use crate::rule::{calls, memory as rules};

/// One reference of ours to an object of the plugin, or to one of our own that came back.
pub struct Held<T> {
    object: *mut T,
}

// SAFETY: a reference may be given back on any thread on which the plugin may be called; a `Held` is dropped between
// calls or inside one.
unsafe impl<T> Send for Held<T> {}

impl<T> Held<T> {
    /// Takes over a reference that came as `what` of `slot`; nothing if the object cannot be used.
    ///
    /// # Safety
    ///
    /// `object` is NULL or a live counted object.
    pub unsafe fn receive(slot: &'static str, what: &str, object: *mut T) -> Option<Self> {
        if object.is_null() {
            return None;
        }
        if arena().contains(object.addr()) {
            return Self::back(slot, what, object);
        }
        // SAFETY: promised by the caller.
        unsafe { judge_counting(slot, what, object.cast()) }.then(|| Self { object })
    }

    /// One of our own objects comes back.
    fn back(slot: &'static str, what: &str, object: *mut T) -> Option<Self> {
        let refusal = match ledger().back(object.cast(), slot, true) {
            Ok(()) => return Some(Self { object }),
            Err(refusal) => refusal,
        };
        match refusal {
            Refusal::NoObject => report(
                &rules::COUNTS_NO_OBJECT,
                slot,
                format!("{what} points into memory of the system at which no object begins"),
            ),
            Refusal::Gone(known) => report(
                &rules::USES_RELEASED,
                slot,
                format!("{what} is a `{}` whose last reference was given back: {}", known.kind.name, history(&known)),
            ),
            Refusal::NotHeld(known) => report(
                &rules::TRANSFERS_UNHELD,
                slot,
                format!("{what} is a `{}` to which it holds no reference: {}", known.kind.name, history(&known)),
            ),
        }
        None
    }

    /// The object.
    pub fn as_ptr(&self) -> *mut T {
        self.object
    }

    /// One reference more, as the plugin's own functions count.
    pub fn another(&self) -> Self {
        if ledger().number(self.object.cast()).is_some() {
            ledger().keep(self.object.cast());
        } else {
            // SAFETY: the object is live, and its functions were looked at when it came.
            unsafe {
                if let Some(inc_ref) = (*memory_of(self.object.cast())).inc_ref {
                    inc_ref(self.object.cast());
                }
            }
        }
        Self { object: self.object }
    }

    /// The reference becomes the plugin's again, as a result of `slot`.
    pub fn give_back(self, slot: &'static str) -> *mut T {
        let object = self.object;
        std::mem::forget(self);
        if arena().contains(object.addr()) { super::give_back(object, slot) } else { object }
    }
}

impl<T> Drop for Held<T> {
    fn drop(&mut self) {
        if arena().contains(self.object.addr()) {
            return ledger().release(self.object.cast());
        }
        let _call = crate::slot::enter("PntosManagedMemory.dec_ref");
        // SAFETY: this is our reference, and the functions were looked at when it came.
        unsafe {
            if let Some(dec_ref) = (*memory_of(self.object.cast())).dec_ref {
                dec_ref(self.object.cast());
            }
        }
    }
}

/// The counting functions of a counted object.
///
/// # Safety
///
/// `object` is live.
pub unsafe fn memory_of(object: *mut sys::c_void) -> *mut sys::PntosManagedMemory {
    // SAFETY: every counted object begins with this pointer.
    unsafe { ptr::read(object.cast()) }
}

/// Whether an object's counting functions are there; tries them.
///
/// # Safety
///
/// `object` is a live object of the plugin to which we hold a reference.
unsafe fn judge_counting(slot: &'static str, what: &str, object: *mut sys::c_void) -> bool {
    // SAFETY: promised by the caller.
    let memory = unsafe { memory_of(object) };
    if memory.is_null() {
        report(&calls::NULL_MEMBER, slot, format!("{what} has NULL in `memory`"));
        return false;
    }
    // SAFETY: the functions of a live object.
    let functions = unsafe { ((*memory).inc_ref, (*memory).dec_ref, (*memory).num_refs) };
    let (Some(inc_ref), Some(dec_ref), num_refs) = functions else {
        let missing = if functions.0.is_none() { "inc_ref" } else { "dec_ref" };
        report(&calls::NULL_MEMBER, slot, format!("{what} has NULL in `memory->{missing}`"));
        return false;
    };
    let Some(num_refs) = num_refs else {
        report(&calls::NULL_MEMBER, slot, format!("{what} has NULL in `memory->num_refs`"));
        return true;
    };
    let _call = crate::slot::enter("PntosManagedMemory.num_refs");
    // Two references are taken, so that a thread of the plugin that gives one back meanwhile does not look like a fault.
    // SAFETY: as above; the references that are taken are given back, if they were counted.
    unsafe {
        let before = num_refs(object);
        inc_ref(object);
        inc_ref(object);
        let between = num_refs(object);
        // 0 says that the object cannot tell.
        if before != 0 && between <= before {
            let what = format!("`num_refs` of {what} is {before}, and {between} after two calls of `inc_ref`");
            report(&rules::MISCOUNTS, slot, what);
            return true;
        }
        dec_ref(object);
        dec_ref(object);
    }
    true
}

/// Judges a message of the plugin; `false` if it cannot be read.
///
/// # Safety
///
/// `message` is a live message.
pub unsafe fn judge_message(slot: &'static str, what: &str, message: *const sys::PntosMessage) -> bool {
    // SAFETY: promised by the caller.
    let (wrapped, source) = unsafe { ((*message).wrapped_message, (*message).source_identifier) };
    if wrapped.is_null() {
        report(&calls::NULL_MEMBER, slot, format!("{what} has NULL in `wrapped_message`"));
        return false;
    }
    if source.is_null() {
        report(&calls::NULL_MEMBER, slot, format!("{what} has NULL in `source_identifier`"));
        return false;
    }
    // SAFETY: a message begins with its header; the text ends with a NUL.
    let (header, source) = unsafe { (&*wrapped, CStr::from_ptr(source)) };
    let number = header.message_type.0;
    if !is_message_type(number) {
        let why = if number == 0 { "which says that nobody filled it in" } else { "which is no type of ASPN or pntOS" };
        report(&calls::MESSAGE_TYPE, slot, format!("{what} has the message type {number}, {why}"));
    }
    if source.to_str().is_err() {
        report(&calls::NOT_UTF8, slot, format!("the source of {what} is not UTF-8: {:?}", source.to_string_lossy()));
    }
    true
}

/// A number that another content of the message would not have.
///
/// # Safety
///
/// `message` is a live message that was judged.
unsafe fn fingerprint(message: *mut sys::PntosMessage) -> u64 {
    let mut hash = DefaultHasher::new();
    // SAFETY: promised by the caller.
    unsafe {
        let header = &*(*message).wrapped_message;
        (header.message_type.0, header.vendor_id, header.device_id).hash(&mut hash);
        (header.context_id, header.sequence_id).hash(&mut hash);
        CStr::from_ptr((*message).source_identifier).hash(&mut hash);
        let mut bytes = Vec::new();
        if let Some(message) = Lent::<Message>::from_raw(message)
            && lcm::encode_message(&message, &mut bytes).is_ok()
        {
            bytes.hash(&mut hash);
        }
    }
    hash.finish()
}

/// A message that the plugin passed to the system, kept for a while: it may not change any more.
pub struct Passed {
    message: Held<sys::PntosMessage>,
    slot: &'static str,
    fingerprint: u64,
}

impl Passed {
    /// Keeps a message that came by `slot`.
    ///
    /// # Safety
    ///
    /// It was judged.
    pub unsafe fn keep(message: Held<sys::PntosMessage>, slot: &'static str) -> Self {
        // SAFETY: promised by the caller.
        let fingerprint = unsafe { fingerprint(message.as_ptr()) };
        Self { message, slot, fingerprint }
    }
}

impl Drop for Passed {
    fn drop(&mut self) {
        // SAFETY: it was judged when it came, and we hold it.
        if unsafe { fingerprint(self.message.as_ptr()) } != self.fingerprint {
            report(&rules::CHANGES_PASSED, self.slot, "a message that it was passed is another one a little later");
        }
    }
}

/// Whether a number is the type of a message.
pub fn is_message_type(number: u32) -> bool {
    let of_aspn = sys::Aspn23MessageType(number).name().is_some();
    let of_pntos = sys::PntosMessageType(number).name().is_some();
    let extended = sys::Aspn23MessageType::ASPN_EXTENDED_BEGIN.0..=sys::Aspn23MessageType::ASPN_EXTENDED_END.0;
    number != 0 && (of_aspn || of_pntos || extended.contains(&number))
}
