//! What a fix costs in memory: nothing, once the objects of the first ones have gone.

use crate::system::{Running, TIME, at, aux, fix, solution};
use pntos::{
    Mediator,
    client::{EstimateWithCovariance, GenXandP, Matrix},
    testing::CountingAllocator,
};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

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

    assert_eq!(CountingAllocator::count(|| (0..10).for_each(|_| round())), 0);
}
