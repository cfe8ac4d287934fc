//! A running system whose transport is the program that measures.

use std::{
    ffi::{CStr, c_ulong},
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    thread::{self, JoinHandle},
};

use libloading::Library;
use pntos::{PluginTypes, Result, aspn::MeasurementImu, prelude::*, sys};
use pntos_rt::{
    App, Options,
    app::{PluginEntry, StreamMode},
    loader, run_plugins,
};

/// The library that the build script made.
const SINK: &str = env!("PNTOS_BENCHES_SINK");

type Process = unsafe extern "C" fn(*mut sys::PntosOrchestrationPlugin, *mut sys::PntosMessage, sys::Bool);
type SendInC = unsafe extern "C" fn(*mut sys::PntosMessage, c_ulong);
type Measure = Box<dyn FnOnce(&MessagePath) + Send>;

/// The ways by which a message can be sent.
pub struct MessagePath {
    mediator: Mediator,
    message: Managed<Message>,
    process: Process,
    send: SendInC,
    send_bare: SendInC,
    received: *const i64,
    _library: Library,
}

impl MessagePath {
    fn new(mediator: Mediator) -> Result<Self> {
        let imu = MeasurementImu { time_of_validity: Timestamp { elapsed_nsec: 1 }, ..MeasurementImu::default() };
        // SAFETY: the build script made the library from `c/sink.c`, whose symbols have these types; it stays loaded
        // as long as what was found in it.
        unsafe {
            let library = Library::new(SINK)?;
            Ok(Self {
                mediator,
                message: imu.into_message(c"/imu")?,
                process: *library.get(b"sink_process\0")?,
                send: *library.get(b"sink_send\0")?,
                send_bare: *library.get(b"sink_send_bare\0")?,
                received: *library.get(b"sink_received\0")?,
                _library: library,
            })
        }
    }

    /// Sends the message as a transport in Rust does.
    #[inline]
    pub fn through_mediator(&self) {
        let sent = self.mediator.process_pntos_message(self.message.clone());
        debug_assert!(sent.is_ok(), "the transport is running");
        black_box(sent.is_ok());
    }

    /// Sends a message of the caller's own.
    pub fn send_through_mediator(&self, message: Managed<Message>) {
        let sent = self.mediator.process_pntos_message(message);
        debug_assert!(sent.is_ok(), "the transport is running");
    }

    /// Calls the C function through its pointer, with nothing in between.
    #[inline]
    pub fn bare(&self) {
        // SAFETY: the function uses no `self`, and gets the reference that it gives back.
        unsafe { black_box(self.process)(std::ptr::null_mut(), self.message.clone().into_raw(), 0) };
    }

    /// Calls a function of this program.
    #[inline]
    pub fn in_rust(&self) {
        receive(self.message.clone());
    }

    /// Sends the message `count` times as a transport in C does.
    pub fn from_c_through_mediator(&self, count: u32) {
        // SAFETY: the orchestration has its mediator, and takes a reference for each time.
        unsafe { (self.send)(self.message.as_ptr(), c_ulong::from(count)) };
    }

    /// Calls the C function `count` times from C, with nothing in between.
    pub fn from_c_bare(&self, count: u32) {
        // SAFETY: as for `from_c_through_mediator`; no mediator is used.
        unsafe { (self.send_bare)(self.message.as_ptr(), c_ulong::from(count)) };
    }

    /// How many messages the C function has had.
    #[must_use]
    pub fn received(&self) -> i64 {
        // SAFETY: the counter is part of the library, which is loaded; it is written on this thread only.
        unsafe { self.received.read_volatile() }
    }
}

#[inline(never)]
fn receive(message: Managed<Message>) {
    drop(black_box(message));
}

/// What the transport is to run, until it has fetched it.
static MEASURE: Mutex<Option<Measure>> = Mutex::new(None);
/// One system at a time, because the transport finds its work in a static.
static RUNNING: Mutex<()> = Mutex::new(());

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs what is measured on a thread of its own, then says that it is done.
#[derive(Default)]
struct Source {
    mediator: OnceLock<Mediator>,
    thread: Mutex<Option<JoinHandle<Result>>>,
}

impl CommonPlugin for Source {
    /// Reads a setting, as every transport does, so that the controller's thread has used the mediator first.
    fn init_plugin(&self, init: Init<'_>) -> Result {
        black_box(init.mediator.batch("source")?.str("input"));
        let _ = self.mediator.set(init.mediator);
        Ok(())
    }
}

#[pntos_plugin(identifier = "source")]
impl TransportPlugin for Source {
    fn start_listening(&self) -> Result {
        let mediator = self.mediator.get().ok_or_else(|| pntos::Error::new("not initialised"))?.clone();
        let measure = lock(&MEASURE).take().ok_or_else(|| pntos::Error::new("there is nothing to measure"))?;
        *lock(&self.thread) = Some(thread::spawn(move || {
            let path = MessagePath::new(mediator.clone());
            // The system waits for this transport to be done, so a panic, as of printing into a closed pipe, has to wait.
            let measured = catch_unwind(AssertUnwindSafe(|| path.map(|path| measure(&path))));
            mediator.batch("controller/flags")?.set_bool("ready_to_shutdown", true);
            measured.unwrap_or_else(|panic| resume_unwind(panic))
        }));
        Ok(())
    }

    fn stop_listening(&self) -> Result {
        let thread = lock(&self.thread).take();
        match thread.map(JoinHandle::join) {
            None => Ok(()),
            Some(Ok(result)) => result,
            Some(Err(_)) => Err(pntos::Error::new("the measurement panicked")),
        }
    }

    fn broadcast_message(&self, _message: Managed<Message>, _channel_name: Option<&CStr>) -> Result {
        Ok(())
    }
}

/// Shows warnings and errors.
#[derive(Default)]
struct Stderr;

impl CommonPlugin for Stderr {}

#[pntos_plugin(identifier = "stderr")]
impl LoggingPlugin for Stderr {
    fn log(&self, _kind: PluginTypes, identifier: &CStr, level: LoggingLevel, message: &CStr) -> Result {
        if level <= LoggingLevel::WARN {
            eprintln!("{level:?} {}: {}", identifier.to_string_lossy(), message.to_string_lossy());
        }
        Ok(())
    }
}

pntos::plugins![Stderr, Source];

/// Starts a system in which messages are streamed in `mode`, runs `measure` on the thread of its transport, and ends it.
///
/// # Panics
///
/// If the system does not start, or anything in it fails.
pub fn on_message_path(mode: StreamMode, measure: impl FnOnce(&MessagePath) + Send + 'static) {
    let _one_at_a_time = lock(&RUNNING);
    *lock(&MEASURE) = Some(Box::new(measure));
    let library = |name: &str| PluginEntry { library: name.to_owned(), ..PluginEntry::default() };
    let mut app = App {
        plugins: vec![library("standard_registry"), library(SINK)],
        library_folders: library_folders(),
        ..App::default()
    };
    app.streams.default = mode;
    let mut plugins = loader::load(&app).unwrap_or_else(|problems| panic!("{problems}"));
    plugins.extend(loader::link("benches", pntos_plugins()).unwrap_or_else(|problems| panic!("{problems}")));
    let outcome = run_plugins(&app, plugins, &Options::default()).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(outcome.succeeded(), "{outcome:?}");
}

/// Where cargo puts the libraries that this crate depends on, seen from a bench, a test or an example.
fn library_folders() -> Vec<PathBuf> {
    let program = std::env::current_exe().unwrap_or_default();
    let folder = program.parent().unwrap_or(Path::new("."));
    vec![folder.to_owned(), folder.join("../deps")]
}
