//! `cargo pntos-gen`: the generator without what needs generated code. As a program of its own it does not take the place of
//! the whole command in the build folder, where somebody may be running that.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_pntos::main()
}
