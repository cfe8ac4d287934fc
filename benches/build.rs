//! Compiles the C orchestration into a library of its own, as a vendor would.

use std::{env, path::PathBuf};

fn main() {
    println!("cargo::rustc-check-cfg=cfg(pntos_rtsan)");
    println!("cargo::rerun-if-changed=c/sink.c");
    println!("cargo::rerun-if-changed=../pntos-sys/include");
    let library = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets this for build scripts")).join("libsink.so");
    let compiler = cc::Build::new().opt_level(2).pic(true).get_compiler();
    let status = compiler
        .to_command()
        .args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-shared", "-I", "../pntos-sys/include"])
        .arg("c/sink.c")
        .arg("-o")
        .arg(&library)
        .status()
        .unwrap_or_else(|error| panic!("`{}` cannot be run: {error}", compiler.path().display()));
    assert!(status.success(), "`{}` refuses c/sink.c", compiler.path().display());
    println!("cargo::rustc-env=PNTOS_BENCHES_SINK={}", library.display());
}
