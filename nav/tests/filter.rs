//! What filters promise, for all of them.

use pntos_nav::filter::{Dynamics, Ekf, Filter, Gate, Measurement, Outcome, Refusal};

#[test]
fn a_scalar_filter_reaches_the_fixed_point_of_its_riccati_equation() {
    let (phi, q, r) = (0.9, 0.3, 2.0);
    let mut filter = Ekf::new(Gate::OFF);
    filter.add_states(&[1.0], &[50.0], None).unwrap();
    for _ in 0..200 {
        let x = filter.estimate()[0];
        filter.propagate(&Dynamics { estimate: &[phi * x], phi: &[phi], qd: &[q] }).unwrap();
        let x = filter.estimate()[0];
        filter.update(&Measurement { z: &[4.0], expected: &[x], h: &[1.0], r: &[r] }).unwrap();
    }
    // The predicted variance m solves m = phi² m r / (m + r) + q.
    let b = r - phi * phi * r - q;
    let predicted = (-b + (b * b + 4.0 * q * r).sqrt()) / 2.0;
    let expected = predicted * r / (predicted + r);
    assert!((filter.covariance()[0] - expected).abs() < 1e-12);
}

#[test]
fn refuses_what_is_not_finite_and_stays_as_it_was() {
    let mut filter = Ekf::new(Gate::OFF);
    filter.add_states(&[1.0, 2.0], &[1.0, 0.0, 0.0, 1.0], None).unwrap();
    let nan = Measurement { z: &[f64::NAN], expected: &[1.0], h: &[1.0, 0.0], r: &[1.0] };
    assert_eq!(filter.update(&nan), Err(Refusal::NotFinite { what: "z", index: 0 }));
    assert_eq!(filter.estimate(), [1.0, 2.0]);
    assert_eq!(filter.covariance(), [1.0, 0.0, 0.0, 1.0]);
    let good = Measurement { z: &[2.0], expected: &[1.0], h: &[1.0, 0.0], r: &[1.0] };
    assert_eq!(filter.update(&good), Ok(Outcome::Applied));
    assert_eq!(filter.estimate(), [1.5, 2.0]);
    assert_eq!(filter.covariance(), [0.5, 0.0, 0.0, 1.0]);
}
