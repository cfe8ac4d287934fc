//! User interface plugins: a window into a running system.

use crate::pntos::plugins::common::*;

/// A plugin that shows the state of the system to a developer and lets them change it.
///
/// It has nothing else to implement: it learns and changes everything through its mediator and the registry. A display
/// that a platform depends on is the business of a platform integration plugin.
#[plugin_kind(PNTOS_UI_PLUGIN)]
pub trait PntosUiPlugin: PntosCommonPlugin {
    /// Whether the interface must run on the main thread of the process, as many window systems demand. At most one
    /// plugin of a system can have it.
    fn requires_main_thread(&self) -> bool;
    /// Runs the interface on the main thread; returns when it is closed or the plugin is shut down. Called only if
    /// `requires_main_thread` said so.
    fn run_main_thread(&self);
}
