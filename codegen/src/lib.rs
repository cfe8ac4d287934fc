//! Reads the pntOS API description and writes everything that is made from it.
//!
//! The description (`api-spec/`) is Rust syntax that no compiler compiles. It goes through separate passes over one
//! model: `parse` reads declarations, `resolve` finds what names stand for, `check` applies the rules, `lower` decides
//! ownership and lays records out. The result is an [`Api`](model::Api), and every output is printed from it alone.
//!
//! ```no_run
//! let report = pntos_codegen::generate_into(std::path::Path::new("."), pntos_codegen::Mode::Check)?;
//! assert!(report.changed.is_empty(), "run `cargo pntos gen`");
//! # Ok::<(), pntos_codegen::GenerateError>(())
//! ```
//!
//! # How it is built
//!
//! * A rule is a function under `check`, a [`Code`](explain::Code), a page in `explain/`, and a golden test in
//!   `tests/rules/`. A test keeps the four together.
//! * An emitter gets the finished model and adds files to a [`FileMap`]. It has nothing to decide
//!   and nothing to report. Add one in [`generate`].
//! * `clang` (a cargo feature) reads C headers into the same model, and drafts a description from them.
//! * Nothing is written before everything was made, and nothing at all when the description breaks a rule.

mod ast;
mod check;
#[cfg(feature = "clang")]
pub mod clang;
pub mod diagnostic;
pub mod diff;
mod emit;
mod expand;
pub mod explain;
pub mod extension;
mod fact;
mod folder;
mod layout;
mod lower;
mod manifest;
pub mod model;
pub mod output;
mod ownership;
mod parse;
mod pipeline;
pub mod published;
mod resolve;
mod sense;
pub mod source;
mod wire;

pub use explain::{codes, explain};
pub use fact::Fact;
pub use folder::Folder;
pub use output::FileMap;
pub use pipeline::{
    GenerateError, Mode, PrintError, Report, SPEC_FOLDER, STAGES, generate, generate_into, load, print_stage,
};
