//! Lets the tests link plugins of several libraries: each library exports the same symbol, for loaders, which nobody in a
//! program looks up. `-z muldefs` is for linkers of ELF; others have options of their own for it.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo::rustc-link-arg-tests=-Wl,-z,muldefs");
    }
}
