//! ASPN for C vendors: the functions that the headers declare, the ASPN-LCM codec, and what a message has to hold.
//!
//! What does the work is C written by hand, in `bindings/c/src`, and goes through a table for each struct. Made are the
//! tables, the functions that only name their table, and the header of those that no other header declares.

mod functions;
mod rules;
mod tables;
mod typed;

use crate::model::{Api, Function, Item, LcmStruct, Record};

/// Where the files are made.
pub const FOLDER: &str = "bindings/c/generated";

/// The files, by their names in [`FOLDER`]; none if nothing travels in LCM.
pub fn files(api: &Api) -> Vec<(&'static str, String)> {
    let structs: Vec<Struct<'_>> = api.records().filter_map(|record| Struct::new(api, record)).collect();
    if structs.is_empty() {
        return Vec::new();
    }
    vec![
        ("aspn23_tables.c", tables::source(api, &structs)),
        ("aspn23_functions.c", functions::source(api, &structs)),
        ("aspn23_lcm_structs.h", typed::LCM.header(&structs)),
        ("aspn23_lcm_structs.c", typed::LCM.source(&structs)),
        ("aspn23_validation_structs.h", typed::VALIDATION.header(&structs)),
        ("aspn23_validation_structs.c", typed::VALIDATION.source(&structs)),
    ]
}

/// A struct that travels in LCM, and has functions for its life.
struct Struct<'a> {
    record: &'a Record,
    lcm: &'a LcmStruct,
    /// What the names of its functions begin with.
    prefix: &'a str,
}

impl<'a> Struct<'a> {
    fn new(api: &'a Api, record: &'a Record) -> Option<Self> {
        let frees = |item: &'a Item| match item {
            Item::Function(Function { name, signature, .. }) => {
                let receiver = signature.receiver.as_ref()?;
                (receiver.record == record.name).then(|| name.strip_suffix("_free_members")).flatten()
            }
            _ => None,
        };
        Some(Self { record, lcm: record.lcm.as_ref()?, prefix: api.items().find_map(frees)? })
    }

    /// The name of its table.
    fn table(&self) -> String {
        format!("{}_struct", self.prefix)
    }
}

/// The head of a file of C.
fn head(about: &str) -> String {
    format!("/*\n * {about}\n *\n * Made from api-spec by `cargo pntos gen`. Changes belong there.\n */\n")
}
