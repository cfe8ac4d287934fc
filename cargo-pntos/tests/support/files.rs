//! What is in a folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The files below `folder`, from there.
pub fn files(folder: &Path) -> BTreeSet<String> {
    fn walk(folder: &Path, from: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, from, found);
            } else {
                found.insert(path.strip_prefix(from).unwrap().to_string_lossy().into_owned());
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(folder, folder, &mut found);
    found
}
