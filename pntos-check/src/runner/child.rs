//! One worker process, from its start to whatever ended it.

use std::fs;
use std::io::{self, BufRead, BufReader, PipeReader, Read};
use std::os::fd::OwnedFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use super::{Left, Runner};
use crate::report::PluginFacts;
use crate::wire::{Message, black_box};
use crate::worker::Job;
use crate::{Finding, crash, rule, rule::life};

/// How often a worker is looked at.
const TICK: Duration = Duration::from_millis(5);
/// How long what a dead worker has written may take to arrive. Only a process that it left behind, and that holds its pipes
/// open, makes anybody wait for so long; a machine with much to do must not look like a worker that said nothing.
const STRAGGLERS: Duration = Duration::from_secs(10);
/// The most of a plugin's own output that is kept.
const MOST_OUTPUT: usize = 64 * 1024;

/// Starts a worker for a job and waits for its end.
pub(super) fn run(runner: &Runner, job: impl FnOnce(PathBuf) -> Job) -> io::Result<Left> {
    let start = Instant::now();
    let folder = tempfile::Builder::new().prefix("pntos-check-").tempdir()?;
    let scratch = folder.path().join("work");
    fs::create_dir(&scratch)?;
    let black_box = folder.path().join("black-box");
    black_box::create(&black_box)?;
    let job = serde_json::to_string(&job(black_box.clone())).map_err(io::Error::other)?;

    let (messages, judge_end) = io::pipe()?;
    let (output, output_end) = io::pipe()?;
    let mut child = Command::new(&runner.program)
        .args(&runner.arguments)
        .arg(job)
        .current_dir(&scratch)
        .process_group(0)
        .stdin(Stdio::from(OwnedFd::from(judge_end)))
        .stdout(Stdio::from(OwnedFd::from(output_end.try_clone()?)))
        .stderr(Stdio::from(OwnedFd::from(output_end)))
        .spawn()?;
    let messages = listen(messages);
    let output = collect(output);

    let deadline = start + runner.time_limit;
    let (status, heard) = watch(&mut child, &messages, || runner.is_stopped() || Instant::now() >= deadline)?;
    if runner.is_stopped() {
        return Err(io::ErrorKind::Interrupted.into());
    }
    let mut left = understand(heard);
    left.output = output.recv_timeout(STRAGGLERS).unwrap_or_default();
    left.took = start.elapsed();
    judge_end_of(&mut left, status, &black_box, runner.time_limit);
    Ok(left)
}

/// Waits until the worker is gone, by itself or because `is_over` says so: then the status is `None`. Whatever it has
/// started is ended too.
fn watch(
    child: &mut Child,
    messages: &Receiver<Message>,
    is_over: impl Fn() -> bool,
) -> io::Result<(Option<ExitStatus>, Vec<Message>)> {
    let mut heard = Vec::new();
    let worker = child.id();
    let ended = loop {
        match messages.recv_timeout(TICK) {
            Ok(message) => heard.push(message),
            Err(RecvTimeoutError::Timeout) => {}
            // The worker has closed its end and is about to be gone.
            Err(RecvTimeoutError::Disconnected) => thread::sleep(TICK),
        }
        if has_ended(worker)? {
            break true;
        }
        if is_over() {
            break false;
        }
    };
    let group = i32::try_from(worker).map_err(io::Error::other)?;
    // SAFETY: ends the processes of the worker's group, which was made for it. The number is still the worker's: it has not
    // been reaped, whether or not it has ended.
    unsafe { libc::kill(-group, libc::SIGKILL) };
    let status = child.wait()?;
    let status = ended.then_some(status);
    let last = Instant::now() + STRAGGLERS;
    while !matches!(heard.last(), Some(Message::Done))
        && let Ok(message) = messages.recv_timeout(last.saturating_duration_since(Instant::now()))
    {
        heard.push(message);
    }
    Ok((status, heard))
}

/// Whether the worker has ended. It is left as it is, so that its number stands for it until its group has been ended.
fn has_ended(worker: u32) -> io::Result<bool> {
    // SAFETY: zeros are a value of a struct of numbers.
    let mut seen: libc::siginfo_t = unsafe { std::mem::zeroed() };
    let how = libc::WEXITED | libc::WNOHANG | libc::WNOWAIT;
    // SAFETY: `seen` is there for the call. The process is a child of ours that has not been waited for.
    while unsafe { libc::waitid(libc::P_PID, worker, &raw mut seen, how) } != 0 {
        let error = io::Error::last_os_error();
        if error.kind() != io::ErrorKind::Interrupted {
            return Err(error);
        }
    }
    // SAFETY: the call has filled it in, or left it as it was where nothing has ended.
    Ok(unsafe { seen.si_pid() } != 0)
}

/// Reads what the worker says, line by line.
fn listen(pipe: PipeReader) -> Receiver<Message> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
            // A plugin that writes to every descriptor it can find may spoil a line; it has no other way to lie.
            if let Ok(message) = serde_json::from_slice(&line)
                && sender.send(message).is_err()
            {
                return;
            }
        }
    });
    receiver
}

/// Reads what the plugin prints, and keeps the beginning of it.
fn collect(mut pipe: PipeReader) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut kept = Vec::new();
        let mut buffer = [0; 4096];
        while let Ok(length @ 1..) = pipe.read(&mut buffer) {
            let free = MOST_OUTPUT - kept.len();
            kept.extend_from_slice(&buffer[..length.min(free)]);
        }
        let _ = sender.send(String::from_utf8_lossy(&kept).into_owned());
    });
    receiver
}

/// What the worker has said, in order.
fn understand(heard: Vec<Message>) -> Left {
    let mut left = Left::default();
    for message in heard {
        match message {
            Message::Finding { rule, slot, what } => {
                if let Some(rule) = rule::find(&rule) {
                    left.findings.push(Finding { rule, slot, what });
                }
            }
            Message::Plugin { kind, identifier } => left.plugins.push(PluginFacts { kind, identifier }),
            Message::Record { text } => {
                left.record += &text;
                left.record.push('\n');
            }
            Message::Skipped { why } => left.skipped = Some(why),
            Message::Fault { text, slot } => left.fault = Some((text, slot)),
            Message::Done => left.done = true,
        }
    }
    left
}

/// Turns the way in which the worker ended into a finding, if it was not the right one.
fn judge_end_of(left: &mut Left, status: Option<ExitStatus>, black_box: &Path, time_limit: Duration) {
    let place = black_box::read(black_box);
    let fault = left.fault.take();
    let mut report = |rule, slot: Option<String>, what: String| left.findings.push(Finding { rule, slot, what });
    let Some(status) = status else {
        let what = format!("the test was not through after {} s", time_limit.as_secs_f64());
        return report(&life::HANG, place, what);
    };
    if let Some(signal) = status.signal() {
        let (text, slot) = match fault {
            Some((text, slot)) => (text, Some(slot).filter(|slot| !slot.is_empty())),
            None => (crash::signal_name(signal).map_or_else(|| format!("signal {signal}"), str::to_owned), None),
        };
        // A thread of the plugin's own is in no slot; where the worker was then is the best that is known.
        return report(&life::CRASH, slot.or(place), text);
    }
    let code = status.code().unwrap_or_default();
    if !left.done && code != crash::EXPLAINED {
        report(&life::EXIT, place, format!("the process ended with exit status {code}"));
    }
}
