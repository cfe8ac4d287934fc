//! `standard-fusion`: a fusion engine for the standard model.
//!
//! It makes one filter of state blocks, virtual state blocks and measurement processors, whoever made them, and of a fusion
//! strategy, which it does not bring: `set_strategy` comes first.
//!
//! # Settings
//!
//! They are read from the registry group `standard-fusion` when the plugin is initialised.
//!
//! | key | type | meaning |
//! |---|---|---|
//! | `record` | bool, false | write what happens in the filter to the registry: see below |
//!
//! # How it works
//!
//! * **Time.** `propagate` moves the states at once, in one step, however long; whoever wants shorter ones asks for them.
//!   `update` with a message that is older than the states corrects them as they are.
//! * **Virtual state blocks** form trees of any depth. Means go through `convert_estimate`, covariances and measurement
//!   models through the product of the Jacobians. A circle is refused when it would be closed.
//! * **Models.** `Phi` and `Qd` of all blocks stand on the diagonal; a measurement model is over all states of the filter,
//!   with zeros where the processor does not look.
//! * **`peek_ahead`** moves copies of the strategy and of the blocks, in one step.
//! * **`GenXandP`** answers until the states change, then it says NULL, also to who kept it and also when the engine is gone.
//! * **Circles of references** through blocks and processors that hold the engine end when these are removed, and when the
//!   plugin is shut down.
//!
//! A block that gives no dynamics, a model of the wrong size, or a processor whose blocks are not there changes nothing and
//! is reported once for each block or processor; how often that was is in the registry group `standard-fusion/statistics` at
//! the end, as `failed`. What a caller asks for that is not there is reported each time.
//!
//! # What is recorded
//!
//! With `record`, one batch in each of two registry groups for each step:
//!
//! | group | keys |
//! |---|---|
//! | `diagnostics/states` | `time` (ns), `labels` (`LABEL[i]`), `estimate`, `sigma`, `after` (`propagate` or `update`) |
//! | `diagnostics/innovations` | `time`, `processor`, `innovation`, `sigma`, `accepted` (whether the filter changed) |
//!
//! Looking ahead is not recorded.

#![deny(unsafe_code)]

mod core;
mod diagnostics;
mod dynamics;
mod engine;
mod layout;
mod measurement;
mod room;
mod view;

use std::{
    mem,
    sync::{PoisonError, Weak},
};

use pntos::{
    Error, Exclusive, Fault, FusionType, Managed, Mediator, Result,
    client::CommonFusionEngine,
    notices::Notices,
    plugin::{CommonPlugin, Init},
    pntos_plugin, settings, table,
};

use crate::{
    core::{Core, Engines, Kind},
    engine::Engine,
};

/// Identifier of the plugin, and the registry group of its settings.
pub const IDENTIFIER: &str = "standard-fusion";

/// The plugin.
#[derive(Debug, Default)]
pub struct StandardFusion {
    running: Exclusive<Option<Running>>,
    engines: Engines,
}

#[derive(Debug)]
struct Running {
    mediator: Mediator,
    notices: Notices<Kind>,
    record: bool,
}

impl CommonPlugin for StandardFusion {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let mediator = init.mediator;
        let record = settings::read(&mediator, IDENTIFIER, |group| group.get("record").or(false))?;
        *self.running.enter()? = Some(Running { notices: Notices::new(&mediator), mediator, record });
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        let running = self.running.enter()?.take();
        let engines = mem::take(&mut *self.engines.lock().unwrap_or_else(PoisonError::into_inner));
        let cleared = engines.iter().filter_map(Weak::upgrade).try_for_each(|engine| engine.clear());
        running.map_or(Ok(()), |running| running.notices.publish()).and(cleared)
    }
}

#[pntos_plugin(identifier = "standard-fusion")]
impl table::FusionPlugin for StandardFusion {
    fn is_fusion_type_supported(&self, type_: FusionType) -> Result<bool> {
        Ok(type_ == FusionType::STANDARD_MODEL)
    }

    fn new_fusion_engine(&self, type_: FusionType) -> Result<Option<Managed<CommonFusionEngine>>> {
        if type_ != FusionType::STANDARD_MODEL {
            return Ok(None);
        }
        let running = self.running.enter()?;
        let Some(Running { mediator, notices, record }) = &*running else {
            return Err(Error::with_fault(
                Fault::Caller,
                "an engine is made between `init_plugin` and `shutdown_plugin`",
            ));
        };
        Ok(Some(Engine::managed(Core::new(mediator.clone(), notices.clone(), &self.engines, *record)).upcast()))
    }
}

pntos::export_plugins![StandardFusion];
