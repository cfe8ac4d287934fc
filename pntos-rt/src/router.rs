//! From the transports to the orchestration, and from there back as solutions.
//!
//! All of this runs in the orchestration's cell, so its state needs no lock of its own. It is never borrowed across a call
//! into a plugin: the orchestration may change its streams from inside any of its calls.

use std::{
    cell::RefCell,
    ffi::{CStr, CString},
    ptr::null_mut,
    sync::atomic::{AtomicPtr, Ordering::Relaxed},
};

use pntos::{Handle as _, Lent, LoggingLevel, Managed, Message, Timestamp, client, sys};

use crate::{
    app::{ControllerOptions, StreamMode, StreamOptions},
    cell::{Apart, Inside, Posted, chain::Slot},
    streams::{
        Streams,
        schedule::Schedule,
        sequencer::{Released, Sequencer},
    },
    system::{Often, System, Task},
};

pub(crate) struct Router {
    /// The orchestration, while it is to be called: from its initialisation to its shutdown.
    orchestration: AtomicPtr<sys::PntosOrchestrationPlugin>,
    /// The orchestration's identifier.
    pub(crate) name: Box<str>,
    /// Written to for each message by the thread that is in the cell, while another may read the rest.
    state: Apart<RefCell<State>>,
    solution_channel: Option<CString>,
    misses: Misses,
}

// SAFETY: `state` is only reached through `Router::state`, which asks for proof of being in a cell, and all callers are in
// the orchestration's.
unsafe impl Sync for Router {}

struct State {
    streams: Streams,
    sequencer: Sequencer<Managed<Message>>,
    schedule: Schedule,
    filter: Option<CString>,
    /// The earliest and the latest time of a delivered message.
    times: (i64, i64),
}

#[derive(Default)]
struct Misses {
    early: Often,
    unsent: Often,
    unavailable: Often,
    no_array: Often,
    null_argument: Often,
}

/// What the orchestration asks for about its streams.
pub(crate) enum StreamChange {
    Add { message_type: u32, source: Option<CString>, mode: StreamMode },
    Remove { message_type: u32, source: Option<CString>, mode: StreamMode },
    All { mode: StreamMode, enable: bool },
}

impl Router {
    pub(crate) fn new(controller: &ControllerOptions, streams: &StreamOptions, orchestration: &str) -> Self {
        let text = |text: &Option<String>| text.as_deref().and_then(|text| CString::new(text).ok());
        Self {
            orchestration: AtomicPtr::default(),
            name: orchestration.into(),
            state: Apart(RefCell::new(State {
                streams: Streams::new(streams),
                sequencer: Sequencer::new(controller.buffer_length),
                schedule: Schedule::new(controller.publish_period),
                filter: text(&controller.filter_description),
                times: (i64::MAX, i64::MIN),
            })),
            solution_channel: text(&controller.solution_channel),
            misses: Misses::default(),
        }
    }

    fn state(&self, _: &Inside<'_>) -> &RefCell<State> {
        &self.state
    }

    /// Lets messages through to the orchestration.
    pub(crate) fn open(&self, _: &Inside<'_>, orchestration: &client::OrchestrationPlugin) {
        self.orchestration.store(orchestration.as_ptr(), Relaxed);
    }

    /// Lets no more messages through.
    pub(crate) fn close(&self, _: &Inside<'_>) {
        self.orchestration.store(null_mut(), Relaxed);
    }

    /// The orchestration, if it is to be called.
    #[inline]
    pub(crate) fn orchestration<'a>(&self, _: &'a Inside<'_>) -> Option<Lent<'a, client::OrchestrationPlugin>> {
        // SAFETY: set from a complete plugin, which the controller holds until after `close`.
        unsafe { Lent::from_raw(self.orchestration.load(Relaxed)) }
    }

    /// Chooses the filter to publish, unless the app file has: the first that calls itself `BEST`.
    pub(crate) fn choose_filter(&self, inside: &Inside<'_>, descriptions: &client::StringArray) {
        let mut state = self.state(inside).borrow_mut();
        if state.filter.is_none() {
            let best = descriptions.data().iter().find(|text| text.to_bytes().windows(4).any(|part| part == b"BEST"));
            state.filter = best.map(CStr::to_owned);
        }
    }

    /// The filter that the app file names, if it does.
    pub(crate) fn publishes(&self, inside: &Inside<'_>) -> (bool, Option<CString>) {
        let state = self.state(inside).borrow();
        (state.schedule.is_active(), state.filter.clone())
    }

    pub(crate) fn late(&self, inside: &Inside<'_>) -> u64 {
        self.state(inside).borrow().sequencer.late()
    }

    pub(crate) fn message_times(&self, inside: &Inside<'_>) -> Option<(i64, i64)> {
        let times = self.state(inside).borrow().times;
        (times.0 <= times.1).then_some(times)
    }

    pub(crate) fn unavailable(&self) -> u64 {
        self.misses.unavailable.count()
    }
}

impl System {
    /// Hands a message to the system.
    #[inline(always)]
    pub(crate) fn process(&self, message: Managed<Message>) {
        let posted = self.front.post(
            self,
            &self.router.name,
            Slot::ORCHESTRATION_PROCESS,
            message,
            |inside, message| self.route(inside, message),
            Task::Process,
        );
        if let Posted::Dropped(_) = posted {
            self.posted(self.orchestration, Slot::ORCHESTRATION_PROCESS, posted);
        }
    }

    /// Routes a message, in the orchestration's cell.
    #[inline]
    pub(crate) fn route(&self, inside: &Inside<'_>, message: Managed<Message>) {
        let Some(orchestration) = self.router.orchestration(inside) else {
            self.early();
            return;
        };
        let time = message.time().map(|time| time.elapsed_nsec);
        let immediate = {
            let mut state = self.router.state(inside).borrow_mut();
            match time {
                Some(time) if state.is_sequenced(&message) => {
                    state.sequencer.insert(time, message);
                    None
                }
                _ => Some(message),
            }
        };
        if let Some(message) = immediate {
            self.deliver(inside, &orchestration, message, time, false);
        }
        let Some(now) = time else { return };
        loop {
            let released = self.router.state(inside).borrow_mut().sequencer.release(now);
            let Some(Released { time, message, crowded }) = released else { return };
            if let Some(count) = crowded {
                self.crowded(count);
            }
            self.deliver(inside, &orchestration, message, Some(time), true);
        }
    }

    /// Delivers what still waits for older messages, of which there will be none, and lets no more through.
    pub(crate) fn flush(&self, inside: &Inside<'_>) {
        if let Some(orchestration) = self.router.orchestration(inside) {
            loop {
                let rest = self.router.state(inside).borrow_mut().sequencer.flush();
                let Some(Released { time, message, .. }) = rest else { break };
                self.deliver(inside, &orchestration, message, Some(time), true);
            }
        }
        self.router.close(inside);
    }

    #[inline]
    fn deliver(
        &self,
        inside: &Inside<'_>,
        orchestration: &client::OrchestrationPlugin,
        message: Managed<Message>,
        time: Option<i64>,
        sequenced: bool,
    ) {
        orchestration.process_pntos_message(message, sequenced);
        // One thread at a time is in this cell: no other writes these.
        let messages = &self.progress.messages;
        messages.store(messages.load(Relaxed) + 1, Relaxed);
        let Some(time) = time else { return };
        self.progress.message_time.store(time, Relaxed);
        let due = {
            let mut state = self.router.state(inside).borrow_mut();
            state.times = (state.times.0.min(time), state.times.1.max(time));
            state.schedule.is_due(time)
        };
        if due {
            self.publish(inside);
        }
    }

    /// Asks the orchestration for the solutions that are due and broadcasts them.
    #[cold]
    fn publish(&self, inside: &Inside<'_>) {
        let state = self.router.state(inside);
        let (times, filter) = {
            let mut state = state.borrow_mut();
            (state.schedule.take(), state.filter.take())
        };
        let solutions = self.solutions(inside, &times, filter.as_deref());
        match solutions {
            Some(solutions) => {
                for solution in solutions.data().iter() {
                    match solution {
                        Some(solution) => {
                            let channel = self.router.solution_channel.as_deref();
                            self.broadcast(&solution.to_managed(), None, channel);
                            let published = &self.progress.solutions;
                            published.store(published.load(Relaxed) + 1, Relaxed);
                        }
                        None => {
                            self.router.misses.unavailable.again();
                        }
                    }
                }
            }
            None => {
                if let Some(count) = self.router.misses.no_array.again() {
                    let name =
                        filter.as_ref().map_or_else(|| "its own choice".into(), |filter| filter.to_string_lossy());
                    self.say(
                        LoggingLevel::WARN,
                        format_args!("the orchestration has no solutions of filter `{name}` to publish ({count} times so far): it does not know a filter of that description"),
                    );
                }
            }
        }
        let mut state = state.borrow_mut();
        state.schedule.back(times);
        state.filter = filter;
    }

    /// Calls `request_solutions`, in the orchestration's cell.
    pub(crate) fn solutions(
        &self,
        inside: &Inside<'_>,
        times: &[Timestamp],
        filter: Option<&CStr>,
    ) -> Option<Managed<client::MessageArray>> {
        let solutions = self.router.orchestration(inside)?.request_solutions(times, filter)?;
        // SAFETY: the orchestration has given us the reference, and we are in its cell.
        unsafe {
            self.take::<client::MessageArray>(
                solutions.into_raw(),
                self.orchestration,
                Slot::ORCHESTRATION_REQUEST_SOLUTIONS,
            )
        }
        .ok()
        .flatten()
    }

    /// Sends a message out over one transport or all.
    pub(crate) fn broadcast(&self, message: &Managed<Message>, transport: Option<&CStr>, destination: Option<&CStr>) {
        let mut found = false;
        for &to in &self.transports {
            let plugin = &self.plugins[to];
            if transport.is_some_and(|wanted| wanted != plugin.identifier.as_c_str()) {
                continue;
            }
            found = true;
            self.send(to, message.clone(), destination);
        }
        if !found {
            let wanted = transport.map_or_else(|| "any".into(), CStr::to_string_lossy);
            self.say(
                LoggingLevel::ERROR,
                format_args!(
                    "there is no transport `{wanted}` to broadcast over; the app's transports are {}",
                    self.transport_names()
                ),
            );
        }
    }

    /// Sends a message out over one transport.
    pub(crate) fn send(&self, to: usize, message: Managed<Message>, destination: Option<&CStr>) {
        let posted = self.cell(to).post(
            self,
            &self.plugins[to].name,
            Slot::BROADCAST_MESSAGE,
            message,
            |inside, message| self.transmit(inside, to, message, destination),
            |message| Task::Broadcast { plugin: to, message, destination: destination.map(CStr::to_owned) },
        );
        self.posted(to, Slot::BROADCAST_MESSAGE, posted);
    }

    fn transport_names(&self) -> String {
        let names: Vec<String> =
            self.transports.iter().map(|index| format!("`{}`", self.plugins[*index].name)).collect();
        if names.is_empty() { "none".to_owned() } else { names.join(", ") }
    }

    /// Hands a message to a transport, in its cell.
    pub(crate) fn transmit(
        &self,
        inside: &Inside<'_>,
        to: usize,
        message: Managed<Message>,
        destination: Option<&CStr>,
    ) {
        let plugin = &self.plugins[to];
        if plugin.is_open() {
            plugin.object.kind::<client::TransportPlugin>(inside).broadcast_message(message, destination);
        } else if let Some(count) = self.router.misses.unsent.again() {
            self.say(
                LoggingLevel::WARN,
                format_args!("a message for transport `{}` came before its `init_plugin` or after its `shutdown_plugin` and was dropped ({count} so far)", plugin.name),
            );
        }
    }

    /// Applies what the orchestration asks for about its streams, in its cell.
    pub(crate) fn change_streams(&self, inside: &Inside<'_>, change: &StreamChange) {
        let mut state = self.router.state(inside).borrow_mut();
        let streams = &mut state.streams;
        if streams.is_fixed() {
            return;
        }
        match change {
            StreamChange::Add { message_type, source, mode } => streams.add(*message_type, source.as_deref(), *mode),
            StreamChange::Remove { message_type, source, mode } => {
                streams.remove(*message_type, source.as_deref(), *mode)
            }
            StreamChange::All { mode, enable } => streams.all(*mode, *enable),
        }
    }

    #[cold]
    fn crowded(&self, count: u64) {
        if count.is_power_of_two() {
            self.say(
                LoggingLevel::WARN,
                format_args!("the buffer of sequenced messages is full: {count} released before their time; a transport sends messages whose time stands still or goes back"),
            );
        }
    }

    #[cold]
    fn early(&self) {
        if let Some(count) = self.router.misses.early.again() {
            self.say(
                LoggingLevel::WARN,
                format_args!("a message came while the orchestration was not running and was dropped ({count} so far); a transport sends from `start_listening` to `stop_listening`"),
            );
        }
    }

    /// A message without content or source was handed in.
    #[cold]
    pub(crate) fn incomplete(&self, from: Option<usize>, slot: Slot, why: impl std::fmt::Display) {
        if let Some(count) = self.router.misses.null_argument.again() {
            self.say(
                LoggingLevel::ERROR,
                format_args!(
                    "plugin `{}` called `{}` with an argument that it may not have ({count} times so far): {why}",
                    self.name(from),
                    slot.name()
                ),
            );
        }
    }
}

impl State {
    #[inline]
    fn is_sequenced(&self, message: &Message) -> bool {
        self.streams.mode(message.wrapped_message().message_type.0, || message.source()) == StreamMode::Sequenced
    }
}
