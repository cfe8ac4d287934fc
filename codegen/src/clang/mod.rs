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
//!
//! # How it is built
//!
//! * `libclang` is the only unsafe part: one compilation of a source that includes every header.
//! * `reader`, `types` and `macros` turn what it sees into declarations; `comments` into documentation.
//! * `families` says which headers only help others, and how the rest is annotated; `guess` adds what names suggest.
//! * `assemble` puts it together, and `layout` compares the result with what the compiler lays out.

#![allow(non_upper_case_globals, reason = "libclang names its constants like this")]

mod assemble;
mod comments;
mod draft;
mod error;
mod families;
mod files;
mod guess;
mod layout;
mod libclang;
mod loss;
mod macros;
mod names;
mod reader;
mod types;

use std::path::{Path, PathBuf};

use crate::model::Api;

pub use draft::{Draft, DraftOptions, draft};
pub use error::ReadError;
pub use loss::Loss;

/// How the compiler is called.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// More folders in which `#include` looks. What is found there is known but not described.
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
    let assembled = assemble::assemble(folder, options)?;
    let mut api = assembled.api;
    api.headers.retain(|header| !assembled.foreign.contains(&header.path));
    Ok(HeaderApi { api, losses: assembled.losses })
}
