//! What belongs to the whole process, and a plugin should leave alone.

use std::ffi::{CStr, c_int};
use std::fs::File;
use std::io::{Read, Seek};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::path::PathBuf;
use std::{env, io};

/// A look at the state of the process.
pub(super) struct Process {
    folder: Option<PathBuf>,
    locale: String,
    mask: libc::mode_t,
    handlers: Vec<(c_int, usize)>,
    third: f64,
}

/// Signals that belong to the program, with their names. Those of faults are the checker's own.
const SIGNALS: &[(c_int, &str)] = &[
    (libc::SIGINT, "SIGINT"),
    (libc::SIGTERM, "SIGTERM"),
    (libc::SIGHUP, "SIGHUP"),
    (libc::SIGQUIT, "SIGQUIT"),
    (libc::SIGCHLD, "SIGCHLD"),
    (libc::SIGPIPE, "SIGPIPE"),
    (libc::SIGALRM, "SIGALRM"),
];

impl Process {
    /// The state as it is now.
    pub(super) fn look() -> Process {
        Process {
            folder: env::current_dir().ok(),
            locale: locale(),
            mask: mask(),
            handlers: SIGNALS.iter().map(|(signal, _)| (*signal, handler(*signal))).collect(),
            third: third(),
        }
    }

    /// What is different now, each as a sentence.
    pub(super) fn changes(&self) -> Vec<String> {
        let now = Process::look();
        let mut changes = Vec::new();
        if let (Some(before), Some(after)) = (&self.folder, &now.folder)
            && before != after
        {
            changes.push(format!("the working folder is `{}` now", after.display()));
        }
        if self.locale != now.locale {
            changes.push(format!("the locale was `{}` and is `{}` now, for every `printf`", self.locale, now.locale));
        }
        if self.mask != now.mask {
            changes.push(format!("the mask of new files was {:03o} and is {:03o} now", self.mask, now.mask));
        }
        for ((signal, before), (_, after)) in self.handlers.iter().zip(&now.handlers) {
            if before != after {
                let name = SIGNALS.iter().find(|(known, _)| known == signal).map_or("a signal", |(_, name)| name);
                changes.push(format!("`{name}` has another handler now"));
            }
        }
        if self.third.to_bits() != now.third.to_bits() {
            changes.push("floating-point numbers are rounded in another direction now".to_owned());
        }
        changes
    }
}

fn locale() -> String {
    // SAFETY: asks for the locale without changing it; the text is read before anything can replace it.
    unsafe {
        let text = libc::setlocale(libc::LC_ALL, std::ptr::null());
        if text.is_null() { String::new() } else { CStr::from_ptr(text).to_string_lossy().into_owned() }
    }
}

fn mask() -> libc::mode_t {
    // SAFETY: there is no other way to ask than to set it, and set it back.
    unsafe {
        let mask = libc::umask(0o077);
        libc::umask(mask);
        mask
    }
}

fn handler(signal: c_int) -> usize {
    // SAFETY: asks for the action without changing it; a `sigaction` of zeros may be written over.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        libc::sigaction(signal, std::ptr::null(), &mut action);
        action.sa_sigaction
    }
}

/// One third, which is another number in every rounding direction.
fn third() -> f64 {
    std::hint::black_box(1.0) / std::hint::black_box(3.0)
}

/// Keeps what is written to standard output.
pub(super) struct Capture {
    file: File,
    before: OwnedFd,
}

impl Capture {
    /// Begins to keep it; `None` if the system does not let us.
    pub(super) fn begin() -> Option<Capture> {
        let file = tempfile::tempfile().ok()?;
        // SAFETY: duplicates a descriptor of ours.
        let before = unsafe { libc::dup(libc::STDOUT_FILENO) };
        if before < 0 {
            return None;
        }
        // SAFETY: the descriptor was just made.
        let before = unsafe { OwnedFd::from_raw_fd(before) };
        replace(file.as_raw_fd()).ok()?;
        Some(Capture { file, before })
    }

    /// What was written, with standard output as it was before.
    pub(super) fn end(mut self) -> String {
        // SAFETY: writes out what C's standard output still holds.
        unsafe { libc::fflush(std::ptr::null_mut()) };
        let _ = replace(self.before.as_raw_fd());
        let mut bytes = Vec::new();
        if self.file.rewind().is_err() || self.file.read_to_end(&mut bytes).is_err() {
            return String::new();
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

fn replace(by: c_int) -> io::Result<()> {
    // SAFETY: both descriptors are open.
    if unsafe { libc::dup2(by, libc::STDOUT_FILENO) } < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_nobody_touched_has_not_changed() {
        assert_eq!(Process::look().changes(), Vec::<String>::new());
    }
}
