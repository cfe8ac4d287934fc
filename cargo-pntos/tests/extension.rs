//! What `cargo pntos gen --extension` makes, as its vendor uses it: in a crate outside of this workspace.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{pntos, root};

/// A new folder with the vendor's own files.
fn vendor(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("extension").join(name);
    let _ = fs::remove_dir_all(&folder);
    copy(&root().join("cargo-pntos/tests/vendor"), &folder);
    let manifest = fs::read_to_string(folder.join("Cargo.toml.in")).unwrap();
    let manifest = manifest.replace("@root@", &root().display().to_string());
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The versions that are known to work are the toolkit's.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Runs a command to its end, which has to be a good one.
#[track_caller]
fn succeeds(command: &mut Command) -> String {
    let ended = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let (out, errors) = (String::from_utf8_lossy(&ended.stdout), String::from_utf8_lossy(&ended.stderr));
    assert!(ended.status.success(), "{command:?}: {}\n{out}{errors}", ended.status);
    out.into_owned()
}

#[track_caller]
fn generate(folder: &Path) {
    succeeds(pntos().current_dir(folder).args(["gen", "--extension", "description"]));
    succeeds(pntos().current_dir(folder).args(["gen", "--extension", "description", "--check"]));
}

#[test]
fn a_vendors_crate_has_the_same_messages_in_rust_and_in_c() {
    let folder = vendor("both");
    generate(&folder);

    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(&folder).args(["test", "--quiet", "--offline"]);
    // What is built outlives the crate, for the next time.
    cargo.env("CARGO_TARGET_DIR", folder.join("../target")).env("PNTOS", root()).env_remove("RUSTFLAGS");
    let out = succeeds(&mut cargo);

    assert!(out.contains("8 passed"), "{out}");
}

#[test]
fn a_vendors_codec_in_c_loses_no_memory_and_reads_none_that_is_not_there() {
    let folder = vendor("sanitized");
    generate(&folder);
    let toolkit = root();
    let mut sources = vec![folder.join("life.c")];
    for sub in [toolkit.join("bindings/c/src"), toolkit.join("bindings/c/generated"), folder.join("generated/c")] {
        let files = fs::read_dir(sub).unwrap().map(|entry| entry.unwrap().path());
        sources.extend(files.filter(|path| path.extension().is_some_and(|extension| extension == "c")));
    }
    let mut cc = Command::new("cc");
    cc.current_dir(&folder).args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-g", "-O1"]);
    cc.args(["-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-o", "life"]);
    for include in [toolkit.join("pntos-sys/include"), toolkit.join("bindings/c/src")] {
        cc.arg("-I").arg(include);
    }
    succeeds(cc.args(["-I", "generated/include", "-I", "generated/c"]).args(sources));

    let out = succeeds(Command::new(folder.join("life")).current_dir(&folder));

    assert!(out.contains("allocations failed one after the other"), "{out}");
}

#[test]
fn a_vendors_pages_lead_from_one_to_the_other() {
    let folder = vendor("pages");
    generate(&folder);
    let pages = folder.join("generated/reference");
    let mut unread = vec![pages.join("README.md")];
    let mut seen = Vec::new();

    while let Some(page) = unread.pop() {
        let text = fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
        for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let next = page.parent().unwrap().join(link);
            if !link.is_empty() && !seen.contains(&next.canonicalize().unwrap_or_default()) {
                seen.push(next.canonicalize().unwrap_or_else(|error| panic!("{}: `{link}`: {error}", page.display())));
                unread.push(next);
            }
        }
    }

    let names: Vec<String> = seen.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    for name in ["ZephyrWindProfile.md", "ZephyrHeartbeat.md", "ZephyrLayer.md", "messages.md", "ownership.md"] {
        assert!(names.iter().any(|known| known == name), "{name} is not among {names:?}");
    }
    // An enum that one struct uses is on the page of that struct.
    assert!(fs::read_to_string(pages.join("aspn23/ZephyrLayer.md")).unwrap().contains("\n## ZephyrQuality\n"));
}
