//! Objects in the making: a struct at the start of its pages, and what it points to at their end, before the guard.

use std::{any::Any, marker::PhantomData, ptr};

use pntos::sys;

use super::{
    counting,
    ledger::{Kind, Origin, Way, ledger},
};

/// Room for the alignment of one array.
const ALIGNMENT: usize = 16;

/// An object that is being filled in.
pub struct Draft<T> {
    number: u32,
    base: *mut u8,
    /// Where the next array ends: the first one ends where the guard begins.
    end: usize,
    nested: Vec<u32>,
    of: PhantomData<T>,
}

impl<T> Draft<T> {
    /// Room for a `T` and arrays of these sizes in bytes.
    pub fn new(kind: &'static Kind, arrays: &[usize]) -> Self {
        let bytes = arrays.iter().fold(size_of::<T>(), |sum, bytes| sum + bytes + ALIGNMENT);
        let (number, base, size) = ledger().draft(kind, bytes);
        Self { number, base, end: size, nested: Vec::new(), of: PhantomData }
    }

    /// Puts a copy of `items` in. An empty array is a pointer that may not be followed.
    pub fn array<E: Copy>(&mut self, items: &[E]) -> *mut E {
        let start = (self.end - size_of_val(items)) & !(align_of::<E>() - 1);
        self.end = start;
        // SAFETY: `new` made room for it, aligned; nothing else is there.
        unsafe {
            let place = self.base.add(start).cast::<E>();
            ptr::copy_nonoverlapping(items.as_ptr(), place, items.len());
            place
        }
    }

    /// Puts text in, with its NUL.
    pub fn text(&mut self, text: &std::ffi::CStr) -> *mut sys::c_char {
        self.array(text.to_bytes_with_nul()).cast()
    }

    /// Our reference to a counted object becomes this one's; null is nothing.
    pub fn nest<N>(&mut self, object: *mut N) -> *mut N {
        self.nested.extend(ledger().number(object.cast()));
        object
    }

    /// The object, held by one reference of ours.
    pub fn publish(self, value: T) -> *mut T {
        self.publish_with(value, None)
    }

    /// As [`publish`](Self::publish), with something of ours beside it.
    pub fn publish_with(self, value: T, payload: Option<Box<dyn Any + Send>>) -> *mut T {
        let object = self.base.cast::<T>();
        // SAFETY: the pages begin here, are writable and large enough.
        unsafe { object.write(value) };
        ledger().publish(self.number, self.nested, payload);
        object
    }
}

/// The functions that count the references to what we make.
pub fn memory() -> *mut sys::PntosManagedMemory {
    (&raw const counting::FUNCTIONS).cast_mut()
}

/// An argument that is lent for a call, and may not be touched when it is over.
pub struct Loan<E> {
    number: u32,
    pointer: *mut E,
}

impl<E: Copy> Loan<E> {
    /// Lends a copy of `items` for a call of `slot`.
    pub fn new(items: &[E], kind: &'static Kind, slot: &'static str, parameter: &'static str) -> Self {
        let bytes = size_of_val(items);
        let (number, base, size) = ledger().draft(kind, bytes.max(1));
        let start = (size - bytes) & !(align_of::<E>() - 1);
        // SAFETY: the pages are ours, writable and large enough.
        let pointer = unsafe {
            let place = base.add(start).cast::<E>();
            ptr::copy_nonoverlapping(items.as_ptr(), place, items.len());
            place
        };
        ledger().lend(number, Origin { slot, parameter, way: Way::Lent });
        Self { number, pointer }
    }

    /// What the callee gets.
    pub fn pointer(&self) -> *mut E {
        self.pointer
    }
}

impl<E> Drop for Loan<E> {
    fn drop(&mut self) {
        ledger().end_loan(self.number);
    }
}
