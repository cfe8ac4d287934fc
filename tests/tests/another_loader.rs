//! A loader in C, which knows only the headers, runs the recorded drive: with our controller, and with one in C.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use lcm_event_log::Reader;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const SOLUTION: &str = "/solution/from-c";

/// The folder in which cargo leaves libraries: that of this test, without `deps`.
fn libraries() -> PathBuf {
    let test = env::current_exe().unwrap();
    test.parent().unwrap().parent().unwrap().to_owned()
}

fn build_libraries(packages: &[&str]) {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(ROOT).args(["build", "--quiet"]);
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    command.args(packages.iter().flat_map(|package| ["--package", package]));
    command.env("CARGO_TARGET_DIR", libraries().parent().unwrap());
    assert!(command.status().unwrap().success(), "cargo could not build {packages:?}");
}

fn compile(arguments: &[&str], source: &str, output: &Path) {
    let status = Command::new("cc")
        .args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror"])
        .args(["-I", &format!("{ROOT}/pntos-sys/include")])
        .arg(format!("{ROOT}/{source}"))
        .arg("-o")
        .arg(output)
        .args(arguments)
        .status()
        .unwrap();
    assert!(status.success(), "cc refused {source}");
}

/// Runs `controller`, the other Rust plugins and the C plugin under the C loader.
fn run(folder: &Path, controller: &Path, config: &str) -> (bool, String) {
    let loader = folder.join("loader");
    compile(&["-ldl"], "tests/c/loader.c", &loader);
    compile(&["-shared", "-fPIC", "-lm"], "plugins/fix-follower-c/fix_follower.c", &folder.join("libfix_follower.so"));
    build_libraries(&["reference-controller", "standard-registry", "standard-logging", "lcm-log"]);
    let mut command = Command::new(loader);
    command.arg(config).arg(controller);
    command.args(["standard_registry", "standard_logging", "lcm_log"].map(library));
    let output = command.arg(folder.join("libfix_follower.so")).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn library(name: &str) -> PathBuf {
    libraries().join(format!("lib{name}.so"))
}

/// How many solutions the run has recorded, and nothing else.
fn solutions_in(folder: &Path) -> usize {
    let mut output = Reader::open(folder.join("out.lcmlog")).unwrap();
    let mut solutions = 0;
    while let Some(event) = output.next_event().unwrap() {
        assert_eq!(event.channel, SOLUTION);
        solutions += 1;
    }
    solutions
}

fn config(folder: &Path, input: &str) -> String {
    format!(
        "[controller]\n\
         publish_period = 1.0\n\
         solution_channel = \"{SOLUTION}\"\n\
         [registry.lcm-log]\n\
         input = \"{input}\"\n\
         output = \"{}\"\n",
        folder.join("out.lcmlog").display()
    )
}

#[test]
fn a_loader_in_c_gives_control_to_our_controller() {
    let folder = tempfile::tempdir().unwrap();
    let input = format!("{ROOT}/datasets/drive-5min.lcmlog");

    let (succeeded, said) = run(folder.path(), &library("reference_controller"), &config(folder.path(), &input));

    assert!(succeeded, "{said}");
    let solutions = solutions_in(folder.path());
    assert!((290..=300).contains(&solutions), "{solutions} solutions in 300 s at one a second");
}

#[test]
fn a_controller_in_c_runs_our_plugins() {
    let folder = tempfile::tempdir().unwrap();
    let controller = folder.path().join("libcontroller.so");
    compile(&["-shared", "-fPIC"], "tests/c/controller.c", &controller);
    let ini = format!(
        "[lcm-log]\n\
         input = \"{ROOT}/datasets/drive-5min.lcmlog\"\n\
         output = \"{}\"\n\
         channels = /sensor/ublox-ZED-F9T/position;/sensor/ublox-ZED-F9T/velocity\n",
        folder.path().join("out.lcmlog").display()
    );

    let (succeeded, said) = run(folder.path(), &controller, &ini);

    assert!(succeeded, "{said}");
    // The first fix comes before the first velocity, without which there is no solution.
    assert_eq!(solutions_in(folder.path()), 299, "{said}");
}

#[test]
fn a_failed_run_is_told_to_a_loader_in_c_through_the_log() {
    let folder = tempfile::tempdir().unwrap();

    let (_, said) = run(folder.path(), &library("reference_controller"), &config(folder.path(), "missing.lcmlog"));

    assert!(said.contains("missing.lcmlog"), "{said}");
    assert!(said.contains("PntosControllerPlugin.take_control"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "only the loader and the C plugin");
}
