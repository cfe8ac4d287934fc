//! What a plugin may be called.
//!
//! The name is the plugin's identifier, the registry group of its settings, a folder, and, with `-` as `_`, the name of a
//! library and of a crate. So it is what all of these allow: lower-case ASCII letters, digits, `-` and `_`.

use crate::failure::Failure;

use super::language::LANGUAGES;

/// Longer names break lines in the files that are made.
const LONGEST: usize = 40;

/// Names that something else has: crates, modules, standard plugins, devices of Windows.
const TAKEN: &[(&str, &str)] = &[
    ("alloc", "a crate of Rust itself"),
    ("core", "a crate of Rust itself"),
    ("proc_macro", "a crate of Rust itself"),
    ("std", "a crate of Rust itself"),
    ("test", "a crate of Rust itself"),
    ("pntos", "the SDK"),
    ("pntos_check", "a crate of the toolkit"),
    ("pntos_codegen", "a crate of the toolkit"),
    ("pntos_macros", "a crate of the toolkit"),
    ("pntos_rt", "a crate of the toolkit"),
    ("pntos_sys", "a crate of the toolkit"),
    ("cargo_pntos", "a crate of the toolkit"),
    ("lcm_event_log", "a crate of the toolkit"),
    ("controller", "the name under which a controller itself logs"),
    ("fix_follower", "a standard plugin"),
    ("lcm_log", "a standard plugin"),
    ("reference_controller", "a standard plugin"),
    ("standard_logging", "a standard plugin"),
    ("standard_registry", "a standard plugin"),
    ("aspn", "a module that plugins and their tests use"),
    ("client", "a module that plugins and their tests use"),
    ("loader", "a module that plugins and their tests use"),
    ("mpsc", "a module that plugins and their tests use"),
    ("plugins", "a module that plugins and their tests use"),
    ("table", "a module that plugins and their tests use"),
    ("thread", "a module that plugins and their tests use"),
    ("aux", "a device of Windows"),
    ("con", "a device of Windows"),
    ("nul", "a device of Windows"),
    ("prn", "a device of Windows"),
];

/// The name of a plugin, in its two spellings.
#[derive(Debug, PartialEq)]
pub struct Name {
    /// As the user has written it.
    pub text: String,
    /// With `_` for every `-`, as languages want it.
    pub snake: String,
}

impl Name {
    /// Takes a name, or says what is wrong with it and what would do. `kind` is what a suggestion is made from.
    pub fn new(text: &str, kind: &str) -> Result<Name, Failure> {
        match fault(text) {
            None => Ok(Name { text: text.to_owned(), snake: text.replace('-', "_") }),
            Some(why) => Err(refusal(text, &why, &suggestion(text, kind))),
        }
    }
}

/// The error for a name.
pub fn refusal(text: &str, why: &str, suggestion: &str) -> Failure {
    Failure::Usage(format!("a plugin cannot be named `{text}`: {why}\nhelp: `{suggestion}` would do"))
}

fn fault(text: &str) -> Option<String> {
    let snake = text.replace('-', "_");
    if text.is_empty() {
        return Some("the name is empty".to_owned());
    }
    if text.contains(['/', '\\']) {
        return Some("it has a path separator, and the folder is given by `--path`".to_owned());
    }
    if let Some(odd) = text.chars().find(|c| !c.is_ascii_alphanumeric() && !"-_".contains(*c)) {
        let odd =
            if odd.is_control() || odd.is_whitespace() { odd.escape_debug().to_string() } else { odd.to_string() };
        return Some(format!("it has `{odd}`, and only a to z, 0 to 9, `-` and `_` are allowed"));
    }
    if text.contains(|c: char| c.is_ascii_uppercase()) {
        return Some("it has upper-case letters, which not every system tells from lower-case ones".to_owned());
    }
    if !text.starts_with(|c: char| c.is_ascii_lowercase()) {
        return Some("it does not begin with a letter".to_owned());
    }
    if text.ends_with(['-', '_']) || snake.contains("__") {
        return Some("a `-` or `_` belongs between two words".to_owned());
    }
    if text.len() > LONGEST {
        return Some(format!("it has {} characters, and at most {LONGEST} are allowed", text.len()));
    }
    if let Some(language) = LANGUAGES.iter().find(|language| language.keywords.contains(&snake.as_str())) {
        return Some(format!("it is a keyword of {}", language.title));
    }
    let (_, owner) = TAKEN.iter().find(|(taken, _)| *taken == snake)?;
    Some(format!("it is taken by {owner}"))
}

/// A name that resembles `text` and may be used.
pub fn suggestion(text: &str, kind: &str) -> String {
    let last = text.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or_default();
    let mut words = String::new();
    let mut after_lower = false;
    for c in last.chars() {
        if c.is_ascii_uppercase() && after_lower {
            words.push('-');
        }
        after_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        words.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    }
    let parts = words.split('-').filter(|part| !part.is_empty());
    let mut name = parts.collect::<Vec<_>>().join("-");
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        name = if name.is_empty() { format!("my-{kind}") } else { format!("{kind}-{name}") };
    }
    name.truncate(LONGEST);
    let name = name.trim_end_matches('-').to_owned();
    if fault(&name).is_none() { name } else { format!("my-{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(text: &str, why: &str, meant: &str) {
        let told = Name::new(text, "transport").unwrap_err().to_string();

        assert!(told.contains(why), "{told}");
        assert!(told.ends_with(&format!("help: `{meant}` would do")), "{told}");
        assert_eq!(fault(meant), None);
    }

    #[test]
    fn an_ordinary_name_has_two_spellings() {
        let name = Name::new("my-gnss_2", "transport").unwrap();

        assert_eq!((name.text.as_str(), name.snake.as_str()), ("my-gnss_2", "my_gnss_2"));
    }

    #[test]
    fn a_path_is_refused_and_its_last_part_suggested() {
        refused("plugins/gnss", "path separator", "gnss");
        refused("..\\gnss\\", "path separator", "gnss");
    }

    #[test]
    fn characters_that_a_name_cannot_have_are_shown() {
        refused("my gnss", "it has ` `", "my-gnss");
        refused("größe", "it has `ö`", "gr-e");
        refused("gnss!", "it has `!`", "gnss");
        refused("a\nb", "it has `\\n`", "a-b");
        refused("MyGnss", "upper-case", "my-gnss");
        refused("3d-fix", "begin with a letter", "transport-3d-fix");
        refused("", "empty", "my-transport");
        refused("日本", "only a to z", "my-transport");
        refused("gnss-", "between two words", "gnss");
        refused("a--b", "between two words", "a-b");
    }

    #[test]
    fn words_that_mean_something_already_are_refused() {
        refused("loop", "keyword of Rust", "my-loop");
        refused("typedef", "keyword of C", "my-typedef");
        refused("std", "a crate of Rust itself", "my-std");
        refused("pntos", "the SDK", "my-pntos");
        refused("lcm-log", "a standard plugin", "my-lcm-log");
    }

    #[test]
    fn a_long_name_is_cut() {
        let long = "a".repeat(41);

        refused(&long, "41 characters", &long[..40]);
    }
}
