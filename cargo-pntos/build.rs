//! Makes the description of pntOS a part of the command: extensions need it where there is no clone of this project.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn main() {
    if env::var_os("CARGO_FEATURE_DESCRIPTION").is_none() {
        println!("cargo::rerun-if-changed=build.rs");
        return;
    }
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets this for build scripts");
    let folder = Path::new(&here).parent().expect("the crate is a folder of the project").join("api-spec");
    let manifest = fs::read_to_string(folder.join("api.toml")).expect("the project describes an API");
    let sources = manifest.lines().filter_map(|line| line.strip_prefix("source = \"")?.strip_suffix('"'));
    let mut list = String::from("pub const FILES: &[(&str, &str)] = &[\n");
    for name in std::iter::once("api.toml").chain(sources) {
        let path = folder.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        writeln!(list, "    ({name:?}, include_str!({path:?})),").expect("a string takes any text");
    }
    list.push_str("];\n");
    let out = env::var("OUT_DIR").expect("cargo sets this for build scripts");
    fs::write(Path::new(&out).join("description.rs"), list).expect("cargo's own folder can be written");
}
