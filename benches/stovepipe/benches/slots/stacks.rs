//! Stacks as `perf script` prints them, and the slots that they are in.

use std::{collections::BTreeMap, path::Path};

/// Where a sample belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The library, by the plugin's name.
    pub plugin: String,
    /// The table and its slot.
    pub slot: String,
}

/// Adds the samples of a recording: blocks of lines from the innermost frame outwards, with an empty line after each.
pub fn count(script: &str, samples: &mut BTreeMap<Place, u64>) {
    for stack in script.split("\n\n").filter(|stack| !stack.trim().is_empty()) {
        *samples.entry(place(stack)).or_default() += 1;
    }
}

fn place(stack: &str) -> Place {
    let frames = || stack.lines().filter_map(frame);
    let slot = frames().find_map(|(symbol, library)| Some((slot(symbol)?, library)));
    if let Some((slot, library)) = slot {
        return Place { plugin: plugin(library), slot };
    }
    // No slot: a thread that a plugin made, a stack that could not be followed, or the program itself. It belongs to the outermost library of ours.
    let outermost = frames().rfind(|(_, library)| is_ours(library));
    let what = if outermost.is_some_and(|(_, library)| library.ends_with(".so")) {
        "outside of slots"
    } else {
        "start and end"
    };
    Place {
        plugin: outermost.map_or_else(|| "system".to_owned(), |(_, library)| plugin(library)),
        slot: what.to_owned(),
    }
}

/// The symbol and the library of a line: an address, a symbol, and a path in brackets.
fn frame(line: &str) -> Option<(&str, &str)> {
    let (_, rest) = line.trim().split_once(' ')?;
    let (symbol, library) = rest.rsplit_once(" (")?;
    Some((symbol, library.strip_suffix(')')?))
}

/// The slot that a function is, by where the SDK and the controller have theirs.
fn slot(symbol: &str) -> Option<String> {
    if let Some((_, of_table)) = symbol.split_once("pntos::generated::table::") {
        let mut parts = of_table.split("::");
        let (table, slot) = (parts.next()?, parts.next()?);
        // The method behind a slot is that slot's.
        if !table.starts_with(char::is_lowercase) {
            return None;
        }
        return Some(format!("`{table}.{}`", slot.split(['<', '+']).next()?));
    }
    if let Some((_, slot)) = symbol.split_once("pntos_rt::mediator::") {
        let slot = slot.split(['<', '+', ':']).next()?;
        return slot.starts_with(char::is_lowercase).then(|| format!("`mediator.{slot}`"));
    }
    let counts = ["inc_ref", "dec_ref", "num_refs"].iter().any(|function| symbol.contains(&format!("::{function}")));
    (symbol.contains("pntos::object::Object") && counts).then(|| "counting references, releasing objects".to_owned())
}

fn is_ours(library: &str) -> bool {
    let name = name(library);
    name == "plugged" || name.starts_with("libstandard_") || name.starts_with("liblcm_log")
}

fn plugin(library: &str) -> String {
    match name(library) {
        "plugged" => "controller".to_owned(),
        name => name.trim_start_matches("lib").replace('_', "-"),
    }
}

fn name(library: &str) -> &str {
    let file = Path::new(library).file_name().and_then(|name| name.to_str()).unwrap_or(library);
    file.trim_end_matches(".so")
}
