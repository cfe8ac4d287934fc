//! Address space for objects that are watched.
//!
//! One large range is reserved and never given back. An object gets whole pages of it, and one page behind them that
//! nobody may touch. What a page belongs to is found by its number, also in a signal handler: the map is a plain array.

use std::{
    alloc::{Layout, alloc_zeroed, handle_alloc_error},
    io, ptr, slice,
    sync::{
        OnceLock,
        atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering},
    },
};

/// How much may be reserved: objects come and go, so a fraction of it is in use at a time.
const RESERVED: usize = if cfg!(target_pointer_width = "64") { 32 << 30 } else { 256 << 20 };

/// Objects that may have pages of their own. Each costs two of the 65,530 mappings that Linux allows a process; those
/// beyond share one mapping and are counted, but not guarded.
const GUARDED: usize = 20_000;

/// So many pages without guards are made writable at a time.
const READY: usize = 1024;

/// What a program may do with pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Nothing.
    None,
    /// Read.
    Read,
    /// Read and write.
    Write,
}

/// Pages of one object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pages {
    /// Number of the first page.
    pub first: u32,
    /// How many hold data.
    pub count: u32,
    /// Whether they can be protected, and a guard follows.
    pub guarded: bool,
}

/// The reserved range.
pub struct Arena {
    base: usize,
    page: usize,
    /// For each page the number of the object it belongs to, plus one; 0 belongs to nobody.
    owners: &'static [AtomicU32],
    /// The next page that was never used, with guards and without.
    next: AtomicUsize,
    next_unguarded: AtomicUsize,
    /// Where the pages end that are writable though nobody has them yet.
    ready: AtomicUsize,
    guarded: AtomicUsize,
}

static ARENA: OnceLock<Arena> = OnceLock::new();
static GUARDS: AtomicBool = AtomicBool::new(true);

/// Whether objects made from now on are guarded.
pub fn use_guards(guards: bool) {
    GUARDS.store(guards, Ordering::Relaxed);
}

/// The arena, reserved at the first call.
pub fn arena() -> &'static Arena {
    ARENA.get_or_init(Arena::reserve)
}

/// The arena, if there is one. May be asked in a signal handler.
pub fn existing() -> Option<&'static Arena> {
    ARENA.get()
}

/// An array of zeros that costs memory only where it is written.
pub fn zeros<T>(count: usize) -> &'static [T] {
    let layout = Layout::array::<T>(count).expect("the sizes of the arena are constants");
    // SAFETY: the layout is not empty. The types it is used with are atomics, for which zero is a value.
    let zeros = unsafe { alloc_zeroed(layout) };
    if zeros.is_null() {
        handle_alloc_error(layout);
    }
    // SAFETY: just allocated with this length, and never freed.
    unsafe { slice::from_raw_parts(zeros.cast(), count) }
}

impl Arena {
    fn reserve() -> Self {
        // SAFETY: a new private mapping, which touches nothing that exists.
        let base = unsafe {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
            libc::mmap(ptr::null_mut(), RESERVED, libc::PROT_NONE, flags, -1, 0)
        };
        assert!(base != libc::MAP_FAILED, "cannot reserve address space: {}", io::Error::last_os_error());
        // SAFETY: a question without side effects.
        let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or(4096);
        let pages = RESERVED / page;
        let half = pages / 2;
        Self {
            base: base.expose_provenance(),
            page,
            owners: zeros(pages),
            next: AtomicUsize::new(0),
            next_unguarded: AtomicUsize::new(half),
            ready: AtomicUsize::new(half),
            guarded: AtomicUsize::new(0),
        }
    }

    /// How many pages hold `bytes`.
    pub fn pages_for(&self, bytes: usize) -> u32 {
        u32::try_from(bytes.div_ceil(self.page).max(1)).expect("no object is that large")
    }

    /// Whether the next object gets a guard.
    pub fn has_room(&self) -> bool {
        GUARDS.load(Ordering::Relaxed) && self.guarded.load(Ordering::Relaxed) < GUARDED
    }

    /// New pages for an object, writable and zero.
    pub fn take(&self, count: u32, guarded: bool, object: u32) -> Pages {
        let (next, end, needed) = if guarded {
            (&self.next, self.owners.len() / 2, count as usize + 1)
        } else {
            (&self.next_unguarded, self.owners.len(), count as usize)
        };
        let first = next.fetch_add(needed, Ordering::Relaxed);
        assert!(first + needed <= end, "the objects under watch need more than {RESERVED} bytes of address space");
        let pages = Pages { first: u32::try_from(first).expect("pages are counted in 32 bits"), count, guarded };
        if !guarded {
            self.ready_up_to((first + needed).next_multiple_of(READY));
        }
        self.open(pages, object);
        pages
    }

    /// Makes pages without guards writable, many at a time.
    fn ready_up_to(&self, end: usize) {
        let end = end.min(self.owners.len());
        let from = self.ready.fetch_max(end, Ordering::Relaxed);
        if from < end {
            self.change(from, end - from, libc::PROT_READ | libc::PROT_WRITE);
        }
    }

    /// The pages belong to an object from now on, and are writable.
    pub fn open(&self, pages: Pages, object: u32) {
        self.guarded.fetch_add(usize::from(pages.guarded), Ordering::Relaxed);
        let guard = u32::from(pages.guarded);
        for page in pages.first..pages.first + pages.count + guard {
            self.owners[page as usize].store(object + 1, Ordering::Release);
        }
        self.protect(pages, Access::Write);
    }

    /// Gives the memory of guarded pages back to the system; their addresses stay taken until the pages are opened again.
    pub fn discard(&self, pages: Pages) {
        if pages.guarded {
            let length = pages.count as usize * self.page;
            // SAFETY: the range belongs to an object that is gone.
            unsafe { libc::madvise(self.pointer(pages).cast(), length, libc::MADV_DONTNEED) };
            self.protect(pages, Access::None);
            self.guarded.fetch_sub(1, Ordering::Relaxed);
        }
    }

    /// The pages belong to nobody, until they are opened again.
    pub fn disown(&self, pages: Pages) {
        for page in pages.first..pages.first + pages.count + u32::from(pages.guarded) {
            self.owners[page as usize].store(0, Ordering::Release);
        }
    }

    /// Changes what may be done with pages. Those without a guard stay writable.
    pub fn protect(&self, pages: Pages, access: Access) {
        let access = match access {
            Access::None => libc::PROT_NONE,
            Access::Read => libc::PROT_READ,
            Access::Write => libc::PROT_READ | libc::PROT_WRITE,
        };
        if pages.guarded {
            self.change(pages.first as usize, pages.count as usize, access);
        }
    }

    fn change(&self, first: usize, count: usize, access: libc::c_int) {
        let start = ptr::with_exposed_provenance_mut::<libc::c_void>(self.base + first * self.page);
        // SAFETY: the range lies in the arena, and nothing of Rust's own lives there.
        let failed = unsafe { libc::mprotect(start, count * self.page, access) };
        assert!(failed == 0, "cannot protect the memory of an object: {}", io::Error::last_os_error());
    }

    /// Start of the pages.
    pub fn pointer(&self, pages: Pages) -> *mut u8 {
        ptr::with_exposed_provenance_mut(self.base + pages.first as usize * self.page)
    }

    /// Size of the data pages.
    pub fn size(&self, pages: Pages) -> usize {
        pages.count as usize * self.page
    }

    /// Whether an address lies in the arena.
    pub fn contains(&self, address: usize) -> bool {
        (self.base..self.base + self.owners.len() * self.page).contains(&address)
    }

    /// The object that an address belongs to. May be asked in a signal handler.
    pub fn object_at(&self, address: usize) -> Option<u32> {
        let page = address.checked_sub(self.base)? / self.page;
        self.owners.get(page)?.load(Ordering::Acquire).checked_sub(1)
    }

    /// Whether an address lies in the page behind an object's data. May be asked in a signal handler.
    pub fn is_guard(&self, address: usize, object: u32) -> bool {
        let next = (address - self.base) / self.page + 1;
        // The guard is the last page of its object.
        let is_last = self.owners.get(next).is_none_or(|owner| owner.load(Ordering::Acquire) != object + 1);
        is_last && next * self.page <= self.guarded_end()
    }

    fn guarded_end(&self) -> usize {
        self.owners.len() / 2 * self.page
    }
}
