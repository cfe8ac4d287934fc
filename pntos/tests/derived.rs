//! Objects whose table begins with another one: made in Rust, handed out by their base, called through C.

use pntos::testing::System;
use pntos::{
    Error, Exclusive, FusionType, Managed, Mediator, Result,
    client::{
        self, CommonFusionStrategy, Matrix, StandardDynamicsModel, StandardFusionStrategy, StandardMeasurementModel,
    },
    plugin::{CommonPlugin, Init},
    pntos_object, pntos_plugin, table,
};

/// A plugin that makes filters of three states.
#[derive(Default)]
struct Filters {
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

fn strategy(plugin: &client::FusionStrategyPlugin) -> Managed<StandardFusionStrategy> {
    let common = plugin.new_fusion_strategy(FusionType::STANDARD_MODEL).expect("the kind is supported");
    common.downcast().expect("the tag says that it is one")
}

#[test]
fn an_object_is_handed_out_by_its_base_and_found_again_whole() {
    let system = System::new();
    let plugin = system.start::<client::FusionStrategyPlugin>(Filters::default());
    let strategy = strategy(&plugin);
    assert_eq!(strategy.get_num_states(), 3);
    assert_eq!(strategy.num_refs(), Some(1));
}

#[test]
fn a_deep_copy_is_another_object_and_a_clone_is_another_reference() {
    let system = System::new();
    let plugin = system.start::<client::FusionStrategyPlugin>(Filters::default());
    let strategy = strategy(&plugin);
    let reference = strategy.clone();
    let copy = strategy.deep_copy().expect("it can be copied");
    assert_eq!(reference.as_ptr(), strategy.as_ptr());
    assert_ne!(copy.as_ptr(), strategy.as_ptr());
    assert_eq!((strategy.num_refs(), copy.num_refs()), (Some(2), Some(1)));
}

#[test]
fn an_error_of_an_object_goes_to_the_log_and_its_caller_gets_the_neutral_value() {
    let system = System::new();
    let plugin = system.start::<client::FusionStrategyPlugin>(Filters::default());
    let strategy = strategy(&plugin);
    let one = || Matrix::new(1, 1, vec![1.0]).expect("it has one element");
    assert_eq!(strategy.add_states(one(), one(), None), 0);
    assert!(system.log_text().contains("there is room for no more"), "{}", system.log_text());
    assert!(system.log_text().contains("PntosStandardFusionStrategy.add_states"), "{}", system.log_text());
}
