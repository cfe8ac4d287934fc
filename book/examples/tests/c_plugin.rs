//! The plugin of the chapter "The same in C".

mod support;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use pntos_rt::{
    App,
    app::PluginEntry,
    loader::{self, LoadedPlugin},
};

/// Compiles the plugin as the book says, against nothing but the headers.
fn compile() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("libgap_watch_c.so");
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let status = Command::new(&compiler)
        .args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-O2", "-fPIC", "-shared", "-I"])
        .arg(folder.join("../../pntos-sys/include"))
        .arg(folder.join("gap_watch.c"))
        .arg("-o")
        .arg(&library)
        .status()
        .unwrap_or_else(|error| panic!("`{compiler}` cannot be run: {error}"));
    assert!(status.success(), "`{compiler}` refuses the example");
    library
}

fn load(library: &Path) -> Vec<LoadedPlugin> {
    let entry = PluginEntry { library: library.to_string_lossy().into_owned(), ..PluginEntry::default() };
    loader::load(&App { plugins: vec![entry], ..App::default() }).expect("the plugin is complete")
}

#[test]
fn does_in_c_what_the_first_plugin_does_in_rust() {
    let library = compile();

    let (outcome, lines) = support::run(load(&library));

    assert!(outcome.succeeded(), "{outcome:?}");
    assert_eq!(lines, ["WARN: b was silent for 1.250 s"]);
}
