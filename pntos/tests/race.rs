//! A race, for whoever watches for races to find.

use std::cell::UnsafeCell;
use std::sync::Arc;
use std::thread;

/// Shared without a lock.
struct Unlocked(UnsafeCell<u64>);

// SAFETY: it is not; that is what the test is for.
unsafe impl Sync for Unlocked {}

#[test]
#[ignore = "races on purpose, to prove that ThreadSanitizer watches"]
fn two_threads_write_to_one_number() {
    let shared = Arc::new(Unlocked(UnsafeCell::new(0)));
    let writers = [1, 2].map(|value| {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            for _ in 0..1000 {
                // SAFETY: it is not.
                unsafe { shared.0.get().write_volatile(value) };
            }
        })
    });
    writers.into_iter().for_each(|writer| writer.join().expect("writing does not panic"));
}
