//! Why headers could not be read.

use std::fmt;
use std::path::PathBuf;

use crate::diagnostic::Diagnostics;

/// Why headers could not be read.
#[derive(Debug)]
pub enum ReadError {
    /// libclang cannot be used: what it or the system said.
    Library(String),
    /// A file or folder cannot be read.
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// There is no header in the folder.
    NoHeaders(PathBuf),
    /// The headers are wrong, or declare what no description can.
    Headers(Diagnostics),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Library(why) => write!(
                f,
                "headers are read with libclang, which cannot be used: {why}\n\
                 help: install the package `libclang-dev` (`libclang`, `llvm` elsewhere), or set LIBCLANG_PATH to the \
                 folder of the library"
            ),
            Self::Unreadable { path, error } => write!(f, "`{}` cannot be read: {error}", path.display()),
            Self::NoHeaders(folder) => write!(
                f,
                "there is no header in `{}`\n\
                 help: name the folder in which `#include` finds the headers, such as `include`",
                folder.display()
            ),
            Self::Headers(diagnostics) => diagnostics.fmt(f),
        }
    }
}

impl std::error::Error for ReadError {}
