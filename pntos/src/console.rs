//! Where lines go for which there is no log: standard error, or what the program says.

use core::{
    fmt, mem,
    ptr::null_mut,
    sync::atomic::{
        AtomicPtr,
        Ordering::{Acquire, Release},
    },
};

/// A function that writes one line.
pub type Write = fn(line: fmt::Arguments<'_>);

/// A [`Write`], or null for standard error.
static CONSOLE: AtomicPtr<()> = AtomicPtr::new(null_mut());

/// Sends lines that the SDK has no log for to `write` from now on: of plugins that have no mediator yet or any more, and
/// of what goes wrong while an error is logged.
///
/// Without the feature `std` there is no standard error: they go nowhere until this has been called.
pub fn set_console(write: Write) {
    CONSOLE.store(write as *mut (), Release);
}

/// Writes a line. Unlike `eprintln!` this does not panic if nobody can read it: a closed pipe must not end the process.
pub(crate) fn say(line: fmt::Arguments<'_>) {
    let write = CONSOLE.load(Acquire);
    if write.is_null() {
        to_standard_error(line);
    } else {
        // SAFETY: what is not null is a `Write`, put there by `set_console`.
        unsafe { mem::transmute::<*mut (), Write>(write)(line) };
    }
}

/// With one call of the system and without a lock: in a forked child another thread's lock is never let go.
#[cfg(all(feature = "std", target_os = "linux"))]
fn to_standard_error(line: fmt::Arguments<'_>) {
    let text = alloc::format!("{line}\n");
    // SAFETY: the text is as long as it says, and only read.
    unsafe { libc::write(libc::STDERR_FILENO, text.as_ptr().cast(), text.len()) };
}

#[cfg(all(feature = "std", not(target_os = "linux")))]
fn to_standard_error(line: fmt::Arguments<'_>) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "{line}");
}

#[cfg(not(feature = "std"))]
fn to_standard_error(_: fmt::Arguments<'_>) {}
