//! States that move by themselves.

use std::{ffi::CStr, sync::Arc};

use pntos::{Managed, Result, client::StandardStateBlock};
use pntos_nav::{
    measurement::Rows,
    models::{clock::Clock, constant, gauss_markov::GaussMarkov},
};

use super::{Dynamics, block};
use crate::parts::Parts;

#[derive(Clone)]
struct GaussMarkovs {
    processes: Arc<[GaussMarkov]>,
    is_exact: bool,
}

pub(super) fn make_gauss_markov(parts: &Parts<'_>, label: &CStr) -> Result<Managed<StandardStateBlock>> {
    let dynamics = parts.settings(|group| {
        let sigma: Vec<f64> = group.get("sigma").not_negative().required();
        let tau: Vec<f64> = group.get("tau").positive().required();
        // Nothing is left of what is missing or refused, which is said already.
        if !sigma.is_empty() && !tau.is_empty() && sigma.len() != tau.len() {
            group.problem(format_args!(
                "`sigma` has {} elements and `tau` has {}: each state has one of both",
                sigma.len(),
                tau.len()
            ));
        }
        let processes = sigma.iter().zip(tau).map(|(&sigma, tau)| GaussMarkov { sigma, tau }).collect();
        GaussMarkovs { processes, is_exact: group.get("exact_noise").or(false) }
    })?;
    Ok(block(parts, label, dynamics))
}

impl Dynamics for GaussMarkovs {
    fn states(&self) -> usize {
        self.processes.len()
    }

    fn step(&mut self, dt: f64, phi: &mut Rows<'_>, qd: &mut Rows<'_>) -> Result<(), &'static str> {
        for (i, process) in self.processes.iter().enumerate() {
            let step = if self.is_exact { process.exact_step(dt) } else { process.step(dt) };
            phi[(i, i)] = step.phi;
            qd[(i, i)] = step.qd;
        }
        Ok(())
    }
}

pub(super) fn make_clock(parts: &Parts<'_>, label: &CStr) -> Result<Managed<StandardStateBlock>> {
    let clock = parts.settings(|group| Clock {
        h_0: group.get("h_0").not_negative().required(),
        h_neg2: group.get("h_neg2").not_negative().required(),
        q3: group.get("q3").not_negative().optional(),
    })?;
    Ok(block(parts, label, clock))
}

impl Dynamics for Clock {
    fn states(&self) -> usize {
        Self::states(self)
    }

    fn step(&mut self, dt: f64, phi: &mut Rows<'_>, qd: &mut Rows<'_>) -> Result<(), &'static str> {
        let (phi_3, qd_3) = (self.phi(dt), self.qd(dt));
        let n = Self::states(self);
        for (i, j) in (0..n).flat_map(|i| (0..n).map(move |j| (i, j))) {
            phi[(i, j)] = phi_3[(i, j)];
            qd[(i, j)] = qd_3[(i, j)];
        }
        Ok(())
    }
}

#[derive(Clone)]
struct Constant {
    states: usize,
    /// Spectral density of a random walk, row after row.
    q: Arc<[f64]>,
}

pub(super) fn make_constant(parts: &Parts<'_>, label: &CStr) -> Result<Managed<StandardStateBlock>> {
    let dynamics = parts.settings(|group| {
        let states: Option<i64> = group.get("states").within(1..=10_000).optional();
        let q: Option<Vec<f64>> = group.get("q").optional();
        let states = match (states, &q) {
            (Some(states), _) => usize::try_from(states).unwrap_or_default(),
            (None, Some(q)) => q.len().isqrt(),
            (None, None) => {
                group.problem("`states` or `q` is missing: how many states there are");
                0
            }
        };
        let q = q.unwrap_or_else(|| vec![0.0; states * states]);
        if let Some(problem) = density_problem(&q, states) {
            group.problem(problem);
        }
        Constant { states, q: q.into() }
    })?;
    Ok(block(parts, label, dynamics))
}

/// What keeps `q` from being the spectral density of so many states.
fn density_problem(q: &[f64], states: usize) -> Option<String> {
    if q.len() != states * states {
        return Some(format!(
            "`q` has {} elements, and should have {}: {states} rows of {states}",
            q.len(),
            states * states
        ));
    }
    let mut pairs = (0..states).flat_map(|i| (0..=i).map(move |j| (i, j)));
    let wrong = pairs.find(|&(i, j)| {
        let (one, other) = (q[i * states + j], q[j * states + i]);
        let bound = (q[i * (states + 1)] * q[j * (states + 1)]).sqrt();
        one != other || q[i * (states + 1)] < 0.0 || one.abs() > bound * (1.0 + 1e-12)
    });
    wrong.map(|(i, j)| {
        format!("`q` is no covariance: look at its elements {i}, {j} and {j}, {i}, and those of the diagonal there")
    })
}

impl Dynamics for Constant {
    fn states(&self) -> usize {
        self.states
    }

    fn step(&mut self, dt: f64, phi: &mut Rows<'_>, qd: &mut Rows<'_>) -> Result<(), &'static str> {
        for i in 0..self.states {
            phi[(i, i)] = 1.0;
        }
        constant::noise(&self.q, dt, qd.elements);
        Ok(())
    }
}
