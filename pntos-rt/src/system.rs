//! A running system: the plugins, their cells, and what the controller keeps between them.

use std::{
    ffi::{CStr, CString},
    fmt,
    io::{self, Write as _},
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicU8, AtomicU64, Ordering::Relaxed},
    },
};

use pntos::{LoggingLevel, Managed, Message, PluginTypes, client};

use crate::{
    app::App,
    cell::{
        Cell, Inside, Posted, Worker,
        chain::{self, Slot},
    },
    custody::{Custody, Foreign, Release},
    loader::LoadedPlugin,
    notify::{Notification, Notifications},
    prefetch::prefetch,
    registry_proxy::Groups,
    router::{Router, StreamChange},
    run::Options,
    stand_in::Sent,
    status::{Failures, Progress, StopHandle},
};

/// Where a plugin is in its life, as the mediator sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Life {
    /// Loaded; `init_plugin` has not been called.
    Loaded,
    /// From the call of `init_plugin` to the return of `shutdown_plugin`.
    Open,
    /// `shutdown_plugin` has returned.
    Over,
}

/// A plugin in its cell.
pub(crate) struct Plugin {
    pub(crate) identifier: CString,
    /// The identifier for messages to people.
    pub(crate) name: String,
    pub(crate) kind: PluginTypes,
    pub(crate) library: String,
    pub(crate) resources: Option<CString>,
    /// The place of its cell in [`System::cells`]; `None` is the orchestration's.
    cell: Option<usize>,
    /// Which of the plugins that an orchestration is handed it shares a cell with: see [`System::group`].
    group: usize,
    life: AtomicU8,
    pub(crate) object: Foreign<client::CommonPlugin>,
}

impl Plugin {
    pub(crate) fn life(&self) -> Life {
        match self.life.load(Relaxed) {
            0 => Life::Loaded,
            1 => Life::Open,
            _ => Life::Over,
        }
    }

    #[inline]
    pub(crate) fn is_open(&self) -> bool {
        self.life.load(Relaxed) == Life::Open as u8
    }

    pub(crate) fn set_life(&self, life: Life) {
        self.life.store(life as u8, Relaxed);
    }
}

/// A one-way call that waits for its cell.
pub(crate) enum Task {
    Process(Managed<Message>),
    Broadcast {
        plugin: usize,
        message: Managed<Message>,
        destination: Option<CString>,
    },
    Notify(Notification),
    Streams(StreamChange),
    Release(Release),
    /// To an object of a plugin that is apart from its caller.
    Sent(Sent),
}

impl crate::cell::Task for Task {
    type Context = System;

    fn run(self, system: &System, inside: &Inside<'_>) {
        match self {
            Self::Process(message) => system.route(inside, message),
            Self::Broadcast { plugin, message, destination } => {
                system.transmit(inside, plugin, message, destination.as_deref());
            }
            Self::Notify(notification) => system.notify(inside, &notification),
            Self::Streams(change) => system.change_streams(inside, &change),
            Self::Release(release) => release.run(inside),
            Self::Sent(sent) => {
                // What is queued behind a shutdown has nobody left to run it.
                if system.plugins[sent.called().0].is_open() {
                    sent.run(inside);
                }
            }
        }
    }

    fn call<'a>(&self, system: &'a System) -> (&'a str, Slot) {
        match self {
            Self::Process(_) => (&system.router.name, Slot::ORCHESTRATION_PROCESS),
            Self::Broadcast { plugin, .. } => (&system.plugins[*plugin].name, Slot::BROADCAST_MESSAGE),
            Self::Notify(_) => ("controller", Slot::QUEUE),
            Self::Streams(_) => ("controller", Slot::STREAM_CONFIG),
            Self::Release(_) => ("controller", Slot::RELEASE),
            Self::Sent(sent) => {
                let (plugin, slot) = sent.called();
                (&system.plugins[plugin].name, slot)
            }
        }
    }

    #[inline]
    fn comes_soon(&self) {
        if let Self::Process(message) | Self::Broadcast { message, .. } = self {
            // What most messages take up.
            prefetch::<4>(message.as_ptr().cast());
        }
    }

    fn each_cell(system: &System, visit: &mut dyn FnMut(&Cell<Self>)) {
        visit(&system.front);
        system.cells.iter().for_each(visit);
    }
}

pub(crate) struct System {
    /// The orchestration's cell, and what every message needs there: within reach of one pointer.
    pub(crate) front: Cell<Task>,
    pub(crate) router: Router,
    pub(crate) plugins: Box<[Plugin]>,
    cells: Box<[Cell<Task>]>,
    pub(crate) workers: Box<[Arc<Worker>]>,
    pub(crate) registry: usize,
    pub(crate) logging: usize,
    pub(crate) orchestration: usize,
    pub(crate) transports: Box<[usize]>,
    pub(crate) registry_object: OnceLock<Foreign<client::Registry>>,
    pub(crate) groups: Groups,
    pub(crate) notifications: Notifications,
    pub(crate) custody: Custody,
    pub(crate) failures: Failures,
    pub(crate) progress: Arc<Progress>,
    pub(crate) stop: StopHandle,
    shutdown_when_done: bool,
    /// Which transports have said that they are done.
    done: Mutex<Vec<bool>>,
    /// Calls that were refused, for lines that are not to be repeated each time.
    pub(crate) refused: Often,
    /// The process that the plugins were started in: see [`crate::mediator::forks`].
    pub(crate) forks: usize,
}

/// The plugins that have a part of their own, by place in the list.
pub(crate) struct Parts {
    pub(crate) registry: usize,
    pub(crate) logging: usize,
    pub(crate) orchestration: usize,
}

impl System {
    pub(crate) fn new(app: &App, mut loaded: Vec<LoadedPlugin>, parts: &Parts, options: &Options) -> Arc<Self> {
        let queue = app.controller.queue;
        let mut workers: Vec<Arc<Worker>> = Vec::new();
        let mut worker = |name: &str| match workers.iter().find(|worker| worker.name() == name) {
            Some(known) => known.clone(),
            None => {
                workers.push(Worker::new(name));
                workers[workers.len() - 1].clone()
            }
        };
        let front = Cell::new(queue, loaded[parts.orchestration].worker.as_deref().map(&mut worker));
        let mut cells: Vec<Cell<Task>> = Vec::new();
        if loaded.iter().any(|plugin| is_orchestrated(plugin.kind) && plugin.worker.is_some()) {
            // Whoever is in an inline cell runs what waits for it. A plugin's worker must not run the orchestration in the
            // middle of a call that this one has sent, so the orchestration is on a worker of its own if nobody has placed it.
            let orchestration = &mut loaded[parts.orchestration];
            let name = orchestration.identifier.to_string_lossy().into_owned();
            orchestration.worker.get_or_insert(name);
        }
        let home = loaded[parts.orchestration].worker.clone();
        let mut groups: Vec<(String, usize)> = Vec::new();
        let plugins: Box<[Plugin]> = loaded
            .into_iter()
            .filter_map(|plugin| {
                let mut new_cell = |place: Option<&str>| {
                    cells.push(Cell::new(queue, place.map(&mut worker)));
                    cells.len() - 1
                };
                let (cell, group) = match plugin.worker.as_deref() {
                    place if !is_orchestrated(plugin.kind) => (Some(new_cell(place)), HOME),
                    Some(place) if home.as_deref() != Some(place) => {
                        let known = groups.iter().position(|(name, _)| name == place);
                        let at = known.unwrap_or_else(|| {
                            groups.push((place.to_owned(), new_cell(Some(place))));
                            groups.len() - 1
                        });
                        (Some(groups[at].1), HOME + 1 + at)
                    }
                    _ => (None, HOME),
                };
                Some(Plugin {
                    name: plugin.identifier.to_string_lossy().into_owned(),
                    identifier: plugin.identifier.clone(),
                    kind: plugin.kind,
                    library: plugin.library.clone(),
                    resources: plugin.resources.clone(),
                    cell,
                    group,
                    life: AtomicU8::new(Life::Loaded as u8),
                    object: plugin.into_object()?,
                })
            })
            .collect();
        let transports: Box<[usize]> =
            (0..plugins.len()).filter(|index| plugins[*index].kind == PluginTypes::TRANSPORT_PLUGIN).collect();
        let system = Self {
            front,
            cells: cells.into_boxed_slice(),
            workers: workers.into_boxed_slice(),
            registry: parts.registry,
            logging: parts.logging,
            orchestration: parts.orchestration,
            done: Mutex::new(vec![false; transports.len()]),
            transports,
            registry_object: OnceLock::new(),
            groups: Groups::default(),
            notifications: Notifications::default(),
            router: Router::new(&app.controller, &app.streams, &plugins[parts.orchestration].name),
            custody: Custody::new(options.ledger),
            failures: Failures::default(),
            progress: options.progress.clone(),
            stop: options.stop.clone(),
            shutdown_when_done: app.controller.shutdown_when_done,
            refused: Often::default(),
            forks: crate::mediator::forks(),
            plugins,
        };
        system.progress.reset();
        for _ in &system.plugins {
            system.count_handed_out(Slot::PLUGINS_LOADER);
        }
        Arc::new(system)
    }

    /// The cell that a plugin lives in.
    #[inline]
    pub(crate) fn cell(&self, plugin: usize) -> &Cell<Task> {
        match self.plugins[plugin].cell {
            Some(cell) => &self.cells[cell],
            None => &self.front,
        }
    }

    /// The group of a plugin that an orchestration is handed, or of the orchestration: those of one call each other directly.
    pub(crate) fn group(&self, plugin: usize) -> usize {
        self.plugins[plugin].group
    }

    /// A plugin of a group.
    pub(crate) fn of_group(&self, group: usize) -> Option<usize> {
        self.plugins.iter().position(|plugin| plugin.group == group && is_orchestrated(plugin.kind))
    }

    /// One-way calls and notifications dropped because a queue was full.
    pub(crate) fn dropped(&self) -> u64 {
        self.cells.iter().map(Cell::dropped).sum::<u64>() + self.front.dropped() + self.notifications.lost()
    }

    /// The most one-way calls that waited for one cell beyond the bound of its queue.
    pub(crate) fn longest(&self) -> u64 {
        self.cells.iter().map(Cell::longest).fold(self.front.longest(), u64::max)
    }

    /// Who a line or a call comes from; `None` is the controller.
    pub(crate) fn name(&self, plugin: Option<usize>) -> &str {
        plugin.map_or("controller", |plugin| &self.plugins[plugin].name)
    }

    /// Calls a plugin in its cell, waiting for it. A call loop is logged, and is `None`.
    pub(crate) fn call<R: Send>(
        &self,
        plugin: usize,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>, &Plugin) -> R + Send,
    ) -> Option<R> {
        let called = &self.plugins[plugin];
        self.answered(self.cell(plugin).call(self, &called.name, slot, |inside| run(inside, called)))
    }

    /// As [`call`](Self::call), from a plugin that would call this one itself if they shared a cell: see
    /// [`Cell::call_within`].
    pub(crate) fn call_within<R: Send>(
        &self,
        plugin: usize,
        slot: Slot,
        run: impl FnOnce(&Inside<'_>, &Plugin) -> R + Send,
    ) -> Option<R> {
        let called = &self.plugins[plugin];
        self.answered(self.cell(plugin).call_within(self, &called.name, slot, |inside| run(inside, called)))
    }

    /// As [`call`](Self::call) for the registry, which is served on the thread that calls.
    pub(crate) fn call_registry<R>(&self, slot: Slot, run: impl FnOnce(&Inside<'_>, &Plugin) -> R) -> Option<R> {
        let called = &self.plugins[self.registry];
        self.answered(self.cell(self.registry).call_here(self, &called.name, slot, |inside| run(inside, called)))
    }

    pub(crate) fn answered<R>(&self, answer: Result<R, String>) -> Option<R> {
        answer.map_err(|chain| self.call_loop(&chain)).ok()
    }

    #[cold]
    pub(crate) fn call_loop(&self, chain: &str) {
        self.say(
            LoggingLevel::ERROR,
            format_args!("call loop: {chain}: the call was refused, because it would wait for itself; a plugin must not call what it implements, nor be called back while it waits"),
        );
    }

    /// Logs a line of the controller's own.
    pub(crate) fn say(&self, level: LoggingLevel, text: impl fmt::Display) {
        let mut text = text.to_string();
        text.retain(|character| character != '\0');
        self.log(None, level, &CString::new(text).unwrap_or_default());
    }

    /// Logs a line, and counts it. Served on this thread: by the logging plugin if it is running and not itself the
    /// cause, else on standard error.
    pub(crate) fn log(&self, from: Option<usize>, level: LoggingLevel, text: &CStr) {
        if self.forks != crate::mediator::forks() {
            // Somebody may have held any of the locks that follow when this process was forked.
            on_standard_error(format_args!("{level:?} {}: {}", self.name(from), text.to_string_lossy()));
            return;
        }
        match level {
            LoggingLevel::ERROR => self.failures.error(|| format!("{}: {}", self.name(from), text.to_string_lossy())),
            LoggingLevel::WARN => self.failures.warning(),
            _ => {}
        }
        let logger = &self.plugins[self.logging];
        if logger.is_open() && chain::innermost() != Some(Slot::LOG) {
            let (kind, identifier) = match from {
                Some(plugin) => (self.plugins[plugin].kind, self.plugins[plugin].identifier.as_c_str()),
                None => (PluginTypes::CONTROLLER_PLUGIN, c"controller"),
            };
            let logged = self.cell(self.logging).call_here(self, &logger.name, Slot::LOG, |inside| {
                // It may have been shut down while this thread waited for it.
                let open = logger.is_open();
                if open {
                    logger.object.kind::<client::LoggingPlugin>(inside).log(kind, identifier, level, text);
                }
                open
            });
            match logged {
                Ok(true) => return,
                Ok(false) => {}
                Err(chain) => {
                    self.failures.error(|| format!("call loop: {chain}: the line went to standard error"));
                }
            }
        }
        on_standard_error(format_args!("{level:?} {}: {}", self.name(from), text.to_string_lossy()));
    }

    /// Says that what is handed back waits beyond the bound of a queue, if it is time to.
    pub(crate) fn beyond(&self, to: usize, slot: Slot, waiting: Option<u64>) {
        if let Some(count) = waiting {
            let (present, calls) = self.cell(to).watch();
            self.say(
                LoggingLevel::WARN,
                format_args!(
                    "{count} calls wait for `{}`, more than its queue is to hold, the last to `{}`: what is handed back \
                     cannot be dropped; it has not returned from its call {calls} of `{}` (`queue` in `[controller]` sets \
                     the bound)",
                    self.plugins[to].name,
                    slot.name(),
                    present.name(),
                ),
            );
        }
    }

    /// Says what became of a one-way call, if there is something to say.
    pub(crate) fn posted(&self, to: usize, slot: Slot, posted: Posted) {
        if let Posted::Dropped(count) = posted
            && count.is_power_of_two()
        {
            let (present, calls) = self.cell(to).watch();
            self.say(
                LoggingLevel::WARN,
                format_args!(
                    "the queue of `{}` is full: {count} calls dropped so far, the last to `{}`; it is slower than what it is sent, or has not returned from its call {} of `{}` (`queue` in `[controller]` sets the bound)",
                    self.plugins[to].name,
                    slot.name(),
                    calls,
                    present.name()
                ),
            );
        }
    }

    /// A plugin has set `ready_to_shutdown`. The last transport to do so ends the run; any other plugin ends it at once.
    pub(crate) fn ready_to_shutdown(&self, plugin: Option<usize>) {
        let transport = self.transports.iter().position(|transport| Some(*transport) == plugin);
        let Some(transport) = transport else {
            self.stop.over();
            return;
        };
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        done[transport] = true;
        if self.shutdown_when_done && done.iter().all(|done| *done) {
            self.stop.over();
        }
    }

    /// Counts a table that was handed to somebody, if the ledger is on.
    pub(crate) fn count_handed_out(&self, slot: Slot) {
        if let Some(ledger) = self.custody.ledger() {
            ledger.handed_out(slot);
        }
    }

    /// Counts a table that has come back.
    pub(crate) fn count_released(&self, slot: Slot) {
        if let Some(ledger) = self.custody.ledger() {
            ledger.released(slot);
        }
    }
}

/// The group of the orchestration.
pub(crate) const HOME: usize = 0;

/// Whether plugins of this kind are handed to the orchestration, which is then the only one to call them.
pub(crate) fn is_orchestrated(kind: PluginTypes) -> bool {
    [
        PluginTypes::ORCHESTRATION_PLUGIN,
        PluginTypes::ORCHESTRATION_STRATEGY_PLUGIN,
        PluginTypes::FUSION_PLUGIN,
        PluginTypes::FUSION_STRATEGY_PLUGIN,
        PluginTypes::INERTIAL_PLUGIN,
        PluginTypes::INITIALIZATION_PLUGIN,
        PluginTypes::STATE_MODELING_PLUGIN,
        PluginTypes::PREPROCESSOR_PLUGIN,
    ]
    .contains(&kind)
}

/// Says what the logging plugin cannot. Standard error may have been closed, which must not end the run.
pub(crate) fn on_standard_error(text: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// A lock that no foreign code runs under.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Counts something that may happen very often, to be said at 1, 2, 4, 8, ... times.
#[derive(Debug, Default)]
pub(crate) struct Often(AtomicU64);

impl Often {
    /// The count, if it is one to say.
    pub(crate) fn again(&self) -> Option<u64> {
        let count = self.0.fetch_add(1, Relaxed) + 1;
        count.is_power_of_two().then_some(count)
    }

    pub(crate) fn count(&self) -> u64 {
        self.0.load(Relaxed)
    }
}
