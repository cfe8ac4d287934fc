//! Numbers that may be missing: C says it with a NaN, Rust with `None`.

/// A number, or an array of them, that a NaN marks as missing. An array is missing when every element is.
pub trait Absent {
    /// Whether there is no value.
    fn is_missing(&self) -> bool;
}

/// What stands for a missing value.
pub trait Missing: Absent {
    /// NaN, in every place.
    const MISSING: Self;
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl Absent for $float {
            fn is_missing(&self) -> bool {
                self.is_nan()
            }
        }

        impl Missing for $float {
            const MISSING: Self = Self::NAN;
        }
    )*};
}

floats!(f32 f64);

impl<T: Absent> Absent for [T] {
    fn is_missing(&self) -> bool {
        !self.is_empty() && self.iter().all(T::is_missing)
    }
}

impl<T: Absent, const N: usize> Absent for [T; N] {
    fn is_missing(&self) -> bool {
        self.as_slice().is_missing()
    }
}

impl<T: Missing, const N: usize> Missing for [T; N] {
    const MISSING: Self = [const { T::MISSING }; N];
}

/// Whether C says that there is no value.
pub fn is_absent<T: Absent + ?Sized>(value: &T) -> bool {
    value.is_missing()
}

/// From C.
#[inline]
pub fn present<T: Absent>(value: T) -> Option<T> {
    (!value.is_missing()).then_some(value)
}

/// To C.
#[inline]
pub fn or_absent<T: Missing>(value: Option<T>) -> T {
    value.unwrap_or(T::MISSING)
}
