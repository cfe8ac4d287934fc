//! Reading a log, beside what cannot be avoided: getting the bytes from the system, and walking over them once.

use std::{
    fs::{File, OpenOptions},
    hint::black_box,
    io::{Read, Write},
    path::Path,
    time::Instant,
};

use lcm_event_log::Reader;

/// What `cat` reads at once.
const CAT: usize = 128 * 1024;
/// How often each is done; the fastest counts.
const ROUNDS: usize = 15;

/// Times of one log, s.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// With the reader, event by event.
    pub read: f64,
    /// As `cat` does into `/dev/null`.
    pub cat: f64,
    /// Copying as many bytes in memory as the events have that a job has no use for.
    pub copy: f64,
    /// How many bytes that is, MB.
    pub skipped_mb: f64,
}

/// Measures a log of which `wanted` channels are of use.
pub fn measure(log: &Path, wanted: &[&str]) -> Reading {
    let mut best = Reading { read: f64::INFINITY, cat: f64::INFINITY, copy: f64::INFINITY, skipped_mb: 0.0 };
    for _ in 0..ROUNDS {
        let (read, skipped) = timed(|| read(log, wanted));
        let (cat, ()) = timed(|| cat(log));
        let (copy, ()) = timed(|| copy(skipped));
        best = Reading {
            read: best.read.min(read),
            cat: best.cat.min(cat),
            copy: best.copy.min(copy),
            skipped_mb: skipped as f64 * 1e-6,
        };
    }
    best
}

fn timed<T>(run: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let result = run();
    (start.elapsed().as_secs_f64(), result)
}

/// Bytes of the events that are not wanted.
fn read(log: &Path, wanted: &[&str]) -> usize {
    let mut reader = Reader::open(log).expect("the log can be opened");
    let mut skipped = 0;
    while let Some(event) = reader.next_event().expect("the log can be read") {
        if !wanted.contains(&event.channel) {
            skipped += black_box(event.data).len();
        }
    }
    skipped
}

fn cat(log: &Path) {
    let mut input = File::open(log).expect("the log can be opened");
    let mut output = OpenOptions::new().write(true).open("/dev/null").expect("there is a null device");
    let mut buffer = vec![0; CAT];
    loop {
        let length = input.read(&mut buffer).expect("the log can be read");
        if length == 0 {
            return;
        }
        output.write_all(&buffer[..length]).expect("the null device takes everything");
    }
}

/// Copies so many bytes, from a place in the cache to another, as a buffer that is used again is.
fn copy(bytes: usize) {
    let from = vec![1_u8; CAT];
    let mut to = vec![0_u8; CAT];
    for _ in 0..bytes / CAT {
        black_box(&mut to).copy_from_slice(black_box(&from));
    }
}
