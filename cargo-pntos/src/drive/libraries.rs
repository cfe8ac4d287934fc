//! Where the libraries lie that an app file gives by name.
//!
//! What lies beside the app file is taken as it is. What cargo makes, in the workspace that the app file belongs to or in the
//! clone that this command was built from, is built first, as `cargo run` would do: then nobody runs what was changed since.
//! An installation has its plugins beside the command, and needs no cargo.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use pntos_rt::app::App;
use pntos_rt::did_you_mean;

use super::build;
use super::workspace::{Workspace, file_name};
use crate::failure::Failure;

/// Whether what can be built is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Building {
    /// Whatever has changed.
    Needed,
    /// What lies there is taken.
    Never,
}

/// Finds the app's libraries, and builds those that are packages.
pub fn provide(app: &mut App, building: Building, quiet: bool) -> Result<(), Failure> {
    match building {
        Building::Needed => build_and_name(app, quiet),
        Building::Never => {
            look_in_what_was_built(app);
            Ok(())
        }
    }
}

/// Has the app name the libraries that were built for it by their paths.
fn build_and_name(app: &mut App, quiet: bool) -> Result<(), Failure> {
    let mut wanted = by_name(app);
    if wanted.is_empty() {
        return Ok(());
    }
    let clone = clone()?;
    let is_clone = |own: &Workspace| clone.as_ref().is_some_and(|clone| clone.root == own.root);
    let mut found = Vec::new();
    if let Some(own) = Workspace::around(app.folder())?.filter(|own| !is_clone(own)) {
        found.extend(build::rust(&own, &wanted, quiet)?);
        wanted.retain(|file| own.package_of(file).is_none());
    }
    let Some(clone) = clone else {
        name(app, &found);
        return Ok(());
    };
    // Beside the command may lie what was built with it, which then is no better than a stale copy.
    if let Some(folder) = beside_command().filter(|folder| !folder.starts_with(&clone.target)) {
        wanted.retain(|file| !folder.join(file).is_file());
    }
    // It is quick, and may find that there is no compiler.
    if wanted.iter().any(|file| file == build::C_LIBRARY) {
        found.push(build::c(&clone)?);
    }
    found.extend(build::rust(&clone, &wanted, quiet)?);
    name(app, &found);
    Ok(())
}

/// Adds the folders in which libraries are looked for beside those that the loader knows.
fn look_in_what_was_built(app: &mut App) {
    let lies_beside_command = |file: &String| beside_command().is_some_and(|folder| folder.join(file).is_file());
    if by_name(app).iter().all(lies_beside_command) {
        return;
    }
    // What cargo cannot read has built nothing either.
    let [own, clone] = [Workspace::around(app.folder()), clone()].map(|found| found.ok().flatten());
    let is_clone = |own: &&Workspace| clone.as_ref().is_some_and(|clone| clone.root == own.root);
    let own = own.as_ref().filter(|own| !is_clone(own));
    app.library_folders.extend(own.into_iter().flat_map(Workspace::built));
    app.library_folders.extend(beside_command());
    if let Some(clone) = &clone {
        app.library_folders.extend(clone.built());
        app.library_folders.push(build::c_folder(clone));
    }
}

/// What names that lead nowhere may have been meant to be.
pub fn hints(app: &App) -> Vec<String> {
    let workspaces = [Workspace::around(app.folder()), clone()].map(|found| found.ok().flatten());
    let known: Vec<String> = workspaces.iter().flatten().flat_map(Workspace::libraries).collect();
    let names = app.plugins.iter().map(|entry| &entry.library).filter(|name| bare(name).is_some());
    let unknown = names.filter(|name| !known.contains(name));
    unknown
        .filter_map(|name| {
            let meant = did_you_mean(name, known.iter().map(String::as_str))?;
            Some(format!("for `{name}`, did you mean `{meant}`?"))
        })
        .collect()
}

/// The clone that this command was built from, if it is still there.
fn clone() -> Result<Option<Workspace>, Failure> {
    Workspace::around(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
}

fn beside_command() -> Option<PathBuf> {
    env::current_exe().ok()?.canonicalize().ok()?.parent().map(Path::to_owned)
}

/// The file names of the libraries that are given by name and do not lie beside the app file.
fn by_name(app: &App) -> Vec<String> {
    let names = app.plugins.iter().filter_map(|entry| bare(&entry.library));
    names.filter(|file| !app.folder().join(file).is_file()).collect()
}

/// The file name of a library that is given by name. `None` if it is given by path.
fn bare(library: &str) -> Option<String> {
    let written = Path::new(library);
    let name = written.file_name().and_then(OsStr::to_str).filter(|_| written.components().count() == 1)?;
    Some(if name.ends_with(env::consts::DLL_SUFFIX) { name.to_owned() } else { file_name(name) })
}

fn name(app: &mut App, found: &[PathBuf]) {
    for entry in &mut app.plugins {
        let Some(file) = bare(&entry.library).map(PathBuf::from) else { continue };
        if let Some(path) = found.iter().find(|path| path.file_name() == Some(file.as_os_str())) {
            entry.library = path.display().to_string();
        }
    }
}
