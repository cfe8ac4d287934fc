//! Compiles the C of the toolkit and of the extension, for the tests.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-env-changed=PNTOS");
    let toolkit = env::var("PNTOS").expect("PNTOS says where the toolkit is");
    let toolkit = Path::new(&toolkit);
    let mut build = cc::Build::new();
    build.std("c89").flag("-pedantic").warnings(true).extra_warnings(true).warnings_into_errors(true);
    for folder in [toolkit.join("pntos-sys/include"), toolkit.join("bindings/c/src"), "generated/include".into()] {
        build.include(folder);
    }
    for folder in [toolkit.join("bindings/c/src"), toolkit.join("bindings/c/generated"), "generated/c".into()] {
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in fs::read_dir(folder).expect("the sources are there") {
            let path = file.expect("a folder can be read").path();
            if path.extension().is_some_and(|extension| extension == "c") {
                build.file(path);
            }
        }
    }
    build.compile("zephyr_c");
}
