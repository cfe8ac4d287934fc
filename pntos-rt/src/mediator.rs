//! The mediator: the system as one plugin sees it, as a C table made by hand.
//!
//! Each plugin gets its own, so that the controller knows who calls, and until when it may.

use std::{
    ffi::{CStr, CString},
    ptr::{NonNull, null_mut},
    sync::{
        Arc, Once,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use pntos::{LoggingLevel, Managed, Message, Timestamp, client, object::Object, sys, variadic};

use crate::{
    app::StreamMode,
    cell::chain::{self, Slot},
    router::StreamChange,
    system::{Life, System, Task, on_standard_error},
};

/// What stands behind a mediator's table.
pub(crate) struct Seat {
    system: Arc<System>,
    /// Whose mediator it is; `None` is the controller's own.
    plugin: Option<usize>,
    registry: Managed<client::Registry>,
}

type Table = Object<sys::PntosMediator, Seat>;

/// Makes the mediator of a plugin.
pub(crate) fn mediator(
    system: &Arc<System>,
    plugin: Option<usize>,
    registry: Managed<client::Registry>,
) -> Managed<client::Mediator> {
    let seat = Seat { system: system.clone(), plugin, registry };
    system.count_handed_out(Slot::INIT_PLUGIN);
    // SAFETY: the table has the memory functions of this very type, and its other functions expect it.
    let object = unsafe {
        Table::new(seat, |seat| sys::PntosMediator {
            memory: Table::memory(),
            get_filter_description_list: Some(get_filter_description_list),
            request_solutions: Some(request_solutions),
            process_pntos_message: Some(process_pntos_message),
            broadcast_aspn_message: Some(broadcast_aspn_message),
            log_message: Some(log_message),
            log_message_fmt: Some(variadic::log_message_fmt),
            registry: seat.registry.as_ptr(),
        })
    };
    // SAFETY: the object is new, complete, and this is its one reference.
    unsafe { Managed::from_raw(object.as_ptr()).unwrap_unchecked() }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.system.count_released(Slot::INIT_PLUGIN);
    }
}

/// How often this process is the child of a fork since the first system was made. A plugin may not use in a child what it
/// was given in the parent: the other threads, and whatever locks they held, are not there.
pub(crate) fn forks() -> usize {
    static REGISTERED: Once = Once::new();
    REGISTERED.call_once(|| {
        #[cfg(unix)]
        {
            unsafe extern "C" fn child() {
                FORKS.fetch_add(1, Relaxed);
            }
            // SAFETY: the function only changes an atomic, which is allowed in the child of a fork.
            unsafe { libc::pthread_atfork(None, None, Some(child)) };
        }
    });
    FORKS.load(Relaxed)
}

static FORKS: AtomicUsize = AtomicUsize::new(0);

impl Seat {
    /// The seat behind a table, unless the table is null.
    ///
    /// # Safety
    ///
    /// A non-null `this` is a mediator that `mediator` made, alive for `'a`.
    #[inline]
    unsafe fn of<'a>(this: *mut sys::PntosMediator, slot: Slot) -> Option<&'a Self> {
        match NonNull::new(this) {
            // SAFETY: promised by the caller.
            Some(this) => Some(unsafe { Table::inner(this.as_ptr()) }),
            None => {
                on_standard_error(format_args!(
                    "`{}` was called with a null `self`; that is the caller's fault",
                    slot.name()
                ));
                None
            }
        }
    }

    /// Takes over a message argument, or refuses it.
    ///
    /// # Safety
    ///
    /// A non-null `message` points to a live message, and one reference is the caller's to give.
    #[inline(always)]
    unsafe fn message(&self, message: *mut sys::PntosMessage, slot: Slot) -> Option<Managed<Message>> {
        let owner = self.plugin.unwrap_or(self.system.orchestration);
        if !self.system.admits(self.plugin, slot) {
            if self.system.forks == FORKS.load(Relaxed) {
                // SAFETY: promised by the caller.
                unsafe { self.system.discard::<Message>(message, owner) };
            }
            return None;
        }
        // SAFETY: promised by the caller; a message nests no managed object.
        match unsafe { self.system.take::<Message>(message, owner, slot) } {
            Ok(Some(message)) => Some(message),
            Ok(None) => {
                self.system.incomplete(self.plugin, slot, "`message` is NULL");
                None
            }
            Err(null) => {
                // SAFETY: promised by the caller; nobody has released it.
                unsafe { self.system.discard::<Message>(message, owner) };
                self.system.incomplete(self.plugin, slot, null);
                None
            }
        }
    }
}

/// A lent string.
///
/// # Safety
///
/// A non-null `text` is a C string that lives for `'a`.
unsafe fn text<'a>(text: *const sys::c_char) -> Option<&'a CStr> {
    // SAFETY: promised by the caller.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) })
}

unsafe extern "C" fn process_pntos_message(this: *mut sys::PntosMediator, message: *mut sys::PntosMessage) {
    const SLOT: Slot = Slot::MEDIATOR_PROCESS;
    // SAFETY: pntOS calls this with the mediator that carries it, and gives us the message.
    let Some((seat, message)) =
        (unsafe { Seat::of(this, SLOT).and_then(|seat| Some((seat, seat.message(message, SLOT)?))) })
    else {
        return;
    };
    seat.system.process(message);
}

unsafe extern "C" fn broadcast_aspn_message(
    this: *mut sys::PntosMediator,
    message: *mut sys::PntosMessage,
    transport: *mut sys::c_char,
    destination: *mut sys::c_char,
) {
    const SLOT: Slot = Slot::MEDIATOR_BROADCAST;
    // SAFETY: pntOS calls this with the mediator that carries it, gives us the message, and lends the strings.
    unsafe {
        if let Some(seat) = Seat::of(this, SLOT)
            && let Some(message) = seat.message(message, SLOT)
        {
            seat.system.broadcast(&message, text(transport), text(destination));
        }
    }
}

unsafe extern "C" fn request_solutions(
    this: *mut sys::PntosMediator,
    times: *mut Timestamp,
    count: usize,
    filter: *mut sys::c_char,
) -> *mut sys::PntosMessageArray {
    const SLOT: Slot = Slot::MEDIATOR_REQUEST_SOLUTIONS;
    // SAFETY: pntOS calls this with the mediator that carries it.
    let Some(seat) = (unsafe { Seat::of(this, SLOT) }) else { return null_mut() };
    if !seat.system.admits(seat.plugin, SLOT) {
        return null_mut();
    }
    let system = &*seat.system;
    if times.is_null() && count > 0 {
        system.incomplete(seat.plugin, SLOT, "`solution_times` is NULL");
        return null_mut();
    }
    // SAFETY: the times are lent, `count` of them; so is the string.
    let (times, filter) = unsafe {
        let times = if count == 0 { &[] } else { std::slice::from_raw_parts(times, count) };
        (times, text(filter))
    };
    let solutions = system.call(system.orchestration, Slot::ORCHESTRATION_REQUEST_SOLUTIONS, |inside, _| {
        if system.router.orchestration(inside).is_some() {
            return system.solutions(inside, times, filter);
        }
        system.say(
            LoggingLevel::ERROR,
            format_args!(
                "plugin `{}` requested solutions while the orchestration was not running",
                system.name(seat.plugin)
            ),
        );
        None
    });
    solutions.flatten().map_or(null_mut(), Managed::into_raw)
}

unsafe extern "C" fn get_filter_description_list(this: *mut sys::PntosMediator) -> *mut sys::PntosStringArray {
    const SLOT: Slot = Slot::MEDIATOR_FILTERS;
    // SAFETY: pntOS calls this with the mediator that carries it.
    let seat = unsafe { Seat::of(this, SLOT) };
    let list = seat.filter(|seat| seat.system.admits(seat.plugin, SLOT)).and_then(|seat| seat.system.filters());
    // The slot may not return NULL.
    list.unwrap_or_else(|| client::StringArray::new(Vec::new())).into_raw()
}

impl System {
    /// Whether a plugin may call now; `None` is the controller, which always may.
    #[inline]
    pub(crate) fn admits(&self, plugin: Option<usize>, slot: Slot) -> bool {
        let open = plugin.is_none_or(|plugin| self.plugins[plugin].is_open());
        if open && self.forks == FORKS.load(Relaxed) && chain::innermost() != Some(Slot::NOTIFY) {
            return true;
        }
        self.refuse(plugin, slot);
        false
    }

    #[cold]
    fn refuse(&self, plugin: Option<usize>, slot: Slot) {
        let (name, slot) = (self.name(plugin), slot.name());
        if self.forks != FORKS.load(Relaxed) {
            on_standard_error(format_args!(
                "`{name}` called `{slot}` in a forked process; only the process that a plugin was started in may use its mediator"
            ));
            return;
        }
        let when = match plugin.map(|plugin| self.plugins[plugin].life()) {
            Some(Life::Over) => "after its `shutdown_plugin` had returned: stop the plugin's threads there",
            Some(Life::Loaded) => "before its `init_plugin` was called",
            Some(Life::Open) | None => {
                "inside a notification callback: store what has changed there, and act on it later"
            }
        };
        if let Some(count) = self.refused.again() {
            self.say(
                LoggingLevel::ERROR,
                format_args!("plugin `{name}` called `{slot}` {when}; the call was refused ({count} so far)"),
            );
        }
    }

    /// The orchestration's filters. `None`, and a line in the log, if it does not say.
    pub(crate) fn filters(&self) -> Option<Managed<client::StringArray>> {
        self.call(self.orchestration, Slot::ORCHESTRATION_FILTERS, |inside, plugin| {
            let Some(orchestration) = self.router.orchestration(inside) else {
                self.say(LoggingLevel::ERROR, "the orchestration was asked for its filters while it was not running");
                return None;
            };
            match orchestration.get_filter_description_list() {
                // SAFETY: the orchestration has given us the reference, and we are in its cell.
                Ok(list) => unsafe {
                    self.take::<client::StringArray>(list.into_raw(), self.orchestration, Slot::ORCHESTRATION_FILTERS)
                        .ok()
                        .flatten()
                },
                Err(error) => {
                    self.say(
                        LoggingLevel::ERROR,
                        format_args!("orchestration `{}`: {error}; an empty list was used instead", plugin.name),
                    );
                    None
                }
            }
        })?
    }
}

unsafe extern "C" fn log_message(
    this: *mut sys::PntosMediator,
    level: sys::PntosLoggingLevel,
    message: *mut sys::c_char,
) {
    const SLOT: Slot = Slot::MEDIATOR_LOG;
    // SAFETY: pntOS calls this with the mediator that carries it, and lends the string.
    let (Some(seat), message) = (unsafe { (Seat::of(this, SLOT), text(message)) }) else { return };
    // A callback may log; otherwise what holds for the other slots holds for this one.
    if chain::innermost() != Some(Slot::NOTIFY) && !seat.system.admits(seat.plugin, SLOT) {
        on_standard_error(format_args!(
            "refused line of `{}`: {}",
            seat.system.name(seat.plugin),
            message.unwrap_or_default().to_string_lossy()
        ));
        return;
    }
    if seat.system.notifications.is_quiet(seat.plugin, &seat.system) {
        return;
    }
    match message {
        Some(message) => seat.system.log(seat.plugin, LoggingLevel::from(level), message),
        None => seat.system.incomplete(seat.plugin, SLOT, "`message` is NULL"),
    }
}

/// The stream configuration that the orchestration is given. Its functions are called with the orchestration's mediator.
pub(crate) fn stream_config() -> client::MessageStreamConfig {
    let table = sys::PntosMessageStreamConfig {
        sequenced_stream_add: Some(sequenced_stream_add),
        sequenced_stream_remove: Some(sequenced_stream_remove),
        sequenced_stream_all: Some(sequenced_stream_all),
        immediate_stream_add: Some(immediate_stream_add),
        immediate_stream_remove: Some(immediate_stream_remove),
        immediate_stream_all: Some(immediate_stream_all),
    };
    // SAFETY: the functions are static.
    match unsafe { client::MessageStreamConfig::adopt(table) } {
        Ok(config) => config,
        Err(null) => unreachable!("{null}"),
    }
}

/// Changes the streams: at once from inside the orchestration's call, else when its cell is free.
///
/// # Safety
///
/// `this` is null or a live mediator of ours.
unsafe fn change(this: *mut sys::PntosMediator, change: StreamChange) {
    const SLOT: Slot = Slot::STREAM_CONFIG;
    // SAFETY: promised by the caller.
    let Some(seat) = (unsafe { Seat::of(this, SLOT) }) else { return };
    if !seat.system.admits(seat.plugin, SLOT) {
        return;
    }
    let system = &*seat.system;
    let mut change = Some(change);
    system.cell(system.orchestration).if_mine(system, "controller", SLOT, |inside| {
        if let Some(change) = change.take() {
            system.change_streams(inside, &change);
        }
    });
    if let Some(change) = change {
        let beyond = system.cell(system.orchestration).post_always(system, Task::Streams(change));
        system.beyond(system.orchestration, SLOT, beyond);
    }
}

macro_rules! stream_slots {
    ($mode:ident: $add:ident, $remove:ident, $all:ident) => {
        unsafe extern "C" fn $add(
            this: *mut sys::PntosMediator,
            message_type: sys::PntosMessageType,
            source: *mut sys::c_char,
        ) {
            // SAFETY: pntOS calls this with the mediator that the orchestration was given, and lends the string.
            unsafe {
                let source = text(source).map(CString::from);
                change(this, StreamChange::Add { message_type: message_type.0, source, mode: StreamMode::$mode });
            }
        }

        unsafe extern "C" fn $remove(
            this: *mut sys::PntosMediator,
            message_type: sys::PntosMessageType,
            source: *mut sys::c_char,
        ) {
            // SAFETY: as above.
            unsafe {
                let source = text(source).map(CString::from);
                change(this, StreamChange::Remove { message_type: message_type.0, source, mode: StreamMode::$mode });
            }
        }

        unsafe extern "C" fn $all(this: *mut sys::PntosMediator, enable: sys::Bool) {
            // SAFETY: as above.
            unsafe { change(this, StreamChange::All { mode: StreamMode::$mode, enable: enable != 0 }) };
        }
    };
}

stream_slots!(Sequenced: sequenced_stream_add, sequenced_stream_remove, sequenced_stream_all);
stream_slots!(Immediate: immediate_stream_add, immediate_stream_remove, immediate_stream_all);
