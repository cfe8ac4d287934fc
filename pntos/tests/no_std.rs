//! The crate without the standard library: a plugin is built for a machine that has none, linked into a program in C, and
//! run. The plugin brings a panic handler of its own, so `std` anywhere below it would not link.

#![cfg(target_os = "linux")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {}\n{said}", output.status);
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A package of its own, so that its features are not those of this workspace.
fn package(folder: &Path, here: &Path) {
    fs::create_dir_all(folder).expect("the folder can be made");
    let manifest = format!(
        "[package]\nname = \"firmware\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [lib]\npath = {plugin:?}\ncrate-type = [\"staticlib\"]\n\n\
         [dependencies]\npntos = {{ path = {here:?}, default-features = false }}\n\n\
         [profile.dev]\npanic = \"abort\"\ndebug = 0\n",
        plugin = here.join("tests/no_std/plugin.rs"),
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    // The versions that this workspace has, which are on this machine already.
    fs::copy(here.join("../Cargo.lock"), folder.join("Cargo.lock")).expect("the workspace has a lock file");
}

#[test]
fn a_plugin_without_the_standard_library_runs_in_a_program_in_c() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("no_std");
    package(&folder, here);
    run(Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--offline", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS"));
    let program = folder.join("firmware");
    run(Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()))
        .args(["-Wall", "-Wextra", "-Werror"])
        .arg("-I")
        .arg(here.join("../pntos-sys/include"))
        .arg(here.join("tests/no_std/firmware.c"))
        .arg(folder.join("target/debug/libfirmware.a"))
        .arg("-o")
        .arg(&program));

    let said = run(&mut Command::new(&program));

    assert_eq!(
        said,
        "counter\n\
         2: counting\n\
         2: 1 from \"gnss\"\n\
         0: `PntosTransportPlugin.broadcast_message` failed: argument `message` is NULL, which it may not be; this is the \
         caller's fault\n\
         0: `PntosTransportPlugin.start_listening` failed: the plugin was entered again from inside its own call; release \
         the guard before calling out; this is the plugin's fault\n\
         0 references, 0 blocks\n"
    );
}
