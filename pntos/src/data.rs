//! Making the data that crosses: strings, arrays, matrices.
//!
//! Each constructor takes over a `Vec` without copying it and returns the object with one reference. The views
//! (`data()` and the counts) are generated from the description.

use alloc::{ffi::CString, vec::Vec};
use core::ffi::CStr;

use crate::{
    Error, EstimateWithCovarianceType, Message, MessageType, Result,
    client::{
        ByteArray, DoubleArray, EstimateWithCovariance, IntArray, Matrix, MessageArray, MessageTypeArray, PluginArray,
        PntosString, StringArray,
    },
    error::Fault,
    managed::{Handle, Managed},
    object::Object,
    sys,
};

/// Makes a managed object whose table points into `inner`.
///
/// # Safety
///
/// `table` puts the memory it is given first, and otherwise only pointers to the heap memory of `inner`.
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

/// Pointers that belong to what is stored beside them.
struct Pointers<T>(Vec<*mut T>);
// SAFETY: the pointers are only read, by the table, and what they point to is stored beside them and is `Sync`.
unsafe impl<T> Sync for Pointers<T> {}
// SAFETY: as for `Sync`.
unsafe impl<T> Send for Pointers<T> {}

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
        Self::new(strings.into_iter().map(CStr::to_owned).collect())
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

/// `rows * cols == len`, or an error that says so.
fn check_shape(rows: usize, cols: usize, len: usize) -> Result {
    if rows.checked_mul(cols) == Some(len) {
        return Ok(());
    }
    Err(Error::with_fault(
        Fault::Plugin,
        format_args!("a {rows} x {cols} matrix has {} elements, not {len}", rows.saturating_mul(cols)),
    ))
}

impl Matrix {
    /// Takes over the elements, row by row.
    ///
    /// # Errors
    ///
    /// If there are not `rows * cols` of them.
    pub fn new(rows: usize, cols: usize, elements: Vec<f64>) -> Result<Managed<Self>> {
        check_shape(rows, cols, elements.len())?;
        // SAFETY: the table points to the elements, which stay where they are.
        Ok(unsafe {
            make(elements, |elements, memory| sys::PntosMatrix {
                memory,
                rows,
                cols,
                data: elements.as_ptr().cast_mut(),
            })
        })
    }
}

impl EstimateWithCovariance {
    /// Takes over an estimate and its covariance, row by row.
    ///
    /// # Errors
    ///
    /// If the covariance is not square, with a row for each element of the estimate. For an attitude quaternion the
    /// estimate must have four elements and the covariance three rows.
    pub fn new(kind: EstimateWithCovarianceType, estimate: Vec<f64>, covariance: Vec<f64>) -> Result<Managed<Self>> {
        let is_attitude = kind == EstimateWithCovarianceType::ATTITUDE_QUAT;
        if is_attitude && estimate.len() != 4 {
            return Err(Error::with_fault(
                Fault::Plugin,
                format_args!("an attitude quaternion has 4 elements, not {}", estimate.len()),
            ));
        }
        let length = if is_attitude { 3 } else { estimate.len() };
        check_shape(length, length, covariance.len())?;
        // SAFETY: the table points to both vectors, which stay where they are.
        Ok(unsafe {
            make((estimate, covariance), |(estimate, covariance), memory| sys::PntosEstimateWithCovariance {
                memory,
                r#type: kind.into(),
                length: estimate.len(),
                estimate: estimate.as_ptr().cast_mut(),
                covariance: covariance.as_ptr().cast_mut(),
            })
        })
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
                unsafe { self.only_mine((*self.as_ptr()).$field, count) }
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
}
