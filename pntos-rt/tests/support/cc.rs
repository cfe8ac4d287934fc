//! Compiles the C plugins of the tests.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// Compiles `tests/c/<source>.c` into a library of its own, as `name`.
pub fn compile(source: &str, name: &str, flags: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("c");
    std::fs::create_dir_all(&folder).expect("a folder for the library");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = folder.join(format!("lib{name}.so"));
    // Renamed when it is complete: another process may be loading what this test made there before.
    let unfinished = folder.join(format!("lib{name}.{}", std::process::id()));
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let status = Command::new(&compiler)
        .args(["-std=c99", "-Wall", "-Wextra", "-O1", "-shared", "-fPIC", "-pthread"])
        .args(flags)
        .arg("-I")
        .arg(root.join("../pntos-sys/include"))
        .arg(root.join("tests/c").join(source).with_extension("c"))
        .arg("-o")
        .arg(&unfinished)
        .status()
        .unwrap_or_else(|error| panic!("a C compiler (`{compiler}`) is needed: {error}"));
    assert!(status.success(), "{source}.c does not compile");
    std::fs::rename(&unfinished, &library).expect("a name for the library");
    library
}
