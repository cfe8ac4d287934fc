//! What the command line takes and what it refuses, before any plugin is loaded.

mod support;

use std::fs;

use support::{Ended, folder, pntos, root};

fn run(arguments: &[&str]) -> Ended {
    pntos().args(arguments).output().unwrap().into()
}

/// An app file with this text, run.
fn run_app(name: &str, text: &str) -> Ended {
    let app = folder(name).join("app.toml");
    fs::write(&app, text).unwrap();
    run(&["run", app.to_str().unwrap()])
}

#[test]
fn help_explains_every_command() {
    let commands = ["run", "demo", "inspect", "compare", "check", "gen", "diff", "import", "explain"];

    run(&["--help"]).prints(&commands);

    for command in commands {
        run(&[command, "--help"]).prints(&["Usage: cargo pntos", command, "--help"]);
    }
}

#[test]
fn help_explains_every_option_of_a_run() {
    let options = ["--input", "--output", "--set", "--report", "--quiet", "--no-ledger", "--color"];

    run(&["run", "--help"]).prints(&options);
    run(&["demo", "--help"]).prints(&options);
}

#[test]
fn help_for_a_run_shows_an_app_file_that_is_well_formed() {
    let ended = run(&["run", "--help"]);

    let app: String = ended
        .out
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .map(|line| format!("{}\n", line.trim()))
        .collect();
    let app = &app[app.find("[[plugin]]").expect("an app file is shown")..];
    let ended = run_app("help-app", app);

    ended.complains(2, &["the plugin library cannot be read", "libmine.so"]);
    assert!(!ended.errors.contains("app.toml:"), "{}", ended.errors);
}

#[test]
fn an_installed_command_is_called_with_its_own_name_first() {
    run(&["pntos", "--version"]).prints(&["cargo pntos"]);
}

#[test]
fn an_unknown_command_or_option_is_a_mistake_in_usage() {
    run(&["drive"]).complains(2, &["error", "drive"]);
    run(&["run", "apps/fix_follower.toml", "--inptu", "x"]).complains(2, &["--inptu", "--input"]);
}

#[test]
fn a_missing_app_file_is_named() {
    run(&["run", "no-such-app.toml"]).complains(2, &["error: ", "no-such-app.toml", "help: "]);
}

#[test]
fn a_syntax_error_in_an_app_file_is_pointed_at() {
    run_app("app-syntax", "[controller]\npublish_period = = 1\n").complains(2, &["error: ", "app.toml:2:", "^"]);
}

#[test]
fn an_unknown_key_in_an_app_file_comes_with_a_suggestion() {
    let ended = run_app("app-key", "[controller]\npublish_perod = 1.0\n");

    ended.complains(2, &["publish_perod", "app.toml:2:1", "help: ", "`publish_period`"]);
}

#[test]
fn a_value_of_the_wrong_type_in_an_app_file_is_pointed_at() {
    run_app("app-type", "[controller]\npublish_period = \"often\"\n").complains(2, &["publish_period", "app.toml:2:"]);
}

#[test]
fn a_missing_library_is_named() {
    run_app("no-library", "[[plugin]]\nlibrary = \"./libnone.so\"\n").complains(2, &["error: ", "libnone.so"]);
}

#[test]
fn a_library_that_is_no_library_is_named() {
    let ended = run_app("text-library", "[[plugin]]\nlibrary = \"./app.toml\"\n");

    ended.complains(2, &["error: ", "app.toml", "ELF"]);
}

#[test]
fn a_malformed_setting_shows_what_one_looks_like() {
    for setting in ["lcm-log", "lcm-log.input", "input=x", ".input=x", "lcm-log.=x"] {
        run(&["run", "apps/fix_follower.toml", "--set", setting]).complains(2, &[setting, "help: ", "group.key=value"]);
    }
}

#[test]
fn a_setting_that_the_registry_cannot_hold_says_why() {
    let ended = run(&["run", "apps/fix_follower.toml", "--set", "lcm-log.channels=[1, \"two\"]"]);

    ended.complains(2, &["lcm-log.channels", "all strings or all numbers"]);
}

#[test]
fn an_app_with_a_plugin_in_c_says_what_to_install_without_a_compiler() {
    let app = root().join("apps/fix_follower.toml");
    let ended: Ended = pntos().arg("run").arg(app).env("CC", "/no/such/cc").output().unwrap().into();

    ended.complains(1, &["`/no/such/cc`", "fix_follower.c", "help: ", "CC"]);
}

#[test]
fn commands_for_the_project_say_so_outside_of_it() {
    for command in ["demo", "gen"] {
        let ended: Ended = pntos().arg(command).current_dir("/").output().unwrap().into();
        ended.complains(2, &["error: ", "help: "]);
    }
}

#[test]
fn a_log_is_inspected_as_a_table_and_as_json() {
    let log = "datasets/drive-5min.lcmlog";

    run(&["inspect", log]).prints(&["/sensor/vn-100/imu", "ASPN_MEASUREMENT_IMU", "30001", "100.0"]);

    let ended = run(&["inspect", log, "--json"]);
    ended.prints(&[]);
    let report: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    let channels = report["input"]["channels"].as_array().unwrap();
    let messages: u64 = channels.iter().map(|channel| channel["messages"].as_u64().unwrap()).sum();
    assert_eq!(messages, 34_564);
}

#[test]
fn a_missing_log_cannot_be_inspected() {
    run(&["inspect", "no-such.lcmlog"]).complains(2, &["error: ", "no-such.lcmlog"]);
}

#[test]
fn a_file_that_holds_no_event_is_no_log_to_inspect() {
    run(&["inspect", "README.md"]).complains(2, &["error: ", "`README.md`", "no LCM event", "help: "]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_complaint_that_cannot_be_written_does_not_change_the_exit_status() {
    let full = fs::File::options().write(true).open("/dev/full").unwrap();

    let status = pntos().args(["run", "no-such-app.toml"]).stderr(full).status().unwrap();

    assert_eq!(status.code(), Some(2));
}

#[test]
fn every_error_code_has_a_page_and_no_other_has() {
    run(&["explain", "P0012"]).prints(&["P0012"]);
    run(&["explain", "p0012"]).prints(&["P0012"]);
    run(&["explain", "P9999"]).complains(2, &["P9999", "help: ", "P0001"]);
}

#[test]
fn a_stage_of_the_generator_is_printed() {
    run(&["gen", "--print", "layout", "PntosMessage"]).prints(&["PntosMessage", "source_identifier"]);
    run(&["gen", "--print", "layout", "PntosMesage"]).complains(2, &["PntosMesage", "PntosMessage"]);
    run(&["gen", "--print", "soup"]).complains(2, &["soup", "layout"]);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut child = pntos().args(["gen", "--print", "headers"]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());

    assert!(child.wait().unwrap().success());
}

#[test]
fn colours_come_only_when_asked_for() {
    let bare = run(&["run", "no-such-app.toml"]);
    let coloured = run(&["run", "no-such-app.toml", "--color", "always"]);

    assert!(!bare.errors.contains('\x1b'));
    assert!(coloured.errors.contains('\x1b'));
}
