//! Numbers: how each kind changes between the wire, where it is big-endian and has no place of its own, and C.

/// A number of C that travels as `W`.
pub(super) trait Number<W>: Copy {
    /// The number of C, and whether that is what the wire says.
    fn from_wire(wire: W) -> (Self, bool);

    /// The number on the wire, and whether that is what C says.
    fn to_wire(self) -> (W, bool);

    /// The number of C, if it is an integer, widened; the largest there is for those above it.
    fn integer(self) -> i64;
}

/// A type on the wire.
pub(super) trait Wire: Copy {
    /// The first bytes of `bytes`, of which there are enough.
    fn read(bytes: &[u8]) -> Self;

    /// The number that is there.
    ///
    /// # Safety
    ///
    /// There are enough bytes.
    unsafe fn take(from: *const u8) -> Self;

    /// Puts the number there.
    ///
    /// # Safety
    ///
    /// There is room for it.
    unsafe fn write(self, to: *mut u8);
}

macro_rules! wire {
    ($($wire:ty)*) => {$(
        impl Wire for $wire {
            #[inline(always)]
            fn read(bytes: &[u8]) -> Self {
                let mut first = [0; size_of::<Self>()];
                first.copy_from_slice(&bytes[..size_of::<Self>()]);
                Self::from_be_bytes(first)
            }

            #[inline(always)]
            unsafe fn take(from: *const u8) -> Self {
                // SAFETY: promised by the caller; bytes are aligned anywhere.
                Self::from_be_bytes(unsafe { from.cast::<[u8; size_of::<Self>()]>().read() })
            }

            #[inline(always)]
            unsafe fn write(self, to: *mut u8) {
                // SAFETY: promised by the caller; bytes are aligned anywhere.
                unsafe { to.cast::<[u8; size_of::<Self>()]>().write(self.to_be_bytes()) };
            }
        }
    )*};
}

wire!(i8 i16 i32 i64 u8 u32 u64);

/// A `bool` of C: whatever is not zero is true.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Truth(u8);

impl Number<i8> for Truth {
    #[inline(always)]
    fn from_wire(wire: i8) -> (Self, bool) {
        (Self(u8::from(wire != 0)), true)
    }

    #[inline(always)]
    fn to_wire(self) -> (i8, bool) {
        (i8::from(self.0 != 0), true)
    }

    fn integer(self) -> i64 {
        self.0.into()
    }
}

macro_rules! same {
    ($($number:ty)*) => {$(
        impl Number<$number> for $number {
            #[inline(always)]
            fn from_wire(wire: $number) -> (Self, bool) {
                (wire, true)
            }

            #[inline(always)]
            fn to_wire(self) -> ($number, bool) {
                (self, true)
            }

            fn integer(self) -> i64 {
                self.try_into().unwrap_or(i64::MAX)
            }
        }
    )*};
}

same!(i8 i16 i32 i64 u8 u32 u64);

macro_rules! other {
    ($($wire:ty => $($field:ty)*;)*) => {$($(
        impl Number<$wire> for $field {
            #[inline(always)]
            fn from_wire(wire: $wire) -> (Self, bool) {
                (wire as $field, <$field>::try_from(wire).is_ok())
            }

            #[inline(always)]
            fn to_wire(self) -> ($wire, bool) {
                (self as $wire, <$wire>::try_from(self).is_ok())
            }

            fn integer(self) -> i64 {
                self.try_into().unwrap_or(i64::MAX)
            }
        }
    )*)*};
}

other! {
    i8 => u8 i16 u16 i32 u32 i64 u64;
    i16 => i8 u8 u16 i32 u32 i64 u64;
    i32 => i8 u8 i16 u16 u32 i64 u64;
    i64 => i8 u8 i16 u16 i32 u32;
}

macro_rules! kinds {
    ($($kind:ident: $wire:ty => $field:ty, $wire_name:literal, $field_name:literal;)*) => {
        /// How a number travels: its type on the wire and, where that is another one, its type in C.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(dead_code, reason = "a description that is extended may use any of them")]
        pub enum Kind {
            $(#[doc = concat!("`", $wire_name, "`, in C `", $field_name, "`.")] $kind,)*
        }

        /// A type for each kind, for numbers with fixed places: nothing is asked when they are converted.
        #[allow(dead_code, reason = "a description that is extended may use any of them")]
        #[allow(missing_docs, reason = "public for the tables of extensions, which are generated")]
        pub mod number {
            use super::{Number, Truth, Wire};

            $(
                pub struct $kind;

                impl $kind {
                    /// # Safety
                    ///
                    /// As for `get_all`, with one number.
                    #[inline]
                    pub unsafe fn get(wire: *const u8, field: *mut $field) -> bool {
                        // SAFETY: promised by the caller.
                        unsafe {
                            let (number, fits) = <$field>::from_wire(<$wire>::take(wire));
                            field.write(number);
                            fits
                        }
                    }

                    /// Decodes numbers. False if C cannot hold one of them.
                    ///
                    /// # Safety
                    ///
                    /// `wire` has so many numbers, and `fields` has room for them and is aligned.
                    #[inline]
                    pub unsafe fn get_all(wire: *const u8, fields: *mut $field, count: usize) -> bool {
                        let all = 0..count;
                        // SAFETY: promised by the caller.
                        all.fold(true, |fits, at| unsafe {
                            fits & Self::get(wire.add(at * size_of::<$wire>()), fields.add(at))
                        })
                    }

                    /// # Safety
                    ///
                    /// As for `put_all`, with one number.
                    #[inline]
                    pub unsafe fn put(field: *const $field, wire: *mut u8) -> bool {
                        // SAFETY: promised by the caller.
                        unsafe {
                            let (number, fits): ($wire, _) = field.read().to_wire();
                            number.write(wire);
                            fits
                        }
                    }

                    /// Encodes numbers. False if LCM cannot hold one of them.
                    ///
                    /// # Safety
                    ///
                    /// `fields` has so many numbers and is aligned, and `wire` has room for them.
                    #[inline]
                    pub unsafe fn put_all(fields: *const $field, wire: *mut u8, count: usize) -> bool {
                        let all = 0..count;
                        // SAFETY: promised by the caller.
                        all.fold(true, |fits, at| unsafe {
                            fits & Self::put(fields.add(at), wire.add(at * size_of::<$wire>()))
                        })
                    }
                }
            )*
        }

        impl Kind {
            /// Bytes on the wire.
            pub(super) const fn wire_size(self) -> usize {
                match self {
                    $(Self::$kind => size_of::<$wire>(),)*
                }
            }

            /// Bytes in C.
            pub(super) const fn field_size(self) -> usize {
                match self {
                    $(Self::$kind => size_of::<$field>(),)*
                }
            }

            /// LCM's name of the type on the wire.
            pub(super) const fn wire_name(self) -> &'static str {
                match self {
                    $(Self::$kind => $wire_name,)*
                }
            }

            /// C's name of the type of the field.
            pub(super) const fn field_name(self) -> &'static str {
                match self {
                    $(Self::$kind => $field_name,)*
                }
            }

            /// Decodes as many numbers as `wire` has. False if C cannot hold one of them.
            ///
            /// # Safety
            ///
            /// `fields` has room for that many of this kind.
            pub(super) unsafe fn decode(self, wire: &[u8], fields: *mut u8) -> bool {
                match self {
                    // SAFETY: promised by the caller.
                    $(Self::$kind => unsafe {
                        number::$kind::get_all(wire.as_ptr(), fields.cast(), wire.len() / size_of::<$wire>())
                    },)*
                }
            }

            /// The integer in a field.
            ///
            /// # Safety
            ///
            /// `field` is a number of this kind.
            pub(super) unsafe fn integer(self, field: *const u8) -> i64 {
                match self {
                    // SAFETY: promised by the caller.
                    $(Self::$kind => Number::<$wire>::integer(unsafe { field.cast::<$field>().read() }),)*
                }
            }

            /// Encodes so many numbers. False if the wire cannot hold one of them.
            ///
            /// # Safety
            ///
            /// `fields` has that many of this kind, and `wire` room for them.
            pub(super) unsafe fn encode(self, fields: *const u8, wire: *mut u8, count: usize) -> bool {
                match self {
                    // SAFETY: promised by the caller.
                    $(Self::$kind => unsafe { number::$kind::put_all(fields.cast(), wire, count) },)*
                }
            }
        }
    };
}

// Floats travel as their bits, so that no NaN changes.
kinds! {
    I8: i8 => i8, "int8_t", "int8_t";
    I16: i16 => i16, "int16_t", "int16_t";
    I32: i32 => i32, "int32_t", "int32_t";
    I64: i64 => i64, "int64_t", "int64_t";
    F32: u32 => u32, "float", "float";
    F64: u64 => u64, "double", "double";
    Byte: u8 => u8, "byte", "uint8_t";
    Bool: i8 => Truth, "boolean", "bool";
    // The description says of LCM's signed number that C's is unsigned: all 64 bits.
    I64ToU64: u64 => u64, "int64_t", "uint64_t";
    I8ToU8: i8 => u8, "int8_t", "uint8_t";
    I8ToI16: i8 => i16, "int8_t", "int16_t";
    I8ToU16: i8 => u16, "int8_t", "uint16_t";
    I8ToI32: i8 => i32, "int8_t", "int32_t";
    I8ToU32: i8 => u32, "int8_t", "uint32_t";
    I8ToI64: i8 => i64, "int8_t", "int64_t";
    I8ToU64: i8 => u64, "int8_t", "uint64_t";
    I16ToI8: i16 => i8, "int16_t", "int8_t";
    I16ToU8: i16 => u8, "int16_t", "uint8_t";
    I16ToU16: i16 => u16, "int16_t", "uint16_t";
    I16ToI32: i16 => i32, "int16_t", "int32_t";
    I16ToU32: i16 => u32, "int16_t", "uint32_t";
    I16ToI64: i16 => i64, "int16_t", "int64_t";
    I16ToU64: i16 => u64, "int16_t", "uint64_t";
    I32ToI8: i32 => i8, "int32_t", "int8_t";
    I32ToU8: i32 => u8, "int32_t", "uint8_t";
    I32ToI16: i32 => i16, "int32_t", "int16_t";
    I32ToU16: i32 => u16, "int32_t", "uint16_t";
    I32ToU32: i32 => u32, "int32_t", "uint32_t";
    I32ToI64: i32 => i64, "int32_t", "int64_t";
    I32ToU64: i32 => u64, "int32_t", "uint64_t";
    I64ToI8: i64 => i8, "int64_t", "int8_t";
    I64ToU8: i64 => u8, "int64_t", "uint8_t";
    I64ToI16: i64 => i16, "int64_t", "int16_t";
    I64ToU16: i64 => u16, "int64_t", "uint16_t";
    I64ToI32: i64 => i32, "int64_t", "int32_t";
    I64ToU32: i64 => u32, "int64_t", "uint32_t";
}

impl Kind {
    /// The integer of the wire that `bytes` begin with; the bits of a float as if they were one.
    pub(super) fn integer_on_wire(self, bytes: &[u8]) -> i64 {
        match self {
            Self::Byte => bytes[0].into(),
            _ => match self.wire_size() {
                1 => i8::read(bytes).into(),
                2 => i16::read(bytes).into(),
                4 => i32::read(bytes).into(),
                _ => i64::read(bytes),
            },
        }
    }

    /// Whether C can hold the number that `bytes` begin with.
    pub(super) fn fits(self, bytes: &[u8]) -> bool {
        let mut field = 0_u64;
        // SAFETY: eight bytes have room for any one number, and are aligned for it.
        unsafe { self.decode(&bytes[..self.wire_size()], (&raw mut field).cast()) }
    }

    /// The integer of the wire as the length of an array; `None` if it is negative or C cannot hold it.
    pub(super) fn length(self, bytes: &[u8]) -> Option<u64> {
        let fits = self.fits(bytes);
        u64::try_from(self.integer_on_wire(bytes)).ok().filter(|_| fits)
    }
}
