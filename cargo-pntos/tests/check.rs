//! `cargo pntos check` as a user meets it: what it prints, how it ends, what it refuses.

mod support;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use support::{Ended, folder, pntos, root};

fn check(library: &Path, arguments: &[&str]) -> Ended {
    pntos().arg("check").arg(library).args(arguments).output().unwrap().into()
}

/// The library of a rogue of the gallery, compiled into `folder`.
fn rogue(folder: &Path, name: &str) -> PathBuf {
    compile(folder, name, &root().join("tests/rogues").join(name).with_extension("c"))
}

/// The library of a plugin without a fault.
fn good(folder: &Path) -> PathBuf {
    let source = folder.join("good.c");
    fs::write(&source, "#include \"rogue.h\"\nstatic void misbehave(void) {}\nROGUE\n").unwrap();
    compile(folder, "good", &source)
}

fn compile(folder: &Path, name: &str, source: &Path) -> PathBuf {
    let library = folder.join(name).with_extension("so");
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let mut words = compiler.split_whitespace();
    let compiled = Command::new(words.next().unwrap())
        .args(words)
        .args(["-fPIC", "-shared", "-pthread", "-I"])
        .arg(root().join("pntos-sys/include"))
        .arg("-I")
        .arg(root().join("tests/rogues"))
        .arg(source)
        .args(["-lm", "-o"])
        .arg(&library)
        .output()
        .unwrap();
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    library
}

#[test]
fn a_plugin_without_a_fault_ends_with_0() {
    let library = good(&folder("check-good"));

    check(&library, &["--skip", "endurance"]).prints(&[
        "plugin `rogue`, utility",
        "pass life::init_and_shutdown",
        "no findings",
    ]);
}

#[test]
fn a_finding_names_rule_slot_page_and_repair_and_ends_with_1() {
    let library = rogue(&folder("check-text"), "c0007-null-slot");

    let ended = check(&library, &[]);

    assert_eq!(ended.status, Some(1), "{}{}", ended.out, ended.errors);
    for part in [
        "FAIL loading::library: C0007",
        "error[C0007]: a slot that must be filled is NULL",
        "c0007-null-slot.so, `PntosTransportPlugin.stop_listening`",
        "book/src/reference/pntos/PntosTransportPlugin.md#stop_listening",
        "help: ",
        "cargo pntos explain C0007",
        "1 error in 1 test",
    ] {
        assert!(ended.out.contains(part), "`{part}` is not in:\n{}", ended.out);
    }
}

#[test]
fn a_crash_is_a_verdict_with_signal_function_and_slot() {
    let library = rogue(&folder("check-crash"), "c0020-crash-in-init");

    let ended = check(&library, &["--test", "life::init_and_shutdown"]);

    assert_eq!(ended.status, Some(1));
    for part in ["error[C0020]", "`PntosCommonPlugin.init_plugin`", "SIGSEGV", "c0020-crash-in-init.so+0x"] {
        assert!(ended.out.contains(part), "`{part}` is not in:\n{}", ended.out);
    }
}

#[test]
fn a_hang_is_ended_at_the_time_limit() {
    let library = rogue(&folder("check-hang"), "c0021-hang-in-shutdown");

    let ended = check(&library, &["--test", "life::init_and_shutdown", "--time-limit", "0.5"]);

    assert_eq!(ended.status, Some(1));
    for part in ["error[C0021]", "`PntosCommonPlugin.shutdown_plugin`", "after 0.5 s"] {
        assert!(ended.out.contains(part), "`{part}` is not in:\n{}", ended.out);
    }
}

#[test]
fn an_interrupted_check_leaves_no_files_behind() {
    let folder = folder("check-interrupted");
    let library = rogue(&folder, "c0021-hang-in-shutdown");
    let temporary = folder.join("temporary");
    fs::create_dir(&temporary).unwrap();
    let left = || fs::read_dir(&temporary).unwrap().count();

    let mut command = pntos();
    command.arg("check").arg(&library).args(["--test", "life::init_and_shutdown"]).env("TMPDIR", &temporary);
    let mut check = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while left() == 0 {
        assert_eq!(check.try_wait().unwrap(), None, "it ended before it was interrupted");
        thread::sleep(Duration::from_millis(5));
    }
    assert!(Command::new("kill").args(["-INT", &check.id().to_string()]).status().unwrap().success());

    assert_eq!(check.wait().unwrap().code(), Some(130));
    assert_eq!(left(), 0);
}

#[test]
fn what_the_plugin_prints_is_shown_with_its_finding_and_only_then() {
    let folder = folder("check-output");
    let with = |name: &str, fault: &str| {
        let source = folder.join(name).with_extension("c");
        let text = format!(
            "#include \"rogue.h\"\n#include <stdio.h>\nstatic void start(PntosCommonPlugin *self, char *at, PntosMediator *given)\n\
             {{ init_plugin(self, at, given); fprintf(stderr, \"nearly there\\n\"); {fault} }}\n\
             static void misbehave(void) {{ plugin.init_plugin = start; }}\nROGUE\n"
        );
        fs::write(&source, text).unwrap();
        check(&compile(&folder, name, &source), &["--test", "life::init_and_shutdown"])
    };

    assert!(!with("quiet", "").out.contains("nearly there"));
    let failed = with("loud", "abort();");
    assert!(failed.out.contains("| nearly there") && failed.out.contains("SIGABRT"), "{}", failed.out);
}

#[test]
fn a_library_whose_path_is_not_utf_8_is_refused_with_what_to_do() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let library = folder("check-not-utf-8").join(OsStr::from_bytes(b"plugin-\xff.so"));
    fs::write(&library, "").unwrap();

    check(&library, &[]).complains(2, &["has a name that is not UTF-8", "help: copy it"]);
}

#[test]
fn warnings_end_with_0_unless_they_are_denied() {
    let library = rogue(&folder("check-warning"), "c0026-prints");
    let only = ["--test", "life::standard_output"];

    let allowed = check(&library, &only);
    let denied = check(&library, &[&only[..], &["--deny-warnings"]].concat());

    allowed.prints(&["warn life::standard_output: C0026", "warning[C0026]", "1 warning"]);
    assert_eq!(denied.status, Some(1));
}

#[test]
fn json_has_everything_that_the_text_has() {
    let library = rogue(&folder("check-json"), "c0007-null-slot");

    let ended = check(&library, &["--format", "json"]);

    assert_eq!(ended.status, Some(1));
    let report: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!(report["schema_version"], 1);
    let library = &report["libraries"][0];
    assert_eq!((library["errors"].as_u64(), library["warnings"].as_u64()), (Some(1), Some(0)));
    let finding = &library["findings"][0];
    assert_eq!(finding["rule"], "C0007");
    assert_eq!(finding["slot"], "PntosTransportPlugin.stop_listening");
    assert_eq!(finding["found_by"][0], "loading::library");
    assert!(finding["help"].as_str().is_some_and(|help| !help.is_empty()));
    assert_eq!(library["tests"][0]["verdict"], "failed");
}

#[test]
fn junit_counts_failures_and_goes_to_a_file() {
    let folder = folder("check-junit");
    let library = rogue(&folder, "c0007-null-slot");
    let file = folder.join("report.xml");

    let ended = check(&library, &["--format", "junit", "--output", file.to_str().unwrap()]);

    assert_eq!(ended.status, Some(1));
    assert!(ended.out.contains("1 error in"), "{}", ended.out);
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("failures=\"1\" errors=\"0\""), "{text}");
    assert!(text.contains("<failure type=\"C0007\""), "{text}");
}

#[test]
fn what_is_no_library_cannot_be_judged() {
    let folder = folder("check-unjudged");
    let text = folder.join("text.so");
    fs::write(&text, "not a library").unwrap();

    for (library, why) in [(folder.join("absent.so"), "there is no such file"), (text, "not those of an ELF file")] {
        let ended = check(&library, &[]);
        assert_eq!(ended.status, Some(2), "{}", ended.out);
        assert!(ended.out.contains(why) && ended.out.contains("cannot be judged"), "{}", ended.out);
    }
}

#[test]
fn junit_has_a_case_for_a_library_that_cannot_be_judged() {
    let ended = check(&folder("check-junit-unjudged").join("absent.so"), &["--format", "junit"]);

    assert_eq!(ended.status, Some(2));
    assert!(ended.out.contains("tests=\"1\" failures=\"0\" errors=\"1\""), "{}", ended.out);
    assert!(ended.out.contains("<error message=\"error: the plugin library cannot be read\">"), "{}", ended.out);
}

#[test]
fn a_test_or_a_plugin_that_does_not_exist_is_refused() {
    let library = good(&folder("check-unknown"));

    check(&library, &["--test", "lfie"]).complains(2, &["no test has `lfie`", "--list"]);
    check(&library, &["--plugin", "rouge", "--test", "life::made"]).complains(2, &["`rouge`", "`rogue`"]);
    check(&library, &["--time-limit", "0"]).complains(2, &["--time-limit 0"]);
}

#[test]
fn the_list_names_every_test_and_takes_filters() {
    let all: Ended = pntos().args(["check", "--list"]).output().unwrap().into();
    let some: Ended =
        pntos().args(["check", "--list", "--test", "threads::", "--skip", "elsewhere"]).output().unwrap().into();

    all.prints(&["loading::library", "life::init_and_shutdown", "endurance::memory"]);
    some.prints(&["threads::one_after_another"]);
    assert!(!some.out.contains("life::") && !some.out.contains("elsewhere"), "{}", some.out);
}

#[test]
fn tests_in_process_find_the_same() {
    let folder = folder("check-in-process");
    let only = ["--in-process", "--test", "life::"];

    check(&good(&folder), &only).prints(&["pass life::init_and_shutdown", "no findings"]);
    let ended = check(&rogue(&folder, "c0010-changing-identifier"), &only);

    assert!(ended.out.contains("error[C0010]"), "{}", ended.out);
}

#[test]
fn a_setting_reaches_the_registry_of_the_plugin() {
    let folder = folder("check-setting");
    let source = folder.join("picky.c");
    fs::write(
        &source,
        "#include \"rogue.h\"\nstatic void start(PntosCommonPlugin *self, char *at, PntosMediator *given)\n\
         { PntosKeyValueStore *group = given->registry->batch_start(given->registry, \"rogue\");\n\
         bool is_there = group->has_key(group, \"needed\");\n\
         group->batch_end(group); release(group); init_plugin(self, at, given);\n\
         if (!is_there) exit(1); }\n\
         static void misbehave(void) { plugin.init_plugin = start; }\nROGUE\n",
    )
    .unwrap();
    let library = compile(&folder, "picky", &source);
    let only = ["--test", "life::init_and_shutdown"];

    let without = check(&library, &only);
    let with = check(&library, &[&only[..], &["--set", "rogue.needed=1"]].concat());

    assert!(without.out.contains("error[C0022]"), "{}", without.out);
    with.prints(&["no findings"]);
}

#[test]
fn a_leak_of_a_configured_value_is_found_without_a_configuration() {
    let folder = folder("check-configured");
    let source = folder.join("careless.c");
    fs::write(
        &source,
        "#include \"rogue.h\"\nstatic void start(PntosCommonPlugin *self, char *at, PntosMediator *given)\n\
         { PntosKeyValueStore *group = given->registry->batch_start(given->registry, \"rogue\");\n\
         if (group->has_key(group, \"name\")) group->get_str(group, \"name\");\n\
         group->batch_end(group); release(group); init_plugin(self, at, given); }\n\
         static void misbehave(void) { plugin.init_plugin = start; }\nROGUE\n",
    )
    .unwrap();
    let library = compile(&folder, "careless", &source);

    check(&library, &["--test", "life::at_work"]).prints(&["no findings"]);
    let configured = check(&library, &["--test", "life::configured"]);

    assert!(configured.out.contains("PntosKeyValueStore.get_str"), "{}", configured.out);
    assert_eq!(configured.status, Some(1));
}

#[test]
fn every_rule_has_a_page_with_wrong_and_right_code() {
    for rule in pntos_check::rule::all() {
        let ended: Ended = pntos().args(["explain", &rule.code.to_lowercase()]).output().unwrap().into();
        let heading = format!("# {}: {}", rule.code, rule.title);
        ended.prints(&[&heading, "Wrong:\n\n```c\n", "Right:\n\n```c\n"]);
    }
}

#[test]
fn rules_are_in_the_order_of_their_codes_and_said_once() {
    let codes: Vec<&str> = pntos_check::rule::all().map(|rule| rule.code).collect();

    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
}
