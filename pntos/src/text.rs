//! Strings and arrays as pntOS passes them.
//!
//! A lent `char*` reaches a plugin as `&CStr`: pntOS does not say that it is UTF-8, and looking would cost on every call.
//! What a plugin passes out may be a `&CStr` (a `c"literal"` costs nothing) or a `&str`, which is copied. Where a text may
//! be absent, the argument is an `Option<&CStr>` and nothing else: `None` would not say of which type the text is that is
//! not there. With a `&str` at hand, make it a `CString` first, and pass `Some(&text)`.

use alloc::{ffi::CString, vec::Vec};
use core::{
    ffi::CStr,
    fmt,
    marker::PhantomData,
    ptr::{NonNull, null_mut},
    slice,
};

use crate::{
    managed::{Handle, Lent, null_slot_of},
    sys,
};

/// A string argument for C: a `&CStr` as it is, or a `&str`, which is copied and ends at its first NUL, as C reads it.
pub trait CStrArg {
    /// Calls `f` with the C string.
    fn with_cstr<T>(self, f: impl FnOnce(&CStr) -> T) -> T;
}

impl CStrArg for &CStr {
    #[inline]
    fn with_cstr<T>(self, f: impl FnOnce(&CStr) -> T) -> T {
        f(self)
    }
}

impl CStrArg for &CString {
    #[inline]
    fn with_cstr<T>(self, f: impl FnOnce(&CStr) -> T) -> T {
        f(self)
    }
}

impl CStrArg for &str {
    fn with_cstr<T>(self, f: impl FnOnce(&CStr) -> T) -> T {
        /// Names of groups, keys and channels fit; a longer text takes an allocation.
        const ON_STACK: usize = 128;
        let bytes = self.as_bytes();
        if bytes.len() < ON_STACK {
            let mut buffer = [0u8; ON_STACK];
            buffer[..bytes.len()].copy_from_slice(bytes);
            return f(CStr::from_bytes_until_nul(&buffer).unwrap_or_default());
        }
        let mut owned = Vec::with_capacity(bytes.len() + 1);
        owned.extend_from_slice(bytes);
        owned.push(0);
        f(CStr::from_bytes_until_nul(&owned).unwrap_or_default())
    }
}

impl CStrArg for &alloc::string::String {
    fn with_cstr<T>(self, f: impl FnOnce(&CStr) -> T) -> T {
        self.as_str().with_cstr(f)
    }
}

/// A `char*`, or `None` for NULL.
///
/// # Safety
///
/// A non-null `text` is a NUL-terminated string that stays as it is for `'a`.
#[inline]
pub unsafe fn text<'a>(text: *mut sys::c_char) -> Option<&'a CStr> {
    // SAFETY: promised by the caller.
    NonNull::new(text).map(|text| unsafe { CStr::from_ptr(text.as_ptr()) })
}

/// `count` elements at `data`. A count of zero is empty whatever the pointer holds (decision A13); a null pointer with
/// a count is `None`.
///
/// # Safety
///
/// A non-null `data` with a count points to that many elements, which stay as they are for `'a`.
#[inline]
pub unsafe fn elements<'a, T>(data: *mut T, count: usize) -> Option<&'a [T]> {
    if count == 0 {
        return Some(&[]);
    }
    if data.is_null() || count > isize::MAX as usize / size_of::<T>().max(1) {
        return None;
    }
    // SAFETY: promised by the caller; the size was checked.
    Some(unsafe { slice::from_raw_parts(data, count) })
}

/// As [`elements`], to change them; none where the pointer is null.
///
/// # Safety
///
/// A non-null `data` with a count points to that many elements, which nobody else sees for `'a`.
#[inline]
pub unsafe fn elements_mut<'a, T>(data: *mut T, count: usize) -> &'a mut [T] {
    if count == 0 || data.is_null() || count > isize::MAX as usize / size_of::<T>().max(1) {
        return &mut [];
    }
    // SAFETY: promised by the caller; the size was checked.
    unsafe { slice::from_raw_parts_mut(data, count) }
}

/// A lent array of strings.
#[derive(Clone, Copy, Default)]
pub struct CStrArray<'a>(&'a [*mut sys::c_char]);

impl<'a> CStrArray<'a> {
    /// Wraps `count` strings; `None` if the array or one of its strings is null.
    ///
    /// # Safety
    ///
    /// As far as not null, `data` points to `count` strings that stay as they are for `'a`.
    pub unsafe fn new(data: *mut *mut sys::c_char, count: usize) -> Option<Self> {
        // SAFETY: promised by the caller.
        let strings = unsafe { elements(data, count) }?;
        strings.iter().all(|string| !string.is_null()).then_some(Self(strings))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One of them.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&'a CStr> {
        // SAFETY: `new` was promised strings for `'a` and found none null.
        self.0.get(index).map(|string| unsafe { CStr::from_ptr(*string) })
    }

    /// All of them.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &'a CStr> + Clone + use<'a> {
        // SAFETY: as in `get`.
        self.0.iter().map(|string| unsafe { CStr::from_ptr(*string) })
    }
}

impl fmt::Debug for CStrArray<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// The pointers of an array of strings that is lent to a call. A few need no memory of their own.
pub struct PointerList {
    few: [*mut sys::c_char; 8],
    /// All of them, if they are more.
    many: Vec<*mut sys::c_char>,
    len: usize,
}

impl PointerList {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Where they are.
    pub fn as_mut_ptr(&mut self) -> *mut *mut sys::c_char {
        if self.many.is_empty() { self.few.as_mut_ptr() } else { self.many.as_mut_ptr() }
    }

    /// Cuts them off, or fills them up with `pointer`.
    pub fn resize(&mut self, len: usize, pointer: *mut sys::c_char) {
        if self.many.is_empty() && len <= self.few.len() {
            self.few[self.len.min(len)..].fill(pointer);
        } else {
            if self.many.is_empty() {
                self.many.extend_from_slice(&self.few[..self.len]);
            }
            self.many.resize(len, pointer);
            // Where nothing is left, the few are asked.
            self.few.fill(pointer);
        }
        self.len = len;
    }
}

impl FromIterator<*mut sys::c_char> for PointerList {
    fn from_iter<I: IntoIterator<Item = *mut sys::c_char>>(pointers: I) -> Self {
        let mut list = Self { few: [null_mut(); 8], many: Vec::new(), len: 0 };
        for pointer in pointers {
            match list.few.get_mut(list.len) {
                Some(place) => *place = pointer,
                None => {
                    if list.many.is_empty() {
                        list.many.extend_from_slice(&list.few);
                    }
                    list.many.push(pointer);
                }
            }
            list.len += 1;
        }
        list
    }
}

/// A lent array of strings of which some may be missing.
#[derive(Clone, Copy, Default)]
pub struct NullableCStrArray<'a>(&'a [*mut sys::c_char]);

impl<'a> NullableCStrArray<'a> {
    /// Wraps `count` strings; `None` if the array is null.
    ///
    /// # Safety
    ///
    /// As far as not null, `data` points to `count` strings that stay as they are for `'a`.
    pub unsafe fn new(data: *mut *mut sys::c_char, count: usize) -> Option<Self> {
        // SAFETY: promised by the caller.
        unsafe { elements(data, count) }.map(Self)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Option<&'a CStr>> + Clone + use<'a> {
        // SAFETY: `new` was promised strings for `'a`.
        self.0.iter().map(|string| unsafe { text(*string) })
    }
}

impl fmt::Debug for NullableCStrArray<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// A nested object, if it is there and has its slots.
///
/// # Safety
///
/// A non-null `raw` points to an object that lives for `'a`.
unsafe fn complete<'a, T: Handle>(raw: *mut T::Raw) -> Option<Lent<'a, T>> {
    // SAFETY: promised by the caller, and the slots are looked at first.
    NonNull::new(raw)
        .and_then(|raw| unsafe { if null_slot_of::<T>(raw).is_some() { None } else { Lent::from_raw(raw.as_ptr()) } })
}

/// Objects nested in another: valid as long as that one is held.
pub struct HandleArray<'a, T: Handle>(&'a [*mut T::Raw], PhantomData<T>);

impl<'a, T: Handle> HandleArray<'a, T> {
    /// Wraps `count` objects. An array that is null although it has a count is empty.
    ///
    /// # Safety
    ///
    /// As far as not null, `data` points to `count` objects that live for `'a`.
    pub unsafe fn new(data: *mut *mut T::Raw, count: usize) -> Self {
        // SAFETY: promised by the caller.
        Self(unsafe { elements(data, count) }.unwrap_or(&[]), PhantomData)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One of them; `None` past the end, where there is none, and for an object that lacks a required slot.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<Lent<'a, T>> {
        // SAFETY: `new` was promised live objects for `'a`.
        unsafe { complete(self.raw(index)) }
    }

    /// All of them, each as [`get`](Self::get) has it.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Option<Lent<'a, T>>> + use<'a, T> {
        // SAFETY: as in `get`.
        self.0.iter().map(|object| unsafe { complete(*object) })
    }

    /// The pointer to one of them as it came, complete or not; null past the end.
    #[must_use]
    pub fn raw(&self, index: usize) -> *mut T::Raw {
        self.0.get(index).copied().unwrap_or(null_mut())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointers(count: usize) -> PointerList {
        (1..=count).map(core::ptr::without_provenance_mut).collect()
    }

    fn addresses(list: &mut PointerList) -> Vec<usize> {
        let (start, len) = (list.as_mut_ptr(), list.len());
        // SAFETY: a list says where and how many its pointers are.
        unsafe { slice::from_raw_parts(start, len) }.iter().map(|pointer| pointer.addr()).collect()
    }

    #[test]
    fn a_list_of_pointers_keeps_few_and_many_in_order() {
        for count in [0, 1, 8, 9, 20] {
            assert_eq!(addresses(&mut pointers(count)), (1..=count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_list_of_pointers_is_cut_off_and_filled_up() {
        for (count, len) in [(0, 3), (3, 8), (3, 9), (8, 20), (9, 3), (20, 8), (20, 20)] {
            let mut list = pointers(count);
            list.resize(len, core::ptr::without_provenance_mut(99));
            let expected: Vec<usize> = (1..=count).chain(core::iter::repeat(99)).take(len).collect();
            assert_eq!(addresses(&mut list), expected, "{count} to {len}");
        }
    }
}
