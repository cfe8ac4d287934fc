//! Builds plugins: cargo those in Rust, a C compiler the one in C.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::workspace::{Workspace, cargo};
use crate::failure::Failure;

/// The C plugin's source and headers, from the project's root, and the library it becomes.
const C_SOURCE: &str = "plugins/fix-follower-c/fix_follower.c";
const C_HEADERS: &str = "pntos-sys/include";
pub const C_LIBRARY: &str = "libfix_follower.so";
/// What a vendor would compile with, strictest first.
const C_FLAGS: [&str; 8] = ["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-O2", "-fPIC", "-shared"];

/// Builds those of the libraries `files` that the workspace makes, with the profile that this program was built with. Returns
/// where they are.
pub fn rust(workspace: &Workspace, files: &[String], quiet: bool) -> Result<Vec<PathBuf>, Failure> {
    let packages: Vec<&str> = files.iter().filter_map(|file| workspace.package_of(file)).collect();
    if packages.is_empty() {
        return Ok(Vec::new());
    }
    let mut command = Command::new(cargo());
    command.current_dir(&workspace.folder).args(["build", "--message-format=json-render-diagnostics"]);
    command.args(packages.iter().flat_map(|name| ["--package", name]));
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    if quiet {
        command.arg("--quiet");
    }
    let refused = |error| Failure::Run(format!("cannot run `{}` to build the plugins: {error}", cargo().display()));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(refused)?;
    let lines = BufReader::new(child.stdout.take().expect("stdout is piped")).lines();
    let libraries = lines.map_while(Result::ok).filter_map(|line| library_in(&line, files)).collect();
    let status = child.wait().map_err(refused)?;
    if !status.success() {
        return Err(Failure::Run(format!(
            "cargo could not build the plugins {}, and says above why\n\
             help: mend them, or run what was built before with `--no-build`",
            packages.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
        )));
    }
    Ok(libraries)
}

/// The library that one of cargo's messages announces, if it is one of `files`.
fn library_in(line: &str, files: &[String]) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let made = message["filenames"].as_array()?.iter().filter_map(Value::as_str).map(PathBuf::from);
    made.into_iter().find(|path| files.iter().any(|file| path.file_name() == Some(file.as_ref())))
}

/// Where [`c`] puts what it compiles.
pub fn c_folder(clone: &Workspace) -> PathBuf {
    clone.target.join("c-plugins")
}

/// Compiles the C plugin of the clone. Returns where it is.
pub fn c(clone: &Workspace) -> Result<PathBuf, Failure> {
    let folder = c_folder(clone);
    fs::create_dir_all(&folder)
        .map_err(|error| Failure::Run(format!("cannot make the folder `{}`: {error}", folder.display())))?;
    let library = folder.join(C_LIBRARY);
    replace(&library, |fresh| compile(&clone.root, fresh))?;
    Ok(library)
}

/// Makes `library` anew beside the old one and then puts it in its place: a program that runs keeps what it has loaded, and two
/// that make it at once do not meet.
fn replace(library: &Path, make: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<(), Failure> {
    let fresh = library.with_extension(format!("new-{}", std::process::id()));
    make(&fresh)?;
    fs::rename(&fresh, library).map_err(|error| Failure::Run(format!("cannot write `{}`: {error}", library.display())))
}

/// Compiles the C plugin as its own Makefile does, with `$CC` or `cc`.
fn compile(root: &Path, library: &Path) -> Result<(), Failure> {
    let compiler = env::var("CC").ok().filter(|cc| !cc.trim().is_empty()).unwrap_or_else(|| "cc".to_owned());
    let mut words = compiler.split_whitespace();
    let output = Command::new(words.next().unwrap_or_default())
        .args(words)
        .args(C_FLAGS)
        .arg("-I")
        .arg(root.join(C_HEADERS))
        .arg("-o")
        .arg(library)
        .arg(root.join(C_SOURCE))
        .arg("-lm")
        .output()
        .map_err(|error| {
            Failure::Run(format!(
                "the C compiler `{compiler}` cannot be run: {error}\n\
                 \x20 = `{C_SOURCE}` is a plugin in C, and the demo compiles it\n\
                 help: install a C compiler (on Debian and Ubuntu: `apt install gcc`), or name yours in the \
                 environment variable CC"
            ))
        })?;
    if !output.status.success() {
        return Err(Failure::Run(format!(
            "the C compiler `{compiler}` refused `{C_SOURCE}`:\n{}",
            String::from_utf8_lossy(&output.stderr).trim_end()
        )));
    }
    Ok(())
}
