//! What filters promise, for all of them.

mod memory;
mod numbers;

use numbers::Numbers;
use pntos_nav::filter::{Dynamics, Ekf, Filter, Gate, Joseph, Measurement, Outcome, Refusal, Ud};

/// A step with `g(x) = Φ x`.
fn propagate(filter: &mut impl Filter, phi: &[f64], qd: &[f64]) -> Result<(), Refusal> {
    let estimate = numbers::times(phi, filter.estimate());
    filter.propagate(&Dynamics { estimate: &estimate, phi, qd })
}

/// A measurement with `h(x) = H x`.
fn update(filter: &mut impl Filter, z: &[f64], h: &[f64], r: &[f64]) -> Result<Outcome, Refusal> {
    let expected = numbers::times(h, filter.estimate());
    filter.update(&Measurement { z, expected: &expected, h, r })
}

/// A filter of independent states.
fn with_states<F: Filter>(estimate: &[f64], variances: &[f64]) -> F {
    let mut filter = F::new(Gate::OFF);
    filter.add_states(estimate, &numbers::diagonal(variances), None).unwrap();
    filter
}

/// Runs a test for each kind of filter.
macro_rules! for_each_filter {
    ($($(#[$attribute:meta])* $name:ident),* $(,)?) => {
        mod ekf { $(#[test] fn $name() { super::$name::<super::Ekf>(); })* }
        mod joseph { $(#[test] fn $name() { super::$name::<super::Joseph>(); })* }
        mod ud { $(#[test] fn $name() { super::$name::<super::Ud>(); })* }
    };
}

for_each_filter![
    a_scalar_filter_reaches_the_fixed_point_of_its_riccati_equation,
    gives_the_gains_that_brown_and_hwang_work_out_for_a_wiener_process,
    refuses_what_is_not_finite_and_stays_as_it_was,
    refuses_what_does_not_fit_and_stays_as_it_was,
    refuses_what_is_no_covariance_and_stays_as_it_was,
    takes_a_measurement_without_noise,
    removing_states_keeps_the_rest,
    adds_states_with_their_cross_covariance,
    sets_parts_of_estimate_and_covariance,
    drops_what_is_outside_of_the_gate,
    lets_measurements_in_after_so_many_refusals_in_a_row,
    counts_refusals_of_measurements_of_other_states_apart,
    stays_symmetric_and_positive_over_a_million_steps,
];

fn a_scalar_filter_reaches_the_fixed_point_of_its_riccati_equation<F: Filter>() {
    let (phi, q, r) = (0.9, 0.3, 2.0);
    let mut filter = with_states::<F>(&[1.0], &[50.0]);
    for _ in 0..200 {
        propagate(&mut filter, &[phi], &[q]).unwrap();
        update(&mut filter, &[4.0], &[1.0], &[r]).unwrap();
    }
    // The predicted variance m solves m = phi² m r / (m + r) + q.
    let b = r - phi * phi * r - q;
    let predicted = (-b + (b * b + 4.0 * q * r).sqrt()) / 2.0;
    let expected = predicted * r / (predicted + r);
    assert!((filter.covariance()[0] - expected).abs() < 1e-12);
}

/// Example 5.1 of the third edition: a step of variance 1 a second, measured with a variance of 0.1.
fn gives_the_gains_that_brown_and_hwang_work_out_for_a_wiener_process<F: Filter>() {
    let mut filter = with_states::<F>(&[0.0], &[0.0]);
    for (variance, gain) in [(1.0 / 11.0, 10.0 / 11.0), (12.0 / 131.0, 120.0 / 131.0)] {
        propagate(&mut filter, &[1.0], &[1.0]).unwrap();
        let before = filter.estimate()[0];
        update(&mut filter, &[before + 1.0], &[1.0], &[0.1]).unwrap();
        assert!((filter.estimate()[0] - before - gain).abs() < 1e-14);
        assert!((filter.covariance()[0] - variance).abs() < 1e-14);
    }
}

fn refuses_what_is_not_finite_and_stays_as_it_was<F: Filter>() {
    let mut filter = with_states::<F>(&[1.0, 2.0], &[1.0, 4.0]);
    let (identity, zero, nan) = ([1.0, 0.0, 0.0, 1.0], [0.0; 4], f64::NAN);
    let refused = |what, index| Err(Refusal::NotFinite { what, index });

    let step = |x, phi, qd| Dynamics { estimate: x, phi, qd };
    let with_nan = [1.0, 0.0, nan, 1.0];
    assert_eq!(filter.propagate(&step(&[1.0, f64::INFINITY], &identity, &zero)), refused("g(x)", 1));
    assert_eq!(filter.propagate(&step(&[1.0, 2.0], &with_nan, &zero)), refused("Phi", 2));
    assert_eq!(filter.propagate(&step(&[1.0, 2.0], &identity, &with_nan)), refused("Qd", 2));

    let good = Measurement { z: &[2.0], expected: &[1.0], h: &[1.0, 0.0], r: &[1.0] };
    let refused = |what, index| Err(Refusal::NotFinite { what, index });
    assert_eq!(filter.update(&Measurement { z: &[nan], ..good }), refused("z", 0));
    assert_eq!(filter.update(&Measurement { expected: &[nan], ..good }), refused("h(x)", 0));
    assert_eq!(filter.update(&Measurement { h: &[1.0, nan], ..good }), refused("H", 1));
    assert_eq!(filter.update(&Measurement { r: &[nan], ..good }), refused("R", 0));
    assert_eq!(filter.add_states(&[nan], &[1.0], None), Err(Refusal::NotFinite { what: "initial_estimate", index: 0 }));
    assert!(filter.set_estimate(0, &[nan]).is_err() && filter.set_covariance(0, 0, 1, &[nan]).is_err());

    assert_eq!(filter.estimate(), [1.0, 2.0]);
    assert_eq!(filter.covariance(), [1.0, 0.0, 0.0, 4.0]);
    assert_eq!(filter.update(&good), Ok(Outcome::Applied));
    numbers::assert_close(filter.estimate(), &[1.5, 2.0], 1e-15);
    numbers::assert_close(filter.covariance(), &[0.5, 0.0, 0.0, 4.0], 1e-15);
}

fn refuses_what_does_not_fit_and_stays_as_it_was<F: Filter>() {
    let mut empty = F::new(Gate::OFF);
    assert_eq!(propagate(&mut empty, &[], &[]), Err(Refusal::NoStates));
    assert_eq!(update(&mut empty, &[1.0], &[], &[1.0]).unwrap_err(), Refusal::NoStates);

    let mut filter = with_states::<F>(&[1.0, 2.0], &[1.0, 4.0]);
    let size = |what, wanted, found| Refusal::Size { what, wanted, found };
    let range = |first, count| Refusal::Range { first, count, states: 2 };
    let step = Dynamics { estimate: &[0.0; 2], phi: &[0.0; 4], qd: &[0.0; 4] };
    assert_eq!(filter.propagate(&Dynamics { estimate: &[0.0], ..step }), Err(size("g(x)", 2, 1)));
    assert_eq!(filter.propagate(&Dynamics { phi: &[0.0; 9], ..step }), Err(size("Phi", 4, 9)));
    assert_eq!(filter.propagate(&Dynamics { qd: &[0.0; 9], ..step }), Err(size("Qd", 4, 9)));
    let good = Measurement { z: &[2.0], expected: &[1.0], h: &[1.0, 0.0], r: &[1.0] };
    assert_eq!(filter.update(&Measurement { z: &[], ..good }), Err(size("z", 1, 0)));
    assert_eq!(filter.update(&Measurement { z: &[1.0; 2], ..good }), Err(size("h(x)", 2, 1)));
    assert_eq!(filter.update(&Measurement { h: &[1.0; 3], ..good }), Err(size("H", 2, 3)));
    assert_eq!(filter.update(&Measurement { r: &[1.0; 4], ..good }), Err(size("R", 1, 4)));
    assert_eq!(filter.remove_states(1, 2), Err(range(1, 2)));
    assert_eq!(filter.remove_states(usize::MAX, 2), Err(range(usize::MAX, 2)));
    assert_eq!(filter.set_estimate(2, &[1.0]), Err(range(2, 1)));
    assert_eq!(filter.set_covariance(1, 0, 1, &[1.0; 2]), Err(range(1, 2)));
    assert_eq!(filter.set_covariance(0, 1, 2, &[1.0; 2]), Err(range(1, 2)));
    assert_eq!(filter.add_states(&[1.0], &[1.0], Some(&[1.0])), Err(size("cross_covariance", 2, 1)));

    assert_eq!(filter.estimate(), [1.0, 2.0]);
    assert_eq!(filter.covariance(), [1.0, 0.0, 0.0, 4.0]);
}

fn refuses_what_is_no_covariance_and_stays_as_it_was<F: Filter>() {
    let mut filter = with_states::<F>(&[1.0, 2.0], &[1.0, 4.0]);
    let indefinite = [1.0, 2.0, 2.0, 1.0];
    let not_positive = |what, row| Refusal::NotPositive { what, row };
    let good = Measurement { z: &[2.0; 2], expected: &[1.0; 2], h: &[1.0, 0.0, 0.0, 1.0], r: &[1.0, 0.0, 0.0, 1.0] };
    assert_eq!(filter.update(&Measurement { r: &indefinite, ..good }), Err(not_positive("R", 1)));
    assert_eq!(
        filter.update(&Measurement { r: &[1.0, 0.5, 0.0, 1.0], ..good }),
        Err(Refusal::NotSymmetric { what: "R", row: 1, column: 0 })
    );
    let twice_the_same = Measurement { h: &[1.0, 0.0, 1.0, 0.0], r: &[0.0; 4], ..good };
    assert_eq!(filter.update(&twice_the_same), Err(not_positive("H P H' + R", 1)));
    assert!(propagate(&mut filter, &[1.0, 0.0, 0.0, 1.0], &[-2.0, 0.0, 0.0, 0.0]).is_err());
    assert_eq!(filter.add_states(&[0.0; 2], &indefinite, None), Err(not_positive("initial_covariance", 1)));
    assert_eq!(filter.set_covariance(0, 0, 1, &[-1.0]), Err(not_positive("new_covariance", 0)));

    assert_eq!(filter.estimate(), [1.0, 2.0]);
    assert_eq!(filter.covariance(), [1.0, 0.0, 0.0, 4.0]);
}

fn takes_a_measurement_without_noise<F: Filter>() {
    let mut filter = with_states::<F>(&[0.0, 0.0], &[1.0, 3.0]);
    update(&mut filter, &[2.0], &[1.0, 1.0], &[0.0]).unwrap();
    assert_eq!(filter.estimate(), [0.5, 1.5]);
    numbers::assert_close(filter.covariance(), &[0.75, -0.75, -0.75, 0.75], 1e-14);
    update(&mut filter, &[1.0], &[1.0, 0.0], &[0.0]).unwrap();
    numbers::assert_close(filter.estimate(), &[1.0, 1.0], 1e-14);
    numbers::assert_close(filter.covariance(), &[0.0; 4], 1e-14);
}

fn removing_states_keeps_the_rest<F: Filter>() {
    let mut random = Numbers::new(7);
    let covariance = random.covariance(5);
    let mut filter = F::new(Gate::OFF);
    filter.add_states(&[1.0, 2.0, 3.0, 4.0, 5.0], &covariance, None).unwrap();
    filter.remove_states(1, 2).unwrap();
    assert_eq!(filter.estimate(), [1.0, 4.0, 5.0]);
    let kept = [0, 3, 4];
    let expected: Vec<f64> = kept.iter().flat_map(|i| kept.map(|j| covariance[i * 5 + j])).collect();
    assert_eq!(filter.covariance(), expected);
    propagate(&mut filter, &numbers::diagonal(&[1.0; 3]), &[0.0; 9]).unwrap();
    numbers::assert_close(filter.covariance(), &expected, 1e-12);
    filter.remove_states(0, 3).unwrap();
    assert_eq!((filter.num_states(), filter.covariance().len()), (0, 0));
}

fn adds_states_with_their_cross_covariance<F: Filter>() {
    let mut filter = with_states::<F>(&[1.0], &[4.0]);
    assert_eq!(filter.add_states(&[2.0, 3.0], &[2.0, 0.5, 0.5, 3.0], Some(&[1.0, -1.0])), Ok(1));
    assert_eq!(filter.estimate(), [1.0, 2.0, 3.0]);
    assert_eq!(filter.covariance(), [4.0, 1.0, -1.0, 1.0, 2.0, 0.5, -1.0, 0.5, 3.0]);
    update(&mut filter, &[5.0], &[1.0, 0.0, 0.0], &[4.0]).unwrap();
    numbers::assert_close(filter.estimate(), &[3.0, 2.5, 2.5], 1e-14);
}

fn sets_parts_of_estimate_and_covariance<F: Filter>() {
    let mut filter = with_states::<F>(&[1.0, 2.0, 3.0], &[1.0; 3]);
    filter.set_estimate(1, &[7.0, 8.0]).unwrap();
    assert_eq!(filter.estimate(), [1.0, 7.0, 8.0]);
    filter.set_covariance(1, 1, 2, &[2.0, 1.0, 1.0, 2.0]).unwrap();
    filter.set_covariance(0, 2, 1, &[0.25]).unwrap();
    assert_eq!(filter.covariance(), [1.0, 0.0, 0.25, 0.0, 2.0, 1.0, 0.0, 1.0, 2.0]);
    filter.set_covariance(2, 0, 1, &[0.25]).unwrap();
    propagate(&mut filter, &numbers::diagonal(&[1.0; 3]), &[0.0; 9]).unwrap();
    numbers::assert_close(filter.covariance(), &[1.0, 0.0, 0.25, 0.0, 2.0, 1.0, 0.25, 1.0, 2.0], 1e-14);
}

fn drops_what_is_outside_of_the_gate<F: Filter>() {
    let mut filter = F::new(Gate::new(0.95).unwrap());
    filter.add_states(&[0.0], &[3.0], None).unwrap();
    // 3.841 of 4, the variance of the innovation.
    let (inside, outside) = ([3.9], [3.95]);
    let outcome = update(&mut filter, &outside, &[1.0], &[1.0]).unwrap();
    let Outcome::Gated { distance } = outcome else { panic!("{outcome:?}") };
    assert!((distance - 3.95 * 3.95 / 4.0).abs() < 1e-12);
    assert_eq!((filter.estimate()[0], filter.covariance()[0]), (0.0, 3.0));
    assert_eq!(update(&mut filter, &inside, &[1.0], &[1.0]), Ok(Outcome::Applied));
    assert!(filter.estimate()[0] > 2.9);
}

/// A filter of two states, which are 1000 off and sure to one.
fn lost<F: Filter>(patience: u32) -> F {
    let mut filter = F::new(Gate::new(0.999).unwrap().with_patience(patience));
    filter.add_states(&[0.0, 0.0], &numbers::diagonal(&[1.0, 1.0]), None).unwrap();
    filter
}

fn lets_measurements_in_after_so_many_refusals_in_a_row<F: Filter>() {
    let mut filter = lost::<F>(3);
    let measure = |filter: &mut F, z: f64| update(filter, &[z], &[1.0, 0.0], &[1.0]).unwrap();
    for refused in 0..3 {
        assert!(matches!(measure(&mut filter, 1000.0), Outcome::Gated { .. }), "{refused}");
    }
    assert_eq!(filter.estimate(), [0.0, 0.0]);
    assert!(matches!(measure(&mut filter, 1000.0), Outcome::LetIn { .. }));
    numbers::assert_close(filter.estimate(), &[500.0, 0.0], 1e-9);

    // It is open until as many in a row would have passed: what is too far in between counts anew.
    let here = filter.estimate()[0];
    assert_eq!([0; 2].map(|_| measure(&mut filter, here)), [Outcome::Applied; 2]);
    assert!(matches!(measure(&mut filter, here + 100.0), Outcome::LetIn { .. }));
    let here = filter.estimate()[0];
    assert_eq!([0; 3].map(|_| measure(&mut filter, here)), [Outcome::Applied; 3]);
    assert!(matches!(measure(&mut filter, here + 100.0), Outcome::Gated { .. }));
    assert_eq!(measure(&mut filter, here), Outcome::Applied);
    assert!((0..3).all(|_| matches!(measure(&mut filter, here + 100.0), Outcome::Gated { .. })));

    let mut without = lost::<F>(0);
    assert!((0..100).all(|_| matches!(measure(&mut without, 1000.0), Outcome::Gated { .. })));
}

fn counts_refusals_of_measurements_of_other_states_apart<F: Filter>() {
    let mut filter = lost::<F>(3);
    let one = |filter: &mut F, z: f64| update(filter, &[z], &[1.0, 0.0], &[1.0]).unwrap();
    let other = |filter: &mut F, z: f64| update(filter, &[z], &[0.0, 1.0], &[1.0]).unwrap();
    for _ in 0..3 {
        assert!(matches!(one(&mut filter, 1000.0), Outcome::Gated { .. }));
        assert_eq!(other(&mut filter, 0.0), Outcome::Applied);
    }
    assert!(matches!(other(&mut filter, 1000.0), Outcome::Gated { .. }));
    assert!(matches!(one(&mut filter, 1000.0), Outcome::LetIn { .. }));
}

/// More kinds than it can keep apart, each with another number of refusals.
#[test]
fn a_gate_forgets_the_kind_with_the_fewest_refusals() {
    let n = 12;
    let mut filter = Joseph::new(Gate::new(0.999).unwrap().with_patience(n as u32));
    filter.add_states(&vec![0.0; n], &numbers::diagonal(&vec![1.0; n]), None).unwrap();
    let mut measure = |state: usize| {
        let mut h = vec![0.0; n];
        h[state] = 1.0;
        update(&mut filter, &[1000.0], &h, &[1.0]).unwrap()
    };
    for state in 0..n {
        assert!((0..=state).all(|_| matches!(measure(state), Outcome::Gated { .. })), "{state}");
    }
    assert!(matches!(measure(n - 1), Outcome::LetIn { .. }));
    assert!(matches!(measure(n - 2), Outcome::Gated { .. }));
    assert!(matches!(measure(n - 2), Outcome::LetIn { .. }));
}

/// Position and velocity with a bias of the measurement, which is half a million times as good as what is known at first.
fn stays_symmetric_and_positive_over_a_million_steps<F: Filter>() {
    let mut filter = with_states::<F>(&[0.0; 3], &[1e6, 1e4, 1.0]);
    let (dt, keep) = (0.01, 0.999);
    let phi = [1.0, dt, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, keep];
    let q = 1e-3;
    let (qp, qv, qb) = (q * dt * dt * dt / 3.0, q * dt, 1.0 - keep * keep);
    let qd = [qp, q * dt * dt / 2.0, 0.0, q * dt * dt / 2.0, qv, 0.0, 0.0, 0.0, qb];
    for step in 0..1_000_000_u32 {
        propagate(&mut filter, &phi, &qd).unwrap();
        if step % 2 == 0 {
            update(&mut filter, &[f64::from(step % 7)], &[1.0, 0.0, 1.0], &[1e-6]).unwrap();
        }
        if step % 1000 == 0 {
            let p = filter.covariance();
            assert!(
                (0..3).all(|i| (0..i).all(|j| (p[i * 3 + j] - p[j * 3 + i]).abs() <= 1e-9 * p[0])),
                "{step}: {p:?}"
            );
            assert!(numbers::smallest_pivot(p) > 0.0, "{step}: {p:?}");
        }
    }
}

#[test]
fn all_filters_agree_on_random_systems() {
    for seed in 0..40 {
        let mut random = Numbers::new(seed);
        let n = 1 + seed as usize % 9;
        let (x, p) = (random.vector(n), random.covariance(n));
        let mut ekf = Ekf::new(Gate::OFF);
        let (mut joseph, mut ud) = (Joseph::new(Gate::OFF), Ud::new(Gate::OFF));
        ekf.add_states(&x, &p, None).unwrap();
        joseph.add_states(&x, &p, None).unwrap();
        ud.add_states(&x, &p, None).unwrap();
        for _ in 0..20 {
            let m = 1 + random.below(3);
            let (phi, qd) = (random.sparse(n, n), random.covariance(n));
            let (z, h, r) = (random.vector(m), random.sparse(m, n), random.covariance(m));
            propagate(&mut ekf, &phi, &qd).unwrap();
            propagate(&mut joseph, &phi, &qd).unwrap();
            propagate(&mut ud, &phi, &qd).unwrap();
            update(&mut ekf, &z, &h, &r).unwrap();
            update(&mut joseph, &z, &h, &r).unwrap();
            update(&mut ud, &z, &h, &r).unwrap();
            for (x, p) in [(joseph.estimate().to_vec(), joseph.covariance()), (ud.estimate().to_vec(), ud.covariance())]
            {
                numbers::assert_close(&x, ekf.estimate(), 1e-9);
                numbers::assert_close(p, ekf.covariance(), 1e-9);
            }
        }
    }
}

/// Example 6.2 of Grewal & Andrews: two values that differ by less than what the covariance of their difference can hold.
/// In the limit they give the sum of the states, and one of them with a variance of 2, which leaves it 1/2.
#[test]
fn factors_take_measurements_that_a_full_covariance_cannot() {
    let delta = 1e-9;
    let (h, r) = ([1.0, 1.0, 1.0, 1.0, 1.0, 1.0 + delta], [delta * delta, 0.0, 0.0, delta * delta]);
    let mut joseph = with_states::<Joseph>(&[0.0; 3], &[1.0; 3]);
    let mut ud = with_states::<Ud>(&[0.0; 3], &[1.0; 3]);
    let refused = update(&mut joseph, &[0.0; 2], &h, &r);
    assert_eq!(refused, Err(Refusal::NotPositive { what: "H P H' + R", row: 1 }));
    update(&mut ud, &[0.0; 2], &h, &r).unwrap();
    assert!((ud.covariance()[8] - 0.5).abs() < 1e-6, "{:?}", ud.covariance());
}
