//! Builds the project's own plugins.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::failure::Failure;

/// Where the plugins are, from the project's root: a package of the library's name each.
const PLUGINS: &str = "plugins";
/// The C plugin's source and headers, from the project's root, and the library it becomes.
const C_SOURCE: &str = "plugins/fix-follower-c/fix_follower.c";
const C_HEADERS: &str = "pntos-sys/include";
pub const C_LIBRARY: &str = "libfix_follower.so";
/// What a vendor would compile with, strictest first.
const C_FLAGS: [&str; 8] = ["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-O2", "-fPIC", "-shared"];

/// Whether the file name is that of a library which [`plugins`] builds.
pub fn is_standard(root: &Path, file: &str) -> bool {
    file == C_LIBRARY || package(root, file).is_some()
}

/// The package of the project that makes a library.
fn package(root: &Path, file: &str) -> Option<String> {
    let stem = file.strip_prefix(env::consts::DLL_PREFIX)?.strip_suffix(env::consts::DLL_SUFFIX)?;
    let name = stem.replace('_', "-");
    root.join(PLUGINS).join(&name).join("Cargo.toml").is_file().then_some(name)
}

/// Builds those plugins of the project at `root` that are among `files`, which are names of libraries, and puts the
/// libraries into `folder`.
pub fn plugins(root: &Path, folder: &Path, files: &[String], quiet: bool) -> Result<(), Failure> {
    make_folder(folder)?;
    if files.iter().any(|file| file == C_LIBRARY) {
        replace(&folder.join(C_LIBRARY), |fresh| c_plugin(root, fresh))?;
    }
    let packages: Vec<String> = files.iter().filter_map(|file| package(root, file)).collect();
    if packages.is_empty() { Ok(()) } else { copy(rust_plugins(root, &packages, quiet)?, folder) }
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::Run(format!("cannot make the folder `{}`: {error}", folder.display())))
}

fn copy(libraries: Vec<PathBuf>, folder: &Path) -> Result<(), Failure> {
    for library in libraries {
        let name = library.file_name().unwrap_or_default();
        replace(&folder.join(name), |fresh| {
            fs::copy(&library, fresh).map_err(|error| {
                Failure::Run(format!("cannot copy `{}` to `{}`: {error}", library.display(), fresh.display()))
            })?;
            Ok(())
        })?;
    }
    Ok(())
}

/// Makes `library` anew beside the old one and then puts it in its place: a program that runs keeps what it has loaded, and two
/// that make it at once do not meet.
fn replace(library: &Path, make: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<(), Failure> {
    let fresh = library.with_extension(format!("new-{}", std::process::id()));
    make(&fresh)?;
    fs::rename(&fresh, library).map_err(|error| Failure::Run(format!("cannot write `{}`: {error}", library.display())))
}

/// The libraries that cargo made, with the profile that this program was built with.
fn rust_plugins(root: &Path, packages: &[String], quiet: bool) -> Result<Vec<PathBuf>, Failure> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    command.current_dir(root).args(["build", "--message-format=json-render-diagnostics"]);
    command.args(packages.iter().flat_map(|name| ["--package", name]));
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    if quiet {
        command.arg("--quiet");
    }
    let refused = |error| Failure::Run(format!("cannot run `{}` to build the plugins: {error}", cargo.display()));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(refused)?;
    let lines = BufReader::new(child.stdout.take().expect("stdout is piped")).lines();
    let libraries = lines.map_while(Result::ok).filter_map(|line| library_in(&line, packages)).collect();
    let status = child.wait().map_err(refused)?;
    if !status.success() {
        return Err(Failure::Run("cargo could not build the plugins: its errors are above".to_owned()));
    }
    Ok(libraries)
}

/// The dynamic library that one of cargo's messages announces.
fn library_in(line: &str, packages: &[String]) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let ours = message["target"]["name"].as_str()?.replace('_', "-");
    let files = message["filenames"].as_array()?;
    let is_library = |file: &&str| [".so", ".dylib", ".dll"].iter().any(|extension| file.ends_with(extension));
    let library = files.iter().filter_map(Value::as_str).find(is_library)?;
    packages.contains(&ours).then(|| PathBuf::from(library))
}

/// Compiles the C plugin as its own Makefile does, with `$CC` or `cc`.
fn c_plugin(root: &Path, library: &Path) -> Result<(), Failure> {
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
