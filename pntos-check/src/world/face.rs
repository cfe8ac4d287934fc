//! What an object is: all that a signal handler may look at.

use std::{
    ptr,
    sync::atomic::{AtomicPtr, AtomicU8, Ordering::Relaxed},
};

/// What kind of thing an object is.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its C type, or what it is in words when it has none.
    pub name: &'static str,
    /// It nests other counted objects, or is a table: nobody changes it, however few references there are.
    pub fixed: bool,
}

/// The way by which an object came to the plugin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    /// As an argument, with a reference.
    Transferred,
    /// As a result, with a reference.
    Returned,
    /// As an argument, for the call only.
    Lent,
    /// Inside another object.
    Nested,
}

/// Where an object came to the plugin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    /// The slot, such as `PntosTransportPlugin.broadcast_message`.
    pub slot: &'static str,
    /// The parameter, or nothing.
    pub parameter: &'static str,
    /// How.
    pub way: Way,
}

/// What a signal handler must know of an object: never locked, only ever replaced.
pub struct Face {
    kind: AtomicPtr<Kind>,
    origin: AtomicPtr<Origin>,
    state: AtomicU8,
}

impl Face {
    /// What it is.
    pub fn kind(&self) -> Option<&'static Kind> {
        let kind = self.kind.load(Relaxed);
        // SAFETY: only references to constants are stored.
        (!kind.is_null()).then(|| unsafe { &*kind })
    }

    /// Where it came from.
    pub fn origin(&self) -> Option<&'static Origin> {
        let origin = self.origin.load(Relaxed);
        // SAFETY: only references to interned origins are stored, which are never freed.
        (!origin.is_null()).then(|| unsafe { &*origin })
    }

    /// A new object is being filled in.
    pub fn is_new(&self, kind: &'static Kind) {
        self.kind.store(ptr::from_ref(kind).cast_mut(), Relaxed);
        self.origin.store(ptr::null_mut(), Relaxed);
        self.becomes(State::Draft);
    }

    /// It came to the plugin.
    pub fn came_by(&self, origin: &'static Origin) {
        self.origin.store(ptr::from_ref(origin).cast_mut(), Relaxed);
    }

    /// Something else may be done with it from now on.
    pub fn becomes(&self, state: State) {
        self.state.store(state as u8, Relaxed);
    }

    /// What may be done with it.
    pub fn state(&self) -> State {
        State::ALL[usize::from(self.state.load(Relaxed))]
    }
}

/// What may be done with an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum State {
    /// Nothing is there.
    Unused,
    /// We are still filling it in.
    Draft,
    /// It may be changed by the plugin, its only holder.
    Sole,
    /// It may be read.
    Shared,
    /// It is lent for a call, and may be read.
    Lent,
    /// The last reference is gone.
    Released,
    /// The call for which it was lent is over.
    Returned,
}

impl State {
    const ALL: [Self; 7] =
        [Self::Unused, Self::Draft, Self::Sole, Self::Shared, Self::Lent, Self::Released, Self::Returned];
}
