//! What the data slots of a table point to. It lives beside the value behind the table, where nobody writes to it.

use alloc::{boxed::Box, ffi::CString, vec::Vec};
use core::{any::Any, ffi::CStr};

use crate::{
    managed::{Handle, Managed},
    sys,
};

/// Memory and references that an object holds until it goes.
#[derive(Default)]
pub struct Kept(Vec<Box<dyn Any + Send + Sync>>);

/// Pointers that belong to what is kept beside them.
pub(crate) struct Pointers<T>(pub(crate) Vec<*mut T>);

// SAFETY: the pointers are only read, by the table, and what they point to is kept beside them and is `Sync`.
unsafe impl<T> Sync for Pointers<T> {}
// SAFETY: as for `Sync`.
unsafe impl<T> Send for Pointers<T> {}

impl Kept {
    /// A copy of a string.
    pub fn text(&mut self, text: &CStr) -> *mut sys::c_char {
        // Boxed first: moving a `CString` would end what was pointed to, as it claims its characters for itself.
        let text = Box::new(CString::from(text));
        let pointer = text.as_ptr().cast_mut();
        self.0.push(text);
        pointer
    }

    /// A copy of strings, and how many there are.
    pub fn texts(&mut self, texts: &[&CStr]) -> (*mut *mut sys::c_char, usize) {
        let pointers = texts.iter().map(|text| self.text(text)).collect();
        self.pointers(pointers)
    }

    /// Elements, and how many there are.
    pub fn elements<T: Send + Sync + 'static>(&mut self, elements: Vec<T>) -> (*mut T, usize) {
        let kept = (elements.as_ptr().cast_mut(), elements.len());
        self.0.push(Box::new(elements));
        kept
    }

    /// An object, which is released with this.
    pub fn object<T: Handle + 'static>(&mut self, object: Managed<T>) -> *mut T::Raw {
        let pointer = object.as_ptr();
        self.0.push(Box::new(object));
        pointer
    }

    /// Objects, which are released with this, and how many there are.
    pub fn objects<T: Handle<Raw: 'static> + 'static>(
        &mut self,
        objects: Vec<Managed<T>>,
    ) -> (*mut *mut T::Raw, usize) {
        let pointers = objects.into_iter().map(|object| self.object(object)).collect();
        self.pointers(pointers)
    }

    fn pointers<T: 'static>(&mut self, pointers: Vec<*mut T>) -> (*mut *mut T, usize) {
        let kept = (pointers.as_ptr().cast_mut(), pointers.len());
        self.0.push(Box::new(Pointers(pointers)));
        kept
    }
}
