//! The files of a new project: planned whole, then written, and never over others.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use minijinja::{Value, context};

use crate::failure::Failure;

use super::kind::Kind;
use super::language::Language;
use super::name::Name;
use super::templates;

/// What is to be written.
#[derive(Debug)]
pub struct Project {
    /// Where it goes, without `..` and links.
    pub folder: PathBuf,
    /// Its files with their texts; the paths start from the folder.
    pub files: Vec<(PathBuf, String)>,
}

impl Project {
    /// Renders every file. `around` is what templates know of the toolkit and of the workspace.
    pub fn plan(folder: PathBuf, name: &Name, kind: &Kind, language: &Language, around: &Value) -> Project {
        let environment = templates::environment();
        let blanks = context! {
            name => name.text,
            snake => name.snake,
            kind => kind.name,
            tag => kind.tag,
            purpose => kind.purpose,
            begins => kind.begins,
            lang => language.name,
            language => language.title,
            commands => language.commands,
            ..around.clone()
        };
        let library = templates::fill(&environment, language.library, &blanks);
        let blanks = context! { library, ..blanks };
        let files = language.files.iter().map(|file| {
            let path = templates::fill(&environment, file.path, &blanks);
            let text = templates::render(&environment, &file.template.replace("{kind}", kind.name), &blanks);
            (PathBuf::from(path), text)
        });
        let files = files.collect();
        Project { folder, files }
    }

    /// Refuses if anything lies where a file would go.
    pub fn check(&self) -> Result<(), Failure> {
        let in_the_way = |what: &str| {
            Err(Failure::Usage(format!(
                "`{}` is {what}, and the project's folder would be there\nhelp: give another folder with `--path`",
                self.folder.display()
            )))
        };
        if self.folder.exists() && !self.folder.is_dir() {
            return in_the_way("a file");
        }
        if !self.folder.exists() && self.folder.is_symlink() {
            return in_the_way("a link to what is not there");
        }
        let taken = |path: &&PathBuf| self.folder.join(path).symlink_metadata().is_ok();
        let taken: Vec<&PathBuf> = self.files.iter().map(|(path, _)| path).filter(taken).collect();
        if taken.is_empty() {
            return Ok(());
        }
        let list: String = taken.iter().map(|path| format!("\n  = {}", path.display())).collect();
        Err(Failure::Usage(format!(
            "files are in the way in `{}`, and nothing was written{list}\n\
             help: give another folder with `--path`, or move them away",
            self.folder.display()
        )))
    }

    /// Writes all files, or none.
    pub fn write(&self) -> Result<(), Failure> {
        let mut written = Vec::new();
        for (path, text) in &self.files {
            let path = self.folder.join(path);
            if let Err(error) = create(&path, text) {
                for path in written {
                    // What is said is why it began; a file that stays behind is met by the next attempt.
                    let _ = fs::remove_file(path);
                }
                return Err(Failure::Run(format!("cannot write `{}`: {error}", path.display())));
            }
            written.push(path);
        }
        Ok(())
    }
}

fn create(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = File::create_new(path)?;
    file.write_all(text.as_bytes())
}

/// The folder that `path` names, absolute and without links, whether it exists yet or not.
pub fn whole(path: &Path) -> Result<PathBuf, Failure> {
    let refused = |error| Failure::Usage(format!("the folder `{}` cannot be used: {error}", path.display()));
    let absolute = std::path::absolute(path).map_err(refused)?;
    let mut missing = Vec::new();
    let mut existing = absolute.as_path();
    loop {
        match existing.canonicalize() {
            Ok(folder) => return Ok(missing.iter().rev().fold(folder, |folder, name| folder.join(name))),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(refused(error)),
            Err(error) => {
                let (Some(parent), Some(name)) = (existing.parent(), existing.file_name()) else {
                    return Err(refused(error));
                };
                missing.push(name);
                existing = parent;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::kind::KINDS;
    use super::super::language::LANGUAGES;
    use super::super::sdk::Sdk;
    use super::*;

    #[test]
    fn without_a_copy_of_the_toolkit_a_project_depends_on_what_is_published() {
        let name = Name::new("my-plugin", "plugin").unwrap();
        let rust = LANGUAGES.iter().find(|language| !language.needs_sdk).unwrap();
        let around = context! { sdk => Sdk::published(), alone => false, target => "target" };

        for kind in &KINDS {
            let project = Project::plan(PathBuf::from("my-plugin"), &name, kind, rust, &around);
            let (_, manifest) = &project.files[0];

            let dependency = concat!("pntos = { version = \"=", env!("CARGO_PKG_VERSION"), "\" }");
            assert!(manifest.contains(dependency), "{manifest}");
            assert!(!manifest.contains("path ="), "{manifest}");
        }
    }
}
