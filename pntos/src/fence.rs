//! A fence that is paid for by the side that needs it seldom.
//!
//! Two sides each write something and then read what the other wrote. For neither to miss the other, each needs a full
//! fence in between, and the processor's costs as much as everything else on the way of a message. Linux can run the
//! fence of all running threads from one of them (`membarrier`), so the side in a hurry is left with telling the
//! compiler, and the other side pays. Where that is not to be had, both sides fence.
//!
//! For the controller and this crate; nothing that a plugin needs.

use core::sync::atomic::{Ordering::SeqCst, compiler_fence, fence};

/// The fence of the side that is in a hurry.
#[inline]
pub fn light() {
    if remote::is_available() {
        compiler_fence(SeqCst);
    } else {
        fence(SeqCst);
    }
}

/// Whether [`light`] costs nothing.
#[cfg(feature = "std")]
pub(crate) fn is_light() -> bool {
    remote::is_available()
}

/// The fence of the other side.
pub fn heavy() {
    if remote::is_available() {
        remote::fence_all();
    }
    fence(SeqCst);
}

/// Has to come before two threads fence against each other: it decides, for good, how.
pub fn prepare() {
    remote::prepare();
}

#[cfg(all(target_os = "linux", feature = "std", not(miri)))]
mod remote {
    use core::sync::atomic::{AtomicBool, Ordering::Relaxed};
    use std::sync::Once;

    use crate::console::say;

    const REGISTER: libc::c_int = 1 << 4;
    const FENCE: libc::c_int = 1 << 3;

    static AVAILABLE: AtomicBool = AtomicBool::new(false);

    fn membarrier(command: libc::c_int) -> bool {
        // SAFETY: the call takes three integers and changes no memory of ours.
        unsafe { libc::syscall(libc::SYS_membarrier, command, 0, 0) == 0 }
    }

    /// Asks the kernel for the right to fence.
    pub(super) fn prepare() {
        static ASKED: Once = Once::new();
        ASKED.call_once(|| AVAILABLE.store(membarrier(REGISTER) && membarrier(FENCE), Relaxed));
    }

    #[inline]
    pub(super) fn is_available() -> bool {
        AVAILABLE.load(Relaxed)
    }

    /// Fences everywhere. A sandbox that came after `prepare` may have taken the right away; then this thread goes round
    /// by every processor, which makes each that runs another one of ours switch, and the light side fences from now on.
    #[inline]
    pub(super) fn fence_all() {
        if !membarrier(FENCE) {
            AVAILABLE.store(false, Relaxed);
            without_membarrier();
        }
    }

    #[cold]
    fn without_membarrier() {
        if !visit_processors() {
            say(format_args!(
                "the kernel took `membarrier` back, which it had granted to this process, and does not let a thread choose \
                 its processor: for a moment, threads may miss each other; let the sandbox allow one of the two"
            ));
        }
    }

    /// `false` if it cannot choose where to run.
    fn visit_processors() -> bool {
        // SAFETY: a set of processors is an array of bits, for which zeros are a value.
        let mut usual: libc::cpu_set_t = unsafe { core::mem::zeroed() };
        // SAFETY: the kernel writes no more than the size it is given; 0 is this thread.
        if unsafe { libc::sched_getaffinity(0, size_of_val(&usual), &raw mut usual) } != 0 {
            return false;
        }
        let stay_on = |processors: &libc::cpu_set_t| {
            // SAFETY: the kernel reads no more than the size it is given.
            unsafe { libc::sched_setaffinity(0, size_of_val(processors), processors) == 0 }
        };
        let processors = usize::try_from(libc::CPU_SETSIZE).unwrap_or(0);
        let visited = (0..processors).filter(|processor| {
            // SAFETY: as above; the number is below the size of the set.
            let only = unsafe {
                let mut only = core::mem::zeroed();
                libc::CPU_SET(*processor, &mut only);
                only
            };
            stay_on(&only)
        });
        visited.count() > 0 && stay_on(&usual)
    }
}

#[cfg(not(all(target_os = "linux", feature = "std", not(miri))))]
mod remote {
    pub(super) fn prepare() {}

    #[inline]
    pub(super) fn is_available() -> bool {
        false
    }

    pub(super) fn fence_all() {}
}

#[cfg(all(test, target_os = "linux", target_arch = "x86_64", not(miri)))]
mod tests {
    use core::ptr;
    use std::thread;

    /// Lets the kernel refuse `membarrier` to this thread from now on.
    fn forbid_membarrier() {
        let refuse = u16::try_from(libc::BPF_RET | libc::BPF_K).unwrap();
        let step = |code, jt, jf, k| libc::sock_filter { code, jt, jf, k };
        let number = u32::try_from(libc::SYS_membarrier).unwrap();
        let mut filter = [
            step(u16::try_from(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS).unwrap(), 0, 0, 0),
            step(u16::try_from(libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K).unwrap(), 0, 1, number),
            step(refuse, 0, 0, libc::SECCOMP_RET_ERRNO | 1),
            step(refuse, 0, 0, libc::SECCOMP_RET_ALLOW),
        ];
        let program = libc::sock_fprog { len: 4, filter: filter.as_mut_ptr() };
        // SAFETY: the program is valid and outlives the calls; both hold for this thread only.
        unsafe {
            assert_eq!(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), 0);
            assert_eq!(libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const program), 0);
            assert_eq!(libc::syscall(libc::SYS_membarrier, 0, 0, 0), -1);
        }
    }

    #[test]
    fn fences_where_the_right_to_do_it_from_afar_was_taken_away() {
        super::prepare();
        let processors = || {
            // SAFETY: the kernel writes no more than the size it is given.
            unsafe {
                let mut set: libc::cpu_set_t = core::mem::zeroed();
                libc::sched_getaffinity(0, size_of_val(&set), ptr::from_mut(&mut set));
                libc::CPU_COUNT(&set)
            }
        };

        thread::spawn(move || {
            let before = processors();
            forbid_membarrier();
            super::heavy();
            assert!(!super::remote::is_available(), "the light side fences by itself from now on");
            assert_eq!(processors(), before);
        })
        .join()
        .unwrap();
    }
}
