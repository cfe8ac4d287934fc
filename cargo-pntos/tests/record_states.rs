//! A navigation filter from end to end: its states and innovations are recorded, and its report shows them.

mod support;

use std::fs;

use support::{APP_PLUGINS, Ended, build, folder, pntos};

#[test]
fn a_filter_that_records_has_its_innovations_in_the_report() {
    build(&APP_PLUGINS);
    let folder = folder("record-states");
    let states = folder.join("states");

    let ended: Ended = pntos()
        .args(["run", "apps/record_states.toml", "--no-ledger", "--output"])
        .arg(folder.join("out.lcmlog"))
        .args(["--set", &format!("state-recorder.folder={}", states.display())])
        .output()
        .unwrap()
        .into();

    ended.prints(&["tilt down, deg", "innovations of pos: 288 measurements"]);
    let report: serde_json::Value = serde_json::from_slice(&fs::read(folder.join("out.json")).unwrap()).unwrap();
    let pos = &report["innovations"][0];
    assert_eq!((pos["processor"].as_str(), pos["components"].as_array().map(Vec::len)), (Some("pos"), Some(3)));
    for axis in report["comparison"]["position"]["axes"].as_array().unwrap() {
        assert!(axis["rms"].as_f64().unwrap() < 3.0, "{axis}");
    }
    let page = fs::read_to_string(folder.join("out.html")).unwrap();
    for heading in ["Track and distance", "Position error", "Velocity error", "Tilt error", "Innovations of pos"] {
        assert!(page.contains(heading), "{heading}");
    }
    let table = fs::read_to_string(states.join("states.csv")).unwrap();
    assert!(table.starts_with("time_ns,after,state,estimate,sigma,label\n"));
    for label in ["pos_sensor_error[0]", "pinson15[14]"] {
        assert!(table.lines().any(|line| line.ends_with(label)), "{label}");
    }
}
