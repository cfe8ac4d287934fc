//! What happens in a filter, written to the registry for whoever watches.

use std::ffi::{CStr, CString};

use pntos::{
    Managed, Mediator, Result,
    client::{Matrix, StandardMeasurementModel},
};
use pntos_nav::filter::multiply_rows;

use crate::view::View;

const STATES: &str = "diagnostics/states";
const INNOVATIONS: &str = "diagnostics/innovations";

/// What the states are recorded after.
#[derive(Clone, Copy, Debug)]
pub(crate) enum After {
    Propagate,
    Update,
}

/// Writes the estimate and its standard deviations.
pub(crate) fn states(mediator: &Mediator, view: &View, after: After) -> Result {
    let n = view.layout.num_states();
    if n == 0 {
        return Ok(());
    }
    let (estimate, covariance) = (view.estimate()?, view.covariance()?);
    let sigma: Vec<f64> = (0..n).map(|i| covariance.data()[i * n + i].sqrt()).collect();
    let labels: Vec<CString> = view
        .layout
        .blocks
        .iter()
        .flat_map(|block| (0..block.states().len()).map(move |i| (&block.label, i)))
        .map(|(label, i)| CString::new([label.to_bytes(), format!("[{i}]").as_bytes()].concat()).unwrap_or_default())
        .collect();
    let labels: Vec<&CStr> = labels.iter().map(CString::as_c_str).collect();
    let batch = mediator.batch(STATES)?;
    batch.set_int(c"time", view.time.elapsed_nsec);
    batch.set_str_array(c"labels", &labels);
    batch.set_double_array(c"estimate", estimate.data());
    batch.set_double_array(c"sigma", &sigma);
    batch.set_str(
        c"after",
        match after {
            After::Propagate => c"propagate",
            After::Update => c"update",
        },
    );
    Ok(())
}

/// Corrects the filter, and writes how far the measurement was from what was expected, and whether it was let in.
pub(crate) fn around_update(
    mediator: &Mediator,
    view: &View,
    processor: &CStr,
    model: Managed<StandardMeasurementModel>,
) -> Result {
    let (x, p) = (view.estimate()?, view.covariance()?);
    let (innovation, sigma) = expected(&model, &x, &p)?;
    view.strategy.update(model);
    let accepted = differ(view.estimate()?.data(), x.data()) || differ(view.covariance()?.data(), p.data());
    let batch = mediator.batch(INNOVATIONS)?;
    batch.set_int(c"time", view.time.elapsed_nsec);
    batch.set_str(c"processor", processor);
    batch.set_double_array(c"innovation", &innovation);
    batch.set_double_array(c"sigma", &sigma);
    batch.set_bool(c"accepted", accepted);
    Ok(())
}

/// Whether a strategy did anything. `update` returns nothing, so what it left behind has to say it: one that takes a
/// measurement in knows its states better afterwards, and one that does not leaves every bit as it was.
fn differ(after: &[f64], before: &[f64]) -> bool {
    !after.iter().map(|value| value.to_bits()).eq(before.iter().map(|value| value.to_bits()))
}

/// The innovation and its standard deviations.
fn expected(model: &StandardMeasurementModel, x: &Managed<Matrix>, p: &Matrix) -> Result<(Vec<f64>, Vec<f64>)> {
    let (n, m) = (x.rows(), model.z().rows());
    let (z, h, r) = (model.z(), model.H(), model.R());
    let (z, h, r) = (z.elements("z", m, 1)?, h.elements("H", m, n)?, r.elements("R", m, m)?);
    let expected = model.h(x.clone())?;
    let innovation = z.iter().zip(expected.elements("h(x)", m, 1)?).map(|(z, expected)| z - expected).collect();
    let mut hp = vec![0.0; m * n];
    multiply_rows(&mut hp, h, n, p.data(), n);
    let variance = |i: usize| h[i * n..][..n].iter().zip(&hp[i * n..]).map(|(a, b)| a * b).sum::<f64>() + r[i * m + i];
    Ok((innovation, (0..m).map(|i| variance(i).sqrt()).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_and_stays_so_is_no_change() {
        assert!(!differ(&[1.0, f64::NAN], &[1.0, f64::NAN]));
        assert!(differ(&[1.0, f64::NAN], &[1.0, 2.0]));
        assert!(differ(&[-0.0], &[0.0]));
    }
}
