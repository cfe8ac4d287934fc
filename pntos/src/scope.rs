//! What an object is on: the name that it was asked for with.
//!
//! A request is told apart by its callback, its key, and the group that its store is on; that last one no argument
//! names. So an object that keeps requests has a place for it behind its table, and whatever slot hands the object out
//! writes there what it was asked for.

use alloc::boxed::Box;
use core::{
    ffi::CStr,
    ptr::{self, null_mut},
    sync::atomic::{
        AtomicPtr, AtomicUsize,
        Ordering::{AcqRel, Acquire, Relaxed},
    },
};

use crate::{
    managed::{Handle, Managed},
    sys,
};

/// A table, and behind it what the object is on.
#[repr(C)]
pub struct Scoped<R> {
    table: R,
    scope: AtomicUsize,
}

/// What an object is on, as a number. Names that get the same one are taken for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Scope(usize);

impl Scope {
    /// Nobody has said it.
    const UNKNOWN: Self = Self(0);
    /// It was handed out for different names.
    const SEVERAL: Self = Self(1);

    fn named(name: &CStr) -> Self {
        // FNV-1a, in 64 bits everywhere and then cut off.
        let hash = name
            .to_bytes()
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
        #[allow(clippy::cast_possible_truncation, reason = "a part of a hash is a hash")]
        let hash = hash as usize;
        Self(hash.max(Self::SEVERAL.0 + 1))
    }

    /// Whether the two may be the same. In doubt they are: a callback that is called too seldom is better than one whose
    /// receiver is gone.
    pub(crate) fn may_be(self, other: Self) -> bool {
        let in_doubt = |scope: Self| scope.0 <= Self::SEVERAL.0;
        self == other || in_doubt(self) || in_doubt(other)
    }
}

impl<R: 'static> Scoped<R> {
    /// `table` with a place for what it is on.
    ///
    /// # Safety
    ///
    /// It becomes an object of `Object<Self, _>`, and `table` begins with the memory functions of that.
    pub unsafe fn new(table: R) -> Self {
        // SAFETY: promised by the caller. (Asked of the table, because a constant may be at several addresses.)
        remember(unsafe { *(&raw const table).cast() });
        Self { table, scope: AtomicUsize::new(Scope::UNKNOWN.0) }
    }
}

/// What `object` is on.
///
/// # Safety
///
/// `object` is a live object with counted memory whose struct is an `R`.
pub(crate) unsafe fn of<R>(object: *mut R) -> Scope {
    // SAFETY: promised by the caller.
    unsafe { place(object) }.map_or(Scope::UNKNOWN, |place| Scope(place.load(Acquire)))
}

/// Says that `object` was handed out for `name`.
pub fn on<T: Handle<Raw: 'static>>(object: Managed<T>, name: Option<&CStr>) -> Managed<T> {
    // SAFETY: the reference keeps it live, and a handle is to a counted object.
    let place = unsafe { place(object.as_ptr()) };
    if let (Some(place), Some(name)) = (place, name) {
        let scope = Scope::named(name).0;
        if let Err(before) = place.compare_exchange(Scope::UNKNOWN.0, scope, AcqRel, Acquire)
            && before != scope
        {
            place.store(Scope::SEVERAL.0, Relaxed);
        }
    }
    object
}

/// The place behind the table, if the object is one that has it.
///
/// # Safety
///
/// As for [`of`].
unsafe fn place<'a, R>(object: *mut R) -> Option<&'a AtomicUsize> {
    // SAFETY: a counted object begins with its memory functions.
    let memory = unsafe { *object.cast::<*mut sys::PntosManagedMemory>() };
    // SAFETY: only objects of `Scoped<R>` have these memory functions, and it is live.
    is_remembered(memory).then(|| unsafe { &(*object.cast::<Scoped<R>>()).scope })
}

/// Memory functions of objects that have the place: one entry for each type behind such a table.
struct Known {
    memory: *mut sys::PntosManagedMemory,
    before: *mut Known,
}

static KNOWN: AtomicPtr<Known> = AtomicPtr::new(null_mut());

fn is_remembered(memory: *mut sys::PntosManagedMemory) -> bool {
    let mut next = KNOWN.load(Acquire);
    // SAFETY: entries are never freed, and were whole when they were published.
    while let Some(known) = unsafe { next.as_ref() } {
        if ptr::eq(known.memory, memory) {
            return true;
        }
        next = known.before;
    }
    false
}

fn remember(memory: *mut sys::PntosManagedMemory) {
    if is_remembered(memory) {
        return;
    }
    let known = Box::leak(Box::new(Known { memory, before: KNOWN.load(Relaxed) }));
    // Two threads may enter the same functions, which does no harm.
    while let Err(newer) = KNOWN.compare_exchange_weak(known.before, known, AcqRel, Relaxed) {
        known.before = newer;
    }
}

#[cfg(test)]
mod tests {
    use super::Scope;

    #[test]
    fn tells_groups_apart_and_takes_the_unknown_for_any() {
        let (gain, bias) = (Scope::named(c"gain"), Scope::named(c"bias"));
        assert!(gain.may_be(Scope::named(c"gain")));
        assert!(!gain.may_be(bias));
        for in_doubt in [Scope::UNKNOWN, Scope::SEVERAL] {
            assert!(gain.may_be(in_doubt) && in_doubt.may_be(gain));
        }
    }
}
