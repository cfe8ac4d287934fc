//! A description, drafted from headers.
//!
//! Every header becomes a file, with its documentation. What was assumed about a declaration stands above it as a
//! comment that begins with `// import:`, for somebody to check and remove. Long lines are left to rustfmt.

mod extension;
mod imports;
mod items;
mod support;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::assemble::{Assembled, assemble};
use super::families::family;
use super::loss::Loss;
use super::{ReadError, ReadOptions};
use crate::fact::Fact;
use crate::model::{Define, DefineValue, Header, Item, Support};
use crate::output::FileMap;
use items::Printer;

/// How a draft is made.
#[derive(Debug, Clone, Default)]
pub struct DraftOptions {
    /// Name of the described interface; by default the first part of the headers' paths.
    pub name: Option<String>,
    /// Begins the macros of the support header that is made for headers without annotations; by default from the name.
    pub prefix: Option<String>,
}

/// The files of a description.
#[derive(Debug)]
pub struct Draft {
    /// Paths relative to the description's folder: `api.toml`, a file for each header, support headers.
    pub files: FileMap,
    /// What the headers do not say.
    pub losses: Vec<Loss>,
    /// Headers of others that are referred to: the draft is an extension of their description.
    pub foreign: Vec<String>,
}

/// Drafts a description from every header in a folder and below it.
///
/// # Errors
///
/// As [`read`](super::read()).
pub fn draft(folder: &Path, read: &ReadOptions, options: &DraftOptions) -> Result<Draft, ReadError> {
    let Assembled { api, mut losses, foreign, imports, manifest } = assemble(folder, read)?;
    let own: Vec<&Header> = api.headers.iter().filter(|header| !foreign.contains(&header.path)).collect();
    for header in &own {
        undocumented(header, &mut losses);
    }
    let modules: BTreeMap<String, String> =
        api.headers.iter().map(|header| (header.path.clone(), module(&header.source))).collect();
    let first = own.first().map_or("api", |first| family(&first.path));
    let name = options.name.clone().unwrap_or_else(|| first.to_owned());
    let prefix = options.prefix.clone().unwrap_or_else(|| name.to_uppercase());
    let mut files = FileMap::default();
    let mut toml = format!(
        "# What is described, and by which files. Headers are listed after those they include.\n\n\
         name = {name:?}\nrelease = \"drafted from C headers\"\n"
    );
    if !foreign.is_empty() {
        toml += &extension::section(&own);
    }
    let mut support = String::new();
    let mut add = |files: &mut FileMap, path: &str, text: String| {
        let _ = write!(support, "\n[[support]]\nsource = \"support/{path}\"\nheader = \"{path}\"\n");
        files.add(format!("support/{path}"), text);
    };
    for Support { path, text, .. } in &api.support {
        add(&mut files, path, text.clone());
    }
    let others: BTreeSet<&str> = foreign.iter().map(|path| family(path)).collect();
    let profiles = own.iter().map(|header| &header.profile.name).filter(|name| !others.contains(name.as_str()));
    let profiles: BTreeSet<&String> = profiles.collect();
    for profile in profiles {
        let mut entry = manifest.profile[profile].clone();
        if let Some((path, text)) = support::complete(profile, &prefix, &mut entry) {
            add(&mut files, &path, text);
        }
        toml += &support::profile(profile, &entry);
    }
    toml += &support;
    for header in &own {
        let Header { path, source, profile, .. } = header;
        let _ =
            write!(toml, "\n[[file]]\nsource = \"{source}\"\nheader = \"{path}\"\nprofile = \"{}\"\n", profile.name);
        let mut printer = Printer::new(&api, header, &modules, &losses);
        printer.opening(&imports[path]);
        printer.items();
        files.add(source.clone(), printer.out);
    }
    files.add("api.toml", toml);
    losses.sort_by(|a, b| (a.header.is_none(), &a.header).cmp(&(b.header.is_none(), &b.header)));
    Ok(Draft { files, losses, foreign: foreign.into_iter().collect() })
}

/// The path of a file in `use crate::..`.
fn module(source: &str) -> String {
    source.trim_end_matches(".rs").split('/').map(types::ident).collect::<Vec<_>>().join("::")
}

/// Notes what a header does not document.
fn undocumented(header: &Header, losses: &mut Vec<Loss>) {
    let mut lose = |item: Option<&str>, member: Option<&str>| {
        losses.push(Loss {
            header: Some(header.path.clone()),
            item: item.map(str::to_owned),
            member: member.map(str::to_owned),
            what: Fact::Docs,
            note: "not documented".to_owned(),
        });
    };
    if header.docs.is_empty() {
        lose(None, None);
    }
    for item in &header.items {
        let (docs, members): (&str, Vec<(&str, &str)>) = match item {
            Item::Define(Define { value: DefineValue::OtherName { .. }, .. }) | Item::Alias(_) => continue,
            Item::Define(item) => (&item.docs, Vec::new()),
            Item::FunctionType(item) => (&item.docs, Vec::new()),
            Item::Function(item) => (&item.docs, Vec::new()),
            Item::Enum(item) => {
                (&item.docs, item.variants.iter().map(|it| (it.name.as_str(), it.docs.as_str())).collect())
            }
            Item::Record(item) => {
                // What a base is for needs no words.
                let base = item.base.as_ref().map(|base| base.field.as_str());
                let members = item.members.iter().filter(|it| Some(it.name()) != base);
                (&item.docs, members.map(|it| (it.name(), it.docs())).collect())
            }
        };
        if docs.is_empty() {
            lose(Some(item.name()), None);
        }
        for (member, _) in members.into_iter().filter(|(_, docs)| docs.is_empty()) {
            lose(Some(item.name()), Some(member));
        }
    }
}
