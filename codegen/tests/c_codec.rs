//! The C sources for vendors compile wherever the headers do, and define all that the ASPN headers declare.

mod support;

use std::path::PathBuf;
use std::process::Command;

use pntos_codegen::model::Item;
use support::{
    Folder,
    compilers::{compile_everywhere, include},
};

/// All that the sources ask of a C library.
const STDLIB: &str = "\
#include <stddef.h>
#ifdef __cplusplus
extern \"C\" {
#endif
void* malloc(size_t size);
void free(void* memory);
#ifdef __cplusplus
}
#endif
";
const STRING: &str = "\
#include <stddef.h>
#ifdef __cplusplus
extern \"C\" {
#endif
void* memchr(const void* memory, int character, size_t size);
void* memcpy(void* to, const void* from, size_t size);
void* memset(void* memory, int character, size_t size);
size_t strlen(const char* text);
#ifdef __cplusplus
}
#endif
";

/// What is made of the example of an extension.
const EXAMPLE: &str = "examples/acme-extension/generated";

fn sources() -> Vec<PathBuf> {
    files(&["bindings/c/src", "bindings/c/generated"], "c")
}

/// The files of folders with an ending.
fn files(folders: &[&str], ending: &str) -> Vec<PathBuf> {
    let folders: Vec<PathBuf> = folders.iter().map(|folder| support::root().join(folder)).collect();
    let entries = folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect("the sources are there"));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == ending));
    paths.sort();
    paths
}

/// Compiles sources strictly, with little of a C library and with headers in these folders.
fn compile_all(sources: &[PathBuf], folders: &[&str]) {
    let library = Folder::new();
    library.write("stdlib.h", STDLIB);
    library.write("string.h", STRING);
    let units: Vec<_> = sources
        .iter()
        .map(|path| {
            let name = path.file_name().expect("a source has a name").to_string_lossy().into_owned();
            (name, format!("#include \"{}\"\n", path.display()))
        })
        .collect();
    let folders = folders.iter().map(|folder| support::root().join(folder));
    let search: Vec<String> =
        folders.chain([library.path().to_owned()]).map(|folder| format!("-I{}", folder.display())).collect();
    let extra: Vec<&str> = ["-Wconversion"].into_iter().chain(search.iter().map(String::as_str)).collect();
    compile_everywhere(&units, &extra);
}

#[test]
fn every_source_compiles_strictly_with_little_of_a_c_library() {
    let sources = sources();
    assert!(sources.len() >= 14, "{} sources", sources.len());
    compile_all(&sources, &[]);
}

#[test]
fn what_is_made_for_an_extension_compiles_as_strictly() {
    let sources = files(&[&format!("{EXAMPLE}/c")], "c");
    assert_eq!(sources.len(), 4);
    compile_all(&sources, &["bindings/c/src", &format!("{EXAMPLE}/include")]);
}

#[test]
fn every_header_stands_alone_in_any_order() {
    let folder = support::root();
    let made = format!("{EXAMPLE}/c");
    let headers = [
        "bindings/c/src/aspn23_lcm.h",
        "bindings/c/generated/aspn23_lcm_structs.h",
        "bindings/c/src/aspn23_validation.h",
        "bindings/c/generated/aspn23_validation_structs.h",
        "bindings/c/src/aspn23_struct.h",
        "bindings/c/src/aspn23_real.h",
        "bindings/c/src/aspn23_text.h",
        "bindings/c/src/aspn23_extension.h",
        &format!("{made}/acme_lcm_structs.h"),
        &format!("{made}/acme_validation_structs.h"),
    ];
    let units: Vec<_> = headers
        .iter()
        .enumerate()
        .map(|(index, first)| {
            let all = [first].into_iter().chain(&headers);
            let includes: String = all.map(|name| format!("#include \"{}\"\n", folder.join(name).display())).collect();
            (format!("unit{index}.c"), format!("{includes}extern int unit;\n"))
        })
        .collect();
    let search =
        ["bindings/c/src", &format!("{EXAMPLE}/include")].map(|name| format!("-I{}", folder.join(name).display()));
    compile_everywhere(&units, &search.each_ref().map(String::as_str));
}

#[test]
fn every_function_that_the_aspn_headers_declare_is_defined() {
    let api = support::api();
    let functions: Vec<&str> = api
        .items()
        .filter_map(|item| match item {
            Item::Function(function) if function.name.starts_with("aspn23_") => Some(function.name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(functions.len(), 266);
    let addresses: String = functions.iter().map(|name| format!("    (Any){name},\n")).collect();
    let folder = Folder::new();
    folder.write(
        "all.c",
        &format!(
            "#include <aspn23/aspn.h>\ntypedef void (*Any)(void);\nconst Any all[] = {{\n{addresses}    0\n}};\n\
             int main(void) {{ return all[0] == 0; }}\n"
        ),
    );
    let run = Command::new("cc")
        .args(["-std=c89", "-pedantic", "-Wall", "-I"])
        .arg(include())
        .arg(folder.path().join("all.c"))
        .args(sources())
        .arg("-o")
        .arg(folder.path().join("all"))
        .output()
        .expect("a C compiler is there");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}
