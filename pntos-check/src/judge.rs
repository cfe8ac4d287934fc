//! What a test is given: the plugin under test, the system around it, and a way to say what was found.

use std::cell::{Cell, OnceCell};
use std::ffi::{CStr, CString};
use std::path::PathBuf;

use pntos::sys;
use pntos_rt::app::Group;

use crate::library::{self, Opened};
use crate::world::{Settings, World};
use crate::{Finding, Rule, Sink, slot};

/// What is under test.
#[derive(Debug, Clone, Default)]
pub struct Subject {
    /// The library.
    pub library: PathBuf,
    /// The name of the object that the library exports, if it is not `PNTOS_PLUGIN_MAGIC_SYMBOL`.
    pub entry: Option<CString>,
    /// Which plugin of the library, by its place in the array.
    pub plugin: usize,
    /// What `init_plugin` is told about the plugin's resources.
    pub resources: Option<CString>,
    /// What the registry holds at the start.
    pub registry: Vec<Group>,
}

/// A plugin that the test holds one reference to.
#[derive(Debug, Clone)]
pub struct Plugin {
    /// The table, by its base.
    pub raw: *mut sys::PntosCommonPlugin,
    /// What its `plugin_type` says.
    pub kind: sys::PntosPluginTypes,
    /// A copy of its `identifier`.
    pub identifier: String,
}

/// Runs one test on one plugin.
pub struct Judge {
    subject: Subject,
    sink: &'static dyn Sink,
    opened: OnceCell<Option<Opened>>,
    world: OnceCell<&'static World>,
    plain_memory: bool,
    is_configured: bool,
    exits: Cell<bool>,
}

impl Judge {
    /// A judge of `subject`, whose findings go to `sink`.
    pub fn new(subject: Subject, sink: &'static dyn Sink) -> Judge {
        Judge {
            subject,
            sink,
            opened: OnceCell::new(),
            world: OnceCell::new(),
            plain_memory: false,
            is_configured: false,
            exits: Cell::new(false),
        }
    }

    /// What is under test.
    #[must_use]
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Where findings go.
    #[must_use]
    pub fn sink(&self) -> &'static dyn Sink {
        self.sink
    }

    /// Says that a rule was broken at `slot`.
    pub fn report<'a>(&self, rule: &'static Rule, slot: impl Into<Option<&'a str>>, what: impl Into<String>) {
        self.sink.report(Finding { rule, slot: slot.into().map(str::to_owned), what: what.into() });
    }

    /// Says that the test cannot be done on this plugin.
    pub fn skip(&self, why: &str) {
        self.sink.skip(why);
    }

    /// Adds to what has to be the same when the test is run once more.
    pub fn record(&self, text: &str) {
        self.sink.record(text);
    }

    /// The library, opened, with its plugins made. What keeps it from that has been reported when this is `None`.
    pub fn opened(&self) -> Option<&Opened> {
        self.opened.get_or_init(|| library::open(self)).as_ref()
    }

    /// The library, if the test has opened it.
    pub(crate) fn opened_before(&self) -> Option<&Opened> {
        self.opened.get()?.as_ref()
    }

    /// The plugin under test, which nothing has called yet. Without it the test is skipped: what is wrong with the
    /// library is for the tests of loading to say.
    pub fn plugin(&self) -> Option<Plugin> {
        let plugin = self.opened().and_then(|opened| opened.plugin(self.subject.plugin));
        if plugin.is_none() {
            self.skip("the library does not give the plugin");
        }
        plugin
    }

    /// The system around the plugin, made when it is first asked for.
    pub fn world(&self) -> &'static World {
        self.world.get_or_init(|| {
            let Subject { registry, .. } = &self.subject;
            let settings = Settings {
                registry: registry.clone(),
                plain_memory: self.plain_memory,
                is_configured: self.is_configured,
            };
            let world = World::new(self.sink, settings);
            if let Some(plugin) = self.opened().and_then(|opened| opened.plugin(self.subject.plugin)) {
                world.is_for(plugin.kind);
            }
            world
        })
    }

    /// Lets the system hand out ordinary memory, for tests of very many calls. Said before the system is made.
    pub fn use_plain_memory(&mut self) {
        self.plain_memory = true;
    }

    /// Lets the registry have a value for every key that is asked for. Said before the system is made.
    pub fn configure(&mut self) {
        self.is_configured = true;
    }

    /// Lets the process end as a program does, with exit handlers and destructors, when the test is through.
    pub fn exit_in_good_order(&self) {
        self.exits.set(true);
    }

    /// Whether the process is to end as a program does.
    pub(crate) fn exits_in_good_order(&self) -> bool {
        self.exits.get()
    }

    /// The plugin under test after `init_plugin`, with a mediator of this judge's world.
    pub fn start(&self) -> Option<Plugin> {
        let plugin = self.plugin()?;
        self.init(&plugin);
        Some(plugin)
    }

    /// Calls `init_plugin` with a mediator of this judge's world.
    pub fn init(&self, plugin: &Plugin) {
        let _call = slot::enter("PntosCommonPlugin.init_plugin");
        let resources = self.subject.resources.as_deref().map_or(std::ptr::null_mut(), |text| text.as_ptr().cast_mut());
        let mediator = self.world().mediator();
        // SAFETY: the plugin is live and its slots were looked at when the library was opened.
        unsafe {
            if let Some(init) = (*plugin.raw).init_plugin {
                init(plugin.raw, resources, mediator);
            }
        }
    }

    /// Calls `shutdown_plugin`.
    pub fn shutdown(&self, plugin: &Plugin) {
        let _call = slot::enter("PntosCommonPlugin.shutdown_plugin");
        // SAFETY: as for `init`.
        unsafe {
            if let Some(shutdown) = (*plugin.raw).shutdown_plugin {
                shutdown(plugin.raw);
            }
        }
        if let Some(world) = self.world.get() {
            world.shut_down();
        }
    }

    /// Gives the test's reference to the plugin back, after which it is gone.
    pub fn release(&self, plugin: Plugin) {
        plugin.let_go();
    }

    /// `shutdown_plugin`, the release of the plugin, and the world's account of what has not been given back.
    pub fn finish(&self, plugin: Plugin) {
        self.shutdown(&plugin);
        self.release(plugin);
        self.world().finish();
    }
}

impl Plugin {
    /// The table as that of its kind. Only the table that `kind` names may be meant.
    #[must_use]
    pub fn table<T>(&self) -> *mut T {
        self.raw.cast()
    }

    /// Takes a reference.
    pub fn hold(&self) {
        let _call = slot::enter("PntosCommonPlugin.memory.inc_ref");
        // SAFETY: the plugin is live and its counting functions are there.
        unsafe {
            if let Some(inc_ref) = (*(*self.raw).memory).inc_ref {
                inc_ref(self.raw.cast());
            }
        }
    }

    /// Gives a reference back.
    pub(crate) fn let_go(&self) {
        let _call = slot::enter("PntosCommonPlugin.memory.dec_ref");
        // SAFETY: the reference was taken when the plugin was given out, or by `hold`.
        unsafe {
            if let Some(dec_ref) = (*(*self.raw).memory).dec_ref {
                dec_ref(self.raw.cast());
            }
        }
    }
}

/// The name by which a symbol is looked up when the subject names none.
pub(crate) const ENTRY: &CStr = sys::PNTOS_PLUGIN_MAGIC_SYMBOL_STR;
