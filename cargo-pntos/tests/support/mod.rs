//! Runs the command and looks at what it did.
#![allow(dead_code, reason = "every test file uses a part of it")]

pub mod files;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The command, ready for arguments, without colours or a C compiler of the caller's.
pub fn pntos() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-pntos"));
    command.current_dir(root()).env_remove("CLICOLOR_FORCE").env_remove("RUST_LOG");
    command.env("CARGO_TARGET_DIR", target());
    command
}

/// Where cargo builds, as it was told for this test.
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned()
}

/// The project's source.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The packages of the plugins that the navigation apps load.
pub const APP_PLUGINS: [&str; 11] = [
    "standard-registry",
    "standard-logging",
    "lcm-log",
    "standard-orchestration",
    "standard-fusion",
    "standard-strategies",
    "standard-models",
    "standard-inertial",
    "standard-initialization",
    "standard-preprocessors",
    "state-recorder",
];

/// Builds packages of the project with the profile of this test, once for all runs with `--no-build`. Returns cargo's target
/// folder.
pub fn build(packages: &[&str]) -> PathBuf {
    let target = target();
    let mut build = Command::new(env!("CARGO"));
    build.current_dir(root()).args(["build", "--quiet", "--target-dir"]).arg(&target);
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    assert!(build.args(packages.iter().flat_map(|package| ["--package", package])).status().unwrap().success());
    target
}

/// A new folder for the files of the test called `name`.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A copy of an app file in `folder`, with each of these libraries on a worker. Relative paths still start at `app`.
pub fn on_workers(app: &Path, folder: &Path, placed: &[(&str, &str)]) -> PathBuf {
    let mut text = fs::read_to_string(app).unwrap();
    let base = app.parent().unwrap().display();
    text = text.replace("\"../", &format!("\"{base}/../"));
    for (library, worker) in placed {
        let end = text.find(&format!("{library}\"\n")).or_else(|| text.find(&format!("{library}.so\"\n"))).unwrap();
        let end = end + text[end..].find('\n').unwrap() + 1;
        text.insert_str(end, &format!("worker = \"{worker}\"\n"));
    }
    let names: Vec<&str> = placed.iter().map(|(_, worker)| *worker).collect();
    if !text.contains("\n[controller]\n") {
        text.push_str("\n[controller]\n");
    }
    text = text.replace("\n[controller]\n", &format!("\n[controller]\nworkers = {names:?}\n"));
    let copy = folder.join(app.file_name().unwrap());
    fs::write(&copy, text).unwrap();
    copy
}

/// How a command ended: its status, what it printed, what it complained about.
pub struct Ended {
    pub status: Option<i32>,
    pub out: String,
    pub errors: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Ended {
        Ended {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            errors: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ended {
    /// The command failed with `status`, and each of `parts` is in what it complained about.
    #[track_caller]
    pub fn complains(&self, status: i32, parts: &[&str]) {
        let Ended { out, errors, .. } = self;
        assert_eq!(self.status, Some(status), "{out}{errors}");
        for part in parts {
            assert!(errors.contains(part), "`{part}` is not in:\n{errors}");
        }
    }

    /// The command succeeded, and each of `parts` is in what it printed.
    #[track_caller]
    pub fn prints(&self, parts: &[&str]) {
        let Ended { out, errors, .. } = self;
        assert_eq!(self.status, Some(0), "{out}{errors}");
        for part in parts {
            assert!(out.contains(part), "`{part}` is not in:\n{out}");
        }
    }
}
