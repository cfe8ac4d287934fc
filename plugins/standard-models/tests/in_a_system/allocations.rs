//! What a fix costs in memory: nothing, once the objects of the first ones have gone.

use std::{
    alloc::{GlobalAlloc, Layout, System as Memory},
    cell::Cell,
};

use crate::system::{Running, TIME, at, aux, fix, solution};
use pntos::{
    Mediator,
    client::{EstimateWithCovariance, GenXandP, Matrix},
};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: every call is handed to the system's allocator unchanged; counting does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise is passed on.
        unsafe { Memory.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { Memory.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn steps_and_models_take_the_memory_of_those_before() {
    let running = Running::new();
    running.configure_imu();
    running.system.set("block/bias", "sigma", vec![1.5, 1.5, 2.0]);
    running.system.set("block/bias", "tau", vec![300.0, 300.0, 200.0]);
    let pinson = running.block("pinson15", Some(c"block/pinson15")).unwrap();
    let bias = running.block("fogm", Some(c"block/bias")).unwrap();
    let processor = running.processor("pinson_with_ned_fogm_position", 2, None).unwrap();
    let engine =
        GenXandP::new(&Mediator::detached(c"engine"), |_| Ok(Some(EstimateWithCovariance::filled(18, |_, _| {}))));
    let (aux, fix) = (aux([solution(TIME), crate::system::forces()]), fix(TIME, 0.0));
    let round = || {
        pinson.receive_aux_data(aux.clone());
        processor.receive_aux_data(aux.clone());
        let copy = pinson.deep_copy().unwrap();
        for block in [&pinson, &bias, &copy] {
            let step = block.generate_dynamics(engine.clone(), at(TIME), at(TIME + 1_000_000_000)).unwrap();
            drop(step.g(Matrix::zeros(block.num_states(), 1)).unwrap());
        }
        let model = processor.generate_model(fix.clone(), engine.clone()).unwrap();
        drop(model.h(Matrix::zeros(18, 1)).unwrap());
    };
    round();
    round();

    let before = ALLOCATIONS.get();
    for _ in 0..10 {
        round();
    }
    assert_eq!(ALLOCATIONS.get() - before, 0);
}
