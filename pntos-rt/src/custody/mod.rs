//! What plugins hand to the controller, made safe to hand on.
//!
//! pntOS promises plugins that what they receive may be used and counted from any thread, and asks nothing of the kind of
//! what they hand in (decision A11). So an object whose maker is not known to count atomically is passed on as a *proxy*:
//! a copy of its small C struct with memory functions of ours, an atomic count, and one reference to the original. That
//! reference is given back in the cell of the plugin that handed it in, so a plugin's `inc_ref` and `dec_ref` never run
//! beside its other code. The data that the struct points to is not copied.
//!
//! Objects that the SDK made, in whatever library, count atomically and go straight through. With the ledger on nothing
//! does: the proxies are what counts.

mod foreign;

use std::{
    ptr::{self, NonNull},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{
            AtomicUsize,
            Ordering::{AcqRel, Acquire, Relaxed},
        },
    },
};

use pntos::{Handle, Managed, NullSlot, client, recognise::Recognised, sys};

pub(crate) use self::foreign::{Foreign, Release};
use crate::{cell::chain::Slot, ledger::Ledger, system::System};

/// Managed structs that hold data and no functions, so that a copy is as good as the original.
///
/// # Safety
///
/// `Raw` has no function pointers, its size is a whole number of words and at most [`WORDS`] of them.
pub(crate) unsafe trait Data: Handle {
    /// Hands what the struct nests to `nesting`, field by field.
    ///
    /// # Safety
    ///
    /// `raw` is a valid struct, and this thread is in its owner's cell.
    unsafe fn nest(_raw: &mut Self::Raw, _nesting: &mut Nesting<'_>) {}
}

/// What a copied struct nests, which is made safe to hand on as it is.
pub(crate) struct Nesting<'a> {
    system: &'a System,
    owner: usize,
    slot: Slot,
    /// Gets a reference to each.
    held: &'a mut Vec<*mut sys::c_void>,
}

impl Nesting<'_> {
    /// An object that a field points to, unless it is null.
    ///
    /// # Safety
    ///
    /// As for [`Data::nest`], of which `field` is a field.
    pub(crate) unsafe fn one<T: Data>(&mut self, field: &mut *mut T::Raw) {
        // SAFETY: promised by the caller.
        *field = unsafe { self.nested::<T>(*field) };
        self.held.push((*field).cast());
    }

    /// An array of so many objects, the only thing that its struct nests. The field points into `held` from now on.
    ///
    /// # Safety
    ///
    /// As for [`one`](Self::one); an array that is not null has `count` elements, each of which may be null.
    pub(crate) unsafe fn many<T: Data>(&mut self, field: &mut *mut *mut T::Raw, count: usize) {
        // SAFETY: promised by the caller.
        let originals = if field.is_null() { &[] } else { unsafe { std::slice::from_raw_parts(*field, count) } };
        for original in originals {
            // SAFETY: promised by the caller.
            let nested = unsafe { self.nested::<T>(*original) };
            self.held.push(nested.cast());
        }
        *field = self.held.as_mut_ptr().cast();
    }

    /// A nested object, with a reference of its own. An incomplete one counts as none.
    unsafe fn nested<T: Data>(&self, original: *mut T::Raw) -> *mut T::Raw {
        // SAFETY: promised by the caller; the `Managed` stands for the struct's reference and is not dropped.
        let Ok(Some(nested)) = (unsafe { Managed::<T>::adopt(original) }) else {
            return ptr::null_mut();
        };
        let own = nested.clone();
        let _ = nested.into_raw();
        // SAFETY: the reference is ours to give.
        unsafe { self.system.proxy::<T>(own.into_raw(), self.owner, self.slot).into_raw() }
    }
}

/// The size of the largest data struct, in words.
pub(crate) const WORDS: usize = 13;

/// A proxy. The copied struct comes first, so that a pointer to it is a pointer to the whole.
#[repr(C)]
struct Proxy {
    object: [usize; WORDS],
    references: AtomicUsize,
    original: Release,
    /// Alive while a proxy is: see [`Custody::live`].
    system: *const System,
    /// The plugin that handed the original in.
    owner: usize,
    slot: Slot,
    /// Proxies of what is nested, or null. The struct's copy points to them.
    nested: Vec<*mut sys::c_void>,
}

static MEMORY: sys::PntosManagedMemory =
    sys::PntosManagedMemory { inc_ref: Some(inc_ref), dec_ref: Some(dec_ref), num_refs: Some(num_refs) };

#[derive(Default)]
struct Pool {
    free: Vec<NonNull<Proxy>>,
    made: usize,
}

// SAFETY: the proxies in the pool belong to nobody else.
unsafe impl Send for Pool {}

pub(crate) struct Custody {
    ledger: Option<Ledger>,
    recognised: Recognised,
    pool: Mutex<Pool>,
}

impl Custody {
    pub(crate) fn new(ledger: bool) -> Self {
        let recognised = Recognised::new();
        recognised.add(&raw const MEMORY);
        Self { ledger: ledger.then(Ledger::new), recognised, pool: Mutex::default() }
    }

    pub(crate) fn ledger(&self) -> Option<&Ledger> {
        self.ledger.as_ref()
    }

    /// How many proxies somebody holds. While there are any, the system that they release into must stay.
    pub(crate) fn live(&self) -> usize {
        let pool = self.pool();
        pool.made - pool.free.len()
    }

    fn pool(&self) -> MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Custody {
    fn drop(&mut self) {
        for proxy in self.pool().free.drain(..) {
            // SAFETY: proxies are made by `Box`, and one in the pool belongs to nobody else.
            drop(unsafe { Box::from_raw(proxy.as_ptr()) });
        }
    }
}

impl System {
    /// Takes over a reference that plugin `owner` gave to `slot`, and makes it safe to hand on. `None` for null.
    ///
    /// An incomplete object is not released: its `dec_ref` may be what is missing.
    ///
    /// # Safety
    ///
    /// A non-null `raw` points to a live object, and one reference is the caller's to give. If it nests others, this
    /// thread is in the owner's cell.
    #[inline]
    pub(crate) unsafe fn take<T: Data>(
        &self,
        raw: *mut T::Raw,
        owner: usize,
        slot: Slot,
    ) -> Result<Option<Managed<T>>, NullSlot> {
        // SAFETY: promised by the caller. The `Managed` is taken apart again before anybody else sees it, unless the
        // object is known to be thread-safe.
        let Some(object) = unsafe { Managed::<T>::adopt(raw) }? else {
            return Ok(None);
        };
        // SAFETY: every managed struct begins with its memory pointer, which `adopt` found not null.
        let memory = unsafe { *object.as_ptr().cast::<*const sys::PntosManagedMemory>() };
        if self.custody.ledger.is_none() && self.custody.recognised.contains(memory) {
            return Ok(Some(object));
        }
        // SAFETY: the object is complete; the rest is promised by the caller.
        Ok(Some(unsafe { self.proxy::<T>(object.into_raw(), owner, slot) }))
    }

    /// Gives back a reference that plugin `owner` handed in and that nobody is to have.
    ///
    /// # Safety
    ///
    /// As for [`take`](Self::take).
    pub(crate) unsafe fn discard<T: Handle>(&self, raw: *mut T::Raw, owner: usize) {
        // SAFETY: promised by the caller.
        if let Some(release) = unsafe { Release::of_incomplete::<T>(raw) } {
            self.release(owner, release);
        }
    }

    /// Gives a reference back in the cell of the plugin it came from.
    pub(crate) fn release(&self, owner: usize, release: Release) {
        let mut release = Some(release);
        self.cell(owner).if_mine(self, "controller", Slot::RELEASE, |inside| {
            if let Some(release) = release.take() {
                release.run(inside);
            }
        });
        if let Some(release) = release {
            let beyond = self.cell(owner).post_always(self, crate::system::Task::Release(release));
            self.beyond(owner, Slot::RELEASE, beyond);
        }
    }

    /// # Safety
    ///
    /// As for [`take`](Self::take); `raw` is complete and not null.
    unsafe fn proxy<T: Data>(&self, raw: *mut T::Raw, owner: usize, slot: Slot) -> Managed<T> {
        let pooled = {
            let mut pool = self.custody.pool();
            let pooled = pool.free.pop();
            pool.made += usize::from(pooled.is_none());
            pooled
        };
        // SAFETY: a proxy from the pool is valid and nobody else's; a new one comes from a `Box`.
        let proxy = unsafe {
            match pooled {
                Some(pooled) => &mut *pooled.as_ptr(),
                None => Box::leak(Box::new(Proxy {
                    object: [0; WORDS],
                    references: AtomicUsize::new(0),
                    original: Release::nothing(),
                    system: ptr::null(),
                    owner,
                    slot,
                    nested: Vec::new(),
                })),
            }
        };
        // SAFETY: `raw` is a live `T::Raw`, which `Data` promises to fit and to be copyable; the copy gets our memory.
        unsafe {
            ptr::copy_nonoverlapping(raw.cast::<u8>(), proxy.object.as_mut_ptr().cast(), size_of::<T::Raw>());
            proxy.object[0] = (&raw const MEMORY).expose_provenance();
            proxy.original = Release::of(Managed::<T>::from_raw(raw).unwrap_unchecked());
        }
        proxy.references.store(1, Relaxed);
        proxy.system = self;
        proxy.owner = owner;
        proxy.slot = slot;
        let object = proxy.object.as_mut_ptr().cast::<T::Raw>();
        // SAFETY: the copy is as valid as the original, and nobody else's.
        unsafe { T::nest(&mut *object, &mut Nesting { system: self, owner, slot, held: &mut proxy.nested }) };
        if let Some(ledger) = &self.custody.ledger {
            ledger.handed_out(slot);
        }
        // SAFETY: the proxy is complete and thread-safe, and this is its one reference.
        unsafe { Managed::from_raw(object).unwrap_unchecked() }
    }
}

unsafe extern "C" fn inc_ref(object: *mut sys::c_void) {
    // SAFETY: pntOS calls this with the object that carries this function, which is the start of a `Proxy`.
    let proxy = unsafe { &*object.cast::<Proxy>() };
    proxy.references.fetch_add(1, Relaxed);
    // SAFETY: the system stays while a proxy is live.
    if let Some(ledger) = unsafe { &*proxy.system }.custody.ledger() {
        ledger.cloned(proxy.slot);
    }
}

unsafe extern "C" fn dec_ref(object: *mut sys::c_void) {
    let pointer = object.cast::<Proxy>();
    // SAFETY: as for `inc_ref`. All that is needed is read before the reference goes: afterwards the proxy may be in use
    // for something else, and the system gone.
    let (references, system, slot) = unsafe { (&(*pointer).references, &*(*pointer).system, (*pointer).slot) };
    let ledger = system.custody.ledger();
    if references.load(Relaxed) == 0 {
        if let Some(ledger) = ledger {
            ledger.excess();
        }
        return;
    }
    if let Some(ledger) = ledger {
        ledger.released(slot);
    }
    if references.fetch_sub(1, AcqRel) > 1 {
        return;
    }
    // SAFETY: that was the last reference, so the proxy is ours alone.
    let proxy = unsafe { &mut *pointer };
    for nested in proxy.nested.drain(..) {
        // SAFETY: each is null or a proxy of which we hold a reference, which is given back in the same way for every type.
        drop(unsafe { Managed::<client::Message>::from_raw(nested.cast()) });
    }
    let (owner, original) = (proxy.owner, std::mem::replace(&mut proxy.original, Release::nothing()));
    system.release(owner, original);
    system.custody.pool().free.push(NonNull::from(proxy));
}

unsafe extern "C" fn num_refs(object: *mut sys::c_void) -> usize {
    // SAFETY: as for `inc_ref`.
    let proxy = unsafe { &*object.cast::<Proxy>() };
    let count = proxy.references.load(Acquire);
    if count != 1 {
        return count;
    }
    // Whether the data may be changed depends on who else holds the original. Only its owner's cell may ask, and 0 means
    // that nothing is known.
    // SAFETY: the system stays while a proxy is live.
    let system = unsafe { &*proxy.system };
    system
        .cell(proxy.owner)
        .if_mine(system, "controller", Slot::RELEASE, |inside| proxy.original.num_refs(inside))
        .unwrap_or(0)
}
