//! Seeded values of all kinds, and their comparison with what C sees.

use std::ffi::{CStr, CString};

use pntos::{
    Managed, Message,
    aspn::{Matrix, Record},
    sys,
};

/// Numbers that follow from a seed (SplitMix64).
pub struct Numbers(pub u64);

impl Numbers {
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// The length of an array, often zero.
    pub fn length(&mut self) -> usize {
        (self.bits() % 5).saturating_sub(1) as usize
    }

    pub fn list<T: Sample>(&mut self, length: usize) -> Vec<T> {
        (0..length).map(|_| T::sample(self)).collect()
    }

    pub fn matrix<T: Sample>(&mut self, rows: usize, cols: usize) -> Matrix<T> {
        Matrix::new(rows, cols, self.list(rows * cols)).expect("as many elements as the shape has")
    }

    pub fn option<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (!self.bits().is_multiple_of(3)).then(|| value(self))
    }
}

/// What has any number of values.
pub trait Sample {
    fn sample(numbers: &mut Numbers) -> Self;
}

/// A value that C has in another form.
pub trait Same<C: ?Sized> {
    fn same(&self, raw: &C) -> bool;
}

/// A struct that C has in another form. It fails the test at the first field that differs.
pub trait SameStruct: Record {
    fn same(&self, raw: &Self::Raw);
}

/// A message that can go there and back.
pub trait TestedMessage: Sample + SameStruct {
    const TYPE: u32;

    fn send(self) -> Managed<Message>;
    fn receive(message: &Message) -> Option<(Self, &Self::Raw)>;
}

/// A count of any width.
pub trait Count {
    fn number(self) -> usize;
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        impl Sample for $integer {
            fn sample(numbers: &mut Numbers) -> Self {
                numbers.bits() as Self
            }
        }

        impl Same<$integer> for $integer {
            fn same(&self, raw: &$integer) -> bool {
                self == raw
            }
        }

        impl Count for $integer {
            fn number(self) -> usize {
                self.try_into().expect("a small number")
            }
        }
    )*};
}

integers!(i8 u8 i16 u16 i32 u32 i64 u64);

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl Sample for $float {
            fn sample(numbers: &mut Numbers) -> Self {
                match numbers.bits() % 8 {
                    0 => -0.0,
                    1 => Self::INFINITY,
                    2 => Self::MIN_POSITIVE / 4.0,
                    _ => numbers.bits() as Self / 1e6,
                }
            }
        }

        impl Same<$float> for $float {
            fn same(&self, raw: &$float) -> bool {
                self.to_bits() == raw.to_bits()
            }
        }

        impl Missing for $float {
            fn missing(&self) -> bool {
                self.is_nan()
            }
        }
    )*};
}

floats!(f32 f64);

/// What a NaN marks as missing.
pub trait Missing {
    fn missing(&self) -> bool;
}

impl<T: Missing> Missing for [T] {
    fn missing(&self) -> bool {
        self.iter().all(T::missing)
    }
}

impl<T: Missing, const N: usize> Missing for [T; N] {
    fn missing(&self) -> bool {
        self.as_slice().missing()
    }
}

impl Sample for bool {
    fn sample(numbers: &mut Numbers) -> Self {
        numbers.bits().is_multiple_of(2)
    }
}

impl Same<sys::Bool> for bool {
    fn same(&self, raw: &sys::Bool) -> bool {
        sys::Bool::from(*self) == *raw
    }
}

impl<T: Sample, const N: usize> Sample for [T; N] {
    fn sample(numbers: &mut Numbers) -> Self {
        std::array::from_fn(|_| T::sample(numbers))
    }
}

impl<T: Same<C>, C, const N: usize> Same<[C; N]> for [T; N] {
    fn same(&self, raw: &[C; N]) -> bool {
        self.iter().zip(raw).all(|(ours, theirs)| ours.same(theirs))
    }
}

impl<T: Sample> Sample for Option<T> {
    fn sample(numbers: &mut Numbers) -> Self {
        numbers.option(T::sample)
    }
}

impl<T: Same<C>, C: Missing + ?Sized> Same<C> for Option<T> {
    fn same(&self, raw: &C) -> bool {
        self.as_ref().map_or(raw.missing(), |value| value.same(raw))
    }
}

impl<T: Same<C>, C> Same<[C]> for Vec<T> {
    fn same(&self, raw: &[C]) -> bool {
        self.len() == raw.len() && self.iter().zip(raw).all(|(ours, theirs)| ours.same(theirs))
    }
}

impl<T: Same<C>, C> Same<[C]> for Matrix<T> {
    fn same(&self, raw: &[C]) -> bool {
        self.as_slice().len() == raw.len() && self.as_slice().iter().zip(raw).all(|(ours, theirs)| ours.same(theirs))
    }
}

impl Sample for CString {
    fn sample(numbers: &mut Numbers) -> Self {
        let letters: Vec<u8> = (0..numbers.length() * 7).map(|_| 1 + (numbers.bits() % 255) as u8).collect();
        Self::new(letters).expect("no letter is NUL")
    }
}

impl Same<*mut sys::c_char> for CString {
    fn same(&self, raw: &*mut sys::c_char) -> bool {
        // SAFETY: the text of a message that is held.
        unsafe { CStr::from_ptr(*raw) == self.as_c_str() }
    }
}

/// An array of a message that is held.
pub fn list<'a, T>(data: *mut T, length: usize) -> &'a [T] {
    if length == 0 {
        return &[];
    }
    // SAFETY: the caller has the length from the same message, which it holds.
    unsafe { std::slice::from_raw_parts(data, length) }
}

/// Compares structs one by one.
pub fn each<T: SameStruct>(ours: &[T], theirs: &[T::Raw]) {
    assert_eq!(ours.len(), theirs.len());
    for (ours, theirs) in ours.iter().zip(theirs) {
        ours.same(theirs);
    }
}
