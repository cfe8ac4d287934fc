//! Which cells this thread is in, innermost first, and in which slots.

use std::{
    cell::Cell,
    fmt::Write,
    ptr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

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
                NAMES[usize::from(self.0)]
            }

            pub(crate) const COUNT: usize = [$($name,)*].len();
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
}

impl Slot {
    pub(crate) fn number(self) -> u8 {
        self.0
    }

    /// The slot with this number.
    pub(crate) fn by_number(number: u8) -> Option<Self> {
        (usize::from(number) < Self::COUNT).then_some(Self(number))
    }
}

/// A call under way, on the stack of the thread that makes it.
pub(crate) struct Frame {
    /// Borrowed by whoever called `enter`, for as long as that runs.
    name: *const str,
    slot: Slot,
    outer: *const Frame,
}

struct Thread {
    token: Cell<usize>,
    innermost: Cell<*const Frame>,
}

#[cfg(not(loom))]
thread_local! {
    static THREAD: Thread = const { Thread { token: Cell::new(0), innermost: Cell::new(ptr::null()) } };
}
#[cfg(loom)]
loom::thread_local! {
    static THREAD: Thread = Thread { token: Cell::new(0), innermost: Cell::new(ptr::null()) };
}

/// This thread's number: never 0, never used again in this process.
#[inline]
pub(crate) fn token() -> usize {
    THREAD.with(|thread| match thread.token.get() {
        0 => new_token(thread),
        token => token,
    })
}

#[cold]
fn new_token(thread: &Thread) -> usize {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    let token = LAST.fetch_add(1, Relaxed) + 1;
    thread.token.set(token);
    token
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
    #[inline]
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

/// The calls this thread is in, outermost first, ending in `last`.
#[cold]
pub(crate) fn describe(last: Slot) -> String {
    let mut calls = Vec::new();
    let mut next = THREAD.with(|thread| thread.innermost.get());
    // SAFETY: as for `innermost`; the frames outside of it live longer, and so do the names they borrow.
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
