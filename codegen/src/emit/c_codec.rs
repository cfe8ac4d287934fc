//! ASPN for C vendors: the functions that the headers declare, the ASPN-LCM codec, and what a message has to hold.
//!
//! What does the work is C written by hand, in `bindings/c/src`, and goes through a table for each struct. Made are the
//! tables, the functions that only name their table, and the header of those that no other header declares. An extension
//! gets the same for its own structs, to compile beside those sources.

mod functions;
pub mod room;
mod rules;
mod tables;
mod typed;

use super::{Part, sdk};
use crate::model::{Api, Function, Item, LcmStruct, Record};

/// Where the files of the API are made.
pub const FOLDER: &str = "bindings/c/generated";

/// The files of the API, by their names in [`FOLDER`]; none if nothing travels in LCM.
pub fn files(api: &Api, part: Part<'_>) -> Vec<(String, String)> {
    all(&Set::new(api, part, "aspn23"))
}

/// The files of an extension, whose names and whose list of structs begin with `stem`.
pub fn extension(api: &Api, part: Part<'_>, stem: &str) -> Vec<(String, String)> {
    all(&Set::new(api, part, stem))
}

fn all(set: &Set<'_>) -> Vec<(String, String)> {
    if set.structs.is_empty() {
        return Vec::new();
    }
    let mut files = vec![
        ("tables.c", tables::source(set)),
        ("lcm_structs.h", typed::LCM.header(set)),
        ("lcm_structs.c", typed::LCM.source(set)),
        ("validation_structs.h", typed::VALIDATION.header(set)),
        ("validation_structs.c", typed::VALIDATION.source(set)),
    ];
    if set.structs.iter().any(|item| item.has_life) {
        files.push(("functions.c", functions::source(set)));
    }
    files.into_iter().map(|(name, text)| (format!("{}_{name}", set.stem), text)).collect()
}

/// The structs that files are made for.
struct Set<'a> {
    api: &'a Api,
    part: Part<'a>,
    /// What the names of the files begin with.
    stem: &'a str,
    structs: Vec<Struct<'a>>,
}

impl<'a> Set<'a> {
    fn new(api: &'a Api, part: Part<'a>, stem: &'a str) -> Self {
        let structs = part.records(api).filter_map(|record| Struct::new(api, record)).collect();
        Self { api, part, stem, structs }
    }

    /// The line that includes a header written by hand, which lies beside the files of the API alone.
    fn include(&self, name: &str) -> String {
        let way = if self.part.is_extension() { "" } else { "../src/" };
        format!("#include \"{way}{name}\"\n")
    }

    /// The line that includes the header with the tables, where none written by hand does.
    fn include_own(&self) -> String {
        if self.part.is_extension() { format!("#include \"{}_lcm_structs.h\"\n", self.stem) } else { String::new() }
    }

    /// The headers that declare the structs.
    fn headers(&self) -> impl Iterator<Item = &'a str> {
        let travels =
            |item: &Item| matches!(item, Item::Record(record) if self.structs.iter().any(|own| own.is(record)));
        let headers = self.part.headers(self.api).iter().filter(move |header| header.items.iter().any(travels));
        headers.map(|header| header.path.as_str())
    }

    /// The list of an extension's structs.
    fn extension(&self) -> Option<String> {
        self.part.is_extension().then(|| format!("{}_extension", self.stem))
    }

    /// The head of a file.
    fn head(&self, about: &str) -> String {
        let folder = self.part.folder;
        format!("/*\n * {about}\n *\n * Made from {folder} by `cargo pntos gen`. Changes belong there.\n */\n")
    }
}

/// A struct that travels in LCM.
struct Struct<'a> {
    record: &'a Record,
    lcm: &'a LcmStruct,
    /// What the names of its functions begin with.
    prefix: String,
    /// Whether a header declares functions for its life.
    has_life: bool,
}

impl<'a> Struct<'a> {
    fn new(api: &'a Api, record: &'a Record) -> Option<Self> {
        let lcm = record.lcm.as_ref()?;
        let frees = |item: &'a Item| match item {
            Item::Function(Function { name, signature, .. }) => {
                let receiver = signature.receiver.as_ref()?;
                (receiver.record == record.name).then(|| name.strip_suffix("_free_members")).flatten()
            }
            _ => None,
        };
        let declared = api.items().find_map(frees);
        let prefix = declared.map_or_else(|| sdk::snake(&record.name), str::to_owned);
        Some(Self { record, lcm, prefix, has_life: declared.is_some() })
    }

    fn is(&self, record: &Record) -> bool {
        self.record.name == record.name
    }

    /// The name of its table.
    fn table(&self) -> String {
        format!("{}_struct", self.prefix)
    }
}
