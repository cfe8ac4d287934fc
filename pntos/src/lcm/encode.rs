//! From structs of C to bytes.
//!
//! [`length`] adds up what a struct and all that it points to need; [`write`] puts them into a buffer of that size.

use core::{ffi::CStr, marker::PhantomData, mem::MaybeUninit};

use super::{
    decode::Refused,
    kind::Kind,
    table::{Counts, Element, Length, Step, Struct},
};

type Result<T> = core::result::Result<T, Refused>;

/// How many bytes a struct has on the wire.
///
/// # Safety
///
/// `base` is such a struct. Each of its arrays, and of those that it nests, is null or as long as its count says, and each
/// of its strings is null or ends.
pub(super) unsafe fn length(of: &Struct, base: *const u8) -> Result<usize> {
    let mut known = Counts::default();
    let mut length = 0_usize;
    for step in of.steps {
        let bytes = match step {
            Step::Fixed { bytes, counts, .. } => {
                // SAFETY: promised by the caller.
                unsafe { count(counts, base, &mut known) }?;
                *bytes as usize
            }
            Step::Array { pointer, dims, element } => {
                // SAFETY: promised by the caller.
                let (array, count) = unsafe { array(base, *pointer, *element, known.total(dims)) }?;
                match (element, element.fixed()) {
                    (Element::Struct(of), None) => {
                        let mut sum = 0_usize;
                        for index in 0..count {
                            // SAFETY: the array has that many, and the caller's promise covers what they nest.
                            let one = unsafe { self::length(of, array.add(index * of.size)) }?;
                            sum = sum.checked_add(one).ok_or(Refused)?;
                        }
                        sum
                    }
                    (_, fixed) => count.checked_mul(fixed.unwrap_or(element.least())).ok_or(Refused)?,
                }
            }
            Step::Text { pointer } => {
                // SAFETY: promised by the caller.
                let text = unsafe { text(base, *pointer) }?;
                size_of::<u32>() + text.count_bytes() + 1
            }
        };
        length = length.checked_add(bytes).ok_or(Refused)?;
    }
    Ok(length)
}

/// Writes the struct and what it points to.
///
/// # Safety
///
/// As for [`length`].
pub(super) unsafe fn write(of: &Struct, base: *const u8, output: &mut Output<'_>) -> Result<()> {
    let mut known = Counts::default();
    for step in of.steps {
        match step {
            Step::Fixed { bytes, encode, counts, .. } => {
                let run = output.take(*bytes as usize)?;
                // SAFETY: there is room for that many bytes; the caller promises the struct.
                if !unsafe { encode(base, run) } {
                    return Err(Refused);
                }
                // SAFETY: promised by the caller.
                unsafe { count(counts, base, &mut known) }?;
            }
            Step::Array { pointer, dims, element } => {
                // SAFETY: promised by the caller.
                unsafe {
                    let (array, count) = array(base, *pointer, *element, known.total(dims))?;
                    write_array(*element, array, count, output)?;
                }
            }
            Step::Text { pointer } => {
                // SAFETY: promised by the caller.
                let text = unsafe { text(base, *pointer) }?.to_bytes_with_nul();
                let length = i32::try_from(text.len()).map_err(|_| Refused)?.to_be_bytes();
                output.append(&length)?;
                output.append(text)?;
            }
        }
    }
    Ok(())
}

/// # Safety
///
/// `array` has `count` elements, or is null and may be missing; and as for [`length`].
unsafe fn write_array(element: Element, array: *const u8, count: usize, output: &mut Output<'_>) -> Result<()> {
    if count == 0 {
        return Ok(());
    }
    match element {
        Element::OptionalNumber(kind) if array.is_null() => {
            let (double, float) = (f64::NAN.to_be_bytes(), f32::NAN.to_be_bytes());
            let nan: &[u8] = if kind.wire_size() == double.len() { &double } else { &float };
            for _ in 0..count {
                output.append(nan)?;
            }
        }
        Element::Number(kind) | Element::OptionalNumber(kind) => {
            let wire = output.take(count.checked_mul(kind.wire_size()).ok_or(Refused)?)?;
            // SAFETY: the array has that many, and there is room for them.
            if !unsafe { kind.encode(array, wire, count) } {
                return Err(Refused);
            }
        }
        Element::Struct(of) => {
            for index in 0..count {
                // SAFETY: the array has that many, and the caller's promise covers what they nest.
                unsafe { write(of, array.add(index * of.size), output) }?;
            }
        }
    }
    Ok(())
}

/// Where a struct is written to: the unwritten rest of a buffer.
pub(super) struct Output<'a> {
    next: *mut u8,
    left: usize,
    buffer: PhantomData<&'a mut [MaybeUninit<u8>]>,
}

impl<'a> Output<'a> {
    /// Writes to the beginning of `buffer`.
    pub(super) fn new(buffer: &'a mut [MaybeUninit<u8>]) -> Self {
        Self { next: buffer.as_mut_ptr().cast(), left: buffer.len(), buffer: PhantomData }
    }

    /// How much of the buffer is unwritten.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    /// Room for the next bytes, all of which have to be written.
    #[inline(always)]
    fn take(&mut self, count: usize) -> Result<*mut u8> {
        self.left = self.left.checked_sub(count).ok_or(Refused)?;
        let taken = self.next;
        // SAFETY: there was that much left.
        self.next = unsafe { taken.add(count) };
        Ok(taken)
    }

    /// Writes bytes as they are.
    pub(super) fn append(&mut self, bytes: &[u8]) -> Result<()> {
        let room = self.take(bytes.len())?;
        // SAFETY: there is that much room, and it is nobody else's.
        unsafe { room.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len()) };
        Ok(())
    }
}

/// # Safety
///
/// `base` is a struct to whose table the numbers belong.
#[inline(always)]
unsafe fn count(of: &[Length], base: *const u8, counts: &mut Counts) -> Result<()> {
    for this in of {
        // SAFETY: the table's check says that the field is within the struct.
        let count = unsafe {
            let field = base.add(this.field);
            match this.kind {
                Kind::I16ToU8 => u64::from(field.read()),
                Kind::I32ToU16 => u64::from(field.cast::<u16>().read()),
                kind => u64::try_from(kind.integer(field)).map_err(|_| Refused)?,
            }
        };
        counts.push(count);
    }
    Ok(())
}

/// An array and its length. A count of zero is empty whatever the pointer holds. One that may be missing may be null.
///
/// # Safety
///
/// `base` is a struct with this pointer.
#[inline(always)]
unsafe fn array(base: *const u8, pointer: usize, element: Element, count: u64) -> Result<(*const u8, usize)> {
    // SAFETY: promised by the caller.
    let array = unsafe { base.add(pointer).cast::<*const u8>().read() };
    match usize::try_from(count) {
        Ok(count) if count == 0 || !array.is_null() => Ok((array, count)),
        Ok(count) if matches!(element, Element::OptionalNumber(_)) => Ok((array, count)),
        _ => Err(Refused),
    }
}

/// A string; one that is null is refused.
///
/// # Safety
///
/// `base` is a struct with this pointer, which is null or a string that lives for `'a`.
unsafe fn text<'a>(base: *const u8, pointer: usize) -> Result<&'a CStr> {
    // SAFETY: promised by the caller.
    let text = unsafe { base.add(pointer).cast::<*const core::ffi::c_char>().read() };
    if text.is_null() {
        return Err(Refused);
    }
    // SAFETY: promised by the caller.
    Ok(unsafe { CStr::from_ptr(text) })
}
