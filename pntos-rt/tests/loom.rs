//! Every interleaving of a few threads at the gate and mailbox of a cell: `RUSTFLAGS="--cfg loom" cargo test -p pntos-rt
//! --test loom --release`.

#![cfg(loom)]
#![allow(dead_code, missing_docs)]

#[path = "../src/cell/mod.rs"]
mod cell;
#[path = "../src/prefetch.rs"]
mod prefetch;
#[path = "../src/sync.rs"]
mod sync;
/// The models have no stand-ins.
mod stand_in {
    pub(crate) const SLOTS: &[&str] = &[];
}

use cell::{Cell, Inside, Posted, Task, Worker, chain::Slot};
use loom::{
    sync::{
        Arc,
        atomic::{
            AtomicBool, AtomicUsize,
            Ordering::{Acquire, Relaxed, Release},
        },
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

    fn call<'a>(&self, _: &'a Seen) -> (&'a str, Slot) {
        ("plugin", Slot::BROADCAST_MESSAGE)
    }

    fn run(self, seen: &Seen, _: &Inside<'_>) {
        seen.one_at_a_time();
    }

    fn each_cell(_: &Seen, _: &mut dyn FnMut(&Cell<Self>)) {}
}

fn post(cell: &Cell<Touch>, seen: &Seen) -> Posted {
    cell.post(seen, "plugin", Slot::BROADCAST_MESSAGE, (), |_, ()| seen.one_at_a_time(), |()| Touch)
}

fn model(test: impl Fn(Arc<(Cell<Touch>, Seen)>) + Sync + Send + 'static, bound: usize) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(move || test(Arc::new((Cell::new(bound, None), Seen::default()))));
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
        let cells = Arc::new([Cell::<Touch>::new(1, None), Cell::<Touch>::new(1, None)]);
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

    fn call<'a>(&self, _: &'a AtomicUsize) -> (&'a str, Slot) {
        ("plugin", Slot::BROADCAST_MESSAGE)
    }

    fn run(self, next: &AtomicUsize, _: &Inside<'_>) {
        assert_eq!(next.fetch_add(1, Relaxed), self.0, "overtaken");
    }

    fn each_cell(_: &AtomicUsize, _: &mut dyn FnMut(&Cell<Self>)) {}
}

#[test]
fn what_a_thread_sends_first_runs_first() {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(5);
    builder.check(|| {
        let shared = Arc::new((Cell::<Numbered>::new(4, None), AtomicUsize::new(0)));
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

/// A cell that a worker serves, and what came out of it.
struct Served {
    cell: Cell<Step>,
    worker: std::sync::Arc<Worker>,
    next: AtomicUsize,
}

/// As [`Numbered`], for a served cell.
struct Step(usize);

impl Task for Step {
    type Context = Served;

    fn call<'a>(&self, _: &'a Served) -> (&'a str, Slot) {
        ("plugin", Slot::BROADCAST_MESSAGE)
    }

    fn run(self, served: &Served, _: &Inside<'_>) {
        assert_eq!(served.next.fetch_add(1, Relaxed), self.0, "lost, overtaken, or beside another");
    }

    fn each_cell(served: &Served, visit: &mut dyn FnMut(&Cell<Self>)) {
        visit(&served.cell);
    }
}

impl Served {
    fn post(&self, number: usize) -> Posted {
        let run = |inside: &Inside<'_>, number| Step(number).run(self, inside);
        self.cell.post(self, "plugin", Slot::BROADCAST_MESSAGE, number, run, Step)
    }

    fn call(&self) -> usize {
        self.cell.call(self, "plugin", Slot::LOG, |_| self.next.load(Relaxed)).unwrap()
    }
}

/// Runs `test` beside a worker that serves a cell, which is asked to stop when `test` returns.
fn with_worker(bound: usize, test: impl Fn(&Arc<Served>) + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(2);
    builder.check(move || {
        let worker = Worker::new("worker");
        let served =
            Arc::new(Served { cell: Cell::new(bound, Some(worker.clone())), worker, next: AtomicUsize::new(0) });
        let begun = Arc::new(AtomicBool::new(false));
        let (begins, serves) = (begun.clone(), served.clone());
        let thread = thread::spawn(move || {
            serves.worker.begin();
            begins.store(true, Release);
            serves.worker.serve::<Step>(&serves);
            serves.worker.end::<Step>(&serves);
        });
        while !begun.load(Acquire) {
            thread::yield_now();
        }
        test(&served);
        served.worker.stop();
        thread.join().unwrap();
    });
}

#[test]
fn a_worker_that_sleeps_is_woken_and_does_everything_before_it_ends() {
    with_worker(4, |served| {
        served.post(0);
        served.post(1);
        let served = served.clone();
        // Seen by the worker before it ends, or by this thread after that.
        served.worker.stop();
        served.post(2);
        assert_eq!(served.call(), 3);
    });
}

#[test]
fn a_two_way_call_comes_after_what_its_thread_has_sent_to_a_worker() {
    with_worker(4, |served| {
        served.post(0);
        assert_eq!(served.call(), 1);
        assert_eq!(served.call(), 1);
    });
}

#[test]
fn a_worker_makes_room_for_a_thread_that_waits_for_it() {
    with_worker(1, |served| {
        for number in 0..3 {
            assert_ne!(served.post(number), Posted::Dropped(1));
        }
        assert_eq!(served.call(), 3);
    });
}

#[test]
fn a_call_that_comes_back_is_answered_by_the_thread_that_waits() {
    with_worker(4, |served| {
        let (outer, seen) = (Cell::<Touch>::new(1, None), Seen::default());
        let answer = outer.call(&seen, "outer", Slot::LOG, |_| {
            let inner = || outer.call_within(&seen, "outer", Slot::LOG, |_| 7).unwrap();
            served.cell.call_within(served, "inner", Slot::LOG, |_| inner()).unwrap()
        });
        assert_eq!(answer.unwrap(), 7);
        assert_eq!(outer.call_within(&seen, "outer", Slot::LOG, |_| 8).unwrap(), 8, "the cell is free again");
    });
}

#[test]
fn what_is_sent_while_the_queue_is_full_runs_behind_it() {
    with_worker(1, |served| {
        for number in 0..3 {
            served.cell.send(served, Step(number)).unwrap();
        }
        assert_eq!(served.call(), 3);
    });
}
