//! Where a new project finds the toolkit.

use std::path::{Component, Path, PathBuf};

use minijinja::{Value, context};

use crate::failure::Failure;

/// What shows that a folder is the toolkit: the SDK, and the headers.
const MARKS: [&str; 2] = ["pntos/Cargo.toml", "pntos-sys/include/pntos.h"];

/// A folder with the toolkit.
#[derive(Debug)]
pub struct Sdk(PathBuf);

impl Sdk {
    /// The toolkit in `folder`, which the user has named.
    pub fn named(folder: &Path) -> Result<Sdk, Failure> {
        let unreadable = |error| Failure::Usage(format!("`--sdk-path {}` cannot be read: {error}", folder.display()));
        let whole = folder.canonicalize().map_err(unreadable)?;
        match MARKS.iter().find(|mark| !whole.join(mark).is_file()) {
            None => Ok(Sdk(whole)),
            Some(lacking) => Err(Failure::Usage(format!(
                "`--sdk-path {}` is not a copy of the pntOS toolkit\n  = there is no `{lacking}` in it\n\
                 help: name the folder of a clone, the one that holds `pntos/` and `pntos-sys/`",
                folder.display()
            ))),
        }
    }

    /// The clone that this command was built from, if it is still there.
    pub fn of_this_command() -> Option<Sdk> {
        Sdk::named(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).ok()
    }

    /// What templates know of the toolkit where there is no copy of it.
    pub fn published() -> Value {
        context! { folder => None::<String>, relative => false, version => env!("CARGO_PKG_VERSION") }
    }

    /// What templates for a project in `project` know of the toolkit.
    pub fn context(&self, project: &Path) -> Result<Value, Failure> {
        let folder = self.seen_from(project);
        let text = folder.to_str().filter(|text| !text.contains(['"', '\\', '\n', '\r']));
        let text = text.ok_or_else(|| {
            Failure::Usage(format!(
                "the path of the toolkit, `{}`, has characters that not every build tool takes\n\
                 help: give another path to it with `--sdk-path`, such as that of a link",
                folder.display()
            ))
        })?;
        Ok(context! { folder => text, relative => folder.is_relative(), version => env!("CARGO_PKG_VERSION") })
    }

    /// The path of the toolkit: from the project, if it lies in the toolkit or beside it, so that both can move together.
    fn seen_from(&self, project: &Path) -> PathBuf {
        let Sdk(folder) = self;
        let shared = folder.parent().filter(|parent| parent.parent().is_some() && project.starts_with(parent));
        match shared {
            Some(_) => relative(project, folder),
            None => folder.clone(),
        }
    }
}

/// The way from one folder to another; both paths are absolute and have no `..`.
pub fn relative(from: &Path, to: &Path) -> PathBuf {
    let common = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    let down = to.components().skip(common);
    let way: PathBuf = up.chain(down).collect();
    if way.as_os_str().is_empty() { PathBuf::from(".") } else { way }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_beside_the_toolkit_finds_it_from_where_it_is() {
        let sdk = Sdk(PathBuf::from("/home/me/toolkit"));

        assert_eq!(sdk.seen_from(Path::new("/home/me/gnss")), Path::new("../toolkit"));
        assert_eq!(sdk.seen_from(Path::new("/home/me/toolkit/plugins/gnss")), Path::new("../.."));
        assert_eq!(sdk.seen_from(Path::new("/srv/gnss")), Path::new("/home/me/toolkit"));
    }

    #[test]
    fn a_folder_without_the_sdk_is_refused_with_what_it_lacks() {
        let told = Sdk::named(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_err().to_string();

        assert!(told.contains("there is no `pntos/Cargo.toml` in it"), "{told}");
    }
}
