//! Telling objects of this crate from those of which nothing is known.
//!
//! Every library has its own copy of the crate, so there is no single address to compare with. What all copies share is a
//! mark: two words that they put behind their memory functions. Looking behind a stranger's memory functions is only
//! safe where they lie in a loaded library's own segment with room behind them, so that is checked first, once for each
//! address; from then on an address is found in a small table.
//!
//! For the controller and this crate; nothing that a plugin needs.

use core::{
    ptr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use crate::{
    object::{MARK, Marked},
    sys,
};

const PLACES: usize = 64;
/// Set in a place beside the address of memory functions that have the mark.
const IS_MARKED: usize = 1;

/// Addresses of memory functions that were judged.
#[derive(Debug)]
pub struct Recognised {
    /// Addresses and whether they are marked, each near the place that its bits name.
    places: [AtomicUsize; PLACES],
    judged: Mutex<BTreeMap<usize, bool>>,
}

impl Default for Recognised {
    fn default() -> Self {
        Self::new()
    }
}

impl Recognised {
    /// Knows nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { places: [const { AtomicUsize::new(0) }; PLACES], judged: Mutex::new(BTreeMap::new()) }
    }

    /// Takes these memory functions for marked ones from now on.
    pub fn add(&self, memory: *const sys::PntosManagedMemory) {
        self.remember(memory.addr(), true);
    }

    /// Whether these memory functions are those of an object of this crate, in whichever library it is linked into.
    #[inline]
    pub fn contains(&self, memory: *const sys::PntosManagedMemory) -> bool {
        let address = memory.addr();
        let place = place(address);
        for place in [place, (place + 1) % PLACES] {
            let known = self.places[place].load(Relaxed);
            if known & !IS_MARKED == address {
                return known & IS_MARKED != 0;
            }
        }
        self.judge(memory)
    }

    #[cold]
    fn judge(&self, memory: *const sys::PntosManagedMemory) -> bool {
        let address = memory.addr();
        let mut judged = self.judged.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = judged.get(&address) {
            return *known;
        }
        let is_aligned = address.is_multiple_of(align_of::<Marked>());
        let marked = is_aligned
            && is_in_a_library(address, size_of::<Marked>())
            // SAFETY: the whole range lies in one readable segment of a loaded library.
            && unsafe { ptr::read(&raw const (*memory.cast::<Marked>()).mark) } == MARK;
        judged.insert(address, marked);
        if is_aligned {
            self.remember(address, marked);
        }
        marked
    }

    fn remember(&self, address: usize, marked: bool) {
        let place = place(address);
        let place = if self.places[place].load(Relaxed) == 0 { place } else { (place + 1) % PLACES };
        self.places[place].store(address | if marked { IS_MARKED } else { 0 }, Relaxed);
    }
}

fn place(address: usize) -> usize {
    (address >> 4 ^ address >> 10) % PLACES
}

/// Whether `length` bytes at `address` lie in one readable segment of the program or of a library that is loaded.
#[cfg(all(target_os = "linux", not(miri)))]
fn is_in_a_library(address: usize, length: usize) -> bool {
    struct Range {
        start: usize,
        end: usize,
        found: bool,
    }

    unsafe extern "C" fn look(info: *mut libc::dl_phdr_info, _: usize, range: *mut libc::c_void) -> libc::c_int {
        // SAFETY: the C library passes a valid description, and the pointer that it was given.
        let (info, range) = unsafe { (&*info, &mut *range.cast::<Range>()) };
        for index in 0..usize::from(info.dlpi_phnum) {
            // SAFETY: there are `dlpi_phnum` headers.
            let header = unsafe { &*info.dlpi_phdr.add(index) };
            let start = (info.dlpi_addr as usize).wrapping_add(header.p_vaddr as usize);
            let inside = start <= range.start && range.end <= start.saturating_add(header.p_memsz as usize);
            range.found |= header.p_type == libc::PT_LOAD && header.p_flags & libc::PF_R != 0 && inside;
        }
        libc::c_int::from(range.found)
    }

    let Some(end) = address.checked_add(length) else { return false };
    let mut range = Range { start: address, end, found: false };
    // SAFETY: `look` fits, and `range` outlives the call.
    unsafe { libc::dl_iterate_phdr(Some(look), (&raw mut range).cast()) };
    range.found
}

#[cfg(not(all(target_os = "linux", not(miri))))]
fn is_in_a_library(_address: usize, _length: usize) -> bool {
    false
}
