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

fn sources() -> Vec<PathBuf> {
    let folders = ["bindings/c/src", "bindings/c/generated"].map(|folder| support::root().join(folder));
    let entries = folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect("the sources are there"));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a folder can be read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "c"));
    paths.sort();
    paths
}

#[test]
fn every_source_compiles_strictly_with_little_of_a_c_library() {
    let library = Folder::new();
    library.write("stdlib.h", STDLIB);
    library.write("string.h", STRING);
    let units: Vec<_> = sources()
        .iter()
        .map(|path| {
            let name = path.file_name().expect("a source has a name").to_string_lossy().into_owned();
            (name, format!("#include \"{}\"\n", path.display()))
        })
        .collect();
    assert!(units.len() >= 14, "{} sources", units.len());
    let search = library.path().display().to_string();
    compile_everywhere(&units, &["-Wconversion", "-I", &search]);
}

#[test]
fn every_header_stands_alone_in_any_order() {
    let folder = support::root().join("bindings/c");
    let headers = [
        "src/aspn23_lcm.h",
        "generated/aspn23_lcm_structs.h",
        "src/aspn23_validation.h",
        "generated/aspn23_validation_structs.h",
        "src/aspn23_struct.h",
        "src/aspn23_real.h",
        "src/aspn23_text.h",
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
    compile_everywhere(&units, &[]);
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
