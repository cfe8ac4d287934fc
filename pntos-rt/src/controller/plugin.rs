//! The controller as a plugin, and plugins that are controllers.

use std::{
    ffi::{CStr, CString},
    path::Path,
    sync::Mutex,
    time::Duration,
};

use pntos::{
    Error, Managed, NullableCStrArray, PluginTypes, Result, client, plugin::CommonPlugin, pntos_plugin, table,
};

use super::take_control;
use crate::{
    App, Options, Outcome, Overrides, StopHandle,
    loader::{self, LoadedPlugin},
};

/// The reference controller, as a plugin for another loader. `shutdown_plugin` ends its run.
#[derive(Default)]
pub struct ReferenceController {
    stop: Mutex<StopHandle>,
}

impl CommonPlugin for ReferenceController {
    fn shutdown_plugin(&self) -> Result {
        self.stop_handle().stop();
        Ok(())
    }
}

impl ReferenceController {
    fn stop_handle(&self) -> StopHandle {
        self.stop.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

#[pntos_plugin(identifier = "pntos-rt")]
impl table::ControllerPlugin for ReferenceController {
    fn take_control(
        &self,
        plugins: Managed<client::PluginArray>,
        plugin_resources_locations: Option<NullableCStrArray<'_>>,
        initial_config: Option<&CStr>,
    ) -> Result {
        let app = config(initial_config)
            .map_err(|problems| Error::new(format_args!("the configuration is not usable:\n{problems}")))?;
        let mut loaded = loader::plugins("the loader's list", &plugins)
            .map_err(|problems| Error::new(format_args!("the plugins are not usable:\n{problems}")))?;
        drop(plugins);
        if let Some(locations) = plugin_resources_locations {
            for (plugin, location) in loaded.iter_mut().zip(locations.iter()) {
                plugin.resources = location.map(CStr::to_owned);
            }
        }
        // The list may name the controllers it was found with, this one among them.
        loaded.retain(|plugin| plugin.kind != PluginTypes::CONTROLLER_PLUGIN);
        let options = Options { stop: self.stop_handle(), ..Options::default() };
        let outcome = take_control(&app, loaded, &options)
            .map_err(|problems| Error::new(format_args!("the app cannot run:\n{problems}")))?;
        match outcome.failures.first() {
            None => Ok(()),
            Some(first) => {
                Err(Error::new(format_args!("the run failed with {} errors; the first was: {first}", outcome.errors)))
            }
        }
    }
}

pntos::plugins![ReferenceController];

/// `initial_config`: nothing, the text of an app file, or its path.
fn config(initial: Option<&CStr>) -> std::result::Result<App, crate::Problems> {
    let Some(initial) = initial else { return Ok(App::default()) };
    let text = initial.to_string_lossy();
    let overrides = Overrides::default();
    if text.contains(['\n', '[', '=']) {
        App::parse(&text, Path::new("initial_config"), &overrides)
    } else {
        App::load(text.as_ref(), &overrides)
    }
}

/// Runs the app under a controller that it brought along. What such a controller does is its own affair, so the outcome
/// says only that it came back.
pub(super) fn hand_over(app: &App, controller: &LoadedPlugin, plugins: Vec<LoadedPlugin>) -> Outcome {
    let names = plugins
        .iter()
        .map(|plugin| (plugin.identifier.to_string_lossy().into_owned(), plugin.library.clone()))
        .collect();
    let locations: Vec<Option<CString>> = plugins.iter().map(|plugin| plugin.resources.clone()).collect();
    let locations: Vec<Option<&CStr>> = locations.iter().map(Option::as_deref).collect();
    let array = client::PluginArray::new(
        plugins.iter().map(|plugin| plugin.object().kind_unguarded::<client::CommonPlugin>().to_managed()).collect(),
    );
    let config = CString::new(app.to_config()).unwrap_or_default();
    let running = controller.object().kind_unguarded::<client::ControllerPlugin>();
    running.init_plugin(controller.resources.as_deref(), None);
    running.take_control(array, Some(&locations), Some(&config));
    running.shutdown_plugin();
    Outcome {
        messages: 0,
        solutions: 0,
        unavailable: 0,
        late: 0,
        dropped: 0,
        longest: 0,
        message_times: None,
        warnings: 0,
        errors: 0,
        failures: Vec::new(),
        counts: Vec::new(),
        ledger: None,
        wall_time: Duration::ZERO,
        plugins: names,
    }
}
