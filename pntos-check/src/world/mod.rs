//! The system that the plugin under test sees, and that watches what it does.
//!
//! Everything it hands out lies on pages of its own, behind which nobody may read ([`arena`]). The [`ledger`] knows who
//! holds which reference and protects the pages accordingly: what is shared cannot be written, what was given back or
//! only lent cannot be touched. A [`fault`] is therefore a finding, with the slot in which it happened and the slot by
//! which the object came.
//!
//! A process has one world at a time, the newest: the functions of its tables find it without an argument.

mod arena;
mod conduct;
mod counting;
pub mod data;
pub mod draft;
mod face;
mod fault;
pub mod hold;
pub mod ledger;
pub mod mediator;
pub mod messages;
pub(crate) mod observers;
pub mod registry;
pub(crate) mod store;
pub mod streams;
pub mod texts;
mod values;

use std::{
    ffi::CString,
    ptr::null_mut,
    sync::{
        Mutex, MutexGuard, Once, PoisonError,
        atomic::{AtomicBool, AtomicPtr, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use pntos::sys;
use pntos_rt::app::Group;

use crate::{Finding, Rule, Sink, crash, rule::memory as rules, slot};

pub(crate) use conduct::Hook;
pub use observers::{lend_text, lend_texts};

use counting::{came, history};
use hold::Passed;
use ledger::{Kept, Origin, Way, ledger};

/// What the system of a test is like.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// What the registry holds at the start.
    pub registry: Vec<Group>,
    /// Objects without guard pages, for tests of very many calls.
    pub plain_memory: bool,
    /// The registry has a value for every key that is asked for.
    pub is_configured: bool,
}

/// A system with one plugin in it. Nothing of it is ever freed: a faulty plugin may use it at any time.
pub struct World {
    sink: &'static dyn Sink,
    mediator: AtomicPtr<sys::PntosMediator>,
    is_shut_down: AtomicBool,
    values: Mutex<values::Values>,
    seen: Mutex<Seen>,
    conduct: conduct::Conduct,
    /// How many log lines and messages are remembered: none where the memory of the process is measured.
    remembered: usize,
    is_configured: bool,
}

/// What came out of the plugin.
#[derive(Default)]
struct Seen {
    log: Vec<Line>,
    outgoing: Vec<Outgoing>,
    /// References to the latest messages that the plugin passed to the mediator.
    messages: Vec<Passed>,
}

/// A line that the plugin logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How serious it is.
    pub level: sys::PntosLoggingLevel,
    /// The text.
    pub text: String,
}

/// A message that the plugin handed to the mediator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// The mediator's slot.
    pub slot: &'static str,
    /// The number in its header.
    pub message_type: u32,
    /// Its source identifier.
    pub source: String,
    /// The header's sequence number.
    pub sequence: u16,
    /// The transport and the channel it was meant for.
    pub to: [Option<String>; 2],
}

/// Messages of the plugin to which references are kept for a while, so that later changes show.
const MESSAGES: usize = 64;
/// Log lines and messages that are remembered.
const REMEMBERED: usize = 100_000;
/// How long a thread of the plugin may take to give back what it holds after the end.
const GRACE: Duration = Duration::from_millis(300);

static CURRENT: AtomicPtr<World> = AtomicPtr::new(null_mut());

/// The world of this process.
pub(crate) fn current() -> Option<&'static World> {
    // SAFETY: only worlds that are never freed are stored.
    unsafe { CURRENT.load(Ordering::Acquire).as_ref() }
}

/// Says that the plugin broke a rule.
pub(crate) fn report(rule: &'static Rule, slot: &str, what: impl Into<String>) {
    if let Some(world) = current() {
        world.report(rule, slot, what);
    }
}

impl World {
    /// A system that reports what it sees to `sink`. Those before it are forgotten.
    pub fn new(sink: &'static dyn Sink, settings: Settings) -> &'static World {
        static HANDLER: Once = Once::new();
        HANDLER.call_once(|| crash::explain_with(fault::explain));
        arena::use_guards(!settings.plain_memory);
        ledger().begin();
        let world: &'static World = Box::leak(Box::new(World {
            sink,
            mediator: AtomicPtr::default(),
            is_shut_down: AtomicBool::new(false),
            values: Mutex::new(values::Values::new(&settings.registry)),
            seen: Mutex::default(),
            conduct: conduct::Conduct::new(),
            remembered: if settings.plain_memory { 0 } else { REMEMBERED },
            is_configured: settings.is_configured,
        }));
        CURRENT.store(std::ptr::from_ref(world).cast_mut(), Ordering::Release);
        world.mediator.store(mediator::new(), Ordering::Release);
        world
    }

    /// A mediator with one reference, which `init_plugin` is given.
    pub fn mediator(&'static self) -> *mut sys::PntosMediator {
        let mediator = self.mediator.load(Ordering::Acquire);
        ledger().keep(mediator.cast());
        transfer(mediator, "PntosCommonPlugin.init_plugin", "mediator")
    }

    /// The mediator, without a reference.
    pub fn lent_mediator(&self) -> *mut sys::PntosMediator {
        self.mediator.load(Ordering::Acquire)
    }

    /// The plugin was shut down: it may use nothing from now on, and only gives back.
    pub fn shut_down(&self) {
        self.is_shut_down.store(true, Ordering::Release);
        let messages = std::mem::take(&mut self.seen().messages);
        let values = std::mem::take(&mut *self.values());
        drop((messages, values));
    }

    /// Whether the plugin was shut down.
    pub fn is_shut_down(&self) -> bool {
        self.is_shut_down.load(Ordering::Acquire)
    }

    /// Says what has not been given back, after the plugin was released.
    pub fn finish(&self) {
        self.shut_down();
        let end = Instant::now() + GRACE;
        let mut kept = ledger().kept();
        while !kept.is_empty() && Instant::now() < end {
            thread::sleep(Duration::from_millis(5));
            kept = ledger().kept();
        }
        for kept in kept {
            let slot = kept.first.origin.map_or(counting::OWN_THREAD, |origin| origin.slot);
            self.report(&rules::KEEPS, slot, describe_kept(&kept));
        }
    }

    /// Says that the plugin broke a rule.
    pub(crate) fn report(&self, rule: &'static Rule, slot: &str, what: impl Into<String>) {
        self.sink.report(Finding { rule, slot: Some(slot.to_owned()), what: what.into() });
    }

    /// What the plugin logged so far.
    pub fn log(&self) -> Vec<Line> {
        self.seen().log.clone()
    }

    /// What the plugin handed to the mediator so far.
    pub fn outgoing(&self) -> Vec<Outgoing> {
        self.seen().outgoing.clone()
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn values(&self) -> MutexGuard<'_, values::Values> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Our reference becomes the plugin's: it is the argument `parameter` of a call of `slot`.
pub fn transfer<T>(object: *mut T, slot: &'static str, parameter: &'static str) -> *mut T {
    ledger().give(object.cast(), Origin { slot, parameter, way: Way::Transferred });
    object
}

/// Our reference becomes the plugin's: it is the result of a call of `slot`.
pub fn give_back<T>(object: *mut T, slot: &'static str) -> *mut T {
    ledger().give(object.cast(), Origin { slot, parameter: "", way: Way::Returned });
    object
}

/// A second reference of ours, so that the object is shared while the plugin has it.
pub fn keep<T>(object: *mut T) -> *mut T {
    ledger().keep(object.cast());
    object
}

/// Gives a reference of ours back.
pub fn release<T>(object: *mut T) {
    ledger().release(object.cast());
}

/// Calls what the plugin asks of the system, unless it may not ask.
fn upcall<R>(slot: &'static str, neutral: R, body: impl FnOnce(&'static World, &'static str) -> R) -> R {
    let caller = counting::here();
    let _call = slot::enter(slot);
    let Some(world) = current() else { return neutral };
    if world.is_shut_down.load(Ordering::Acquire) {
        let what = format!("it is called after `shutdown_plugin` returned, from {}", quoted(caller));
        world.report(&crate::rule::calls::AFTER_SHUTDOWN, slot, what);
        return neutral;
    }
    world.conduct.judge(world, slot, caller);
    body(world, caller)
}

/// A slot as it stands in a sentence.
fn quoted(slot: &str) -> String {
    if slot == counting::OWN_THREAD { slot.to_owned() } else { format!("`{slot}`") }
}

fn describe_kept(kept: &Kept) -> String {
    let kind = kept.first.kind.name;
    let came = kept
        .first
        .origin
        .map_or_else(String::new, |origin| format!(" {}", came(origin.way, origin.slot, origin.parameter)));
    let more =
        if kept.references > kept.kept { format!(", with {} references", kept.references) } else { String::new() };
    let history = history(&kept.first);
    format!("keeps {} of {} objects `{kind}`{came}{more}; of the first, {history}", kept.kept, kept.given)
}

/// A C text of a Rust one; what cannot be in a C text ends it.
fn c_text(text: &str) -> CString {
    let bytes = text.split('\0').next().unwrap_or_default();
    CString::new(bytes).unwrap_or_default()
}
