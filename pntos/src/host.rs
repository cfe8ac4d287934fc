//! The plugin's side of its life: the mediator it was given, and whether it may still be used.
//!
//! A plugin has a mediator from `init_plugin` to `shutdown_plugin`. [`Mediator`] is a handle that may be cloned into
//! the plugin's own threads; after `shutdown_plugin` every call on it is refused, and the reference is given back when
//! the last call that was under way returns.

use alloc::sync::Arc;
use core::{
    cell::UnsafeCell,
    ffi::CStr,
    fmt,
    mem::ManuallyDrop,
    num::NonZeroUsize,
    ptr::NonNull,
    sync::atomic::{
        AtomicU8, AtomicUsize,
        Ordering::{AcqRel, Acquire, Relaxed, Release},
    },
};

use crate::{
    Batch, Error, Handle, LoggingLevel, Managed, Message, NullSlot, Result, Timestamp, boundary, client, error::Fault,
    fence, fork, managed::null_slot_of, request::Requests, text::CStrArg, thread::this_thread,
};

/// Set in `Host::calls` while there is no mediator to call.
const CLOSED: usize = 1 << (usize::BITS - 1);
/// Set beside it once the reference has been given back, or while none was given yet.
const RELEASED: usize = 1 << (usize::BITS - 2);

/// More calls than a plugin makes while it starts: whoever makes this one is likely to make most of those to come.
const BECOMES_USUAL: usize = 64;

/// Where a plugin is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Phase {
    Made = 0,
    Ready = 1,
    Failed = 2,
    ShutDown = 3,
    /// It runs, but in the parent of this process.
    Forked = 4,
}

/// What is shared by a plugin, its objects and its mediator handles.
pub(crate) struct Host {
    /// How many mediator calls are under way on other threads than the usual one, [`CLOSED`] and [`RELEASED`].
    calls: AtomicUsize,
    /// The thread that made the [`BECOMES_USUAL`]th call, or 0. It counts apart, without a locked instruction: nearly all
    /// calls of a plugin come from one thread.
    usual: AtomicUsize,
    /// How many calls other threads made, as long as no thread is the usual one.
    unusual_calls: AtomicUsize,
    /// How many mediator calls are under way on that thread, which alone writes it.
    usual_calls: AtomicUsize,
    phase: AtomicU8,
    /// Written by `open`, while nobody reads, and by whoever sets `RELEASED`; read by calls that found `CLOSED` not set.
    mediator: UnsafeCell<ManuallyDrop<Option<Managed<client::Mediator>>>>,
    identifier: &'static CStr,
    requests: Requests,
}

// SAFETY: `mediator` is written only by `open` and `release_if_unused`, which the protocol of `calls` keeps apart from readers.
unsafe impl Sync for Host {}
// SAFETY: everything in it is `Send`.
unsafe impl Send for Host {}

impl Host {
    pub(crate) fn new(identifier: &'static CStr) -> Arc<Self> {
        fence::prepare();
        Arc::new(Self {
            usual: AtomicUsize::new(0),
            unusual_calls: AtomicUsize::new(0),
            usual_calls: AtomicUsize::new(0),
            calls: AtomicUsize::new(CLOSED | RELEASED),
            phase: AtomicU8::new(Phase::Made as u8),
            mediator: UnsafeCell::new(ManuallyDrop::new(None)),
            identifier,
            requests: Requests::default(),
        })
    }

    /// The requests to be told that the plugin keeps.
    pub(crate) fn requests(&self) -> &Requests {
        &self.requests
    }

    /// Whether slots may be called: asked in every call, so it takes one comparison.
    #[inline]
    pub(crate) fn is_ready(&self) -> bool {
        self.phase.load(Relaxed) == Phase::Ready as u8
    }

    pub(crate) fn phase(&self) -> Phase {
        match self.phase.load(Relaxed) {
            0 => Phase::Made,
            1 => Phase::Ready,
            2 => Phase::Failed,
            3 => Phase::ShutDown,
            _ => Phase::Forked,
        }
    }

    /// Moves from `from` to `to`; `false` if the plugin is elsewhere in its life.
    pub(crate) fn advance(&self, from: Phase, to: Phase) -> bool {
        self.phase.compare_exchange(from as u8, to as u8, AcqRel, Relaxed).is_ok()
    }

    /// Lets calls through to `mediator`. Called once, by `init_plugin`.
    pub(crate) fn open(self: &Arc<Self>, mediator: Option<Managed<client::Mediator>>) {
        if mediator.is_some() {
            fork::watch(self);
        }
        // SAFETY: `CLOSED` is set since `new`, so nobody reads, and `RELEASED`, so nobody releases; `init_plugin` runs
        // once (`advance`).
        unsafe { *self.mediator.get() = ManuallyDrop::new(mediator) };
        self.calls.fetch_and(!(CLOSED | RELEASED), Release);
    }

    /// Refuses calls from now on, and gives the reference back once none is under way.
    pub(crate) fn close(&self) {
        self.calls.fetch_or(CLOSED, AcqRel);
        self.release_if_unused();
    }

    /// Gives the reference back if calls are refused and none is under way, refused ones included: the last of them does.
    #[cold]
    fn release_if_unused(&self) {
        // Either the usual thread is seen here to be in a call or out of it, or it sees what we wrote to `calls`.
        fence::heavy();
        if self.usual_calls.load(Acquire) == 0
            && self.calls.compare_exchange(CLOSED, CLOSED | RELEASED, AcqRel, Relaxed).is_ok()
        {
            // SAFETY: no call is under way and none can come; `RELEASED` is set once, by us.
            drop(unsafe { (*self.mediator.get()).take() });
        }
    }

    /// Ends a plugin in a forked child, where it has a copy of everything but the system. The copy of its reference is
    /// not given back: that would reach into a system that does not run here.
    #[cfg_attr(
        not(all(target_os = "linux", feature = "std", not(miri))),
        expect(dead_code, reason = "nothing is known of forks there")
    )]
    pub(crate) fn end_in_child(&self) {
        // One that could not start has its mediator until it is shut down.
        if self.advance(Phase::Ready, Phase::Forked) || self.advance(Phase::Failed, Phase::Forked) {
            self.calls.fetch_or(CLOSED | RELEASED, AcqRel);
        }
    }

    /// Runs `call` with the mediator, unless the plugin has none.
    #[inline]
    fn with<T>(&self, call: impl FnOnce(&client::Mediator) -> T) -> Result<T> {
        let (_under_way, flags) = match this_thread() {
            Some(me) if self.usual.load(Relaxed) == me.get() => UnderWay::usual(self),
            me => UnderWay::unusual(self, me),
        };
        if flags & CLOSED != 0 {
            return Err(self.refusal());
        }
        // SAFETY: `CLOSED` was not set and our count keeps `release_if_unused` away.
        match unsafe { &**self.mediator.get() } {
            Some(mediator) => Ok(call(mediator)),
            None => Err(Error::with_fault(
                Fault::Plugin,
                "there is no mediator: only a controller and a detached object are without one",
            )),
        }
    }

    #[cold]
    fn refusal(&self) -> Error {
        match self.phase() {
            Phase::Made => Error::new("the mediator cannot be used before `init_plugin` has been called"),
            Phase::Forked => Error::new(
                "the mediator cannot be used in a child that `fork()` made: the system runs in its parent; start a program \
                 of its own, as `std::process::Command` does",
            ),
            _ => Error::new("the mediator cannot be used after `shutdown_plugin` (stop the plugin's threads there)"),
        }
    }

    /// Says `text` through the mediator's log, or on standard error where there is none.
    pub(crate) fn log(&self, level: LoggingLevel, text: impl fmt::Display) {
        let mut line = Some(alloc::format!("{text}"));
        let sent = self.with(|mediator| {
            mediator.log_message(level, line.take().unwrap_or_default().as_str());
        });
        if let (Err(_), Some(line)) = (sent, line) {
            self.say(line);
        }
    }

    /// Says `text` on standard error.
    pub(crate) fn say(&self, text: impl fmt::Display) {
        boundary::say(format_args!("{}: {text}", self.identifier.to_string_lossy()));
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if self.phase() != Phase::Forked {
            // SAFETY: nothing uses the host any more.
            unsafe { ManuallyDrop::drop(self.mediator.get_mut()) };
        }
    }
}

/// A mediator call under way, counted until this is dropped.
struct UnderWay<'a> {
    host: &'a Host,
    /// How many calls of the usual thread were under way before this one, if it is one of them. Those that come within it are
    /// over when it is, and no other thread counts here.
    before: Option<usize>,
}

impl<'a> UnderWay<'a> {
    /// Counts a call of the usual thread, which is this one. Also returns the flags as they are after that.
    #[inline]
    fn usual(host: &'a Host) -> (Self, usize) {
        let before = host.usual_calls.load(Relaxed);
        host.usual_calls.store(before + 1, Relaxed);
        // Counted first, looked second: `close` does it the other way round.
        fence::light();
        (Self { host, before: Some(before) }, host.calls.load(Acquire))
    }

    /// Counts a call of another thread, and makes it the usual one if it is time.
    #[cold]
    fn unusual(host: &'a Host, me: Option<NonZeroUsize>) -> (Self, usize) {
        if let Some(me) = me
            && host.usual.load(Relaxed) == 0
            && host.unusual_calls.fetch_add(1, Relaxed) + 1 == BECOMES_USUAL
        {
            host.usual.store(me.get(), Relaxed);
        }
        (Self { host, before: None }, host.calls.fetch_add(1, Acquire))
    }
}

impl Drop for UnderWay<'_> {
    #[inline]
    fn drop(&mut self) {
        let host = self.host;
        let is_last_and_closed = if let Some(before) = self.before {
            host.usual_calls.store(before, Release);
            fence::light();
            before == 0 && host.calls.load(Relaxed) & (CLOSED | RELEASED) == CLOSED
        } else {
            host.calls.fetch_sub(1, AcqRel) == CLOSED | 1
        };
        if is_last_and_closed {
            host.release_if_unused();
        }
    }
}

/// The system, as a plugin sees it. Clone it into threads as needed.
#[derive(Clone)]
pub struct Mediator(Arc<Host>);

impl Mediator {
    pub(crate) fn from_host(host: Arc<Host>) -> Self {
        Self(host)
    }

    pub(crate) fn host(&self) -> &Arc<Host> {
        &self.0
    }

    /// A mediator that was never given: logs go to standard error, everything else is refused. For tests, and for
    /// objects that live without a plugin.
    #[must_use]
    pub fn detached(identifier: &'static CStr) -> Self {
        let host = Host::new(identifier);
        host.advance(Phase::Made, Phase::Ready);
        host.open(None);
        Self(host)
    }

    /// A handle to a mediator outside of a plugin: in tests, and in controllers.
    #[must_use]
    pub fn attached(identifier: &'static CStr, mediator: Managed<client::Mediator>) -> Self {
        let host = Host::new(identifier);
        host.advance(Phase::Made, Phase::Ready);
        host.open(Some(mediator));
        Self(host)
    }

    /// Ends the use of a mediator made by [`attached`](Self::attached): what `shutdown_plugin` does for a plugin.
    pub fn close(&self) {
        self.0.advance(Phase::Ready, Phase::ShutDown);
        self.0.close();
    }

    /// The identifier of the plugin that it was given to.
    #[must_use]
    pub fn identifier(&self) -> &'static CStr {
        self.0.identifier
    }

    /// Sends a message to the system, as a transport does with what it receives.
    ///
    /// # Errors
    ///
    /// Outside of the plugin's life. The message is released all the same.
    #[inline]
    pub fn process_pntos_message(&self, message: Managed<Message>) -> Result {
        self.0.with(|mediator| mediator.process_pntos_message(message))
    }

    /// Sends a message out: over the transport with the identifier `transport`, or over all; to `destination`, or
    /// where the transport sends what has none.
    ///
    /// # Errors
    ///
    /// Outside of the plugin's life. The message is released all the same.
    pub fn broadcast_aspn_message(
        &self,
        message: Managed<Message>,
        transport: Option<&CStr>,
        destination: Option<&CStr>,
    ) -> Result {
        self.0.with(|mediator| mediator.broadcast_aspn_message(message, transport, destination))
    }

    /// The solutions at `times` of the filter with this description, or of the best one. `None` if there is no such
    /// filter; an element is `None` where there is no solution at that time.
    ///
    /// # Errors
    ///
    /// Outside of the plugin's life.
    pub fn request_solutions(
        &self,
        times: &[Timestamp],
        filter_description: Option<&CStr>,
    ) -> Result<Option<Managed<client::MessageArray>>> {
        self.0.with(|mediator| mediator.request_solutions(times, filter_description))
    }

    /// The filters whose solutions can be requested, by pntOS' naming convention.
    ///
    /// # Errors
    ///
    /// Outside of the plugin's life, or if the system returned NULL.
    pub fn get_filter_description_list(&self) -> Result<Managed<client::StringArray>> {
        self.0.with(client::Mediator::get_filter_description_list)?
    }

    /// Starts a batch on a group of the registry; it ends when the batch is dropped.
    ///
    /// # Errors
    ///
    /// Outside of the plugin's life, or if the registry does not give the group.
    pub fn batch(&self, group: impl CStrArg) -> Result<Batch> {
        self.with_registry(|registry| registry.batch(group))?
    }

    /// The system's table itself, for the time of `use_it`: for what takes it as an argument, such as the stream
    /// configuration that an orchestration is given.
    ///
    /// ```
    /// # use pntos::{client::MessageStreamConfig, prelude::*};
    /// # fn init(mediator: &Mediator, streams: &MessageStreamConfig) -> pntos::Result {
    /// mediator.with(|system| streams.sequenced_stream_all(system, true))?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Outside of the plugin's life, or while the system has no registry, or one that lacks a slot: the registry plugin
    /// itself is started first.
    pub fn with<T>(&self, use_it: impl FnOnce(&client::Mediator) -> T) -> Result<T> {
        self.0.with(|mediator| {
            // SAFETY: the mediator is live. Its registry may be null, see `take_mediator`: then nobody gets to read it.
            let Some(registry) = NonNull::new(unsafe { (*mediator.as_ptr()).registry }) else {
                return Err(Error::with_fault(Fault::System, "the system has no registry; its mediator's is NULL"));
            };
            // A registry that came later than its mediator has not been looked at yet.
            // SAFETY: nested in the mediator, which is live.
            if let Some(slot) = unsafe { null_slot_of::<client::Registry>(registry) } {
                let null = NullSlot { table: client::Registry::C_NAME, slot };
                return Err(Error::with_fault(Fault::System, format_args!("the system's registry: {null}")));
            }
            Ok(use_it(mediator))
        })?
    }

    /// The registry itself, for the time of `use_it`.
    ///
    /// # Errors
    ///
    /// As for [`with`](Self::with).
    pub fn with_registry<T>(&self, use_it: impl FnOnce(&client::Registry) -> T) -> Result<T> {
        self.with(|mediator| use_it(&mediator.registry()))
    }

    /// Logs `text`. Never fails: without a mediator the line goes to standard error.
    pub fn log(&self, level: LoggingLevel, text: impl fmt::Display) {
        self.0.log(level, text);
    }

    /// Logs an error: the plugin cannot do what it is there for.
    pub fn error(&self, text: impl fmt::Display) {
        self.log(LoggingLevel::ERROR, text);
    }

    /// Logs a warning: something is not as it should be, and the plugin goes on.
    pub fn warn(&self, text: impl fmt::Display) {
        self.log(LoggingLevel::WARN, text);
    }

    /// Logs what an operator wants to know.
    pub fn info(&self, text: impl fmt::Display) {
        self.log(LoggingLevel::INFO, text);
    }

    /// Logs what only the plugin's author wants to know.
    pub fn debug(&self, text: impl fmt::Display) {
        self.log(LoggingLevel::DEBUG, text);
    }
}

impl fmt::Debug for Mediator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mediator").field("plugin", &self.0.identifier).field("phase", &self.0.phase()).finish()
    }
}
