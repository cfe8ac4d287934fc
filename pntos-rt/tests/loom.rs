//! Every interleaving of a few threads at the gate and mailbox of a cell: `RUSTFLAGS="--cfg loom" cargo test -p pntos-rt
//! --test loom --release`.

#![cfg(loom)]
#![allow(dead_code, missing_docs)]

#[path = "../src/cell/mod.rs"]
mod cell;
#[path = "../src/sync.rs"]
mod sync;

use cell::{Cell, Inside, Posted, Task, chain::Slot};
use loom::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
    },
    thread,
};

#[derive(Default)]
struct Seen {
    inside: AtomicBool,
    ran: AtomicUsize,
}

impl Seen {
    fn one_at_a_time(&self) {
        assert!(!self.inside.swap(true, Relaxed), "two threads in one cell");
        self.ran.fetch_add(1, Relaxed);
        self.inside.store(false, Relaxed);
    }
}

struct Touch;

impl Task for Touch {
    type Context = Seen;

    fn run(self, seen: &Seen, _: &Inside<'_>) {
        seen.one_at_a_time();
    }
}

fn post(cell: &Cell<Touch>, seen: &Seen) -> Posted {
    cell.post(seen, "plugin", Slot::BROADCAST_MESSAGE, (), |_, ()| seen.one_at_a_time(), |()| Touch)
}

fn model(test: impl Fn(Arc<(Cell<Touch>, Seen)>) + Sync + Send + 'static, bound: usize) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(move || test(Arc::new((Cell::new(bound), Seen::default()))));
}

#[test]
fn nothing_is_lost_and_nothing_runs_beside_another() {
    model(
        |shared| {
            let threads: Vec<_> = (0..2)
                .map(|_| {
                    let shared = shared.clone();
                    thread::spawn(move || {
                        post(&shared.0, &shared.1);
                    })
                })
                .collect();
            post(&shared.0, &shared.1);
            for thread in threads {
                thread.join().unwrap();
            }
            assert_eq!(shared.1.ran.load(Relaxed), 3);
        },
        4,
    );
}

#[test]
fn a_thread_that_waits_for_room_gets_it() {
    model(
        |shared| {
            let other = {
                let shared = shared.clone();
                thread::spawn(move || {
                    post(&shared.0, &shared.1);
                    post(&shared.0, &shared.1);
                })
            };
            post(&shared.0, &shared.1);
            other.join().unwrap();
            assert_eq!(shared.1.ran.load(Relaxed), 3);
        },
        1,
    );
}

#[test]
fn a_two_way_call_waits_for_a_one_way_call_and_the_other_way_round() {
    model(
        |shared| {
            let other = {
                let shared = shared.clone();
                thread::spawn(move || {
                    let (cell, seen) = &*shared;
                    cell.call(seen, "plugin", Slot::ORCHESTRATION_FILTERS, |_| seen.one_at_a_time()).unwrap();
                })
            };
            post(&shared.0, &shared.1);
            other.join().unwrap();
            assert_eq!(shared.1.ran.load(Relaxed), 2);
        },
        4,
    );
}

#[test]
fn two_calls_that_wait_for_each_other_do_not_hang() {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(2);
    builder.check(|| {
        let cells = Arc::new([Cell::<Touch>::new(1), Cell::<Touch>::new(1)]);
        let seen = Arc::new(Seen::default());
        let nested = |first: usize, cells: &[Cell<Touch>; 2], seen: &Seen| {
            cells[first].call(seen, "first", Slot::LOG, |_| {
                let _ = cells[1 - first].call(seen, "second", Slot::LOG, |_| ());
            })
        };
        let other = {
            let (cells, seen) = (cells.clone(), seen.clone());
            thread::spawn(move || nested(1, &cells, &seen).unwrap())
        };
        nested(0, &cells, &seen).unwrap();
        other.join().unwrap();
    });
}

/// Counts what it is handed, which has to come in order.
struct Numbered(usize);

impl Task for Numbered {
    type Context = AtomicUsize;

    fn run(self, next: &AtomicUsize, _: &Inside<'_>) {
        assert_eq!(next.fetch_add(1, Relaxed), self.0, "overtaken");
    }
}

#[test]
fn what_a_thread_sends_first_runs_first() {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(5);
    builder.check(|| {
        let shared = Arc::new((Cell::<Numbered>::new(4), AtomicUsize::new(0)));
        let other = shared.clone();
        let busy = thread::spawn(move || {
            let _ = other.0.call(&other.1, "plugin", Slot::BROADCAST_MESSAGE, |_| ());
        });
        for number in 0..2 {
            let run = |inside: &Inside<'_>, number| Numbered(number).run(&shared.1, inside);
            shared.0.post(&shared.1, "plugin", Slot::BROADCAST_MESSAGE, number, run, Numbered);
        }
        busy.join().unwrap();
        assert_eq!(shared.1.load(Relaxed), 2);
    });
}
