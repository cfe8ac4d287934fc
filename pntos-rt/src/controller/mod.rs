//! The reference controller.
//!
//! **Start.** The registry, and the app's initial values into it, where it has none from an earlier run and wherever the
//! command line says so; the logging; every other plugin in the order of the
//! list, transports last. Then the orchestration is given the plugins it orchestrates, and the transports start to listen.
//! An error that is logged until then ends the run before it began.
//!
//! **Run.** Plugins drive the system through their mediators, until every transport has set `ready_to_shutdown` in the
//! registry group `controller/flags`, or another plugin has, or [`StopHandle::stop`](crate::StopHandle::stop) is called. A UI that requires the main thread gets the
//! calling one, and ends the run by returning. A platform integration gets the plugins and a thread of its own; where there are neither
//! transports nor a UI, it ends the run by returning.
//!
//! **End.** The transports stop listening, what waits for older messages is delivered, so that a log's tail is not lost,
//! and every plugin is shut down in the reverse order: logging and registry are there for the others to the last. A plugin
//! that fails does not keep the others from any of this.
//!
//! The controller is a pntOS plugin as well: [`pntos_plugins`] lists it for another loader. As such it takes as
//! `initial_config` the text of an app file or the path of one, of which `[controller]`, `[streams]` and `[registry]`
//! matter, or NULL for the defaults.

pub(crate) mod base;
mod cast;
mod facade;
mod orchestrated;
mod plugin;
mod run;

use pntos::PluginTypes;

pub use self::plugin::{ReferenceController, pntos_plugins};
use self::run::Run;
use crate::{App, Options, Outcome, Problems, loader::LoadedPlugin, system::System};

/// Runs an app with plugins that are loaded, under the controller among them or this one.
pub(crate) fn take_control(app: &App, mut plugins: Vec<LoadedPlugin>, options: &Options) -> Result<Outcome, Problems> {
    cast::controllers(&plugins)?;
    if let Some(at) = plugins.iter().position(|plugin| plugin.kind == PluginTypes::CONTROLLER_PLUGIN) {
        let controller = plugins.remove(at);
        cast::no_workers(&controller, &plugins)?;
        return Ok(plugin::hand_over(app, &controller, plugins));
    }
    let mut app = app.clone();
    let parts = cast::parts(&plugins)?;
    cast::workers(&plugins)?;
    cast::input_and_output(&mut app, &plugins)?;
    let run = Run::new(System::new(&app, plugins, &parts, options));
    if run.is_healthy() {
        run.start(&app);
    }
    if run.is_healthy() {
        run.wait(&app);
    }
    Ok(run.end())
}
