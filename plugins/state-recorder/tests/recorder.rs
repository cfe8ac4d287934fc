//! What is recorded of what a filter says.

use std::{ffi::CStr, fs, path::Path};

use pntos::{
    LoggingLevel, client,
    testing::{Running, System, Value},
};
use state_recorder::StateRecorder;
use tempfile::{TempDir, tempdir};

/// The registry as a fusion plugin has it: one batch is one step.
struct Filter(System);

impl Filter {
    fn states(&self, time: i64, after: &str, labels: &[&CStr], estimate: &[f64], sigma: &[f64]) {
        let mediator = self.0.mediator();
        let group = mediator.registry().batch("diagnostics/states").unwrap();
        group.set_int("time", time);
        group.set_str("after", after);
        group.set_str_array("labels", labels);
        group.set_double_array("estimate", estimate);
        group.set_double_array("sigma", sigma);
    }

    fn innovation(&self, time: i64, processor: &str, innovation: &[f64], sigma: &[f64], accepted: bool) {
        let mediator = self.0.mediator();
        let group = mediator.registry().batch("diagnostics/innovations").unwrap();
        group.set_int("time", time);
        group.set_str("processor", processor);
        group.set_double_array("innovation", innovation);
        group.set_double_array("sigma", sigma);
        group.set_bool("accepted", accepted);
    }
}

fn start(folder: &Path, interval: f64) -> (Filter, Running<client::CommonPlugin>) {
    let system = System::new();
    system.set("state-recorder", "folder", folder.to_str().unwrap());
    system.set("state-recorder", "interval", interval);
    let plugin = system.start::<client::CommonPlugin>(StateRecorder::default());
    (Filter(system), plugin)
}

fn recorded(folder: &TempDir, table: &str) -> String {
    fs::read_to_string(folder.path().join(table)).unwrap()
}

#[test]
fn every_number_of_a_step_is_a_line() {
    let folder = tempdir().unwrap();
    let (filter, plugin) = start(folder.path(), 0.0);

    filter.states(7, "propagate", &[c"fogm[0]"], &[0.5], &[3.0]);
    filter.states(7, "update", &[c"fogm[0]", c"pinson15[0]"], &[0.25, 1e-9], &[1.5, 2.0]);
    filter.innovation(7, "pos", &[-1.0, 2.0], &[1.5, 1.5], true);
    filter.innovation(7, "a, b", &[9.0], &[1.0], false);
    plugin.shut_down();

    assert_eq!(
        recorded(&folder, "states.csv"),
        "time_ns,after,state,estimate,sigma,label\n\
         7,propagate,0,0.5,3.0,fogm[0]\n\
         7,update,0,0.25,1.5,fogm[0]\n\
         7,update,1,1e-9,2.0,pinson15[0]\n"
    );
    assert_eq!(
        recorded(&folder, "innovations.csv"),
        "time_ns,accepted,component,innovation,sigma,processor\n\
         7,true,0,-1.0,1.5,pos\n\
         7,true,1,2.0,1.5,pos\n\
         7,false,0,9.0,1.0,\"a, b\"\n"
    );
    assert_eq!(filter.0.log_text(), "");
}

#[test]
fn states_are_recorded_no_more_often_than_the_interval_says() {
    let folder = tempdir().unwrap();
    let (filter, plugin) = start(folder.path(), 1.0);

    for tenth in 0..=25 {
        filter.states(tenth * 100_000_000, "propagate", &[c"a[0]"], &[0.0], &[1.0]);
        filter.innovation(tenth * 100_000_000, "pos", &[0.0], &[1.0], true);
    }
    // A filter that has begun again.
    filter.states(0, "propagate", &[c"a[0]"], &[0.0], &[1.0]);
    plugin.shut_down();

    let times: Vec<String> = recorded(&folder, "states.csv")
        .lines()
        .skip(1)
        .map(|line| line.split(',').next().unwrap().to_owned())
        .collect();
    assert_eq!(times, ["0", "1000000000", "2000000000", "0"]);
    assert_eq!(recorded(&folder, "innovations.csv").lines().count(), 1 + 26);
}

#[test]
fn a_step_that_does_not_fit_together_is_passed_over_and_counted() {
    let folder = tempdir().unwrap();
    let (filter, plugin) = start(folder.path(), 0.0);

    filter.0.set("diagnostics/innovations", "time", 5);
    filter.states(1, "update", &[c"a[0]"], &[0.0, 1.0], &[1.0, 1.0]);
    filter.states(2, "update", &[c"a[0]"], &[0.0], &[1.0]);
    plugin.shut_down();

    assert_eq!(recorded(&folder, "states.csv").lines().count(), 2);
    let warnings = filter.0.log_at(LoggingLevel::WARN);
    let [states, innovations] = &*warnings else { panic!("{warnings:?}") };
    assert!(
        states.starts_with("steps of the registry group `diagnostics/states` that were not recorded: 1"),
        "{states}"
    );
    assert!(states.contains("`labels`, `estimate` and `sigma` are not of one length"), "{states}");
    assert!(innovations.contains("the batch sets no `processor`"), "{innovations}");
    assert_eq!(filter.0.get("state-recorder/statistics", "incomplete"), Some(Value::Int(2)));
}

#[test]
fn the_disk_gets_what_the_buffer_does_not_hold_before_the_end() {
    let folder = tempdir().unwrap();
    let (filter, plugin) = start(folder.path(), 0.0);

    for time in 0..10_000 {
        filter.states(time, "update", &[c"a[0]"], &[0.123_456_789], &[1.0]);
    }

    let before = recorded(&folder, "states.csv").len();
    plugin.shut_down();
    let after = recorded(&folder, "states.csv").len();
    assert!(before > 0 && after - before <= 64 * 1024, "{before} of {after} bytes");
    assert_eq!(recorded(&folder, "states.csv").lines().count(), 10_001);
}

#[test]
fn nothing_is_recorded_after_the_end() {
    let folder = tempdir().unwrap();
    let (filter, plugin) = start(folder.path(), 0.0);
    filter.states(1, "update", &[c"a[0]"], &[0.0], &[1.0]);

    plugin.shut_down();
    filter.states(2, "update", &[c"a[0]"], &[0.0], &[1.0]);

    assert_eq!(recorded(&folder, "states.csv").lines().count(), 2);
    assert_eq!(filter.0.watches(), 0);
}

#[test]
fn a_run_that_records_nothing_says_what_to_do() {
    let folder = tempdir().unwrap();
    let (filter, plugin) = start(folder.path(), 0.0);

    plugin.shut_down();

    let log = filter.0.log_text();
    assert!(log.starts_with("WARN: ") && log.contains("record = true"), "{log}");
}

#[test]
fn a_folder_is_needed_and_has_to_be_one() {
    let system = System::new();
    drop(system.start::<client::CommonPlugin>(StateRecorder::default()));
    assert!(system.log_text().contains("`folder`"), "{}", system.log_text());

    let folder = tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let (filter, _plugin) = start(&file, 0.0);
    let log = filter.0.log_text();
    assert!(log.contains("ERROR") && log.contains("file") && log.contains("`folder`"), "{log}");
}

#[cfg(unix)]
#[test]
fn a_full_disk_ends_the_run_with_the_reason() {
    let full = Path::new("/dev/full");
    if !full.exists() {
        println!("skipped: there is no /dev/full");
        return;
    }
    let folder = tempdir().unwrap();
    std::os::unix::fs::symlink(full, folder.path().join("states.csv")).unwrap();
    let (filter, plugin) = start(folder.path(), 0.0);
    filter.states(1, "update", &[c"a[0]"], &[0.0], &[1.0]);
    filter.innovation(1, "pos", &[0.0], &[1.0], true);

    plugin.shut_down();

    let errors = filter.0.log_at(LoggingLevel::ERROR);
    assert!(errors.len() == 1 && errors[0].contains("states.csv") && errors[0].contains("make room"), "{errors:?}");
    assert!(errors[0].contains("the fault of the machine"), "{errors:?}");
    assert_eq!(recorded(&folder, "innovations.csv").lines().count(), 2, "the other table is whole");
}
