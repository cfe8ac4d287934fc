//! The settings in the registry, as they show on standard error.

mod common;

use std::{
    env,
    process::{Command, Stdio},
};

use common::{mediator, without_times};
use pntos::{LoggingLevel, Managed, PluginTypes, client};

/// Tells the copy of this test to be the process whose standard error is read: `level=debug color=never`.
const SETTINGS: &str = "STANDARD_LOGGING_TEST_SETTINGS";

fn log_with(settings: &'static str) {
    let settings: Vec<_> = settings.split(' ').filter_map(|pair| pair.split_once('=')).collect();
    let load = standard_logging::pntos_plugins().plugins_loader.unwrap();
    // SAFETY: the loader returns an array with one reference, as a library's does.
    let plugins = unsafe { Managed::<client::PluginArray>::from_raw(load()) }.unwrap();
    let plugin = plugins.plugins().get(0).unwrap().to_managed().downcast::<client::LoggingPlugin>().unwrap();
    assert_eq!(plugin.identifier(), c"standard-logging");
    plugin.init_plugin(None, Some(mediator(&settings)));
    for (level, message) in [
        (LoggingLevel::ERROR, c"an error"),
        (LoggingLevel::WARN, c"a warning"),
        (LoggingLevel::INFO, c"a fact"),
        (LoggingLevel::DEBUG, c"a detail"),
    ] {
        plugin.log(PluginTypes::FUSION_PLUGIN, c"test", level, message);
    }
    plugin.shutdown_plugin();
}

/// What a process with these settings writes to standard error, which is no terminal.
fn shown_with(settings: &str) -> String {
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "level_and_color_come_from_the_registry"])
        .env(SETTINGS, settings)
        .env_remove("RUST_LOG")
        .stdout(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn level_and_color_come_from_the_registry() {
    if let Ok(settings) = env::var(SETTINGS) {
        return log_with(settings.leak());
    }
    let plain = ["ERROR test (fusion): an error", " WARN test (fusion): a warning", " INFO test (fusion): a fact"];
    assert_eq!(
        without_times(&shown_with("")),
        plain,
        "the default is `info`, without colors where there is no terminal"
    );
    assert_eq!(without_times(&shown_with("level=error")), plain[..1]);
    assert_eq!(without_times(&shown_with("level=Warning color=auto")), plain[..2]);
    assert_eq!(without_times(&shown_with("level=debug color=never")).len(), 4);
    assert!(shown_with("color=always").contains("\x1b[33m WARN\x1b[0m test"));
}

#[test]
fn a_setting_that_is_not_known_is_named_and_the_default_used() {
    let lines = without_times(&shown_with("level=loud color=pink"));
    assert_eq!(
        lines[..2],
        [
            " WARN standard-logging (logging): registry group \"standard-logging\", key `level`: \"loud\" is not a level; \
             write `error`, `warn`, `info` or `debug` (`info` is used)",
            " WARN standard-logging (logging): registry group \"standard-logging\", key `color`: \"pink\" is unknown; \
             write `auto`, `always` or `never` (`auto` is used)",
        ]
    );
    assert_eq!(lines.len(), 5);
}
