//! What the states of a block start with.

use pntos::{Managed, Result, client::EstimateWithCovariance};
use pntos_nav::nalgebra::DMatrix;

use crate::settings::{self, Part, Start};

/// What a block starts with; `None` if its group does not say.
pub(crate) fn estimate(part: &Part, states: usize, start: Start) -> Result<Option<Managed<EstimateWithCovariance>>> {
    let wrong = |key: &str, found: usize, wanted: usize| {
        settings::wrong(format_args!(
            "in the registry group `{}`, `{key}` has {found} elements, and should have {wanted}: the model `{}` has \
             {states} states",
            part.group, part.model
        ))
    };
    let covariance = match (start.covariance, start.sigma) {
        (None, None) => {
            return match start.estimate {
                None => Ok(None),
                Some(_) => Err(settings::wrong(format_args!(
                    "in the registry group `{}`, `initial_estimate` goes with `initial_covariance` or `initial_sigma`",
                    part.group
                ))),
            };
        }
        (Some(covariance), _) if covariance.len() != states * states => {
            return Err(wrong("initial_covariance", covariance.len(), states * states));
        }
        (Some(covariance), _) => {
            check_covariance(part, states, &covariance)?;
            covariance
        }
        (None, Some(sigma)) if sigma.len() != states => return Err(wrong("initial_sigma", sigma.len(), states)),
        (None, Some(sigma)) => {
            let mut covariance = vec![0.0; states * states];
            sigma.iter().enumerate().for_each(|(i, sigma)| covariance[i * (states + 1)] = sigma * sigma);
            covariance
        }
    };
    let estimate = start.estimate.unwrap_or_else(|| vec![0.0; states]);
    if estimate.len() != states {
        return Err(wrong("initial_estimate", estimate.len(), states));
    }
    EstimateWithCovariance::generic(estimate, covariance).map(Some)
}

/// That a covariance is symmetric, and no combination of the states has a variance below 0.
fn check_covariance(part: &Part, states: usize, covariance: &[f64]) -> Result {
    let matrix = DMatrix::from_row_slice(states, states, covariance);
    let largest = matrix.amax();
    if (&matrix - matrix.transpose()).amax() > 1e-9 * largest {
        return Err(settings::wrong(format_args!(
            "in the registry group `{}`, `initial_covariance` is not symmetric: element i, j and element j, i are one \
             and the same",
            part.group
        )));
    }
    let least = matrix.symmetric_eigenvalues().min();
    if least < -1e-9 * largest {
        return Err(settings::wrong(format_args!(
            "in the registry group `{}`, `initial_covariance` has the eigenvalue {least:e}: a covariance has none below \
             0",
            part.group
        )));
    }
    Ok(())
}
