//! Compiles the C part of the watched mediator and of the tests of logging plugins.

fn main() {
    let shim = "src/world/variadic.c";
    println!("cargo::rerun-if-changed={shim}");
    let include = std::env::var("DEP_PNTOS_INCLUDE").expect("pntos-sys says where its headers are");
    cc::Build::new().file(shim).include(include).std("c99").warnings(true).compile("pntos_check_variadic");
}
