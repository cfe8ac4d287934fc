//! What the structs of ASPN have in common, and lists of them.

use alloc::vec::Vec;
use core::fmt;

use super::{lower::Lowering, view::View};
use crate::{sys, text};

/// A struct of ASPN: the owned form, and through it the view and the C struct.
///
/// It is implemented for the structs of this module, and by generated code for those of an extension.
///
/// # Safety
///
/// The pointers of what `lower` returns lead to memory of `self` on the heap or of `out`, or are null.
pub unsafe trait Record: Clone + fmt::Debug + Default + PartialEq + Send + Sync + 'static {
    /// The name of the C struct.
    const C_NAME: &'static str;
    /// The C struct.
    type Raw: Copy + 'static;
    /// The view of a received one.
    type Ref<'a>: Copy + fmt::Debug;

    /// The view of a C struct.
    #[doc(hidden)]
    fn view(raw: View<'_, Self::Raw>) -> Self::Ref<'_>;

    /// A copy of what a view shows.
    #[doc(hidden)]
    fn read(view: Self::Ref<'_>) -> Self;

    /// The C struct, which points to memory of `self` and of `out`.
    #[doc(hidden)]
    fn lower(&self, out: &mut Lowering) -> Self::Raw;

    /// The first array that is null although it has a count, in here or nested.
    #[doc(hidden)]
    fn null_array(raw: View<'_, Self::Raw>) -> Option<NullArray> {
        let _ = raw;
        None
    }
}

/// A struct that a [`Message`](crate::Message) can carry.
///
/// # Safety
///
/// The C struct begins with the header, and is what messages of this type are.
pub unsafe trait AspnMessage: Record {
    /// Its message type, as a number.
    const TYPE: u32;

    /// What one is changed through, in its place.
    type Mut<'a>;

    /// Lets a C struct be changed.
    ///
    /// # Safety
    ///
    /// Its counts tell the truth, and nobody else sees what it points to as long as it may be changed.
    #[doc(hidden)]
    unsafe fn change(raw: &mut Self::Raw) -> Self::Mut<'_>;

    /// The header that the C struct begins with.
    #[doc(hidden)]
    fn header(raw: &mut Self::Raw) -> &mut sys::Aspn23TypeHeader;
}

/// An array of a received message that is null although its count is not zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NullArray {
    /// The C name of the struct that has the array.
    pub record: &'static str,
    /// The C name of the array.
    pub field: &'static str,
    /// How many elements it should have.
    pub count: usize,
}

impl fmt::Display for NullArray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { record, field, count } = self;
        write!(
            f,
            "`{record}.{field}` is null but should have {count} elements: whoever made this message has to fill the \
             array or set its count to 0"
        )
    }
}

impl core::error::Error for NullArray {}

/// Looks at one array.
pub fn null_array<R: Record>(field: &'static str, data: *mut impl Sized, count: usize) -> Option<NullArray> {
    (data.is_null() && count > 0).then_some(NullArray { record: R::C_NAME, field, count })
}

/// The view of a struct inside another.
///
/// # Safety
///
/// What it points to stays as it is for `'a`, and its counts tell the truth.
#[inline]
pub unsafe fn nested<T: Record>(raw: &T::Raw) -> T::Ref<'_> {
    // SAFETY: promised by the caller.
    T::view(unsafe { View::new(raw) })
}

/// As [`Record::null_array`], for a struct inside another.
///
/// # Safety
///
/// As for [`nested`].
#[inline]
pub unsafe fn nested_null_array<T: Record>(raw: &T::Raw) -> Option<NullArray> {
    // SAFETY: promised by the caller.
    T::null_array(unsafe { View::new(raw) })
}

/// The array of structs at `data`; empty for a null pointer.
///
/// # Safety
///
/// A non-null `data` with a count points to that many structs, which, with what they point to, stay as they are for
/// `'a`, and whose counts tell the truth.
#[inline]
pub unsafe fn records<'a, T: Record>(data: *mut T::Raw, count: usize) -> Records<'a, T> {
    // SAFETY: promised by the caller.
    Records(unsafe { View::new(text::elements(data, count).unwrap_or(&[])) })
}

/// Structs inside a received message.
pub struct Records<'a, T: Record>(View<'a, [T::Raw]>);

impl<T: Record> Clone for Records<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Record> Copy for Records<'_, T> {}

impl<'a, T: Record> Records<'a, T> {
    /// How many there are.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.raw().len()
    }

    /// Whether there is none.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One of them; `None` past the end.
    #[inline]
    #[must_use]
    pub fn get(&self, index: usize) -> Option<T::Ref<'a>> {
        self.0.raw().get(index).map(Self::one)
    }

    /// All of them.
    #[inline]
    pub fn iter(&self) -> RecordsIter<'a, T> {
        self.0.raw().iter().map(Self::one)
    }

    /// Copies that can be kept and changed.
    #[must_use]
    pub fn to_vec(&self) -> Vec<T> {
        self.iter().map(T::read).collect()
    }

    /// The first array that is null although it has a count.
    pub fn null_array(&self) -> Option<NullArray> {
        // SAFETY: as in `one`.
        self.0.raw().iter().find_map(|raw| T::null_array(unsafe { View::new(raw) }))
    }

    fn one(raw: &'a T::Raw) -> T::Ref<'a> {
        // SAFETY: an element of what `records` was given, with the same promise.
        unsafe { nested::<T>(raw) }
    }
}

/// The views of an array, one after the other.
pub type RecordsIter<'a, T> =
    core::iter::Map<core::slice::Iter<'a, <T as Record>::Raw>, fn(&'a <T as Record>::Raw) -> <T as Record>::Ref<'a>>;

impl<'a, T: Record> IntoIterator for Records<'a, T> {
    type Item = T::Ref<'a>;
    type IntoIter = RecordsIter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Record> fmt::Debug for Records<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
