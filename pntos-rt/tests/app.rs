//! App files: what they say, and what is said about a wrong one.

use std::path::{Path, PathBuf};

use pntos_rt::{
    App, Overrides, Setting,
    app::{ControllerOptions, Group, PluginEntry, StreamMode, StreamRule, Value},
};

fn parse(text: &str) -> Result<App, String> {
    App::parse(text, "apps/app.toml", &Overrides::default()).map_err(|problems| problems.to_string())
}

fn problem(text: &str) -> String {
    parse(text).expect_err("a wrong app file")
}

#[test]
fn reads_every_key() {
    let app = parse(
        r#"
[[plugin]]
library = "standard_registry"
[[plugin]]
library = "../libgnss.so"
identifier = "gnss-serial"
resources = "/var/lib/gnss"
worker = "input"
[controller]
publish_period = 0.5
solution_channel = "/solution"
filter_description = "BEST"
buffer_length = 1
queue = 16
workers = ["input", "filter"]
shutdown_when_done = false
[streams]
default = "immediate"
fixed = true
[[streams.rule]]
type = "ASPN_MEASUREMENT_POSITION"
source = "/gnss"
mode = "sequenced"
[[streams.rule]]
type = 0xC001
mode = "immediate"
[registry."gnss-serial"]
rate = 10
on = true
sigma = 1.5
name = "left"
names = ["a", "b"]
sigmas = [1, 2.5]
[report]
solution_channel = "/solution"
reference_channel = "/reference"
"#,
    )
    .expect("a right app file");
    assert_eq!(
        app.plugins,
        [
            PluginEntry { library: "standard_registry".into(), ..PluginEntry::default() },
            PluginEntry {
                library: "../libgnss.so".into(),
                identifier: Some("gnss-serial".into()),
                resources: Some("/var/lib/gnss".into()),
                worker: Some("input".into()),
            },
        ]
    );
    assert_eq!(
        app.controller,
        ControllerOptions {
            publish_period: Some(500_000_000),
            solution_channel: Some("/solution".into()),
            filter_description: Some("BEST".into()),
            buffer_length: 1_000_000_000,
            queue: 16,
            workers: vec!["input".into(), "filter".into()],
            shutdown_when_done: false,
        }
    );
    assert_eq!((app.streams.default, app.streams.fixed), (StreamMode::Immediate, true));
    assert_eq!(
        app.streams.rules,
        [
            StreamRule { message_type: 35, source: Some("/gnss".into()), mode: StreamMode::Sequenced },
            StreamRule { message_type: 0xC001, source: None, mode: StreamMode::Immediate },
        ]
    );
    let mut values = app.registry[0].values.clone();
    values.sort_by(|a, b| a.0.cmp(&b.0));
    let value = |key: &str, value| (key.to_owned(), value);
    assert_eq!(
        values,
        [
            value("name", Value::Str("left".into())),
            value("names", Value::StrArray(vec!["a".into(), "b".into()])),
            value("on", Value::Bool(true)),
            value("rate", Value::Int(10)),
            value("sigma", Value::Double(1.5)),
            value("sigmas", Value::DoubleArray(vec![1.0, 2.5])),
        ]
    );
    assert_eq!(app.report.reference_channel.as_deref(), Some("/reference"));
}

#[test]
fn a_plugin_on_a_worker_that_there_is_not_is_told_which_there_is() {
    let app = |worker: &str| {
        format!("[[plugin]]\nlibrary = \"lcm_log\"\nworker = \"{worker}\"\n[controller]\nworkers = [\"input\"]")
    };
    let misspelt = problem(&app("imput"));
    assert!(misspelt.contains("there is no worker `imput`"), "{misspelt}");
    assert!(misspelt.contains("apps/app.toml:3:10") && misspelt.contains("did you mean `input`?"), "{misspelt}");
    let unknown = problem(&app("estimation"));
    assert!(unknown.contains("add it to `workers` in `[controller]`"), "{unknown}");
}

#[test]
fn an_empty_file_has_the_documented_defaults() {
    let app = parse("").expect("an empty app file");
    assert_eq!(app.controller.buffer_length, 2_000_000_000);
    assert!(app.controller.shutdown_when_done);
    assert_eq!(app.streams.default, StreamMode::Sequenced);
}

#[test]
fn a_path_value_starts_at_the_file() {
    let app = parse("[registry.log]\ninput = { path = \"../drive.lcmlog\" }").expect("a right app file");
    let Value::Str(path) = &app.registry[0].values[0].1 else { panic!("{:?}", app.registry) };
    assert!(Path::new(path).is_absolute() && path.ends_with("apps/../drive.lcmlog"), "{path}");
}

#[test]
fn points_at_a_syntax_error() {
    assert_eq!(
        problem("[controller]\nqueue = = 3"),
        "error: extra `=`, expected nothing\n --> apps/app.toml:2:9\n  |\n2 | queue = = 3\n  |         ^\n   = the app file is not \
         well-formed TOML"
    );
}

#[test]
fn a_file_that_is_no_toml_is_not_complained_about_line_by_line() {
    let prose = "This is a letter, and not an app file.\n".repeat(50);
    let told = parse(&prose).expect_err("prose is not TOML").to_string();
    assert_eq!(told.matches("error: ").count(), 8, "{told}");
}

#[test]
fn suggests_the_key_that_was_meant() {
    assert_eq!(
        problem("[controller]\npublish_perod = 1.0"),
        "error: `publish_perod` is not a key of `[controller]`\n --> apps/app.toml:2:1\n  |\n2 | publish_perod = 1.0\n  | \
         ^^^^^^^^^^^^^\nhelp: did you mean `publish_period`?"
    );
}

#[test]
fn lists_the_keys_when_none_is_near() {
    let problem = problem("[report]\ncolour = \"red\"");
    assert!(problem.ends_with("help: `[report]` has `solution_channel` and `reference_channel`"), "{problem}");
}

#[test]
fn says_what_a_value_is_and_what_it_has_to_be() {
    for (text, what) in [
        ("plugin = 3", "`plugin` is the integer 3, but has to be an array of tables: write `[[plugin]]`"),
        ("controller = 3", "`controller` is the integer 3, but has to be a table: write `[controller]`"),
        ("[[plugin]]\nlibrary = 1", "`library` is the integer 1, but has to be a string"),
        ("[[plugin]]\nlibrary = \"\"", "`library` is empty"),
        ("[[plugin]]\nidentifier = \"x\"", "`library` is missing in this `[[plugin]]`"),
        ("[controller]\nqueue = 0", "`queue` is the integer 0, but has to be a whole number from 1 to 1000000"),
        ("[controller]\nworkers = [\"a\", 1]", "`workers` is an array, but has to be an array of strings"),
        ("[controller]\nqueue = 1.5", "`queue` is the number 1.5"),
        ("[controller]\npublish_period = 0", "has to be a number of seconds, more than 0"),
        ("[controller]\npublish_period = nan", "has to be a number of seconds"),
        ("[controller]\nbuffer_length = -1", "a number of seconds, 0 or more"),
        (
            "[controller]\nshutdown_when_done = \"yes\"",
            "`shutdown_when_done` is a string, but has to be `true` or `false`",
        ),
        ("[streams]\ndefault = \"later\"", "`later` is not a stream mode"),
        (
            "[[streams.rule]]\ntype = \"ASPN_MEASUREMENT_IMV\"\nmode = \"immediate\"",
            "did you mean `ASPN_MEASUREMENT_IMU`?",
        ),
        ("[[streams.rule]]\ntype = 35", "`mode` is missing"),
        ("[registry]\nrate = 1", "`rate` is a value outside of any registry group"),
        ("[registry.a]\nwhen = 2026-01-01", "the registry cannot hold the value of `when`"),
        ("[registry.a]\nlist = []", "arrays have at least one element"),
        ("[registry.a]\nlist = [1, \"b\"]", "all strings or all numbers"),
        ("[registry.a]\nlist = [{ b = 1 }]", "an array is all strings or all numbers"),
        ("[registry.a.b]\nx = 1\n[registry.\"a/b\"]\nx = 2", "`x` is in the registry group `a/b` twice"),
        ("[registry.\"a/\"]\nx = 1", "a registry group needs a name"),
        ("[registry.a.\"\"]\nx = 1", "a registry group needs a name"),
        ("[registry.a]\ntext = \"a\\u0000b\"", "C strings, which end at a NUL"),
        ("[registry.a]\nbig = 99999999999999999999", "64 bits"),
    ] {
        let problem = problem(text);
        assert!(problem.contains(what), "{text:?} gave {problem}");
    }
}

#[test]
fn reports_every_problem_in_the_order_of_the_file() {
    let problem = problem("[controller]\nqueue = 0\ncolour = 1\n[streams]\ndefault = \"later\"");
    let places: Vec<_> = ["2:9", "3:1", "5:11"].iter().map(|place| problem.find(place).expect("a place")).collect();
    assert!(places.is_sorted(), "{problem}");
}

#[test]
fn says_that_a_file_is_missing_or_not_text() {
    let missing = App::load("/nowhere/app.toml", &Overrides::default()).expect_err("no file").to_string();
    assert!(missing.contains("/nowhere/app.toml") && missing.contains("cannot be read"), "{missing}");
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("binary.toml");
    std::fs::write(&path, b"[controller]\n\xff").expect("a writable folder");
    let binary = App::load(&path, &Overrides::default()).expect_err("not text").to_string();
    assert!(binary.contains("byte 13 is not UTF-8"), "{binary}");
}

#[test]
fn a_setting_replaces_a_value_and_may_add_a_group() {
    let set = |text: &str| text.parse::<Setting>().expect("a setting");
    let overrides = Overrides {
        set: vec![set("a.b/c.key=2"), set("log.input=some text"), set("log.rate=[1, 2]"), set("log.rate=[3.5]")],
        ..Overrides::default()
    };
    let app = App::parse("[registry.log]\ninput = \"x\"", "app.toml", &overrides).expect("an app");
    assert_eq!(
        app.registry,
        [
            Group {
                name: "log".into(),
                values: vec![
                    ("input".into(), Value::Str("some text".into())),
                    ("rate".into(), Value::DoubleArray(vec![3.5])),
                ],
            },
            Group { name: "a.b/c".into(), values: vec![("key".into(), Value::Int(2))] },
        ]
    );
}

#[test]
fn says_what_is_wrong_with_a_setting() {
    for (text, why) in [
        ("log.input", "there is no `=` in it"),
        ("input=1", "there is no `.` between group and key"),
        (".input=1", "group and key may not be empty"),
        ("log.=1", "group and key may not be empty"),
        ("log.when=2026-01-01", "write the date as a string"),
    ] {
        let problem = text.parse::<Setting>().expect_err("a malformed setting").to_string();
        assert!(problem.contains(why) && problem.contains(text.split('=').next().expect("a name")), "{problem}");
    }
}

#[test]
fn takes_tables_within_groups_for_groups() {
    let app = parse(
        r#"
[registry.block.pinson15]
model = "pinson15"
imu = "imu/vn-100"
[registry.imu]
count = 1
[registry.imu.vn-100]
tau = [300, 3e2, 300]
[registry."block/pinson15"]
sigma = 2
[registry.a.log]
path = "a name, not a place"
[registry.b]
log = { path = "drive.lcmlog" }
deep = { er = { x = true } }
"#,
    )
    .expect("a right app file");
    let value = |group: &str, key: &str| {
        let group = app.registry.iter().find(|known| known.name == group)?;
        group.values.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone())
    };
    assert_eq!(value("block/pinson15", "model"), Some(Value::Str("pinson15".to_owned())));
    assert_eq!(value("block/pinson15", "sigma"), Some(Value::Int(2)));
    assert_eq!(value("imu", "count"), Some(Value::Int(1)));
    assert_eq!(value("imu/vn-100", "tau"), Some(Value::DoubleArray(vec![300.0; 3])));
    assert_eq!(value("a/log", "path"), Some(Value::Str("a name, not a place".to_owned())));
    assert!(matches!(value("b", "log"), Some(Value::Str(path)) if path.ends_with("drive.lcmlog")));
    assert_eq!(value("b/deep/er", "x"), Some(Value::Bool(true)));
    let names: Vec<&str> = app.registry.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names.iter().filter(|name| **name == "block/pinson15").count(), 1);
    assert!(!names.contains(&"block") && !names.contains(&"a") && !names.contains(&"b/deep"), "{names:?}");
}
