//! From the model to files. An emitter decides nothing that the model could say.

pub mod c;
pub mod c_codec;
pub mod check;
pub mod docs;
pub mod java;
pub mod lcm;
pub mod pages;
pub mod print;
pub mod rust;
pub mod sdk;
pub mod sys;
pub mod validation;

use minijinja::Environment;
use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use crate::model::{Api, Header, Item, Record};

/// Plugins that another one, mostly an orchestration, may be handed for its work and calls itself.
pub const HELPERS: &[&str] = &[
    "PntosFusionPlugin",
    "PntosFusionStrategyPlugin",
    "PntosInertialPlugin",
    "PntosInitializationPlugin",
    "PntosPreprocessorPlugin",
    "PntosStateModelingPlugin",
];

/// What files are made for: a whole description, or what an extension adds to one.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    /// Folder of the description, as the made files name it.
    pub folder: &'a str,
    /// How many headers belong to the API below an extension: they are known, and made by somebody else.
    pub below: usize,
}

impl Part<'_> {
    /// Whether it is an extension's.
    pub fn is_extension(&self) -> bool {
        self.below > 0
    }

    /// The crate `pntos`, from the files that are made.
    pub fn sdk(&self) -> TokenStream {
        if self.is_extension() { quote!(::pntos) } else { quote!(crate) }
    }

    /// The raw bindings, from the files that are made.
    pub fn sys(&self) -> TokenStream {
        if self.is_extension() { quote!(super::sys) } else { quote!(crate::sys) }
    }

    /// The headers that are made.
    pub fn headers<'m>(&self, api: &'m Api) -> &'m [Header] {
        &api.headers[self.below..]
    }

    /// What they declare.
    pub fn items<'m>(&self, api: &'m Api) -> impl Iterator<Item = &'m Item> + use<'m> {
        self.headers(api).iter().flat_map(|header| &header.items)
    }

    /// The records among it.
    pub fn records<'m>(&self, api: &'m Api) -> impl Iterator<Item = &'m Record> + use<'m> {
        self.items(api).filter_map(|item| match item {
            Item::Record(record) => Some(record),
            _ => None,
        })
    }
}

/// The words in lines of code.
pub fn words<'t>(lines: impl Iterator<Item = &'t str>) -> impl Iterator<Item = &'t str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    lines.flat_map(move |line| line.split(move |letter| !is_part(letter)))
}

/// Fills a skeleton in.
///
/// # Panics
///
/// When the skeleton does not fit: it is part of the generator.
pub fn fill(template: &str, values: impl Serialize) -> String {
    let mut environment = Environment::new();
    environment.set_trim_blocks(false);
    environment.set_keep_trailing_newline(true);
    environment
        .render_str(template, values)
        .unwrap_or_else(|error| panic!("a skeleton of the generator does not fit: {error:#}"))
}
