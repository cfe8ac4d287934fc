//! The strategy that is judged, and how a test gets one.

use std::ptr::null_mut;

use pntos::client;
use pntos::sys::{self, PntosFusionType as FusionType};

use super::super::ask::{ask, complete, give};
use super::super::numbers::Numbers;
use crate::Judge;
use crate::suite::call::call;
use crate::world::data;
use crate::world::hold::Held;

pub(super) const NEW: &str = "PntosFusionStrategyPlugin.new_fusion_strategy";

/// A strategy under test.
pub(super) struct Strategy(pub(super) Held<sys::PntosStandardFusionStrategy>);

impl Strategy {
    pub(super) fn raw(&self) -> *mut sys::PntosStandardFusionStrategy {
        self.0.as_ptr()
    }

    pub(super) fn num_states(&self) -> usize {
        call!(self.raw(), PntosStandardFusionStrategy.get_num_states)
    }

    pub(super) fn add(&self, estimate: &Numbers, covariance: &Numbers, cross: Option<&Numbers>) -> usize {
        let estimate = give!(matrix(estimate), PntosStandardFusionStrategy.add_states, "initial_estimate");
        let covariance = give!(matrix(covariance), PntosStandardFusionStrategy.add_states, "initial_covariance");
        let cross = cross.map_or(null_mut(), |cross| {
            give!(matrix(cross), PntosStandardFusionStrategy.add_states, "cross_covariance")
        });
        call!(self.raw(), PntosStandardFusionStrategy.add_states, estimate, covariance, cross)
    }

    pub(super) fn remove(&self, first: usize, count: usize) {
        call!(self.raw(), PntosStandardFusionStrategy.remove_states, first, count);
    }

    pub(super) fn estimate(&self) -> Option<Numbers> {
        ask!(self.raw(), PntosStandardFusionStrategy.get_estimate).as_ref().and_then(Numbers::of)
    }

    pub(super) fn covariance(&self) -> Option<Numbers> {
        ask!(self.raw(), PntosStandardFusionStrategy.get_covariance).as_ref().and_then(Numbers::of)
    }

    /// Both, if they can be read.
    pub(super) fn state(&self) -> Option<(Numbers, Numbers)> {
        Some((self.estimate()?, self.covariance()?))
    }

    pub(super) fn set_estimate(&self, estimate: &Numbers, first: usize) {
        let estimate = give!(matrix(estimate), PntosStandardFusionStrategy.set_estimate_slice, "new_estimate");
        call!(self.raw(), PntosStandardFusionStrategy.set_estimate_slice, estimate, first);
    }

    pub(super) fn set_slice(&self, covariance: &Numbers, first: usize) {
        let covariance = give!(matrix(covariance), PntosStandardFusionStrategy.set_covariance_slice, "new_covariance");
        call!(self.raw(), PntosStandardFusionStrategy.set_covariance_slice, covariance, first);
    }

    pub(super) fn set_block(&self, covariance: &Numbers, row: usize, col: usize) {
        let covariance = give!(matrix(covariance), PntosStandardFusionStrategy.set_covariance_block, "new_covariance");
        call!(self.raw(), PntosStandardFusionStrategy.set_covariance_block, covariance, row, col);
    }

    pub(super) fn propagate(&self, model: *mut sys::PntosStandardDynamicsModel) {
        let model = give!(model, PntosStandardFusionStrategy.propagate, "dynamics_model");
        call!(self.raw(), PntosStandardFusionStrategy.propagate, model);
    }

    pub(super) fn update(&self, model: *mut sys::PntosStandardMeasurementModel) {
        let model = give!(model, PntosStandardFusionStrategy.update, "measurement_model");
        call!(self.raw(), PntosStandardFusionStrategy.update, model);
    }
}

fn matrix(numbers: &Numbers) -> *mut sys::PntosMatrix {
    data::matrix(numbers.rows, numbers.cols, &numbers.data)
}

/// Runs `test` on a new strategy for the standard model, if the plugin makes any.
pub(super) fn with_strategy(judge: &mut Judge, test: impl FnOnce(&Judge, &Strategy)) {
    let Some(plugin) = judge.start() else { return };
    let standard = FusionType::PNTOS_FUSION_STANDARD_MODEL;
    let made = call!(plugin.table(), PntosFusionStrategyPlugin.new_fusion_strategy, standard);
    // SAFETY: a base, NULL or live, with a reference for us; its type is looked at before the rest.
    let strategy = unsafe {
        if made.is_null() || (*made).engine_type != standard {
            drop(Held::receive(NEW, "the result", made));
            None
        } else {
            complete::<client::StandardFusionStrategy>(NEW, made.cast())
        }
    };
    match strategy {
        Some(strategy) => test(judge, &Strategy(strategy)),
        None => judge.skip("the plugin makes no strategy for the standard model"),
    }
    judge.finish(plugin);
}

/// As `with_strategy`, with the three states of [`three`] in it.
pub(super) fn with_states(judge: &mut Judge, test: impl FnOnce(&Judge, &Strategy)) {
    with_strategy(judge, |judge, strategy| {
        let (estimate, covariance) = three();
        strategy.add(&estimate, &covariance, None);
        match strategy.state() {
            Some((x, p)) if x.is_close_to(&estimate) && p.is_close_to(&covariance) => test(judge, strategy),
            _ => judge.skip("the strategy does not keep states"),
        }
    });
}

/// An estimate of three states, and a covariance in which all of them go together.
pub(super) fn three() -> (Numbers, Numbers) {
    (Numbers::new(3, 1, &[1.0, -2.0, 3.0]), Numbers::new(3, 3, &[4.0, 1.0, 0.5, 1.0, 9.0, -0.5, 0.5, -0.5, 16.0]))
}
