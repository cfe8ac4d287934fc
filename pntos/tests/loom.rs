//! Every interleaving of a few threads that count an object's references, use what somebody ends, or enter a lock:
//! `RUSTFLAGS="--cfg loom" cargo test -p pntos --test loom --release`.

#![cfg(loom)]
#![allow(dead_code, missing_docs)]

extern crate alloc;

#[path = "../src/ending.rs"]
mod ending;
#[path = "../src/exclusive/lock.rs"]
mod lock;
#[path = "../src/memory.rs"]
mod memory;
#[path = "../src/object.rs"]
mod object;
#[path = "../src/sync.rs"]
mod sync;

use std::ptr::NonNull;

use ending::Ending;
use loom::{
    cell::UnsafeCell,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};
use object::Object;
use pntos::sys;

mod boundary {
    pub(crate) fn quietly(_: &str, run: impl FnOnce()) {
        run();
    }
}

mod fence {
    use loom::sync::atomic::{Ordering::SeqCst, fence};

    pub(crate) fn light() {
        fence(SeqCst);
    }

    pub(crate) fn heavy() {
        fence(SeqCst);
    }

    pub(crate) fn prepare() {}

    pub(crate) fn is_light() -> bool {
        true
    }
}

mod thread {
    use std::{
        hash::{DefaultHasher, Hash, Hasher},
        num::NonZeroUsize,
    };

    pub(crate) fn this_thread() -> Option<NonZeroUsize> {
        let mut hasher = DefaultHasher::new();
        loom::thread::current().id().hash(&mut hasher);
        NonZeroUsize::new((hasher.finish() as usize | 2) & !1)
    }
}

/// Something that threads look at, and that notes when it goes. The model checker sees to it that nobody looks meanwhile.
struct Watched {
    value: UnsafeCell<u32>,
    dropped: Arc<AtomicUsize>,
}

// SAFETY: the value is only read while it is shared, which is what is checked here.
unsafe impl Sync for Watched {}
// SAFETY: as above.
unsafe impl Send for Watched {}

impl Watched {
    fn new(dropped: &Arc<AtomicUsize>) -> Self {
        Self { value: UnsafeCell::new(7), dropped: dropped.clone() }
    }

    fn look(&self) -> u32 {
        // SAFETY: nobody writes while it is shared.
        self.value.with(|value| unsafe { *value })
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        // SAFETY: nobody looks any more.
        self.value.with_mut(|value| unsafe { *value = 0 });
        self.dropped.fetch_add(1, Relaxed);
    }
}

type Counted = Object<sys::PntosString, Watched>;

/// One reference, as a client holds it.
struct Reference(NonNull<sys::PntosString>);

// SAFETY: the object counts atomically and holds what is `Sync`.
unsafe impl Send for Reference {}

impl Reference {
    fn new(dropped: &Arc<AtomicUsize>) -> Self {
        let table = |_: &Watched| sys::PntosString { memory: Counted::memory(), data: std::ptr::null_mut() };
        // SAFETY: the table has the memory functions of this very type.
        Self(unsafe { Counted::new(Watched::new(dropped), table) })
    }

    fn memory(&self) -> sys::PntosManagedMemory {
        // SAFETY: the object is live.
        unsafe { *(*self.0.as_ptr()).memory }
    }

    fn look(&self) -> u32 {
        // SAFETY: the object is live while we have a reference.
        unsafe { Counted::inner(self.0.as_ptr()) }.look()
    }

    fn count(&self) -> usize {
        // SAFETY: as above.
        unsafe { self.memory().num_refs.unwrap()(self.0.as_ptr().cast()) }
    }
}

impl Clone for Reference {
    fn clone(&self) -> Self {
        // SAFETY: as above.
        unsafe { self.memory().inc_ref.unwrap()(self.0.as_ptr().cast()) };
        Self(self.0)
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        // SAFETY: the reference is ours to give back.
        unsafe { self.memory().dec_ref.unwrap()(self.0.as_ptr().cast()) };
    }
}

#[test]
fn an_object_goes_once_after_its_last_reference_whoever_has_it() {
    loom::model(|| {
        let dropped = Arc::new(AtomicUsize::new(0));
        let first = Reference::new(&dropped);
        let threads = [first.clone(), first.clone()].map(|reference| {
            loom::thread::spawn(move || {
                let another = reference.clone();
                drop(reference);
                assert_eq!(another.look(), 7);
            })
        });
        assert_eq!(first.look(), 7);
        drop(first);
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(dropped.load(Relaxed), 1);
    });
}

#[test]
fn who_finds_one_reference_has_the_object_alone() {
    loom::model(|| {
        let dropped = Arc::new(AtomicUsize::new(0));
        let mine = Reference::new(&dropped);
        let theirs = mine.clone();
        let reader = loom::thread::spawn(move || assert_eq!(theirs.look(), 7));
        if mine.count() == 1 {
            // SAFETY: the count says that nobody else looks.
            unsafe { Counted::inner(mine.0.as_ptr()) }.value.with_mut(|value| unsafe { *value = 8 });
        }
        reader.join().unwrap();
        drop(mine);
        assert_eq!(dropped.load(Relaxed), 1);
    });
}

#[test]
fn what_is_ended_goes_once_and_not_while_it_is_used() {
    loom::model(|| {
        let dropped = Arc::new(AtomicUsize::new(0));
        let ending = Arc::new(Ending::new(Watched::new(&dropped)));
        let users = [0, 1].map(|_| {
            let ending = ending.clone();
            loom::thread::spawn(move || ending.with(|watched| assert_eq!(watched.look(), 7)))
        });
        ending.end();
        for user in users {
            user.join().unwrap();
        }
        assert_eq!(dropped.load(Relaxed), 1);
        ending.with(|_| panic!("it has ended"));
    });
}

#[test]
fn a_lock_lets_one_thread_in_whichever_of_them_is_the_usual_one() {
    loom::model(|| {
        let dropped = Arc::new(AtomicUsize::new(0));
        let lock = Arc::new(lock::Lock::new(Watched::new(&dropped)));
        let enter = |lock: &lock::Lock<Watched>| {
            let mut guard = lock.enter().expect("this thread is not inside");
            assert!(lock.enter().is_none(), "this thread is inside");
            // SAFETY: the guard is the only one, which is what is checked here.
            guard.state_mut().value.with_mut(|value| unsafe { *value += 1 });
        };
        // The first time makes this thread the usual one.
        enter(&lock);
        let other = {
            let lock = lock.clone();
            loom::thread::spawn(move || enter(&lock))
        };
        enter(&lock);
        other.join().unwrap();
        let look = |lock: &lock::Lock<Watched>| lock.enter().expect("nobody is inside").state().look();
        assert_eq!(look(&lock), 10);
    });
}
