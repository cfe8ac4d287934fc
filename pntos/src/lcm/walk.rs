//! Going through a struct member by member: slower than stepping, and able to say which member it is about.

use core::{
    ffi::{CStr, c_char},
    slice,
};

use super::{
    error::{DecodeError, EncodeError},
    kind::Kind,
    table::{Counts, Element, Member, Shape, Struct},
};

/// Goes through the members of one struct on the wire.
#[derive(Clone)]
pub(super) struct Walk<'a> {
    /// Name of the outermost struct, for errors.
    message: &'static str,
    members: slice::Iter<'static, Member>,
    /// What is left.
    pub(super) bytes: &'a [u8],
    counts: Counts,
}

/// What a member has on the wire.
#[derive(Clone, Copy)]
pub(super) enum Content<'a> {
    /// Bytes that only the wire has.
    Reserved,
    /// One number.
    Number(Kind, &'a [u8]),
    /// Several.
    Numbers(Kind, &'a [u8]),
    Text(&'a CStr),
    Struct(&'static Struct, &'a [u8]),
    /// So many structs, one behind the other.
    Structs(&'static Struct, usize, &'a [u8]),
}

impl<'a> Walk<'a> {
    /// Goes through the struct that `bytes` begin with.
    pub(super) fn new(of: &'static Struct, bytes: &'a [u8], message: &'static str) -> Self {
        Self { message, members: of.members.iter(), bytes, counts: Counts::default() }
    }

    /// The next member.
    pub(super) fn step(&mut self) -> Result<Option<(&'static Member, Content<'a>)>, DecodeError> {
        let Some(member) = self.members.next() else { return Ok(None) };
        let content = match member.shape {
            Shape::Reserved(bytes) => {
                self.take(member, bytes.into())?;
                Content::Reserved
            }
            Shape::Number(kind) => {
                let bytes = self.take(member, kind.wire_size() as u64)?;
                if member.is_count {
                    self.counts.push(kind.length(bytes).ok_or_else(|| self.out_of_range(member, kind, bytes))?);
                }
                Content::Number(kind, bytes)
            }
            Shape::Numbers(kind, count) => {
                Content::Numbers(kind, self.take(member, u64::from(count) * kind.wire_size() as u64)?)
            }
            Shape::Text => Content::Text(self.text(member)?),
            Shape::Struct(of) => Content::Struct(of, self.structs(of, 1)?),
            Shape::Array(element, dims) => {
                let count = self.counts.total(dims);
                let left = self.bytes;
                let bytes = self.take(member, count.saturating_mul(element.least() as u64))?;
                let count = bytes.len() / element.least();
                match element {
                    Element::Number(kind) | Element::OptionalNumber(kind) => Content::Numbers(kind, bytes),
                    Element::Struct(of) => {
                        self.bytes = left;
                        Content::Structs(of, count, self.structs(of, count)?)
                    }
                }
            }
        };
        Ok(Some((member, content)))
    }

    fn take(&mut self, member: &'static Member, bytes: u64) -> Result<&'a [u8], DecodeError> {
        let taken = usize::try_from(bytes).ok().and_then(|bytes| self.bytes.split_at_checked(bytes));
        let Some((taken, left)) = taken else {
            let left = self.bytes.len();
            return Err(DecodeError::TooShort { message: self.message, member: member.name, needed: bytes, left });
        };
        self.bytes = left;
        Ok(taken)
    }

    fn text(&mut self, member: &'static Member) -> Result<&'a CStr, DecodeError> {
        let length = self.take(member, 4)?.first_chunk().map_or(0, |length| i32::from_be_bytes(*length));
        let (message, name) = (self.message, member.name);
        let length = u64::try_from(length).map_err(|_| DecodeError::BadText {
            message,
            member: name,
            why: "its length is negative",
        })?;
        let bytes = self.take(member, length)?;
        CStr::from_bytes_with_nul(bytes).map_err(|_| {
            let why = match bytes {
                [.., 0] => "there is a NUL within it, at which C would end it",
                [] => "its length is 0, and even an empty string has its NUL",
                _ => "no NUL ends it",
            };
            DecodeError::BadText { message, member: name, why }
        })
    }

    /// The bytes of so many structs.
    fn structs(&mut self, of: &'static Struct, count: usize) -> Result<&'a [u8], DecodeError> {
        let all = self.bytes;
        for _ in 0..count {
            let mut walk = Walk::new(of, self.bytes, self.message);
            while walk.step()?.is_some() {}
            self.bytes = walk.bytes;
        }
        Ok(&all[..all.len() - self.bytes.len()])
    }

    fn out_of_range(&self, member: &'static Member, kind: Kind, bytes: &[u8]) -> DecodeError {
        let value = kind.integer_on_wire(bytes);
        DecodeError::OutOfRange { message: self.message, member: member.name, value, field_type: kind.field_name() }
    }

    /// Goes through what is left, structs within included, and looks at every number.
    fn check(&mut self) -> Result<(), DecodeError> {
        while let Some((member, content)) = self.step()? {
            match content {
                Content::Reserved | Content::Text(_) => {}
                Content::Number(kind, bytes) | Content::Numbers(kind, bytes) => {
                    let mut numbers = bytes.chunks_exact(kind.wire_size());
                    if let Some(number) = numbers.find(|number| !kind.fits(number)) {
                        return Err(self.out_of_range(member, kind, number));
                    }
                }
                Content::Struct(of, bytes) => Walk::new(of, bytes, self.message).check()?,
                Content::Structs(of, count, mut bytes) => {
                    for _ in 0..count {
                        let mut walk = Walk::new(of, bytes, self.message);
                        walk.check()?;
                        bytes = walk.bytes;
                    }
                }
            }
        }
        Ok(())
    }
}

/// Everything that decoding asks of the body of a message, but slowly and by name.
fn check(of: &'static Struct, bytes: &[u8]) -> Result<(), DecodeError> {
    let mut walk = Walk::new(of, bytes, of.name);
    walk.check()?;
    match walk.bytes.len() {
        0 => Ok(()),
        left => Err(DecodeError::TooLong { message: of.name, left }),
    }
}

/// Why bytes were refused.
#[cold]
pub(super) fn explain(of: &'static Struct, bytes: &[u8]) -> DecodeError {
    check(of, bytes).err().unwrap_or(DecodeError::TooLarge { message: of.name, length: bytes.len() })
}

/// Why a struct was refused.
///
/// # Safety
///
/// As for [`length`](super::encode::length).
#[cold]
pub(super) unsafe fn complain(of: &'static Struct, base: *const u8) -> EncodeError {
    // SAFETY: promised by the caller.
    unsafe { complaint(of, base, of.name) }.err().unwrap_or(EncodeError::TooLarge { message: of.name })
}

/// # Safety
///
/// As for [`length`](super::encode::length).
unsafe fn complaint(of: &'static Struct, base: *const u8, message: &'static str) -> Result<(), EncodeError> {
    let mut counts = Counts::default();
    for &Member { name: member, field, shape, is_count } in of.members {
        // SAFETY: the field is within the struct.
        let field = unsafe { base.add(field) };
        match shape {
            Shape::Reserved(_) => {}
            Shape::Number(kind) => {
                // SAFETY: the field is of this kind.
                let value = unsafe { kind.integer(field) };
                if is_count {
                    counts.push(u64::try_from(value).map_err(|_| out_of_range(message, member, kind, value))?);
                }
                // SAFETY: as above.
                unsafe { numbers(kind, field, 1, message, member) }?;
            }
            // SAFETY: as above.
            Shape::Numbers(kind, count) => unsafe { numbers(kind, field, count as usize, message, member) }?,
            Shape::Text => {
                // SAFETY: the field is a pointer, to a string if it is not null.
                let text = unsafe { field.cast::<*const c_char>().read() };
                if text.is_null() {
                    return Err(EncodeError::NullText { message, member });
                }
            }
            // SAFETY: the field is such a struct.
            Shape::Struct(of) => unsafe { complaint(of, field, message) }?,
            Shape::Array(element, dims) => {
                let count = counts.total(dims);
                // SAFETY: the field is a pointer.
                let array = unsafe { field.cast::<*const u8>().read() };
                let length = match usize::try_from(count) {
                    Ok(_) if array.is_null() && matches!(element, Element::OptionalNumber(_)) => 0,
                    Ok(length) if length == 0 || !array.is_null() => length,
                    _ => return Err(EncodeError::NullArray { message, member, count }),
                };
                match element {
                    // SAFETY: the array has that many.
                    Element::Number(kind) | Element::OptionalNumber(kind) => unsafe {
                        numbers(kind, array, length, message, member)?;
                    },
                    Element::Struct(of) => {
                        for index in 0..length {
                            // SAFETY: the array has that many, for each of which the caller's promise holds.
                            unsafe { complaint(of, array.add(index * of.size), message) }?;
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// # Safety
///
/// `fields` has `count` numbers of the kind.
unsafe fn numbers(
    kind: Kind,
    fields: *const u8,
    count: usize,
    message: &'static str,
    member: &'static str,
) -> Result<(), EncodeError> {
    for index in 0..count {
        let mut wire = 0_u64;
        // SAFETY: there are that many, and eight bytes have room for any.
        unsafe {
            let field = fields.add(index * kind.field_size());
            if !kind.encode(field, (&raw mut wire).cast(), 1) {
                return Err(out_of_range(message, member, kind, kind.integer(field)));
            }
        }
    }
    Ok(())
}

fn out_of_range(message: &'static str, member: &'static str, kind: Kind, value: i64) -> EncodeError {
    EncodeError::OutOfRange { message, member, value, wire_type: kind.wire_name() }
}
