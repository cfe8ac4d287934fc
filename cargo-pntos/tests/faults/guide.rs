//! The chapter on bad input: its tables are what the tests hold the plugins against.

use std::{fs, sync::LazyLock};

use crate::{sensors, settings, support::root};

/// The heading of the table of what sensors may send.
const SENSORS: &str = "## What a sensor sends";
/// The heading of the table of what a configuration may say.
const SETTINGS: &str = "## What a configuration says";

/// What the guide says about one kind of bad input.
#[derive(Debug)]
pub struct Row {
    pub input: String,
    /// The plugins that count it, each with its count.
    pub counts: Vec<(String, String)>,
    /// The cells of the row.
    cells: Vec<String>,
}

pub static CHAPTER: LazyLock<String> =
    LazyLock::new(|| fs::read_to_string(root().join("book/src/bad-input.md")).unwrap());

/// The rows under a heading.
fn rows(heading: &str) -> Vec<Row> {
    let (_, section) = CHAPTER.split_once(heading).expect(heading);
    let section = section.split("\n## ").next().unwrap();
    let lines = section.lines().filter(|line| line.starts_with("| ")).skip(1);
    lines
        .map(|line| {
            let cells: Vec<String> = line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
            let counted = cells.last().unwrap().split(", ").filter_map(|count| {
                let (plugin, key) = count.trim_matches('`').split_once(": ")?;
                Some((plugin.to_owned(), key.to_owned()))
            });
            Row { input: cells[0].clone(), counts: counted.collect(), cells: cells.clone() }
        })
        .collect()
}

/// The row about what a sensor sends.
pub fn row(input: &str) -> Row {
    rows(SENSORS).into_iter().find(|row| row.input == input).unwrap_or_else(|| panic!("`{input}` is not in the guide"))
}

#[test]
fn the_guide_has_a_row_for_each_case_and_no_other() {
    let inputs = |heading| rows(heading).into_iter().map(|row| row.input).collect::<Vec<_>>();
    assert_eq!(inputs(SENSORS), sensors::CASES.iter().map(|case| case.input).collect::<Vec<_>>());
    assert_eq!(inputs(SETTINGS), settings::CASES.iter().map(|case| case.input).collect::<Vec<_>>());
}

#[test]
fn every_row_of_the_guide_says_what_happens_and_who_counts_it() {
    for row in rows(SENSORS) {
        assert!(row.cells.len() == 3 && row.cells.iter().all(|cell| !cell.is_empty()), "{row:?}");
        assert!(!row.counts.is_empty() || row.cells[2] == "none", "{row:?}");
    }
}
