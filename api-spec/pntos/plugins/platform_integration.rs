//! Platform integration plugins: what is particular to one vehicle.

use crate::pntos::plugins::common::*;

/// A plugin that holds what only this platform needs: its outputs, its modes, its reactions to commands.
///
/// The controller stays general: it initialises plugins, routes messages, and then calls this plugin.
#[unstable]
#[plugin_kind(PNTOS_PLATFORM_INTEGRATION_PLUGIN)]
pub trait PntosPlatformIntegrationPlugin: PntosCommonPlugin {
    /// Runs the platform's part of the system; returns when it is done.
    ///
    /// `plugins` holds only plugins that the controller has initialised, and the other two arguments are those that the
    /// controller itself was given, one location for each plugin that is left. Calls to these plugins are kept from
    /// meeting the controller's own.
    fn take_control(
        &self,
        plugins: &PntosPluginArray,
        #[len(plugins.num_plugins)] plugin_resources_locations: Option<&[Option<&CStr>]>,
        initial_config: Option<&CStr>,
    );
}
