//! Permanent values when the process dies: each batch is there as a whole or not at all, and every batch whose
//! `batch_end` returned is there.

mod common;

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use common::Plugin;

/// Tells the copy of this test that it is to write, and where.
const FOLDER: &str = "STANDARD_REGISTRY_CRASH_TEST_FOLDER";
const KEYS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// Writes batches until it is killed, and says the number of each when it has ended.
fn write_until_killed(folder: &Path) -> ! {
    let plugin = Plugin::start(Some(folder));
    let registry = plugin.registry();
    let store = registry.batch_start(c"g").unwrap();
    let mut number = if store.has_key(KEYS[0]) { store.get_int(KEYS[0]) } else { 0 };
    loop {
        number += 1;
        assert!(store.set_permanent(true));
        for key in KEYS {
            // Sometimes much, so that a batch is more than a page.
            store.set_str(format!("text of {key}").as_str(), number.to_string().repeat(200).as_str());
            store.set_int(key, number);
        }
        // A key that comes and goes, so that removals are part of the batch.
        if number % 2 == 0 {
            store.set_int(c"even", number);
        } else {
            store.remove_key(c"even");
        }
        store.batch_end();
        println!("ended {number}");
        std::io::stdout().flush().unwrap();
        store.batch_restart();
    }
}

/// The number of the batch that is there, after a look whether all of it is.
fn whole_batch(folder: &Path) -> i64 {
    let plugin = Plugin::start(Some(folder));
    let registry = plugin.registry();
    let store = registry.batch_start(c"g").unwrap();
    let number = if store.has_key(KEYS[0]) { store.get_int(KEYS[0]) } else { 0 };
    if number > 0 {
        for key in KEYS {
            assert_eq!(store.get_int(key), number);
            let text = store.get_str(format!("text of {key}").as_str()).unwrap();
            assert_eq!(text.data().to_str().unwrap(), number.to_string().repeat(200));
        }
        assert_eq!(store.has_key(c"even"), number % 2 == 0);
    }
    store.batch_end();
    plugin.log.is_empty_from_warnings_up();
    number
}

#[test]
fn a_killed_process_leaves_whole_batches_and_all_that_had_ended() {
    if let Some(folder) = env::var_os(FOLDER) {
        write_until_killed(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    let mut last = 0;
    for round in 0..12_u64 {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "--nocapture", "a_killed_process_leaves_whole_batches_and_all_that_had_ended"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let reader = thread::spawn(move || {
            let (first, told) = std::sync::mpsc::channel();
            let all = thread::spawn(move || {
                let mut last = 0;
                for line in lines.by_ref().map_while(Result::ok) {
                    // The test harness may have begun the line.
                    if let Some((_, number)) = line.split_once("ended ") {
                        last = number.parse().unwrap();
                        let _ = first.send(());
                    }
                }
                last
            });
            (told, all)
        });
        let (told, all) = reader.join().unwrap();
        // In most rounds after the first batch; in some while the file is being made or opened.
        if round % 4 != 0 {
            told.recv().expect("the writer ended at least one batch");
        }
        // Different moments within a batch; nothing depends on how long it is.
        thread::sleep(Duration::from_micros(round * round * 791));
        child.kill().unwrap();
        child.wait().unwrap();
        let ended: i64 = all.join().unwrap();
        let there = whole_batch(folder.path());
        assert!(there >= ended.max(last), "batch {ended} had ended, but only {there} is there");
        last = there;
    }
    assert!(last > 12, "the writer did not get far enough to be a test");
}
