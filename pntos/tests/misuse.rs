//! What misuse looks like to the author of a plugin: one idea a file, with the compiler's answer beside it.
//!
//! The answers are those of one compiler version; with another they would differ in words, so the test is skipped there.

use std::process::Command;

/// The compiler whose words are recorded.
const RECORDED_WITH: &str = "rustc 1.95.";

#[test]
fn misuse_is_told_where_the_author_wrote_it() {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("the compiler that built this test");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    if !version.starts_with(RECORDED_WITH) {
        println!("skipped: the answers were recorded with {RECORDED_WITH}x, this is {version}");
        return;
    }
    let tests = trybuild::TestCases::new();
    tests.compile_fail("tests/ui/*.rs");
    tests.pass("tests/ui/pass/*.rs");
}
