//! What `cargo pntos new` makes: every kind of plugin in every language is built, tested, judged and run as it is.
//!
//! It builds all of them, which takes a minute the first time; later runs reuse what was built. So it waits to be asked:
//!
//! ```sh
//! cargo test --package cargo-pntos --test scaffold -- --ignored
//! ```

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{pntos, root};

/// The kinds, as `--list` has them.
fn kinds() -> Vec<String> {
    let listed = pntos().args(["new", "--list"]).output().unwrap();
    let text = String::from_utf8(listed.stdout).unwrap();
    let kinds = text.lines().skip(1).take_while(|line| !line.is_empty()).filter_map(|line| line.strip_prefix("  "));
    kinds.filter(|line| !line.starts_with(' ')).map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

/// A new folder for the projects of one language.
fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scaffold").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Makes a project of each kind in `folder`; returns their names.
fn make(folder: &Path, language: &str) -> Vec<String> {
    let names = kinds().into_iter().map(|kind| {
        let name = format!("my-{kind}");
        let mut command = pntos();
        command.current_dir(folder).args(["new", &name, "--kind", &kind, "--lang", language]);
        succeeds(&mut command);
        name
    });
    names.collect()
}

/// Runs a command to its end, which has to be a good one.
#[track_caller]
fn succeeds(command: &mut Command) -> String {
    let ended = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let (out, errors) = (String::from_utf8_lossy(&ended.stdout), String::from_utf8_lossy(&ended.stderr));
    assert!(ended.status.success(), "{command:?}: {}\n{out}{errors}", ended.status);
    out.into_owned()
}

/// Has the plugin of a project judged: not even a warning may come of it.
fn check(folder: &Path, name: &str, library: &Path) {
    let mut command = pntos();
    command.current_dir(folder.join(name)).args(["check", "--deny-warnings"]).arg(library);
    succeeds(&mut command);
}

/// Runs the app of a project, and looks at how it went.
fn run(folder: &Path, name: &str) {
    let mut command = pntos();
    command.current_dir(folder.join(name)).args(["run", "app.toml"]);
    if name == "my-transport" {
        command.args(["--set", "my-transport.period=0.001"]);
    }
    let table = succeeds(command.env_remove("CARGO_TARGET_DIR"));
    if !name.ends_with("controller") {
        let outstanding = table.lines().find_map(|line| line.trim_start().strip_prefix("references outstanding"));
        assert_eq!(outstanding.map(str::trim), Some("0"), "{name}:\n{table}");
    }
}

fn cargo(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).args(arguments).env_remove("CARGO_TARGET_DIR");
    succeeds(&mut command);
}

#[test]
#[ignore = "builds fourteen projects: run with `--ignored`, as CI does"]
fn every_kind_in_rust_builds_passes_its_test_runs_and_is_clean() {
    let folder = fresh("rust");
    fs::write(folder.join("Cargo.toml"), "[workspace]\nresolver = \"3\"\nmembers = []\n").unwrap();
    // What is built outlives the projects, for the next time.
    let settings = "[build]\ntarget-dir = \"../../scaffold-target\"\n[profile.dev]\ndebug = false\n";
    fs::create_dir(folder.join(".cargo")).unwrap();
    fs::write(folder.join(".cargo/config.toml"), settings).unwrap();
    // The versions that are known to work are the toolkit's.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    // The toolkit's own style does not reach here, as it would not reach a user's folder.
    fs::write(folder.join("rustfmt.toml"), "").unwrap();

    let names = make(&folder, "rust");

    for name in &names {
        cargo(&folder.join(name), &["fmt", "--check"]);
    }
    cargo(&folder, &["clippy", "--quiet", "--all-targets", "--", "--deny", "warnings"]);
    cargo(&folder, &["test", "--quiet"]);
    cargo(&folder, &["build", "--quiet"]);
    for name in &names {
        run(&folder, name);
        let library = format!("debug/lib{}.so", name.replace('-', "_"));
        check(&folder, name, &folder.join("../../scaffold-target").join(library));
    }
}

#[test]
#[ignore = "needs rustfmt: run with `--ignored`, as CI does"]
fn sources_in_rust_are_formatted_whatever_the_name_is() {
    let folder = fresh("names");
    fs::write(folder.join("rustfmt.toml"), "").unwrap();

    for (name, kind) in
        ["n", "a-b", &"n".repeat(40)].into_iter().flat_map(|name| kinds().into_iter().map(move |kind| (name, kind)))
    {
        let project = format!("{name}/{kind}");
        let arguments = ["new", name, "--kind", &kind, "--lang", "rust", "--no-workspace", "--path", &project];
        succeeds(pntos().current_dir(&folder).args(arguments));
        let test = format!("tests/{}.rs", name.replace('-', "_"));
        let mut rustfmt = Command::new("rustfmt");
        succeeds(rustfmt.args(["--check", "--edition=2024", "src/lib.rs", &test]).current_dir(folder.join(&project)));
    }
}

#[test]
#[ignore = "builds fourteen projects: run with `--ignored`, as CI does"]
fn every_kind_in_c_builds_passes_its_test_runs_and_is_clean() {
    let folder = fresh("c");

    for name in make(&folder, "c") {
        succeeds(Command::new("make").arg("--silent").args(["test", "OUT=build"]).current_dir(folder.join(&name)));
        succeeds(Command::new("make").arg("--silent").current_dir(folder.join(&name)));
        run(&folder, &name);
        check(&folder, &name, Path::new(&format!("build/lib{}.so", name.replace('-', "_"))));
    }
}

#[test]
#[ignore = "needs CMake: run with `--ignored`, as CI does"]
fn a_project_in_c_builds_with_cmake_too() {
    if Command::new("cmake").arg("--version").output().is_err() && std::env::var_os("CI").is_none() {
        println!("skipped: there is no CMake on this machine");
        return;
    }
    let folder = fresh("cmake");
    let mut command = pntos();
    let arguments = ["new", "my-transport", "--kind", "transport", "--lang", "c", "--path", "."];
    succeeds(command.current_dir(&folder).args(arguments));

    succeeds(Command::new("cmake").args(["-B", "build"]).current_dir(&folder));
    succeeds(Command::new("cmake").args(["--build", "build"]).current_dir(&folder));
    succeeds(Command::new("ctest").args(["--test-dir", "build"]).current_dir(&folder));

    assert!(folder.join("build/libmy_transport.so").is_file(), "the app file expects it there");
}
