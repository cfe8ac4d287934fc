//! `api.json`: the model, for generators of other people.

use serde::Serialize;

use crate::model::Api;

/// Version of the format. It changes when a reader would have to.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Published<'a> {
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
    let published = Published {
        format: FORMAT,
        api,
    };
    let mut text = serde_json::to_string_pretty(&published).expect("the model is made of strings, numbers and lists");
    text.push('\n');
    text
}
