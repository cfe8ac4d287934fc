//! One test in a process of its own.
//!
//! The judge starts a worker with the write end of a pipe as its standard input: the one descriptor that every way of
//! starting a process can pass on. The worker moves it out of the way before the plugin's library is opened.

use std::ffi::{CString, OsStr};
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use pntos_rt::Problems;
use pntos_rt::app::{App, Group, Overrides, Setting};
use serde::{Deserialize, Serialize};

use crate::suite::{self, Test};
use crate::wire::{Message, Pipe, black_box};
use crate::{Finding, Judge, Sink, Subject, crash, rule::life, slot};

/// What a worker is to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Job {
    /// The name of the test.
    pub test: String,
    /// The plugin's place in the library's array.
    pub plugin: usize,
    /// Where the plugin is from, and what it is given.
    pub setup: Setup,
    /// The file of the black box.
    pub black_box: PathBuf,
}

/// Where a plugin is from, and what it is given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Setup {
    /// The library.
    pub library: PathBuf,
    /// The name of its symbol, if it is another than usual.
    pub entry: Option<String>,
    /// What `init_plugin` is told about resources.
    pub resources: Option<PathBuf>,
    /// An app file whose registry groups are used.
    pub config: Option<PathBuf>,
    /// More registry values, as `group.key=value`.
    pub set: Vec<String>,
}

impl Setup {
    /// The registry groups that the plugin finds.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the app file and the values.
    pub fn registry(&self) -> Result<Vec<Group>, Problems> {
        let mut set = Vec::<Setting>::new();
        for text in &self.set {
            set.push(text.parse()?);
        }
        let overrides = Overrides { set, ..Overrides::default() };
        let app = match &self.config {
            Some(path) => App::load(path, &overrides)?,
            None => App::parse("", "the command line", &overrides)?,
        };
        Ok(app.registry)
    }

    /// The plugin at place `plugin`, as a judge takes it.
    ///
    /// # Errors
    ///
    /// As for [`registry`](Self::registry).
    pub fn subject(&self, plugin: usize) -> Result<Subject, Problems> {
        let text = |text: &OsStr| CString::new(text.as_bytes()).unwrap_or_default();
        Ok(Subject {
            library: self.library.clone(),
            entry: self.entry.as_deref().map(|entry| text(OsStr::new(entry))),
            plugin,
            resources: self.resources.as_deref().map(|path| text(path.as_os_str())),
            registry: self.registry()?,
        })
    }
}

/// The whole of a worker process. It does not come back.
pub fn main(job: &str) -> ! {
    let pipe = match connect() {
        Ok(pipe) => pipe,
        Err(error) => {
            eprintln!("error: a worker was started without its pipe: {error}");
            std::process::exit(UNUSABLE);
        }
    };
    end_with_the_judge();
    let done = catch_unwind(AssertUnwindSafe(|| run_job(job, pipe)));
    let exits = done.unwrap_or_else(|_| Err("the checker itself failed, see what it printed".to_owned()));
    let exits = exits.unwrap_or_else(|why| {
        pipe.skip(&why);
        false
    });
    pipe.send(&Message::Done);
    if exits {
        let _call = slot::enter("the library's exit handlers");
        std::process::exit(0);
    }
    // Exit handlers of a library whose plugin was not shut down are not judged.
    // SAFETY: ends the process.
    unsafe { libc::_exit(0) }
}

/// The exit status of a worker that was not started by a judge.
const UNUSABLE: i32 = 3;
/// Descriptors below are those that a plugin might close by mistake.
const OUT_OF_THE_WAY: i32 = 200;

/// A worker has a process group of its own, so that Ctrl-C does not reach it: it goes when the judge goes.
fn end_with_the_judge() {
    #[cfg(target_os = "linux")]
    // SAFETY: asks for a signal when the parent ends.
    unsafe {
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
    }
}

/// The pipe to the judge, away from standard input.
fn connect() -> io::Result<&'static Pipe> {
    use std::os::fd::FromRawFd;

    // SAFETY: duplicates a descriptor that is open.
    let copy = unsafe { libc::fcntl(libc::STDIN_FILENO, libc::F_DUPFD_CLOEXEC, OUT_OF_THE_WAY) };
    if copy < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the descriptor was just made, and is owned here alone.
    let end = unsafe { OwnedFd::from_raw_fd(copy) };
    let null = File::open("/dev/null")?;
    // SAFETY: both descriptors are open.
    if unsafe { libc::dup2(std::os::fd::AsRawFd::as_raw_fd(&null.as_fd()), libc::STDIN_FILENO) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(Pipe::connect(end))
}

/// Does the job. Whether the process is to end as a program does, exit handlers and all.
fn run_job(job: &str, pipe: &'static Pipe) -> Result<bool, String> {
    let job: Job = serde_json::from_str(job).map_err(|error| format!("the worker's job cannot be read: {error}"))?;
    black_box::map(&job.black_box).map_err(|error| format!("the black box cannot be opened: {error}"))?;
    let test = suite::find(&job.test).ok_or_else(|| format!("there is no test `{}`", job.test))?;
    let subject = job.setup.subject(job.plugin).map_err(|problems| problems.to_string())?;
    let survey = matches!(test.applies, suite::Applies::Library).then_some(pipe);
    let mut exits = false;
    run(test, subject, pipe, |judge| {
        exits = judge.exits_in_good_order();
        if let (Some(pipe), Some(opened)) = (survey, judge.opened_before()) {
            for plugin in opened.plugins() {
                pipe.send(&Message::Plugin { kind: plugin.kind.0, identifier: plugin.identifier.clone() });
            }
        }
    });
    Ok(exits)
}

/// Runs a test in this process. `after` sees the judge when the test is through.
pub fn run(test: &Test, subject: Subject, sink: &'static dyn Sink, after: impl FnOnce(&Judge)) {
    crash::install();
    let mut judge = Judge::new(subject, sink);
    (test.run)(&mut judge);
    after(&judge);
    for (slot, took) in slot::slow_calls() {
        let what = format!("a call took {:.1} s", took.as_secs_f64());
        sink.report(Finding { rule: &life::SLOW, slot: Some(slot.to_owned()), what });
    }
}
