//! Running a program, and what it took.

use std::{
    io::Read,
    mem::MaybeUninit,
    process::{Command, Stdio},
    time::Instant,
};

/// What a program took from its start to its end.
#[derive(Clone, Copy, Debug)]
pub struct Took {
    /// By the clock, s.
    pub wall: f64,
    /// On processors, s.
    pub cpu: f64,
    /// The most memory at one time, MB.
    pub peak_mb: f64,
}

impl Took {
    /// The smaller times, and the larger memory: what else the machine does only ever adds time.
    pub fn best(self, other: Self) -> Self {
        Self { wall: self.wall.min(other.wall), cpu: self.cpu.min(other.cpu), peak_mb: self.peak_mb.max(other.peak_mb) }
    }
}

/// Runs a program to its end, which must be a good one.
#[expect(clippy::zombie_processes, reason = "`wait4` says what it took, which `Child::wait` does not")]
pub fn run(command: &mut Command) -> Took {
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?} cannot be started: {error}"));
    let mut complaint = String::new();
    let read = child.stderr.take().map(|mut stderr| stderr.read_to_string(&mut complaint));
    let mut status = 0;
    let mut usage = MaybeUninit::<libc::rusage>::zeroed();
    let id = libc::pid_t::try_from(child.id()).expect("a process id");
    // SAFETY: the child is ours and nobody has waited for it; both places may be written to.
    let waited = unsafe { libc::wait4(id, &raw mut status, 0, usage.as_mut_ptr()) };
    let wall = start.elapsed().as_secs_f64();
    assert!(waited == id && status == 0, "{command:?} ended with {status}, and {read:?}: {complaint}");
    // SAFETY: `wait4` has filled it; zeros are a value as well.
    let usage = unsafe { usage.assume_init() };
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 * 1e-6;
    Took { wall, cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak_mb: usage.ru_maxrss as f64 * 1024e-6 }
}
