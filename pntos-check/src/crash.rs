//! Says what a process dies of, and where.

use std::ffi::{CStr, c_int, c_void};
use std::sync::atomic::{AtomicI32, AtomicPtr, Ordering};

use crate::slot;
use crate::wire::Emergency;

/// Asked about the address of a fault before it counts as an ordinary crash. `true` when it has said what was wrong.
/// Runs in a signal handler.
pub type Explain = fn(address: usize) -> bool;

/// The `Explain` of this process.
static EXPLAIN: AtomicPtr<()> = AtomicPtr::new(std::ptr::null_mut());

/// What ends a program by its own fault.
const SIGNALS: &[(c_int, &str)] = &[
    (libc::SIGSEGV, "SIGSEGV"),
    (libc::SIGBUS, "SIGBUS"),
    (libc::SIGILL, "SIGILL"),
    (libc::SIGFPE, "SIGFPE"),
    (libc::SIGABRT, "SIGABRT"),
    (libc::SIGTRAP, "SIGTRAP"),
];

/// The name of a signal, as `kill -l` has it.
#[must_use]
pub fn signal_name(signal: i32) -> Option<&'static str> {
    let others = &[(libc::SIGKILL, "SIGKILL"), (libc::SIGTERM, "SIGTERM"), (libc::SIGPIPE, "SIGPIPE")];
    SIGNALS.iter().chain(others).find(|(number, _)| *number == signal).map(|(_, name)| *name)
}

/// Who is asked about the address of a fault.
pub fn explain_with(explain: Explain) {
    EXPLAIN.store(explain as *mut (), Ordering::Release);
}

/// Handles the signals that end a program, on every thread.
pub fn install() {
    own_stack();
    // Found now, `dladdr` needs no dynamic linker later.
    let mut line = Emergency::fault(None);
    push_place(&mut line, install as *const () as usize);
    // SAFETY: a `sigaction` of zeros is one with no flags, an empty mask and the default action.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = handle as *const () as usize;
    action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_NODEFER;
    for (signal, _) in SIGNALS {
        // SAFETY: the handler allocates nothing and takes no lock.
        unsafe { libc::sigaction(*signal, &action, std::ptr::null_mut()) };
    }
}

/// Room for the handler and for the dynamic linker's search of a name.
const STACK: usize = 128 * 1024;

/// Gives this thread a stack for its handlers, so that an overflow of its own stack can be told. The one that the
/// standard library makes is too small to look up a name on. Never freed: it is used until the thread's end.
pub fn own_stack() {
    let memory: &'static mut [u8] = Box::leak(vec![0; STACK].into_boxed_slice());
    let stack = libc::stack_t { ss_sp: memory.as_mut_ptr().cast(), ss_flags: 0, ss_size: memory.len() };
    // SAFETY: the memory is never freed and never used otherwise.
    unsafe { libc::sigaltstack(&stack, std::ptr::null_mut()) };
}

/// The thread whose fault is being told.
static TELLING: AtomicI32 = AtomicI32::new(0);

/// Whether this thread is the one that tells. Faults of other threads wait for the end of the process; a fault while one
/// is told ends it at once.
fn may_tell(signal: c_int) -> bool {
    // SAFETY: asks for the number of this thread.
    let thread = unsafe { libc::gettid() };
    match TELLING.compare_exchange(0, thread, Ordering::AcqRel, Ordering::Acquire) {
        Ok(_) => return true,
        Err(other) if other != thread => loop {
            // SAFETY: allowed in a handler.
            unsafe { libc::pause() };
        },
        Err(_) => die_of(signal),
    }
    false
}

/// Lets the signal end the process, as it would have without a handler.
fn die_of(signal: c_int) {
    // SAFETY: allowed in a handler.
    unsafe {
        libc::signal(signal, libc::SIG_DFL);
        libc::raise(signal);
    }
}

extern "C" fn handle(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    if !may_tell(signal) {
        return;
    }
    // SAFETY: the kernel passes what it says for a handler with `SA_SIGINFO`.
    let address = unsafe { (*info).si_addr() } as usize;
    let is_access = signal == libc::SIGSEGV || signal == libc::SIGBUS;
    let explain = EXPLAIN.load(Ordering::Acquire);
    if is_access && !explain.is_null() {
        // SAFETY: only `explain_with` stores here, a function of this type.
        let explain: Explain = unsafe { std::mem::transmute(explain) };
        if explain(address) {
            // SAFETY: ends the process at once, which is allowed in a handler.
            unsafe { libc::_exit(EXPLAINED) };
        }
    }
    let mut line = Emergency::fault(slot::current());
    line.push(signal_name(signal).unwrap_or("a signal"));
    if is_access {
        line.push(if address < 4096 { " at the NULL page, address " } else { " at address " });
        line.push_hex(address);
    }
    if let Some(at) = instruction(context) {
        line.push(" in ");
        push_place(&mut line, at);
    }
    line.send();
    die_of(signal);
}

/// The exit status of a process that ended itself after its fault was explained by a finding.
pub const EXPLAINED: c_int = 77;

/// Names the function and the library that hold the instruction at `at`.
fn push_place(line: &mut Emergency, at: usize) {
    // SAFETY: a `Dl_info` of zeros has null pointers only.
    let mut info: libc::Dl_info = unsafe { std::mem::zeroed() };
    // SAFETY: looks the address up and writes to `info`. Not on the list of safe functions, but it takes no memory; the
    // process is lost anyway.
    if unsafe { libc::dladdr(at as *const c_void, &mut info) } == 0 || info.dli_fname.is_null() {
        return line.push_hex(at);
    }
    if !info.dli_sname.is_null() {
        // SAFETY: a name that the dynamic linker found, ending with a NUL.
        let name = unsafe { CStr::from_ptr(info.dli_sname) };
        line.push(name.to_str().unwrap_or("?"));
        line.push(" of ");
    }
    // SAFETY: as above.
    let library = unsafe { CStr::from_ptr(info.dli_fname) }.to_bytes();
    let file = library.rsplit(|byte| *byte == b'/').next().unwrap_or(library);
    line.push(std::str::from_utf8(file).unwrap_or("?"));
    line.push("+");
    line.push_hex(at - info.dli_fbase as usize);
}

/// Where the processor was.
fn instruction(context: *mut c_void) -> Option<usize> {
    let context = context.cast::<libc::ucontext_t>();
    // SAFETY: the kernel passes a `ucontext_t` for a handler with `SA_SIGINFO`.
    #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
    let at = unsafe { (*context).uc_mcontext.gregs[libc::REG_RIP as usize] } as usize;
    // SAFETY: as above.
    #[cfg(all(target_os = "linux", target_arch = "aarch64"))]
    let at = unsafe { (*context).uc_mcontext.pc } as usize;
    #[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
    let at = {
        let _ = context;
        0
    };
    (at != 0).then_some(at)
}
