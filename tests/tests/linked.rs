//! Plugins of two libraries in one program, without a loader: what `pntos::export_plugins!` says about linking.
#![cfg(target_os = "linux")]

use pntos::{Managed, client::PluginArray, sys::PntosPluginsDescription};

/// What the plugins of a library are called.
fn identifiers(library: &PntosPluginsDescription) -> Vec<String> {
    let load = library.plugins_loader.unwrap();
    // SAFETY: the entry is that of a library in this program; each call gives one reference.
    let plugins = unsafe { Managed::<PluginArray>::adopt(load()).unwrap().unwrap() };
    plugins.plugins().iter().flatten().map(|plugin| plugin.identifier().to_string_lossy().into_owned()).collect()
}

#[test]
fn each_library_is_entered_by_its_own_function() {
    assert_eq!(identifiers(standard_logging::pntos_plugins()), ["standard-logging"]);
    assert!(identifiers(sdk_plugins::pntos_plugins()).contains(&"obedient".to_owned()));
}
