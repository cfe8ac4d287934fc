//! Compiles the C orchestration into a library of its own, as a vendor would, and LCM's own C code for the messages that
//! the codec is measured with, where LCM is installed.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

fn main() {
    println!("cargo::rustc-check-cfg=cfg(pntos_rtsan)");
    println!("cargo::rustc-check-cfg=cfg(lcm_gen)");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets this for build scripts"));
    sink(&out);
    crossings();
    lcm(&out);
}

fn sink(out: &Path) {
    println!("cargo::rerun-if-changed=c/sink.c");
    println!("cargo::rerun-if-changed=../pntos-sys/include");
    let library = out.join("libsink.so");
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

/// Tables and callers in C, into this program.
fn crossings() {
    println!("cargo::rerun-if-changed=c/crossings.c");
    cc::Build::new()
        .opt_level(3)
        .std("c99")
        .warnings_into_errors(true)
        .include("../pntos-sys/include")
        .file("c/crossings.c")
        .compile("crossings");
}

/// LCM's generator and its headers, from the Python package `lcm` of the interpreter that `PYTHON` names, or installed.
fn find_lcm() -> Option<(PathBuf, PathBuf)> {
    println!("cargo::rerun-if-env-changed=PYTHON");
    let python = env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let said = Command::new(python).args(["-c", "import lcm; print(lcm.__file__)"]).output().ok();
    let package = said.and_then(|said| {
        let packages = PathBuf::from(String::from_utf8(said.stdout).ok()?.trim()).parent()?.parent()?.to_owned();
        Some((packages.join("bin/lcm-gen"), packages.join("include")))
    });
    let installed = (PathBuf::from("/usr/bin/lcm-gen"), PathBuf::from("/usr/include"));
    let is_there = |(generator, headers): &(PathBuf, PathBuf)| {
        generator.is_file() && headers.join("lcm/lcm_coretypes.h").is_file()
    };
    package.into_iter().chain([installed]).find(is_there)
}

fn lcm(out: &Path) {
    let definitions = Path::new("../bindings/lcm/aspn23_lcm");
    println!("cargo::rerun-if-changed=c/lcm_codec.c");
    println!("cargo::rerun-if-changed={}", definitions.display());
    let Some((generator, headers)) = find_lcm() else { return };
    let made = out.join("lcm");
    fs::create_dir_all(&made).expect("the build folder can be written to");
    let files = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path()).collect()
    };
    let status = Command::new(&generator)
        .args(["--c", "--c-no-pubsub", "--c-cpath"])
        .arg(&made)
        .arg("--c-hpath")
        .arg(&made)
        .args(files(definitions))
        .status()
        .unwrap_or_else(|error| panic!("`{}` cannot be run: {error}", generator.display()));
    assert!(status.success(), "`{}` refuses {}", generator.display(), definitions.display());
    let sources = files(&made).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "c"));
    cc::Build::new()
        .opt_level(3)
        .warnings(false)
        .include(&headers)
        .include(&made)
        .files(sources)
        .file("c/lcm_codec.c")
        .compile("lcm_codec");
    println!("cargo::rustc-cfg=lcm_gen");
}
