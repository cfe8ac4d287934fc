//! The project's source tree around the current folder.

use std::env;
use std::path::PathBuf;

use crate::failure::Failure;

/// The closest folder at or above the current one that holds `marker`. `what` wants it, as the error will say.
pub fn find(marker: &str, what: &str) -> Result<PathBuf, Failure> {
    let here =
        env::current_dir().map_err(|error| Failure::Usage(format!("the current folder cannot be read: {error}")))?;
    let found = here.ancestors().find(|folder| folder.join(marker).exists());
    found.map(PathBuf::from).ok_or_else(|| {
        Failure::Usage(format!(
            "{what} works on the project's source, and no `{marker}` is in `{}` or above it\n\
             help: change into a clone of the project first",
            here.display()
        ))
    })
}
