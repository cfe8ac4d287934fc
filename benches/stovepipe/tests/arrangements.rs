//! Every plugin of the navigation job may be on a worker of its own, and what comes out has the same bytes.

use std::path::{Path, PathBuf};

use pntos_rt::{
    Options,
    app::{App, Overrides},
    loader, run_plugins,
};

/// The plugins that an orchestration is handed.
const HANDED: [&str; 6] = [
    "standard_fusion",
    "standard_strategies",
    "standard_models",
    "standard_inertial",
    "standard_initialization",
    "standard_preprocessors",
];

/// Which library is on which worker.
type Placed = Vec<(&'static str, &'static str)>;

fn together(libraries: &[&'static str]) -> Placed {
    libraries.iter().map(|library| (*library, "together")).collect()
}

/// The whole filter on one worker.
fn filter() -> Placed {
    together(&["standard_fusion", "standard_strategies", "standard_models"])
}

/// Everything on a worker of its own, the orchestration and the log among it.
fn apart() -> Placed {
    HANDED.iter().chain(&["standard_orchestration", "lcm_log"]).map(|library| (*library, *library)).collect()
}

/// What an app makes of the short drive. So many calls may wait for a plugin, if it is said.
fn run(app: &str, placed: &Placed, ledger: bool, queue: Option<usize>) -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let name = format!("pntos-arrangements-{}-{}.lcmlog", std::process::id(), app.replace('/', "-"));
    let output = std::env::temp_dir().join(name);
    let program = std::env::current_exe().expect("the path of this program");
    let overrides = Overrides {
        input: Some(root.join("datasets/drive-5min.lcmlog")),
        output: Some(output.clone()),
        library_folders: program.ancestors().skip(1).take(2).map(PathBuf::from).collect(),
        ..Overrides::default()
    };
    let mut app =
        App::load(root.join(format!("apps/{app}.toml")), &overrides).unwrap_or_else(|wrong| panic!("{wrong}"));
    for (library, worker) in placed {
        let plugin = app.plugins.iter_mut().find(|plugin| plugin.library == *library);
        plugin.unwrap_or_else(|| panic!("the app has no `{library}`")).worker = Some((*worker).to_owned());
    }
    app.controller.queue = queue.unwrap_or(app.controller.queue);
    let plugins = loader::load(&app).unwrap_or_else(|wrong| panic!("{wrong}"));
    let options = Options { ledger, ..Options::default() };
    let outcome = run_plugins(&app, plugins, &options).unwrap_or_else(|wrong| panic!("{wrong}"));
    assert!(outcome.failures.is_empty() && outcome.dropped == 0, "{placed:?}: {:?}", outcome.failures);
    if let Some(ledger) = outcome.ledger {
        assert!(ledger.is_balanced(), "{placed:?}:\n{ledger}");
    }
    let bytes = std::fs::read(&output).expect("the output");
    std::fs::remove_file(&output).expect("it is ours");
    bytes
}

/// Runs an app inline and in these arrangements, and compares what comes out.
fn gives_the_same_bytes(app: &str, arrangements: &[Placed]) {
    let inline = run(app, &Vec::new(), false, None);
    assert!(inline.len() > 10_000, "there are solutions to compare");
    for placed in arrangements {
        // With the ledger on, everything that crosses is counted, and copied where it is small.
        let placed_otherwise = run(app, placed, true, None);
        assert!(placed_otherwise == inline, "other bytes with {placed:?}");
    }
}

#[test]
fn positions_and_an_inertial_give_the_same_bytes_wherever_their_plugins_run() {
    let each = HANDED.iter().map(|library| vec![(*library, *library)]);
    let several = [filter(), together(&["standard_models", "standard_inertial"]), apart()];
    gives_the_same_bytes("pos_ins", &each.chain(several).collect::<Vec<_>>());
}

#[test]
fn a_virtual_state_block_gives_the_same_bytes_wherever_its_plugins_run() {
    gives_the_same_bytes("pos_ins_vsb", &[filter(), apart()]);
}

#[test]
fn an_outage_with_the_steps_of_the_reference_gives_the_same_bytes_wherever_its_plugins_run() {
    gives_the_same_bytes("parity/outage_sim", &[filter(), apart()]);
}

#[test]
fn a_caller_waits_where_the_queue_of_a_plugin_is_full() {
    let app = "parity/outage_sim";

    let apart = run(app, &filter(), false, Some(2));

    assert!(apart == run(app, &Vec::new(), false, None), "other bytes with a queue of two");
}
