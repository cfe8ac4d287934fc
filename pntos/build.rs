//! Compiles the C shim for the two variadic slots of pntOS.

fn main() {
    println!("cargo::rerun-if-changed=src/variadic/format.c");
    let include = std::env::var("DEP_PNTOS_INCLUDE").expect("pntos-sys says where its headers are");
    cc::Build::new()
        .file("src/variadic/format.c")
        .include(include)
        .std("c99")
        .warnings(true)
        // A plugin library exports one symbol, its description; the shim is not part of that.
        .flag_if_supported("-fvisibility=hidden")
        .compile("pntos_variadic");
}
