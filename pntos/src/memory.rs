//! Memory of objects that went, kept for those that come.
//!
//! A running system makes and releases the same few kinds of object for every message. Their memory goes round: each
//! thread keeps some blocks of each size, and what one thread releases that another made returns by way of a shared list.
//! Once enough blocks are there, making an object asks nobody for memory.
//!
//! With `--cfg pntos_unpooled` every object is a block of its own from the global allocator, so that a sanitizer sees where
//! it begins and that it ended. Without `std` there are no threads to keep blocks for, and it is the same.

use core::alloc::Layout;

/// Memory for an object. `None` if there is none.
#[inline]
pub(crate) fn allocate(layout: Layout) -> Option<core::ptr::NonNull<u8>> {
    #[cfg(all(feature = "std", not(loom), not(pntos_unpooled)))]
    if let Some(class) = pool::class(layout) {
        return pool::take(class);
    }
    debug_assert_ne!(layout.size(), 0, "objects hold at least a counter");
    // SAFETY: nothing that is stored here is empty.
    core::ptr::NonNull::new(unsafe { alloc::alloc::alloc(layout) })
}

/// Gives memory back.
///
/// # Safety
///
/// It came from [`allocate`] in this library, with this layout, and nobody uses it any more.
#[inline]
pub(crate) unsafe fn release(memory: core::ptr::NonNull<u8>, layout: Layout) {
    #[cfg(all(feature = "std", not(loom), not(pntos_unpooled)))]
    if let Some(class) = pool::class(layout) {
        // SAFETY: promised by the caller; the layout says which class it came from.
        return unsafe { pool::put(memory, class) };
    }
    // SAFETY: promised by the caller.
    unsafe { alloc::alloc::dealloc(memory.as_ptr(), layout) }
}

/// Gives back what this thread has kept, and what all have kept together.
#[cfg(feature = "testing")]
pub(crate) fn give_back() {
    #[cfg(all(feature = "std", not(loom), not(pntos_unpooled)))]
    pool::give_back();
}

#[cfg(all(feature = "std", not(loom), not(pntos_unpooled)))]
mod pool {
    use core::{
        alloc::Layout,
        cell::UnsafeCell,
        ptr::{self, NonNull},
    };
    use std::sync::{Mutex, MutexGuard, PoisonError};

    /// Alignment of what is stored, that of C's `malloc` on the usual machines.
    const ALIGNMENT: usize = 16;
    /// Alignment of the blocks: no two of them in one piece of memory that processors fetch, so that threads that use
    /// different objects do not take them from each other.
    const BLOCK_ALIGNMENT: usize = 64;
    /// Step from one small size to the next.
    const STEP: usize = 64;
    /// The largest small size. From there on sizes double.
    const SMALL: usize = 1024;
    /// The largest block that is kept: a square matrix of 90 rows.
    const LARGEST: usize = 64 * 1024;
    const SMALL_CLASSES: usize = SMALL / STEP;
    const CLASSES: usize = SMALL_CLASSES + (LARGEST / SMALL).ilog2() as usize;

    /// Bytes that a thread keeps of one size, and blocks: enough for what is alive at once in a filter.
    const KEPT_BYTES: usize = 128 * 1024;
    const MOST_KEPT: usize = 64;
    /// Bytes of one size that no thread keeps: what waits in a queue between two threads at one time may be free the next.
    const SHARED_BYTES: usize = 512 * 1024;

    /// The class of a layout; `None` if its blocks are not kept.
    #[inline]
    pub(super) fn class(layout: Layout) -> Option<usize> {
        let size = layout.size();
        if size > LARGEST || size == 0 || layout.align() > ALIGNMENT {
            return None;
        }
        if size <= SMALL {
            return Some((size - 1) / STEP);
        }
        Some(SMALL_CLASSES + ((size - 1) / SMALL).ilog2() as usize)
    }

    const fn size_of_class(class: usize) -> usize {
        if class < SMALL_CLASSES { (class + 1) * STEP } else { (SMALL * 2) << (class - SMALL_CLASSES) }
    }

    /// How many blocks of a class one thread keeps. A table, because a division takes longer than all else here.
    const KEPT: [usize; CLASSES] = {
        let mut kept = [MOST_KEPT; CLASSES];
        let mut class = 0;
        while class < CLASSES {
            let blocks = KEPT_BYTES / size_of_class(class);
            if blocks < MOST_KEPT {
                kept[class] = blocks;
            }
            class += 1;
        }
        kept
    };

    fn layout(class: usize) -> Layout {
        // The sizes are small and the alignment is a power of two.
        Layout::from_size_align(size_of_class(class), BLOCK_ALIGNMENT).unwrap_or(Layout::new::<u128>())
    }

    /// Free blocks in a chain, each with a pointer to the next in its first word.
    #[derive(Clone, Copy)]
    struct Chain {
        first: *mut Free,
        length: usize,
    }

    #[repr(C)]
    struct Free {
        next: *mut Free,
    }

    impl Chain {
        const EMPTY: Self = Self { first: ptr::null_mut(), length: 0 };

        fn pop(&mut self) -> Option<NonNull<u8>> {
            let first = NonNull::new(self.first)?;
            // SAFETY: a block in a chain is free and ours, and its first word was written by `push`.
            self.first = unsafe { first.as_ref().next };
            self.length -= 1;
            Some(first.cast())
        }

        /// # Safety
        ///
        /// The block is free, and of the class of this chain.
        unsafe fn push(&mut self, block: NonNull<u8>) {
            let free = block.cast::<Free>();
            // SAFETY: every class has room for a pointer, aligned.
            unsafe { free.write(Free { next: self.first }) };
            self.first = free.as_ptr();
            self.length += 1;
        }

        /// Keeps so many blocks, of which there are some, and parts with the others.
        fn split(&mut self, keep: usize) -> Self {
            let mut last = self.first;
            for _ in 1..keep {
                // SAFETY: a block in a chain is free and ours, and its first word was written by `push`.
                last = unsafe { (*last).next };
            }
            // SAFETY: as above.
            let rest = unsafe { ptr::replace(&raw mut (*last).next, ptr::null_mut()) };
            let others = Self { first: rest, length: self.length - keep };
            self.length = keep;
            others
        }

        fn free(&mut self, class: usize) {
            while let Some(block) = self.pop() {
                // SAFETY: every block of a class was allocated with its layout.
                unsafe { std::alloc::dealloc(block.as_ptr(), layout(class)) };
            }
        }
    }

    /// Chains that go from thread to thread as they are. Looking at a block takes it from the thread that had it last, so
    /// only the first of each chain is looked at.
    #[derive(Clone, Copy)]
    struct Chains {
        first: *mut First,
        /// Blocks in all of them.
        blocks: usize,
    }

    /// The first block of a chain.
    #[repr(C)]
    struct First {
        _free: Free,
        length: usize,
        next: *mut First,
    }

    impl Chains {
        const EMPTY: Self = Self { first: ptr::null_mut(), blocks: 0 };

        fn push(&mut self, chain: Chain) {
            let Some(first) = NonNull::new(chain.first.cast::<First>()) else { return };
            // SAFETY: a block in a chain is free and ours, and every class has room for this.
            unsafe {
                (&raw mut (*first.as_ptr()).length).write(chain.length);
                (&raw mut (*first.as_ptr()).next).write(self.first);
            }
            self.first = first.as_ptr();
            self.blocks += chain.length;
        }

        fn pop(&mut self) -> Option<Chain> {
            let first = NonNull::new(self.first)?;
            // SAFETY: `push` has written both.
            let (length, next) = unsafe { (first.as_ref().length, first.as_ref().next) };
            self.first = next;
            self.blocks -= length;
            Some(Chain { first: first.as_ptr().cast(), length })
        }
    }

    /// What threads have too much of, for those that have too little.
    struct Shared([Chains; CLASSES]);

    // SAFETY: free blocks belong to no thread; the lock around this is what hands them over.
    unsafe impl Send for Shared {}

    static SHARED: Mutex<Shared> = Mutex::new(Shared([Chains::EMPTY; CLASSES]));

    /// Chains of one thread. Nobody gets at them any more once it is dropped, which is when the thread ends.
    struct Mine([UnsafeCell<Chain>; CLASSES]);

    impl Drop for Mine {
        fn drop(&mut self) {
            for (class, chain) in self.0.iter_mut().enumerate() {
                chain.get_mut().free(class);
            }
        }
    }

    thread_local! {
        static MINE: Mine = const { Mine([const { UnsafeCell::new(Chain::EMPTY) }; CLASSES]) };
    }

    /// Runs `with` on this thread's chain; `None` if the thread is ending.
    #[inline]
    fn with_chain<R>(class: usize, with: impl FnOnce(&mut Chain) -> R) -> Option<R> {
        // SAFETY: only this thread comes here, and `with`, which is in this module, does not come here again.
        MINE.try_with(|mine| with(unsafe { &mut *mine.0[class].get() })).ok()
    }

    #[inline]
    pub(super) fn take(class: usize) -> Option<NonNull<u8>> {
        with_chain(class, Chain::pop).flatten().or_else(|| refill(class))
    }

    /// # Safety
    ///
    /// The block came from [`take`] with this class, and is free.
    #[inline]
    pub(super) unsafe fn put(block: NonNull<u8>, class: usize) {
        // So that a use after the end is a wild pointer and not a plausible value.
        #[cfg(debug_assertions)]
        // SAFETY: the block is free and of this size.
        unsafe {
            block.write_bytes(0xdd, size_of_class(class));
        }
        let put = with_chain(class, |chain| {
            // SAFETY: promised by the caller.
            unsafe { chain.push(block) };
            chain.length > KEPT[class]
        });
        match put {
            Some(false) => {}
            Some(true) => share(class),
            // SAFETY: promised by the caller; the thread is ending, so nobody would find it in a chain.
            None => unsafe { std::alloc::dealloc(block.as_ptr(), layout(class)) },
        }
    }

    /// Gives half of what this thread keeps to the others, or back if they have enough.
    #[cold]
    fn share(class: usize) {
        with_chain(class, |mine| {
            let mut surplus = mine.split(mine.length.div_ceil(2));
            let mut shared = shared();
            let others = &mut shared.0[class];
            if others.blocks * size_of_class(class) < SHARED_BYTES {
                others.push(std::mem::replace(&mut surplus, Chain::EMPTY));
            }
            drop(shared);
            surplus.free(class);
        });
    }

    /// A block from the others' surplus, with some more for later, or else a new one.
    #[cold]
    fn refill(class: usize) -> Option<NonNull<u8>> {
        let mut found = shared().0[class].pop().unwrap_or(Chain::EMPTY);
        let block = found.pop();
        // This thread has none, or it would not be here.
        with_chain(class, |mine| std::mem::swap(mine, &mut found));
        found.free(class);
        // SAFETY: no class is empty.
        block.or_else(|| NonNull::new(unsafe { std::alloc::alloc(layout(class)) }))
    }

    fn shared() -> MutexGuard<'static, Shared> {
        SHARED.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(feature = "testing")]
    pub(super) fn give_back() {
        for class in 0..CLASSES {
            with_chain(class, |mine| mine.free(class));
            while let Some(mut chain) = { shared().0[class].pop() } {
                chain.free(class);
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn every_size_has_a_class_that_holds_it_and_is_not_twice_as_large() {
            for size in 1..=LARGEST {
                let class = class(Layout::from_size_align(size, 8).unwrap()).unwrap();
                assert!(size <= size_of_class(class), "{size} in {class}");
                assert!(class == 0 || size > size_of_class(class - 1), "{size} fits a smaller class than {class}");
            }
            assert_eq!(class(Layout::from_size_align(LARGEST + 1, 8).unwrap()), None);
            assert_eq!(class(Layout::from_size_align(64, 32).unwrap()), None);
            assert_eq!(size_of_class(CLASSES - 1), LARGEST);
        }

        #[test]
        fn what_was_released_last_comes_first() {
            let block = take(3).unwrap();
            // SAFETY: the block is of this class, and not used.
            unsafe { put(block, 3) };
            let again = take(3).unwrap();
            assert_eq!(block, again);
            // SAFETY: as above.
            unsafe { put(again, 3) };
        }

        #[test]
        fn blocks_that_one_thread_takes_and_another_releases_go_round() {
            // A class that no other test uses.
            let class = CLASSES - 2;
            let mut seen = std::collections::BTreeSet::new();
            let (to, from) = std::sync::mpsc::sync_channel::<usize>(1);
            std::thread::scope(|scope| {
                scope.spawn(move || {
                    for block in from {
                        // SAFETY: the other thread took it with this class and handed it over.
                        unsafe { put(NonNull::new(block as *mut u8).unwrap(), class) };
                    }
                });
                for _ in 0..10_000 {
                    let block = take(class).unwrap();
                    seen.insert(block.as_ptr() as usize);
                    to.send(block.as_ptr() as usize).unwrap();
                }
                drop(to);
            });
            assert!(seen.len() <= 8 * KEPT[class], "{} blocks for 10000 uses", seen.len());
        }
    }
}
