//! Runs tests, each in a process of its own, several at once, and collects what they find.

mod child;
mod in_process;

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use pntos::sys::PntosPluginTypes;

use crate::report::{LibraryReport, PluginFacts, Result as TestResult, Seen, Verdict};
use crate::rule::life;
use crate::suite::{self, Applies, Test};
use crate::worker::{Job, Setup};
use crate::{Finding, library};

/// How tests are run.
#[derive(Debug, Clone)]
pub struct Runner {
    /// What starts a worker: a program and its arguments, to which the job is added. It calls [`crate::worker::main`].
    pub program: PathBuf,
    /// The arguments before the job.
    pub arguments: Vec<String>,
    /// How many workers run at once.
    pub jobs: usize,
    /// After how long a test counts as hanging.
    pub time_limit: Duration,
    /// Which tests.
    pub filter: Filter,
    /// Only plugins with one of these identifiers; all if there is none.
    pub plugins: Vec<String>,
    /// Everything in this process, for a debugger.
    pub in_process: bool,
    /// Set while tests run, it ends every worker, and the check with an error of kind `Interrupted`.
    pub stop: Arc<AtomicBool>,
}

/// Which tests are run. The survey always is: nothing is known without it.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only those whose name contains one of these; all if there is none.
    pub parts: Vec<String>,
    /// Not those whose name contains one of these.
    pub without: Vec<String>,
}

impl Filter {
    /// Whether the test is one of them.
    #[must_use]
    pub fn takes(&self, test: &Test) -> bool {
        let names = |parts: &[String]| parts.iter().any(|part| test.name.contains(part.as_str()));
        (self.parts.is_empty() || names(&self.parts)) && !names(&self.without)
    }
}

/// What one worker left.
#[derive(Debug, Default)]
struct Left {
    findings: Vec<Finding>,
    plugins: Vec<PluginFacts>,
    record: String,
    skipped: Option<String>,
    output: String,
    took: Duration,
    /// What the process died of, and in which slot.
    fault: Option<(String, String)>,
    /// Whether the test came to its end.
    done: bool,
}

impl Runner {
    /// Judges one library.
    ///
    /// # Errors
    ///
    /// When workers cannot be started, their files cannot be made, or the check is stopped. That the library cannot be judged is a report.
    pub fn check(&self, setup: &Setup) -> io::Result<LibraryReport> {
        let start = Instant::now();
        let mut report = LibraryReport::new(setup.library.clone());
        if let Err(problem) = library::look(&setup.library) {
            report.unjudged = Some(problem.to_string());
            return Ok(report);
        }
        let survey = suite::survey();
        let left = self.run_one(survey, 0, setup)?;
        report.plugins.clone_from(&left.plugins);
        let failed = left.skipped.clone().filter(|_| left.plugins.is_empty());
        report.results.push(result(survey, None, left));
        if let Some(why) = failed {
            report.unjudged = Some(why);
        } else if !report.plugins.is_empty() {
            let work = self.work(&report.plugins);
            report.results.extend(self.run_all(&work, setup)?);
        }
        report.took = start.elapsed();
        Ok(report)
    }

    /// The tests that are to be run beyond the survey, each with the place of its plugin.
    fn work(&self, plugins: &[PluginFacts]) -> Vec<(&'static Test, Option<usize>)> {
        let mut work = Vec::new();
        for test in suite::all().filter(|test| self.filter.takes(test) && test.name != suite::survey().name) {
            if matches!(test.applies, Applies::Library) {
                work.push((test, None));
            }
            for (index, plugin) in plugins.iter().enumerate() {
                if test.applies.to(PntosPluginTypes(plugin.kind)) && self.wants_plugin(plugin) {
                    work.push((test, Some(index)));
                }
            }
        }
        work
    }

    fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn wants_plugin(&self, plugin: &PluginFacts) -> bool {
        self.plugins.is_empty() || self.plugins.contains(&plugin.identifier)
    }

    fn run_all(&self, work: &[(&'static Test, Option<usize>)], setup: &Setup) -> io::Result<Vec<TestResult>> {
        if self.in_process {
            return work.iter().map(|(test, plugin)| self.run_test(test, *plugin, setup)).collect();
        }
        let next = AtomicUsize::new(0);
        let patience = Patience::default();
        let done = Mutex::new(Vec::with_capacity(work.len()));
        std::thread::scope(|scope| {
            for _ in 0..self.jobs.clamp(1, work.len().max(1)) {
                scope.spawn(|| {
                    while let Some((at, (test, plugin))) = {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        work.get(at).map(|work| (at, work))
                    } {
                        let result = match patience.is_over(*plugin) {
                            Some(why) => Ok(result(test, *plugin, Left { skipped: Some(why), ..Left::default() })),
                            None => self.run_test(test, *plugin, setup),
                        };
                        patience.note(*plugin, &result);
                        done.lock().unwrap_or_else(PoisonError::into_inner).push((at, result));
                    }
                });
            }
        });
        let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.sort_by_key(|(at, _)| *at);
        done.into_iter().map(|(_, result)| result).collect()
    }

    /// Runs a test, and once more if it has to see the same again.
    fn run_test(&self, test: &'static Test, plugin: Option<usize>, setup: &Setup) -> io::Result<TestResult> {
        let index = plugin.unwrap_or_default();
        let mut left = self.run_one(test, index, setup)?;
        if !left.record.is_empty() && left.findings.is_empty() && !self.in_process {
            let again = self.run_one(test, index, setup)?;
            left.took += again.took;
            left.findings.extend(again.findings);
            if let Some(difference) = first_difference(&left.record, &again.record) {
                left.findings.push(Finding { rule: &life::NOT_REPEATABLE, slot: None, what: difference });
            }
        }
        Ok(result(test, plugin, left))
    }

    fn run_one(&self, test: &'static Test, plugin: usize, setup: &Setup) -> io::Result<Left> {
        if self.in_process {
            return in_process::run(test, plugin, setup);
        }
        if self.is_stopped() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        child::run(self, |black_box| Job { test: test.name.to_owned(), plugin, setup: setup.clone(), black_box })
    }
}

/// How often a plugin may hang before its other tests are left out: each would wait for the time limit.
const HANGS: usize = 2;

/// Counts the hangs of each plugin.
#[derive(Default)]
struct Patience {
    hangs: Mutex<BTreeMap<Option<usize>, usize>>,
}

impl Patience {
    /// Why no more tests are run on the plugin, if so.
    fn is_over(&self, plugin: Option<usize>) -> Option<String> {
        let hangs = self.hangs.lock().unwrap_or_else(PoisonError::into_inner).get(&plugin).copied();
        (hangs? >= HANGS).then(|| format!("the plugin hung in {HANGS} tests before it"))
    }

    fn note(&self, plugin: Option<usize>, result: &io::Result<TestResult>) {
        let hung = |result: &TestResult| result.findings.iter().any(|seen| seen.rule == &life::HANG);
        if result.as_ref().is_ok_and(hung) {
            *self.hangs.lock().unwrap_or_else(PoisonError::into_inner).entry(plugin).or_default() += 1;
        }
    }
}

fn result(test: &'static Test, plugin: Option<usize>, left: Left) -> TestResult {
    let findings = Seen::gather(left.findings);
    let verdict = Verdict::of(&findings, left.skipped);
    TestResult { test: test.name, plugin, verdict, findings, output: left.output, took: left.took }
}

/// The first line in which two records differ.
fn first_difference(first: &str, second: &str) -> Option<String> {
    let mut lines = (first.lines(), second.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (lines.0.next(), lines.1.next()) {
            (None, None) => return None,
            (a, b) if a == b => {}
            (a, b) => {
                let show = |line: Option<&str>| line.map_or("nothing".to_owned(), |line| format!("`{line}`"));
                return Some(format!("event {number} was {} and then {}", show(a), show(b)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_that_differ_in_length_differ_where_the_shorter_one_ends() {
        assert_eq!(first_difference("a\nb", "a\nb"), None);
        assert_eq!(first_difference("a\nb", "a").unwrap(), "event 2 was `b` and then nothing");
        assert_eq!(first_difference("a", "c").unwrap(), "event 1 was `a` and then `c`");
    }
}
