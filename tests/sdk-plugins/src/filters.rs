//! A plugin that makes objects whose table begins with another one.

use pntos::{
    Error, Exclusive, FusionType, Managed, Mediator, Result,
    client::{CommonFusionStrategy, Matrix, StandardDynamicsModel, StandardFusionStrategy, StandardMeasurementModel},
    plugin::{CommonPlugin, Init},
    pntos_object, pntos_plugin, table,
};

/// A plugin that makes filters of three states.
#[derive(Default)]
pub(crate) struct Filters {
    mediator: Exclusive<Option<Mediator>>,
}

impl CommonPlugin for Filters {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        *self.mediator.enter()? = Some(init.mediator);
        Ok(())
    }
}

#[pntos_plugin(identifier = "filters")]
impl table::FusionStrategyPlugin for Filters {
    fn is_fusion_type_supported(&self, type_: FusionType) -> Result<bool> {
        Ok(type_ == FusionType::STANDARD_MODEL)
    }

    fn new_fusion_strategy(&self, type_: FusionType) -> Result<Option<Managed<CommonFusionStrategy>>> {
        if type_ != FusionType::STANDARD_MODEL {
            return Ok(None);
        }
        let mediator = self.mediator.enter()?.clone().ok_or_else(|| Error::new("not initialised"))?;
        Ok(Some(Counting::managed(3, &mediator).into()))
    }
}

/// A filter that counts its states and does nothing else.
struct Counting {
    states: usize,
    mediator: Mediator,
}

impl Counting {
    fn managed(states: usize, mediator: &Mediator) -> Managed<StandardFusionStrategy> {
        StandardFusionStrategy::implement(Self { states, mediator: mediator.clone() }, mediator)
    }
}

#[pntos_object]
impl table::StandardFusionStrategy for Counting {
    fn get_num_states(&self) -> Result<usize> {
        Ok(self.states)
    }

    fn add_states(&self, _: Managed<Matrix>, _: Managed<Matrix>, _: Option<Managed<Matrix>>) -> Result<usize> {
        Err(Error::new("there is room for no more"))
    }

    fn remove_states(&self, _: usize, _: usize) -> Result {
        Ok(())
    }

    fn get_estimate(&self) -> Result<Option<Managed<Matrix>>> {
        Ok(None)
    }

    fn set_estimate_slice(&self, _: Managed<Matrix>, _: usize) -> Result {
        Ok(())
    }

    fn get_covariance(&self) -> Result<Option<Managed<Matrix>>> {
        Ok(None)
    }

    fn set_covariance_block(&self, _: Managed<Matrix>, _: usize, _: usize) -> Result {
        Ok(())
    }

    fn set_covariance_slice(&self, _: Managed<Matrix>, _: usize) -> Result {
        Ok(())
    }

    fn propagate(&self, _: Managed<StandardDynamicsModel>) -> Result {
        Ok(())
    }

    fn update(&self, _: Managed<StandardMeasurementModel>) -> Result {
        Ok(())
    }

    fn deep_copy(&self) -> Result<Managed<StandardFusionStrategy>> {
        Ok(Self::managed(self.states, &self.mediator))
    }
}
