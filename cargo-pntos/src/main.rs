//! `cargo pntos`, as it is installed.

use std::process::ExitCode;

/// What plugins allocate is told from what `cargo pntos check` does itself.
#[cfg(feature = "run")]
#[global_allocator]
static ALLOCATOR: pntos_check::OwnMemory = pntos_check::OwnMemory;

fn main() -> ExitCode {
    cargo_pntos::main()
}
