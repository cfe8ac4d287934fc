//! Files of a hundred thousand tokens, random or damaged, are read to the end: every one is either accepted or refused
//! with messages. `PNTOS_FUZZ_ROUNDS` sets how many of each kind; the seed is the number of the round.

mod support;

use std::path::Path;

use pntos_codegen::{generate, load};
use support::{Folder, Random};

/// How large a file is at least.
const TOKENS: usize = 100_000;

fn rounds() -> u64 {
    std::env::var("PNTOS_FUZZ_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(8)
}

/// Reads a description of one file, makes everything of it if it is accepted, and returns the messages if it is not.
fn read(folder: &Folder, text: &str) -> Option<String> {
    folder.write("api-spec/fuzz.rs", text);
    match load(&folder.path().join("api-spec")) {
        Ok(api) => {
            assert!(generate(&api).iter().count() > 0);
            None
        }
        Err(diagnostics) => Some(diagnostics.render()),
    }
}

fn folder() -> Folder {
    support::description("fuzz.rs", "//! Replaced.\n")
}

const WORDS: &[&str] = &[
    "pub",
    "struct",
    "trait",
    "enum",
    "fn",
    "const",
    "type",
    "use",
    "extern",
    "\"C\"",
    "self",
    "crate",
    "u8",
    "f64",
    "usize",
    "bool",
    "CStr",
    "c_void",
    "VaList",
    "Option",
    "Base",
    "Thing",
    "len",
    "lcm",
    "unit",
    "absent",
    "open",
    "since",
    "base",
    "0",
    "1",
    "18446744073709551616",
    "-",
    "3.5",
    "NAN",
    "match",
    "macro_rules",
    "r#type",
    "\u{e9}",
    "'a",
    "mut",
    "dyn",
    "impl",
    "where",
    "#",
    "!",
    "&",
    "*",
    "::",
    ":",
    ",",
    ";",
    "=",
    "=>",
    "->",
    "<",
    ">",
    "..",
    "_",
    "|",
    "?",
    "+",
];

/// Tokens without any order but that of their brackets.
fn soup(random: &mut Random) -> String {
    let mut text = String::new();
    let mut open = Vec::new();
    for _ in 0..TOKENS {
        match random.below(12) {
            0 if open.len() < 80 => {
                let (opening, closing) = [("(", ")"), ("[", "]"), ("{", "}")][random.below(3)];
                text.push_str(opening);
                open.push(closing);
            }
            1 => text.push_str(open.pop().unwrap_or(";")),
            _ => text.push_str(WORDS[random.below(WORDS.len())]),
        }
        text.push(' ');
    }
    text.extend(open.into_iter().rev());
    text
}

/// Declarations that are Rust, whatever they mean.
fn declarations(random: &mut Random) -> String {
    let mut text = String::from("//! A file.\n");
    for number in 0..TOKENS / 25 {
        let (ty, other) = (random_type(random, 0), random_type(random, 0));
        let name = format!("Name{}", random.below(number + 1));
        let attribute = [
            "#[open]",
            "#[len(a)]",
            "#[len(a * b)]",
            "#[unit(\"m\")]",
            "#[absent(NAN)]",
            "#[lcm(i16)]",
            "#[lcm(p::q)]",
            "#[since(3)]",
            "#[base(a)]",
            "#[memory]",
            "#[lifecycle(make)]",
            "#[nullable]",
            "#[on_panic(NULL)]",
            "#[message(A1)]",
            "#[reserved]",
            "/// Words.",
            "",
            "",
            "",
        ][random.below(19)];
        let item = match random.below(7) {
            0 => format!("pub struct {name} {{ /// A.\n pub a: {ty}, {attribute}\n pub b: {other} }}"),
            1 => format!(
                "pub trait {name}: Name{} {{ {attribute}\n fn f(&self, a: {ty}) -> {other}; const c: {ty}; }}",
                number / 2
            ),
            2 => format!("pub enum {name} {{ A{number}, B{number} = {}, }}", random.below(9)),
            3 => format!("pub type {name} = {ty};"),
            4 => format!("pub const {name}: {ty} = {};", random.below(300)),
            5 => {
                format!("extern \"C\" {{ {attribute}\n pub fn f{number}(a: {ty}, {attribute}\n b: {other}) -> {ty}; }}")
            }
            _ => format!("use crate::other::{name};"),
        };
        text.push_str(["/// Docs.\n", ""][random.below(2)]);
        text.push_str(&format!("{attribute}\n{item}\n"));
    }
    text
}

fn random_type(random: &mut Random, depth: usize) -> String {
    if depth > 4 {
        return "u8".to_owned();
    }
    let inner = |random: &mut Random| random_type(random, depth + 1);
    match random.below(12) {
        0 => format!("&{}", inner(random)),
        1 => format!("Option<{}>", inner(random)),
        2 => format!("&[{}]", inner(random)),
        3 => format!("[{}; {}]", inner(random), random.below(5)),
        4 => format!("fn(a: {}) -> {}", inner(random), inner(random)),
        5 => format!("Name{}", random.below(5000)),
        6 => "&CStr".to_owned(),
        7 => "&c_void".to_owned(),
        8 => "VaList".to_owned(),
        9 => "bool".to_owned(),
        10 => "*const u8".to_owned(),
        _ => "f64".to_owned(),
    }
}

/// Every construct of the language many times, with mistakes all over.
fn damaged(random: &mut Random) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/every_construct.rs");
    let once = support::tokens(&std::fs::read_to_string(path).expect("the description is there"));
    let mut tokens: Vec<String> = Vec::new();
    while tokens.len() < TOKENS {
        tokens.extend(once.iter().cloned());
    }
    for _ in 0..random.below(200) {
        let (at, other) = (random.below(tokens.len()), random.below(tokens.len()));
        // What is exchanged is alike, so that the whole is still Rust now and then.
        let alike = tokens[at].chars().all(char::is_alphanumeric) == tokens[other].chars().all(char::is_alphanumeric);
        if alike && !"{}[]()<>\"".contains(&tokens[at]) && !"{}[]()<>\"".contains(&tokens[other]) {
            tokens.swap(at, other);
        }
    }
    tokens.concat()
}

/// What is said of the files of all rounds.
fn every_round(make: fn(&mut Random) -> String) -> Vec<Option<String>> {
    let folder = folder();
    let seed = |round: u64| round.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (1..=rounds()).map(|round| read(&folder, &make(&mut Random(seed(round))))).collect()
}

#[test]
fn random_tokens_are_read_to_the_end() {
    assert!(every_round(soup).iter().all(|said| said.as_ref().is_some_and(|said| said.contains("error["))));
}

#[test]
fn random_declarations_are_read_to_the_end() {
    for said in every_round(declarations) {
        let said = said.expect("random declarations break rules");
        assert!(!said.contains("this is not Rust syntax") && said.contains(" more, which are shown when"), "{said}");
    }
}

#[test]
fn a_large_damaged_description_is_read_to_the_end() {
    every_round(damaged);
}

#[test]
fn what_nests_too_deep_is_refused_where_it_does() {
    let folder = folder();
    for deep in [
        format!("pub type A = {}T{};", "(".repeat(TOKENS), ")".repeat(TOKENS)),
        format!("pub type A = {}T;", "&".repeat(TOKENS)),
        format!("pub type A = {}T{};", "Option<".repeat(TOKENS), ">".repeat(TOKENS)),
        format!("pub const A: u32 = {}1;", "- ".repeat(TOKENS)),
        format!("#[len({}a)]\npub type A = T;", "a * ".repeat(TOKENS)),
        format!("use crate{};", "::a".repeat(TOKENS)),
        format!("pub type A = {}u8;", "fn() -> ".repeat(TOKENS)),
    ] {
        folder.write("api-spec/fuzz.rs", &format!("//! A file.\n{deep}\n"));
        let said = load(&folder.path().join("api-spec")).expect_err("nothing of C nests like this").render();
        assert!(said.contains("this nests too deep"), "{}", said.chars().take(300).collect::<String>());
        assert!(said.len() < 5_000, "{} characters say it", said.len());
    }
}
