//! Plugins that a run builds first: what its app names is never older than its source.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{Ended, folder, pntos, root, target};

/// A workspace of the user's. Its one package is in a folder of another name, and makes a library whose loader says that it is
/// for version `loader`, which the run complains of.
struct Project(PathBuf);

impl Project {
    fn new(name: &str, loader: u32) -> Project {
        let project = Project(folder(name));
        let package = project.0.join("some folder");
        fs::create_dir_all(package.join("src")).unwrap();
        fs::create_dir(project.0.join("apps")).unwrap();
        let write = |file: &str, text: &str| fs::write(project.0.join(file), text).unwrap();
        write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"some folder\"]\n");
        write("some folder/Cargo.toml", MANIFEST);
        write("apps/app.toml", "[[plugin]]\nlibrary = \"my_library\"\n");
        project.write(loader);
        project
    }

    fn write(&self, loader: u32) {
        fs::write(self.0.join("some folder/src/lib.rs"), SOURCE.replace("LOADER", &loader.to_string())).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        self.command().args(arguments).output().unwrap().into()
    }

    fn command(&self) -> Command {
        let mut command = pntos();
        command.arg("run").arg(self.0.join("apps/app.toml")).env_remove("CARGO_TARGET_DIR");
        command
    }

    #[track_caller]
    fn runs_the_one_for(&self, loader: u32, arguments: &[&str]) {
        self.run(arguments).complains(2, &["error: ", "libmy_library.so", &format!("it has version {loader}")]);
    }
}

const MANIFEST: &str = r#"[package]
name = "my-package"
version = "0.1.0"
edition = "2024"

[lib]
name = "my_library"
crate-type = ["cdylib"]
"#;

const SOURCE: &str = "#[repr(C)] pub struct Description(u32, u32, Option<extern \"C\" fn()>);
#[unsafe(no_mangle)]
pub static PNTOS_PLUGIN_MAGIC_SYMBOL: Description = Description(LOADER, 2, None);
";

#[test]
fn a_plugin_that_has_changed_is_built_before_the_run() {
    let project = Project::new("build-changed", 71);
    project.runs_the_one_for(71, &[]);

    project.write(72);

    project.runs_the_one_for(72, &["--quiet"]);
}

#[test]
fn a_run_that_is_told_not_to_build_takes_what_was_built_before() {
    let project = Project::new("build-never", 71);
    project.run(&["--no-build"]).complains(2, &["error: ", "`my_library`", "help: "]);
    project.run(&[]);

    project.write(72);

    project.runs_the_one_for(71, &["--no-build"]);
}

#[test]
fn a_plugin_that_does_not_compile_is_not_run_as_it_was_before() {
    let project = Project::new("build-broken", 71);
    project.run(&[]);
    fs::write(project.0.join("some folder/src/lib.rs"), "this is no Rust").unwrap();

    project.run(&[]).complains(1, &["lib.rs:1", "error: ", "`my-package`", "--no-build"]);
}

#[test]
fn a_workspace_that_cargo_cannot_read_is_named() {
    let project = Project::new("build-manifest", 71);
    fs::write(project.0.join("some folder/Cargo.toml"), "[package\n").unwrap();

    project.run(&[]).complains(2, &["error: ", "some folder/Cargo.toml", "--no-build"]);
}

#[test]
fn a_path_is_taken_as_it_is() {
    let project = Project::new("build-path", 71);
    project.run(&[]);
    let library = project.0.join("target").join(profile()).join("libmy_library.so");
    fs::write(project.0.join("apps/app.toml"), format!("[[plugin]]\nlibrary = \"{}\"\n", library.display())).unwrap();

    project.write(72);

    project.runs_the_one_for(71, &[]);
}

#[test]
fn a_library_beside_the_app_is_taken_as_it_is() {
    let project = Project::new("build-beside", 71);
    project.run(&[]);
    let library = project.0.join("target").join(profile()).join("libmy_library.so");
    fs::copy(library, project.0.join("apps/libmy_library.so")).unwrap();

    project.write(72);

    project.runs_the_one_for(71, &[]);
}

#[test]
fn an_installation_needs_no_cargo() {
    let project = Project::new("build-installed", 71);
    project.run(&[]);
    let installed = project.0.join("installed");
    fs::create_dir(&installed).unwrap();
    fs::copy(env!("CARGO_BIN_EXE_cargo-pntos"), installed.join("cargo-pntos")).unwrap();
    fs::copy(project.0.join("target").join(profile()).join("libmy_library.so"), installed.join("libmy_library.so"))
        .unwrap();
    project.write(72);

    let mut run = Command::new(installed.join("cargo-pntos"));
    run.arg("run").arg(project.0.join("apps/app.toml")).env("CARGO", "/no/such/cargo");

    Ended::from(run.output().unwrap()).complains(2, &["installed/libmy_library.so", "it has version 71"]);
}

/// The folder of `plugins/lcm`, its package and its library all have different names.
#[test]
fn a_library_of_the_project_is_found_by_its_own_name() {
    let folder = folder("build-bare");
    let app = folder.join("app.toml");
    fs::write(&app, "[[plugin]]\nlibrary = \"lcm_transport\"\n").unwrap();

    let ended: Ended = pntos().arg("run").arg(app).output().unwrap().into();

    ended.complains(2, &["error: ", "orchestration"]);
    assert!(built("lcm_transport").is_file() && root().join("plugins/lcm").is_dir());
}

#[test]
fn a_name_that_is_nearly_that_of_a_library_is_suggested() {
    let project = Project::new("build-typo", 71);
    fs::write(project.0.join("apps/app.toml"), "[[plugin]]\nlibrary = \"my_libary\"\n").unwrap();

    project.run(&[]).complains(2, &["error: ", "`my_libary`", "help: ", "did you mean `my_library`?"]);
}

fn built(library: &str) -> PathBuf {
    target().join(profile()).join(format!("lib{library}.so"))
}

fn profile() -> &'static Path {
    Path::new(if cfg!(debug_assertions) { "debug" } else { "release" })
}
