//! The cargo workspace that a new project lies in.
//!
//! Cargo takes every package below a workspace for a member, and fails where the workspace does not list it. So a new one
//! is listed, or says that it stands alone.

use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{Array, DocumentMut, Item, Value};

use crate::failure::Failure;

use super::sdk::relative;

/// A workspace above a project.
#[derive(Debug)]
pub struct Workspace {
    /// Its manifest.
    pub manifest: PathBuf,
    document: DocumentMut,
    /// The project, as `members` would list it.
    member: String,
    /// Whether the manifest has to change for that.
    is_listed: bool,
}

impl Workspace {
    /// The workspace that a package in `project` would belong to.
    pub fn around(project: &Path) -> Result<Option<Workspace>, Failure> {
        for folder in project.ancestors().skip(1) {
            let manifest = folder.join("Cargo.toml");
            let Ok(text) = fs::read_to_string(&manifest) else { continue };
            let document: DocumentMut = text.parse().map_err(|error| {
                Failure::Usage(format!(
                    "`{}` is above the new project and cannot be read\n  = {}\n\
                     help: repair it, or give `--no-workspace` if the project does not belong to it",
                    manifest.display(),
                    format!("{error}").trim_end().replace('\n', "\n  = ")
                ))
            })?;
            let Some(table) = document.get("workspace").and_then(Item::as_table_like) else { continue };
            if table.get("members").is_some_and(|members| !members.is_array()) {
                return Err(Failure::Usage(format!(
                    "`{}` is above the new project, and its `members` are not a list\n\
                     help: repair it, or give `--no-workspace` if the project does not belong to it",
                    manifest.display()
                )));
            }
            let member = relative(folder, project).to_string_lossy().replace('\\', "/");
            let workspace = Workspace { is_listed: false, manifest, document, member };
            if workspace.list("exclude").any(|path| is_below(path, &workspace.member)) {
                return Ok(None);
            }
            let is_listed = workspace.list("members").any(|pattern| matches(pattern, &workspace.member));
            return Ok(Some(Workspace { is_listed, ..workspace }));
        }
        Ok(None)
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &str> {
        let workspace = self.document.get("workspace").and_then(Item::as_table_like);
        let list = workspace.and_then(|table| table.get(key)).and_then(Item::as_array);
        list.into_iter().flat_map(Array::iter).filter_map(Value::as_str)
    }

    /// The folder of the member that has this name already.
    pub fn namesake(&self, name: &str) -> Option<PathBuf> {
        let root = self.manifest.parent()?;
        let members = self.list("members").flat_map(|pattern| folders(root, pattern));
        std::iter::once(root.to_owned()).chain(members).find(|folder| package(folder).as_deref() == Some(name))
    }

    /// The folder of what cargo builds, from the project; whoever has configured another one knows where.
    pub fn target(&self, project: &Path) -> PathBuf {
        self.manifest.parent().map(|root| relative(project, root).join("target")).unwrap_or_default()
    }

    /// Lists the project as a member, if no pattern does so.
    pub fn join(mut self) -> Result<(), Failure> {
        if self.is_listed {
            return Ok(());
        }
        let refused = |why: &str| Failure::Run(format!("cannot change `{}`: {why}", self.manifest.display()));
        let members = self.document["workspace"]["members"].or_insert(Array::new().into()).as_array_mut();
        push(members.ok_or_else(|| refused("its `members` are not a list"))?, &self.member);
        fs::write(&self.manifest, self.document.to_string()).map_err(|error| refused(&error.to_string()))
    }
}

/// Adds an element in the form that the list has: all on one line, or each on its own.
fn push(list: &mut Array, element: &str) {
    let last = list.len().checked_sub(1).and_then(|last| list.get_mut(last));
    let (mut before, mut after) = (String::new(), String::new());
    if let Some(last) = last {
        let text = |raw: Option<&toml_edit::RawString>| raw.and_then(|raw| raw.as_str()).unwrap_or_default().to_owned();
        let prefix = text(last.decor().prefix());
        before = prefix.rsplit_once('\n').map_or(" ".to_owned(), |(_, indent)| format!("\n{indent}"));
        after = text(last.decor().suffix());
        last.decor_mut().set_suffix("");
    }
    let mut value = Value::from(element);
    value.decor_mut().set_prefix(before);
    value.decor_mut().set_suffix(after);
    list.push_formatted(value);
}

/// Whether `member` is `folder` or lies in it.
fn is_below(folder: &str, member: &str) -> bool {
    Path::new(member).starts_with(folder.trim_start_matches("./"))
}

/// Whether a pattern of `members` names `member`.
fn matches(pattern: &str, member: &str) -> bool {
    let parts = |path: &str| {
        path.trim_start_matches("./").trim_end_matches('/').split('/').map(str::to_owned).collect::<Vec<_>>()
    };
    let (pattern, member) = (parts(pattern), parts(member));
    pattern.len() == member.len() && pattern.iter().zip(&member).all(|(pattern, name)| fits(pattern, name))
}

/// Whether a part of a pattern, in which `*` stands for anything, fits a name.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(left) = name.strip_prefix(before) else { return false };
    (0..=left.len()).filter(|at| left.is_char_boundary(*at)).any(|at| fits(rest, &left[at..]))
}

/// The folders below `root` that a pattern names.
fn folders(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut found = vec![root.to_owned()];
    for part in pattern.split('/').filter(|part| !part.is_empty() && *part != ".") {
        found = if part.contains('*') {
            let entries = found.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
            entries.filter(|entry| fits(part, &entry.file_name().to_string_lossy())).map(|entry| entry.path()).collect()
        } else {
            found.iter().map(|folder| folder.join(part)).collect()
        };
    }
    found
}

/// The name of the package in a folder.
fn package(folder: &Path) -> Option<String> {
    let manifest: DocumentMut = fs::read_to_string(folder.join("Cargo.toml")).ok()?.parse().ok()?;
    Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn joined(before: &str, after: &str) {
        let workspace = Workspace {
            manifest: PathBuf::new(),
            document: before.parse().unwrap(),
            member: "new".to_owned(),
            is_listed: false,
        };
        let mut document = workspace.document;
        push(document["workspace"]["members"].or_insert(Array::new().into()).as_array_mut().unwrap(), "new");

        assert_eq!(document.to_string(), after);
    }

    #[test]
    fn a_member_is_added_in_the_form_that_the_list_has() {
        joined("[workspace]\nmembers = [\"a\"]\n", "[workspace]\nmembers = [\"a\", \"new\"]\n");
        joined("[workspace]\nmembers = []\n", "[workspace]\nmembers = [\"new\"]\n");
        joined("[workspace]\n", "[workspace]\nmembers = [\"new\"]\n");
        joined(
            "[workspace]\nmembers = [\n    \"a\", # first\n    \"b\",\n]\nresolver = \"3\"\n",
            "[workspace]\nmembers = [\n    \"a\", # first\n    \"b\",\n    \"new\",\n]\nresolver = \"3\"\n",
        );
        joined(
            "[workspace]\nmembers = [\n    \"a\",\n    \"b\"\n]\n",
            "[workspace]\nmembers = [\n    \"a\",\n    \"b\",\n    \"new\"\n]\n",
        );
    }

    #[test]
    fn patterns_of_members_are_those_of_cargo() {
        assert!(matches("plugins/*", "plugins/new"));
        assert!(matches("./plugins/my-*/", "plugins/my-new"));
        assert!(matches("*/new", "plugins/new"));
        assert!(!matches("plugins/*", "plugins/deep/new"));
        assert!(!matches("plugins", "plugins/new"));
        assert!(is_below("plugins", "plugins/new"));
        assert!(!is_below("plug", "plugins/new"));
    }
}
