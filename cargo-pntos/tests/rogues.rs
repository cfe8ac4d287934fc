//! The rogues' gallery: every plugin in `tests/rogues` has one fault, and the checker finds that fault and nothing else.
//!
//! The first comment of a rogue names the rule and, but for what concerns the whole library, the slot. A second comment
//! that begins with `check with:` has options for the command. One that begins with `not sanitized:` says why a sanitizer has
//! more to say about the rogue: all others have no fault that only a sanitizer sees.

mod support;

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::thread;

use pntos_check::rule;
use serde_json::Value;
use support::{folder, pntos, root};

/// A finding as a rogue announces it.
type Expected = (String, Option<String>);

/// Seconds for tests that end by themselves.
const PLENTY: &str = "60";

struct Rogue {
    path: PathBuf,
    expected: Expected,
    options: Vec<String>,
    /// Why a sanitizer does not leave it alone.
    unsanitized: Option<String>,
}

impl Rogue {
    fn read(path: PathBuf) -> Rogue {
        let text = fs::read_to_string(&path).unwrap();
        let comments: Vec<&str> =
            text.lines().map_while(|line| line.strip_prefix("/* ")?.strip_suffix(" */")).collect();
        let mut words = comments.first().expect("a rogue begins with a comment").splitn(2, ' ');
        let rule = words.next().unwrap().to_owned();
        assert!(rule::find(&rule).is_some(), "{}: there is no rule `{rule}`", path.display());
        let told = |what: &str| comments.iter().find_map(|comment| comment.strip_prefix(what));
        let options = told("check with: ").map(|text| text.split(' ').map(str::to_owned).collect()).unwrap_or_default();
        let unsanitized = told("not sanitized: ").map(str::to_owned);
        Rogue { path, expected: (rule, words.next().map(str::to_owned)), options, unsanitized }
    }

    /// The long tests are for those alone that only they can catch.
    fn options(&self) -> Vec<String> {
        let mut options = self.options.clone();
        if !["C0024", "C0028"].contains(&self.expected.0.as_str()) {
            options.extend(["--skip", "endurance"].map(str::to_owned));
        }
        // A hang lasts until the limit, and anything else should be far from it on a machine that is busy.
        let limit = if self.expected.0 == "C0021" { "5" } else { PLENTY };
        options.extend(["--time-limit", limit].map(str::to_owned));
        options
    }

    /// Whether `command` finds the fault of the rogue in `library`, and nothing else.
    fn is_caught(&self, command: Command, library: &Path) -> Result<(), String> {
        let (found, report) = findings(command, library, &self.options());
        if found == BTreeSet::from([self.expected.clone()]) {
            return Ok(());
        }
        Err(format!("{}: expected {:?}, found {found:?}\n{report}", self.name(), self.expected))
    }

    fn name(&self) -> String {
        self.path.file_stem().unwrap().to_string_lossy().into_owned()
    }
}

fn gallery() -> Vec<Rogue> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root().join("tests/rogues")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "c"));
    paths.sort();
    paths.into_iter().map(Rogue::read).collect()
}

/// Every rogue, or those that `ROGUE` is a part of the name of.
fn asked_for() -> Vec<Rogue> {
    let filter = env::var("ROGUE").unwrap_or_default();
    gallery().into_iter().filter(|rogue| rogue.name().contains(&filter)).collect()
}

fn compile(source: &Path, library: &Path, options: &[&str]) {
    let compiler = env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let mut words = compiler.split_whitespace();
    let compiled = Command::new(words.next().unwrap())
        .args(words)
        .args(["-std=gnu99", "-Wall", "-Wextra", "-Werror", "-g", "-fPIC", "-shared", "-pthread"])
        .args(options)
        .arg("-I")
        .arg(root().join("pntos-sys/include"))
        .arg("-I")
        .arg(root().join("tests/rogues"))
        .arg(source)
        .args(["-lm", "-o"])
        .arg(library)
        .output()
        .unwrap();
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
}

/// Every finding about the library, and the report for whoever reads a failure.
fn findings(mut command: Command, library: &Path, options: &[String]) -> (BTreeSet<Expected>, String) {
    command.arg("check").arg(library).args(["--format", "json"]).args(options);
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let report: Value =
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    let found = report["libraries"][0]["findings"].as_array().unwrap().iter();
    let found = found
        .map(|finding| (finding["rule"].as_str().unwrap().to_owned(), finding["slot"].as_str().map(str::to_owned)))
        .collect();
    (found, serde_json::to_string_pretty(&report["libraries"][0]["findings"]).unwrap())
}

/// Runs `judge` on everything, several at once, and fails with all failures. Most of the time a check waits.
fn judge_all<T: Sync>(all: &[T], judge: impl Fn(&T) -> Result<(), String> + Sync) {
    let (next, failures) = (Mutex::new(all.iter()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..2 * thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some(one) = next.lock().unwrap().next() else { break };
                    if let Err(failure) = judge(one) {
                        failures.lock().unwrap().push(failure);
                    }
                }
            });
        }
    });
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{} of {}:\n{}", failures.len(), all.len(), failures.join("\n"));
}

#[test]
fn each_rogue_is_caught_by_its_own_finding_and_no_other() {
    let folder = folder("rogues");

    judge_all(&asked_for(), |rogue| {
        let library = folder.join(rogue.name()).with_extension("so");
        compile(&rogue.path, &library, &[]);
        rogue.is_caught(pntos(), &library)
    });
}

#[test]
#[ignore = "needs gcc's sanitizers: run with `--ignored`, as CI does"]
fn no_rogue_has_another_fault_that_only_a_sanitizer_sees() {
    const WATCH: [&str; 2] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"];
    let folder = folder("sanitized-rogues");

    judge_all(&asked_for(), |rogue| {
        let library = folder.join(rogue.name()).with_extension("so");
        compile(&rogue.path, &library, &WATCH);
        match (rogue.is_caught(watched(), &library), &rogue.unsanitized) {
            (clean, None) => clean,
            (Err(_), Some(_)) => Ok(()),
            (Ok(()), Some(why)) => Err(format!("{}: is clean, and says that it is not: {why}", rogue.name())),
        }
    });
}

/// A plugin in which two threads write one number at a time.
const RACING: &str = r#"
#define ROGUE_UTILITY
#include "rogue.h"
#include <pthread.h>
static int number;
static void *add(void *nothing) { number++; return nothing; }
static void misbehave(void)
{
    pthread_t thread;
    pthread_create(&thread, NULL, add, NULL);
    number++;
    pthread_join(thread, NULL);
}
ROGUE
"#;

/// The command has to be built with ThreadSanitizer, and its standard library with it: what a lock orders is seen by whoever
/// watches the lock. What the plugins' own threads do is watched, too.
#[test]
#[ignore = "needs a command that was built with ThreadSanitizer: run as CI does"]
fn nothing_races_while_the_checker_calls_from_many_threads() {
    let folder = folder("threads-of-rogues");
    let racing = folder.join("racing.c");
    fs::write(&racing, RACING).unwrap();
    let options = ["--skip", "endurance", "--time-limit", PLENTY].map(str::to_owned);
    assert!(!races(&racing, &folder, &options).is_empty(), "a race was not noticed");

    judge_all(&good(&folder), |source| match races(source, &folder, &options).first() {
        None => Ok(()),
        Some(race) => Err(format!("{}:\n{race}", source.display())),
    });
}

/// Rules that the checker finds with threads of its own, or about those of a plugin.
const OF_THREADS: [&str; 8] = ["C0021", "C0025", "C0077", "C0078", "C0082", "C0200", "C0203", "C0210"];

/// As above, for the rogues by which threads of the checker and threads of a plugin come to what they do seldom: a thread that
/// goes on, a lock that is held, a callback after its end. All rogues would take a quarter of an hour.
#[test]
#[ignore = "needs a command that was built with ThreadSanitizer: run as CI does"]
fn nothing_races_in_the_checker_whatever_a_rogue_does_with_threads() {
    let folder = folder("races-of-rogues");
    let mut rogues = asked_for();
    rogues.retain(|rogue| OF_THREADS.contains(&rogue.expected.0.as_str()) || rogue.name().contains("thread"));
    assert!(rogues.len() >= OF_THREADS.len() || env::var_os("ROGUE").is_some(), "the rules have rogues");

    judge_all(&rogues, |rogue| {
        // What the rogue itself reads or writes is its own affair.
        let own = format!("{}:", rogue.path.file_name().unwrap().to_string_lossy());
        let races = races(&rogue.path, &folder, &rogue.options());
        match races.iter().find(|race| !race.lines().any(|line| line.contains("#0 ") && line.contains(&own))) {
            None => Ok(()),
            Some(race) => Err(format!("{}:\n{race}", rogue.name())),
        }
    });
}

/// The races that ThreadSanitizer reports while the plugin of this source is checked. Findings are judged elsewhere.
fn races(source: &Path, folder: &Path, options: &[String]) -> Vec<String> {
    let name = source.file_stem().unwrap();
    let (library, reports) = (folder.join(name).with_extension("so"), folder.join(name));
    fs::create_dir(&reports).unwrap();
    // The runtime is that of the command.
    compile(source, &library, &["-fsanitize=thread", "-nodefaultlibs"]);
    let mut command = pntos();
    command
        .env("TSAN_OPTIONS", format!("exitcode=0:log_path={}:{LEFT_TO_THE_CHECKER}", reports.join("race").display()));
    findings(command, &library, options);
    let reports = fs::read_dir(&reports).unwrap().map(|report| fs::read_to_string(report.unwrap().path()).unwrap());
    let races = reports.flat_map(|report| report.split(END_OF_RACE).map(str::to_owned).collect::<Vec<_>>());
    races.filter(|race| race.contains("data race")).collect()
}

/// Stands before and behind each report of a race.
const END_OF_RACE: &str = "==================\n";

/// The signals by which the checker finds rules, as sanitizers call them.
const LEFT_TO_THE_CHECKER: &str = "handle_segv=0:handle_sigbus=0:handle_abort=0:handle_sigfpe=0:handle_sigill=0";

/// The command with the sanitizer's functions in it. Faults are left to the checker, which finds rules by them, and what is
/// never given back to the process's end is for its ledger to judge.
fn watched() -> Command {
    let mut command = pntos();
    command
        .env("LD_PRELOAD", sanitizer())
        .env("ASAN_OPTIONS", format!("abort_on_error=1:detect_leaks=0:use_sigaltstack=0:{LEFT_TO_THE_CHECKER}"));
    command
}

/// The library of the address sanitizer that belongs to the compiler.
fn sanitizer() -> String {
    let output = Command::new("gcc").arg("-print-file-name=libasan.so").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn a_plugin_in_c_without_a_fault_has_no_finding() {
    let folder = folder("good");

    judge_all(&good(&folder), |source| {
        let name = source.file_stem().unwrap().to_string_lossy();
        let library = folder.join(name.as_ref()).with_extension("so");
        compile(source, &library, &[]);
        let (found, report) = findings(pntos(), &library, &["--time-limit", PLENTY].map(str::to_owned));
        if found.is_empty() { Ok(()) } else { Err(format!("{name}: found {found:?}\n{report}")) }
    });
}

/// The sources of good plugins: those with a purpose, and of each kind the one that all rogues of the kind are made from.
fn good(folder: &Path) -> Vec<PathBuf> {
    let files = |folder: &str| {
        let entries = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
        entries.collect::<Vec<PathBuf>>()
    };
    let mut sources = files("tests/good");
    let of_kinds = files("tests/rogues/kind");
    let kinds = of_kinds.iter().map(|path| path.file_stem().unwrap().to_string_lossy().to_uppercase());
    for kind in kinds.chain(["UTILITY".to_owned()]) {
        let source = folder.join(&kind).with_extension("c");
        let text = format!("#define ROGUE_{kind}\n#include \"rogue.h\"\nstatic void misbehave(void) {{}}\nROGUE\n");
        fs::write(&source, text).unwrap();
        sources.push(source);
    }
    sources
}

#[test]
fn every_rule_has_a_rogue_that_breaks_it() {
    let broken: BTreeSet<String> = gallery().into_iter().map(|rogue| rogue.expected.0).collect();

    let unbroken: Vec<&str> = rule::all().map(|rule| rule.code).filter(|code| !broken.contains(*code)).collect();

    assert!(unbroken.is_empty(), "no rogue breaks {unbroken:?}");
}
