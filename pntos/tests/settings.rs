//! Settings: what is read, and what is said about what cannot be.

use pntos::{
    LoggingLevel, Mediator,
    settings::{self, Group, Setting, Value},
    testing::System,
};

fn system(values: &[(&str, pntos::testing::Value)]) -> (System, Mediator) {
    let system = System::new();
    for (key, value) in values {
        system.set("part", key, value.clone());
    }
    let mediator = Mediator::attached(c"part", system.mediator());
    (system, mediator)
}

fn error<T: std::fmt::Debug>(values: &[(&str, pntos::testing::Value)], read: impl FnOnce(&mut Group) -> T) -> String {
    let (_system, mediator) = system(values);
    settings::read(&mediator, "part", read).unwrap_err().to_string()
}

fn take<T: Value>(setting: Setting<'_, T>) {
    assert!(setting.optional().is_none(), "a refused value was handed out");
}

#[test]
fn reads_each_type_into_what_it_is_asked_for() {
    let (system, mediator) = system(&[
        ("on", true.into()),
        ("count", 3i64.into()),
        ("tau", 2.5.into()),
        ("whole", 4i64.into()),
        ("name", "a".into()),
        ("names", ["a", "b"].into()),
        ("axes", vec![1.0, 2.0, 3.0].into()),
        ("matrix", vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0].into()),
    ]);

    settings::read(&mediator, "part", |group| {
        assert!(group.get::<bool>("on").required());
        assert_eq!(group.get("count").within(1..=3).required(), 3i64);
        assert_eq!(group.get::<f64>("tau").positive().required(), 2.5);
        assert_eq!(group.get::<f64>("whole").required(), 4.0);
        assert_eq!(group.get("name").one_of(&["a", "b"]).required(), "a");
        assert_eq!(group.get::<Vec<String>>("name").required(), ["a"]);
        assert_eq!(group.get::<Vec<String>>("names").required(), ["a", "b"]);
        assert_eq!(group.get::<[f64; 3]>("axes").positive().required(), [1.0, 2.0, 3.0]);
        assert_eq!(group.get::<Vec<f64>>("axes").of_length(3).required(), [1.0, 2.0, 3.0]);
        assert_eq!(group.get::<[f64; 1]>("tau").required(), [2.5]);
        assert_eq!(group.get::<[[f64; 3]; 2]>("matrix").required(), [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);
        assert_eq!(group.get::<f64>("missing").optional(), None);
        assert_eq!(group.get::<[f64; 2]>("missing").or([7.0, 8.0]), [7.0, 8.0]);
    })
    .unwrap();

    assert_eq!(system.log(), []);
}

#[test]
fn says_what_is_there_and_what_is_wanted() {
    let said = |value: pntos::testing::Value, read: fn(&mut Group)| error(&[("key", value)], read);
    let cases = [
        (error(&[], |g| g.get::<[f64; 3]>("key").required()), "`key` is missing: an array of 3 doubles is wanted"),
        (error(&[], |g| g.get::<String>("key").required()), "`key` is missing: a string is wanted"),
        (said("x".into(), |g| take(g.get::<f64>("key"))), "`key` is a string, and should be a double"),
        (said(1.0.into(), |g| take(g.get::<bool>("key"))), "`key` is a double, and should be a bool"),
        (
            said(["x"].into(), |g| take(g.get::<[f64; 2]>("key"))),
            "`key` is an array of strings, and should be an array of 2 doubles",
        ),
        (said(vec![1.0].into(), |g| take(g.get::<[f64; 3]>("key"))), "`key` has 1 elements, and should have 3"),
        (
            said(vec![1.0].into(), |g| take(g.get::<[[f64; 3]; 2]>("key"))),
            "`key` has 1 elements, and should have 6: 2 rows of 3",
        ),
        (said(f64::NAN.into(), |g| take(g.get::<f64>("key"))), "`key` is NaN, and should be finite"),
        (
            said(vec![0.0, f64::INFINITY].into(), |g| take(g.get::<Vec<f64>>("key"))),
            "`key[1]` is inf, and should be finite",
        ),
        (
            said(vec![1.0, 0.0].into(), |g| take(g.get::<[f64; 2]>("key").positive())),
            "`key[1]` is 0, and should be above 0",
        ),
        (said((-1.0).into(), |g| take(g.get::<f64>("key").not_negative())), "`key` is -1, and should be 0 or above"),
        (said(5i64.into(), |g| take(g.get::<i64>("key").within(1..=3))), "`key` is 5, and should be from 1 to 3"),
        (
            said("c".into(), |g| take(g.get::<String>("key").one_of(&["a", "b"]))),
            "`key` is `c`, and should be one of `a`, `b`",
        ),
        (said("".into(), |g| take(g.get::<String>("key").not_empty())), "`key` is empty"),
    ];

    for (said, expected) in cases {
        assert!(said.starts_with("in the registry group `part`, `key") && said.contains(expected), "{said}");
    }
}

#[test]
fn says_everything_that_is_wrong_at_once() {
    let said = error(&[("tau", (-1.0).into())], |group| {
        let tau: f64 = group.get("tau").positive().required();
        let sigma: f64 = group.get("sigma").required();
        group.problem("`start` is after `end`");
        (tau, sigma)
    });

    assert_eq!(
        said,
        "in the registry group `part`, 3 are wrong: `tau` is -1, and should be above 0; `sigma` is missing: a double is \
         wanted; `start` is after `end`"
    );
}

#[test]
fn warns_once_about_keys_that_nobody_reads() {
    let values = [("tau", 1.0.into()), ("model", "fogm".into()), ("tua", 1.0.into()), ("sgima", 1.0.into())];
    let (system, mediator) = system(&values);
    let read = |group: &mut Group| {
        group.shares(&["model"]);
        group.get::<f64>("tau").required()
    };

    settings::read(&mediator, "part", read).unwrap();
    settings::read(&mediator, "part", Group::leaves_the_rest).unwrap();

    assert_eq!(
        system.log_at(LoggingLevel::WARN),
        ["the registry group `part` has keys `sgima`, `tua` that mean nothing here; it knows `model`, `tau`"]
    );
}
