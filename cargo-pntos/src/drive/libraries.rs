//! Where the libraries lie that an app file gives by name.
//!
//! The loader looks beside the app file and beside this command. Here two more places are added: what cargo builds for the
//! project that the app file belongs to, and the standard plugins of the clone that this command was built from, which are
//! built if nobody has done so yet.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use pntos_rt::app::App;
use serde_json::Value;

use super::build;
use crate::console;
use crate::failure::Failure;

/// Adds the folders in which the app's libraries are found.
pub fn provide(app: &mut App, quiet: bool) -> Result<(), Failure> {
    let program = env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned));
    app.library_folders.extend(program);
    if missing(app).is_empty() {
        return Ok(());
    }
    app.library_folders.extend(built_by_cargo(app.folder()));
    let missing_still = missing(app);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let Ok(root) = root.canonicalize() else { return Ok(()) };
    if !missing_still.iter().any(|name| build::is_standard(&root, name)) {
        return Ok(());
    }
    let folder = root.join(super::DEMO_PLUGINS);
    app.library_folders.push(folder.clone());
    let mut wanted: Vec<String> = missing(app).into_iter().filter(|name| build::is_standard(&root, name)).collect();
    if !wanted.is_empty() && !quiet {
        console::complain(format_args!("building {} in `{}`", wanted.join(", "), root.display()));
    }
    // Cargo looks after the others, but nobody else would notice that this one's source has changed.
    if missing_still.iter().any(|name| name == build::C_LIBRARY) && !wanted.iter().any(|name| name == build::C_LIBRARY)
    {
        wanted.push(build::C_LIBRARY.to_owned());
    }
    if !wanted.is_empty() {
        build::plugins(&root, &folder, &wanted, quiet)?;
    }
    Ok(())
}

/// The file names of an app's libraries.
pub fn files(app: &App) -> Vec<String> {
    app.plugins.iter().map(|entry| file(&entry.library)).collect()
}

/// The file name of a library that is given by name or by path.
fn file(library: &str) -> String {
    let suffix = env::consts::DLL_SUFFIX;
    match Path::new(library).file_name().and_then(OsStr::to_str) {
        Some(name) if name.ends_with(suffix) => name.to_owned(),
        _ => format!("{}{}{suffix}", env::consts::DLL_PREFIX, library.replace('-', "_")),
    }
}

/// The file names of libraries that are given by name and lie nowhere yet.
fn missing(app: &App) -> Vec<String> {
    let names = app.plugins.iter().map(|entry| entry.library.as_str());
    let bare = names.filter(|name| Path::new(name).components().count() == 1);
    let lies_in = |folder: &Path, file: &str| folder.join(file).is_file();
    let found =
        |file: &String| lies_in(app.folder(), file) || app.library_folders.iter().any(|folder| lies_in(folder, file));
    bare.map(file).filter(|file| !found(file)).collect()
}

/// Where cargo puts what it builds for the package or workspace that `folder` lies in.
fn built_by_cargo(folder: &Path) -> Vec<PathBuf> {
    let metadata = || {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let output = Command::new(cargo)
            .args(["metadata", "--no-deps", "--format-version=1", "--offline"])
            .current_dir(folder)
            .output()
            .ok()
            .filter(|output| output.status.success())?;
        let metadata: Value = serde_json::from_slice(&output.stdout).ok()?;
        Some(PathBuf::from(metadata["target_directory"].as_str()?))
    };
    let target = metadata();
    // As this command was built, if there are both: a run without optimisation takes ten times as long.
    let profiles = if cfg!(debug_assertions) { ["debug", "release"] } else { ["release", "debug"] };
    target.map(|target| profiles.map(|profile| target.join(profile)).to_vec()).unwrap_or_default()
}
