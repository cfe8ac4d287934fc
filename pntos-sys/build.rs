//! Tells crates that compile C where the headers are: `DEP_PNTOS_INCLUDE` in their build scripts.

fn main() {
    println!("cargo::rerun-if-changed=include");
    let root = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets this for build scripts");
    println!("cargo::metadata=include={root}/include");
}
