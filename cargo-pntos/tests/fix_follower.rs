//! The C plugin's own tests, with the compiler that the demo would use.

use std::env;
use std::path::Path;
use std::process::Command;

#[test]
fn the_c_plugin_compiles_without_a_warning_and_passes_its_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let plugin = root.join("plugins/fix-follower-c");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("test_fix_follower");
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let mut words = compiler.split_whitespace();

    let compiled = Command::new(words.next().unwrap())
        .args(words)
        .args(["-std=c89", "-pedantic", "-Wall", "-Wextra", "-Werror", "-g", "-I"])
        .arg(root.join("pntos-sys/include"))
        .args([plugin.join("test_fix_follower.c"), plugin.join("fix_follower.c")])
        .args(["-lm", "-o"])
        .arg(&program)
        .output()
        .unwrap();
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));

    let tested = Command::new(&program).output().unwrap();
    assert!(tested.status.success(), "{}", String::from_utf8_lossy(&tested.stdout));
}
