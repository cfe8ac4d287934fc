//! The system that the plugin under test sees, and that watches what it does.

use pntos::sys;
use pntos_rt::app::Group;

use crate::Sink;

/// What the system of a test is like.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// What the registry holds at the start.
    pub registry: Vec<Group>,
    /// Objects without guard pages, for tests of very many calls.
    pub plain_memory: bool,
}

/// A system with one plugin in it. Nothing of it is ever freed: a faulty plugin may use it at any time.
pub struct World {
    sink: &'static dyn Sink,
    settings: Settings,
}

impl World {
    /// A system that reports what it sees to `sink`.
    pub fn new(sink: &'static dyn Sink, settings: Settings) -> &'static World {
        Box::leak(Box::new(World { sink, settings }))
    }

    /// A mediator with one reference, which `init_plugin` is given.
    pub fn mediator(&'static self) -> *mut sys::PntosMediator {
        let _ = (self.sink, &self.settings);
        std::ptr::null_mut()
    }

    /// Says what has not been given back, after the plugin was released.
    pub fn finish(&self) {}
}
