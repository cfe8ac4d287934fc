//! What several tests need: descriptions in a folder of their own, golden texts, and the facts of the ABI.
#![allow(dead_code, reason = "each test uses its own part")]

pub mod compilers;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is a folder of the repository").to_owned()
}

/// The model of the real description.
pub fn api() -> pntos_codegen::model::Api {
    match pntos_codegen::load(&root().join(pntos_codegen::SPEC_FOLDER)) {
        Ok(api) => api,
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

/// A folder that is removed with its content.
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("pntos-codegen-{}-{count}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("the temporary folder can be written");
        Self { path }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path.join(name);
        let folder = path.parent().expect("a file is in a folder");
        std::fs::create_dir_all(folder).expect("the temporary folder can be written");
        std::fs::write(path, text).expect("the temporary folder can be written");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

/// A manifest that lists the files in order.
pub fn manifest(files: &[&str]) -> String {
    let mut text = String::from(
        "name = \"example\"\nrelease = \"1.0\"\n\n[profile.plain]\nnullable = \"MAY_BE_NULL\"\n\
         annotations = \"annotations.h\"\nabi_check = \"ABI_CHECK\"\nintegers = \"integers.h\"\n\
         boolean = \"boolean.h\"\n",
    );
    for file in files {
        let header = file.replace(".rs", ".h");
        text.push_str(&format!("\n[[file]]\nsource = \"{file}\"\nheader = \"{header}\"\nprofile = \"plain\"\n"));
    }
    text
}

/// Writes a description: a text, and more files after lines `//@ name`. Returns the repository's folder.
pub fn description(name: &str, text: &str) -> Folder {
    let folder = Folder::new();
    let mut parts: Vec<(String, String)> = vec![(name.to_owned(), String::new())];
    for line in text.lines() {
        match line.strip_prefix("//@ ") {
            Some(next) => parts.push((next.to_owned(), String::new())),
            None => {
                let (_, part) = parts.last_mut().expect("there is a first part");
                part.push_str(line);
                part.push('\n');
            }
        }
    }
    parts.retain(|(_, part)| !part.is_empty());
    if !parts.iter().any(|(name, _)| name == "api.toml") {
        let files: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
        folder.write("api-spec/api.toml", &manifest(&files));
    }
    for (name, part) in &parts {
        folder.write(&format!("api-spec/{name}"), part);
    }
    folder
}

/// Compares with a committed text; `UPDATE=1` writes it.
pub fn golden(path: &Path, text: &str) {
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, text).expect("the golden text can be written");
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        text,
        expected.replace('\r', ""),
        "`{}` differs; if the change is meant, run the test with UPDATE=1 and review the file",
        path.display()
    );
}

/// A table of the facts: rows of columns.
pub fn facts(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// Marsaglia's xorshift: the same mistakes in every run.
pub struct Random(pub u64);

impl Random {
    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).expect("a length fits")).expect("a remainder fits")
    }
}

/// Words, numbers and single characters.
pub fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut in_word = false;
    for character in text.chars() {
        let word = character.is_alphanumeric() || character == '_';
        match tokens.last_mut() {
            Some(last) if word && in_word => last.push(character),
            _ => tokens.push(character.to_string()),
        }
        in_word = word;
    }
    tokens
}
