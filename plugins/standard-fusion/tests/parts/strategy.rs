//! A strategy for the tests of the engine: the arithmetic of `pntos_nav`, and panics for what does not fit.

use std::sync::Mutex;

use pntos::{
    Managed, Mediator, Result,
    client::{Matrix, StandardDynamicsModel, StandardFusionStrategy, StandardMeasurementModel},
    pntos_object, table,
};
use pntos_nav::filter::{Dynamics, Filter, Gate, Joseph, Measurement};

pub struct Strategy {
    filter: Mutex<Joseph>,
    mediator: Mediator,
}

impl Strategy {
    pub fn managed(mediator: &Mediator) -> Managed<StandardFusionStrategy> {
        Self::with(Joseph::new(Gate::OFF), mediator)
    }

    fn with(filter: Joseph, mediator: &Mediator) -> Managed<StandardFusionStrategy> {
        StandardFusionStrategy::implement(Self { filter: Mutex::new(filter), mediator: mediator.clone() }, mediator)
    }

    fn estimate(&self) -> Managed<Matrix> {
        Matrix::column(self.filter.lock().unwrap().estimate().to_vec())
    }
}

#[pntos_object]
impl table::StandardFusionStrategy for Strategy {
    fn get_num_states(&self) -> Result<usize> {
        Ok(self.filter.lock().unwrap().num_states())
    }

    fn add_states(&self, x: Managed<Matrix>, p: Managed<Matrix>, cross: Option<Managed<Matrix>>) -> Result<usize> {
        let added =
            self.filter.lock().unwrap().add_states(x.data(), p.data(), cross.as_ref().map(|cross| cross.data()));
        Ok(added.unwrap())
    }

    fn remove_states(&self, first_index: usize, count: usize) -> Result {
        self.filter.lock().unwrap().remove_states(first_index, count).unwrap();
        Ok(())
    }

    fn get_estimate(&self) -> Result<Option<Managed<Matrix>>> {
        Ok(Some(self.estimate()).filter(|x| x.rows() > 0))
    }

    fn set_estimate_slice(&self, new_estimate: Managed<Matrix>, first_index: usize) -> Result {
        self.filter.lock().unwrap().set_estimate(first_index, new_estimate.data()).unwrap();
        Ok(())
    }

    fn get_covariance(&self) -> Result<Option<Managed<Matrix>>> {
        let mut filter = self.filter.lock().unwrap();
        let n = filter.num_states();
        Ok(Some(Matrix::new(n, n, filter.covariance().to_vec())?).filter(|_| n > 0))
    }

    fn set_covariance_block(&self, block: Managed<Matrix>, first_row: usize, first_col: usize) -> Result {
        self.filter.lock().unwrap().set_covariance(first_row, first_col, block.cols(), block.data()).unwrap();
        Ok(())
    }

    fn set_covariance_slice(&self, block: Managed<Matrix>, first_state: usize) -> Result {
        self.set_covariance_block(block, first_state, first_state)
    }

    fn propagate(&self, model: Managed<StandardDynamicsModel>) -> Result {
        let next = model.g(self.estimate())?;
        let (phi, qd) = (model.Phi(), model.Qd());
        let dynamics = Dynamics { estimate: next.data(), phi: phi.data(), qd: qd.data() };
        self.filter.lock().unwrap().propagate(&dynamics).unwrap();
        Ok(())
    }

    fn update(&self, model: Managed<StandardMeasurementModel>) -> Result {
        let expected = model.h(self.estimate())?;
        let (z, h, r) = (model.z(), model.H(), model.R());
        let measurement = Measurement { z: z.data(), expected: expected.data(), h: h.data(), r: r.data() };
        // What is not finite is refused.
        let _ = self.filter.lock().unwrap().update(&measurement);
        Ok(())
    }

    fn deep_copy(&self) -> Result<Managed<StandardFusionStrategy>> {
        Ok(Self::with(self.filter.lock().unwrap().clone(), &self.mediator))
    }
}
