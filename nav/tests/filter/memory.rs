//! Filters allocate when states are added, and not afterwards.

use pntos::testing::CountingAllocator;
use pntos_nav::filter::{Dynamics, Ekf, Filter, Gate, Joseph, Measurement, Ud};

use crate::numbers::Numbers;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

fn allocations_of_steps<F: Filter>() -> u64 {
    const N: usize = 18;
    let mut random = Numbers::new(3);
    let mut filter = F::new(Gate::new(0.999).unwrap());
    filter.add_states(&random.vector(N), &random.covariance(N), None).unwrap();
    let (phi, qd, x) = (random.sparse(N, N), random.covariance(N), random.vector(N));
    let (z, h, r) = (random.vector(N), random.sparse(N, N), random.covariance(N));
    CountingAllocator::count(|| {
        for m in [3, 1, N] {
            filter.propagate(&Dynamics { estimate: &x, phi: &phi, qd: &qd }).unwrap();
            let r = &numbers_of(&r, m)[..m * m];
            filter.update(&Measurement { z: &z[..m], expected: &z[..m], h: &h[..m * N], r }).unwrap();
            filter.set_estimate(0, &x).unwrap();
            filter.set_covariance(0, 0, N, &qd).unwrap();
            assert!(filter.covariance()[0] > 0.0);
        }
        filter.remove_states(2, 4).unwrap();
    })
}

/// The upper left part of a matrix of 18 by 18.
fn numbers_of(matrix: &[f64], m: usize) -> [f64; 18 * 18] {
    let mut part = [0.0; 18 * 18];
    for i in 0..m {
        part[i * m..(i + 1) * m].copy_from_slice(&matrix[i * 18..i * 18 + m]);
    }
    part
}

#[test]
fn nothing_is_allocated_once_the_states_are_there() {
    assert_eq!(allocations_of_steps::<Ekf>(), 0);
    assert_eq!(allocations_of_steps::<Joseph>(), 0);
    assert_eq!(allocations_of_steps::<Ud>(), 0);
    assert!(CountingAllocator::count(|| vec![0.0; 3]) > 0, "the allocator counts");
}
