//! A real file that may not grow: alone in its process, because the limit holds for all of it.
#![cfg(target_os = "linux")]

use std::process::Command;

use lcm_event_log::{Reader, WriteError, Writer};

const LIMITED: &str = "LCM_EVENT_LOG_TEST_LIMITED";

/// Runs itself again under a file size limit of 100 KiB, with the signal that goes with it ignored.
#[test]
fn a_full_disk_leaves_a_log_of_whole_events() {
    if let Some(path) = std::env::var_os(LIMITED) {
        let mut writer = Writer::create(path).unwrap();
        let error = loop {
            if let Err(error) = writer.write(0, "/channel", &[7; 1000]) {
                break error;
            }
        };
        let WriteError::Sink { events, .. } = error else { panic!("{error}") };
        println!("kept {events} events");
        return;
    }
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("full_disk.lcmlog");

    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 200; exec \"$0\" --nocapture"])
        .arg(std::env::current_exe().unwrap())
        .env(LIMITED, &path)
        .output()
        .unwrap();

    let mut reader = Reader::open(&path).unwrap();
    while reader.next_event().unwrap().is_some() {}
    let statistics = reader.statistics();
    assert!(statistics.events > 0 && !statistics.truncated && statistics.skipped_bytes == 0, "{statistics:?}");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains(&format!("kept {} events", statistics.events)), "{said}");
}
