//! What the mediator costs: ns and allocations for a message from a transport to an orchestration in C and back, beside
//! the bare calls of the same run. The goal: at most 15 ns over the bare call, and no allocation.

use std::{
    hint::black_box,
    sync::atomic::{AtomicPtr, Ordering::Relaxed},
    time::Instant,
};

use divan::Bencher;
use pntos::testing::CountingAllocator;
use pntos_benches::{MessagePath, StreamMode, on_message_path};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// Messages of one way before the next way has its turn.
const ROUND: u32 = 50_000;
/// Turns. Odd, so that there is one in the middle.
const ROUNDS: usize = 61;
/// What a message may cost above the bare call.
const GOAL: f64 = 15.0;

fn main() {
    on_message_path(StreamMode::Immediate, |path| {
        compare(path);
        PATH.store(std::ptr::from_ref(path).cast_mut(), Relaxed);
        divan::main();
        PATH.store(std::ptr::null_mut(), Relaxed);
    });
}

/// One way to send some messages.
type Way = fn(&MessagePath, u32);

const WAYS: [(&str, Way); 5] = [
    ("static call in Rust", |path, count| (0..count).for_each(|_| path.in_rust())),
    ("from Rust, bare call", |path, count| (0..count).for_each(|_| path.bare())),
    ("from Rust, mediator", |path, count| (0..count).for_each(|_| path.through_mediator())),
    ("from C, bare call", MessagePath::from_c_bare),
    ("from C, mediator", MessagePath::from_c_through_mediator),
];

/// Measures the ways in turns, so that what else the machine does falls on all of them, and prints how they compare.
fn compare(path: &MessagePath) {
    let mut rounds = [const { Vec::new() }; WAYS.len()];
    for round in 0..=ROUNDS {
        for (times, (_, way)) in rounds.iter_mut().zip(WAYS) {
            let start = Instant::now();
            black_box(way)(path, ROUND);
            // The first round warms up.
            if round > 0 {
                times.push(start.elapsed().as_nanos() as f64 / f64::from(ROUND));
            }
        }
    }
    println!("{:<24}{:>8}{:>14}", "a message", "ns", "allocations");
    let medians = rounds.map(median);
    for ((name, way), time) in WAYS.iter().zip(medians) {
        let allocations = CountingAllocator::count(|| way(path, ROUND));
        println!("{name:<24}{time:>8.1}{:>14.3}", allocations as f64 / f64::from(ROUND));
    }
    let [_, rust_bare, rust, c_bare, c] = medians;
    for (plugin, mediator, bare) in [("Rust", rust, rust_bare), ("C", c, c_bare)] {
        let over = mediator - bare;
        let verdict = if over <= GOAL { "PASS" } else { "OVER" };
        let ratio = mediator / bare;
        println!("from {plugin}: ratio {ratio:.2}, {over:.1} ns over the bare call; goal {GOAL} ns: {verdict}");
    }
    println!();
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The path, for the functions that the harness calls; null when there is no running system.
static PATH: AtomicPtr<MessagePath> = AtomicPtr::new(std::ptr::null_mut());

fn path<'a>() -> &'a MessagePath {
    // SAFETY: `main` sets the pointer, on this thread, only while the path lives.
    unsafe { PATH.load(Relaxed).as_ref() }.expect("the harness runs inside the system")
}

#[divan::bench(sample_size = 1000)]
fn in_rust(bencher: Bencher<'_, '_>) {
    let path = path();
    bencher.bench_local(|| path.in_rust());
}

#[divan::bench(sample_size = 1000)]
fn bare(bencher: Bencher<'_, '_>) {
    let path = path();
    bencher.bench_local(|| path.bare());
}

#[divan::bench(sample_size = 1000)]
fn through_mediator(bencher: Bencher<'_, '_>) {
    let path = path();
    bencher.bench_local(|| path.through_mediator());
}
