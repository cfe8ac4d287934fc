//! The templates of new projects, which are part of the command: nothing is looked up on the disk or on the net.

use minijinja::{Environment, UndefinedBehavior, Value};

macro_rules! embedded {
    ($($name:expr),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../../templates/new/", $name, ".jinja")))),*]
    };
}

macro_rules! of_kinds {
    ($($kind:literal),* $(,)?) => {
        &[$(
            embedded![
                concat!("about/", $kind, ".md"),
                concat!("rust/", $kind, "/lib.rs"),
                concat!("rust/", $kind, "/test.rs"),
                concat!("c/", $kind, "/plugin.c"),
                concat!("c/", $kind, "/test.c"),
            ],
        )*]
    };
}

/// A template's name, and its text.
type Template = (&'static str, &'static str);

/// What projects of all kinds have in common.
const SHARED: &[Template] = embedded![
    "about/settings.md",
    "app.toml",
    "c/CMakeLists.txt",
    "c/Makefile",
    "c/README.md",
    "c/parts/counter.c",
    "c/parts/fix.c",
    "c/parts/linear.c",
    "c/parts/load.c",
    "c/parts/matrix.c",
    "c/parts/mediator.c",
    "c/parts/messages.c",
    "c/parts/pause.c",
    "c/parts/period.c",
    "c/parts/system.c",
    "c/parts/test_fix.c",
    "c/parts/test_head.c",
    "c/parts/test_matrix.c",
    "c/parts/test_wait.c",
    "c/parts/threads_head.c",
    "rust/Cargo.toml",
    "rust/README.md",
];

/// What those of one kind have.
const OF_KINDS: &[&[Template]] = of_kinds![
    "controller",
    "fusion",
    "fusion-strategy",
    "inertial",
    "initialization",
    "logging",
    "orchestration",
    "platform-integration",
    "preprocessor",
    "registry",
    "state-modeling",
    "transport",
    "ui",
    "utility",
];

/// Every template there is.
pub fn all() -> impl Iterator<Item = Template> {
    SHARED.iter().chain(OF_KINDS.iter().copied().flatten()).copied()
}

/// The templates, ready to be rendered.
pub fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_keep_trailing_newline(true);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    // What is made is source code, in which nothing is escaped.
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    for (name, text) in all() {
        environment.add_template(name, text).unwrap_or_else(|error| panic!("template `{name}`: {error:#}"));
    }
    environment
}

/// A template with its blanks filled in.
pub fn render(environment: &Environment<'_>, name: &str, context: &Value) -> String {
    let template = environment.get_template(name).unwrap_or_else(|error| panic!("{error:#}"));
    template.render(context).unwrap_or_else(|error| panic!("{error:#}"))
}

/// A line with its blanks filled in, such as the path of a file.
pub fn fill(environment: &Environment<'_>, line: &str, context: &Value) -> String {
    environment.render_str(line, context).unwrap_or_else(|error| panic!("`{line}`: {error:#}"))
}

#[cfg(test)]
#[path = "../../tests/support/files.rs"]
mod files;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::files::files;
    use super::*;

    #[test]
    fn every_template_in_the_folder_is_embedded() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/new");

        assert_eq!(all().map(|(name, _)| format!("{name}.jinja")).collect::<BTreeSet<_>>(), files(&folder));
    }
}
