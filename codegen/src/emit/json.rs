//! `api.json`: the model, for generators of other people.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::Api;

/// Version of the format. It changes when a reader would have to.
const FORMAT: u32 = 1;

/// A described API: every header, what it declares, and what C does not say about it.
#[derive(Serialize, JsonSchema)]
struct Published<'a> {
    /// Version of this format.
    format: u32,
    #[serde(flatten)]
    api: &'a Api,
}

/// The model as JSON.
///
/// # Panics
///
/// Never: every part of the model can be written as JSON.
pub fn emit(api: &Api) -> String {
    let published = Published { format: FORMAT, api };
    let mut text = serde_json::to_string_pretty(&published).expect("the model is made of strings, numbers and lists");
    text.push('\n');
    text
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
