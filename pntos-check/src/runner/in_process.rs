//! A test in this process: no net, but a debugger sees everything.

use std::env;
use std::fs;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::Left;
use crate::report::PluginFacts;
use crate::suite::Test;
use crate::worker::{self, Setup};
use crate::{Finding, Sink};

/// Keeps what is found.
#[derive(Default)]
struct Collector {
    findings: Mutex<Vec<Finding>>,
    skipped: Mutex<Option<String>>,
}

impl Sink for Collector {
    fn report(&self, finding: Finding) {
        self.findings.lock().unwrap_or_else(PoisonError::into_inner).push(finding);
    }

    fn skip(&self, why: &str) {
        *self.skipped.lock().unwrap_or_else(PoisonError::into_inner) = Some(why.to_owned());
    }
}

/// How many tests this process has run.
static RUNS: AtomicUsize = AtomicUsize::new(0);

/// Runs a test. A library makes its plugins only once, so every test after the first opens a copy of the file.
pub(super) fn run(test: &Test, plugin: usize, setup: &Setup) -> io::Result<Left> {
    let start = Instant::now();
    let folder = tempfile::Builder::new().prefix("pntos-check-").tempdir()?;
    let mut setup = setup.clone();
    if RUNS.fetch_add(1, Ordering::Relaxed) > 0 {
        let copy = folder.path().join(setup.library.file_name().unwrap_or("library.so".as_ref()));
        fs::copy(&setup.library, &copy)?;
        setup.library = copy;
    }
    let subject = setup.subject(plugin).map_err(io::Error::other)?;
    let here = env::current_dir()?;
    let collector: &'static Collector = Box::leak(Box::default());
    let mut plugins = Vec::new();
    worker::run(test, subject, collector, |judge| {
        let opened = judge.opened_before().map(|opened| opened.plugins()).unwrap_or_default();
        plugins.extend(
            opened.iter().map(|plugin| PluginFacts { kind: plugin.kind.0, identifier: plugin.identifier.clone() }),
        );
    });
    // A plugin that has moved would take the tests after it along.
    env::set_current_dir(here)?;
    Ok(Left {
        findings: std::mem::take(&mut *collector.findings.lock().unwrap_or_else(PoisonError::into_inner)),
        plugins,
        skipped: collector.skipped.lock().unwrap_or_else(PoisonError::into_inner).take(),
        took: start.elapsed(),
        done: true,
        ..Left::default()
    })
}
