//! Elements in memory that goes round.

use alloc::{alloc::handle_alloc_error, vec::Vec};
use core::{
    alloc::Layout,
    convert::Infallible,
    fmt,
    mem::ManuallyDrop,
    ops::{Deref, DerefMut},
    ptr::{self, NonNull},
    slice,
};

use crate::memory;

/// So many elements and no more, in memory that is used again and again as that of objects is.
///
/// What a plugin makes for every message, and of a size that only the message tells, it makes here where a `Vec` would ask
/// the allocator each time.
///
/// ```
/// let squares = pntos::Array::from_fn(4, |i| i * i);
/// assert_eq!(*squares, [0, 1, 4, 9]);
/// ```
pub struct Array<T> {
    start: NonNull<T>,
    count: usize,
}

// SAFETY: an array owns its elements.
unsafe impl<T: Send> Send for Array<T> {}
// SAFETY: as for `Send`.
unsafe impl<T: Sync> Sync for Array<T> {}

impl<T> Array<T> {
    /// As many elements as `count`, each made from its index.
    ///
    /// # Panics
    ///
    /// If there is no memory for them.
    #[must_use]
    pub fn from_fn(count: usize, mut make: impl FnMut(usize) -> T) -> Self {
        let Ok(array) = Self::try_from_fn(count, |index| Ok::<_, Infallible>(make(index)));
        array
    }

    /// As [`from_fn`](Self::from_fn), until an element cannot be made.
    ///
    /// # Errors
    ///
    /// What `make` says.
    ///
    /// # Panics
    ///
    /// If there is no memory for them.
    pub fn try_from_fn<E>(count: usize, mut make: impl FnMut(usize) -> Result<T, E>) -> Result<Self, E> {
        let mut partial = Partial { room: Room::of(count), made: 0 };
        for index in 0..count {
            let element = make(index)?;
            // SAFETY: there is room for `count` elements.
            unsafe { partial.room.start.add(index).write(element) };
            partial.made += 1;
        }
        Ok(partial.finish())
    }

    /// Where the elements are.
    pub(crate) fn as_ptr(&self) -> *const T {
        self.start.as_ptr()
    }

    /// The elements, to keep them.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        let mut elements = Vec::with_capacity(self.count);
        let this = ManuallyDrop::new(self);
        let room = Room { start: this.start, count: this.count };
        // SAFETY: there is room for all of them in the vector. From here on they are its own, and only the memory in which
        // they were is given back.
        unsafe {
            room.start.as_ptr().copy_to_nonoverlapping(elements.as_mut_ptr(), room.count);
            elements.set_len(room.count);
        }
        elements
    }
}

impl<T: Copy> Array<T> {
    /// As many copies of one element.
    #[must_use]
    pub fn repeat(element: T, count: usize) -> Self {
        Self::from_fn(count, |_| element)
    }
}

impl<T: Copy> From<&[T]> for Array<T> {
    /// A copy.
    fn from(elements: &[T]) -> Self {
        Self::from_fn(elements.len(), |index| elements[index])
    }
}

impl<T> Deref for Array<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        // SAFETY: there are `count` elements, and they are borrowed.
        unsafe { slice::from_raw_parts(self.start.as_ptr(), self.count) }
    }
}

impl<T> DerefMut for Array<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        // SAFETY: as for `deref`.
        unsafe { slice::from_raw_parts_mut(self.start.as_ptr(), self.count) }
    }
}

impl<T: fmt::Debug> fmt::Debug for Array<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T> Drop for Array<T> {
    fn drop(&mut self) {
        let _room = Room { start: self.start, count: self.count };
        // SAFETY: the elements are there and nobody uses them any more; their memory goes after them.
        unsafe { ptr::drop_in_place(&raw mut **self) };
    }
}

/// Memory for elements, given back when it goes.
struct Room<T> {
    start: NonNull<T>,
    count: usize,
}

impl<T> Room<T> {
    fn of(count: usize) -> Self {
        let layout = Layout::array::<T>(count).expect("an array fits into memory");
        if layout.size() == 0 {
            return Self { start: NonNull::dangling(), count };
        }
        match memory::allocate(layout) {
            Some(memory) => Self { start: memory.cast(), count },
            None => handle_alloc_error(layout),
        }
    }
}

impl<T> Drop for Room<T> {
    fn drop(&mut self) {
        // SAFETY: this was a layout when the memory was allocated with it.
        let layout = unsafe { Layout::array::<T>(self.count).unwrap_unchecked() };
        if layout.size() != 0 {
            // SAFETY: it was allocated with this layout, and what was in it is gone.
            unsafe { memory::release(self.start.cast(), layout) };
        }
    }
}

/// An array of which some elements are made.
struct Partial<T> {
    room: Room<T>,
    made: usize,
}

impl<T> Partial<T> {
    /// The array, all of whose elements are made.
    fn finish(self) -> Array<T> {
        let this = ManuallyDrop::new(self);
        Array { start: this.room.start, count: this.room.count }
    }
}

impl<T> Drop for Partial<T> {
    fn drop(&mut self) {
        let made = ptr::slice_from_raw_parts_mut(self.room.start.as_ptr(), self.made);
        // SAFETY: so many elements are there, and nobody uses them.
        unsafe { ptr::drop_in_place(made) };
    }
}

#[cfg(test)]
mod tests {
    use alloc::{rc::Rc, string::String};

    use super::*;

    #[test]
    fn an_array_holds_what_was_made_and_gives_it_away() {
        let mut names = Array::from_fn(3, |i| String::from(["a", "b", "c"][i]));
        names[1].push('!');
        assert_eq!(*names, ["a", "b!", "c"]);
        assert_eq!(names.into_vec(), ["a", "b!", "c"]);
        assert_eq!(*Array::from(&[1.0, 2.0][..]), [1.0, 2.0]);
        assert!(Array::repeat(1.0, 0).is_empty());
    }

    #[test]
    fn elements_that_were_made_go_whether_or_not_all_were() {
        let one = Rc::new(());
        let some = Array::try_from_fn(5, |i| if i < 3 { Ok(Rc::clone(&one)) } else { Err(i) });
        assert_eq!(some.err(), Some(3));
        assert_eq!(Rc::strong_count(&one), 1);
        let all = Array::from_fn(5, |_| Rc::clone(&one));
        assert_eq!(Rc::strong_count(&one), 6);
        drop(all);
        assert_eq!(Rc::strong_count(&one), 1);
    }
}
