//! What a record looks like, through the C table.

mod common;

use common::{Shown, plugin};
use pntos::{LoggingLevel, PluginTypes};

const TRANSPORT: PluginTypes = PluginTypes::TRANSPORT_PLUGIN;

#[test]
fn a_record_is_a_line_with_level_plugin_kind_and_message() {
    let shown = Shown::default();
    let plugin = plugin(shown.console(LoggingLevel::DEBUG, false));
    plugin.log(TRANSPORT, c"lcm-log", LoggingLevel::ERROR, c"no such file");
    plugin.log(TRANSPORT, c"lcm-log", LoggingLevel::WARN, c"slow");
    plugin.log(PluginTypes::STATE_MODELING_PLUGIN, c"states", LoggingLevel::INFO, c"15 states");
    plugin.log(PluginTypes(4711), c"stranger", LoggingLevel::DEBUG, c"hello");
    assert_eq!(
        shown.lines(),
        [
            "ERROR lcm-log (transport): no such file",
            " WARN lcm-log (transport): slow",
            " INFO states (state modeling): 15 states",
            "DEBUG stranger (kind 4711): hello",
        ]
    );
    plugin.shutdown_plugin();
}

#[test]
fn shows_the_set_level_and_everything_more_severe() {
    let levels = [LoggingLevel::ERROR, LoggingLevel::WARN, LoggingLevel::INFO, LoggingLevel::DEBUG];
    for (index, shown_level) in levels.into_iter().enumerate() {
        let shown = Shown::default();
        let plugin = plugin(shown.console(shown_level, false));
        for level in levels {
            plugin.log(TRANSPORT, c"p", level, c"m");
        }
        assert_eq!(shown.lines().len(), index + 1);
        plugin.shutdown_plugin();
    }
}

#[test]
fn a_level_that_pntos_does_not_have_is_shown_by_its_number() {
    let shown = Shown::default();
    let plugin = plugin(shown.console(LoggingLevel::ERROR, false));
    plugin.log(TRANSPORT, c"p", LoggingLevel(7), c"what is this");
    assert_eq!(shown.lines(), ["LEVEL 7 p (transport): what is this"]);
    plugin.shutdown_plugin();
}

#[test]
fn a_plugin_can_neither_forge_a_record_nor_reach_the_terminal() {
    let shown = Shown::default();
    let plugin = plugin(shown.console(LoggingLevel::INFO, false));
    plugin.log(
        TRANSPORT,
        c"evil\nERROR other (fusion)",
        LoggingLevel::INFO,
        c"x\n2026-01-01T00:00:00Z ERROR other (fusion): diverged\x1b[2J\r\n",
    );
    assert_eq!(
        shown.lines(),
        ["INFO evil\\nERROR other (fusion) (transport): x\\n2026-01-01T00:00:00Z ERROR other (fusion): diverged\\x1b[2J"]
            .map(|line| format!(" {line}"))
    );
    plugin.shutdown_plugin();
}

#[test]
fn colors_are_there_when_asked_for_and_nowhere_else() {
    let shown = Shown::default();
    let with = plugin(shown.console(LoggingLevel::INFO, true));
    with.log(TRANSPORT, c"p", LoggingLevel::ERROR, c"m");
    let text = shown.text();
    assert!(text.contains("\x1b[31mERROR\x1b[0m p"), "{text:?}");
    let without = plugin(shown.console(LoggingLevel::INFO, false));
    without.log(TRANSPORT, c"p", LoggingLevel::ERROR, c"m");
    assert!(!shown.text().contains('\x1b'));
    with.shutdown_plugin();
    without.shutdown_plugin();
}

#[test]
fn threads_do_not_mix_their_records() {
    let shown = Shown::default();
    let plugin = plugin(shown.console(LoggingLevel::INFO, false));
    std::thread::scope(|scope| {
        for name in [c"a", c"b", c"c", c"d"] {
            let plugin = plugin.clone();
            scope.spawn(move || {
                for _ in 0..200 {
                    plugin.log(TRANSPORT, name, LoggingLevel::INFO, c"a message of some length");
                }
            });
        }
    });
    let lines = shown.lines();
    assert_eq!(lines.len(), 800);
    assert!(lines.iter().all(|line| line.ends_with(" (transport): a message of some length")), "{lines:#?}");
    plugin.shutdown_plugin();
}

#[test]
fn two_plugins_in_one_process_keep_to_their_own_consoles() {
    let (first, second) = (Shown::default(), Shown::default());
    let (one, two) =
        (plugin(first.console(LoggingLevel::ERROR, false)), plugin(second.console(LoggingLevel::DEBUG, false)));
    one.log(TRANSPORT, c"one", LoggingLevel::INFO, c"hidden");
    two.log(TRANSPORT, c"two", LoggingLevel::DEBUG, c"shown");
    one.log(TRANSPORT, c"one", LoggingLevel::ERROR, c"shown");
    assert_eq!(first.lines(), ["ERROR one (transport): shown"]);
    assert_eq!(second.lines(), ["DEBUG two (transport): shown"]);
    one.shutdown_plugin();
    two.shutdown_plugin();
}

#[test]
fn a_hundred_starts_and_stops_keep_no_console() {
    let shown = Shown::default();
    for _ in 0..100 {
        let plugin = plugin(shown.console(LoggingLevel::INFO, false));
        plugin.log(TRANSPORT, c"p", LoggingLevel::INFO, c"m");
        plugin.shutdown_plugin();
    }
    assert_eq!(shown.lines().len(), 100);
    assert_eq!(shown.holders(), 1);
}
