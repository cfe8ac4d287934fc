//! The controller: who runs all other plugins.

use crate::pntos::plugins::common::*;

/// A plugin that is given all others and runs the system with them.
///
/// It decides which plugins are used, in which threads or processes they live, and how calls and messages travel
/// between them. It calls `init_plugin` of each plugin it uses before any other function of it, and hands each a
/// mediator through which the plugin reaches the rest of the system. It loads nothing by itself. When a platform
/// integration plugin is among the plugins, the controller sets everything up and then hands control on to it; it
/// still keeps the calls of that plugin and its own from meeting in one plugin.
#[plugin_kind(PNTOS_CONTROLLER_PLUGIN)]
pub trait PntosControllerPlugin: PntosCommonPlugin {
    /// Runs the system; returns when it has shut down.
    ///
    /// `plugins` may include the controller itself, which it leaves alone. `plugin_resources_locations` is NULL, or
    /// holds for each plugin the text for `init_plugin`, itself NULL where there is none. `initial_config` is NULL or
    /// what the registry plugin is to start from: a path, a URI, or the configuration itself, as the two agree.
    fn take_control(
        &self,
        plugins: &PntosPluginArray,
        #[len(plugins.num_plugins)] plugin_resources_locations: Option<&[Option<&CStr>]>,
        initial_config: Option<&CStr>,
    );
}
