//! Every change between two descriptions has a rule, and every rule a page whose example is judged as the page says.

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use pntos_codegen::diff::{Break, Change, Difference, Options, Rule, Side, Silence, Verdict, compare, json, text};
use pntos_codegen::model::Api;

fn described(text: &str) -> Api {
    let folder = support::description("first.rs", &format!("//! A file.\n\n{text}"));
    match pntos_codegen::load(&folder.path().join("api-spec")) {
        Ok(api) => api,
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

fn options() -> Options {
    Options { docs: true, only: Vec::new() }
}

fn side(text: &str) -> Side {
    Side::description("test", described(text))
}

fn diff(before: &str, after: &str) -> Difference {
    compare(&side(before), &side(after), options())
}

fn rules(difference: &Difference) -> Vec<Rule> {
    difference.changes.iter().map(|change| change.rule).collect()
}

fn only(difference: &Difference) -> &Change {
    match &difference.changes[..] {
        [change] => change,
        other => panic!("one change was expected: {other:#?}"),
    }
}

/// The two descriptions that a page shows.
fn example(rule: Rule) -> (&'static str, &'static str) {
    let mut blocks = rule.page().split("```rust\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    match (blocks.next(), blocks.next(), blocks.next()) {
        (Some(before), Some(after), None) => (before, after),
        _ => panic!("the page of {} does not show two descriptions", rule.code()),
    }
}

/// What a page's example meets besides its own rule.
fn companions(rule: Rule) -> &'static [Rule] {
    match rule {
        Rule::EmbeddedLayoutChanged => &[Rule::MemberAppendedByValue],
        Rule::CountingChanged => &[Rule::BaseChanged],
        Rule::UnstableMayChange => &[Rule::TypeChanged],
        Rule::ReservedMayChange => &[Rule::MemberRenamed],
        _ => &[],
    }
}

#[test]
fn every_rule_decides_the_example_of_its_page() {
    for rule in Rule::ALL {
        let (before, after) = example(*rule);
        let difference = diff(before, after);
        let found: BTreeSet<Rule> = rules(&difference).into_iter().collect();
        let mut expected: BTreeSet<Rule> = companions(*rule).iter().copied().collect();
        if matches!(rule, Rule::UnstableMayChange | Rule::ReservedMayChange) {
            let change = only(&difference);
            assert_eq!(change.waived_by, Some(*rule), "{}", rule.code());
            assert_eq!(change.verdict, rule.verdict(), "{}", rule.code());
            assert!(change.breaks.is_empty());
        } else {
            expected.insert(*rule);
            let change = difference.changes.iter().find(|change| change.rule == *rule);
            let change = change.unwrap_or_else(|| panic!("{}: {:#?}", rule.code(), difference.changes));
            assert_eq!((change.verdict, &change.breaks[..]), (rule.verdict(), rule.breaks()), "{}", rule.code());
        }
        assert_eq!(found, expected, "{}: {:#?}", rule.code(), difference.changes);
    }
}

#[test]
fn every_rule_has_a_page_that_states_its_title_and_verdict() {
    for (index, rule) in Rule::ALL.iter().enumerate() {
        assert_eq!(rule.code(), format!("D{:04}", index + 1));
        let page = rule.page();
        assert!(page.starts_with(&format!("# {}: {}\n", rule.code(), rule.title())), "{page}");
        let verdict = match rule.verdict() {
            Verdict::NewVersion => "needs a new API version",
            other => other.name(),
        };
        let breaks: Vec<&str> = rule.breaks().iter().map(|kind| kind.name()).collect();
        let how = if breaks.is_empty() { String::new() } else { format!(" ({})", breaks.join(", ")) };
        assert!(page.contains(&format!("Verdict: {verdict}{how}.\n")), "{page}");
        assert_eq!(rule.verdict() == Verdict::Breaking, !breaks.is_empty(), "{} says how it breaks", rule.code());
        assert_eq!(pntos_codegen::explain(rule.code()), Some(page));
    }
}

#[test]
fn a_description_does_not_differ_from_itself() {
    let real = Side::description("real", support::api());
    let difference = compare(&real, &real, options());
    assert_eq!(difference.verdict, Verdict::Identical, "{}", text(&difference));
    assert!(difference.layouts.is_empty());

    for rule in Rule::ALL {
        let (before, after) = example(*rule);
        for one in [before, after] {
            let difference = diff(one, one);
            assert!(difference.changes.is_empty() && difference.layouts.is_empty(), "{difference:#?}");
        }
    }
}

#[test]
fn both_directions_name_the_same_places() {
    let places = |difference: &Difference| -> BTreeSet<String> {
        // What was renamed is named by the side that is read first.
        let renamed = |rule| matches!(rule, Rule::MemberRenamed | Rule::ParameterRenamed | Rule::VariantRenamed);
        difference
            .changes
            .iter()
            .map(|change| if renamed(change.rule) { change.item.clone() } else { change.place.clone() })
            .collect()
    };
    // A header that brings more than before is no change, and a declaration has the name of the side read first.
    let one_way = [Rule::NoLongerReached, Rule::DeclarationRenamed];
    for rule in Rule::ALL.iter().filter(|rule| !one_way.contains(rule)) {
        let (before, after) = example(*rule);
        assert_eq!(places(&diff(before, after)), places(&diff(after, before)), "{}", rule.code());
    }
}

#[test]
fn a_description_and_its_published_model_are_the_same() {
    let api = support::api();
    let published = pntos_codegen::published::read(&pntos_codegen::published::write(&api)).expect("it reads back");

    let difference = compare(&Side::description("a", api), &Side::description("b", published), options());

    assert_eq!(difference.verdict, Verdict::Identical, "{}", text(&difference));
}

const BASE: &str = "/// What all have.\npub trait Common {\n    /// Stops.\n    fn stop(&self);\n}\n\n\
                    /// A sensor.\npub trait Sensor: Common {\n    /// The height.\n    fn height(&self) -> f64;\n}\n";

#[test]
fn a_slot_appended_to_an_embedded_base_breaks_the_base_and_what_begins_with_it() {
    let after = BASE.replace("fn stop(&self);\n", "fn stop(&self);\n    /// Starts.\n    fn start(&self);\n");

    let difference = diff(BASE, &after);

    assert_eq!(rules(&difference), [Rule::MemberAppendedByValue, Rule::EmbeddedLayoutChanged]);
    assert_eq!(difference.changes[0].place, "Common.start");
    assert_eq!(difference.changes[0].note.as_deref(), Some("`Common` is the base of `Sensor`"));
    assert_eq!(difference.changes[1].place, "Sensor.common");
    let sensor = difference.layouts.iter().find(|layout| layout.record == "Sensor" && layout.target == "lp64");
    let sensor = sensor.expect("the layout of the outer table is stated");
    assert_eq!((sensor.before.size, sensor.after.size), (16, 24));
    assert_eq!((sensor.moved[0].before, sensor.moved[0].after), (8, 16));
}

#[test]
fn a_struct_that_is_an_element_of_an_array_behind_a_pointer_is_met_by_value() {
    let before = "/// A thing.\npub struct Thing {\n    /// Its size.\n    pub size: u32,\n}\n\n\
                  /// Things.\npub struct Things {\n    /// Number.\n    pub count: usize,\n    \
                  /// All.\n    #[len(count)]\n    pub all: &[Thing],\n}\n";
    let after = before.replace("pub size: u32,\n", "pub size: u32,\n    /// Its weight.\n    pub weight: u32,\n");

    let difference = diff(before, &after);

    assert_eq!(only(&difference).rule, Rule::MemberAppendedByValue);
    assert!(only(&difference).note.as_deref().unwrap_or_default().contains("array of `Things.all`"));
    assert_eq!(
        diff(&before.replace("&[Thing]", "&[&Thing]"), &after.replace("&[Thing]", "&[&Thing]")).verdict,
        Verdict::Compatible
    );
}

#[test]
fn what_an_unstable_struct_does_to_a_stable_one_is_not_waived() {
    let before = "/// A thing.\n#[unstable]\npub struct Thing {\n    /// Its size.\n    pub size: u32,\n}\n\n\
                  /// A pair.\npub struct Pair {\n    /// The first.\n    pub first: Thing,\n    \
                  /// The number.\n    pub number: u32,\n}\n";
    let after = before.replace("pub size: u32", "pub size: u64");

    let difference = diff(before, &after);

    assert_eq!(rules(&difference), [Rule::TypeChanged, Rule::EmbeddedLayoutChanged]);
    assert_eq!(difference.verdict, Verdict::Breaking);
    assert!(difference.changes.iter().all(|change| change.waived_by.is_none()), "{difference:#?}");
    let unstable = |text: &str| text.replace("/// A pair.\n", "/// A pair.\n#[unstable]\n");
    assert_eq!(diff(&unstable(before), &unstable(&after)).verdict, Verdict::Compatible);
}

#[test]
fn an_unstable_member_may_change_only_where_the_others_stay() {
    let before = "/// A thing.\npub struct Thing {\n    /// Its size.\n    #[unstable]\n    pub size: u32,\n    \
                  /// Its weight.\n    pub weight: u32,\n}\n";

    assert_eq!(diff(before, &before.replace("size: u32", "size: f32")).verdict, Verdict::Compatible);
    assert_eq!(diff(before, &before.replace("size: u32", "size: u64")).verdict, Verdict::Breaking);
}

#[test]
fn a_renamed_count_still_counts() {
    let before = "/// A sensor.\npub trait Sensor {\n    /// Weighs.\n    \
                  fn weigh(&self, #[len(n)] weights: &[f64], n: usize);\n}\n\n\
                  /// Bytes.\npub struct Bytes {\n    /// Number.\n    pub count: usize,\n    \
                  /// All.\n    #[len(count)]\n    pub all: &[u8],\n}\n";
    let after = before.replace("(n)", "(total)").replace("n: usize", "total: usize").replace("count", "length");

    assert_eq!(rules(&diff(before, &after)), [Rule::ParameterRenamed, Rule::MemberRenamed]);
}

#[test]
fn a_place_inside_a_callback_is_named() {
    let before = "/// A sensor.\npub trait Sensor {\n    /// Watches.\n    \
                  fn watch(&self, callback: fn(name: &CStr) -> bool);\n}\n";

    let difference = diff(before, &before.replace("name: &CStr", "name: Option<&CStr>"));

    assert_eq!(only(&difference).place, "Sensor.watch(callback)(name)");
    assert_eq!(only(&difference).rule, Rule::MayBeNull);
    let difference = diff(before, &before.replace("-> bool", "-> u32"));
    assert_eq!(only(&difference).place, "Sensor.watch(callback)()");
}

#[test]
fn every_level_of_a_pointer_has_its_own_null() {
    let before = "/// Names.\npub struct Names {\n    /// Number.\n    pub count: usize,\n    \
                  /// All.\n    #[len(count)]\n    pub all: &[&CStr],\n}\n";

    let difference = diff(before, &before.replace("&[&CStr]", "&[Option<&CStr>]"));

    assert_eq!((only(&difference).rule, only(&difference).place.as_str()), (Rule::MayBeNull, "Names.all"));
}

#[test]
fn a_change_inside_a_nested_message_changes_the_fingerprints_around_it() {
    let before = "/// A time.\n#[lcm(example::time)]\npub struct Time {\n    /// Since.\n    pub elapsed: i64,\n}\n\n\
                  /// A sample.\n#[lcm(example::sample)]\npub struct Sample {\n    /// When.\n    pub time: Time,\n}\n";

    let difference = diff(before, &before.replace("elapsed", "passed"));

    let wire: Vec<&Change> = difference.changes.iter().filter(|change| change.rule == Rule::WireChanged).collect();
    assert_eq!(wire.iter().map(|change| change.item.as_str()).collect::<Vec<_>>(), ["Time", "Sample"]);
    assert_eq!(wire[0].note.as_deref(), Some("member 1 was `int64_t elapsed` and is `int64_t passed`"));
    assert_eq!(wire[1].note.as_deref(), Some("a struct inside it changed"));
    assert_ne!(wire[1].before, wire[1].after);
}

#[test]
fn a_renamed_struct_does_not_change_the_types_that_use_it() {
    let before = "/// A thing.\npub struct Thing {\n    /// Its size.\n    pub size: u32,\n}\n\n\
                  /// A box.\npub trait Case {\n    /// Looks.\n    fn look(&self) -> Option<&Thing>;\n}\n";

    let difference = diff(before, &before.replace("Thing", "Item"));

    assert_eq!(only(&difference).rule, Rule::DeclarationRenamed);
    assert_eq!(only(&difference).breaks, [Break::Source]);
}

#[test]
fn what_a_side_cannot_say_is_not_compared() {
    let before = "/// A sensor.\npub trait Sensor {\n    /// Weighs.\n    #[on_panic(NAN)]\n    \
                  fn weigh(&self, #[unit(\"m\")] x: f64, #[len(n)] weights: &[f64], n: usize) -> f64;\n}\n";
    let after = before.replace("#[unit(\"m\")]", "").replace("len(n)", "len(2)").replace("    #[on_panic(NAN)]\n", "");

    let difference = compare(&side(before), &Side::headers("c", described(&after), Silence::of_headers()), options());

    assert_eq!(difference.verdict, Verdict::Identical, "{}", text(&difference));
    assert!(difference.not_compared.contains(&"units".to_owned()));
    assert_eq!(diff(before, &after).verdict, Verdict::Breaking);
}

#[test]
fn a_type_that_one_side_only_includes_is_known_by_its_name() {
    let text = "/// A thing.\npub struct Thing {\n    /// Its size.\n    pub size: u32,\n}\n\n\
                /// Another name.\npub type Item = Thing;\n\n\
                //@ second.rs\n//! Another file.\n\nuse crate::first::Item;\n\n/// A box.\npub struct Case {\n    \
                /// What is in it.\n    pub content: &Item,\n}\n";
    let whole = side(text);
    let mut part = whole.clone();
    part.api.headers.remove(0);
    let only = |name: &str| Options { docs: false, only: vec![name.to_owned()] };

    assert_eq!(compare(&part, &whole, only("second")).verdict, Verdict::Identical);
    assert_eq!(compare(&whole, &part, only("second")).verdict, Verdict::Identical);
    assert_eq!(compare(&whole, &part, only("first")).verdict, Verdict::Breaking);
}

#[test]
fn headers_that_are_not_asked_for_are_left_out() {
    let (before, after) = example(Rule::TypeChanged);

    let only = |prefix: &str| {
        let options = Options { docs: false, only: vec![prefix.to_owned()] };
        compare(&side(before), &side(after), options).verdict
    };

    assert_eq!(only("fir"), Verdict::Breaking);
    assert_eq!(only("second"), Verdict::Identical);
}

#[test]
fn the_report_names_header_place_rule_layout_and_version() {
    let before = format!("/// Version.\npub const SENSOR_API_VERSION: u32 = 2;\n\n{BASE}");
    let after = before.replace(
        "fn height(&self) -> f64;\n",
        "fn height(&self) -> f64;\n    /// The depth.\n    #[since(3)]\n    fn depth(&self) -> f64;\n",
    );

    let report = text(&diff(&before, &after));

    let expected = "\
first.h
  new version  D0009  Sensor.depth: a member was appended that a version promises
               + double depth(Sensor* self)
               only there where the other side was built for version 3 or later
  Sensor on lp64, llp64: size 16 -> 24
  Sensor on i386, aapcs32, riscv32: size 8 -> 12

`test` (description) -> `test` (description)
1 change: 0 compatible, 1 for a new version, 0 breaking
verdict: needs a new API version; the version was not raised: SENSOR_API_VERSION 2
";
    assert_eq!(report, expected);
    let report = text(&diff(&before, &after.replace("VERSION: u32 = 2", "VERSION: u32 = 3")));
    assert!(report.ends_with("the version was raised: SENSOR_API_VERSION 3\n"), "{report}");
}

#[test]
fn the_json_has_the_form_that_is_documented() {
    let (before, after) = example(Rule::MemberAppendedByValue);

    let value: serde_json::Value = serde_json::from_str(&json(&diff(before, after))).expect("it is JSON");

    assert_eq!(value["schema_version"], 1);
    assert_eq!(value["before"]["kind"], "description");
    assert_eq!(value["verdict"], "breaking");
    assert_eq!(value["counts"], serde_json::json!({ "compatible": 0, "new_version": 0, "breaking": 1 }));
    let change = &value["changes"][0];
    assert_eq!(change["rule"], "D0010");
    assert_eq!(change["breaks"], serde_json::json!(["binary"]));
    assert_eq!(change["header"], "first.h");
    assert_eq!(change["place"], "Thing.weight");
    assert!(change["before"].is_null() && change["waived_by"].is_null());
    assert_eq!(value["layouts"][0]["after"], serde_json::json!({ "size": 8, "align": 4 }));
}

/// The real description after a change in one of its files.
fn real_with(file: &str, change: impl Fn(&str) -> String) -> Api {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).expect("the temporary folder can be written");
        for entry in std::fs::read_dir(from).expect("the description is there") {
            let entry = entry.expect("the description can be read").path();
            let target = to.join(entry.file_name().expect("it has a name"));
            if entry.is_dir() {
                copy(&entry, &target);
            } else {
                std::fs::copy(&entry, &target).expect("the temporary folder can be written");
            }
        }
    }
    let folder = support::Folder::new();
    let spec = folder.path().join("api-spec");
    copy(&support::root().join("api-spec"), &spec);
    let text = std::fs::read_to_string(spec.join(file)).expect("the file is described");
    folder.write(&format!("api-spec/{file}"), &change(&text));
    match pntos_codegen::load(&spec) {
        Ok(api) => api,
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

#[test]
fn a_fork_that_appends_a_slot_to_the_fusion_engine_is_compatible() {
    let last = "fn clone(&self) -> &PntosStandardFusionEngine;\n";
    let slot = "    /// The transition kept for a time.\n    fn get_retained_transition(&self, time: AspnTypeTimestamp) \
                -> Option<&PntosMatrix>;\n";
    let fork = real_with("pntos/plugins/fusion.rs", |text| {
        assert!(text.contains(last), "the last slot of the engine is another one");
        text.replacen(last, &format!("{last}{slot}"), 1)
    });

    let difference = compare(&Side::description("ours", support::api()), &Side::description("fork", fork), options());

    let change = only(&difference);
    assert_eq!((change.rule, change.verdict), (Rule::MemberAppended, Verdict::Compatible));
    assert_eq!(change.place, "PntosStandardFusionEngine.get_retained_transition");
    assert_eq!(difference.verdict, Verdict::Compatible);
    let engine = difference.layouts.iter().find(|layout| layout.target == "lp64").expect("the layout is stated");
    assert_eq!((engine.before.size, engine.after.size), (264, 272));
    assert!(text(&difference).contains("PntosStandardFusionEngine on lp64, llp64: size 264 -> 272\n"));
}

#[test]
fn a_member_appended_to_what_all_plugins_begin_with_is_breaking() {
    let real = support::api();
    let last =
        real.record("PntosCommonPlugin").expect("it is described").members.last().expect("it has members").name();
    let after = real_with("pntos/plugins/common.rs", |text| {
        let table = text.find("pub trait PntosCommonPlugin").expect("it is declared");
        let end = table + text[table..].find("\n}").expect("it ends");
        format!("{}\n    /// Pauses.\n    fn pause_plugin(&self);{}", &text[..end], &text[end..])
    });

    let difference = compare(&Side::description("ours", real.clone()), &Side::description("fork", after), options());

    let change = difference.changes.iter().find(|change| change.rule == Rule::MemberAppendedByValue);
    let change = change.unwrap_or_else(|| panic!("it stands behind `{last}`: {}", text(&difference)));
    assert_eq!(change.place, "PntosCommonPlugin.pause_plugin");
    assert!(change.note.as_deref().unwrap_or_default().contains("is the base of"));
    assert_eq!(difference.verdict, Verdict::Breaking);
}

/// What libclang reads from our own headers; `None` where it is missing, but not where CI runs.
fn our_headers() -> Option<Side> {
    let folder = support::root().join("pntos-sys/include");
    match pntos_codegen::clang::read(&folder, &pntos_codegen::clang::ReadOptions::default()) {
        Ok(headers) => Some(Side::read_headers("headers", headers)),
        Err(error @ pntos_codegen::clang::ReadError::Library(_)) => {
            assert!(std::env::var_os("CI").is_none(), "{error}");
            eprintln!("skipped: {error}");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn the_headers_that_were_made_from_a_description_do_not_differ_from_it() {
    let Some(headers) = our_headers() else { return };
    let real = Side::description("real", support::api());

    for (before, after) in [(&real, &headers), (&headers, &real), (&headers, &headers)] {
        let difference = compare(before, after, Options::default());
        assert_eq!(difference.verdict, Verdict::Identical, "{}", text(&difference));
    }
}

#[test]
fn headers_show_a_changed_description_all_that_c_says() {
    let Some(headers) = our_headers() else { return };
    let changed = real_with("pntos/plugins/fusion.rs", |text| {
        text.replacen(
            "fn clone(&self) -> &PntosStandardFusionEngine",
            "fn clone(&self) -> Option<&PntosStandardFusionEngine>",
            1,
        )
    });

    let difference = compare(&headers, &Side::description("changed", changed), Options::default());

    let change = only(&difference);
    assert_eq!((change.rule, change.place.as_str()), (Rule::MayBeNull, "PntosStandardFusionEngine.clone()"));
}

#[test]
fn an_array_of_arrays_is_spelled_as_in_c() {
    let of = |ty: &str| format!("/// S.\npub struct S {{\n    /// A.\n    pub a: {ty},\n}}\n");
    let shown = text(&diff(&of("[[f64; 3]; 2]"), &of("f64")));

    assert!(shown.contains("double[2][3] -> double"), "{shown}");
}
