//! Who plays which part: the plugins an app must have, and may have only once.

use std::collections::BTreeSet;

use pntos::PluginTypes;

use crate::{
    app::{App, Value},
    loader::LoadedPlugin,
    problem::{Problem, Problems},
    stand_in::MOST_GROUPS,
    system::{Parts, is_orchestrated},
};

/// Plugins of a kind, by place.
fn of_kind(plugins: &[LoadedPlugin], kind: PluginTypes) -> Vec<usize> {
    (0..plugins.len()).filter(|index| plugins[*index].kind == kind).collect()
}

fn name(plugin: &LoadedPlugin) -> String {
    format!("`{}` of {}", plugin.identifier.to_string_lossy(), plugin.library)
}

fn names(plugins: &[LoadedPlugin], which: &[usize]) -> String {
    which.iter().map(|index| name(&plugins[*index])).collect::<Vec<_>>().join(" and ")
}

/// At most one controller.
pub(super) fn controllers(plugins: &[LoadedPlugin]) -> Result<(), Problem> {
    match of_kind(plugins, PluginTypes::CONTROLLER_PLUGIN).as_slice() {
        [] | [_] => Ok(()),
        more => Err(Problem::new("the app has more than one controller")
            .because(format!("there are {}", names(plugins, more)))
            .help("keep the one that is to run the app, or none to use the built-in one")),
    }
}

/// The parts that the built-in controller needs, or everything that is wrong with the cast.
pub(super) fn parts(plugins: &[LoadedPlugin]) -> Result<Parts, Problems> {
    let mut problems = Problems::default();
    for (index, plugin) in plugins.iter().enumerate() {
        if let Some(first) = plugins[..index].iter().find(|first| first.identifier == plugin.identifier) {
            problems.push(
                Problem::new(format!("two plugins have the identifier `{}`", plugin.identifier.to_string_lossy()))
                    .because(format!("one is from {}, the other from {}; the identifier is what tells plugins apart, and names their registry group", first.library, plugin.library))
                    .help("take one of them out of the app, or ask its author for another identifier"),
            );
        }
    }
    let mut one = |kind, what: &str, help: &str| match of_kind(plugins, kind).as_slice() {
        [only] => *only,
        [] => {
            problems.push(Problem::new(format!("the app has no {what} plugin")).help(help));
            0
        }
        more => {
            problems.push(
                Problem::new(format!("the app has more than one {what} plugin"))
                    .because(format!("there are {}", names(plugins, more)))
                    .help("keep the one that is to be used"),
            );
            0
        }
    };
    let parts = Parts {
        registry: one(
            PluginTypes::REGISTRY_PLUGIN,
            "registry",
            "add `[[plugin]]` with `library = \"standard_registry\"`",
        ),
        logging: one(PluginTypes::LOGGING_PLUGIN, "logging", "add `[[plugin]]` with `library = \"standard_logging\"`"),
        orchestration: one(
            PluginTypes::ORCHESTRATION_PLUGIN,
            "orchestration",
            "add `[[plugin]]` with the library that turns measurements into solutions",
        ),
    };
    let drivers = [PluginTypes::TRANSPORT_PLUGIN, PluginTypes::UI_PLUGIN, PluginTypes::PLATFORM_INTEGRATION_PLUGIN];
    if drivers.iter().all(|kind| of_kind(plugins, *kind).is_empty()) {
        problems.push(
            Problem::new("the app has no transport plugin")
                .because("no message would ever arrive, and nothing would end the run")
                .help("add `[[plugin]]` with the library of a transport, such as `lcm_log`"),
        );
    }
    if of_kind(plugins, PluginTypes::PLATFORM_INTEGRATION_PLUGIN).len() > 1 {
        problems.push(
            Problem::new("the app has more than one platform integration plugin")
                .help("keep the one that is to be used"),
        );
    }
    problems.or(parts)
}

/// Only plugins that the controller calls one at a time are on workers.
pub(super) fn workers(plugins: &[LoadedPlugin]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for plugin in plugins {
        let Some(worker) = &plugin.worker else { continue };
        let kind = plugin.kind;
        let (because, help) = if [PluginTypes::REGISTRY_PLUGIN, PluginTypes::LOGGING_PLUGIN].contains(&kind) {
            (
                "registry and logging are served on the thread that calls them, so that they never wait behind another plugin",
                "take `worker` out of its `[[plugin]]`",
            )
        } else {
            continue;
        };
        problems.push(
            Problem::new(format!("{} cannot be on worker `{worker}`", name(plugin)))
                .because(because)
                .help(format!("{help}; an `identifier` there picks one plugin of several in a library")),
        );
    }
    let apart =
        plugins.iter().filter(|plugin| is_orchestrated(plugin.kind)).filter_map(|plugin| plugin.worker.as_deref());
    let apart: BTreeSet<&str> = apart.collect();
    if apart.len() >= MOST_GROUPS {
        problems.push(
            Problem::new(format!("the plugins that the orchestration calls are on {} workers", apart.len()))
                .because(format!("there can be {} such workers at most", MOST_GROUPS - 1))
                .help("give several of these plugins the same `worker`"),
        );
    }
    problems.or(())
}

/// Another controller is not told of workers.
pub(super) fn no_workers(controller: &LoadedPlugin, plugins: &[LoadedPlugin]) -> Result<(), Problem> {
    match plugins.iter().find(|plugin| plugin.worker.is_some()) {
        None => Ok(()),
        Some(plugin) => Err(Problem::new(format!("{} cannot be on a worker", name(plugin)))
            .because(format!(
                "the app runs under the controller {}, which pntOS has no way to tell of workers",
                name(controller)
            ))
            .help("take every `worker` out of the app file, or that controller")),
    }
}

/// Gives the command line's input and output to the one transport.
pub(super) fn input_and_output(app: &mut App, plugins: &[LoadedPlugin]) -> Result<(), Problem> {
    if app.input.is_none() && app.output.is_none() {
        return Ok(());
    }
    let transports = of_kind(plugins, PluginTypes::TRANSPORT_PLUGIN);
    let [transport] = transports.as_slice() else {
        return Err(Problem::new("it is not clear which transport the input and output are for")
            .because(format!("the app has {} transports", transports.len()))
            .help("set them by name, such as `--set lcm-log.input=drive.lcmlog`"));
    };
    let group = plugins[*transport].identifier.to_string_lossy().into_owned();
    for (key, path) in [("input", app.input.clone()), ("output", app.output.clone())] {
        if let Some(path) = path {
            app.set(&group, key, Value::Str(path.to_string_lossy().into_owned()));
        }
    }
    Ok(())
}
