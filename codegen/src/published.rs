//! `api.json`: the model, for generators of other people, and back.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::ser::PrettyFormatter;

use crate::model::{Api, Item};

/// Version of the form of `api.json`. It changes when a reader would have to.
pub const SCHEMA_VERSION: u32 = 1;

/// A described API: every header, what it declares, and what C does not say about it.
#[derive(Serialize, JsonSchema)]
struct Published<'a> {
    /// Version of this form; a reader refuses one that it does not know.
    schema_version: u32,
    #[serde(flatten)]
    api: &'a Api,
}

/// What every form has.
#[derive(Deserialize)]
struct Versioned {
    schema_version: Option<u32>,
}

/// Why a text is not a published model.
#[derive(Debug)]
pub enum ReadError {
    /// It is not JSON, or not the JSON of a model.
    Form(serde_json::Error),
    /// It does not say the version of its form.
    NoVersion,
    /// An alias stands for itself, through others perhaps.
    Loop(String),
    /// Its form is not the one this version of the generator knows.
    Version(u32),
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Form(error) => write!(f, "it is not a published model: {error}"),
            Self::NoVersion => f.write_str(
                "it has no `schema_version`: it is not an `api.json`, or one from before its form had a version",
            ),
            Self::Loop(name) => {
                write!(f, "its alias `{name}` stands for itself: write it again with `cargo pntos gen`")
            }
            Self::Version(found) => {
                let who = if *found > SCHEMA_VERSION {
                    "use a newer generator"
                } else {
                    "write it again with `cargo pntos gen`"
                };
                write!(f, "its `schema_version` is {found}, and this generator reads {SCHEMA_VERSION}: {who}")
            }
        }
    }
}

impl std::error::Error for ReadError {}

/// The model as JSON.
///
/// # Panics
///
/// Never: every part of the model can be written as JSON.
pub fn write(api: &Api) -> String {
    let published = Published { schema_version: SCHEMA_VERSION, api };
    let mut lines = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut lines, PrettyFormatter::with_indent(b""));
    published.serialize(&mut serializer).expect("the model is made of strings, numbers and lists");
    short(std::str::from_utf8(&lines).expect("JSON is UTF-8"))
}

/// Columns of a line that holds a whole list or object.
const WIDTH: usize = 120;

/// Columns between a list or object and what is in it.
const INDENT: usize = 2;

/// Indents JSON with every list and object on one line that fits there: half the bytes, and read at a glance.
fn short(json: &str) -> String {
    let lines: Vec<&str> = json.lines().collect();
    let ends = joined(&lines);
    let mut text = String::with_capacity(2 * json.len());
    let mut depth = 0;
    let mut next = 0;
    while let Some(line) = lines.get(next) {
        let end = ends[next];
        depth -= usize::from(closes(line));
        text.extend(std::iter::repeat_n(' ', INDENT * depth));
        for line in &lines[next..end] {
            text.push_str(line);
            text.push(' ');
        }
        text.push_str(lines[end]);
        text.push('\n');
        depth += usize::from(opens(lines[end]));
        next = end + 1;
    }
    text
}

/// For every line, the last one of those that are joined to it: the line itself, except where something that fits on
/// one line begins.
fn joined(lines: &[&str]) -> Vec<usize> {
    let mut ends: Vec<usize> = (0..lines.len()).collect();
    // Where what is not closed yet begins, and the columns it would take on one line.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if opens(line) {
            open.push((index, 0));
        }
        if let Some((_, columns)) = open.last_mut() {
            *columns += line.len() + 1;
        }
        if closes(line)
            && let Some((start, columns)) = open.pop()
        {
            if INDENT * open.len() + columns < WIDTH {
                ends[start] = index;
            }
            // What was too long inside is too long outside as well.
            if let Some((_, outer)) = open.last_mut() {
                *outer += columns;
            }
        }
    }
    ends
}

fn opens(line: &str) -> bool {
    line.ends_with(['{', '['])
}

fn closes(line: &str) -> bool {
    line.starts_with(['}', ']'])
}

/// The model that a JSON text states. The hand-written text of support headers is not part of it.
///
/// # Errors
///
/// When the text is not an `api.json`, or one of another version.
pub fn read(text: &str) -> Result<Api, ReadError> {
    let Versioned { schema_version } = serde_json::from_str(text).map_err(ReadError::Form)?;
    match schema_version {
        None => Err(ReadError::NoVersion),
        Some(SCHEMA_VERSION) => {
            let api = serde_json::from_str(text).map_err(ReadError::Form)?;
            // Whoever looks a name up follows aliases to their end.
            aliases_end(&api).map(|()| api)
        }
        Some(other) => Err(ReadError::Version(other)),
    }
}

fn aliases_end(api: &Api) -> Result<(), ReadError> {
    let targets: BTreeMap<&str, &str> = api
        .items()
        .filter_map(|item| match item {
            Item::Alias(alias) => Some((alias.name.as_str(), alias.target.as_str())),
            _ => None,
        })
        .collect();
    for name in targets.keys() {
        let steps = std::iter::successors(Some(*name), |name| targets.get(name).copied()).take(targets.len() + 2);
        if steps.count() > targets.len() + 1 {
            return Err(ReadError::Loop((*name).to_owned()));
        }
    }
    Ok(())
}

/// The form of `api.json`, as a JSON Schema.
///
/// # Panics
///
/// Never: a schema can be written as JSON.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Published<'_>);
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is made of strings, numbers and lists");
    text.push('\n');
    text
}
