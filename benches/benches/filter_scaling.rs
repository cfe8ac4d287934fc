//! What a step and an update of a filter cost with the number of states, and what the products in it cost beside those of
//! nalgebra.
//!
//! The filter is an inertial's 15 error states, which all depend on each other, and Gauss-Markov processes, which depend
//! on nothing else: a step may cost as the square of the number of states, and an update as the square times the number of
//! values. The limits are these powers, and a quarter more for what a machine does besides.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use pntos_nav::{
    filter::{Dynamics, Ekf, Filter, Gate, Joseph, Measurement, Ud},
    nalgebra::DMatrix,
};

/// Error states of an inertial.
const INERTIAL: usize = 15;
/// States that a fix depends on beside its own: position, tilt, and errors of the sensor.
const SEEN: usize = 9;
/// How long a row is measured: the least time of a call counts.
const TIME: Duration = Duration::from_millis(200);
const SLACK: f64 = 1.25;

fn main() {
    println!("{:<34}{:>9}{:>9}{:>9}{:>9}{:>10}{:>8}", "µs by states", 25, 50, 100, 200, "200 / 50", "limit");
    scaling::<Ekf>("ekf", 16.0);
    scaling::<Joseph>("ekf-joseph", 16.0);
    // New noise in each state changes every factor: the cube, and only because the processes are correlated.
    scaling::<Ud>("ud", 64.0);

    println!("\n{:<34}{:>9}{:>9}{:>9}{:>9}{:>10}{:>8}", "µs by values, 200 states", 1, 3, 6, 12, "12 / 3", "limit");
    values::<Ekf>("ekf");
    values::<Joseph>("ekf-joseph");
    values::<Ud>("ud");

    println!("\n{:<34}{:>9}{:>9}", "Φ P Φ' + Q, µs", "ours", "nalgebra");
    let cases = [(18, INERTIAL, "blocks"), (18, 18, "no zeros"), (200, INERTIAL, "blocks"), (200, 200, "no zeros")];
    // Ours first: nalgebra uses registers that slow down whatever comes after it in the process.
    let ours = cases.map(|(n, block, _)| {
        let mut setup = Setup::<Ekf>::new(n, 1);
        setup.phi = transition(n, block);
        least(|| setup.step())
    });
    for ((n, block, kind), ours) in cases.into_iter().zip(ours) {
        let nalgebra = products(n, &transition(n, block), &diagonal(n, 1e-3));
        println!("{:<34}{ours:>9.2}{nalgebra:>9.2}", format!("{n} states, {kind}"));
    }
}

/// The least time of a call in µs.
fn least(mut call: impl FnMut()) -> f64 {
    let mut least = Duration::MAX;
    let end = Instant::now() + TIME;
    while Instant::now() < end {
        let start = Instant::now();
        call();
        least = least.min(start.elapsed());
    }
    least.as_nanos() as f64 * 1e-3
}

/// A block on the diagonal without zeros, and a diagonal behind it.
fn transition(n: usize, block: usize) -> Vec<f64> {
    let element = |i: usize, j: usize| match (i < block && j < block, i == j) {
        (_, true) => 0.99,
        (true, false) => 1e-3 / (1 + i + 2 * j) as f64,
        (false, false) => 0.0,
    };
    (0..n * n).map(|k| element(k / n, k % n)).collect()
}

fn diagonal(n: usize, value: f64) -> Vec<f64> {
    (0..n * n).map(|k| if k / n == k % n { value } else { 0.0 }).collect()
}

/// A filter in which everything is correlated, as after its first fixes, with a model of a fix of `values` values.
struct Setup<F> {
    filter: F,
    phi: Vec<f64>,
    qd: Vec<f64>,
    z: Vec<f64>,
    h: Vec<f64>,
    r: Vec<f64>,
}

impl<F: Filter> Setup<F> {
    fn new(n: usize, values: usize) -> Self {
        let mut filter = F::new(Gate::OFF);
        let covariance: Vec<f64> = diagonal(n, 1.0).iter().map(|value| value + 0.1).collect();
        filter.add_states(&vec![0.0; n], &covariance, None).expect("a covariance");
        let h = (0..values * n).map(|k| if k % n < SEEN { 1.0 / (1 + k / n + k % n) as f64 } else { 0.0 }).collect();
        let (phi, qd) = (transition(n, INERTIAL), diagonal(n, 1e-3));
        Self { filter, phi, qd, z: vec![0.0; values], h, r: diagonal(values, 1.0) }
    }

    fn step(&mut self) {
        let estimate = vec![0.0; self.filter.num_states()];
        self.filter.propagate(&Dynamics { estimate: &estimate, phi: &self.phi, qd: &self.qd }).expect("a step");
    }

    fn update(&mut self) {
        let (z, h, r) = (&self.z, &self.h, &self.r);
        self.filter.update(&Measurement { z, expected: z, h, r }).expect("an update");
    }
}

fn scaling<F: Filter>(name: &str, step_limit: f64) {
    let states = [25, 50, 100, 200];
    let steps = states.map(|n| {
        let mut setup = Setup::<F>::new(n, 3);
        least(|| setup.step())
    });
    row(&format!("{name}, a step"), steps, steps[3] / steps[1], step_limit);
    let updates = states.map(|n| {
        let mut setup = Setup::<F>::new(n, 3);
        least(|| setup.update())
    });
    row(&format!("{name}, an update by 3 values"), updates, updates[3] / updates[1], 16.0);
}

fn values<F: Filter>(name: &str) {
    let times = [1, 3, 6, 12].map(|values| {
        let mut setup = Setup::<F>::new(200, values);
        least(|| setup.update())
    });
    row(&format!("{name}, an update"), times, times[3] / times[1], 4.0);
}

fn row(name: &str, times: [f64; 4], ratio: f64, power: f64) {
    let limit = power * SLACK;
    let [a, b, c, d] = times;
    let verdict = if ratio <= limit { "PASS" } else { "OVER" };
    println!("{name:<34}{a:>9.2}{b:>9.2}{c:>9.2}{d:>9.2}{ratio:>10.1}{limit:>8.1}  {verdict}");
}

/// A step's products in µs by nalgebra, which does not look for zeros.
fn products(n: usize, transition: &[f64], noise: &[f64]) -> f64 {
    let (phi, p) = (DMatrix::from_row_slice(n, n, transition), DMatrix::from_element(n, n, 0.1));
    let (qd, turned) = (DMatrix::from_row_slice(n, n, noise), phi.transpose());
    let (mut product, mut next) = (p.clone(), p.clone());
    least(|| {
        black_box(&phi).mul_to(black_box(&p), &mut product);
        next.copy_from(&qd);
        next.gemm(1.0, &product, &turned, 1.0);
        black_box(&next);
    })
}
