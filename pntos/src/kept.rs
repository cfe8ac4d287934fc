//! What the data slots of a table point to. It lives beside the value behind the table, where nobody writes to it.

use alloc::{alloc::handle_alloc_error, ffi::CString, vec::Vec};
use core::{alloc::Layout, ffi::CStr, marker::PhantomData, ptr::NonNull};

use crate::{
    managed::{Handle, Managed},
    memory, sys,
};

/// Memory and references that an object holds until it goes: a chain of values, in memory as objects have it.
#[derive(Default)]
pub struct Kept {
    last: Option<NonNull<Link>>,
    values: PhantomData<dyn Send + Sync>,
}

/// A value in the chain, without its type.
struct Link {
    before: Option<NonNull<Link>>,
    /// Ends the value and its memory.
    release: unsafe fn(NonNull<Link>),
}

/// A value in the chain, with its type.
#[repr(C)]
struct Holder<T> {
    link: Link,
    value: T,
}

impl<T> Holder<T> {
    /// # Safety
    ///
    /// The link is that of a `Holder<T>` which nobody uses any more.
    unsafe fn release(link: NonNull<Link>) {
        let holder = link.cast::<Self>();
        // SAFETY: promised by the caller; it was allocated with this layout.
        unsafe {
            holder.drop_in_place();
            memory::release(holder.cast(), Layout::new::<Self>());
        }
    }
}

// SAFETY: only values that are `Send + Sync` are kept, and nobody gets at them but by `&mut`.
unsafe impl Send for Kept {}
// SAFETY: as for `Send`.
unsafe impl Sync for Kept {}

impl Drop for Kept {
    fn drop(&mut self) {
        while let Some(link) = self.last {
            // SAFETY: a link in the chain is alive, and out of it before it is released.
            unsafe {
                self.last = link.as_ref().before;
                (link.as_ref().release)(link);
            }
        }
    }
}

/// Characters of a C string.
struct Text(*mut sys::c_char);

// SAFETY: the characters are only read.
unsafe impl Send for Text {}
// SAFETY: as for `Send`.
unsafe impl Sync for Text {}

impl Drop for Text {
    fn drop(&mut self) {
        // SAFETY: it came from `into_raw`, and nobody wrote to it.
        drop(unsafe { CString::from_raw(self.0) });
    }
}

/// Pointers that belong to what is kept beside them.
pub(crate) struct Pointers<T>(pub(crate) Vec<*mut T>);

// SAFETY: the pointers are only read, by the table, and what they point to is kept beside them and is `Sync`.
unsafe impl<T> Sync for Pointers<T> {}
// SAFETY: as for `Sync`.
unsafe impl<T> Send for Pointers<T> {}

impl Kept {
    /// Keeps a value, which does not move any more, and says where it is.
    fn keep<T: Send + Sync + 'static>(&mut self, value: T) -> *mut T {
        let layout = Layout::new::<Holder<T>>();
        let Some(memory) = memory::allocate(layout) else { handle_alloc_error(layout) };
        let holder = memory.cast::<Holder<T>>();
        let link = Link { before: self.last, release: Holder::<T>::release };
        // SAFETY: the memory is new and of this layout.
        unsafe { holder.write(Holder { link, value }) };
        self.last = Some(holder.cast());
        // SAFETY: the holder was just written.
        unsafe { &raw mut (*holder.as_ptr()).value }
    }

    /// A copy of a string.
    pub fn text(&mut self, text: &CStr) -> *mut sys::c_char {
        /// Labels fit; a longer text is in memory of its own.
        const SHORT: usize = 64;
        let characters = text.to_bytes_with_nul();
        if characters.len() <= SHORT {
            let mut copy = [0u8; SHORT];
            copy[..characters.len()].copy_from_slice(characters);
            return self.keep(copy).cast();
        }
        // As a pointer that is freed at the end: moving a `CString` would end what was pointed to, as it claims its
        // characters for itself.
        let text = Text(CString::from(text).into_raw());
        let pointer = text.0;
        self.keep(text);
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
        self.keep(elements);
        kept
    }

    /// An object, which is released with this.
    pub fn object<T: Handle + 'static>(&mut self, object: Managed<T>) -> *mut T::Raw {
        let pointer = object.as_ptr();
        self.keep(object);
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
        self.keep(Pointers(pointers));
        kept
    }
}
