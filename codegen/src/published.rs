//! `api.json`: the model, for generators of other people, and back.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
    let text = serde_json::to_string_pretty(&published).expect("the model is made of strings, numbers and lists");
    short(&text)
}

/// Columns of a line that holds a whole list or object.
const WIDTH: usize = 120;

/// Indented JSON with every list and object on one line that fits there: half the bytes, and read at a glance.
fn short(pretty: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for line in pretty.lines() {
        lines.push(line.to_owned());
        if line.ends_with(['{', '[']) {
            open.push(lines.len() - 1);
        } else if line.trim_start().starts_with(['}', ']'])
            && let Some(start) = open.pop()
        {
            // What was too long inside is too long outside as well.
            let length: usize = lines[start..].iter().map(|line| line.trim_start().len() + 1).sum();
            let indent = lines[start].len() - lines[start].trim_start().len();
            if indent + length < WIDTH {
                let words: Vec<&str> = lines[start..].iter().map(|line| line.trim_start()).collect();
                let joined = format!("{:indent$}{}", "", words.join(" "));
                lines.truncate(start);
                lines.push(joined);
            }
        }
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
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
