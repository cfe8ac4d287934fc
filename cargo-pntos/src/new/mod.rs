//! `cargo pntos new`: begins a plugin.
//!
//! What is made follows from two tables, [`kind::KINDS`] and [`language::LANGUAGES`], and the templates that they name.

pub mod arguments;
mod choice;
mod kind;
mod language;
mod name;
mod project;
mod sdk;
mod templates;
mod workspace;

use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use minijinja::{Value, context};

use crate::console;
use crate::failure::Failure;
use arguments::New;
use choice::Choice;
use kind::{KINDS, Kind};
use language::{LANGUAGES, Language};
use name::Name;
use project::Project;
use sdk::Sdk;
use workspace::Workspace;

impl Choice for Kind {
    fn name(&self) -> &str {
        self.name
    }

    fn meaning(&self) -> &str {
        self.purpose
    }
}

impl Choice for Language {
    fn name(&self) -> &str {
        self.name
    }

    fn meaning(&self) -> &str {
        self.title
    }
}

/// Makes a project, or lists what can be made.
pub fn run(arguments: &New) -> Result<(), Failure> {
    let Some(name) = &arguments.name else {
        list();
        return Ok(());
    };
    // A name is judged before questions are asked.
    let name = Name::new(name, arguments.kind.as_deref().unwrap_or("plugin"))?;
    let kind = choice::choose(&KINDS, "kind of plugin", "--kind", arguments.kind.as_deref())?;
    let language = choice::choose(&LANGUAGES, "language", "--lang", arguments.lang.as_deref())?;
    let shown = arguments.path.clone().unwrap_or_else(|| PathBuf::from(&name.text));
    let folder = project::whole(&shown)?;
    let sdk = sdk_context(arguments, language, &folder)?;
    let workspace = if language.is_cargo && !arguments.no_workspace { Workspace::around(&folder)? } else { None };
    if let Some((workspace, folder)) = workspace.as_ref().and_then(|it| Some((it, it.namesake(&name.text)?))) {
        let why = format!("`{}` has a package of that name in `{}`", workspace.manifest.display(), folder.display());
        return Err(name::refusal(&name.text, &why, &format!("{}-{}", name.text, kind.name)));
    }
    // Where cargo puts what it builds, seen from the project.
    let target = workspace.as_ref().map_or(PathBuf::from("target"), |workspace| workspace.target(&folder));
    let around = context! { sdk, alone => arguments.no_workspace, target => target.to_string_lossy() };
    let project = Project::plan(folder, &name, kind, language, &around);
    project.check()?;

    console::status("Creating", format_args!("{} plugin `{}` in {}", kind.name, name.text, language.title));
    if !arguments.dry_run {
        project.write()?;
    }
    for (path, _) in &project.files {
        console::status("Adding", shown.join(path).display());
    }
    if let Some(workspace) = workspace {
        let manifest = workspace.manifest.clone();
        if !arguments.dry_run {
            workspace.join()?;
        }
        console::status("Joined", format_args!("workspace `{}`; `--no-workspace` keeps out", manifest.display()));
    }
    if arguments.dry_run {
        console::complain("nothing was written: this is a dry run");
    } else {
        tell_what_is_next(&shown, language);
    }
    Ok(())
}

fn list() {
    let width = KINDS.iter().map(|kind| kind.name.len()).max().unwrap_or_default();
    console::print("kinds of plugin (--kind), and what a new one does");
    for kind in &KINDS {
        console::print(format_args!("  {:width$}  {}", kind.name, kind.purpose));
        console::print(format_args!("  {:width$}  new: {}", "", kind.begins));
    }
    console::print("\nlanguages (--lang)");
    for language in &LANGUAGES {
        console::print(format_args!("  {:width$}  {}", language.name, language.title));
    }
}

/// What templates know of the toolkit: the folder that the user has named, or the clone that this command is from.
fn sdk_context(arguments: &New, language: &Language, project: &Path) -> Result<Value, Failure> {
    let sdk = match &arguments.sdk_path {
        Some(folder) => Some(Sdk::named(folder)?),
        None => Sdk::of_this_command(),
    };
    match sdk {
        Some(sdk) => sdk.context(project),
        None if language.needs_sdk => Err(Failure::Usage(format!(
            "a plugin in {} is built against the headers of the pntOS toolkit, and no copy of it was found\n  = the one \
             that this command was built from is gone\nhelp: name a clone with `--sdk-path`",
            language.title
        ))),
        None => Ok(Sdk::published()),
    }
}

fn tell_what_is_next(folder: &Path, language: &Language) {
    let commands = language.commands.join(" && ");
    console::complain(format_args!("next: cd {} && {commands} && cargo pntos run app.toml", shell_word(folder)));
}

/// A path as a shell takes it: in quotes where it has more in it than most paths have.
fn shell_word(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = text.chars().all(|c| c.is_alphanumeric() || c == MAIN_SEPARATOR || "._-+,@:".contains(c));
    if is_plain { text } else { format!("'{}'", text.replace('\'', "'\\''")) }
}
