//! Objects that this side makes: a C table, its count, and the Rust value behind it, in one allocation; and behind that
//! a tail of memory for those whose size is known only when they are made.
//!
//! The table comes first, so that a pointer to it is a pointer to the whole. The count is atomic: pntOS promises plugins
//! that what they receive is safe to share, so what we hand out is (decision A11).

use alloc::alloc::handle_alloc_error;
use core::{
    alloc::Layout,
    convert::Infallible,
    mem::needs_drop,
    ptr::NonNull,
    sync::atomic::Ordering::{Acquire, Relaxed, Release},
};

use crate::{boundary, memory, sync::AtomicUsize, sys};

/// More references than this are a runaway loop, not a use; counting on would wrap and free a live object.
const MOST_REFERENCES: usize = isize::MAX as usize;

/// What stands behind the memory functions of every object that this crate makes, in whichever library it is linked
/// into. A controller that finds it knows that the object counts atomically, and may pass it on as it is.
///
/// It is another one whenever [`Marked`] changes.
pub const MARK: [u64; 2] = [0x2d96_b17e_40c8_f53a, 0xc86a_e41f_973b_0d52];

/// Memory functions with the [`MARK`] behind them.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Marked {
    /// What C sees.
    pub memory: sys::PntosManagedMemory,
    /// Always [`MARK`].
    pub mark: [u64; 2],
    /// Of an array of one message: takes a reference to the array, and gives one to its message for it.
    pub exchange: Option<unsafe extern "C" fn(array: *mut sys::PntosMessageArray) -> *mut sys::PntosMessage>,
}

/// A counted object: the C struct `R`, `I` behind it, and then its tail.
#[repr(C)]
pub struct Object<R, I> {
    table: R,
    references: AtomicUsize,
    /// Bytes of all of this, the tail included.
    size: usize,
    inner: I,
}

impl<R: 'static, I: Send + Sync + 'static> Object<R, I> {
    pub(crate) const MEMORY: &'static Marked = &Marked {
        memory: sys::PntosManagedMemory {
            inc_ref: Some(Self::inc_ref),
            dec_ref: Some(Self::dec_ref),
            num_refs: Some(Self::num_refs),
        },
        mark: MARK,
        exchange: None,
    };

    /// The memory functions to put into the table. They are never written to.
    #[must_use]
    pub const fn memory() -> *mut sys::PntosManagedMemory {
        core::ptr::from_ref(Self::MEMORY).cast_mut().cast()
    }

    /// Makes an object with one reference, which is the caller's, and returns its table.
    ///
    /// `table` is called with the final address of `inner`, for tables that point into it.
    ///
    /// # Safety
    ///
    /// The table that `table` returns begins with [`memory()`](Self::memory) of this very type, and its functions
    /// expect an `Object<R, I>`. `table` does not unwind.
    #[inline]
    #[allow(clippy::new_ret_no_self, reason = "the object is only ever met through its table")]
    pub unsafe fn new(inner: I, table: impl FnOnce(&I) -> R) -> NonNull<R> {
        // SAFETY: promised by the caller.
        let Ok(object) = unsafe { Self::with_tail(inner, 0, |inner, _| Ok::<_, Infallible>(table(inner))) };
        object
    }

    /// As [`new`](Self::new), with so many words of memory behind `inner`, which hold nothing yet. Nothing is left of the
    /// object if `table` fails.
    ///
    /// # Errors
    ///
    /// If `table` fails.
    ///
    /// # Safety
    ///
    /// As for [`new`](Self::new).
    #[inline]
    pub unsafe fn with_tail<E>(
        inner: I,
        words: usize,
        table: impl FnOnce(&I, *mut u64) -> Result<R, E>,
    ) -> Result<NonNull<R>, E> {
        let (layout, tail) = Self::with_words(words);
        let Some(memory) = memory::allocate(layout) else { handle_alloc_error(layout) };
        let raw = memory.cast::<Self>().as_ptr();
        // SAFETY: the memory is ours, of the right layout, and each field is written once before the object is shared. If
        // there is no table, nobody has seen the object.
        unsafe {
            (&raw mut (*raw).inner).write(inner);
            (&raw mut (*raw).references).write(AtomicUsize::new(1));
            (&raw mut (*raw).size).write(layout.size());
            match table(&(*raw).inner, memory.as_ptr().add(tail).cast()) {
                Ok(made) => (&raw mut (*raw).table).write(made),
                Err(error) => {
                    (&raw mut (*raw).inner).drop_in_place();
                    memory::release(memory, layout);
                    return Err(error);
                }
            }
        }
        Ok(memory.cast())
    }

    /// The memory of an object whose tail has so many words, and where its tail begins.
    ///
    /// # Panics
    ///
    /// If there is no such memory.
    #[inline]
    fn with_words(words: usize) -> (Layout, usize) {
        let tail = Layout::array::<u64>(words).expect("the tail of an object fits into memory");
        Layout::new::<Self>().extend(tail).expect("an object fits into memory")
    }

    /// The memory of an object that was made with this size.
    ///
    /// # Safety
    ///
    /// `size` is what [`with_words`](Self::with_words) has said.
    #[inline]
    unsafe fn of_size(size: usize) -> Layout {
        let alignment =
            const { if align_of::<Self>() < align_of::<u64>() { align_of::<u64>() } else { align_of::<Self>() } };
        // SAFETY: promised by the caller: there was a layout of this size, and of the larger alignment of its two parts.
        unsafe { Layout::from_size_align_unchecked(size, alignment) }
    }

    /// The Rust value behind a table.
    ///
    /// # Safety
    ///
    /// `raw` came from [`new`](Self::new) of this very type, and the object stays alive for `'a`.
    #[inline]
    #[must_use]
    pub unsafe fn inner<'a>(raw: *mut R) -> &'a I {
        // SAFETY: `raw` is the start of an `Object<R, I>` (`repr(C)`); nobody writes to `inner` while it is shared.
        unsafe { &(*raw.cast::<Self>()).inner }
    }

    /// Takes the value out of an object without a tail, of which the caller gives the only reference. `None` if there are
    /// others: then the object, and the caller's reference, are as they were.
    ///
    /// # Safety
    ///
    /// As for [`inner`](Self::inner); one reference is the caller's to give.
    #[inline]
    pub(crate) unsafe fn into_inner(raw: *mut R) -> Option<I> {
        let object = raw.cast::<Self>();
        // SAFETY: promised by the caller. With one reference the object is the caller's alone, and whole.
        unsafe {
            if (*object).references.load(Acquire) != 1 {
                return None;
            }
            let layout = Layout::new::<Self>();
            debug_assert_eq!((*object).size, layout.size(), "`new` makes no tail");
            let inner = (&raw const (*object).inner).read();
            memory::release(NonNull::new_unchecked(object.cast()), layout);
            Some(inner)
        }
    }

    unsafe extern "C" fn inc_ref(this: *mut sys::c_void) {
        // SAFETY: pntOS calls this with the object that carries this function; whoever calls holds a reference.
        let before = unsafe { &(*this.cast::<Self>()).references }.fetch_add(1, Relaxed);
        // No panic leaves a function of C: this one ends the process.
        assert!(before <= MOST_REFERENCES, "an object has had its references counted up without end");
    }

    unsafe extern "C" fn dec_ref(this: *mut sys::c_void) {
        let object = this.cast::<Self>();
        // SAFETY: as for `inc_ref`; the reference given back is the caller's.
        let references = unsafe { &(*object).references };
        // Nobody takes a reference without having one: who has the only one need not count it down, which costs several
        // times as much as to look. The load also makes every use by other holders happen before the object goes, as the
        // one after the count does. (A load and not a fence: that is what ThreadSanitizer understands.)
        if references.load(Acquire) != 1 {
            if references.fetch_sub(1, Release) != 1 {
                return;
            }
            references.load(Acquire);
        }
        // Goes at the end, even if a destructor panics.
        let _memory = Memory {
            // SAFETY: an object that counted is not null.
            object: unsafe { NonNull::new_unchecked(object.cast()) },
            // SAFETY: that was the last reference; the object is still whole.
            layout: unsafe { Self::of_size((*object).size) },
        };
        if const { needs_drop::<Self>() } {
            // SAFETY: that was the last reference; the memory is still there.
            boundary::quietly("releasing an object", || unsafe { object.drop_in_place() });
        }
    }

    unsafe extern "C" fn num_refs(this: *mut sys::c_void) -> usize {
        // SAFETY: as for `inc_ref`.
        unsafe { &(*this.cast::<Self>()).references }.load(Acquire)
    }
}

/// The memory of an object, which is given back when this goes.
struct Memory {
    object: NonNull<u8>,
    layout: Layout,
}

impl Drop for Memory {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: it was allocated with this layout, and what was in it is gone.
        unsafe { memory::release(self.object, self.layout) };
    }
}
