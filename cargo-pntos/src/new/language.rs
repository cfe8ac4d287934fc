//! The languages that a project can be written in: which files it has, and which templates make them.
//!
//! A further language is a folder of templates and an entry in [`LANGUAGES`]; nothing else knows how many there are.

/// One language.
#[derive(Debug)]
pub struct Language {
    /// As it is written on the command line, and as the folder of its templates.
    pub name: &'static str,
    /// As it is written in text.
    pub title: &'static str,
    /// The files of a project.
    pub files: &'static [File],
    /// Where the built library lies, as the app file has it; a template.
    pub library: &'static str,
    /// What builds and tests a project.
    pub commands: &'static [&'static str],
    /// Words that cannot name a plugin, because its name becomes a name of the language.
    pub keywords: &'static [&'static str],
    /// Whether projects are cargo packages.
    pub is_cargo: bool,
    /// Whether projects can be built only against a copy of the toolkit.
    pub needs_sdk: bool,
}

/// One file of a project.
#[derive(Debug)]
pub struct File {
    /// Where it goes; a template.
    pub path: &'static str,
    /// Name of the template that makes it; `{kind}` stands for the kind.
    pub template: &'static str,
}

/// Every language.
pub const LANGUAGES: [Language; 2] = [RUST, C];

const RUST: Language = Language {
    name: "rust",
    title: "Rust",
    files: &[
        File { path: "Cargo.toml", template: "rust/Cargo.toml" },
        File { path: "src/lib.rs", template: "rust/{kind}/lib.rs" },
        File { path: "tests/{{ snake }}.rs", template: "rust/{kind}/test.rs" },
        File { path: "app.toml", template: "app.toml" },
        File { path: "README.md", template: "rust/README.md" },
    ],
    library: "{{ snake }}",
    commands: &["cargo test", "cargo build"],
    keywords: &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield",
    ],
    is_cargo: true,
    needs_sdk: false,
};

const C: Language = Language {
    name: "c",
    title: "C",
    files: &[
        File { path: "CMakeLists.txt", template: "c/CMakeLists.txt" },
        File { path: "Makefile", template: "c/Makefile" },
        File { path: "{{ snake }}.c", template: "c/{kind}/plugin.c" },
        File { path: "test_{{ snake }}.c", template: "c/{kind}/test.c" },
        File { path: "app.toml", template: "app.toml" },
        File { path: "README.md", template: "c/README.md" },
    ],
    library: "build/lib{{ snake }}.so",
    commands: &["make test", "make"],
    keywords: &[
        "asm", "auto", "bool", "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum",
        "extern", "false", "float", "for", "goto", "if", "inline", "int", "long", "register", "restrict", "return",
        "short", "signed", "sizeof", "static", "struct", "switch", "true", "typedef", "union", "unsigned", "void",
        "volatile", "while",
    ],
    is_cargo: false,
    needs_sdk: true,
};
