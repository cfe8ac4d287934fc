//! The plugins of the smallest app are good plugins: the checker has nothing to say about them.

mod support;

use support::{Ended, build, folder, pntos, root};

#[test]
fn the_checker_finds_nothing_in_the_plugins_of_the_smallest_app() {
    let output = folder("smallest-app").join("out.lcmlog");
    let app = root().join("apps/fix_follower.toml");
    let run: Ended = pntos().arg("run").arg(app).args(["--quiet", "--output"]).arg(output).output().unwrap().into();
    run.prints(&[]);
    let target = build(&["lcm-log", "standard-registry", "standard-logging"]);
    let built = target.join(if cfg!(debug_assertions) { "debug" } else { "release" });
    let libraries = ["liblcm_log.so", "libstandard_registry.so", "libstandard_logging.so", "libfix_follower.so"];
    let [log, registry, logging, _] = libraries.map(|library| built.join(library));
    let recording = root().join("datasets/drive-5min.lcmlog");

    let checked: Ended = pntos()
        .arg("check")
        .args([log, registry, logging, target.join("c-plugins/libfix_follower.so")])
        .arg("--deny-warnings")
        .args(["--set", &format!("lcm-log.input={}", recording.display())])
        .output()
        .unwrap()
        .into();

    checked.prints(&libraries);
    assert_eq!(checked.out.matches("no findings").count(), libraries.len(), "{}", checked.out);
}
