//! What is said about a configuration that does not fit.

use crate::support::{Bench, ORCHESTRATION, configured, imu};
use pntos::{LoggingLevel, testing::Value};

/// The errors of a configuration that differs from a right one.
fn errors(change: impl FnOnce(&dyn Fn(&str, &str, Value))) -> String {
    let system = configured();
    change(&|group, key, value| system.set(group, key, value));
    let bench = Bench::start(system);
    bench.send(imu(0));
    assert!(!bench.system.log_text().contains("aligned"));
    bench.system.log_at(LoggingLevel::ERROR).join("\n")
}

#[test]
fn a_right_one_has_no_errors() {
    let bench = Bench::start(configured());
    assert!(bench.system.log_at(LoggingLevel::ERROR).is_empty(), "{}", bench.system.log_text());
    assert!(bench.system.log_text().contains("all messages are immediate"));
}

#[test]
fn each_error_names_its_group_and_key_and_what_there_is() {
    for (group, key, value, said) in [
        (ORCHESTRATION, "blocks", Value::from(["bias", "drift"]), "`drift` is named by `blocks` in the registry group"),
        (ORCHESTRATION, "blocks", ["bias", "pinson15"].into(), "`pinson15` is in `blocks` and is the `inertial_block`"),
        (ORCHESTRATION, "blocks", ["bias", "bias"].into(), "`bias` is the label of two blocks"),
        (ORCHESTRATION, "processors", ["fix", "fix"].into(), "`fix` is in `processors` of the registry group"),
        (ORCHESTRATION, "inertial_block", "bias2".into(), "add `[registry.block.bias2]`"),
        (ORCHESTRATION, "strategy", "ud".into(), "`strategy` in the registry group `standard-orchestration` is `ud`"),
        (ORCHESTRATION, "clock_block", "watch".into(), "which is no block: there is `bias`, `pinson15`"),
        (ORCHESTRATION, "inertial_kind", "paper".into(), "one of `mechanization`, `external`"),
        (ORCHESTRATION, "max_propagation_interval", 0.0.into(), "should be above 0"),
        (ORCHESTRATION, "buffer_length", "long".into(), "`buffer_length`"),
        ("block/bias", "model", "block-2".into(), "there is `block-1`, `block-15`"),
        (
            "block/bias",
            "initial_sigma",
            Value::DoubleArray(vec![1.0; 2]),
            "`initial_sigma` has 2 elements, and should have 1",
        ),
        ("block/bias", "initial_estimate", Value::DoubleArray(vec![1.0; 3]), "`initial_estimate` has 3 elements"),
        ("block/bias", "initial_covariance", Value::DoubleArray(vec![1.0]), "say the same thing"),
        ("block/pinson15", "model", "block-1".into(), "has 1 states, and the errors of an inertial are 15"),
        ("block/pinson15", "initial_covariance", Value::DoubleArray(vec![1.0; 15]), "should have 225"),
        ("block/bias", "aux", ["inertial"].into(), "`aux` has `inertial`"),
        ("processor/fix", "blocks", ["pinson"].into(), "which is no block: there is `bias`, `pinson15`"),
        ("processor/fix", "channel", "/imu".into(), "a channel goes to the inertial or to processors"),
        ("processor/fix", "model", "refusing".into(), "the plugin `models` made no `refusing` of the registry group"),
    ] {
        let errors = errors(|set| set(group, key, value));
        assert!(errors.contains(said), "{group}.{key}: {errors}");
    }
}

#[test]
fn all_errors_are_said_at_once() {
    let errors = errors(|set| {
        set(ORCHESTRATION, "blocks", ["bias", "drift"].into());
        set(ORCHESTRATION, "preprocessors", ["late"].into());
        set("processor/fix", "model", "posing".into());
    });
    for said in ["`drift`", "`late`", "`posing`", "the configuration has 3 errors"] {
        assert!(errors.contains(said), "{said}: {errors}");
    }
}

#[test]
fn a_preprocessor_needs_a_model_that_there_is_and_patterns_that_are_some() {
    let said = errors(|set| {
        set(ORCHESTRATION, "preprocessors", ["late"].into());
        set("preprocessor/late", "model", "early".into());
    });
    assert!(said.contains("there is `drop`, `twice`, `rename`"), "{said}");
    let said = errors(|set| {
        set(ORCHESTRATION, "preprocessors", ["late"].into());
        set("preprocessor/late", "model", "drop".into());
        set("preprocessor/late", "channels", ["/imu("].into());
        set("preprocessor/late", "regex", true.into());
    });
    assert!(said.contains("`/imu(`, which is no regular expression"), "{said}");
}

#[test]
fn a_covariance_has_to_be_one() {
    let mut covariance = vec![0.0; 225];
    (0..15).for_each(|i| covariance[i * 16] = 1.0);
    covariance[1] = 0.5;
    let lopsided = errors(|set| set("block/pinson15", "initial_covariance", Value::DoubleArray(covariance.clone())));
    assert!(lopsided.contains("is not symmetric"), "{lopsided}");
    (covariance[1], covariance[15]) = (2.0, 2.0);
    let negative = errors(|set| set("block/pinson15", "initial_covariance", Value::DoubleArray(covariance.clone())));
    assert!(negative.contains("has the eigenvalue -1e0"), "{negative}");
}

#[test]
fn virtual_blocks_have_to_lead_to_a_state_block() {
    let said = errors(|set| {
        set(ORCHESTRATION, "virtual_blocks", ["a", "b", "c"].into());
        for (target, source) in [("a", "b"), ("b", "a"), ("c", "nowhere")] {
            set(&format!("virtual/{target}"), "model", "virtual".into());
            set(&format!("virtual/{target}"), "source", source.into());
        }
    });
    assert!(said.contains("the virtual block `a` is made from itself"), "{said}");
    assert!(said.contains("leads to `nowhere`, which is no state block: there is `bias`, `pinson15`"), "{said}");
}
