//! The plugins that navigation is made of are good plugins: the checker has nothing to say about them.

mod support;

use std::process::Command;

use support::{Ended, folder, pntos, root};

/// Their packages.
const PACKAGES: [&str; 1] = ["standard-preprocessors"];

#[test]
fn the_checker_finds_nothing_in_the_plugins_of_navigation() {
    let target = folder("navigation-plugins");
    let packages = PACKAGES.iter().flat_map(|package| ["--package", package]);
    let build = Command::new(env!("CARGO"))
        .current_dir(root())
        .args(["build", "--quiet", "--target-dir"])
        .arg(&target)
        .args(packages)
        .status()
        .unwrap();
    assert!(build.success());
    let libraries = PACKAGES.map(|package| format!("lib{}.so", package.replace('-', "_")));

    let checked: Ended = pntos()
        .arg("check")
        .args(libraries.each_ref().map(|library| target.join("debug").join(library)))
        .arg("--deny-warnings")
        .output()
        .unwrap()
        .into();

    checked.prints(&libraries.each_ref().map(String::as_str));
    assert_eq!(checked.out.matches("no findings").count(), libraries.len(), "{}", checked.out);
}
