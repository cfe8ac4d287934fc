//! A platform integration in control of the other plugins.

mod support;

use pntos::{Timestamp, client, plugin::Plugin};
use support::*;

#[test]
fn ends_the_run_by_returning_where_nothing_else_would() {
    let options = with_ledger();
    let (stop, stopped) = (options.stop.clone(), options.stop.clone());
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_secs(20));
        stop.stop();
    });
    let app = pntos_rt::App::parse("", "test.toml", &pntos_rt::Overrides::default()).expect("an app");
    let plugins = client::PluginArray::new(vec![
        Platform::default().into_plugin(),
        Orchestration::default().into_plugin(),
        Logging::default().into_plugin(),
        MemoryRegistry::default().into_plugin(),
    ]);
    let plugins = pntos_rt::loader::plugins("the test", &plugins).expect("complete plugins");
    let outcome = pntos_rt::run_plugins(&app, plugins, &options).expect("an app that runs");
    assert!(outcome.succeeded(), "{outcome:?}");
    assert!(!stopped.is_stopped(), "it would have gone on for ever");
}

#[test]
fn reaches_the_other_plugins_through_their_cells_and_gives_everything_back() {
    let seen = Seen::default();
    let (sees, finds, stops) = (seen.clone(), seen.clone(), seen.clone());
    let platform = Platform {
        on_control: Some(Box::new(move |mediator, plugins| {
            for plugin in plugins.plugins().iter().flatten() {
                finds.push(plugin.identifier().to_string_lossy().into_owned());
                let plugin = plugin.to_managed();
                let plugin = match plugin.downcast::<client::TransportPlugin>() {
                    Ok(transport) => {
                        transport.stop_listening();
                        transport.broadcast_message(position(7, "platform"), Some(c"out"));
                        continue;
                    }
                    Err(plugin) => plugin,
                };
                let plugin = match plugin.downcast::<client::OrchestrationPlugin>() {
                    Ok(orchestration) => {
                        orchestration.process_pntos_message(position(1, "platform"), false);
                        let times = [Timestamp { elapsed_nsec: 5 }];
                        let solutions = orchestration.request_solutions(&times, None).expect("solutions");
                        assert_eq!(time(&solutions.data().get(0).expect("a solution")), 5);
                        assert_eq!(orchestration.get_filter_description_list()?.num_strings(), 1);
                        continue;
                    }
                    Err(plugin) => plugin,
                };
                if let Ok(registry) = plugin.downcast::<client::RegistryPlugin>() {
                    assert!(!registry.new_registry(None)?.has_group("nothing"));
                }
            }
            done(mediator)
        })),
        ..Platform::default()
    };
    let outcome = Cast {
        transport: Transport {
            on_stop: Some(Box::new(move |_, ()| {
                stops.push("stop".to_owned());
                Ok(())
            })),
            on_broadcast: Some(Box::new(move |_, (message, channel)| {
                sees.push(format!("{} to {:?}", time(&message), channel.expect("a channel")));
                Ok(())
            })),
            ..Transport::default()
        },
        more: vec![platform.into_plugin()],
        ..Cast::default()
    }
    .run("[streams]\ndefault = \"immediate\"");
    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!(outcome.messages, 1);
    assert_eq!(seen.all(), ["transport", "stop", "7 to \"out\"", "orchestration", "logging", "registry", "stop"]);
}

#[test]
fn is_refused_what_only_the_controller_may_call() {
    let platform = Platform {
        on_control: Some(Box::new(|mediator, plugins| {
            for plugin in plugins.plugins().iter().flatten() {
                plugin.shutdown_plugin();
            }
            done(mediator)
        })),
        ..Platform::default()
    };
    let ended = Count::default();
    let ends = ended.clone();
    let outcome = Cast {
        transport: Transport {
            on_shutdown: Some(Box::new(move |_, ()| {
                ends.add();
                Ok(())
            })),
            ..Transport::default()
        },
        more: vec![platform.into_plugin()],
        ..Cast::default()
    }
    .run("");
    assert_eq!(ended.get(), 1);
    assert!(outcome.failures.iter().all(|failure| failure.contains("shutdown_plugin")), "{outcome:?}");
    assert_eq!(outcome.errors, 4);
}
