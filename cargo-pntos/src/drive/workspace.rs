//! What cargo knows about the packages around a folder.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::failure::Failure;

/// A package, or a workspace of several.
#[derive(Debug)]
pub struct Workspace {
    /// Where cargo is called.
    pub folder: PathBuf,
    /// Where the workspace begins.
    pub root: PathBuf,
    /// Where cargo puts what it builds.
    pub target: PathBuf,
    /// The package of each dynamic library that the workspace makes, by the file name of the library.
    packages: BTreeMap<String, String>,
}

/// The cargo that has started this command, or the one that a shell would find.
pub fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

impl Workspace {
    /// The one that `folder` lies in. `None` if it lies in none, or where there is no cargo: an installation without it is whole.
    ///
    /// # Errors
    ///
    /// A manifest is there, and cargo cannot read it.
    pub fn around(folder: &Path) -> Result<Option<Workspace>, Failure> {
        let folder = match folder.canonicalize() {
            Ok(folder) if folder.ancestors().any(|above| above.join("Cargo.toml").is_file()) => folder,
            _ => return Ok(None),
        };
        let arguments = ["metadata", "--no-deps", "--format-version=1", "--offline"];
        let output = match Command::new(cargo()).args(arguments).current_dir(&folder).output() {
            Ok(output) => output,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(Failure::Run(format!("cannot run `{}`: {error}", cargo().display())));
            }
        };
        if !output.status.success() {
            return Err(Failure::Usage(format!(
                "cargo cannot read the package around `{}`, where the app's plugins may be\n  = {}\n\
                 help: repair its manifest, or take the libraries as they are with `--no-build`",
                folder.display(),
                String::from_utf8_lossy(&output.stderr).trim().replace('\n', "\n  = ")
            )));
        }
        let metadata: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let path = |key: &str| metadata[key].as_str().map(PathBuf::from);
        let (Some(root), Some(target)) = (path("workspace_root"), path("target_directory")) else {
            return Err(Failure::Run(format!("`{} metadata` says nothing that is known here", cargo().display())));
        };
        Ok(Some(Workspace { folder, root, target, packages: packages(&metadata) }))
    }

    /// The package that makes the library with this file name.
    pub fn package_of(&self, file: &str) -> Option<&str> {
        self.packages.get(file).map(String::as_str)
    }

    /// The names of all its libraries, as an app file has them.
    pub fn libraries(&self) -> impl Iterator<Item = String> {
        let stem = |file: &String| {
            let stem = file.strip_prefix(env::consts::DLL_PREFIX)?.strip_suffix(env::consts::DLL_SUFFIX)?;
            Some(stem.to_owned())
        };
        self.packages.keys().filter_map(stem)
    }

    /// Where libraries lie that were built before: as this command was built comes first, because a run without optimisation
    /// takes ten times as long.
    pub fn built(&self) -> [PathBuf; 2] {
        let profiles = if cfg!(debug_assertions) { ["debug", "release"] } else { ["release", "debug"] };
        profiles.map(|profile| self.target.join(profile))
    }
}

fn packages(metadata: &Value) -> BTreeMap<String, String> {
    let all = |value: &'_ Value| value.as_array().into_iter().flatten().cloned().collect::<Vec<_>>();
    let mut found = BTreeMap::new();
    for package in all(&metadata["packages"]) {
        let Some(name) = package["name"].as_str() else { continue };
        for target in all(&package["targets"]) {
            let is_library = all(&target["crate_types"]).iter().any(|kind| kind == "cdylib");
            if let Some(library) = target["name"].as_str().filter(|_| is_library) {
                found.entry(file_name(library)).or_insert_with(|| name.to_owned());
            }
        }
    }
    found
}

/// The file name of the library that is called `name`.
pub fn file_name(name: &str) -> String {
    format!("{}{}{}", env::consts::DLL_PREFIX, name.replace('-', "_"), env::consts::DLL_SUFFIX)
}
