//! Telling objects that count atomically from those of which it is not known.
//!
//! Every library has its own copy of the SDK, so there is no single address to compare with. What all copies share is a
//! mark: two words that the SDK puts behind its memory functions. Looking behind a stranger's memory functions is only
//! safe where they lie in a loaded library's own segment with room behind them, so that is checked first, once for each
//! address; from then on an address is found in a small table.

use std::{
    collections::BTreeMap,
    ptr,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use pntos::{
    object::{MARK, Marked},
    sys,
};

const PLACES: usize = 64;

pub(super) struct Recognised {
    /// Addresses that are known to count atomically, each near the place that its bits name.
    places: [AtomicUsize; PLACES],
    judged: Mutex<BTreeMap<usize, bool>>,
}

impl Recognised {
    /// Knows `own` from the start.
    pub(super) fn new(own: *const sys::PntosManagedMemory) -> Self {
        let recognised = Self { places: [const { AtomicUsize::new(0) }; PLACES], judged: Mutex::default() };
        recognised.remember(own.addr());
        recognised
    }

    #[inline]
    pub(super) fn contains(&self, memory: *const sys::PntosManagedMemory) -> bool {
        let address = memory.addr();
        let place = place(address);
        if self.places[place].load(Relaxed) == address || self.places[(place + 1) % PLACES].load(Relaxed) == address {
            return true;
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
        let marked = is_in_a_library(address, size_of::<Marked>())
            // SAFETY: the whole range lies in one readable segment of a loaded library.
            && unsafe { ptr::read_unaligned(&raw const (*memory.cast::<Marked>()).mark) } == MARK;
        judged.insert(address, marked);
        if marked {
            self.remember(address);
        }
        marked
    }

    fn remember(&self, address: usize) {
        let place = place(address);
        let place = if self.places[place].load(Relaxed) == 0 { place } else { (place + 1) % PLACES };
        self.places[place].store(address, Relaxed);
    }
}

fn place(address: usize) -> usize {
    (address >> 4 ^ address >> 10) % PLACES
}

/// Whether `length` bytes at `address` lie in one readable segment of the program or of a library that is loaded.
#[cfg(target_os = "linux")]
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

#[cfg(not(target_os = "linux"))]
fn is_in_a_library(_address: usize, _length: usize) -> bool {
    false
}
