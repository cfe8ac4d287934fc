//! What a plugin answers, call by call, in a form in which two rounds of the same calls can be compared.

use std::any::TypeId;
use std::cell::RefCell;
use std::slice;

use pntos::{Lent, Message, lcm, sys};

/// Something that a plugin said in a call, or in a call that it made meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The slot.
    pub slot: &'static str,
    /// What it said.
    pub text: String,
}

thread_local! {
    static TRACE: RefCell<Option<Vec<Said>>> = const { RefCell::new(None) };
}

/// Does the work as if it were the first, and keeps what the plugin says meanwhile on this thread.
pub fn listen(work: impl FnOnce()) -> Vec<Said> {
    super::begin_again();
    TRACE.set(Some(Vec::new()));
    work();
    TRACE.take().unwrap_or_default()
}

/// Keeps a text, if anybody listens.
pub(super) fn say(slot: &'static str, text: impl FnOnce() -> String) {
    if TRACE.with_borrow(Option::is_some) {
        let said = Said { slot, text: text() };
        TRACE.with_borrow_mut(|trace| trace.get_or_insert_default().push(said));
    }
}

/// Keeps the elements of an array of numbers; those of other arrays are kept where they are judged.
pub(super) fn say_numbers<E: 'static>(slot: &'static str, what: impl FnOnce() -> String, elements: &[E]) {
    if TypeId::of::<E>() == TypeId::of::<f64>() {
        // SAFETY: that is the type of the elements.
        let numbers = unsafe { slice::from_raw_parts(elements.as_ptr().cast::<f64>(), elements.len()) };
        say(slot, || format!("{} is {}", what(), shown(numbers)));
    }
}

/// Keeps the numbers inside a struct that is not a message and has no array.
///
/// # Safety
///
/// `object` is live.
pub(super) unsafe fn say_inside<T: 'static>(slot: &'static str, object: *const T) {
    // SAFETY: promised by the caller, of the type that is found.
    unsafe {
        if TypeId::of::<T>() == TypeId::of::<sys::AspnMeasurementImu>() {
            let imu = &*object.cast::<sys::AspnMeasurementImu>();
            let numbers = [imu.meas_accel, imu.meas_gyro].concat();
            say(slot, || format!("force and rate at {} ns are {}", imu.time_of_validity.elapsed_nsec, shown(&numbers)));
        } else if TypeId::of::<T>() == TypeId::of::<sys::PntosStandardInertialErrors>() {
            // Numbers and nothing else behind the counting functions.
            let first = object.cast::<f64>().add(1);
            let count = size_of::<sys::PntosStandardInertialErrors>() / size_of::<f64>() - 1;
            say(slot, || format!("the errors are {}", shown(slice::from_raw_parts(first, count))));
        }
    }
}

/// Every digit of the first numbers, and a hash of all.
fn shown(numbers: &[f64]) -> String {
    const FIRST: usize = 6;
    let first: Vec<String> = numbers.iter().take(FIRST).map(|number| format!("{number:?}")).collect();
    if numbers.len() <= FIRST {
        return format!("[{}]", first.join(", "));
    }
    // One not-a-number is as good as another.
    let bits = numbers.iter().map(|number| if number.is_nan() { f64::NAN.to_bits() } else { number.to_bits() });
    let bytes: Vec<u8> = bits.flat_map(u64::to_le_bytes).collect();
    format!("[{}, ...], {} numbers with hash {:016x}", first.join(", "), numbers.len(), hash(&bytes))
}

/// What is in a message, but for its number in the sequence: a plugin may count on through its life.
///
/// # Safety
///
/// `message` is a live message that was judged.
pub(super) unsafe fn content(message: *mut sys::PntosMessage) -> String {
    let mut bytes = Vec::new();
    // SAFETY: promised by the caller.
    let kind = unsafe {
        match Lent::<Message>::from_raw(message).map(|message| lcm::encode_message(&message, &mut bytes)) {
            Some(Ok(())) => {}
            _ => return format!("a message of type {}", (*(*message).wrapped_message).message_type.0),
        }
        (*(*message).wrapped_message).message_type.0
    };
    if let Ok(copy) = lcm::decode_message(c"trace", &bytes) {
        bytes.clear();
        // SAFETY: the copy is ours alone. What was decoded can be encoded.
        unsafe { (*(*copy.as_ptr()).wrapped_message).sequence_id = 0 };
        let _ = lcm::encode_message(&copy, &mut bytes);
    }
    format!("a message of type {kind} in {} bytes with hash {:016x}", bytes.len(), hash(&bytes))
}

/// FNV-1a: any hash that is the same in every process would do.
#[must_use]
pub fn hash(bytes: &[u8]) -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    bytes.iter().fold(START, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_is_compared_and_a_not_a_number_is_one_like_another() {
        let other = f64::from_bits(f64::NAN.to_bits() | 1);
        let numbers = |first: f64, last: f64| shown(&[first, 1.0, 2.0, 3.0, 4.0, 5.0, last]);
        assert_eq!(numbers(f64::NAN, f64::NAN), numbers(f64::NAN, other));
        assert_ne!(numbers(1.0, 6.0), numbers(1.0 + f64::EPSILON, 6.0));
        assert_ne!(numbers(1.0, 6.0), numbers(1.0, 6.000_000_000_000_001));
    }

    #[test]
    fn nothing_is_kept_when_nobody_listens() {
        say("a slot", || panic!("nobody asked"));
        let heard = listen(|| say("a slot", || "something".to_owned()));
        assert_eq!(heard, [Said { slot: "a slot", text: "something".to_owned() }]);
    }
}
