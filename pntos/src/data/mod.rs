//! Making the data that crosses: strings, arrays, matrices.
//!
//! Each constructor takes over a `Vec` without copying it, or references to other objects, checks that the parts fit
//! together, and returns the object with one reference. The views (`data()` and the counts) are generated from the
//! description.

#[cfg(any(feature = "faer", feature = "nalgebra", feature = "ndarray"))]
mod algebra;
mod estimate;
mod inertial;
mod matrix;
mod model;
mod one;

use alloc::{ffi::CString, vec::Vec};
use core::ffi::CStr;

pub use inertial::InertialErrors;

use crate::{
    Message, MessageType,
    client::{
        ByteArray, DoubleArray, EstimateWithCovariance, IntArray, Matrix, MessageArray, MessageTypeArray, PluginArray,
        PntosString, StandardInertialErrors, StringArray,
    },
    kept::Pointers,
    managed::{Handle, Managed},
    object::Object,
    sys,
};

/// Makes a managed object whose table points into `inner`.
///
/// # Safety
///
/// `table` puts the memory it is given first, and otherwise only pointers to `inner` and its heap memory.
#[inline]
unsafe fn make<T: Handle, I: Send + Sync + 'static>(
    inner: I,
    table: impl FnOnce(&I, *mut sys::PntosManagedMemory) -> T::Raw,
) -> Managed<T>
where
    T::Raw: 'static,
{
    // SAFETY: promised by the caller.
    let object = unsafe { Object::<T::Raw, I>::new(inner, |inner| table(inner, Object::<T::Raw, I>::memory())) };
    // SAFETY: the object is new, complete, and this is its one reference.
    unsafe { Managed::from_raw(object.as_ptr()).unwrap_unchecked() }
}

/// Makes a managed object with so many numbers behind it, all zero, to which its table points.
///
/// # Safety
///
/// `table` puts the memory it is given first, and otherwise only pointers into the numbers. It does not unwind.
unsafe fn make_with_numbers<T: Handle>(
    count: usize,
    table: impl FnOnce(*mut f64, *mut sys::PntosManagedMemory) -> T::Raw,
) -> Managed<T>
where
    T::Raw: 'static,
{
    // SAFETY: promised by the caller; the tail has `count` words, and zero bytes are zeros.
    let made = unsafe {
        Object::<T::Raw, ()>::with_tail((), count, |(), tail| {
            tail.write_bytes(0, count);
            Ok::<_, core::convert::Infallible>(table(tail.cast(), Object::<T::Raw, ()>::memory()))
        })
    };
    let Ok(object) = made;
    // SAFETY: the object is new, complete, and this is its one reference.
    unsafe { Managed::from_raw(object.as_ptr()).unwrap_unchecked() }
}

macro_rules! number_array {
    ($handle:ident, $raw:ident, $element:ty, $count:ident) => {
        impl $handle {
            /// Takes over the elements.
            #[must_use]
            pub fn new(elements: Vec<$element>) -> Managed<Self> {
                // SAFETY: the table points to the elements, which stay where they are.
                unsafe {
                    make(elements, |elements, memory| sys::$raw {
                        memory,
                        data: elements.as_ptr().cast_mut().cast(),
                        $count: elements.len(),
                    })
                }
            }
        }
    };
}

number_array!(ByteArray, PntosByteArray, u8, num_bytes);
number_array!(IntArray, PntosIntArray, i64, num_ints);
number_array!(DoubleArray, PntosDoubleArray, f64, num_doubles);
number_array!(MessageTypeArray, PntosMessageTypeArray, MessageType, num_types);

impl PntosString {
    /// A copy of `text`.
    #[must_use]
    pub fn new(text: impl Into<CString>) -> Managed<Self> {
        let text: CString = text.into();
        // SAFETY: the table points to the characters, which stay where they are.
        unsafe { make(text, |text, memory| sys::PntosString { memory, data: text.as_ptr().cast_mut() }) }
    }

    /// A copy of `text` up to its first NUL, as C reads it.
    #[must_use]
    pub fn from_str_lossy(text: &str) -> Managed<Self> {
        let end = text.find('\0').unwrap_or(text.len());
        Self::new(CString::new(&text[..end]).unwrap_or_default())
    }
}

impl StringArray {
    /// Takes over the strings.
    #[must_use]
    pub fn new(strings: Vec<CString>) -> Managed<Self> {
        let pointers = Pointers(strings.iter().map(|string| string.as_ptr().cast_mut()).collect());
        // SAFETY: the table points to the pointers, which point to the strings; both stay where they are.
        unsafe {
            make((pointers, strings), |(pointers, _), memory| sys::PntosStringArray {
                memory,
                data: pointers.0.as_ptr().cast_mut(),
                num_strings: pointers.0.len(),
            })
        }
    }

    /// Copies strings.
    pub fn from_strs<'a>(strings: impl IntoIterator<Item = &'a CStr>) -> Managed<Self> {
        Self::new(strings.into_iter().map(CString::from).collect())
    }
}

impl MessageArray {
    /// Takes over the messages; `None` where there is none.
    #[must_use]
    pub fn new(messages: Vec<Option<Managed<Message>>>) -> Managed<Self> {
        let pointers =
            Pointers(messages.iter().map(|m| m.as_ref().map_or(core::ptr::null_mut(), Managed::as_ptr)).collect());
        // SAFETY: the table points to the pointers, which point to messages that the array holds.
        unsafe {
            make((pointers, messages), |(pointers, _), memory| sys::PntosMessageArray {
                memory,
                data: pointers.0.as_ptr().cast_mut(),
                num_messages: pointers.0.len(),
            })
        }
    }
}

impl<const N: usize> From<[Managed<Message>; N]> for Managed<MessageArray> {
    /// Takes over the messages, in one block of memory.
    #[inline]
    fn from(messages: [Managed<Message>; N]) -> Self {
        const { assert!(size_of::<Managed<Message>>() == size_of::<*mut sys::PntosMessage>()) };
        // SAFETY: the table points to the messages, each of which is a pointer to its table, and which stay where they are.
        unsafe {
            make(messages, |messages, memory| sys::PntosMessageArray {
                memory,
                data: messages.as_ptr().cast_mut().cast(),
                num_messages: N,
            })
        }
    }
}

impl PluginArray {
    /// Takes over the plugins. Whoever keeps one of them takes a reference (decision A6).
    #[must_use]
    pub fn new(plugins: Vec<Managed<crate::client::CommonPlugin>>) -> Managed<Self> {
        let pointers = Pointers(plugins.iter().map(Managed::as_ptr).collect());
        // SAFETY: the table points to the pointers, which point to plugins that the array holds.
        unsafe {
            make((pointers, plugins), |(pointers, _), memory| sys::PntosPluginArray {
                memory,
                plugins: pointers.0.as_ptr().cast_mut(),
                num_plugins: pointers.0.len(),
            })
        }
    }
}

/// What may be written to: elements that nobody else can see.
///
/// pntOS allows a receiver to change what it was given if it holds the only reference and the object nests no other. That
/// is asked for each time, so the answer is `None` as soon as somebody else has a reference, and where an object does not
/// say how many there are.
impl<T: Handle> Managed<T> {
    /// The elements, if nobody else can see them.
    ///
    /// # Safety
    ///
    /// `data` and `count` are those of this very object, which nests no managed object.
    unsafe fn only_mine<E>(&mut self, data: *mut E, count: usize) -> Option<&mut [E]> {
        if self.num_refs() != Some(1) {
            return None;
        }
        if count == 0 || data.is_null() {
            return Some(&mut []);
        }
        // SAFETY: the object's maker promises `count` elements; ours is the only reference, and it is borrowed.
        Some(unsafe { core::slice::from_raw_parts_mut(data, count) })
    }
}

macro_rules! elements_mut {
    ($($handle:ident, $method:ident, $field:ident, $element:ty;)*) => {
        $(impl Managed<$handle> {
            /// The elements, to change them; `None` unless this is the only reference.
            pub fn $method(&mut self) -> Option<&mut [$element]> {
                let count = self.$field().len();
                // SAFETY: the object is live; pointer and count are its own, and it nests nothing.
                unsafe { self.only_mine((*self.as_ptr()).$field.cast(), count) }
            }
        })*
    };
}

elements_mut! {
    ByteArray, data_mut, data, u8;
    IntArray, data_mut, data, i64;
    DoubleArray, data_mut, data, f64;
    Matrix, data_mut, data, f64;
    EstimateWithCovariance, estimate_mut, estimate, f64;
    EstimateWithCovariance, covariance_mut, covariance, f64;
    MessageTypeArray, data_mut, data, MessageType;
}

impl Managed<StandardInertialErrors> {
    /// Replaces the errors, if nobody else can see them; whether it did.
    pub fn replace(&mut self, errors: &InertialErrors) -> bool {
        if self.num_refs() != Some(1) {
            return false;
        }
        // SAFETY: the object is live, ours is the only reference, and it is borrowed.
        let table = unsafe { &mut *self.as_ptr() };
        table.accel_biases = errors.accel_biases;
        table.gyro_biases = errors.gyro_biases;
        table.accel_scale_factors = errors.accel_scale_factors;
        table.gyro_scale_factors = errors.gyro_scale_factors;
        true
    }
}
