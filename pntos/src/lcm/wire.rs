//! LCM's wire: big-endian numbers one after the other, without names, tags or padding.

use alloc::vec::Vec;
use core::{any::type_name, array, slice};

use super::{
    error::{DecodeError, EncodeError},
    storage::Storage,
};

/// An ASPN struct with a form on LCM's wire.
pub(super) trait Wire: Copy {
    /// Reads the struct, and puts what it points to into `storage`.
    fn decode<S: Storage>(input: &mut Input<'_>, storage: &mut S) -> Result<Self, DecodeError>;

    /// Appends the struct and what it points to.
    ///
    /// # Safety
    ///
    /// Every array of the struct, and of those that it nests, is null or as long as its count says.
    unsafe fn encode(&self, output: &mut Output<'_>) -> Result<(), EncodeError>;
}

/// An ASPN struct that is a message of its own.
pub(super) trait WireMessage: Wire {
    /// What the message begins with.
    const FINGERPRINT: u64;
    /// Name of the LCM struct.
    const NAME: &'static str;
}

/// A number, or an array of fixed size of them, as it is on the wire: as long as in memory.
pub(super) trait Number: Copy {
    /// Takes the number from the first bytes, of which there are enough.
    fn from_wire(bytes: &[u8]) -> Self;
    fn append_to(self, output: &mut Vec<u8>);
}

macro_rules! number {
    ($($number:ty)*) => {$(
        impl Number for $number {
            fn from_wire(bytes: &[u8]) -> Self {
                bytes.first_chunk().map_or(Self::default(), |bytes| Self::from_be_bytes(*bytes))
            }

            fn append_to(self, output: &mut Vec<u8>) {
                output.extend_from_slice(&self.to_be_bytes());
            }
        }
    )*};
}

number!(i8 i16 i32 i64 f32 f64);

impl<T: Number, const N: usize> Number for [T; N] {
    fn from_wire(bytes: &[u8]) -> Self {
        array::from_fn(|index| T::from_wire(&bytes[index * size_of::<T>()..]))
    }

    fn append_to(self, output: &mut Vec<u8>) {
        self.into_iter().for_each(|number| number.append_to(output));
    }
}

/// What is left of a message that is read.
#[derive(Clone)]
pub(super) struct Input<'a> {
    bytes: &'a [u8],
    message: &'static str,
}

impl<'a> Input<'a> {
    /// Reads the body of the LCM struct that `message` names.
    pub(super) fn new(bytes: &'a [u8], message: &'static str) -> Self {
        Self { bytes, message }
    }

    /// Fails if there is anything left.
    pub(super) fn finish(&self) -> Result<(), DecodeError> {
        match self.bytes.len() {
            0 => Ok(()),
            left => Err(DecodeError::TooLong { message: self.message, left }),
        }
    }

    /// The next bytes, which belong to `member`.
    pub(super) fn take(&mut self, bytes: u64, member: &'static str) -> Result<&'a [u8], DecodeError> {
        let taken = usize::try_from(bytes).ok().and_then(|bytes| self.bytes.split_at_checked(bytes));
        let Some((taken, left)) = taken else {
            let left = self.bytes.len();
            return Err(DecodeError::TooShort { message: self.message, member, needed: bytes, left });
        };
        self.bytes = left;
        Ok(taken)
    }

    pub(super) fn skip(&mut self, bytes: u64, member: &'static str) -> Result<(), DecodeError> {
        self.take(bytes, member).map(drop)
    }

    pub(super) fn read<T: Number>(&mut self, member: &'static str) -> Result<T, DecodeError> {
        self.take(size_of::<T>() as u64, member).map(T::from_wire)
    }

    /// An integer that C keeps in another type than `W`.
    fn integer<W, C>(&mut self, member: &'static str) -> Result<C, DecodeError>
    where
        W: Number + Into<i64>,
        C: TryFrom<W>,
    {
        let value = self.read::<W>(member)?;
        C::try_from(value).map_err(|_| DecodeError::OutOfRange {
            message: self.message,
            member,
            value: value.into(),
            field_type: type_name::<C>(),
        })
    }

    pub(super) fn int8<C: TryFrom<i8>>(&mut self, member: &'static str) -> Result<C, DecodeError> {
        self.integer(member)
    }

    pub(super) fn int16<C: TryFrom<i16>>(&mut self, member: &'static str) -> Result<C, DecodeError> {
        self.integer(member)
    }

    pub(super) fn int32<C: TryFrom<i32>>(&mut self, member: &'static str) -> Result<C, DecodeError> {
        self.integer(member)
    }

    pub(super) fn int64<C: TryFrom<i64>>(&mut self, member: &'static str) -> Result<C, DecodeError> {
        self.integer(member)
    }

    /// All 64 bits of a number that LCM calls signed and C unsigned.
    pub(super) fn unsigned64(&mut self, member: &'static str) -> Result<u64, DecodeError> {
        self.read(member).map(i64::cast_unsigned)
    }
}

/// Where a message is written to.
pub(super) struct Output<'a> {
    bytes: &'a mut Vec<u8>,
    message: &'static str,
}

impl<'a> Output<'a> {
    pub(super) fn new(bytes: &'a mut Vec<u8>) -> Self {
        Self { bytes, message: "" }
    }

    /// Begins the message.
    pub(super) fn begin<T: WireMessage>(&mut self) {
        self.message = T::NAME;
        self.bytes.extend_from_slice(&T::FINGERPRINT.to_be_bytes());
    }

    pub(super) fn zeros(&mut self, bytes: usize) {
        self.bytes.resize(self.bytes.len() + bytes, 0);
    }

    pub(super) fn write<T: Number>(&mut self, value: T) {
        value.append_to(self.bytes);
    }

    /// A number that C keeps in another type than `W`.
    fn integer<W>(&mut self, value: impl Into<i64>, member: &'static str) -> Result<(), EncodeError>
    where
        W: Number + TryFrom<i64>,
    {
        let value = value.into();
        let wire = W::try_from(value).map_err(|_| EncodeError::OutOfRange {
            message: self.message,
            member,
            value,
            wire_type: type_name::<W>(),
        })?;
        self.write(wire);
        Ok(())
    }

    pub(super) fn int8(&mut self, value: impl Into<i64>, member: &'static str) -> Result<(), EncodeError> {
        self.integer::<i8>(value, member)
    }

    pub(super) fn int16(&mut self, value: impl Into<i64>, member: &'static str) -> Result<(), EncodeError> {
        self.integer::<i16>(value, member)
    }

    pub(super) fn int32(&mut self, value: impl Into<i64>, member: &'static str) -> Result<(), EncodeError> {
        self.integer::<i32>(value, member)
    }

    pub(super) fn int64(&mut self, value: impl Into<i64>, member: &'static str) -> Result<(), EncodeError> {
        self.integer::<i64>(value, member)
    }

    /// All 64 bits of a number that LCM calls signed and C unsigned.
    pub(super) fn unsigned64(&mut self, value: u64) {
        self.write(value.cast_signed());
    }

    /// The numbers of an array.
    ///
    /// # Safety
    ///
    /// As for [`elements`](Self::elements).
    pub(super) unsafe fn numbers<T: Number>(
        &mut self,
        array: *mut T,
        count: u64,
        member: &'static str,
    ) -> Result<(), EncodeError> {
        // SAFETY: promised by the caller.
        let numbers = unsafe { self.elements(array, count, member) }?;
        numbers.iter().for_each(|number| self.write(*number));
        Ok(())
    }

    /// The structs of an array.
    ///
    /// # Safety
    ///
    /// As for [`elements`](Self::elements), and for every element as for [`Wire::encode`].
    pub(super) unsafe fn structs<T: Wire>(
        &mut self,
        array: *mut T,
        count: u64,
        member: &'static str,
    ) -> Result<(), EncodeError> {
        // SAFETY: promised by the caller.
        for element in unsafe { self.elements(array, count, member) }? {
            // SAFETY: promised by the caller.
            unsafe { element.encode(self)? };
        }
        Ok(())
    }

    /// The elements of an array in C. A count of zero is empty whatever the pointer holds.
    ///
    /// # Safety
    ///
    /// A pointer that is not null points to `count` elements that stay as they are for `'b`.
    pub(super) unsafe fn elements<'b, T>(
        &self,
        array: *mut T,
        count: u64,
        member: &'static str,
    ) -> Result<&'b [T], EncodeError> {
        if count == 0 {
            return Ok(&[]);
        }
        match usize::try_from(count) {
            // SAFETY: promised by the caller.
            Ok(length) if !array.is_null() => Ok(unsafe { slice::from_raw_parts(array, length) }),
            _ => Err(EncodeError::NullArray { message: self.message, member, count }),
        }
    }
}

/// How many elements an array of these dimensions has; more than fit into a message if the product is too large to hold.
pub(super) fn total<const N: usize>(dimensions: [u64; N]) -> u64 {
    dimensions.into_iter().fold(1, u64::saturating_mul)
}
