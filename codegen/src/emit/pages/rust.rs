//! What the SDK calls a thing, read from the files that its emitter made: they cannot disagree.

use std::collections::HashMap;

use super::super::Part;

/// Signatures by owner and name.
pub struct Spellings<'a> {
    /// By module, owner and name, without what stands in front of `fn`.
    methods: HashMap<(&'static str, &'a str, &'a str), &'a str>,
    /// Names of traits, structs and aliases, and the module path that has them.
    types: HashMap<&'a str, Vec<(&'static str, &'a str)>>,
    /// The module paths of tables to implement, of handles to call, and of the raw bindings.
    pub table: &'static str,
    pub client: &'static str,
    pub sys: &'static str,
}

/// Modules of `pntos` by what is in the path of their made files, in the order in which pages list them.
const MODULES: &[(&str, &str)] = &[
    ("generated/aspn", "pntos::aspn"),
    ("generated/client.rs", "pntos::client"),
    ("generated/enums.rs", "pntos"),
    ("generated/table.rs", "pntos::table"),
];

/// Those of an extension, below its module tree.
const OWN_MODULES: &[(&str, &str)] = &[("types", "types"), ("client", "client"), ("table", "table")];

impl<'a> Spellings<'a> {
    /// Reads made files by path.
    pub fn new(files: &'a [(String, String)], part: Part<'_>) -> Self {
        let (modules, [table, client, sys]) = match part.is_extension() {
            true => (OWN_MODULES, ["table", "client", "sys"]),
            false => (MODULES, ["pntos::table", "pntos::client", "pntos_sys"]),
        };
        let mut spellings = Self { methods: HashMap::new(), types: HashMap::new(), table, client, sys };
        for (part, module) in modules {
            for (_, text) in files.iter().filter(|(path, _)| path.contains(part)) {
                spellings.read(module, text);
            }
        }
        spellings
    }

    fn read(&mut self, module: &'static str, text: &'a str) {
        let mut owner = "";
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let from = at;
            at += line.len();
            let trimmed = line.trim_start();
            let indented = line.len() > trimmed.len();
            if !indented {
                if let Some(name) = after(line, "pub trait ") {
                    owner = name;
                    self.add(module, name, "trait");
                } else if let Some(name) = after(line, "pub struct ") {
                    self.add(module, name, "struct");
                } else if let Some(name) = after(line, "pub type ") {
                    self.add(module, name, "type");
                } else if let Some(name) = after(line, "impl ") {
                    owner = name;
                } else if line.starts_with("impl") || line.starts_with("unsafe impl") {
                    owner = "";
                }
            } else if let Some(view) = after(trimmed, "type Ref<'a> = ") {
                self.add(module, view, "view");
            } else if line.len() - trimmed.len() == 4
                && let Some(name) = after(trimmed.strip_prefix("pub ").unwrap_or(trimmed), "fn ")
                && !owner.is_empty()
            {
                let start = from + line.find("fn ").unwrap_or_default();
                let end = text[start..].find([';', '{']).map_or(text.len(), |length| start + length);
                self.methods.entry((module, owner, name)).or_insert(text[start..end].trim());
            }
        }
    }

    fn add(&mut self, module: &'static str, name: &'a str, what: &'a str) {
        self.types.entry(name).or_default().push((module, what));
    }

    /// The signature of a method of the trait or handle of a module, on one line.
    pub fn method(&self, module: &'static str, owner: &str, name: &str) -> Option<String> {
        let text = self.methods.get(&(module, owner, name))?;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(line.replace("( ", "(").replace(", )", ")").replace(" )", ")"))
    }

    /// The modules that have a type of this name, and what it is there.
    pub fn types(&self, name: &str) -> &[(&'static str, &'a str)] {
        self.types.get(name).map_or(&[], Vec::as_slice)
    }
}

/// The name behind some words.
fn after<'t>(line: &'t str, words: &str) -> Option<&'t str> {
    let rest = line.strip_prefix(words)?;
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}
