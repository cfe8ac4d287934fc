//! From bytes to structs of C.
//!
//! [`measure`] steps through the bytes and finds out whether they have the right form and how much room their structs
//! need; it looks only at what decides that. [`fill`] steps through them again, into memory of exactly that size.

use core::{ffi::CStr, ptr};

use super::{
    kind::Kind,
    table::{Counts, Element, Length, Step, Struct},
};
use crate::sys;

/// The unit of the memory that structs are decoded into: all that ASPN knows is aligned to it at most.
pub(super) type Word = u64;

/// The bytes are not the struct. [`walk::explain`](super::walk::explain) says why.
#[derive(Debug)]
pub(super) struct Refused;

type Result<T> = core::result::Result<T, Refused>;

/// The words that a struct and what it points to need in C.
pub(super) fn measure(of: &Struct, mut bytes: &[u8]) -> Result<usize> {
    let mut words = words(of.size, 1);
    measure_one(of, &mut bytes, &mut words)?;
    let addressable = words <= isize::MAX as usize / size_of::<Word>() / 2;
    if bytes.is_empty() && addressable { Ok(words) } else { Err(Refused) }
}

/// Decodes the struct into `memory`, and what it points to behind it.
///
/// # Safety
///
/// `memory` has room for `words` words, which are at least as many as the struct itself needs.
pub(super) unsafe fn fill(of: &Struct, mut bytes: &[u8], memory: *mut Word, words: usize) -> Result<()> {
    let mut room = Room { next: memory, words };
    let base = room.take(of.size, 1)?.cast::<u8>();
    // SAFETY: the room is ours.
    unsafe { fill_one(of, &mut bytes, base, &mut room) }?;
    if let Some(message_type) = of.message_type {
        // SAFETY: a message begins with a header, which begins with its type.
        unsafe { base.cast::<sys::Aspn23MessageType>().write(message_type) };
    }
    Ok(())
}

/// The words that so many things of that size take.
pub(super) fn words(size: usize, count: usize) -> usize {
    size.saturating_mul(count).div_ceil(size_of::<Word>())
}

/// What is left of the memory of a message.
struct Room {
    next: *mut Word,
    words: usize,
}

impl Room {
    /// Memory for so many things of that size.
    fn take(&mut self, size: usize, count: usize) -> Result<*mut Word> {
        let words = words(size, count);
        self.words = self.words.checked_sub(words).ok_or(Refused)?;
        let taken = self.next;
        // SAFETY: there were that many words.
        self.next = unsafe { taken.add(words) };
        Ok(taken)
    }
}

#[inline(always)]
fn take<'a>(bytes: &mut &'a [u8], count: usize) -> Result<&'a [u8]> {
    let (taken, left) = bytes.split_at_checked(count).ok_or(Refused)?;
    *bytes = left;
    Ok(taken)
}

/// Takes `count` elements of which each has at least `least` bytes, if they can be there at all.
#[inline(always)]
fn plausible(bytes: &[u8], count: u64, least: usize) -> Result<usize> {
    let count = usize::try_from(count).map_err(|_| Refused)?;
    match count.checked_mul(least) {
        Some(needed) if needed <= bytes.len() => Ok(count),
        _ => Err(Refused),
    }
}

fn text<'a>(bytes: &mut &'a [u8]) -> Result<&'a CStr> {
    let length = take(bytes, 4)?.first_chunk().map(|length| u32::from_be_bytes(*length)).ok_or(Refused)?;
    let length = usize::try_from(length).map_err(|_| Refused)?;
    CStr::from_bytes_with_nul(take(bytes, length)?).map_err(|_| Refused)
}

impl Length {
    #[inline(always)]
    fn on_wire(&self, run: &[u8]) -> Result<u64> {
        let bytes = &run[self.at..];
        let count = match (self.kind, bytes) {
            (Kind::I16ToU8, [0, low, ..]) => u64::from(*low),
            (Kind::I32ToU16, [0, 0, high, low, ..]) => u64::from(u16::from_be_bytes([*high, *low])),
            (kind, _) => kind.length(bytes).ok_or(Refused)?,
        };
        Ok(count)
    }
}

#[inline(always)]
fn counts(of: &[Length], run: &[u8], counts: &mut Counts) -> Result<()> {
    for count in of {
        counts.push(count.on_wire(run)?);
    }
    Ok(())
}

fn measure_one(of: &Struct, bytes: &mut &[u8], total: &mut usize) -> Result<()> {
    let mut known = Counts::default();
    for step in of.steps {
        match step {
            Step::Fixed { bytes: run, counts: of, .. } => counts(of, take(bytes, *run as usize)?, &mut known)?,
            Step::Array { dims, element, .. } => measure_array(*element, known.total(dims), bytes, total)?,
            Step::Text { .. } => *total += words(1, text(bytes)?.count_bytes() + 1),
        }
    }
    Ok(())
}

fn measure_array(element: Element, count: u64, bytes: &mut &[u8], total: &mut usize) -> Result<()> {
    let count = plausible(bytes, count, element.least())?;
    *total = total.saturating_add(words(element.size(), count));
    match (element, element.fixed()) {
        (Element::Struct(of), None) => (0..count).try_for_each(|_| measure_one(of, bytes, total)),
        (_, fixed) => take(bytes, count * fixed.unwrap_or(element.least())).map(drop),
    }
}

/// # Safety
///
/// `base` has room for the struct and is aligned.
unsafe fn fill_one(of: &Struct, bytes: &mut &[u8], base: *mut u8, room: &mut Room) -> Result<()> {
    let mut known = Counts::default();
    for step in of.steps {
        match step {
            Step::Fixed { bytes: run, decode, counts: of, .. } => {
                let run = take(bytes, *run as usize)?;
                // SAFETY: there are that many bytes; the caller promises the room.
                if !unsafe { decode(run.as_ptr(), base) } {
                    return Err(Refused);
                }
                counts(of, run, &mut known)?;
            }
            Step::Array { pointer, dims, element } => {
                let array = fill_array(*element, known.total(dims), bytes, room)?;
                // SAFETY: as for the numbers.
                unsafe { base.add(*pointer).cast::<*mut u8>().write(array) };
            }
            Step::Text { pointer } => {
                let text = text(bytes)?.to_bytes_with_nul();
                let copy = room.take(1, text.len())?.cast::<u8>();
                // SAFETY: the room is ours and large enough; the pointer's place is as for the numbers.
                unsafe {
                    copy.copy_from_nonoverlapping(text.as_ptr(), text.len());
                    base.add(*pointer).cast::<*mut u8>().write(copy);
                }
            }
        }
    }
    Ok(())
}

/// The array in C, which is null if there are no elements.
fn fill_array(element: Element, count: u64, bytes: &mut &[u8], room: &mut Room) -> Result<*mut u8> {
    let count = plausible(bytes, count, element.least())?;
    if count == 0 {
        return Ok(ptr::null_mut());
    }
    let array = room.take(element.size(), count)?.cast::<u8>();
    match element {
        Element::Number(kind) | Element::OptionalNumber(kind) => {
            let wire = take(bytes, count * kind.wire_size())?;
            // SAFETY: the room is ours and has that many.
            if !unsafe { kind.decode(wire, array) } {
                return Err(Refused);
            }
        }
        Element::Struct(of) => {
            for index in 0..count {
                // SAFETY: as for numbers.
                unsafe { fill_one(of, bytes, array.add(index * of.size), room) }?;
            }
        }
    }
    Ok(array)
}
