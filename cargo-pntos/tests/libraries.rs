//! Plugin libraries that are not what they should be, as the user of the command meets them.

mod support;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{Ended, folder, pntos, root};

/// An app that loads these libraries, run.
fn run(folder: &Path, libraries: &[&Path]) -> Ended {
    let app = folder.join("app.toml");
    let entry = |library: &&Path| format!("[[plugin]]\nlibrary = \"{}\"\n", library.display());
    fs::write(&app, libraries.iter().map(entry).collect::<String>()).unwrap();
    pntos().arg("run").arg(app).output().unwrap().into()
}

/// A library of this C source, which may use every pntOS header.
fn library(folder: &Path, name: &str, source: &str) -> PathBuf {
    let [text, library] = ["c", "so"].map(|extension| folder.join(name).with_extension(extension));
    fs::write(&text, format!("#include <pntos.h>\n#include <stddef.h>\n{source}")).unwrap();
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let mut words = compiler.split_whitespace();
    let compiled = Command::new(words.next().unwrap())
        .args(words)
        .args(["-fPIC", "-shared", "-I"])
        .arg(root().join("pntos-sys/include"))
        .arg(text)
        .arg("-o")
        .arg(&library)
        .output()
        .unwrap();
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    library
}

/// A library whose one plugin is complete but for the statements in `change`.
fn plugin(folder: &Path, name: &str, change: &str) -> PathBuf {
    let source = format!(
        r#"
        static void count(void *object) {{ (void)object; }}
        static size_t number(void *object) {{ (void)object; return 0; }}
        static PntosManagedMemory memory = {{count, count, number}};
        static void init(PntosCommonPlugin *self, char *at, PntosMediator *mediator) {{ (void)self; (void)at; (void)mediator; }}
        static void end(PntosCommonPlugin *self) {{ (void)self; }}
        static void begin(PntosOrchestrationPlugin *self, PntosPluginArray *plugins, PntosMessageStreamConfig config)
        {{ (void)self; (void)plugins; (void)config; }}
        static void process(PntosOrchestrationPlugin *self, PntosMessage *message, bool sequenced)
        {{ (void)self; (void)message; (void)sequenced; }}
        static PntosStringArray *filters(PntosOrchestrationPlugin *self) {{ (void)self; return NULL; }}
        static PntosMessageArray *solve(PntosOrchestrationPlugin *self, AspnTypeTimestamp *times, size_t n, char *filter)
        {{ (void)self; (void)times; (void)n; (void)filter; return NULL; }}
        static PntosOrchestrationPlugin plugin;
        static PntosCommonPlugin *plugins[1];
        static PntosPluginArray array;
        static PntosPluginArray *load(void) {{
            plugin.common.memory = &memory;
            plugin.common.init_plugin = init;
            plugin.common.shutdown_plugin = end;
            plugin.common.plugin_type = PNTOS_ORCHESTRATION_PLUGIN;
            plugin.common.identifier = "made-for-a-test";
            plugin.init_orchestration_plugin = begin;
            plugin.process_pntos_message = process;
            plugin.get_filter_description_list = filters;
            plugin.request_solutions = solve;
            plugins[0] = &plugin.common;
            array.memory = &memory;
            array.plugins = plugins;
            array.num_plugins = 1;
            {change}
            return &array;
        }}
        PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {{PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load}};
        "#
    );
    library(folder, name, &source)
}

#[test]
fn a_library_for_another_machine_is_refused_before_it_is_opened() {
    let folder = folder("other-machine");
    let library = plugin(&folder, "other", "");
    let mut bytes = fs::read(&library).unwrap();
    let (machine, risc_v) = (18, 243_u16.to_le_bytes());
    bytes[machine..machine + 2].copy_from_slice(&risc_v);
    fs::write(&library, bytes).unwrap();

    run(&folder, &[&library]).complains(2, &["error: ", "other.so", "RISC-V", "help: "]);
}

#[test]
fn a_library_without_the_symbol_is_named() {
    let folder = folder("no-symbol");
    let library = library(&folder, "plain", "int answer = 42;");

    run(&folder, &[&library]).complains(2, &["error: ", "plain.so", "PNTOS_PLUGIN_MAGIC_SYMBOL"]);
}

#[test]
fn a_library_of_another_version_says_which() {
    let folder = folder("versions");
    let description = "PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL";
    let loader = library(&folder, "loader", &format!("{description} = {{7, 2, NULL}};"));
    let api = library(&folder, "api", &format!("{description} = {{2, 7, NULL}};"));

    run(&folder, &[&loader]).complains(2, &["error: ", "loader.so", "loader API", "7", "2"]);
    run(&folder, &[&api]).complains(2, &["error: ", "api.so", "plugin API", "7", "2"]);
}

#[test]
fn a_plugin_with_a_null_slot_is_refused_with_the_slot_named() {
    let folder = folder("null-slot");
    let library = plugin(&folder, "hole", "plugin.request_solutions = NULL;");

    run(&folder, &[&library]).complains(2, &["error: ", "hole.so", "made-for-a-test", "request_solutions"]);
}

#[test]
fn a_plugin_of_an_unknown_kind_is_refused() {
    let folder = folder("kind");
    let library = plugin(&folder, "kind", "plugin.common.plugin_type = (PntosPluginTypes)99;");

    run(&folder, &[&library]).complains(2, &["error: ", "kind.so", "99"]);
}

#[test]
fn two_plugins_with_one_identifier_are_refused() {
    let folder = folder("twins");
    let [first, second] = ["first", "second"].map(|name| plugin(&folder, name, ""));

    run(&folder, &[&first, &second]).complains(2, &["error: ", "made-for-a-test", "first.so", "second.so"]);
}

#[test]
fn an_app_without_an_orchestration_is_refused() {
    let folder = folder("no-orchestration");

    run(&folder, &[]).complains(2, &["error: ", "orchestration", "help: "]);
}

#[test]
fn a_loader_that_returns_nothing_is_refused() {
    let folder = folder("nothing");
    let library = plugin(&folder, "nothing", "return NULL;");

    run(&folder, &[&library]).complains(2, &["error: ", "nothing.so"]);
}
