//! The schema: which keys there are, and what they may hold.

use std::{ops::Range, path::Path};

use toml::de::DeTable;

use super::{
    App, ControllerOptions, Group, PluginEntry, ReportOptions, StreamMode, StreamOptions, StreamRule, reader::Reader,
};
use crate::{
    problem::{Problems, did_you_mean},
    streams::message_type,
};

/// More than these are not told about the form of a file.
const MOST_SYNTAX_ERRORS: usize = 8;

pub(super) fn read(text: &str, path: &Path) -> Result<App, Problems> {
    let mut reader = Reader::new(path, text);
    let (document, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let (mut last, mut told) = (None, 0);
        for error in errors {
            // A file that is no TOML at all has an error on every line: the first few tell.
            if told == MOST_SYNTAX_ERRORS {
                break;
            }
            let span = error.span().unwrap_or(0..0);
            // A second error on one line is most often the first one's echo.
            let line = text.get(..span.start).map_or(0, |before| before.matches('\n').count());
            if last.replace(line) != Some(line) {
                told += 1;
                reader
                    .problem(error.message(), span, |problem| problem.because("the app file is not well-formed TOML"));
            }
        }
        return reader.finish(App::default());
    }

    let root = document.get_ref();
    reader.known_keys(root, "the app file", &["plugin", "controller", "streams", "registry", "report"]);
    let mut app = App { path: path.to_owned(), ..App::default() };
    let folder = app.folder().to_owned();
    if let Some(table) = reader.table(root, "controller") {
        app.controller = controller(&mut reader, table);
    }
    for (table, span) in reader.tables(root, "plugin", "plugin") {
        reader.known_keys(table, "`[[plugin]]`", &["library", "identifier", "resources", "worker"]);
        app.plugins.push(PluginEntry {
            worker: worker(&mut reader, table, &app.controller.workers),
            library: reader.required_string(table, "library", "this `[[plugin]]`", span).unwrap_or_default(),
            identifier: reader.string(table, "identifier"),
            resources: reader.string(table, "resources").map(|resources| {
                let resources = folder.join(resources);
                std::path::absolute(&resources).unwrap_or(resources)
            }),
        });
    }
    if let Some(table) = reader.table(root, "streams") {
        app.streams = streams(&mut reader, table);
    }
    if let Some(table) = reader.table(root, "registry") {
        app.registry = registry(&mut reader, table, &folder);
    }
    if let Some(table) = reader.table(root, "report") {
        reader.known_keys(table, "`[report]`", &["solution_channel", "reference_channel"]);
        app.report = ReportOptions {
            solution_channel: reader.string(table, "solution_channel"),
            reference_channel: reader.string(table, "reference_channel"),
        };
    }
    reader.finish(app)
}

fn controller(reader: &mut Reader<'_>, table: &DeTable<'_>) -> ControllerOptions {
    reader.known_keys(
        table,
        "`[controller]`",
        &[
            "publish_period",
            "solution_channel",
            "filter_description",
            "buffer_length",
            "queue",
            "workers",
            "shutdown_when_done",
        ],
    );
    let default = ControllerOptions::default();
    ControllerOptions {
        publish_period: reader.seconds(table, "publish_period", false),
        solution_channel: reader.string(table, "solution_channel"),
        filter_description: reader.string(table, "filter_description"),
        buffer_length: reader.seconds(table, "buffer_length", true).unwrap_or(default.buffer_length),
        queue: reader.count(table, "queue", 1..1_000_001).unwrap_or(default.queue),
        workers: reader.strings(table, "workers"),
        shutdown_when_done: reader.bool(table, "shutdown_when_done").unwrap_or(default.shutdown_when_done),
    }
}

/// The worker of a plugin, which has to be one of those that there are.
fn worker(reader: &mut Reader<'_>, table: &DeTable<'_>, known: &[String]) -> Option<String> {
    let name = reader.string(table, "worker")?;
    if known.contains(&name) {
        return Some(name);
    }
    let span = table.get("worker").map_or(0..0, toml::Spanned::span);
    let help = match did_you_mean(&name, known.iter().map(String::as_str)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("add it to `workers` in `[controller]`, such as `workers = [\"{name}\"]`"),
    };
    reader.problem(format!("there is no worker `{name}`"), span, |problem| problem.help(help));
    None
}

fn streams(reader: &mut Reader<'_>, table: &DeTable<'_>) -> StreamOptions {
    reader.known_keys(table, "`[streams]`", &["default", "fixed", "rule"]);
    let default = mode(reader, table, "default").unwrap_or_default();
    let fixed = reader.bool(table, "fixed").unwrap_or_default();
    let mut rules = Vec::new();
    for (table, span) in reader.tables(table, "rule", "streams.rule") {
        reader.known_keys(table, "`[[streams.rule]]`", &["type", "source", "mode"]);
        if !table.contains_key("mode") {
            reader.problem("`mode` is missing in this `[[streams.rule]]`", span.clone(), |problem| {
                problem.help("add `mode = \"sequenced\"` or `mode = \"immediate\"`")
            });
        }
        let message_type = rule_type(reader, table, span);
        let source = reader.string(table, "source");
        let mode = mode(reader, table, "mode");
        if let (Some(message_type), Some(mode)) = (message_type, mode) {
            rules.push(StreamRule { message_type, source, mode });
        }
    }
    StreamOptions { default, fixed, rules }
}

fn rule_type(reader: &mut Reader<'_>, table: &DeTable<'_>, span: std::ops::Range<usize>) -> Option<u32> {
    if table.get("type").is_some_and(|entry| entry.get_ref().is_integer()) {
        return reader.count(table, "type", 1..0x1_0000).and_then(|number| u32::try_from(number).ok());
    }
    let name = reader.required_string(table, "type", "this `[[streams.rule]]`", span)?;
    let number = message_type::by_name(&name);
    if number.is_none() {
        let span = table.get("type").map_or(0..0, toml::Spanned::span);
        let meant = did_you_mean(&name, message_type::names());
        reader.problem(format!("`{name}` is not a message type"), span, |problem| match meant {
            Some(meant) => problem.help(format!("did you mean `{meant}`?")),
            None => problem.help("give the name of a message type, such as `ASPN_MEASUREMENT_IMU`, or its number"),
        });
    }
    number
}

fn mode(reader: &mut Reader<'_>, table: &DeTable<'_>, name: &str) -> Option<StreamMode> {
    match reader.string(table, name)?.as_str() {
        "sequenced" => Some(StreamMode::Sequenced),
        "immediate" => Some(StreamMode::Immediate),
        other => {
            let span = table.get(name).map_or(0..0, toml::Spanned::span);
            reader.problem(format!("`{other}` is not a stream mode"), span, |problem| {
                problem.help("write \"sequenced\" (in the order of time) or \"immediate\" (as they come)")
            });
            None
        }
    }
}

/// The registry's groups: a table within a group's table is a group of its own, its name joined on by `/`.
fn registry(reader: &mut Reader<'_>, table: &DeTable<'_>, folder: &Path) -> Vec<Group> {
    let mut groups = Vec::new();
    for (group, entry) in table.iter() {
        let name = group.get_ref().to_string();
        let Some(keys) = entry.get_ref().as_table() else {
            reader.problem(format!("`{name}` is a value outside of any registry group"), group.span(), |problem| {
                problem.help("put it under a group: `[registry.\"group\"]`")
            });
            continue;
        };
        registry_group(reader, &mut groups, (name, group.span()), keys, folder);
    }
    groups
}

fn registry_group(
    reader: &mut Reader<'_>,
    groups: &mut Vec<Group>,
    (name, span): (String, Range<usize>),
    keys: &DeTable<'_>,
    folder: &Path,
) {
    if name.split('/').any(str::is_empty) || name.contains('\0') {
        reader.problem("a registry group needs a name without NUL characters", span, |problem| {
            problem.help("nor may the name, or what stands on either side of a `/` in it, be empty")
        });
        return;
    }
    let (mut own, mut nested) = (Vec::new(), Vec::new());
    for (key, entry) in keys.iter() {
        let key_name = key.get_ref().to_string();
        match reader.nested_group(entry) {
            Some(table) => nested.push((format!("{name}/{key_name}"), key.span(), table)),
            None if key_name.is_empty() || key_name.contains('\0') => {
                reader.problem("a registry key needs a name without NUL characters", key.span(), |problem| problem);
            }
            None => own.push((key_name, key.span(), entry)),
        }
    }
    if nested.is_empty() || !own.is_empty() {
        // `[registry.a.b]` and `[registry."a/b"]` may both be there.
        let at = groups.iter().position(|known| known.name == name).unwrap_or_else(|| {
            groups.push(Group { name: name.clone(), values: Vec::new() });
            groups.len() - 1
        });
        for (key, span, entry) in own {
            if groups[at].values.iter().any(|(known, _)| *known == key) {
                reader.problem(format!("`{key}` is in the registry group `{name}` twice"), span, |problem| {
                    problem
                        .because("a table within a table is the group of both names, joined by `/`")
                        .help("keep one of the two")
                });
            } else if let Some(value) = reader.value(&key, entry, folder) {
                groups[at].values.push((key, value));
            }
        }
    }
    for (name, span, table) in nested {
        registry_group(reader, groups, (name, span), table, folder);
    }
}
