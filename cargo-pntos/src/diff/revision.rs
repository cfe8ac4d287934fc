//! A description in another revision of the repository, read without touching the work tree or the index.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use pntos_codegen::model::Api;
use pntos_codegen::{SPEC_FOLDER, load, published};

use crate::console;
use crate::failure::Failure;
use crate::project;

/// The published model in a description's folder.
const PUBLISHED: &str = "api.json";

/// Reads `REVISION` or `REVISION:PATH`.
pub fn read(word: &str) -> Result<Api, Failure> {
    let (revision, path) = match word.split_once(':') {
        Some((revision, path)) => (revision, path.trim_end_matches('/').to_owned()),
        None => (word, default_path()?),
    };
    let commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])
        .map_err(|why| unknown(word, revision, &why))?;
    let object = format!("{}:{path}", commit.trim());
    if path.ends_with(".json") {
        let text = git(["show", "--end-of-options", &object]).map_err(|why| missing(revision, &path, &why))?;
        return published::read(&text)
            .map_err(|error| Failure::Comparison(format!("`{word}` cannot be compared: {error}")));
    }
    let copy = Copy::new()?;
    copy.check_out(&object).map_err(|why| missing(revision, &path, &why))?;
    load(&copy.tree()).or_else(|errors| {
        // The language of the description grows; what an older one meant was published beside it.
        let text = std::fs::read_to_string(copy.tree().join(PUBLISHED)).unwrap_or_default();
        let api = published::read(&text).map_err(|_| {
            Failure::Comparison(format!("the description in `{revision}` does not keep the rules of today:\n{errors}"))
        })?;
        console::complain(format_args!(
            "note: the description in `{revision}` does not keep the rules of today; its `{PUBLISHED}` was read"
        ));
        Ok(api)
    })
}

/// Where the project's description is in its repository.
fn default_path() -> Result<String, Failure> {
    let root = project::find(SPEC_FOLDER, "a git revision without a path")
        .map_err(|failure| Failure::Comparison(failure.to_string()))?;
    let prefix = git_in(&root, ["rev-parse", "--show-prefix"])
        .map_err(|why| Failure::Comparison(format!("`{}` is not in a git repository: {why}", root.display())))?;
    Ok(format!("{}{SPEC_FOLDER}", prefix.trim()))
}

fn unknown(word: &str, revision: &str, why: &str) -> Failure {
    let why = if why.is_empty() { String::new() } else { format!("\n  = git says: {why}") };
    Failure::Comparison(format!(
        "`{word}` is no file or folder, and git knows no revision `{revision}`{why}\n\
         help: `cargo pntos diff --help` lists what can be compared"
    ))
}

fn missing(revision: &str, path: &str, why: &str) -> Failure {
    Failure::Comparison(format!(
        "the revision `{revision}` has no `{path}`\n  = git says: {why}\n\
         help: name the folder of the description in that revision with `git:{revision}:FOLDER`"
    ))
}

/// A folder for a copy of the description, removed with its content.
struct Copy {
    folder: PathBuf,
}

impl Copy {
    fn new() -> Result<Self, Failure> {
        let name = format!("cargo-pntos-diff-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder)
            .map_err(|error| Failure::Comparison(format!("`{}` cannot be made: {error}", folder.display())))?;
        Ok(Self { folder })
    }

    /// The description; errors name its files as in the repository.
    fn tree(&self) -> PathBuf {
        self.folder.join(SPEC_FOLDER)
    }

    /// Writes the files of a tree, through an index of its own and as a work tree of its own.
    fn check_out(&self, tree: &str) -> Result<(), String> {
        let repository = git(["rev-parse", "--absolute-git-dir"])?;
        let folder = self.tree();
        std::fs::create_dir_all(&folder).map_err(|error| format!("`{}` cannot be made: {error}", folder.display()))?;
        for arguments in [&["read-tree", tree][..], &["checkout-index", "--all", "--force"]] {
            output(
                Command::new("git")
                    .current_dir(&folder)
                    .env("GIT_DIR", repository.trim_end())
                    .env("GIT_WORK_TREE", &folder)
                    .env("GIT_INDEX_FILE", self.folder.join("index"))
                    .args(arguments),
            )?;
        }
        Ok(())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn git<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Result<String, String> {
    output(Command::new("git").args(arguments))
}

fn git_in<S: AsRef<OsStr>>(folder: &Path, arguments: impl IntoIterator<Item = S>) -> Result<String, String> {
    output(Command::new("git").current_dir(folder).args(arguments))
}

/// What git printed, or why it failed.
fn output(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("git cannot be run: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
    }
}
