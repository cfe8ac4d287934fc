//! The message path under RealtimeSanitizer, which stops the program at the first allocation, lock or system call.
//!
//! The sanitizer is an unstable feature of the compiler. In a build without it the program says that nothing was watched:
//!
//! ```sh
//! RUSTC_BOOTSTRAP=1 RUSTFLAGS="--cfg pntos_rtsan -Zsanitizer=realtime -Clink-arg=-rdynamic" \
//!     cargo run --release -p pntos-benches --example realtime --target x86_64-unknown-linux-gnu
//! ```
//!
//! With the argument `allocate` it does what is not allowed, to show that the sanitizer watches.

#![cfg_attr(pntos_rtsan, feature(sanitize))]

use pntos_benches::{MessagePath, StreamMode, on_message_path};

const MESSAGES: i64 = 1_000_000;

#[cfg_attr(pntos_rtsan, sanitize(realtime = "nonblocking"))]
fn send(path: &MessagePath, allocate: bool) {
    for _ in 0..MESSAGES {
        path.through_mediator();
    }
    if allocate {
        drop(std::hint::black_box(Box::new(1_u8)));
    }
}

fn main() {
    let allocate = std::env::args().any(|argument| argument == "allocate");
    on_message_path(StreamMode::Immediate, move |path| {
        for _ in 0..1_000 {
            path.through_mediator();
        }
        send(path, allocate);
        assert_eq!(path.received(), MESSAGES + 1_000);
    });
    if cfg!(pntos_rtsan) {
        println!("{MESSAGES} messages without an allocation, a lock or a system call");
    } else {
        println!("{MESSAGES} messages, and nobody watched: this build has no RealtimeSanitizer");
    }
}
