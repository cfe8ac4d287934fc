//! Which cells this thread is in, innermost first, and in which slots.

use std::{
    cell::Cell,
    fmt::Write,
    ptr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use crate::stand_in::SLOTS;

/// A slot that the controller calls in a plugin, or a plugin calls in the mediator.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot(u8);

macro_rules! slots {
    ($($constant:ident = $name:literal,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr(u8)]
        enum Number { $($constant,)* }

        impl Slot {
            $(pub(crate) const $constant: Self = Self(Number::$constant as u8);)*

            /// The C name of the slot.
            pub(crate) fn name(self) -> &'static str {
                const NAMES: &[&str] = &[$($name,)*];
                let number = usize::from(self.0);
                NAMES.get(number).copied().unwrap_or_else(|| SLOTS[number - NAMES.len()])
            }

            const OWN: usize = [$($name,)*].len();
        }
    };
}

slots! {
    QUEUE = "queue",
    INIT_PLUGIN = "init_plugin",
    SHUTDOWN_PLUGIN = "shutdown_plugin",
    INIT_ORCHESTRATION_PLUGIN = "init_orchestration_plugin",
    ORCHESTRATION_PROCESS = "PntosOrchestrationPlugin.process_pntos_message",
    ORCHESTRATION_REQUEST_SOLUTIONS = "PntosOrchestrationPlugin.request_solutions",
    ORCHESTRATION_FILTERS = "PntosOrchestrationPlugin.get_filter_description_list",
    START_LISTENING = "start_listening",
    STOP_LISTENING = "stop_listening",
    BROADCAST_MESSAGE = "broadcast_message",
    NEW_REGISTRY = "new_registry",
    LOG = "log",
    REQUIRES_MAIN_THREAD = "requires_main_thread",
    PLUGINS_LOADER = "plugins_loader",
    RELEASE = "dec_ref",
    NOTIFY = "notify callback",
    TAKE_CONTROL = "take_control",
    MEDIATOR_PROCESS = "PntosMediator.process_pntos_message",
    MEDIATOR_REQUEST_SOLUTIONS = "PntosMediator.request_solutions",
    MEDIATOR_FILTERS = "PntosMediator.get_filter_description_list",
    MEDIATOR_BROADCAST = "PntosMediator.broadcast_aspn_message",
    MEDIATOR_LOG = "PntosMediator.log_message",
    STREAM_CONFIG = "PntosMessageStreamConfig",
    REGISTRY = "PntosRegistry",
    STORE = "PntosKeyValueStore",
    STAND_IN = "stand-in",
}

impl Slot {
    /// How many there are, with those of stand-ins.
    pub(crate) const COUNT: usize = Self::OWN + SLOTS.len();

    /// The slot of a stand-in by its place among these.
    pub(crate) const fn of_stand_in(place: usize) -> Self {
        Self((Self::OWN + place) as u8)
    }

    pub(crate) fn number(self) -> u8 {
        self.0
    }

    /// Whether a plugin starts or ends in it, and so may wait for threads of its own.
    pub(super) fn is_of_life(self) -> bool {
        [Self::INIT_PLUGIN, Self::SHUTDOWN_PLUGIN, Self::START_LISTENING, Self::STOP_LISTENING].contains(&self)
    }

    /// The slot with this number.
    pub(crate) fn by_number(number: u8) -> Option<Self> {
        (usize::from(number) < Self::COUNT).then_some(Self(number))
    }
}

const _: () = assert!(Slot::COUNT <= 1 << u8::BITS, "the number of a slot is a byte");

/// A call under way, on the stack of the thread that makes it.
pub(crate) struct Frame {
    /// Borrowed by whoever called `enter`, for as long as that runs.
    name: *const str,
    slot: Slot,
    outer: *const Frame,
}

struct Thread {
    mark: Cell<usize>,
    innermost: Cell<*const Frame>,
}

#[cfg(not(loom))]
thread_local! {
    static THREAD: Thread = const { Thread { mark: Cell::new(0), innermost: Cell::new(ptr::null()) } };
}
#[cfg(loom)]
loom::thread_local! {
    static THREAD: Thread = Thread { mark: Cell::new(0), innermost: Cell::new(ptr::null()) };
}

/// What a thread leaves at the gate of a cell that it is in: its token, and how deep it was in [`deeper`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark(usize);

impl Mark {
    /// More threads than one process makes; the rest is left for the level.
    const BITS: u32 = usize::BITS / 4 * 3;

    /// The mark of nobody.
    pub(super) const NOBODY: usize = 0;

    pub(super) fn from_word(word: usize) -> Self {
        Self(word)
    }

    #[inline]
    pub(super) fn word(self) -> usize {
        self.0
    }

    /// The thread's number, or 0 for nobody.
    #[inline]
    pub(crate) fn token(self) -> usize {
        self.0 & ((1 << Self::BITS) - 1)
    }

    pub(super) fn level(self) -> usize {
        self.0 >> Self::BITS
    }
}

/// This thread's mark, as it is now.
#[inline]
pub(super) fn mark() -> Mark {
    THREAD.with(|thread| match thread.mark.get() {
        Mark::NOBODY => new_mark(thread),
        word => Mark(word),
    })
}

/// This thread's number: never 0, never used again in this process.
#[inline]
pub(crate) fn token() -> usize {
    mark().token()
}

#[cold]
fn new_mark(thread: &Thread) -> Mark {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    let token = LAST.fetch_add(1, Relaxed) + 1;
    thread.mark.set(token);
    Mark(token)
}

/// Runs what has nothing to do with the calls that this thread is in, and one of which waits: on a level of its own.
pub(super) fn deeper<R>(run: impl FnOnce() -> R) -> R {
    struct Back(usize);
    impl Drop for Back {
        fn drop(&mut self) {
            THREAD.with(|thread| thread.mark.set(self.0));
        }
    }

    let _back = Back(mark().word());
    THREAD.with(|thread| thread.mark.set(thread.mark.get() + (1 << Mark::BITS)));
    run()
}

/// Whether this thread is in no cell at all.
pub(crate) fn is_empty() -> bool {
    THREAD.with(|thread| thread.innermost.get().is_null())
}

impl Frame {
    #[inline]
    pub(crate) fn new(name: &str, slot: Slot) -> Self {
        Self { name: ptr::from_ref(name), slot, outer: ptr::null() }
    }

    /// Runs `run` with this frame as the innermost.
    #[inline(always)]
    pub(crate) fn enter<R>(mut self, run: impl FnOnce() -> R) -> R {
        struct Pop(*const Frame);
        impl Drop for Pop {
            #[inline]
            fn drop(&mut self) {
                THREAD.with(|thread| thread.innermost.set(self.0));
            }
        }

        self.outer = THREAD.with(|thread| thread.innermost.get());
        let _pop = Pop(self.outer);
        THREAD.with(|thread| thread.innermost.set(&raw const self));
        run()
    }
}

/// Whether the innermost call of this thread is `slot`.
pub(crate) fn innermost() -> Option<Slot> {
    let frame = THREAD.with(|thread| thread.innermost.get());
    // SAFETY: a frame stays in the chain no longer than `Frame::enter` runs, and the frame lives on its stack.
    unsafe { frame.as_ref() }.map(|frame| frame.slot)
}

/// The calls that a thread is in.
#[derive(Clone, Copy)]
pub(super) struct Trail(*const Frame);

/// The calls that this thread is in.
pub(super) fn trail() -> Trail {
    Trail(THREAD.with(|thread| thread.innermost.get()))
}

impl Trail {
    /// The calls, outermost first, ending in `last`.
    ///
    /// # Safety
    ///
    /// The thread is where it was when the trail was taken: it is this one and has not returned, or it waits.
    #[cold]
    pub(super) unsafe fn describe(self, last: Slot) -> String {
        let mut calls = Vec::new();
        let mut next = self.0;
        // SAFETY: promised by the caller: the innermost call is still under way; the frames outside of it live longer, and
        // so do the names they borrow.
        while let Some((frame, name)) = unsafe { next.as_ref().map(|frame| (frame, &*frame.name)) } {
            calls.push(format!("`{name}` {}", frame.slot.name()));
            next = frame.outer;
        }
        let mut chain = String::new();
        for call in calls.iter().rev() {
            let _ = write!(chain, "{call} -> ");
        }
        chain.push_str(last.name());
        chain
    }
}
