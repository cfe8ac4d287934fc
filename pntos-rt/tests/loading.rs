//! What a library can do wrong, each with an error that says what, where and why.

mod support;

use std::{fs, path::Path};

use pntos::{Managed, client, plugin::Plugin};
use pntos_rt::{App, Overrides, loader};
use support::{cc::compile, *};

/// What is wrong with an app that loads `library`.
fn problem(library: &Path) -> String {
    let text = format!("[[plugin]]\nlibrary = {:?}", library.to_str().expect("UTF-8"));
    problem_of(&text)
}

fn problem_of(app: &str) -> String {
    let app = App::parse(app, Path::new(env!("CARGO_TARGET_TMPDIR")).join("c/app.toml"), &Overrides::default())
        .expect("an app file");
    match loader::load(&app) {
        Ok(_) => panic!("it loaded"),
        Err(problems) => problems.to_string(),
    }
}

fn broken(how: &str) -> String {
    let library = compile("broken", &format!("broken_{}", how.to_lowercase()), &[&format!("-DBROKEN={how}")]);
    let problem = problem(&library);
    assert!(problem.contains(library.to_str().expect("UTF-8")), "it does not say where: {problem}");
    problem
}

fn file(name: &str, content: &[u8]) -> std::path::PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("a writable folder");
    path
}

#[test]
fn says_that_a_library_is_missing() {
    let problem = problem(Path::new("/nowhere/libimu.so"));
    assert!(problem.contains("/nowhere/libimu.so") && problem.contains("there is no such file"), "{problem}");
}

#[test]
fn says_where_it_searched_for_a_library_given_by_name() {
    let problem = problem_of("[[plugin]]\nlibrary = \"no-such-plugin\"");
    assert!(problem.contains("`libno_such_plugin.so`") && problem.contains("/c`"), "{problem}");
}

#[test]
fn finds_a_library_by_its_name() {
    compile("broken", "by_its_name", &["-DBROKEN=SOUND"]);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("c/app.toml");
    let app = App::parse("[[plugin]]\nlibrary = \"by-its-name\"", path, &Overrides::default()).expect("an app file");
    let plugins = loader::load(&app).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(plugins[0].identifier(), c"c-transport");
}

#[test]
fn says_that_a_file_is_not_a_library() {
    let problem = problem(&file("text.so", b"INPUT(libreal.so)"));
    assert!(problem.contains("not those of an ELF file"), "{problem}");
}

#[test]
#[cfg(target_arch = "x86_64")]
fn says_for_which_machine_a_library_was_built() {
    let mut library = fs::read(compile("broken", "other_machine", &["-DBROKEN=SOUND"])).expect("a library");
    library[18] = 183;
    let problem = problem(&file("libother.so", &library));
    assert!(problem.contains("it was built for AArch64 (64-bit Arm); this controller is x86-64"), "{problem}");
}

#[test]
fn says_that_a_library_is_cut_short_wherever_it_ends() {
    let library = fs::read(compile("broken", "whole", &["-DBROKEN=SOUND"])).expect("a library");
    for part in 1..8 {
        let problem = problem(&file("libcut.so", &library[..library.len() * part / 16]));
        assert!(problem.contains("is cut short"), "{problem}");
    }
    let problem = problem(&file("libcut.so", &library[..40]));
    assert!(problem.contains("is cut short"), "{problem}");
}

#[test]
fn says_what_the_linker_says_about_a_library_that_it_refuses() {
    let library = compile("broken", "undefined", &["-DBROKEN=SOUND", "-DUNDEFINED"]);
    let problem = problem(&library);
    assert!(problem.contains("cannot be loaded") && problem.contains("nowhere_to_be_found"), "{problem}");
}

#[test]
fn says_that_a_library_has_no_plugins_to_offer() {
    let library = compile("broken", "no_symbol", &["-DBROKEN=SOUND", "-DNO_SYMBOL"]);
    let problem = problem(&library);
    assert!(problem.contains("does not export `PNTOS_PLUGIN_MAGIC_SYMBOL`"), "{problem}");
}

#[test]
fn compares_both_versions() {
    let problem = broken("LOADER_VERSION");
    assert!(
        problem.contains("the loader API") && problem.contains("it has version 3, this controller has 2"),
        "{problem}"
    );
    let problem = broken("PLUGIN_VERSION");
    assert!(
        problem.contains("the plugin API") && problem.contains("it has version 7, this controller has 2"),
        "{problem}"
    );
}

#[test]
fn names_what_the_author_of_a_library_has_to_repair() {
    for (how, what) in [
        ("NULL_LOADER", "`plugins_loader` is null"),
        ("NULL_ARRAY", "`plugins_loader` returned NULL"),
        ("NO_PLUGINS", "returned no plugins"),
        ("NULL_PLUGIN", "a plugin in the library's array is NULL"),
        ("NULL_SLOT", "plugin `c-transport`: `PntosTransportPlugin.stop_listening` is null"),
        ("NULL_MEMORY", "`PntosCommonPlugin.memory` is null"),
        ("UNKNOWN_KIND", "its `plugin_type` is 77"),
        ("NO_IDENTIFIER", "`PntosCommonPlugin.identifier` is null"),
        ("EMPTY_IDENTIFIER", "empty `identifier`"),
    ] {
        let problem = broken(how);
        assert!(
            problem.contains(what) && problem.contains("its author has to repair it") == (how != "UNKNOWN_KIND"),
            "{how}: {problem}"
        );
    }
}

#[test]
fn names_every_problem_at_once() {
    let problem = problem_of("[[plugin]]\nlibrary = \"first\"\n[[plugin]]\nlibrary = \"second\"");
    assert!(problem.contains("`first`") && problem.contains("`second`"), "{problem}");
}

#[test]
fn suggests_the_identifier_that_was_meant() {
    let library = compile("broken", "identifier", &["-DBROKEN=SOUND"]);
    let problem = problem_of(&format!("[[plugin]]\nlibrary = {library:?}\nidentifier = \"c-tranport\""));
    assert!(problem.contains("no plugin `c-tranport`") && problem.contains("did you mean `c-transport`?"), "{problem}");
}

fn cast_problem(plugins: Vec<Managed<client::CommonPlugin>>) -> String {
    let plugins = loader::plugins("the test", &client::PluginArray::new(plugins)).expect("complete plugins");
    match pntos_rt::run_plugins(&App::default(), plugins, &with_ledger()) {
        Ok(_) => panic!("it ran"),
        Err(problems) => problems.to_string(),
    }
}

#[test]
fn says_which_parts_are_missing() {
    let problem = cast_problem(vec![Bystander::default().into_plugin()]);
    for part in ["no registry plugin", "no logging plugin", "no orchestration plugin", "no transport plugin"] {
        assert!(problem.contains(part), "{problem}");
    }
}

#[test]
fn says_which_parts_are_there_twice() {
    let cast = || {
        [
            Transport::default().into_plugin(),
            Orchestration::default().into_plugin(),
            Logging::default().into_plugin(),
            MemoryRegistry::default().into_plugin(),
        ]
    };
    let problem = cast_problem(cast().into_iter().chain(cast()).collect());
    for part in [
        "more than one registry plugin",
        "more than one orchestration plugin",
        "two plugins have the identifier `transport`",
    ] {
        assert!(problem.contains(part), "{problem}");
    }
    let controllers = || {
        let array = loader::link("built in", pntos_rt::controller::pntos_plugins()).expect("the controller");
        assert_eq!(array.len(), 1);
        pntos_rt::controller::ReferenceController::default().into_plugin()
    };
    assert!(cast_problem(vec![controllers(), controllers()]).contains("more than one controller"));
}

#[test]
fn input_and_output_are_for_the_one_transport() {
    let seen = Seen::default();
    let sees = seen.clone();
    let overrides = Overrides {
        input: Some("in.log".into()),
        set: vec!["transport.rate=5".parse().expect("a setting")],
        ..Overrides::default()
    };
    let app = App::parse("", "app.toml", &overrides).expect("an app");
    let cast = Cast {
        transport: Transport {
            on_start: Some(Box::new(move |mediator, ()| {
                let batch = mediator.batch("transport")?;
                sees.push((batch.str("input"), batch.int("rate")));
                drop(batch);
                done(mediator)
            })),
            ..Transport::default()
        },
        ..Cast::default()
    };
    let plugins = loader::plugins("the test", &cast.plugins()).expect("complete plugins");
    pntos_rt::run_plugins(&app, plugins, &with_ledger()).expect("an app that runs");
    let path = std::path::absolute("in.log").expect("a working directory");
    assert_eq!(seen.all(), [(path.to_str().map(str::to_owned), Some(5))]);
}

#[test]
fn the_controller_runs_behind_its_own_table() {
    let seen = Seen::default();
    let sees = seen.clone();
    let cast = Cast {
        transport: Transport {
            on_start: Some(Box::new(|mediator, ()| {
                mediator.process_pntos_message(position(0, "gnss"))?;
                done(mediator)
            })),
            on_broadcast: Some(Box::new(move |_, (message, channel)| {
                sees.push((time(&message), channel));
                Ok(())
            })),
            ..Transport::default()
        },
        more: vec![pntos_rt::controller::ReferenceController::default().into_plugin()],
        ..Cast::default()
    };
    let app =
        App::parse("[controller]\npublish_period = 1\nsolution_channel = \"/s\"", "app.toml", &Overrides::default())
            .expect("an app");
    let plugins = loader::plugins("the test", &cast.plugins()).expect("complete plugins");
    let outcome = pntos_rt::run_plugins(&app, plugins, &with_ledger()).expect("an app that runs");
    assert!(outcome.succeeded());
    assert_eq!(seen.all(), [(0, Some(c"/s".to_owned()))]);
}
