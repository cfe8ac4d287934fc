//! The Java binding compiles without a warning, agrees with the facts, and calls C and is called by it.

mod support;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::Folder;

/// The first JDK whose Foreign Function and Memory API is final.
const OLDEST: u32 = 22;

/// Folders in which JDKs are usually installed, each in one of its own.
const USUAL: &[&str] = &["/usr/lib/jvm", "/usr/java", "/opt/java", "/opt", "/Library/Java/JavaVirtualMachines"];

/// The folder of a JDK that is new enough; where CI runs, there must be one.
fn jdk() -> Option<PathBuf> {
    let found = candidates().into_iter().find(|home| version(home).is_some_and(|version| version >= OLDEST));
    if found.is_none() {
        assert!(std::env::var_os("CI").is_none(), "no JDK {OLDEST} or newer: install one, or name it with JAVA_HOME");
        eprintln!("skipped: no JDK {OLDEST} or newer in JAVA_HOME, on PATH or in {}", USUAL.join(", "));
    }
    found
}

fn candidates() -> Vec<PathBuf> {
    let mut homes: Vec<PathBuf> = std::env::var_os("JAVA_HOME").map(PathBuf::from).into_iter().collect();
    for folder in std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()) {
        let compiler = std::fs::canonicalize(folder.join(program("javac")));
        homes.extend(compiler.ok().and_then(|path| Some(path.parent()?.parent()?.to_owned())));
    }
    for folder in USUAL {
        let mut installed: Vec<PathBuf> =
            std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        installed.sort();
        homes.extend(installed.into_iter().flat_map(|path| [path.join("Contents/Home"), path]));
    }
    homes
}

/// The version that `javac` says it has: `javac 25.0.1`.
fn version(home: &Path) -> Option<u32> {
    let output = Command::new(home.join("bin").join(program("javac"))).arg("-version").output().ok()?;
    let said =
        String::from_utf8_lossy(if output.stdout.is_empty() { &output.stderr } else { &output.stdout }).into_owned();
    said.split_whitespace().nth(1)?.split(['.', '-']).next()?.parse().ok()
}

fn program(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// Every Java file below a folder, in order.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension() == Some(OsStr::new("java")) {
            found.push(path);
        }
    }
    found.sort();
}

/// Runs a program, and fails with what it said.
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?} ended with {}:\n{said}", output.status);
    said
}

/// Compiles strictly, documentation comments included, against what `classes` holds already.
fn compile(home: &Path, files: &[PathBuf], classes: &Path, out: &Path) {
    run(Command::new(home.join("bin").join(program("javac")))
        .args(["--release", &OLDEST.to_string(), "-encoding", "UTF-8"])
        .args(["-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-cp"])
        .arg(classes)
        .arg("-d")
        .arg(out)
        .args(files));
}

/// The golden text of everything that a description can say, as files.
fn every_construct(folder: &Folder) -> Vec<PathBuf> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/every_construct.java");
    let text = std::fs::read_to_string(golden).expect("the golden text is there");
    let mut files: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("// ").filter(|path| path.ends_with(".java")), files.last_mut()) {
            (Some(path), _) => files.push((path.to_owned(), String::new())),
            (None, Some((_, file))) => {
                file.push_str(line);
                file.push('\n');
            }
            (None, None) => panic!("the golden text begins with a path"),
        }
    }
    for (path, file) in &files {
        folder.write(path, file);
    }
    files.into_iter().map(|(path, _)| folder.path().join(path)).collect()
}

/// The example of the guide beside the binding.
fn readme(folder: &Folder) -> Vec<PathBuf> {
    let path = support::root().join("bindings/java/README.md");
    let text = std::fs::read_to_string(path).expect("the binding has a guide");
    let example = text.split("```java\n").nth(1).and_then(|rest| rest.split("```").next()).expect("it has an example");
    folder.write("Example.java", example);
    vec![folder.path().join("Example.java")]
}

#[test]
fn agrees_with_the_facts_and_calls_in_both_directions() {
    let Some(home) = jdk() else { return };
    let binding = support::root().join("bindings/java/src");
    let folder = Folder::new();
    let mut files = Vec::new();
    sources(&binding, &mut files);
    compile(&home, &files, folder.path(), folder.path());

    let other = Folder::new();
    let mut examples = every_construct(&other);
    examples.extend(readme(&other));
    sources(&support::root().join("examples"), &mut examples);
    compile(&home, &examples, folder.path(), other.path());

    let library = folder.path().join("libtables.so");
    run(Command::new("cc")
        .args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-pthread", "-I"])
        .arg(support::root().join("pntos-sys/include"))
        .arg(binding.join("test/c/tables.c"))
        .arg("-o")
        .arg(&library));
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts/layout-lp64.tsv");
    let said = run(Command::new(home.join("bin").join(program("java")))
        .current_dir(folder.path())
        .args(["--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp"])
        .arg(folder.path())
        .arg("pntos.test.Main")
        .args([&library, folder.path(), &facts]));
    assert!(said.contains(" passed, 0 failed"), "{said}");
    println!("{said}");
}
