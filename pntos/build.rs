//! Compiles the C shim for the two variadic slots of pntOS.

fn main() {
    let has_library = std::env::var_os("CARGO_FEATURE_STD").is_some();
    let shim = if has_library { "src/variadic/format.c" } else { "src/variadic/freestanding.c" };
    println!("cargo::rerun-if-changed={shim}");
    let include = std::env::var("DEP_PNTOS_INCLUDE").expect("pntos-sys says where its headers are");
    cc::Build::new()
        .file(shim)
        .include(include)
        .std("c99")
        .warnings(true)
        .flag_if_supported(if has_library { "-fhosted" } else { "-ffreestanding" })
        // A plugin library exports one symbol, its description; the shim is not part of that.
        .flag_if_supported("-fvisibility=hidden")
        .compile("pntos_variadic");
}
