//! The plugins of the smallest app are good plugins: the checker has nothing to say about them.

mod support;

use support::{Ended, folder, pntos, root};

#[test]
fn the_checker_finds_nothing_in_the_plugins_of_the_smallest_app() {
    let output = folder("smallest-app").join("out.lcmlog");
    let demo: Ended = pntos().args(["demo", "--quiet", "--output"]).arg(&output).output().unwrap().into();
    demo.prints(&[]);
    let app = root().join("apps/fix_follower.toml");
    let smallest: Ended =
        pntos().arg("run").arg(app).args(["--quiet", "--output"]).arg(output).output().unwrap().into();
    smallest.prints(&[]);
    let libraries = ["liblcm_log.so", "libstandard_registry.so", "libstandard_logging.so", "libfix_follower.so"];
    let recording = root().join("datasets/drive-5min.lcmlog");

    let checked: Ended = pntos()
        .arg("check")
        .args(libraries.map(|library| root().join("target/pntos-demo/plugins").join(library)))
        .arg("--deny-warnings")
        .args(["--set", &format!("lcm-log.input={}", recording.display())])
        .output()
        .unwrap()
        .into();

    checked.prints(&libraries);
    assert_eq!(checked.out.matches("no findings").count(), libraries.len(), "{}", checked.out);
}
