//! A filter behind the table of a fusion strategy.

use std::{
    mem,
    sync::{Arc, Mutex, PoisonError, atomic::Ordering::Relaxed},
};

use pntos::{
    Exclusive, Managed, Mediator, Result,
    client::{Matrix, StandardDynamicsModel, StandardFusionStrategy, StandardMeasurementModel},
    pntos_object, table,
};
use pntos_nav::filter::{Dynamics, Filter, Gate, Measurement, Outcome, Refusal};

use crate::{counts::Counts, snapshot::Snapshot};

/// So many filters are kept for copies to come.
const MOST_SPARE: usize = 4;

/// What the strategies of a plugin have in common.
#[derive(Debug)]
pub(crate) struct Shared<F> {
    pub counts: Counts,
    /// Filters of strategies that are gone: an engine that looks ahead makes a copy each time, in their memory.
    spare: Mutex<Vec<F>>,
}

impl<F> Shared<F> {
    pub(crate) fn new(counts: Counts) -> Self {
        Self { counts, spare: Mutex::new(Vec::with_capacity(MOST_SPARE)) }
    }
}

/// A filter of the kind `F` as an object.
pub(crate) struct Strategy<F: Filter> {
    state: Exclusive<State<F>>,
    mediator: Mediator,
    shared: Arc<Shared<F>>,
}

struct State<F> {
    filter: F,
    estimate: Snapshot,
    covariance: Snapshot,
}

impl<F: Filter + Send + Sync + 'static> Strategy<F> {
    pub(crate) fn managed(filter: F, mediator: &Mediator, shared: &Arc<Shared<F>>) -> Managed<StandardFusionStrategy> {
        let state = State { filter, estimate: Snapshot::default(), covariance: Snapshot::default() };
        let strategy = Self { state: Exclusive::new(state), mediator: mediator.clone(), shared: Arc::clone(shared) };
        StandardFusionStrategy::implement(strategy, mediator)
    }

    /// Changes the filter, and gives what the change says. A refusal is counted, and gives the default.
    fn change<T: Default>(&self, what: &str, change: impl FnOnce(&mut F) -> Result<T, Refusal>) -> Result<T> {
        let mut state = self.state.enter()?;
        let changed = change(&mut state.filter);
        if changed.is_ok() {
            state.estimate.outdate();
            state.covariance.outdate();
        }
        drop(state);
        match changed {
            Ok(value) => Ok(value),
            Err(refusal) => self.shared.counts.refuse(what, refusal).map(|()| T::default()),
        }
    }
}

impl<F: Filter> State<F> {
    fn estimate(&mut self) -> Option<Managed<Matrix>> {
        if self.filter.num_states() == 0 {
            return None;
        }
        Some(self.estimate.of(1, self.filter.estimate()))
    }
}

impl<F: Filter> Drop for Strategy<F> {
    fn drop(&mut self) {
        let Ok(mut state) = self.state.enter() else { return };
        let filter = mem::replace(&mut state.filter, F::new(Gate::OFF));
        let mut spare = self.shared.spare.lock().unwrap_or_else(PoisonError::into_inner);
        if spare.len() < MOST_SPARE {
            spare.push(filter);
        }
    }
}

#[pntos_object]
impl<F: Filter + Send + Sync + 'static> table::StandardFusionStrategy for Strategy<F> {
    fn get_num_states(&self) -> Result<usize> {
        Ok(self.state.enter()?.filter.num_states())
    }

    fn add_states(
        &self,
        initial_estimate: Managed<Matrix>,
        initial_covariance: Managed<Matrix>,
        cross_covariance: Option<Managed<Matrix>>,
    ) -> Result<usize> {
        let added = initial_estimate.rows();
        let x = initial_estimate.elements("initial_estimate", added, 1)?;
        let p = initial_covariance.elements("initial_covariance", added, added)?;
        let mut state = self.state.enter()?;
        let old = state.filter.num_states();
        let cross =
            cross_covariance.as_ref().map(|cross| cross.elements("cross_covariance", old, added)).transpose()?;
        let first = state.filter.add_states(x, p, cross);
        state.estimate.outdate();
        state.covariance.outdate();
        // Without these states nothing that follows makes sense.
        first.map_err(|refusal| pntos::Error::with_fault(pntos::Fault::Caller, refusal))
    }

    fn remove_states(&self, first_index: usize, count: usize) -> Result {
        self.change("the removal of states", |filter| filter.remove_states(first_index, count))
    }

    fn get_estimate(&self) -> Result<Option<Managed<Matrix>>> {
        Ok(self.state.enter()?.estimate())
    }

    fn set_estimate_slice(&self, new_estimate: Managed<Matrix>, first_index: usize) -> Result {
        let x = new_estimate.elements("new_estimate", new_estimate.rows(), 1)?;
        self.change("a new estimate", |filter| filter.set_estimate(first_index, x))
    }

    fn get_covariance(&self) -> Result<Option<Managed<Matrix>>> {
        let mut state = self.state.enter()?;
        let State { filter, covariance, .. } = &mut *state;
        Ok(match filter.num_states() {
            0 => None,
            n => Some(covariance.of(n, filter.covariance())),
        })
    }

    fn set_covariance_block(&self, new_covariance: Managed<Matrix>, first_row: usize, first_col: usize) -> Result {
        let (rows, columns) = (new_covariance.rows(), new_covariance.cols());
        let block = new_covariance.elements("new_covariance", rows, columns)?;
        self.change("a new covariance", |filter| filter.set_covariance(first_row, first_col, columns, block))
    }

    fn set_covariance_slice(&self, new_covariance: Managed<Matrix>, first_state: usize) -> Result {
        let rows = new_covariance.rows();
        let block = new_covariance.elements("new_covariance", rows, rows)?;
        self.change("a new covariance", |filter| filter.set_covariance(first_state, first_state, rows, block))
    }

    fn propagate(&self, dynamics_model: Managed<StandardDynamicsModel>) -> Result {
        // The guard is not held while the model is asked: it belongs to somebody else.
        let Some(x) = self.state.enter()?.estimate() else {
            return Err(pntos::Error::with_fault(pntos::Fault::Caller, Refusal::NoStates));
        };
        let n = x.rows();
        let (phi, qd) = (dynamics_model.Phi(), dynamics_model.Qd());
        let (phi, qd) = (phi.elements("Phi", n, n)?, qd.elements("Qd", n, n)?);
        let next = dynamics_model.g(x)?;
        let estimate = next.elements("g(x)", n, 1)?;
        self.shared.counts.work.steps.fetch_add(1, Relaxed);
        self.change("a step of time", |filter| filter.propagate(&Dynamics { estimate, phi, qd }))
    }

    fn update(&self, measurement_model: Managed<StandardMeasurementModel>) -> Result {
        let Some(x) = self.state.enter()?.estimate() else {
            return Err(pntos::Error::with_fault(pntos::Fault::Caller, Refusal::NoStates));
        };
        let (z, h, r) = (measurement_model.z(), measurement_model.H(), measurement_model.R());
        let (n, m) = (x.rows(), z.rows());
        let (z, h, r) = (z.elements("z", m, 1)?, h.elements("H", m, n)?, r.elements("R", m, m)?);
        let expected = measurement_model.h(x)?;
        let expected = expected.elements("h(x)", m, 1)?;
        self.shared.counts.work.updates.fetch_add(1, Relaxed);
        let measurement = Measurement { z, expected, h, r };
        let outcome = self.change("a measurement", |filter| filter.update(&measurement).map(Some))?;
        match outcome {
            Some(Outcome::Gated { distance }) => self.shared.counts.gate(m, distance),
            Some(Outcome::LetIn { distance }) => self.shared.counts.let_in(m, distance),
            Some(Outcome::Applied) | None => {}
        }
        Ok(())
    }

    fn deep_copy(&self) -> Result<Managed<StandardFusionStrategy>> {
        let spare = self.shared.spare.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut filter = spare.unwrap_or_else(|| F::new(Gate::OFF));
        filter.clone_from(&self.state.enter()?.filter);
        Ok(Self::managed(filter, &self.mediator, &self.shared))
    }
}
